// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

#include <algorithm>

// What the district decides beside a case's way: consulted, on hold, supervised, escalated (DOMAIN 3, 5).
namespace Yixian {

namespace {

qsizetype objectionsOf(const Case &value)
{
    qsizetype count = 0;
    for (const Leg &leg : value.legs)
        count += leg.objections.size();
    return count;
}

// The slip of that place in the list, unless it is not the actor's to answer.
Result<const Slip *> slipAt(const Asking &asking, int place)
{
    const auto &slips = asking.value->slips;
    if (place < 1 || place > slips.size())
        return failure(ErrorCode::BadValue, {QStringLiteral("slip")});
    return &slips[place - 1];
}

// The same clock with the time it stood still added to it.
ClockStart later(const Asking &asking, const Clock &clock)
{
    Asking atStart = asking; // the stages are parts of the whole time, from its start on
    atStart.now = clock.started;
    const WorkCalendar &calendar = asking.reference().calendar;
    if (clock.basis != ClockBasis::WorkingDays)
        return naturalClock(atStart, clock.kind, clock.due - clock.started + (asking.now - *clock.held));
    const int days = calendar.workingDaysBetween(clock.started, clock.due - Millis{1});
    return workingDaysClock(atStart, clock.kind, days + calendar.workingDaysBetween(*clock.held, asking.now));
}

} // namespace

Result<void> guard(const Asking &asking, Consult &act, Clocks &)
{
    if (asking.value->openConsultation())
        return failure(ErrorCode::OnlyOnce, {QStringLiteral("consult")});
    if (act.ground == ConsultGround::Objections && objectionsOf(*asking.value) < 2)
        return failure(ErrorCode::BadValue, {QStringLiteral("ground")});
    return required(act.question, "question");
}

void effect(Applying &applying, const Consult &act)
{
    applying.value.consultations.append({applying.event.at, act.question, {}, {}});
}

Result<void> guard(const Asking &asking, Conclude &act, Clocks &)
{
    if (!asking.value->openConsultation())
        return failure(ErrorCode::NothingAsked, {});
    return required(act.conclusion, "conclusion");
}

void effect(Applying &applying, const Conclude &act)
{
    Consultation &consultation = applying.value.consultations.last();
    consultation.conclusion = act.conclusion;
    consultation.concluded = applying.event.at;
}

Result<void> guard(const Asking &asking, PutOnHold &act, Clocks &clocks)
{
    if (asking.value->openHold())
        return failure(ErrorCode::OnlyOnce, {QStringLiteral("hold")});
    if (auto given = required(act.grounds, "grounds"); !given)
        return given;
    if (auto given = required(act.plan, "plan"); !given)
        return given;
    clocks.append(naturalClock(asking, ClockKind::HoldReview, asking.rules().holdReview));
    return required(act.citizenTold, "citizenTold");
}

void effect(Applying &applying, const PutOnHold &act)
{
    applying.hold();
    applying.value.holds.append({applying.event.at, act.grounds, act.plan, 0, {}});
    applying.start({}, applying.event.at);
}

Result<void> guard(const Asking &asking, ReviewHold &act, Clocks &clocks)
{
    if (!asking.value->openHold())
        return failure(ErrorCode::NotOnHold, {});
    clocks.append(naturalClock(asking, ClockKind::HoldReview, asking.rules().holdReview));
    return required(act.finding, "finding");
}

void effect(Applying &applying, const ReviewHold &)
{
    ++applying.value.holds.last().reviews;
    applying.stop(ClockKind::HoldReview, {}, applying.event.at);
    applying.start({}, applying.event.at);
}

Result<void> guard(const Asking &asking, EndHold &act, Clocks &clocks)
{
    if (!asking.value->openHold())
        return failure(ErrorCode::NotOnHold, {});
    for (const Clock &clock : asking.value->clocks)
        if (clock.held && clock.running())
            clocks.append(later(asking, clock));
    Case after = *asking.value;
    after.holds.last().ended = asking.now;
    if (allDone(after))
        clocks.append(workingDaysClock(asking, ClockKind::Verify, asking.rules().verifyDays));
    return required(act.reason, "reason");
}

void effect(Applying &applying, const EndHold &)
{
    applying.value.holds.last().ended = applying.event.at;
    applying.stop(ClockKind::HoldReview, {}, applying.event.at);
    applying.resume();
}

Result<void> guard(const Asking &asking, Supervise &act, Clocks &)
{
    if (!act.to.isNull() && !asking.value->leg(act.to))
        return failure(ErrorCode::UnknownLeg, {QString::number(act.to.value)});
    if (act.to.isNull() && asking.value->subCenter.isNull())
        return failure(ErrorCode::FieldRequired, {QStringLiteral("subCenter")});
    return required(act.words, "words");
}

void effect(Applying &applying, const Supervise &act)
{
    Slip slip;
    slip.at = applying.event.at;
    slip.level = act.level;
    slip.leg = act.to;
    slip.words = act.words;
    applying.value.slips.append(slip);
}

Result<void> guard(const Asking &asking, AnswerSlip &act, Clocks &)
{
    const auto slip = slipAt(asking, act.slip);
    if (!slip)
        return tl::unexpected(slip.error());
    const Leg *leg = asking.value->leg((*slip)->leg);
    const bool mine = leg ? leg->unit == asking.actor.unit : asking.value->subCenter == asking.actor.unit;
    if (!mine && asking.actor.role != Role::Drill)
        return failure(ErrorCode::OutOfScope, {asking.value->number});
    if ((*slip)->answered)
        return failure(ErrorCode::OnlyOnce, {QStringLiteral("answer-slip")});
    return required(act.answer, "answer");
}

void effect(Applying &applying, const AnswerSlip &act)
{
    Slip &slip = applying.value.slips[act.slip - 1];
    slip.answered = applying.event.at;
    slip.answer = act.answer;
}

Result<void> guard(const Asking &asking, SettleSlip &act, Clocks &)
{
    const auto slip = slipAt(asking, act.slip);
    if (!slip)
        return tl::unexpected(slip.error());
    if (!(*slip)->answered)
        return failure(ErrorCode::NothingAsked, {});
    return (*slip)->settled ? Result<void>(failure(ErrorCode::OnlyOnce, {QStringLiteral("settle-slip")}))
                            : Result<void>{};
}

void effect(Applying &applying, const SettleSlip &act)
{
    applying.value.slips[act.slip - 1].settled = applying.event.at;
}

Result<void> guard(const Asking &asking, Escalate &act, Clocks &)
{
    if (asking.value->escalated)
        return failure(ErrorCode::OnlyOnce, {QStringLiteral("escalate")});
    if (auto given = required(act.where, "where"); !given)
        return given;
    return required(act.reason, "reason");
}

void effect(Applying &applying, const Escalate &)
{
    applying.leaveMark(applying.value.escalated);
}

} // namespace Yixian
