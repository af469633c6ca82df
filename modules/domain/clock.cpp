// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"

#include <algorithm>

namespace Yixian {

std::optional<Instant> Clock::stageInstant(Stage stage) const
{
    const auto set = [](Instant instant) {
        return instant == Instant{} ? std::nullopt : std::optional<Instant>(instant);
    };
    switch (stage) {
    case Stage::Normal:
        return started;
    case Stage::Half:
        return set(half);
    case Stage::Near:
        return set(warn);
    case Stage::Breached:
        return due;
    case Stage::TwiceBreached:
        return set(twice);
    }
    return std::nullopt;
}

Stage Clock::stageAt(Instant now) const
{
    const Instant moment = this->moment(now);
    // Met means stopped at or before due, so the breach begins after it; the earlier stages begin at their instant.
    if (twice != Instant{} && moment > twice)
        return Stage::TwiceBreached;
    if (moment > due)
        return Stage::Breached;
    if (warn != Instant{} && moment >= warn)
        return Stage::Near;
    if (half != Instant{} && moment >= half)
        return Stage::Half;
    return Stage::Normal;
}

ClockReading readClock(const Clock &clock, Instant now, const Reference &reference)
{
    const WorkCalendar &calendar = reference.calendarAt(clock.started);
    const Instant moment = clock.moment(now);
    ClockReading reading;
    reading.stage = clock.stageAt(now);
    reading.left = clock.due - moment;
    if (clock.basis == ClockBasis::Working) {
        reading.left = calendar.between(moment, clock.due).value;
        reading.paused = clock.ticking() && !calendar.isWorking(moment);
        if (reading.paused)
            reading.resumes = calendar.nextOpening(moment);
        const double whole = static_cast<double>(calendar.between(clock.started, clock.due).value.count());
        if (whole > 0)
            reading.used = 1.0 - static_cast<double>(reading.left.count()) / whole;
        return reading;
    }
    if (clock.basis == ClockBasis::WorkingDays) {
        reading.workingDays = calendar.workingDaysBetween(moment, clock.due - Millis{1});
        const int days = calendar.workingDaysBetween(clock.started, clock.due - Millis{1});
        if (days > 0) {
            reading.used = calendar.workingDaysPassed(clock.started, moment) / days;
            return reading;
        }
    }
    const Millis whole = clock.due - clock.started;
    if (clock.basis != ClockBasis::Appointment && whole > Millis{0})
        reading.used = static_cast<double>((moment - clock.started).count()) / static_cast<double>(whole.count());
    return reading;
}

std::vector<ClockPiece> explainClock(const Clock &clock, Instant now, const Reference &reference)
{
    const WorkCalendar &calendar = reference.calendarAt(clock.started);
    const Instant end = std::max(clock.due, clock.moment(now));
    if (clock.basis == ClockBasis::Working)
        return calendar.explain(clock.started, end);
    if (clock.basis != ClockBasis::WorkingDays)
        return {{clock.started, end, true, DayKind::Workday, {}}};
    // Day-granular: one piece a stretch of days of one kind; the day it arrives is day 0 and does not count.
    std::vector<ClockPiece> pieces;
    Instant from = clock.started;
    for (Day day = localDay(clock.started); from < end; day += std::chrono::days(1)) {
        const Instant to = std::min(end, instantOf(day + std::chrono::days(1)));
        const DayPlan plan = calendar.plan(day);
        const bool counted = calendar.isWorkingDay(day) && day != localDay(clock.started);
        if (!pieces.empty() && pieces.back().counted == counted && pieces.back().day == plan.kind &&
            pieces.back().name == plan.name)
            pieces.back().to = to;
        else
            pieces.push_back({from, to, counted, plan.kind, plan.name});
        from = to;
    }
    return pieces;
}

} // namespace Yixian
