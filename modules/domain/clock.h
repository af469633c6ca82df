// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/reference.h"

namespace Yixian {

enum class ClockKind : quint8 {
    CaseAccept,
    LegAccept,
    LegRespond,
    LegReport,
    LegDispose,
    Upstream,
    Ruling,
    FirstContact,
    Verify,
    Visit,
    Judge,
    Appeal,
    HoldReview
};
template<>
inline constexpr auto
    enumNames<ClockKind> = std::to_array<std::string_view>({"CASE_ACCEPT", "LEG_ACCEPT", "LEG_RESPOND", "LEG_REPORT",
                                                            "LEG_DISPOSE", "UPSTREAM", "RULING", "FIRST_CONTACT",
                                                            "VERIFY", "VISIT", "JUDGE", "APPEAL", "HOLD_REVIEW"});

// What the time of a clock is counted in.
enum class ClockBasis : quint8 { Natural, Working, WorkingDays, Appointment };
template<>
inline constexpr auto enumNames<ClockBasis> = std::to_array<std::string_view>({"natural", "working", "working-days",
                                                                               "appointment"});

enum class ClockOutcome : quint8 { Running, Met, Late, Void, Remote };
template<>
inline constexpr auto enumNames<ClockOutcome> = std::to_array<std::string_view>({"running", "met", "late", "void",
                                                                                 "remote"});

// What the hub decided when a clock started: absolute instants, so that nobody has to know the calendar to apply it.
// An instant at the epoch (0) means the clock has no such stage.
struct ClockStart
{
    ClockKind kind = ClockKind::CaseAccept;
    ClockBasis basis = ClockBasis::Natural;
    Instant due;
    Instant half;
    Instant warn;
    Instant twice;
    QString rule; // version it was started under
    bool operator==(const ClockStart &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("kind", s.kind);
        v("basis", s.basis);
        v("due", s.due);
        v("half", s.half);
        v("warn", s.warn);
        v("twice", s.twice);
        v("rule", s.rule);
    }
};

// One running or stopped clock of a case or of one of its legs. Its due time was fixed when it started (DOMAIN 2.6).
struct Clock
{
    ClockKind kind = ClockKind::CaseAccept;
    ClockBasis basis = ClockBasis::Natural;
    ClockOutcome outcome = ClockOutcome::Running;
    Stage fired = Stage::Normal; // highest stage the hub has put on record
    LegNo leg;
    Instant started;
    Instant due;
    Instant half;
    Instant warn;
    Instant twice;
    std::optional<Instant> stopped;  // of LEG_DISPOSE before its pass: the provisional stop at submit
    std::optional<Instant> original; // due time before it was moved
    std::optional<Instant> held;     // stands still since then: the case is 挂账
    QString rule;
    bool operator==(const Clock &) const = default;

    bool running() const { return outcome == ClockOutcome::Running; }
    bool ticking() const { return running() && !stopped && !held; }
    // Where it stands: its stop, the moment it was held at, or now.
    Instant moment(Instant now) const { return stopped ? *stopped : held.value_or(now); }
    // The stage at `now`, from the stored instants alone; a stopped clock keeps the stage of its stop.
    Stage stageAt(Instant now) const;
    // The instant at which a stage begins; nullopt where the clock has none.
    std::optional<Instant> stageInstant(Stage stage) const;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("kind", s.kind);
        v("basis", s.basis);
        v("outcome", s.outcome);
        v("fired", s.fired);
        v("leg", s.leg);
        v("started", s.started);
        v("due", s.due);
        v("half", s.half);
        v("warn", s.warn);
        v("twice", s.twice);
        v("stopped", s.stopped);
        v("original", s.original);
        v("held", s.held);
        v("rule", s.rule);
    }
};

// How a clock reads at a moment: what is left (negative: how far over), and whether it stands still until `resumes`.
struct ClockReading
{
    Millis left{0};      // in the clock's own time: working ms for Working, natural ms else
    int workingDays = 0; // left, for WorkingDays
    double used = 0;     // 0…1 and beyond, of the clock's own time; 0 for Appointment
    bool paused = false;
    Instant resumes; // next opening, when paused
    Stage stage = Stage::Normal;
};
ClockReading readClock(const Clock &clock, Instant now, const Reference &reference);

// Its way from start to due (or to `now` where that is later) piece by piece; natural clocks have one piece.
std::vector<ClockPiece> explainClock(const Clock &clock, Instant now, const Reference &reference);

} // namespace Yixian
