// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

// "Not ours": the objection and its ruling (DOMAIN 4). It neither pauses nor resets a clock until it is upheld
// (DOMAIN 2.4).
namespace Yixian {

Result<void> guard(const Asking &asking, Object &act, Clocks &clocks)
{
    if (auto given = required(act.basis, "basis"); !given)
        return given;
    if (auto given = required(act.leader, "leader"); !given)
        return given;
    for (const Leg &leg : asking.value->legs)
        if (leg.unit == asking.leg->unit && !leg.objections.isEmpty())
            return failure(ErrorCode::OnlyOnce, {QStringLiteral("object")});
    const Instant last = asking.reference()
                             .calendarAt(*asking.leg->delivered)
                             .dueAfter(*asking.leg->delivered, asking.rules().objectWithin);
    if (asking.now > last)
        return failure(ErrorCode::WindowClosed, {QStringLiteral("object"), toIso(last)});
    clocks.append(workingClock(asking, ClockKind::Ruling, asking.rules().ruling));
    return {};
}

void effect(Applying &applying, const Object &act)
{
    Leg &leg = *applying.leg;
    Objection objection;
    objection.at = applying.event.at;
    objection.basis = act.basis;
    objection.leader = act.leader;
    objection.from = leg.state;
    leg.objections.append(objection);
    leg.state = LegState::Objected;
    applying.start(leg.no, applying.event.at);
}

Result<void> guard(const Asking &asking, Dispute &act, Clocks &)
{
    if (auto mine = byCaller(asking); !mine)
        return mine;
    if (const Objection *open = asking.leg->openObjection(); open && open->disputed)
        return failure(ErrorCode::OnlyOnce, {QStringLiteral("dispute")});
    return required(act.reason, "reason");
}

void effect(Applying &applying, const Dispute &)
{
    applying.leg->objections.last().disputed = true;
}

Result<void> guard(const Asking &asking, Uphold &act, Clocks &clocks)
{
    if (auto mine = byCaller(asking); !mine)
        return mine;
    const Objection *open = asking.leg->openObjection();
    const bool ofDistrict = asking.ofDistrict() && asking.actor.role != Role::Drill;
    if (open && open->disputed && asking.actor.role == Role::SubCenter)
        return failure(ErrorCode::BeforeDistrict, {});
    if (open && !open->disputed && ofDistrict)
        return failure(ErrorCode::SubCenterRules, {asking.reference().callerName(asking.value->subCenter)});
    if (!act.rightUnit.isNull() && !asking.reference().unit(act.rightUnit))
        return failure(ErrorCode::UnknownUnit, {act.rightUnit.value});
    if (act.rightUnit == asking.leg->unit)
        return failure(ErrorCode::BadValue, {QStringLiteral("rightUnit")});
    startVerification(asking, false, clocks);
    return {};
}

void effect(Applying &applying, const Uphold &act)
{
    Leg &leg = *applying.leg;
    Objection &objection = leg.objections.last();
    objection.ruled = applying.event.at;
    objection.upheld = true;
    objection.rightUnit = act.rightUnit;
    applying.stop(ClockKind::Ruling, leg.no, applying.event.at);
    leg.state = LegState::Released;
    leg.absent = false;
    applying.voidClocks(leg.no);
}

Result<void> guard(const Asking &, Overrule &act, Clocks &)
{
    return required(act.reason, "reason");
}

void effect(Applying &applying, const Overrule &)
{
    Leg &leg = *applying.leg;
    Objection &objection = leg.objections.last();
    objection.ruled = applying.event.at;
    applying.stop(ClockKind::Ruling, leg.no, applying.event.at);
    leg.state = objection.from; // the time that passed counts
}

} // namespace Yixian
