// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/districtview.h"

#include "domain/decide.h"

namespace Yixian {

ReferenceData districtView(const ReferenceData &base, const State &state, const Actor &actor)
{
    ReferenceData data = base;
    data.roster = state.reference().roster;
    for (const Watch &watch : state.posts().watches)
        if (seesWatch(actor, watch.post))
            data.watches.append(watch);
    if (actor.role != Role::Wall && actor.role != Role::Feed)
        data.deputies = state.posts().deputies;
    data.limits = state.posts().limits;
    return data;
}

} // namespace Yixian
