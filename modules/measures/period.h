// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/casefacts.h"

namespace Yixian {

// [from, to) as seen at `now`: what runs out after `now` has not run out, whatever the period says.
struct Period
{
    Instant from;
    Instant to;
    Instant now;

    bool has(Instant instant) const { return from <= instant && instant < to; }
    bool has(const std::optional<Instant> &instant) const { return instant && has(*instant); }
    // As long, and right before.
    Period before() const { return {from - (to - from), from, now}; }
};

// Whose figure it is: a sub-center's cases, a unit's legs, or both; empty is everybody.
struct Scope
{
    UnitId subCenter;
    UnitId unit;

    bool has(const CaseFacts &facts) const { return subCenter.isNull() || facts.subCenter == subCenter; }
    bool has(const LegFacts &leg) const { return unit.isNull() || leg.unit == unit; }
};

// The Monday of the district's week that an instant falls in.
Day mondayOf(Instant instant);

} // namespace Yixian
