// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hubtime.h"

#include "domain/monotonic.h"

#include <algorithm>

namespace Yixian {

namespace {

constexpr size_t samplesKept = 8;
constexpr Millis heldBack{2000}; // a smaller step back is waited out, so that no countdown jumps up

Millis scaled(Millis value, double factor)
{
    return Millis{static_cast<qint64>(static_cast<double>(value.count()) * factor)};
}

} // namespace

HubTime::HubTime(std::function<Millis()> monotonic) : m_monotonic(monotonic ? std::move(monotonic) : monotonicNow) {}

void HubTime::addSample(Millis sent, Millis received, Instant hubTime)
{
    m_samples.push_back({received - sent, received, hubTime + scaled(received - sent, m_speed / 2)});
    if (m_samples.size() > samplesKept)
        m_samples.pop_front();
    const auto best = std::min_element(m_samples.cbegin(), m_samples.cend(),
                                       [](const Sample &a, const Sample &b) { return a.way < b.way; });
    m_at = best->at;
    m_hubTime = best->hubTime;
    m_known = true;
}

void HubTime::setSpeed(double speed)
{
    m_speed = speed;
    m_samples.clear();
}

void HubTime::setTo(Instant hubTime, double speed)
{
    if (!m_present && m_known)
        m_present = Anchor{m_at, m_hubTime, m_speed};
    setSpeed(speed);
    m_at = m_monotonic();
    m_hubTime = m_last = hubTime;
    m_known = true;
}

void HubTime::backToPresent()
{
    const auto present = std::exchange(m_present, std::nullopt);
    if (!present)
        return;
    setSpeed(present->speed);
    m_at = present->at;
    m_hubTime = present->hubTime;
    m_last = {};
}

Instant HubTime::now() const
{
    if (!m_known)
        return {};
    const Instant reckoned = m_hubTime + scaled(m_monotonic() - m_at, m_speed);
    const bool smallStepBack = reckoned < m_last && m_last - reckoned < scaled(heldBack, m_speed);
    m_last = smallStepBack ? m_last : reckoned;
    return m_last;
}

} // namespace Yixian
