// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

#include <algorithm>

namespace Yixian {

namespace {

Clock begun(const ClockStart &start, LegNo legNo, Instant from, bool held)
{
    Clock clock;
    clock.kind = start.kind;
    clock.basis = start.basis;
    clock.leg = legNo;
    clock.started = from;
    clock.due = start.due;
    clock.half = start.half;
    clock.warn = start.warn;
    clock.twice = start.twice;
    clock.rule = start.rule;
    if (held && start.kind == ClockKind::LegDispose)
        clock.held = from;
    return clock;
}

void takeTimes(Clock &clock, const ClockStart &from)
{
    clock.original = clock.original ? clock.original : clock.due;
    clock.due = from.due;
    clock.half = from.half;
    clock.warn = from.warn;
    clock.twice = from.twice;
}

} // namespace

void Applying::start(LegNo legNo, Instant from)
{
    const bool held = value.openHold();
    for (const ClockStart &start : event.clocks)
        if (start.kind != ClockKind::Verify) // deriveState starts that one
            value.clocks.append(begun(start, legNo, from, held));
}

void Applying::start(ClockKind kind, LegNo legNo, Instant from)
{
    for (const ClockStart &start : event.clocks)
        if (start.kind == kind)
            value.clocks.append(begun(start, legNo, from, value.openHold()));
}

void Applying::stop(ClockKind kind, LegNo legNo, Instant at)
{
    for (Clock &clock : value.clocks) {
        if (clock.kind != kind || clock.leg != legNo || !clock.running())
            continue;
        clock.stopped = at;
        clock.outcome = std::min(at, clock.held.value_or(at)) <= clock.due ? ClockOutcome::Met : ClockOutcome::Late;
    }
}

void Applying::stopEarlier(ClockKind kind, LegNo legNo, Instant at)
{
    for (Clock &clock : value.clocks) {
        if (clock.kind != kind || clock.leg != legNo || clock.outcome == ClockOutcome::Void || !clock.stopped ||
            *clock.stopped <= at)
            continue;
        clock.stopped = at;
        clock.outcome = at <= clock.due ? ClockOutcome::Met : ClockOutcome::Late;
    }
}

void Applying::setOutcome(ClockKind kind, LegNo legNo, ClockOutcome outcome)
{
    for (Clock &clock : value.clocks)
        if (clock.kind == kind && clock.leg == legNo && clock.stopped && clock.outcome != ClockOutcome::Void)
            clock.outcome = outcome;
}

void Applying::move(ClockKind kind, LegNo legNo)
{
    for (Clock &clock : value.clocks)
        if (clock.kind == kind && clock.leg == legNo && clock.running() && !event.clocks.isEmpty())
            takeTimes(clock, event.clocks.first());
}

void Applying::hold()
{
    for (Clock &clock : value.clocks)
        if (clock.kind == ClockKind::LegDispose && clock.running())
            clock.held = event.at;
}

void Applying::resume()
{
    qsizetype next = 0;
    for (Clock &clock : value.clocks) {
        if (!clock.held)
            continue;
        clock.held.reset();
        if (clock.running() && next < event.clocks.size() && event.clocks[next].kind == clock.kind)
            takeTimes(clock, event.clocks[next++]);
    }
}

void Applying::voidRunning(ClockKind kind, LegNo legNo)
{
    for (Clock &clock : value.clocks) {
        if (clock.kind != kind || clock.leg != legNo || !clock.running())
            continue;
        clock.stopped = event.at;
        clock.outcome = ClockOutcome::Void;
    }
}

void Applying::beginRound()
{
    value.state = CaseState::Active;
    ++value.round;
    value.results = 0;
    value.visits = 0;
    value.solved = false;
    value.satisfied = false;
    value.explanationOnly = false;
    value.handlers.clear();
}

void Applying::voidClocks(LegNo legNo)
{
    for (Clock &clock : value.clocks) {
        if (clock.leg != legNo || (clock.kind == ClockKind::Ruling && clock.stopped)) // that one measures who ruled
            continue;
        if (!clock.stopped)
            clock.stopped = event.at;
        clock.outcome = ClockOutcome::Void;
    }
}

void Applying::contacted()
{
    leaveMark(value.contacted);
    stop(ClockKind::FirstContact, {}, event.at);
}

} // namespace Yixian
