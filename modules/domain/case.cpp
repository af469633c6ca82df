// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/case.h"

namespace Yixian {

const Leg *Case::leg(LegNo no) const
{
    return no.value >= 1 && no.value <= legs.size() ? &legs[no.value - 1] : nullptr;
}

Leg *Case::leg(LegNo no)
{
    return no.value >= 1 && no.value <= legs.size() ? &legs[no.value - 1] : nullptr;
}

const Call *Case::call(CallNo no) const
{
    return no.value >= 1 && no.value <= calls.size() ? &calls[no.value - 1] : nullptr;
}

const Objection *Leg::openObjection() const
{
    return !objections.isEmpty() && !objections.last().ruled ? &objections.last() : nullptr;
}

const Move *Leg::openMove() const
{
    return !moves.isEmpty() && !moves.last().ruled ? &moves.last() : nullptr;
}

const Extension *Leg::openExtension() const
{
    return !extensions.isEmpty() && !extensions.last().ruled ? &extensions.last() : nullptr;
}

Instant Case::reportAt(const Leg &leg) const
{
    for (auto move = leg.moves.crbegin(); move != leg.moves.crend(); ++move)
        if (move->agreed)
            return move->reportAt;
    const Call *made = call(leg.call);
    return made ? made->reportAt : Instant{};
}

const Leg *Case::liveLegOf(const UnitId &unit) const
{
    for (const Leg &leg : legs)
        if (leg.live() && leg.unit == unit)
            return &leg;
    return nullptr;
}

const Clock *Case::clock(ClockKind wanted, LegNo no) const
{
    const Clock *last = nullptr;
    for (const Clock &clock : clocks)
        if (clock.kind == wanted && clock.leg == no)
            last = &clock;
    return last;
}

const Clock *Case::firstBreach() const
{
    const Clock *first = nullptr;
    for (const Clock &clock : clocks)
        if (clock.running() && !clock.stopped && (!first || clock.due < first->due))
            first = &clock;
    return first;
}

} // namespace Yixian
