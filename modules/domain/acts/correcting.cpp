// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

// What was done by mistake: a stamp put right, an act of one's own taken back. Both are events of their own
// (DOMAIN 2.5).
namespace Yixian {

namespace {

// Through a const leg or another.
template<class L>
auto &stampOf(L &leg, Stamp stamp)
{
    switch (stamp) {
    case Stamp::Accepted:
        return leg.accepted;
    case Stamp::Responded:
        return leg.responded;
    case Stamp::Arrived:
        return leg.arrived;
    case Stamp::Submitted:
        break;
    }
    return leg.submitted;
}

bool inOrder(const Leg &leg)
{
    Instant last = leg.delivered.value_or(Instant{});
    for (const auto &stamp : {leg.accepted, leg.responded, leg.arrived, leg.submitted, leg.passed}) {
        if (stamp && *stamp < last)
            return false;
        last = stamp.value_or(last);
    }
    return true;
}

} // namespace

Result<void> guard(const Asking &asking, Correct &act, Clocks &clocks)
{
    const auto &old = stampOf(*asking.leg, act.stamp);
    if (!old || *old == act.time)
        return failure(ErrorCode::BadValue, {QStringLiteral("stamp")});
    Leg corrected = *asking.leg;
    stampOf(corrected, act.stamp) = act.time;
    if (act.time > asking.now || !inOrder(corrected))
        return failure(ErrorCode::BadValue, {QStringLiteral("time")});
    if (act.stamp == Stamp::Arrived)
        clocks.append(disposeClock(asking, act.time));
    return required(act.reason, "reason");
}

void effect(Applying &applying, const Correct &act)
{
    auto &stamp = stampOf(*applying.leg, act.stamp);
    const Instant old = stamp.value_or(Instant{});
    stamp = act.time;
    for (Clock &clock : applying.value.clocks) {
        if (clock.leg != applying.leg->no || clock.outcome == ClockOutcome::Void)
            continue;
        // The disposal clock begins with the arrival; one that was moved keeps the due time it was given.
        if (act.stamp == Stamp::Arrived && clock.kind == ClockKind::LegDispose && clock.started == old) {
            clock.started = act.time;
            if (!clock.original && !applying.event.clocks.isEmpty()) {
                const ClockStart &anew = applying.event.clocks.first();
                clock.due = anew.due;
                clock.half = anew.half;
                clock.warn = anew.warn;
                clock.twice = anew.twice;
            }
        }
        if (clock.stopped == old)
            clock.stopped = act.time;
        if (clock.stopped && (clock.outcome == ClockOutcome::Met || clock.outcome == ClockOutcome::Late))
            clock.outcome = *clock.stopped <= clock.due ? ClockOutcome::Met : ClockOutcome::Late;
    }
}

Result<void> guard(const Asking &asking, Undo &act, Clocks &)
{
    const auto &basis = asking.command.undo;
    const Actor &by = asking.actor;
    if (!basis || basis->caseSeq != asking.value->seq || basis->undone.by.user != by.user ||
        basis->undone.by.role != by.role || !actRule(kindOf(basis->undone.act)).undoable)
        return failure(ErrorCode::NothingToUndo, {});
    const Instant last = basis->undone.at + asking.rules().undoWithin;
    if (asking.now > last)
        return failure(ErrorCode::WindowClosed, {QStringLiteral("undo"), toIso(last)});
    act.of = basis->undone.seq;
    act.before = {basis->before};
    return {};
}

void effect(Applying &applying, const Undo &act)
{
    if (!act.before.isEmpty()) // whoever may not see all of it is sent the case as it stands instead
        applying.value = act.before.first();
}

std::shared_ptr<const UndoBasis> undoBasis(const QVector<Event> &history)
{
    const auto hubs = [](const Event &event) {
        return event.by.role == Role::Hub || kindOf(event.act) == ActKind::Reach;
    };
    qsizetype last = history.size() - 1;
    while (last >= 0 && hubs(history[last]))
        --last;
    if (last <= 0)
        return nullptr;
    State without;
    for (qsizetype i = 0; i < history.size(); ++i)
        if (i != last)
            apply(without, history[i]);
    const Case *before = without.find(history[last].caseId);
    if (!before)
        return nullptr;
    return std::make_shared<const UndoBasis>(UndoBasis{history[last], *before, history.last().seq});
}

} // namespace Yixian
