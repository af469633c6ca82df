// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/facttable.h"
#include "measures/period.h"
#include "measures/rate.h"

namespace Yixian {

// One unit's late legs. `upToHere`: which part of all late ones in the list this row and those above it make.
struct ParetoRow
{
    UnitId unit;
    int late = 0;
    int due = 0;
    double upToHere = 0;
    bool operator==(const ParetoRow &) const = default;
};
// Where to start: units by late legs, most first, with the cumulative share (J. M. Juran, Quality Control Handbook,
// 1951). Units with fewer than twenty due are listed by name as small and are in no share (DOMAIN 2.7).
struct Pareto
{
    std::vector<ParetoRow> rows;
    std::vector<ParetoRow> small;
};
// Clocks of that kind whose limit ran out in the period.
Pareto lateByUnit(const FactTable &table, ClockKind kind, const Period &period, const Scope &scope = {});

} // namespace Yixian
