// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/state.h"
#include "protocol/messages.h"

namespace Yixian {

// What a session is told of the district: `base` has its document and the days stopped, the state the rest, as far as that
// person may see it.
ReferenceData districtView(const ReferenceData &base, const State &state, const Actor &actor);

} // namespace Yixian
