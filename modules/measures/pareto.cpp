// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/pareto.h"

#include <algorithm>

namespace Yixian {

namespace {

// Every clock of that kind that counts and whose limit has run out, with the unit it is about.
template<class F>
void forEachDue(const FactTable &table, ClockKind kind, Instant now, const Scope &scope, F &&f)
{
    const auto measure = measureOf(kind);
    for (const CaseFacts &facts : table) {
        if (!scope.has(facts) || facts.state == CaseState::Void)
            continue;
        for (const LegFacts &leg : facts.legs) {
            const ClockSample *clock = scope.has(leg) && !leg.gone() ? leg.clock(kind) : nullptr;
            if (clock && !clock->voided() && clock->maturedAt(now))
                f(leg.unit, *clock, measure && leg.excludedFrom(*measure));
        }
    }
}

bool byName(const ParetoRow &a, const ParetoRow &b)
{
    return a.unit < b.unit;
}

} // namespace

Pareto lateByUnit(const FactTable &table, ClockKind kind, const Period &period, const Scope &scope)
{
    QHash<UnitId, ParetoRow> units;
    forEachDue(table, kind, period.now, scope, [&](const UnitId &unit, const ClockSample &clock, bool excluded) {
        if (excluded || !period.has(clock.due))
            return;
        ParetoRow &row = units[unit];
        ++row.due;
        row.late += clock.outcome != ClockOutcome::Met;
    });
    Pareto pareto;
    int all = 0;
    for (auto it = units.begin(); it != units.end(); ++it) {
        it->unit = it.key();
        const bool small = it->due < smallNumber;
        (small ? pareto.small : pareto.rows).push_back(*it);
        all += small ? 0 : it->late;
    }
    std::sort(pareto.small.begin(), pareto.small.end(), byName);
    std::sort(pareto.rows.begin(), pareto.rows.end(),
              [](const ParetoRow &a, const ParetoRow &b) { return a.late != b.late ? a.late > b.late : byName(a, b); });
    int sum = 0;
    for (ParetoRow &row : pareto.rows) {
        sum += row.late;
        row.upToHere = all > 0 ? static_cast<double>(sum) / all : 0;
    }
    return pareto;
}

} // namespace Yixian
