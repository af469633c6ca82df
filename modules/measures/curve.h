// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <optional>
#include <vector>

namespace Yixian {

// How long one clock ran, in its own time; not done: it still runs, so its end lies beyond (censored).
struct Observation
{
    Millis elapsed{0};
    bool done = false;
};

// The curve is flat up to `at` and stands at `attained` from there on, inside the band [low(), high()].
struct CurveStep
{
    Millis at{0};
    double attained = 0;
    double variance = 0; // Greenwood's sum
    int done = 0; // at this time

    double low() const { return edge(-1); }
    double high() const { return edge(1); }

    double edge(int side) const; // only a picture asks, for the few steps it draws
};

struct CensorMark
{
    Millis at{0};
    double attained = 0;
};

// Share attained by time t, F(t) = 1 − S(t), open items censored at their age instead of dropped.
struct AttainmentCurve
{
    std::vector<CurveStep> steps; // in order of time, one per distinct time
    std::vector<CensorMark> censored;
    int n = 0;
    int done = 0;

    int open() const { return n - done; }
    double at(Millis time) const;
    // The first time at which `share` is attained; nullopt where the curve does not get there.
    std::optional<Millis> percentile(double share) const;
    // What lies beyond an axis: how many took longer than `time`, and how long the longest took.
    int doneBeyond(Millis time) const;
    std::optional<Millis> longest() const;
    // Where the curve stops being known: the last time anything was seen. Nothing open: never, it stands at 1.
    std::optional<Millis> end() const;
    // The same curve for a picture whose axis ends at `end`: at most one step (the last) for each of `columns` columns.
    AttainmentCurve thinned(Millis end, int columns) const;
};

// Kaplan & Meier, JASA 53 (1958): S(t) = Π (1 − dᵢ/nᵢ), done before censored at equal times. The 95 % band is Greenwood's
// variance Σ dᵢ/(nᵢ(nᵢ−dᵢ)) on the log(−log S) scale (Kalbfleisch & Prentice), which stays inside [0, 1].
AttainmentCurve kaplanMeier(std::vector<Observation> observations);

} // namespace Yixian
