// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/recordmodel.h"
#include "uikit/timetext.h"

namespace Yixian {

// The cells in which every table shows a clock: time left with its badge, name with the stage's word, used bar, due.
// GUI thread.
struct ClockCells
{
    Cell left, name, used, due;
};
// All "—" without a clock.
ClockCells clockCells(const Clock *clock, Instant now, const Reference &reference, const TimeText &times);

} // namespace Yixian
