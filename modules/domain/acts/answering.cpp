// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

// The called unit's side of a leg (DOMAIN 4). That the leg is its own is checked before any of these.
namespace Yixian {

Result<void> guard(const Asking &, Reach &, Clocks &)
{
    return {};
}

void effect(Applying &applying, const Reach &)
{
    applying.leaveMark(applying.leg->reached);
}

Result<void> guard(const Asking &, Open &, Clocks &)
{
    return {};
}

void effect(Applying &applying, const Open &)
{
    applying.leaveMark(applying.leg->opened); // a stamp; no clock stops
}

Result<void> guard(const Asking &, AcceptLeg &, Clocks &)
{
    return {};
}

void effect(Applying &applying, const AcceptLeg &)
{
    Leg &leg = *applying.leg;
    leg.accepted = applying.event.at;
    leg.state = LegState::Accepted;
    applying.stop(ClockKind::LegAccept, leg.no, applying.event.at);
}

Result<void> guard(const Asking &, Respond &act, Clocks &)
{
    if (auto given = required(act.handler, "handler"); !given)
        return given;
    return required(act.firstMeasure, "firstMeasure");
}

void effect(Applying &applying, const Respond &act)
{
    Leg &leg = *applying.leg;
    leg.responded = applying.event.at;
    leg.handler = act.handler;
    leg.firstMeasure = act.firstMeasure;
    leg.state = LegState::Responded;
    applying.stop(ClockKind::LegRespond, leg.no, applying.event.at);
    applying.stop(ClockKind::LegAccept, leg.no, applying.event.at);
}

Result<void> guard(const Asking &asking, ClaimArrival &, Clocks &)
{
    if (asking.leg->arrivalClaimed)
        return failure(ErrorCode::WrongState, {QStringLiteral("claim-arrival"), QStringLiteral("claimed")});
    return {};
}

void effect(Applying &applying, const ClaimArrival &)
{
    applying.leg->arrivalClaimed = applying.event.at; // counts once the caller confirms it
}

Result<void> guard(const Asking &, TakeUp &, Clocks &)
{
    return {};
}

void effect(Applying &applying, const TakeUp &)
{
    applying.leg->state = LegState::Working;
}

Result<void> guard(const Asking &, Submit &act, Clocks &)
{
    if (auto given = required(act.action, "action"); !given)
        return given;
    return required(act.result, "result");
}

void effect(Applying &applying, const Submit &act)
{
    Leg &leg = *applying.leg;
    leg.state = LegState::Submitted;
    leg.submitted = applying.event.at;
    leg.submitter = applying.event.by.user;
    leg.remedy = act.remedy;
    for (Clock &clock : applying.value.clocks)
        if (clock.leg == leg.no && clock.kind == ClockKind::LegDispose && clock.running())
            clock.stopped = applying.event.at; // provisional until it is passed
    if (act.citizenContacted)
        applying.contacted();
}

} // namespace Yixian
