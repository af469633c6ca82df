// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/monotonic.h"

#include <ctime>

namespace Yixian {

Millis monotonicNow()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now); // CLOCK_MONOTONIC stands still during suspend
    return Millis{static_cast<qint64>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000};
}

} // namespace Yixian
