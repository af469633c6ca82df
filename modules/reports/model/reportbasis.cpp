// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/model/reportbasis.h"

#include <algorithm>

namespace Yixian {

namespace {

bool leftOtherwise(CaseState state)
{
    return state == CaseState::Refused || state == CaseState::Referred || state == CaseState::Merged;
}

bool closedAt(const CaseFacts &facts, Instant moment)
{
    return std::any_of(facts.closings.cbegin(), facts.closings.cend(), [&](const ClosingFacts &closing) {
        return closing.at < moment && !(closing.reopened && *closing.reopened < moment);
    });
}

} // namespace

CaseFlow &CaseFlow::operator+=(const CaseFlow &other)
{
    before += other.before;
    cameIn += other.cameIn;
    closed += other.closed;
    elsewhere += other.elsewhere;
    left += other.left;
    return *this;
}

LegFlow &LegFlow::operator+=(const LegFlow &other)
{
    called += other.called;
    voided += other.voided;
    left += other.left;
    return *this;
}

ReportBasis::ReportBasis(const State &state, const ReportOrder &order)
    : m_state(state)
    , m_order(order)
{
    const Instant earliest = horizon(state.reference(), order.issue);
    for (const Case &value : state.cases())
        if (value.state != CaseState::Void && has(value) && (value.open() || value.touched >= earliest))
            add(value);
}

// Whatever limit it had, or time of recurring, has run out earlier. So a report costs its months and not all years of a
// log.
Instant ReportBasis::horizon(const Reference &reference, const ReportIssue &issue)
{
    Millis longest = std::chrono::days(60);
    for (const RuleSet &rule : reference.rules) {
        int days = rule.disposeDays;
        for (const int ofCategory : rule.disposeDaysByCategory)
            days = std::max(days, ofCategory);
        // Of working days hardly more than every second one is worked, even over long holidays.
        longest = std::max({longest, rule.recursWithin, rule.holdReview, Millis{std::chrono::days(2 * days + 14)}});
    }
    return issue.moved(-1).begins() - longest;
}

const RuleSet &ReportBasis::rules() const
{
    return reference().rulesAt(m_order.issue.begins());
}

Period ReportBasis::periodBefore() const
{
    const ReportIssue before = m_order.issue.moved(-1);
    return {before.begins(), before.ends(), m_order.cutOff};
}

CaseFlow ReportBasis::flow() const
{
    CaseFlow sum;
    for (const auto &[unit, flow] : m_flows)
        sum += flow;
    return sum;
}

void ReportBasis::add(const Case &value)
{
    CaseFacts facts = factsOf(value, reference());
    if (facts.registered < end()) {
        addFlow(value, facts);
        addLegs(facts);
    }
    if (value.subCenter.isNull())
        m_queueFacts.update(value.id, facts);
    m_facts.update(value.id, std::move(facts));
}

void ReportBasis::addFlow(const Case &value, const CaseFacts &facts)
{
    const Instant from = m_order.issue.begins();
    // The last thing that happened to a case that left otherwise is that it did.
    const auto elsewhereAt = [&](Instant moment) { return leftOtherwise(value.state) && value.touched < moment; };
    const auto openAt = [&](Instant moment) {
        return facts.registered < moment && !closedAt(facts, moment) && !elsewhereAt(moment);
    };
    const bool before = openAt(from);
    const bool reopened = std::any_of(facts.closings.cbegin(), facts.closings.cend(), [&](const ClosingFacts &closing) {
        return closing.reopened && from <= *closing.reopened && *closing.reopened < end();
    });
    const bool cameIn = !before && (facts.registered >= from || reopened);
    const bool left = openAt(end());
    if (!before && !cameIn && !left)
        return;
    CaseFlow &flow = m_flows[value.subCenter];
    flow.before += before;
    flow.cameIn += cameIn;
    flow.left += left;
    if (!left)
        ++(elsewhereAt(end()) ? flow.elsewhere : flow.closed);
}

void ReportBasis::addLegs(const CaseFacts &facts)
{
    const Instant from = m_order.issue.begins();
    for (const LegFacts &leg : facts.legs) {
        if (!leg.delivered || *leg.delivered >= end())
            continue;
        const bool inPeriod = *leg.delivered >= from;
        const bool left = !leg.gone() && !leftOtherwise(facts.state) && !(leg.passed && *leg.passed < end());
        if (!inPeriod && !left)
            continue;
        LegFlow &flow = m_legs[leg.unit];
        flow.called += inPeriod && !leg.gone();
        flow.voided += inPeriod && leg.gone();
        flow.left += left;
    }
}

} // namespace Yixian
