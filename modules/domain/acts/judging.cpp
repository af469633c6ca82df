// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

// 互评, 申诉 and 剔除: how a leg is judged by both sides, blind, and what the district puts right (DOMAIN 3, 5).
namespace Yixian {

namespace {

Result<void> mayJudge(const Asking &asking, Judged of, const char *act, Clocks &clocks)
{
    const Leg &leg = *asking.leg;
    if (leg.judgement(of))
        return failure(ErrorCode::OnlyOnce, {QLatin1String(act)});
    const Clock *window = asking.value->clock(ClockKind::Judge, leg.no);
    if (!window)
        return failure(ErrorCode::WrongState, {QLatin1String(act), QString(enumName(asking.value->state))});
    if (!window->ticking() || asking.now > window->due)
        return failure(ErrorCode::WindowClosed, {QLatin1String(act), toIso(window->due)});
    if (!leg.judgements.isEmpty()) // this one opens both
        clocks.append(workingDaysClock(asking, ClockKind::Appeal, asking.rules().appealDays));
    return {};
}

void judge(Applying &applying, Judged of, Grade grade, const FreeText &reason, bool sealed)
{
    Leg &leg = *applying.leg;
    leg.judgements.append({applying.event.at, of, grade, reason, sealed, {}});
    if (leg.judgements.size() < 2)
        return;
    leg.judged = applying.event.at;
    applying.stop(ClockKind::Judge, leg.no, applying.event.at);
    applying.start(ClockKind::Appeal, leg.no, applying.event.at);
}

// Who appeals against what: a unit against the word about its work, the street against the word about its call.
Judged contested(const Asking &asking)
{
    return asking.actor.role == Role::SubCenter ? Judged::Call : Judged::Work;
}

} // namespace

Result<void> guard(const Asking &asking, JudgeWork &act, Clocks &clocks)
{
    act.sealed = false;
    if (auto mine = byCaller(asking); !mine)
        return mine;
    if (auto may = mayJudge(asking, Judged::Work, "judge-work", clocks); !may)
        return may;
    return act.grade == Grade::Good ? Result<void>{} : required(act.reason, "reason");
}

void effect(Applying &applying, const JudgeWork &act)
{
    judge(applying, Judged::Work, act.grade, act.reason, act.sealed);
}

Result<void> guard(const Asking &asking, JudgeCall &act, Clocks &clocks)
{
    act.sealed = false;
    if (auto may = mayJudge(asking, Judged::Call, "judge-call", clocks); !may)
        return may;
    return act.accurate ? Result<void>{} : required(act.reason, "reason");
}

void effect(Applying &applying, const JudgeCall &act)
{
    judge(applying, Judged::Call, act.accurate ? Grade::Good : Grade::Poor, act.reason, act.sealed);
}

Result<void> guard(const Asking &asking, LodgeAppeal &act, Clocks &)
{
    if (asking.actor.role == Role::SubCenter)
        if (auto mine = byCaller(asking); !mine)
            return mine;
    const Leg &leg = *asking.leg;
    const Judged of = contested(asking);
    if (!leg.judged || !leg.judgement(of))
        return failure(ErrorCode::NothingJudged, {});
    for (const Appeal &before : leg.appeals)
        if (before.of == of)
            return failure(ErrorCode::OnlyOnce, {QStringLiteral("appeal")});
    const Clock *window = asking.value->clock(ClockKind::Appeal, leg.no);
    if (!window || asking.now > window->due)
        return failure(ErrorCode::WindowClosed, {QStringLiteral("appeal"), toIso(window ? window->due : *leg.judged)});
    return required(act.reason, "reason");
}

void effect(Applying &applying, const LodgeAppeal &act)
{
    const Judged of = applying.event.by.role == Role::SubCenter ? Judged::Call : Judged::Work;
    applying.leg->appeals.append({applying.event.at, of, act.reason, {}, false});
    applying.stop(ClockKind::Appeal, applying.leg->no, applying.event.at);
}

Result<void> guard(const Asking &asking, RuleAppeal &act, Clocks &)
{
    const Appeal *open = asking.leg->openAppeal();
    if (!open)
        return failure(ErrorCode::NothingAsked, {});
    return required(act.reason, "reason");
}

void effect(Applying &applying, const RuleAppeal &act)
{
    for (Appeal &appeal : applying.leg->appeals) {
        if (appeal.ruled)
            continue;
        appeal.ruled = applying.event.at;
        appeal.upheld = act.upheld;
        for (Judgement &judgement : applying.leg->judgements) {
            if (!act.upheld || judgement.of != appeal.of)
                continue;
            judgement.grade = appeal.of == Judged::Call ? Grade::Good : act.grade;
            judgement.amended = applying.event.at;
        }
        return;
    }
}

Result<void> guard(const Asking &asking, Exclude &act, Clocks &)
{
    if (!act.of.isNull() && !asking.value->leg(act.of))
        return failure(ErrorCode::UnknownLeg, {QString::number(act.of.value)});
    if (asking.value->excluded(act.measure, act.of))
        return failure(ErrorCode::OnlyOnce, {QStringLiteral("exclude")});
    return required(act.grounds, "grounds");
}

void effect(Applying &applying, const Exclude &act)
{
    applying.value.exclusions.append({applying.event.at, act.measure, act.of, act.grounds});
}

} // namespace Yixian
