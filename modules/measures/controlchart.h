// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/chartrules.h"

namespace Yixian {

// Matured items of one day.
struct DayCount
{
    Day day{};
    int met = 0;
    int due = 0;
};

struct ControlPoint
{
    DayCount count;
    double share = 0;
    double low = 0; // limits of this day: they vary with its n
    double high = 1;
    Signal signal = Signal::None;
    double center = 0; // of its phase
};

struct ControlChart
{
    double center = 0; // of the last phase
    std::vector<ControlPoint> points;
    std::vector<ChartPhase> phases; // `first` counts points
    // Points at the end that fall (negative) or rise, counted in points; 0 when fewer than three.
    int trend() const;
};

// p-chart of W. A. Shewhart: centre p̄ = Σmet/Σdue, limits p̄ ± 3·√(p̄(1−p̄)/nᵢ) cut to [0, 1], each phase for itself. Days
// with fewer than `smallest` due are no points, but count for the centre.
ControlChart controlChart(const std::vector<DayCount> &days, int smallest = 1,
                          const std::vector<Recalculation> &recalculations = {});

} // namespace Yixian
