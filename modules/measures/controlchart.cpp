// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/controlchart.h"

#include <algorithm>
#include <cmath>

namespace Yixian {

namespace {

constexpr size_t runLength = 7;

int sideOf(const ControlPoint &point, double center)
{
    return point.share > center ? 1 : point.share < center ? -1 : 0;
}

// Marks runs of `runLength` and more points for which `sign` stays the same and is not zero. A run of directions has one
// point more than it has moves: its first point belongs to it.
template<class Sign>
void markRuns(std::vector<ControlPoint> &points, Signal signal, size_t extra, Sign sign)
{
    size_t from = 0;
    while (from < points.size()) {
        const int first = from < extra ? 0 : sign(from);
        size_t to = from + 1;
        while (first != 0 && to < points.size() && sign(to) == first)
            ++to;
        if (first != 0 && to - from + extra >= runLength)
            for (size_t i = from - extra; i < to; ++i)
                if (points[i].signal == Signal::None)
                    points[i].signal = signal;
        from = to;
    }
}

void markNearLimit(std::vector<ControlPoint> &points, double center)
{
    const auto outerThird = [&](const ControlPoint &point) {
        const double edge = sideOf(point, center) > 0 ? point.high : point.low;
        return edge != center && (point.share - center) / (edge - center) > 2.0 / 3;
    };
    for (size_t i = 2; i < points.size(); ++i) {
        for (const int side : {-1, 1}) {
            int near = 0;
            for (size_t k = i - 2; k <= i; ++k)
                near += sideOf(points[k], center) == side && outerThird(points[k]);
            for (size_t k = i - 2; near >= 2 && k <= i; ++k)
                if (points[k].signal == Signal::None && sideOf(points[k], center) == side && outerThird(points[k]))
                    points[k].signal = Signal::NearLimit;
        }
    }
}

} // namespace

int ControlChart::trend() const
{
    int moves = 0;
    int direction = 0;
    for (size_t i = points.size(); i-- > 1;) {
        const double move = points[i].share - points[i - 1].share;
        const int sign = move > 0 ? 1 : move < 0 ? -1 : 0;
        if (sign == 0 || (direction != 0 && sign != direction))
            break;
        direction = sign;
        ++moves;
    }
    return moves < 2 ? 0 : direction * (moves + 1);
}

ControlChart controlChart(const std::vector<DayCount> &days, int smallest)
{
    ControlChart chart;
    double met = 0;
    double due = 0;
    for (const DayCount &day : days) {
        met += day.met;
        due += day.due;
    }
    if (due <= 0)
        return chart;
    chart.center = met / due;
    for (const DayCount &day : days) {
        if (day.due < std::max(1, smallest))
            continue;
        const double reach = 3 * std::sqrt(chart.center * (1 - chart.center) / day.due);
        ControlPoint point{day, static_cast<double>(day.met) / day.due, std::max(0.0, chart.center - reach),
                           std::min(1.0, chart.center + reach), Signal::None};
        if (point.share < point.low || point.share > point.high)
            point.signal = Signal::Outside;
        chart.points.push_back(point);
    }
    auto &points = chart.points;
    markRuns(points, Signal::OneDirection, 1, [&](size_t i) {
        return points[i].share > points[i - 1].share ? 1 : points[i].share < points[i - 1].share ? -1 : 0;
    });
    markRuns(points, Signal::OneSide, 0, [&](size_t i) { return sideOf(points[i], chart.center); });
    markNearLimit(points, chart.center);
    return chart;
}

} // namespace Yixian
