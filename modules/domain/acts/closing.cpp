// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

// From the last result to the citizen's word (DOMAIN 5).
namespace Yixian {

Result<void> guard(const Asking &asking, Verify &act, Clocks &clocks)
{
    if (!ownsCase(asking))
        return failure(ErrorCode::OutOfScope, {asking.value->number});
    if (asking.value->handlers.contains(asking.actor.user))
        return failure(ErrorCode::OwnWork, {QStringLiteral("verify")});
    // The chief stands in only where the district's consent is needed, and there only the chief.
    const bool district = asking.ofDistrict();
    if (asking.value->explanationOnly && !district)
        return failure(ErrorCode::ConsentNeeded, {});
    if (!asking.value->explanationOnly && asking.actor.role == Role::Chief)
        return failure(ErrorCode::ActForbidden, {QStringLiteral("verify")});
    clocks.append(workingDaysClock(asking, ClockKind::Visit, asking.rules().visitDays));
    return required(act.finding, "finding");
}

void effect(Applying &applying, const Verify &)
{
    applying.value.state = CaseState::Visiting;
    applying.stop(ClockKind::Verify, {}, applying.event.at);
    applying.start({}, applying.event.at);
}

Result<void> guard(const Asking &, VisitCitizen &act, Clocks &)
{
    if (!act.contacted && (act.solved || act.satisfied))
        return failure(ErrorCode::BadValue, {QStringLiteral("contacted")});
    return {};
}

void effect(Applying &applying, const VisitCitizen &act)
{
    Case &value = applying.value;
    if (!act.contacted) {
        ++value.visits;
        return;
    }
    applying.contacted();
    applying.stop(ClockKind::Visit, {}, applying.event.at);
    if (!act.solved)
        return applying.beginRound(); // "not solved" goes back
    value.solved = true;
    value.satisfied = act.satisfied;
}

// A merged case is over once the one it went on in is, and the citizen knows.
Result<void> closeMerged(const Asking &asking)
{
    const Case *main = mainOf(asking.state, *asking.value);
    if (asking.actor.role == Role::Chief)
        return failure(ErrorCode::ActForbidden, {QStringLiteral("close")});
    if (!main || main->state != CaseState::Closed)
        return failure(ErrorCode::MainCaseOpen, {main ? main->number : QString()});
    return {};
}

Result<void> guard(const Asking &asking, Close &act, Clocks &clocks)
{
    if (asking.value->state == CaseState::Merged)
        return closeMerged(asking);
    clocks.append(workingDaysClock(asking, ClockKind::Judge, asking.rules().judgeDays));
    const bool chief = asking.actor.role == Role::Chief || asking.actor.role == Role::Drill;
    switch (act.ground) {
    case CloseGround::Solved:
        if (!asking.value->solved)
            return failure(ErrorCode::BadValue, {QStringLiteral("solved")});
        if (asking.actor.role == Role::Chief)
            return failure(ErrorCode::ActForbidden, {QStringLiteral("close")});
        return {};
    case CloseGround::Unreachable:
        if (asking.value->visits < asking.rules().visitTries)
            return failure(ErrorCode::BadValue, {QStringLiteral("visits")});
        break;
    case CloseGround::NotSolvable:
        break;
    }
    if (!chief)
        return failure(ErrorCode::ConsentNeeded, {});
    return required(act.reason, "reason");
}

void effect(Applying &applying, const Close &)
{
    Case &value = applying.value;
    value.state = CaseState::Closed;
    value.closed = applying.event.at;
    applying.stop(ClockKind::Upstream, {}, applying.event.at);
    applying.stop(ClockKind::Visit, {}, applying.event.at);
    applying.voidRunning(ClockKind::FirstContact, {}); // nobody was reached, and that was consented to
    for (const Leg &leg : std::as_const(value.legs))
        if (leg.state == LegState::Passed && !value.clock(ClockKind::Judge, leg.no))
            applying.start(ClockKind::Judge, leg.no, applying.event.at);
}

Result<void> guard(const Asking &asking, StageReached &act, Clocks &)
{
    if (act.clock.value < 0 || act.clock.value >= asking.value->clocks.size())
        return failure(ErrorCode::BadValue, {QStringLiteral("clock")});
    const Clock &clock = asking.value->clocks[act.clock.value];
    if (!clock.ticking() || act.stage <= clock.fired)
        return failure(ErrorCode::WrongState, {QStringLiteral("stage"), QString(enumName(clock.fired))});
    return {};
}

void effect(Applying &applying, const StageReached &act)
{
    if (act.clock.value < 0 || act.clock.value >= applying.value.clocks.size())
        return;
    Clock &clock = applying.value.clocks[act.clock.value];
    clock.fired = act.stage;
    if (act.stage != Stage::Breached)
        return;
    Leg *leg = applying.value.leg(clock.leg);
    if (clock.kind == ClockKind::LegReport && leg)
        leg->absent = true;
    if (clock.kind == ClockKind::Appeal)
        applying.voidRunning(ClockKind::Appeal, leg ? leg->no : LegNo{}); // nobody appealed
    if (clock.kind == ClockKind::Judge && leg) {                          // who was silent has not judged (未评)
        leg->judged = applying.event.at;
        applying.stop(ClockKind::Judge, leg->no, applying.event.at);
        applying.start(ClockKind::Appeal, leg->no, applying.event.at);
    }
}

} // namespace Yixian
