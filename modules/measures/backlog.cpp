// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/backlog.h"

#include <algorithm>
#include <numeric>

namespace Yixian {

namespace {

std::vector<TimeLeftBucket> bucketsFor(const std::vector<Millis> &edges)
{
    std::vector<TimeLeftBucket> buckets;
    for (const Millis edge : edges)
        buckets.push_back({edge, 0, 0});
    buckets.push_back({Millis::max(), 0, 0});
    return buckets;
}

void put(std::vector<TimeLeftBucket> &buckets, Millis left, bool paused)
{
    const auto bucket = std::lower_bound(buckets.begin(), buckets.end(), left,
                                         [](const TimeLeftBucket &one, Millis wanted) { return one.upTo < wanted; });
    ++(paused ? bucket->paused : bucket->running);
}

void place(TimeLeft &result, const ClockSample &clock, Instant now, const Reference &reference)
{
    // Overdue first: neither a night nor a hold brings back what is over.
    if (clock.moment(now) > clock.due) {
        ++result.overdue;
        return;
    }
    if (clock.stopped) {
        ++result.submitted;
        return;
    }
    if (clock.held) {
        ++result.held;
        return;
    }
    const WorkCalendar &calendar = reference.calendarAt(clock.started);
    if (clock.basis == ClockBasis::WorkingDays) {
        const int days = calendar.workingDaysBetween(now, clock.due - Millis{1});
        ++result.days[std::min(static_cast<size_t>(std::max(0, days)), result.days.size() - 1)];
    } else if (clock.basis == ClockBasis::Working) {
        put(result.working, leftOf(clock, now, reference), !calendar.isWorking(now));
    } else {
        put(result.natural, leftOf(clock, now, reference), false);
    }
}

int sumOf(const std::vector<TimeLeftBucket> &buckets)
{
    return std::accumulate(buckets.begin(), buckets.end(), 0,
                           [](int sum, const TimeLeftBucket &one) { return sum + one.running + one.paused; });
}

} // namespace

int TimeLeft::open() const
{
    return sumOf(working) + sumOf(natural) + std::accumulate(days.begin(), days.end(), 0) + overdue + held + submitted;
}

const std::vector<Millis> &usualEdges()
{
    using std::chrono::hours;
    using std::chrono::minutes;
    static const std::vector<Millis> edges{minutes(10), minutes(30), hours(1),  hours(2),
                                           hours(4),    hours(8),    hours(24), hours(72)};
    return edges;
}

Millis leftOf(const ClockSample &clock, Instant now, const Reference &reference)
{
    const Instant moment = clock.moment(now);
    return clock.basis == ClockBasis::Working ? reference.calendarAt(clock.started).between(moment, clock.due).value
                                              : clock.due - moment;
}

TimeLeft timeLeft(const FactTable &table, const QVector<ClockKind> &kinds, Instant now, const Reference &reference,
                  const Scope &scope, const std::vector<Millis> &edges)
{
    std::array<bool, enumCount<ClockKind>> wanted{};
    for (const ClockKind kind : kinds)
        wanted[static_cast<size_t>(kind)] = true;
    TimeLeft result;
    result.working = bucketsFor(edges.empty() ? usualEdges() : edges);
    result.natural = result.working;
    const auto placeAll = [&](const QVector<ClockSample> &clocks) {
        for (const ClockSample &clock : clocks)
            if (clock.running() && wanted[static_cast<size_t>(clock.kind)])
                place(result, clock, now, reference);
    };
    for (const CaseFacts &facts : table) {
        if (!scope.has(facts))
            continue;
        if (scope.unit.isNull())
            placeAll(facts.clocks);
        for (const LegFacts &leg : facts.legs)
            if (scope.has(leg))
                placeAll(leg.clocks);
    }
    return result;
}

int Backlog::open() const
{
    return std::accumulate(byState.begin(), byState.begin() + static_cast<int>(CaseState::Closed), 0);
}

Backlog backlog(const FactTable &table, const Scope &scope)
{
    Backlog result;
    for (const CaseFacts &facts : table) {
        if (!scope.has(facts))
            continue;
        ++result.byState[static_cast<size_t>(facts.state)];
        result.onHold += facts.open() && facts.onHold;
    }
    return result;
}

} // namespace Yixian
