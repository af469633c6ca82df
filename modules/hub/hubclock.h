// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventlog.h"

#include <functional>

namespace Yixian {

// The time authority (RELIABILITY 5.5): the computer's time when the hub began, carried on by a clock that nobody can set, or
// a drill's own time at its own speed. It never goes backwards and never jumps; a computer's clock that was set is followed
// only as fast as nobody notices, or not at all. Owned by main, used by the hub's thread.
class HubClock final : public TimeSource
{
public:
    // Where the time comes from; tests bring their own.
    struct Sources
    {
        std::function<Instant()> wall;  // may be set at any moment
        std::function<Millis()> steady; // never is, and goes on while the computer sleeps
    };
    static Sources system();

    explicit HubClock(std::optional<DrillClock> drill = {}, Sources sources = system());

    Instant now() const override;
    // Real time as it is reckoned here, of a drill too: what sessions and passwords go by.
    Instant real() const;
    // The computer's clock, however it was set: for what goes by the watches of others, like one-time codes.
    Instant wall() const { return m_sources.wall(); }
    bool isDrill() const { return m_drill.has_value(); }
    double speed() const { return m_drill ? m_drill->speed : 1.0; }
    // How long to wait in real time until the hub's time reaches `instant`; zero when it has.
    Millis realTimeUntil(Instant instant) const;
    // The hub's time is at least that, and goes on from there: a computer that starts in 1970 must not stop every clock.
    void notBefore(Instant instant);
    // Looks at the computer's clock, once a second or so. Gives by how much it has been set since the last look, when that is
    // more than half a second.
    std::optional<Millis> look();
    // How far the computer's clock is ahead of the time reckoned here.
    Millis strayed() const { return wall() - real(); }
    static Instant realNow();

private:
    std::optional<DrillClock> m_drill;
    Sources m_sources;
    Instant m_anchor;  // real time at m_anchorAt
    Millis m_anchorAt; // by the steady clock
    Millis m_ahead{0}; // of what the sources say, since notBefore()
    Millis m_noted{0}; // by how much the computer's clock strayed when it was last said
    Millis m_lookedAt;
    double m_owed = 0; // of following it, in milliseconds: less than one
    mutable Instant m_last{};
};

} // namespace Yixian
