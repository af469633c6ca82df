// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/chartrules.h"

#include <algorithm>

namespace Yixian {

namespace {

constexpr size_t runLength = 7;

int signOf(double difference)
{
    return difference > 0 ? 1 : difference < 0 ? -1 : 0;
}

int sideOf(const RulePoint &point)
{
    return signOf(point.value - point.center);
}

// Marks runs of `runLength` and more points for which `sign` stays the same and is not zero. A run of directions has
// one point more than it has moves: its first point belongs to it.
template<class Sign>
void markRuns(std::vector<Signal> &marks, Signal signal, size_t extra, Sign sign)
{
    size_t from = 0;
    while (from < marks.size()) {
        const int first = from < extra ? 0 : sign(from);
        size_t to = from + 1;
        while (first != 0 && to < marks.size() && sign(to) == first)
            ++to;
        if (first != 0 && to - from + extra >= runLength)
            for (size_t i = from - extra; i < to; ++i)
                if (marks[i] == Signal::None)
                    marks[i] = signal;
        from = to;
    }
}

bool inOuterThird(const RulePoint &point)
{
    const double edge = sideOf(point) > 0 ? point.high : point.low;
    return edge != point.center && (point.value - point.center) / (edge - point.center) > 2.0 / 3;
}

void markNearLimit(std::vector<Signal> &marks, const std::vector<RulePoint> &points)
{
    for (size_t i = 2; i < points.size(); ++i) {
        if (points[i - 2].phase != points[i].phase)
            continue;
        for (const int side : {-1, 1}) {
            const auto isNear = [&](size_t k) { return sideOf(points[k]) == side && inOuterThird(points[k]); };
            const int count = isNear(i - 2) + isNear(i - 1) + isNear(i);
            for (size_t k = i - 2; count >= 2 && k <= i; ++k)
                if (marks[k] == Signal::None && isNear(k))
                    marks[k] = Signal::NearLimit;
        }
    }
}

Millis limitOf(const RuleSet &rules, Measure measure)
{
    switch (measure) {
    case Measure::CaseAccept: return rules.caseAccept;
    case Measure::LegAccept: return rules.legAccept.value;
    case Measure::Respond: return rules.legRespond.value;
    case Measure::ReportIn: return rules.reportGrace;
    default: return {};
    }
}

} // namespace

std::vector<Signal> signalsOf(const std::vector<RulePoint> &points)
{
    std::vector<Signal> marks(points.size(), Signal::None);
    for (size_t i = 0; i < points.size(); ++i)
        if (points[i].value < points[i].low || points[i].value > points[i].high)
            marks[i] = Signal::Outside;
    markRuns(marks, Signal::OneDirection, 1, [&](size_t i) {
        return points[i].phase == points[i - 1].phase ? signOf(points[i].value - points[i - 1].value) : 0;
    });
    // The phase is part of what has to stay the same.
    markRuns(marks, Signal::OneSide, 0,
             [&](size_t i) { return sideOf(points[i]) * (static_cast<int>(points[i].phase) + 1); });
    markNearLimit(marks, points);
    return marks;
}

std::vector<Recalculation> recalculationsOf(const Reference &reference, const Posts &posts, Measure measure)
{
    std::vector<Recalculation> all;
    const QVector<RuleSet> &rules = reference.rules;
    for (qsizetype i = 1; i < rules.size(); ++i)
        if (limitOf(rules[i], measure) != limitOf(rules[i - 1], measure))
            all.push_back({rules[i].from, rules[i].version});
    for (const LimitsAnew &one : posts.limits)
        if (const auto day = dayFromIso(one.from); day && one.measure == measure)
            all.push_back({*day, one.reason});
    return all;
}

PhaseSplit splitByDay(const std::vector<Day> &days, std::vector<Recalculation> recalculations)
{
    std::stable_sort(recalculations.begin(), recalculations.end(),
                     [](const Recalculation &a, const Recalculation &b) { return a.from < b.from; });
    PhaseSplit split;
    size_t next = 0;
    for (size_t i = 0; i < days.size(); ++i) {
        const size_t before = next;
        while (next < recalculations.size() && recalculations[next].from <= days[i])
            ++next;
        if (i == 0 || next != before) {
            ChartPhase phase;
            phase.first = i;
            if (next > 0) {
                phase.from = recalculations[next - 1].from;
                phase.why = recalculations[next - 1].why;
            } else {
                phase.from = days[i];
            }
            split.phases.push_back(phase);
        }
        split.phaseOf.push_back(split.phases.size() - 1);
    }
    return split;
}

} // namespace Yixian
