// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/period.h"

namespace Yixian {

Day mondayOf(Instant instant)
{
    const Day day = localDay(instant);
    return day - (std::chrono::weekday{day} - std::chrono::Monday);
}

} // namespace Yixian
