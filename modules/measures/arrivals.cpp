// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/arrivals.h"

#include <algorithm>

namespace Yixian {

namespace {

size_t hourOfWeek(Instant instant)
{
    const auto weekday = (std::chrono::weekday{localDay(instant)} - std::chrono::Monday).count();
    const auto hour = std::chrono::floor<std::chrono::hours>(timeOfDay(instant)).count();
    return static_cast<size_t>(weekday * 24 + hour);
}

void note(WeekHours &hours, const ClockSample &clock, bool excluded, const Period &period)
{
    if (clock.voided() || excluded || !period.has(clock.started) || clock.started > period.now)
        return;
    HourCell &cell = hours.cells[hourOfWeek(clock.started)];
    ++cell.count;
    if (!clock.maturedAt(period.now))
        return;
    ++cell.due;
    cell.late += clock.outcome != ClockOutcome::Met;
}

class FlowCollector
{
public:
    FlowCollector(Day day, Instant until)
        : m_from(instantOf(day))
        , m_to(instantOf(day + std::chrono::days(1)))
        , m_until(until)
    {
        flow.day = day;
    }
    void note(std::vector<Millis> &times, const std::optional<Instant> &at) const
    {
        if (at && m_from <= *at && *at < m_to && *at <= m_until)
            times.push_back(*at - m_from);
    }
    void note(const CaseFacts &facts)
    {
        note(flow.arrived, facts.registered);
        note(flow.accepted, facts.accepted);
        for (const ClosingFacts &closing : facts.closings)
            note(flow.closed, closing.at);
    }
    DayFlow sorted()
    {
        for (std::vector<Millis> *times : {&flow.arrived, &flow.accepted, &flow.closed})
            std::sort(times->begin(), times->end());
        return std::move(flow);
    }
    DayFlow flow;

private:
    Instant m_from, m_to, m_until;
};

} // namespace

WeekHours weekHours(const FactTable &table, ClockKind kind, const Period &period, const Scope &scope)
{
    WeekHours hours;
    const auto measure = measureOf(kind);
    for (const CaseFacts &facts : table) {
        if (!scope.has(facts))
            continue;
        if (scope.unit.isNull())
            for (const ClockSample &clock : facts.clocks)
                if (clock.kind == kind)
                    note(hours, clock, measure && facts.excludedFrom(*measure), period);
        for (const LegFacts &leg : facts.legs)
            for (const ClockSample &clock : leg.clocks)
                if (clock.kind == kind && scope.has(leg))
                    note(hours, clock, measure && leg.excludedFrom(*measure), period);
    }
    return hours;
}

std::vector<DayArrivals> arrivalsByDay(const FactTable &table, Day first, Day last, const Reference &reference,
                                       const Scope &scope)
{
    std::vector<DayArrivals> days;
    for (Day day = first; day <= last; day += std::chrono::days(1)) {
        const DayPlan plan = reference.calendar.plan(day);
        days.push_back({day, 0, plan.kind, plan.name});
    }
    for (const CaseFacts &facts : table) {
        const Day day = localDay(facts.registered);
        if (facts.state != CaseState::Void && scope.has(facts) && first <= day && day <= last)
            ++days[static_cast<size_t>((day - first).count())].count;
    }
    return days;
}

int DayFlow::by(const std::vector<Millis> &times, Millis timeOfDay)
{
    return static_cast<int>(std::upper_bound(times.begin(), times.end(), timeOfDay) - times.begin());
}

FlowComparison compareFlow(const FactTable &table, Instant now, const Scope &scope)
{
    const Day day = localDay(now);
    FlowCollector today(day, now);
    FlowCollector before(day - std::chrono::days(7), now);
    for (const CaseFacts &facts : table) {
        if (facts.state == CaseState::Void || !scope.has(facts))
            continue;
        today.note(facts);
        before.note(facts);
    }
    return {today.sorted(), before.sorted()};
}

} // namespace Yixian
