// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/clocksamples.h"

#include <algorithm>

namespace Yixian {

namespace {

Millis ownTime(ClockBasis basis, Instant from, Instant to, const WorkCalendar &calendar)
{
    return basis == ClockBasis::Working ? calendar.between(from, to).value : to - from;
}

} // namespace

std::optional<Measure> measureOf(ClockKind kind)
{
    switch (kind) {
    case ClockKind::CaseAccept:
        return Measure::CaseAccept;
    case ClockKind::LegAccept:
        return Measure::LegAccept;
    case ClockKind::LegRespond:
        return Measure::Respond;
    case ClockKind::LegReport:
        return Measure::ReportIn;
    case ClockKind::LegDispose:
        return Measure::Dispose;
    default:
        return std::nullopt;
    }
}

ClockSample sampleOf(const Case &value, const Clock &clock, const Reference &reference)
{
    const WorkCalendar &calendar = reference.calendarAt(clock.started);
    ClockSample sample;
    sample.leg = clock.leg;
    sample.kind = clock.kind;
    sample.basis = clock.basis;
    sample.outcome = clock.outcome;
    sample.started = clock.started;
    sample.due = clock.due;
    sample.stopped = clock.stopped;
    sample.held = clock.held;
    sample.subCenter = value.subCenter;
    const auto measure = value.exclusions.isEmpty() ? std::nullopt : measureOf(clock.kind);
    sample.excluded = measure && value.excluded(*measure, clock.leg);
    const Leg *leg = value.leg(clock.leg);
    sample.unit = leg ? leg->unit : value.subCenter;
    sample.limit = ownTime(clock.basis, clock.started, clock.due, calendar);
    if (clock.stopped && !clock.running()) {
        sample.elapsed = ownTime(clock.basis, clock.started, *clock.stopped, calendar);
        // Due at closing and stopped in the break is late, though no working time has passed in between; a day taken
        // out of the calendar afterwards shortens neither. The curve must say the same as the count.
        if (clock.outcome == ClockOutcome::Met)
            sample.elapsed = std::min(sample.elapsed, sample.limit);
        else if (clock.outcome == ClockOutcome::Late)
            sample.elapsed = std::max(sample.elapsed, sample.limit + Millis{1});
    }
    return sample;
}

Millis ClockSample::elapsedAt(Instant now, const Reference &reference) const
{
    if (!running())
        return elapsed;
    const Instant stand = std::max(moment(now), started);
    const Millis age = std::max(Millis{0}, ownTime(basis, started, stand, reference.calendarAt(started)));
    return stand > due ? std::max(age, limit + Millis{1}) : age;
}

bool ClockSamples::update(const Case &value, const Reference &reference)
{
    bool different = false;
    for (size_t kind = 0; kind < kinds.size(); ++kind) {
        QVector<ClockSample> samples;
        for (const Clock &clock : value.clocks)
            if (clock.kind == kinds[kind])
                samples.append(sampleOf(value, clock, reference));
        ByCase &known = m_byKind[kind];
        if (samples.isEmpty() && kind > 0) {
            different = known.remove(value.id) || different;
            continue;
        }
        QVector<ClockSample> &kept = known[value.id];
        different = different || kept != samples;
        kept = std::move(samples);
    }
    return different;
}

bool ClockSamples::remove(CaseId id)
{
    for (size_t kind = 1; kind < kinds.size(); ++kind)
        m_byKind[kind].remove(id);
    return m_byKind[0].remove(id);
}

void ClockSamples::reset(const State &state)
{
    clear();
    for (const Case &value : state.cases())
        update(value, state.reference());
}

} // namespace Yixian
