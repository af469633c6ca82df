// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/summary.h"

#include "measures/period.h"

#include <algorithm>
#include <map>

namespace Yixian {

namespace {

void count(MaturedShare &share, const ClockSample &sample, Instant now)
{
    if (sample.voided()) {
        ++share.voided;
    } else if (sample.maturedAt(now)) {
        ++share.due;
        share.met += sample.outcome == ClockOutcome::Met;
        share.overdueOpen += sample.running();
    } else {
        ++(sample.running() ? share.pending : share.early);
    }
}

} // namespace

ClockSummary summarize(const ClockSamples &samples, const Selection &selection, const Reference &reference)
{
    ClockSummary summary;
    std::vector<Observation> all;
    std::vector<Observation> matured;
    samples.forEach(selection.kind, [&](const ClockSample &sample) {
        summary.share.excluded += selection.leavesOut(sample);
        if (!selection.has(sample))
            return;
        count(summary.share, sample, selection.now);
        if (sample.voided())
            return;
        const Observation seen{sample.elapsedAt(selection.now, reference), !sample.running()};
        all.push_back(seen);
        if (sample.maturedAt(selection.now)) {
            matured.push_back(seen);
            summary.limit = std::max(summary.limit, sample.limit);
        }
    });
    summary.curve = kaplanMeier(std::move(all));
    summary.matured = kaplanMeier(std::move(matured));
    return summary;
}

std::vector<UnitSummary> byUnit(const ClockSamples &samples, const Selection &selection, const Reference &reference)
{
    struct Gathered
    {
        MaturedShare share;
        std::vector<Observation> observations;
    };
    QHash<UnitId, Gathered> units;
    samples.forEach(selection.kind, [&](const ClockSample &sample) {
        if (selection.leavesOut(sample))
            ++units[sample.unit].share.excluded;
        if (!selection.has(sample))
            return;
        Gathered &unit = units[sample.unit];
        count(unit.share, sample, selection.now);
        if (!sample.voided())
            unit.observations.push_back({sample.elapsedAt(selection.now, reference), !sample.running()});
    });
    std::vector<UnitSummary> rows;
    for (auto it = units.begin(); it != units.end(); ++it) {
        const AttainmentCurve curve = kaplanMeier(std::move(it->observations));
        rows.push_back({it.key(), it->share, curve.percentile(0.5), curve.percentile(0.9)});
    }
    std::sort(rows.begin(), rows.end(), [](const UnitSummary &a, const UnitSummary &b) {
        if (a.share.small() != b.share.small())
            return b.share.small();
        const double first = a.share.share().value_or(0);
        const double second = b.share.share().value_or(0);
        if (!a.share.small() && first != second)
            return first < second;
        return a.unit < b.unit;
    });
    return rows;
}

QHash<UnitId, std::vector<MaturedShare>> weeksByUnit(const ClockSamples &samples, ClockKind kind, Instant now, int weeks)
{
    const Day first = mondayOf(now) - std::chrono::weeks(weeks - 1);
    QHash<UnitId, std::vector<MaturedShare>> units;
    samples.forEach(kind, [&](const ClockSample &sample) {
        const Day monday = mondayOf(sample.due);
        if (sample.excluded || sample.voided() || !sample.maturedAt(now) || monday < first)
            return;
        std::vector<MaturedShare> &unit = units[sample.unit];
        unit.resize(static_cast<size_t>(weeks));
        count(unit[static_cast<size_t>((monday - first).count() / 7)], sample, now);
    });
    return units;
}

std::vector<DayCount> byDay(const ClockSamples &samples, const Selection &selection)
{
    std::map<Day, DayCount> days;
    samples.forEach(selection.kind, [&](const ClockSample &sample) {
        if (!selection.has(sample) || sample.voided() || !sample.maturedAt(selection.now))
            return;
        DayCount &day = days[localDay(sample.due)];
        ++day.due;
        day.met += sample.outcome == ClockOutcome::Met;
    });
    std::vector<DayCount> result;
    for (auto &[day, counted] : days) {
        counted.day = day;
        result.push_back(counted);
    }
    return result;
}

std::vector<WeekSummary> byWeek(const ClockSamples &samples, const Selection &selection, const Reference &reference,
                                int weeks)
{
    const Day last = mondayOf(selection.now);
    const Day first = last - std::chrono::weeks(weeks - 1);
    std::vector<std::vector<Observation>> seen(static_cast<size_t>(weeks));
    samples.forEach(selection.kind, [&](const ClockSample &sample) {
        const Day monday = mondayOf(sample.started);
        if (sample.excluded || sample.voided() || monday < first || monday > last)
            return;
        seen[static_cast<size_t>((monday - first).count() / 7)].push_back(
            {sample.elapsedAt(selection.now, reference), !sample.running()});
    });
    std::vector<WeekSummary> result;
    for (size_t i = 0; i < seen.size(); ++i) {
        const AttainmentCurve curve = kaplanMeier(std::move(seen[i]));
        const Day monday = first + std::chrono::weeks(static_cast<int>(i));
        result.push_back({monday, monday != last, curve.n, curve.percentile(0.5), curve.percentile(0.9),
                          curve.percentile(0.95)});
    }
    return result;
}

} // namespace Yixian
