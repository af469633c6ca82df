// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unreached.h"

#include "domain/acttable.h"

namespace Yixian {

std::optional<Instant> unreachedFrom(const Leg &leg, const Reference &reference)
{
    // Whoever accepted, objected or came has heard of it, whatever the screens say.
    const bool heard = leg.state != LegState::Issued || leg.reached || leg.opened || leg.answeredFor || leg.arrivalClaimed;
    if (heard || !leg.delivered)
        return {};
    return *leg.delivered + reference.rulesAt(*leg.delivered).reachWithin;
}

bool isCaller(const Actor &actor, const Case &value, const Leg &leg)
{
    const Call *call = value.call(leg.call);
    return call && call->caller == actor.unit && roleMay(actor.role, ActKind::AnswerFor);
}

} // namespace Yixian
