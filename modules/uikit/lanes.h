// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/reference.h"
#include "uikit/lanechart.h"

namespace Yixian {

// What happened to each unit of a call since it was delivered, as lanes: hatched while its response clock stood, solid
// while it ran, late after its limit, with the marks of opening and accepting. Pure.
LanePicture lanePicture(const Case &value, CallNo call, const Reference &reference, Instant now);

// The whole way of a case, one lane a called unit and one for the case itself: its ten minutes, each unit's response and
// disposal, with the marks of what was done. Empty for a case without a clock. Pure.
LanePicture caseLanes(const Case &value, const Reference &reference, Instant now);

} // namespace Yixian
