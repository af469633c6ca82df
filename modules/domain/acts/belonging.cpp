// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

#include <algorithm>

// What belongs together, what should not be here, what came back (DOMAIN 5).
namespace Yixian {

namespace {

void revive(Applying &applying, ClockKind kind)
{
    for (Clock &clock : applying.value.clocks) {
        if (clock.kind != kind || !clock.leg.isNull())
            continue;
        clock.stopped.reset();
        clock.outcome = ClockOutcome::Running; // the due time stands
    }
}

} // namespace

const Case *mainOf(const Workspace &state, const Case &merged)
{
    constexpr int deepest = 16;
    const Case *value = &merged;
    for (int i = 0; value && value->state == CaseState::Merged && i < deepest; ++i)
        value = state.find(value->mergedInto);
    return value;
}

Result<void> guard(const Asking &asking, Merge &act, Clocks &)
{
    const Case &value = *asking.value;
    const Case *into = asking.state.find(act.into);
    if (!into)
        return failure(ErrorCode::UnknownCase, {QString::number(act.into.value)});
    if (into->id == value.id || !into->open())
        return failure(ErrorCode::BadValue, {QStringLiteral("into")});
    const bool atWork = value.selfHandling || value.openHold() ||
                        std::any_of(value.legs.cbegin(), value.legs.cend(), [](const Leg &leg) { return leg.live(); });
    if (atWork)
        return failure(ErrorCode::StillAtWork, {});
    act.number = into->number;
    return required(act.reason, "reason");
}

void effect(Applying &applying, const Merge &act)
{
    Case &value = applying.value;
    value.mergedFrom = value.state;
    value.mergedInto = act.into;
    value.state = CaseState::Merged;
    applying.stop(ClockKind::CaseAccept, {}, applying.event.at); // somebody took it in hand
    applying.voidRunning(ClockKind::FirstContact, {});
}

Result<void> guard(const Asking &, Unmerge &act, Clocks &)
{
    return required(act.reason, "reason");
}

void effect(Applying &applying, const Unmerge &)
{
    Case &value = applying.value;
    value.state = value.mergedFrom;
    value.mergedInto = {};
    if (value.state == CaseState::Received)
        revive(applying, ClockKind::CaseAccept);
    else if (!value.contacted)
        revive(applying, ClockKind::FirstContact);
}

Result<void> guard(const Asking &, VoidCase &act, Clocks &)
{
    return required(act.reason, "reason");
}

void effect(Applying &applying, const VoidCase &)
{
    applying.value.state = CaseState::Void;
    applying.voidClocks({});
}

Result<void> guard(const Asking &asking, Reopen &act, Clocks &clocks)
{
    const RuleSet &rules = asking.rules();
    clocks.append(workingDaysClock(asking, ClockKind::Upstream,
                                   rules.upstreamDays.value(asking.value->kind, rules.upstreamDaysElse)));
    return required(act.reason, "reason");
}

void effect(Applying &applying, const Reopen &)
{
    applying.beginRound();
    applying.value.closed.reset();
    applying.value.mergedInto = {};
    applying.start({}, applying.event.at);
}

Result<void> guard(const Asking &asking, ProposeRecurrence &act, Clocks &)
{
    if (!asking.value->recurrenceOf.isNull())
        return failure(ErrorCode::OnlyOnce, {QStringLiteral("propose-recurrence")});
    const Case *earlier = asking.state.find(act.earlier);
    if (!earlier || !earlier->closed || asking.value->registered - *earlier->closed > asking.rules().recursWithin)
        return failure(ErrorCode::BadValue, {QStringLiteral("earlier")});
    act.number = earlier->number;
    return {};
}

void effect(Applying &applying, const ProposeRecurrence &act)
{
    applying.value.recurrenceOf = act.earlier;
}

Result<void> guard(const Asking &asking, RuleRecurrence &act, Clocks &)
{
    if (auto mine = byCaller(asking); !mine)
        return mine;
    if (asking.value->recurrenceOf.isNull())
        return failure(ErrorCode::NothingAsked, {});
    if (asking.value->recurs)
        return failure(ErrorCode::OnlyOnce, {QStringLiteral("rule-recurrence")});
    return act.recurs ? Result<void>{} : required(act.reason, "reason");
}

void effect(Applying &applying, const RuleRecurrence &act)
{
    applying.value.recurs = act.recurs;
}

} // namespace Yixian
