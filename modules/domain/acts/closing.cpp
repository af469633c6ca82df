// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

// From the last result to the citizen's word (DOMAIN 5).
namespace Yixian {

Result<void> guard(const Asking &asking, Verify &act, Clocks &)
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
    return required(act.finding, "finding");
}

void effect(Applying &applying, const Verify &)
{
    applying.value.state = CaseState::Visiting;
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
    value.solved = act.solved;
    if (act.solved)
        return;
    value.state = CaseState::Active; // "not solved" goes back; what was passed before does not count for the new round
    ++value.round;
    value.results = 0;
    value.visits = 0;
    value.explanationOnly = false;
    value.handlers.clear();
}

Result<void> guard(const Asking &asking, Close &act, Clocks &)
{
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
    case CloseGround::NotSolvable: break;
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
}

Result<void> guard(const Asking &asking, StageReached &act, Clocks &)
{
    if (act.clock.value < 0 || act.clock.value >= asking.value->clocks.size())
        return failure(ErrorCode::BadValue, {QStringLiteral("clock")});
    const Clock &clock = asking.value->clocks[act.clock.value];
    if (!clock.running() || clock.stopped || act.stage <= clock.fired)
        return failure(ErrorCode::WrongState, {QStringLiteral("stage"), QString(enumName(clock.fired))});
    return {};
}

void effect(Applying &applying, const StageReached &act)
{
    if (act.clock.value < 0 || act.clock.value >= applying.value.clocks.size())
        return;
    Clock &clock = applying.value.clocks[act.clock.value];
    clock.fired = act.stage;
    if (clock.kind != ClockKind::LegReport || act.stage != Stage::Breached)
        return;
    if (Leg *leg = applying.value.leg(clock.leg))
        leg->absent = true;
}

} // namespace Yixian
