// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <deque>
#include <functional>
#include <optional>

namespace Yixian {

// The hub's time as a console reckons it: the answer with the shortest way back and forth of the last few, carried on by a
// monotonic clock (RELIABILITY 5.5). Runs at the hub's speed in a drill. Owned by the replica, used in its thread.
class HubTime final : public TimeSource
{
public:
    explicit HubTime(std::function<Millis()> monotonic = {});

    // One answer: `sent` and `received` by this computer's monotonic clock, `hubTime` as the hub stamped it in between.
    void addSample(Millis sent, Millis received, Instant hubTime);
    void setSpeed(double speed);
    // Another time altogether, that of a look back. The present goes on meanwhile, and is there again at once: a clock of then
    // beside the cases of now would be wrong until the hub says the time.
    void setTo(Instant hubTime, double speed);
    void backToPresent();
    // After a lost link: the old samples no longer count, the time goes on.
    void startOver() { m_samples.clear(); }
    bool known() const { return m_known; }
    // Whether the hub has said the time over this link, not only over an earlier one.
    bool sampled() const { return !m_samples.empty(); }
    // The epoch while nothing is known.
    Instant now() const override;
    double speed() const { return m_speed; }
    Millis monotonic() const { return m_monotonic(); }

private:
    struct Sample
    {
        Millis way; // there and back
        Millis at;
        Instant hubTime;
    };
    struct Anchor
    {
        Millis at;
        Instant hubTime;
        double speed;
    };
    std::optional<Anchor> m_present; // while it is another time
    std::function<Millis()> m_monotonic;
    std::deque<Sample> m_samples;
    Millis m_at{0};
    Instant m_hubTime;
    double m_speed = 1;
    bool m_known = false;
    mutable Instant m_last{};
};

} // namespace Yixian
