// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/chartrules.h"
#include "measures/share.h"

#include <limits>
#include <optional>

namespace Yixian {

// One value of one day, e.g. the median wait or the number of arrivals.
struct DayValue
{
    Day day{};
    double value = 0;
};

struct XmrPoint
{
    Day day{};
    double value = 0;
    std::optional<double> range; // from the point before; the first of a phase has none
    double center = 0;
    double low = 0;
    double high = 0;
    double rangeCenter = 0;
    double rangeHigh = 0;
    Signal signal = Signal::None;

    bool rangeOutside() const { return range && *range > rangeHigh; }
};

struct XmrChart
{
    std::vector<XmrPoint> points;
    std::vector<ChartPhase> phases;
};

// XmR chart (individuals and moving range): centre x̄, limits x̄ ± 2.66·mR̄ where mR̄ is the mean of |xᵢ − xᵢ₋₁|, upper
// limit of the ranges 3.268·mR̄; 2.66 = 3/d₂ and 3.268 = D₄ for n = 2 (D. J. Wheeler, Understanding Variation, 1993).
// Limits are cut to `bounds`, where a value cannot be beyond; each phase is computed for itself.
XmrChart xmrChart(const std::vector<DayValue> &days, const std::vector<Recalculation> &recalculations = {},
                  const Interval &bounds = {-std::numeric_limits<double>::infinity(),
                                            std::numeric_limits<double>::infinity()});

} // namespace Yixian
