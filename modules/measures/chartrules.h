// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/state.h"

#include <vector>

namespace Yixian {

// Why a point is no ordinary fluctuation.
enum class Signal { None, Outside, OneSide, OneDirection, NearLimit };

// Somebody's judgement that a process has become another one: from that day on centre and limits are computed anew. On
// record with who and why (SCREENS 5.1), which `why` leads to.
struct Recalculation
{
    Day from{};
    QString why;
    bool operator==(const Recalculation &) const = default;
};

// Those that were put on record, and the versions of the rules that brought another limit: days under different limits are
// no one process.
std::vector<Recalculation> recalculationsOf(const Reference &reference, const Posts &posts, Measure measure);

// A stretch of a chart with one centre: from its first point to that of the next one.
struct ChartPhase
{
    size_t first = 0;
    double center = 0;
    Day from{};
    QString why; // of the recalculation it began with; empty for the first one
};

// A point as the rules see it.
struct RulePoint
{
    double value = 0;
    double center = 0;
    double low = 0;
    double high = 0;
    size_t phase = 0;
};

// The four rules of any chart (SCREENS 5.1): outside the limits; seven on one side of the centre; seven in one
// direction; two of three in the outer third of a side. No rule reaches over a recalculation. One signal for each
// point, the first that fits.
std::vector<Signal> signalsOf(const std::vector<RulePoint> &points);

// The phase each of these days belongs to, counted from 0. Recalculations count in order of their days; a phase without
// any day is left out.
struct PhaseSplit
{
    std::vector<size_t> phaseOf;
    std::vector<ChartPhase> phases; // without centres
};
PhaseSplit splitByDay(const std::vector<Day> &days, std::vector<Recalculation> recalculations);

} // namespace Yixian
