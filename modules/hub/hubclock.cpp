// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubclock.h"

#include <algorithm>
#include <cmath>

namespace Yixian {

HubClock::HubClock() = default;

HubClock::HubClock(const DrillClock &drill) : m_drill(drill) {}

Instant HubClock::realNow()
{
    return std::chrono::floor<Millis>(std::chrono::system_clock::now());
}

Instant HubClock::now() const
{
    Instant value = realNow();
    if (m_drill) {
        const double passed = static_cast<double>((value - m_drill->anchor).count()) * m_drill->speed;
        value = m_drill->from + Millis{static_cast<qint64>(passed)};
    }
    m_last = std::max(m_last, value);
    return m_last;
}

Millis HubClock::realTimeUntil(Instant instant) const
{
    const double left = static_cast<double>((instant - now()).count()) / speed();
    return Millis{static_cast<qint64>(std::ceil(std::max(left, 0.0)))};
}

} // namespace Yixian
