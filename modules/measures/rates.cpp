// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/rates.h"

namespace Yixian {

namespace {

class Counter
{
public:
    Counter(const FactTable &table, const Period &period, const Scope &scope)
        : m_table(table)
        , m_period(period)
        , m_scope(scope)
    {}

    Rates count()
    {
        for (const CaseFacts &facts : m_table)
            if (facts.recurs.value_or(false) || (!facts.recurrenceOf.isNull() && !facts.recurs))
                noteLink(facts);
        for (const CaseFacts &facts : m_table) {
            if (facts.state == CaseState::Void || !m_scope.has(facts))
                continue;
            if (m_scope.unit.isNull())
                countCase(facts);
            for (const LegFacts &leg : facts.legs)
                if (m_scope.has(leg))
                    countLeg(leg);
        }
        return m_rates;
    }

private:
    struct Link
    {
        Instant registered;
        bool found = false;
    };

    void noteLink(const CaseFacts &later)
    {
        if (later.state != CaseState::Void)
            m_links[later.recurrenceOf].append({later.registered, later.recurs.value_or(false)});
    }

    bool due(const ClockSample &clock) const
    {
        return !clock.voided() && clock.maturedAt(m_period.now) && m_period.has(clock.due);
    }

    void countClock(Rate &rate, const ClockSample *clock, bool excluded) const
    {
        if (clock && due(*clock))
            rate.count(clock->outcome == ClockOutcome::Met, excluded);
    }

    void countCase(const CaseFacts &facts)
    {
        countClock(m_rates.caseAccept, facts.clock(ClockKind::CaseAccept), facts.excludedFrom(Measure::CaseAccept));
        for (const ClosingFacts &closing : facts.closings)
            countClosing(facts, closing);
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

    static void countVisit(CitizenRates &rates, const CaseFacts &facts, const VisitFacts &visit)
    {
        const bool excluded = facts.excludedFrom(Measure::Citizen);
        rates.contacted.count(visit.contacted, excluded);
        if (!visit.contacted)
            return;
        rates.solved.count(visit.solved, excluded);
        if (visit.satisfied)
            rates.satisfied.count(*visit.satisfied, excluded);
    }

    void countClosing(const CaseFacts &facts, const ClosingFacts &closing)
    {
        if (!m_period.has(closing.recursUntil) || closing.recursUntil >= m_period.now)
            return;
        const bool excluded = facts.excludedFrom(Measure::Recurrence);
        const bool reopened = closing.reopened && *closing.reopened <= closing.recursUntil;
        bool linked = false;
        bool proposed = false;
        for (const Link &link : m_links.value(facts.id)) {
            // Of two closings the one before it is meant.
            const bool meant = link.registered >= closing.at && link.registered <= closing.recursUntil &&
                               !(closing.reopened && *closing.reopened <= link.registered);
            linked = linked || (meant && link.found);
            proposed = proposed || (meant && !link.found);
        }
        m_rates.recurrence.rate.count(linked || reopened, excluded);
        if (excluded)
            return;
        m_rates.recurrence.linked += linked;
        m_rates.recurrence.reopened += reopened;
        m_rates.recurrence.proposed += proposed && !linked;
    }

    void countReportIn(const LegFacts &leg)
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

    void countLeg(const LegFacts &leg)
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

    const FactTable &m_table;
    const Period m_period;
    const Scope m_scope;
    Rates m_rates;
    QHash<CaseId, QVector<Link>> m_links;
};

} // namespace

Rates ratesOf(const FactTable &table, const Period &period, const Scope &scope)
{
    return Counter(table, period, scope).count();
}

} // namespace Yixian
