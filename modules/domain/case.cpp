// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/case.h"

#include <algorithm>

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

const Appeal *Leg::openAppeal() const
{
    return !appeals.isEmpty() && !appeals.last().ruled ? &appeals.last() : nullptr;
}

const Judgement *Leg::judgement(Judged of) const
{
    for (const Judgement &one : judgements)
        if (one.of == of)
            return &one;
    return nullptr;
}

const Hold *Case::openHold() const
{
    return !holds.isEmpty() && !holds.last().ended ? &holds.last() : nullptr;
}

const Consultation *Case::openConsultation() const
{
    return !consultations.isEmpty() && !consultations.last().concluded ? &consultations.last() : nullptr;
}

bool Case::excluded(Measure measure, LegNo no) const
{
    return std::any_of(exclusions.cbegin(), exclusions.cend(), [&](const Exclusion &one) {
        return one.measure == measure && (one.leg == no || one.leg.isNull());
    });
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
        if (clock.ticking() && (!first || clock.due < first->due))
            first = &clock;
    return first;
}

const Shelf *Case::shelf(ClockNo no, Instant now) const
{
    for (const Shelf &shelf : shelves)
        if (shelf.clock == no && shelf.at <= now && now < shelf.until)
            return &shelf;
    return nullptr;
}

} // namespace Yixian
