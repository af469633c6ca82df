// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/rates.h"

#include <algorithm>

namespace Yixian {

namespace {

void countVisit(CitizenRates &rates, const CaseFacts &facts, const VisitFacts &visit)
{
    const bool excluded = facts.excludedFrom(Measure::Citizen);
    rates.contacted.count(visit.contacted, excluded);
    if (!visit.contacted)
        return;
    rates.solved.count(visit.solved, excluded);
    if (visit.satisfied)
        rates.satisfied.count(*visit.satisfied, excluded);
}

} // namespace

void RecurrenceLinks::note(const CaseFacts &later)
{
    const bool proposed = !later.recurrenceOf.isNull() && !later.recurs;
    if (later.state != CaseState::Void && (proposed || later.recurs.value_or(false)))
        m_links[later.recurrenceOf].append({later.registered, !proposed});
}

RecurrenceLinks::Found RecurrenceLinks::after(CaseId closed, const ClosingFacts &closing) const
{
    Found found = Found::Nothing;
    for (const Link &link : m_links.value(closed)) {
        // Of two closings the one before it is meant.
        const bool meant = link.registered >= closing.at && link.registered <= closing.recursUntil &&
                           !(closing.reopened && *closing.reopened <= link.registered);
        if (meant)
            found = std::max(found, link.found ? Found::Linked : Found::Proposed);
    }
    return found;
}

RateTally::RateTally(const Period &period, const Scope &scope)
    : m_period(period)
    , m_scope(scope)
{}

void RateTally::add(const CaseFacts &facts)
{
    if (facts.state == CaseState::Void || !m_scope.has(facts))
        return;
    if (m_scope.unit.isNull())
        countCase(facts);
    for (const LegFacts &leg : facts.legs)
        if (m_scope.has(leg))
            countLeg(leg);
}

Rates RateTally::rates(const RecurrenceLinks &links) const
{
    Rates rates = m_rates;
    for (const Ended &ended : m_ended) {
        const bool reopened = ended.closing.reopened && *ended.closing.reopened <= ended.closing.recursUntil;
        const RecurrenceLinks::Found found = links.after(ended.caseId, ended.closing);
        const bool linked = found == RecurrenceLinks::Found::Linked;
        rates.recurrence.rate.count(linked || reopened, ended.excluded);
        if (ended.excluded)
            continue;
        rates.recurrence.linked += linked;
        rates.recurrence.reopened += reopened;
        rates.recurrence.proposed += found == RecurrenceLinks::Found::Proposed;
    }
    return rates;
}

bool RateTally::due(const ClockSample &clock) const
{
    return !clock.voided() && clock.maturedAt(m_period.now) && m_period.has(clock.due);
}

void RateTally::countClock(Rate &rate, const ClockSample *clock, bool excluded) const
{
    if (clock && due(*clock))
        rate.count(clock->outcome == ClockOutcome::Met, excluded);
}

void RateTally::countCase(const CaseFacts &facts)
{
    countClock(m_rates.caseAccept, facts.clock(ClockKind::CaseAccept), facts.excludedFrom(Measure::CaseAccept));
    for (const ClosingFacts &closing : facts.closings)
        if (m_period.has(closing.recursUntil) && closing.recursUntil < m_period.now)
            m_ended.push_back({facts.id, closing, facts.excludedFrom(Measure::Recurrence)});
    for (const VisitFacts &visit : facts.visits) {
        if (!m_period.has(visit.at))
            continue;
        countVisit(m_rates.citizen, facts, visit);
        countVisit(facts.fromHotline ? m_rates.ofHotline : m_rates.ofOthers, facts, visit);
    }
    const ClockSample *review = facts.onHold ? facts.clock(ClockKind::HoldReview) : nullptr;
    if (review && review->running())
        m_rates.holdReviewsOverdue.count(review->due < m_period.now);
}

void RateTally::countReportIn(const LegFacts &leg)
{
    const ClockSample *clock = leg.clock(ClockKind::LegReport);
    if (!clock || !due(*clock))
        return;
    ReportIns &ins = m_rates.reportIn;
    if (leg.excludedFrom(Measure::ReportIn))
        ++ins.excluded;
    else if (clock->outcome == ClockOutcome::Remote)
        ++ins.remote;
    else if (clock->outcome == ClockOutcome::Late)
        ++ins.late;
    else if (clock->outcome == ClockOutcome::Met)
        ++(clock->stopped && *clock->stopped < leg.reportAt ? ins.early : ins.onTime);
    else
        ++(leg.absenceConfirmed ? ins.absent : ins.unconfirmed);
}

void RateTally::countLeg(const LegFacts &leg)
{
    const bool outOfAccuracy = leg.excludedFrom(Measure::CallAccuracy);
    if (leg.ruled) {
        if (m_period.has(*leg.ruled)) {
            m_rates.overruled.count(!leg.upheld);
            if (leg.upheld)
                m_rates.callAccuracy.count(false, outOfAccuracy);
        }
    }
    if (m_period.has(leg.delivered) && leg.state != LegState::Withdrawn)
        m_rates.objection.count(leg.objected.has_value());
    if (leg.gone())
        return;
    countClock(m_rates.legAccept, leg.clock(ClockKind::LegAccept), leg.excludedFrom(Measure::LegAccept));
    countClock(m_rates.respond, leg.clock(ClockKind::LegRespond), leg.excludedFrom(Measure::Respond));
    countClock(m_rates.dispose, leg.clock(ClockKind::LegDispose), leg.excludedFrom(Measure::Dispose));
    countReportIn(leg);
    if (m_period.has(leg.passed))
        m_rates.redo.count(leg.redos > 0, leg.excludedFrom(Measure::Redo));
    if (!m_period.has(leg.judged) || leg.appealing)
        return;
    if (leg.callAccurate)
        m_rates.callAccuracy.count(*leg.callAccurate, outOfAccuracy);
    if (leg.work)
        m_rates.handledWell.count(*leg.work == Grade::Good);
}

Rates ratesOf(const FactTable &table, const Period &period, const Scope &scope)
{
    RecurrenceLinks links;
    RateTally tally(period, scope);
    for (const CaseFacts &facts : table) {
        links.note(facts);
        tally.add(facts);
    }
    return tally.rates(links);
}

} // namespace Yixian
