// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/clocksamples.h"
#include "measures/controlchart.h"

namespace Yixian {

// Which samples a figure is made of. A period holds what falls due in it; what is not yet due at `now` belongs to every
// period that reaches up to now.
struct Selection
{
    ClockKind kind = ClockKind::CaseAccept;
    std::optional<Instant> from; // nullopt: everything
    Instant now;
    // Whether it is in the figure, and whether it would be but for its exclusion.
    bool has(const ClockSample &sample) const { return !sample.excluded && covers(sample); }
    bool leavesOut(const ClockSample &sample) const { return sample.excluded && !sample.voided() && covers(sample); }

private:
    bool covers(const ClockSample &sample) const { return sample.kind == kind && (!from || sample.due >= *from); }
};

// The headline and its curves, from the same samples.
struct ClockSummary
{
    MaturedShare share;
    AttainmentCurve curve;   // over all, open items censored
    AttainmentCurve matured; // over those due only: stands at the limit exactly where the headline says
    Millis limit{0};         // the longest among the matured ones, normally the rule's
};
ClockSummary summarize(const ClockSamples &samples, const Selection &selection, const Reference &reference);

struct UnitSummary
{
    UnitId unit;
    MaturedShare share;
    std::optional<Millis> p50, p90;
};
// Worst first; those with too few due come after all others, by name.
std::vector<UnitSummary> byUnit(const ClockSamples &samples, const Selection &selection, const Reference &reference);

// Of what fell due in each of the last `weeks` weeks, oldest first and the present one last; units with nothing due in any of
// them are left out.
QHash<UnitId, std::vector<MaturedShare>> weeksByUnit(const ClockSamples &samples, ClockKind kind, Instant now, int weeks);

// Matured items by the day their limit ran out, oldest first; working days only where the clock counts working time.
std::vector<DayCount> byDay(const ClockSamples &samples, const Selection &selection);

struct WeekSummary
{
    Day monday{};
    bool complete = true;
    int n = 0;
    std::optional<Millis> p50, p90, p95;
};
// The last `weeks` weeks by start, oldest first, each with the percentiles of its own curve; weeks without a start are kept
// and empty, so that the axis has no gaps.
std::vector<WeekSummary> byWeek(const ClockSamples &samples, const Selection &selection, const Reference &reference,
                                int weeks);

} // namespace Yixian
