// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubclock.h"

#include "domain/monotonic.h"

#include <algorithm>
#include <cmath>

namespace Yixian {

namespace {

constexpr Millis aStep{500};
constexpr double fastestCorrection = 500e-6; // of the time that passes, as the kernel itself corrects

} // namespace

HubClock::Sources HubClock::system()
{
    return {realNow, monotonicNow};
}

HubClock::HubClock(std::optional<DrillClock> drill, Sources sources)
    : m_drill(std::move(drill))
    , m_sources(std::move(sources))
    , m_anchor(m_sources.wall())
    , m_anchorAt(m_sources.steady())
    , m_lookedAt(m_anchorAt)
{
}

Instant HubClock::realNow()
{
    return std::chrono::floor<Millis>(std::chrono::system_clock::now());
}

Instant HubClock::real() const
{
    return m_anchor + (m_sources.steady() - m_anchorAt);
}

Instant HubClock::now() const
{
    Instant value = real();
    if (m_drill) {
        const double passed = static_cast<double>((value - m_drill->anchor).count()) * m_drill->speed;
        value = m_drill->from + Millis{static_cast<qint64>(passed)};
    }
    m_last = std::max(m_last, value + m_ahead);
    return m_last;
}

Millis HubClock::realTimeUntil(Instant instant) const
{
    const double left = static_cast<double>((instant - now()).count()) / speed();
    return Millis{static_cast<qint64>(std::ceil(std::max(left, 0.0)))};
}

void HubClock::notBefore(Instant instant)
{
    if (const Instant value = now(); value < instant)
        m_ahead += instant - value;
}

std::optional<Millis> HubClock::look()
{
    const Millis at = m_sources.steady();
    const Millis passed = at - std::exchange(m_lookedAt, at);
    const Millis off = strayed();
    if (const Millis since = off - m_noted; std::chrono::abs(since) > aStep) {
        m_noted = off;
        return since;
    }
    if (std::chrono::abs(off) > aStep)
        return std::nullopt; // it was set, and has been said: not followed
    m_noted = Millis{0};
    const double most = static_cast<double>(passed.count()) * fastestCorrection;
    m_owed += std::clamp(static_cast<double>(off.count()), -most, most);
    const Millis whole{static_cast<qint64>(m_owed)};
    m_owed -= static_cast<double>(whole.count());
    m_anchor += whole;
    return std::nullopt;
}

} // namespace Yixian
