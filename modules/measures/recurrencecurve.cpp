// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/recurrencecurve.h"

#include <algorithm>
#include <tuple>

namespace Yixian {

RecurrenceCurve recurrenceCurve(const FactTable &table, const Period &period, const Scope &scope)
{
    struct Closing
    {
        quint64 sameness = 0;
        CaseId id;
        Instant at;
        std::optional<Instant> reopened;
    };
    struct Arrival
    {
        quint64 sameness = 0;
        Instant at;
        CaseId id;
        auto operator<=>(const Arrival &other) const
        {
            return std::tuple(sameness, at) <=> std::tuple(other.sameness, other.at);
        }
    };
    RecurrenceCurve result;
    std::vector<Closing> closings;
    std::vector<Arrival> arrivals;
    for (const CaseFacts &facts : table) {
        if (facts.state == CaseState::Void)
            continue;
        if (facts.sameness != 0 && facts.registered <= period.now)
            arrivals.push_back({facts.sameness, facts.registered, facts.id});
        if (!scope.has(facts))
            continue;
        for (const ClosingFacts &closing : facts.closings) {
            if (!period.has(closing.at) || closing.at > period.now)
                continue;
            if (facts.excludedFrom(Measure::Recurrence))
                ++result.excluded;
            else if (facts.sameness == 0)
                ++result.unplaced;
            else
                closings.push_back({facts.sameness, facts.id, closing.at, closing.reopened});
        }
    }
    std::sort(arrivals.begin(), arrivals.end(), [](const Arrival &a, const Arrival &b) { return (a <=> b) < 0; });
    std::vector<Observation> observations;
    observations.reserve(closings.size());
    for (const Closing &closing : closings) {
        std::optional<Instant> again = closing.reopened;
        if (again && *again > period.now)
            again.reset();
        // A case registered in the very millisecond of the closing came before anybody knew of it.
        auto next = std::upper_bound(arrivals.begin(), arrivals.end(), Arrival{closing.sameness, closing.at, {}},
                                     [](const Arrival &a, const Arrival &b) { return (a <=> b) < 0; });
        while (next != arrivals.end() && next->sameness == closing.sameness && next->id == closing.id)
            ++next;
        if (next != arrivals.end() && next->sameness == closing.sameness)
            again = again ? std::min(*again, next->at) : next->at;
        if (again)
            result.cameBack << closing.id;
        observations.push_back({again.value_or(period.now) - closing.at, again.has_value()});
    }
    result.curve = kaplanMeier(std::move(observations));
    return result;
}

} // namespace Yixian
