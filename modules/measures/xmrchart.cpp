// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/xmrchart.h"

#include <algorithm>
#include <cmath>

namespace Yixian {

namespace {

constexpr double individualsFactor = 2.66;
constexpr double rangeFactor = 3.268;

// The points from `from` up to `to` are one phase.
void computePhase(std::vector<XmrPoint> &points, size_t from, size_t to, const Interval &bounds)
{
    double sum = 0;
    double ranges = 0;
    for (size_t i = from; i < to; ++i) {
        sum += points[i].value;
        if (i > from) {
            points[i].range = std::abs(points[i].value - points[i - 1].value);
            ranges += *points[i].range;
        }
    }
    const double center = sum / static_cast<double>(to - from);
    const double meanRange = to - from > 1 ? ranges / static_cast<double>(to - from - 1) : 0;
    for (size_t i = from; i < to; ++i) {
        points[i].center = center;
        points[i].low = std::max(bounds.low, center - individualsFactor * meanRange);
        points[i].high = std::min(bounds.high, center + individualsFactor * meanRange);
        points[i].rangeCenter = meanRange;
        points[i].rangeHigh = rangeFactor * meanRange;
    }
}

} // namespace

XmrChart xmrChart(const std::vector<DayValue> &days, const std::vector<Recalculation> &recalculations,
                  const Interval &bounds)
{
    XmrChart chart;
    std::vector<Day> dates;
    for (const DayValue &day : days) {
        dates.push_back(day.day);
        XmrPoint point;
        point.day = day.day;
        point.value = day.value;
        chart.points.push_back(point);
    }
    const PhaseSplit split = splitByDay(dates, recalculations);
    chart.phases = split.phases;
    for (size_t i = 0; i < chart.phases.size(); ++i) {
        const size_t to = i + 1 < chart.phases.size() ? chart.phases[i + 1].first : chart.points.size();
        computePhase(chart.points, chart.phases[i].first, to, bounds);
        chart.phases[i].center = chart.points[chart.phases[i].first].center;
    }
    std::vector<RulePoint> rulePoints;
    for (size_t i = 0; i < chart.points.size(); ++i) {
        const XmrPoint &point = chart.points[i];
        rulePoints.push_back({point.value, point.center, point.low, point.high, split.phaseOf[i]});
    }
    const std::vector<Signal> marks = signalsOf(rulePoints);
    for (size_t i = 0; i < marks.size(); ++i)
        chart.points[i].signal = marks[i];
    return chart;
}

} // namespace Yixian
