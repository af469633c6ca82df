// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

#include <QSet>

// The caller's side of a leg: call, add, arrive on site, pass, redo, withdraw (DOMAIN 4).
namespace Yixian {

namespace {

constexpr qsizetype mostCalled = 64;

Result<void> callable(const Asking &asking, CalledUnit &called)
{
    const Unit *unit = asking.reference().unit(called.unit);
    if (!unit)
        return failure(ErrorCode::UnknownUnit, {called.unit.value});
    if (!unit->active)
        return failure(ErrorCode::InactiveUnit, {unit->name});
    if (unit->level == UnitLevel::City && !asking.ofDistrict())
        return failure(ErrorCode::CityUnitByDistrictOnly, {unit->name});
    if (asking.value->liveLegOf(called.unit))
        return failure(ErrorCode::DuplicateLeg, {unit->name});
    called.leader = unit->leaderAt(asking.now);
    return {};
}

void startLegClocks(const Asking &asking, Instant reportAt, Clocks &clocks)
{
    // Both readings of "accepted within 10 minutes" are clocks of their own; working time unless 特急 (DOMAIN 6).
    const RuleSet &rules = asking.rules();
    if (asking.value->urgency == Urgency::Critical) {
        clocks.append(naturalClock(asking, ClockKind::LegAccept, rules.legAccept.value));
        clocks.append(naturalClock(asking, ClockKind::LegRespond, rules.legRespond.value));
    } else {
        clocks.append(workingClock(asking, ClockKind::LegAccept, rules.legAccept));
        clocks.append(workingClock(asking, ClockKind::LegRespond, rules.legRespond));
    }
    clocks.append(untilClock(asking, ClockKind::LegReport, ClockBasis::Appointment, reportAt + rules.reportGrace));
}

void addLeg(Applying &applying, const CalledUnit &called, CallNo call)
{
    Case &value = applying.value;
    Leg leg;
    leg.no = LegNo{static_cast<int>(value.legs.size()) + 1};
    leg.call = call;
    leg.unit = called.unit;
    leg.role = called.role;
    leg.leader = called.leader;
    leg.round = value.round;
    leg.delivered = applying.event.at; // durable at the hub: that is delivery, not when somebody opens it
    value.legs.append(leg);
    applying.start(leg.no, leg.delivered.value());
}

} // namespace

void arrived(Applying &applying, Instant at, ClockOutcome appointment)
{
    Leg &leg = *applying.leg;
    leg.arrived = at;
    leg.state = LegState::Arrived;
    leg.absent = false;
    for (ClockKind kind : {ClockKind::LegReport, ClockKind::LegAccept, ClockKind::LegRespond})
        applying.stop(kind, leg.no, at);
    // An arrival that was claimed before the unit answered is its answer.
    for (auto *stamp : {&leg.accepted, &leg.responded})
        if (*stamp && **stamp > at)
            *stamp = at;
    for (ClockKind kind : {ClockKind::LegAccept, ClockKind::LegRespond})
        applying.stopEarlier(kind, leg.no, at);
    if (appointment == ClockOutcome::Remote)
        applying.setOutcome(ClockKind::LegReport, leg.no, appointment); // never as on time
    applying.start(leg.no, at);
}

ClockStart disposeClock(Asking asking, Instant arrived)
{
    asking.now = arrived;
    const RuleSet &rules = asking.rules();
    if (asking.value->urgency == Urgency::Critical)
        return naturalClock(asking, ClockKind::LegDispose, rules.disposeCritical);
    const QString head = asking.value->category.section(u'/', 0, 0);
    return workingDaysClock(asking, ClockKind::LegDispose, rules.disposeDaysByCategory.value(head, rules.disposeDays));
}

Result<void> byCaller(const Asking &asking)
{
    return ownsCase(asking) ? Result<void>{} : Result<void>(failure(ErrorCode::OutOfScope, {asking.value->number}));
}

Instant respondDue(Urgency urgency, const Reference &reference, Instant now)
{
    const WorkTime limit = reference.rulesAt(now).legRespond;
    return urgency == Urgency::Critical ? now + limit.value : reference.calendar.dueAfter(now, limit);
}

Result<void> guard(const Asking &asking, MakeCall &act, Clocks &clocks)
{
    if (auto mine = byCaller(asking); !mine)
        return mine;
    if (auto given = required(!act.units.isEmpty(), "units"); !given)
        return given;
    if (act.units.size() > mostCalled)
        return failure(ErrorCode::FieldTooLong, {QStringLiteral("units"), QString::number(mostCalled)});
    if (auto given = required(act.reason, "reason"); !given)
        return given;
    if (auto given = required(act.place, "place"); !given)
        return given;
    if (act.reportAt <= asking.now)
        return failure(ErrorCode::TimeInPast, {toIso(act.reportAt)});
    QSet<UnitId> named;
    for (CalledUnit &called : act.units) {
        if (auto ok = callable(asking, called); !ok)
            return ok;
        if (named.contains(called.unit))
            return failure(ErrorCode::DuplicateUnit, {asking.reference().unitName(called.unit)});
        named.insert(called.unit);
    }
    startLegClocks(asking, act.reportAt, clocks);
    return {};
}

void effect(Applying &applying, const MakeCall &act)
{
    Case &value = applying.value;
    Call call;
    call.no = CallNo{static_cast<int>(value.calls.size()) + 1};
    call.kind = act.kind;
    call.caller = applying.event.by.unit;
    call.by = applying.event.by.user;
    call.at = applying.event.at;
    call.reportAt = act.reportAt;
    call.place = act.place;
    call.contact = act.contact;
    call.reason = act.reason;
    value.calls.append(call);
    value.state = CaseState::Active;
    for (const CalledUnit &called : act.units)
        addLeg(applying, called, call.no);
}

Result<void> guard(const Asking &asking, AddUnit &act, Clocks &clocks)
{
    if (auto mine = byCaller(asking); !mine)
        return mine;
    if (auto given = required(act.reason, "reason"); !given)
        return given;
    if (asking.value->calls.isEmpty())
        return failure(ErrorCode::WrongState, {QStringLiteral("add-unit"), QStringLiteral("active")});
    const Instant reportAt = asking.value->calls.last().reportAt;
    if (reportAt <= asking.now)
        return failure(ErrorCode::TimeInPast, {toIso(reportAt)});
    if (auto ok = callable(asking, act.unit); !ok)
        return ok;
    startLegClocks(asking, reportAt, clocks);
    return {};
}

void effect(Applying &applying, const AddUnit &act)
{
    addLeg(applying, act.unit, applying.value.calls.last().no);
}

Result<void> guard(const Asking &asking, Arrive &, Clocks &clocks)
{
    clocks.append(disposeClock(asking, asking.now));
    return byCaller(asking);
}

void effect(Applying &applying, const Arrive &)
{
    arrived(applying, applying.event.at, ClockOutcome::Met);
}

Result<void> guard(const Asking &asking, ConfirmArrival &, Clocks &clocks)
{
    if (!asking.leg->arrivalClaimed)
        return failure(ErrorCode::NothingToConfirm, {});
    clocks.append(disposeClock(asking, *asking.leg->arrivalClaimed));
    return byCaller(asking);
}

void effect(Applying &applying, const ConfirmArrival &)
{
    arrived(applying, applying.leg->arrivalClaimed.value_or(applying.event.at), ClockOutcome::Met);
}

Result<void> guard(const Asking &asking, ArriveUncalled &act, Clocks &)
{
    if (auto mine = byCaller(asking); !mine)
        return mine;
    const Unit *unit = asking.reference().unit(act.unit);
    if (!unit)
        return failure(ErrorCode::UnknownUnit, {act.unit.value});
    if (asking.value->liveLegOf(act.unit))
        return failure(ErrorCode::DuplicateLeg, {unit->name});
    return {};
}

void effect(Applying &applying, const ArriveUncalled &act)
{
    applying.value.uncalled.append({act.unit, act.person, applying.event.at});
}

Result<void> guard(const Asking &asking, Pass &, Clocks &clocks)
{
    if (auto mine = byCaller(asking); !mine)
        return mine;
    if (asking.leg->submitter == asking.actor.user)
        return failure(ErrorCode::OwnWork, {QStringLiteral("pass")});
    startVerification(asking, true, clocks);
    return {};
}

void effect(Applying &applying, const Pass &)
{
    Leg &leg = *applying.leg;
    leg.state = LegState::Passed;
    leg.passed = applying.event.at;
    applying.stop(ClockKind::LegDispose, leg.no, leg.submitted.value_or(applying.event.at));
    ++applying.value.results;
    applying.value.explanationOnly = applying.value.explanationOnly || leg.remedy == Remedy::ExplanationOnly;
}

Result<void> guard(const Asking &asking, Redo &act, Clocks &)
{
    if (auto mine = byCaller(asking); !mine)
        return mine;
    return required(act.reason, "reason");
}

void effect(Applying &applying, const Redo &)
{
    Leg &leg = *applying.leg;
    leg.state = LegState::Working;
    leg.submitted.reset();
    ++leg.redos;
    for (Clock &clock : applying.value.clocks)
        if (clock.leg == leg.no && clock.kind == ClockKind::LegDispose && clock.running())
            clock.stopped.reset(); // the provisional stop is void, the due time stands
}

Result<void> guard(const Asking &asking, Withdraw &act, Clocks &clocks)
{
    const bool chief = asking.actor.role == Role::Chief || asking.actor.role == Role::Drill;
    const Call *call = asking.value->call(asking.leg->call);
    if (!chief && call && call->caller != asking.actor.unit)
        return failure(ErrorCode::NotTheCaller, {asking.reference().callerName(call->caller)});
    if (!chief && asking.leg->arrived)
        return failure(ErrorCode::ConsentNeeded, {});
    startVerification(asking, false, clocks);
    return required(act.reason, "reason");
}

void effect(Applying &applying, const Withdraw &)
{
    applying.leg->state = LegState::Withdrawn;
    applying.leg->absent = false;
    applying.voidClocks(applying.leg->no);
}

} // namespace Yixian
