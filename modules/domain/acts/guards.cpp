// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

#include <algorithm>

namespace Yixian {

Result<void> required(const FreeText &text, const char *field)
{
    return required(!text.value.trimmed().isEmpty(), field);
}

Result<void> required(bool given, const char *field)
{
    return given ? Result<void>{} : Result<void>(failure(ErrorCode::FieldRequired, {QLatin1String(field)}));
}

ClockStart untilClock(const Asking &asking, ClockKind kind, ClockBasis basis, Instant due)
{
    ClockStart clock{kind, basis, due, {}, {}, {}, asking.rules().version};
    const Millis whole = due - asking.now;
    if (basis == ClockBasis::Appointment || whole <= Millis{0})
        return clock;
    clock.half = asking.now + whole / 2;
    clock.warn = asking.now + whole * 4 / 5;
    clock.twice = due + whole;
    return clock;
}

ClockStart naturalClock(const Asking &asking, ClockKind kind, Millis amount)
{
    return untilClock(asking, kind, ClockBasis::Natural, asking.now + amount);
}

ClockStart workingClock(const Asking &asking, ClockKind kind, WorkTime amount)
{
    const WorkCalendar &calendar = asking.reference().calendar;
    const auto after = [&](Millis part) { return calendar.dueAfter(asking.now, WorkTime{part}); };
    return {kind,
            ClockBasis::Working,
            after(amount.value),
            after(amount.value / 2),
            after(amount.value * 4 / 5),
            after(amount.value * 2),
            asking.rules().version};
}

ClockStart workingDaysClock(const Asking &asking, ClockKind kind, int days)
{
    const WorkCalendar &calendar = asking.reference().calendar;
    if (days <= 0)
        return untilClock(asking, kind, ClockBasis::WorkingDays, calendar.endOfWorkingDay(asking.now, 0));
    return {kind,
            ClockBasis::WorkingDays,
            calendar.endOfWorkingDay(asking.now, days),
            calendar.partOfWorkingDays(asking.now, days, 50),
            calendar.partOfWorkingDays(asking.now, days, 80),
            calendar.endOfWorkingDay(asking.now, 2 * days),
            asking.rules().version};
}

bool finishes(const Asking &asking, bool bringsResult)
{
    Case after = *asking.value;
    after.results += bringsResult ? 1 : 0;
    if (Leg *leg = asking.leg ? after.leg(asking.leg->no) : nullptr)
        leg->state = bringsResult ? LegState::Passed : LegState::Released;
    else
        after.selfHandling = false;
    return allDone(after);
}

void startVerification(const Asking &asking, bool bringsResult, Clocks &clocks)
{
    if (finishes(asking, bringsResult))
        clocks.append(workingDaysClock(asking, ClockKind::Verify, asking.rules().verifyDays));
}

UnitId subCenterOf(const Reference &reference, const UnitId &street)
{
    const Unit *unit = reference.unit(street);
    for (int up = 0; unit && !unit->subCenter && up < enumCount<UnitLevel>; ++up)
        unit = reference.unit(unit->parent);
    return unit && unit->subCenter ? unit->id : UnitId{};
}

bool ownsCase(const Asking &asking)
{
    return asking.ofDistrict() || asking.value->subCenter == asking.actor.unit;
}

// Derived, never commanded: every live leg passed, at least one result in this round, not on hold (DOMAIN 5).
bool allDone(const Case &value)
{
    return value.state == CaseState::Active && !value.selfHandling && value.results > 0 && !value.openHold() &&
           std::none_of(value.legs.cbegin(), value.legs.cend(), [](const Leg &leg) { return leg.live(); });
}

} // namespace Yixian
