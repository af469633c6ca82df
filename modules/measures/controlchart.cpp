// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/controlchart.h"

#include <algorithm>
#include <cmath>

namespace Yixian {

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

ControlChart controlChart(const std::vector<DayCount> &days, int smallest,
                          const std::vector<Recalculation> &recalculations)
{
    ControlChart chart;
    std::vector<Day> dates;
    for (const DayCount &day : days)
        dates.push_back(day.day);
    PhaseSplit split = splitByDay(dates, recalculations);
    std::vector<double> met(split.phases.size(), 0.0);
    std::vector<double> due(split.phases.size(), 0.0);
    for (size_t i = 0; i < days.size(); ++i) {
        met[split.phaseOf[i]] += days[i].met;
        due[split.phaseOf[i]] += days[i].due;
    }
    std::vector<RulePoint> rulePoints;
    std::vector<bool> begun(split.phases.size(), false);
    for (size_t i = 0; i < days.size(); ++i) {
        const DayCount &day = days[i];
        const size_t phase = split.phaseOf[i];
        if (day.due < std::max(1, smallest))
            continue;
        const double center = met[phase] / due[phase];
        if (!begun[phase]) {
            begun[phase] = true;
            ChartPhase beginning = split.phases[phase];
            beginning.first = chart.points.size();
            beginning.center = center;
            chart.phases.push_back(beginning);
        }
        const double reach = 3 * std::sqrt(center * (1 - center) / day.due);
        const ControlPoint point{day,
                                 static_cast<double>(day.met) / day.due,
                                 std::max(0.0, center - reach),
                                 std::min(1.0, center + reach),
                                 Signal::None,
                                 center};
        chart.points.push_back(point);
        rulePoints.push_back({point.share, center, point.low, point.high, phase});
        chart.center = center;
    }
    if (chart.points.empty() && !due.empty() && due.back() > 0)
        chart.center = met.back() / due.back();
    const std::vector<Signal> marks = signalsOf(rulePoints);
    for (size_t i = 0; i < marks.size(); ++i)
        chart.points[i].signal = marks[i];
    return chart;
}

} // namespace Yixian
