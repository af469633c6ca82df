// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/curve.h"

#include <algorithm>
#include <cmath>

namespace Yixian {

namespace {

constexpr double z95 = 1.959963984540054;
constexpr double rounding = 1e-9; // products of fractions do not meet 0.9 exactly

} // namespace

double CurveStep::edge(int side) const
{
    const double survival = 1 - attained;
    if (survival <= 0 || survival >= 1)
        return attained;
    const double reach = z95 * std::sqrt(variance) / std::abs(std::log(survival));
    return 1 - std::pow(survival, std::exp(side * reach));
}

AttainmentCurve kaplanMeier(std::vector<Observation> observations)
{
    // Done before censored at equal times, in one comparison.
    const auto key = [](const Observation &seen) { return seen.elapsed.count() * 2 + (seen.done ? 0 : 1); };
    std::sort(observations.begin(), observations.end(), [&](const Observation &a, const Observation &b) { return key(a) < key(b); });
    AttainmentCurve curve;
    curve.n = static_cast<int>(observations.size());
    double survival = 1;
    double greenwood = 0;
    auto atRisk = static_cast<double>(observations.size());
    for (size_t i = 0; i < observations.size();) {
        const Millis at = observations[i].elapsed;
        int done = 0;
        int open = 0;
        for (; i < observations.size() && observations[i].elapsed == at; ++i)
            ++(observations[i].done ? done : open);
        if (done > 0) {
            survival = done >= atRisk ? 0 : survival * (1 - done / atRisk);
            greenwood += done >= atRisk ? 0 : done / (atRisk * (atRisk - done));
            curve.steps.push_back({at, 1 - survival, greenwood, done});
            curve.done += done;
        }
        if (open > 0)
            curve.censored.insert(curve.censored.end(), static_cast<size_t>(open), CensorMark{at, 1 - survival});
        atRisk -= done + open;
    }
    return curve;
}

double AttainmentCurve::at(Millis time) const
{
    const auto after = std::upper_bound(steps.begin(), steps.end(), time,
                                        [](Millis wanted, const CurveStep &step) { return wanted < step.at; });
    return after == steps.begin() ? 0 : std::prev(after)->attained;
}

std::optional<Millis> AttainmentCurve::percentile(double share) const
{
    for (const CurveStep &step : steps)
        if (step.attained >= share - rounding)
            return step.at;
    return std::nullopt;
}

int AttainmentCurve::doneBeyond(Millis time) const
{
    int count = 0;
    for (const CurveStep &step : steps)
        count += step.at > time ? step.done : 0;
    return count;
}

std::optional<Millis> AttainmentCurve::end() const
{
    if (open() == 0 || censored.empty())
        return std::nullopt;
    return std::max(censored.back().at, longest().value_or(Millis{0}));
}

std::optional<Millis> AttainmentCurve::longest() const
{
    return steps.empty() ? std::nullopt : std::optional<Millis>(steps.back().at);
}

AttainmentCurve AttainmentCurve::thinned(Millis end, int columns) const
{
    AttainmentCurve result;
    result.n = n;
    result.done = done;
    const auto columnOf = [&](Millis at) { return at.count() * columns / std::max<qint64>(1, end.count()); };
    for (const CurveStep &step : steps) {
        if (step.at > end)
            break;
        if (!result.steps.empty() && columnOf(result.steps.back().at) == columnOf(step.at))
            result.steps.back() = step; // its count is lost; a picture needs none
        else
            result.steps.push_back(step);
    }
    for (const CensorMark &mark : censored) {
        const bool same = !result.censored.empty() && columnOf(result.censored.back().at) == columnOf(mark.at);
        if (mark.at <= end && !same)
            result.censored.push_back(mark);
    }
    return result;
}

} // namespace Yixian
