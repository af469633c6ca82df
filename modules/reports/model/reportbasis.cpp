// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/model/reportbasis.h"

#include <algorithm>

namespace Yixian {

namespace {

constexpr qsizetype listedAtOnce = 4; // a listed one is packed when a few more have come

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

ReportBasis::ReportBasis(std::shared_ptr<const Reference> reference, const ReportOrder &order)
    : m_reference(std::move(reference))
    , m_order(order)
    , m_earliest(horizon(*m_reference, order.issue))
    , m_now(period())
    , m_before(periodBefore())
    , m_kinds(period())
{
    makeParts();
    using About = ScoreTally::About;
    for (const About about : {About::Units, About::SubCenters, About::Handlers, About::Leaders})
        m_scores.emplace(about, ScoreTally(about, scored(), ScoreTally::Keep::Figures));
}

void ReportBasis::makeParts()
{
    const ReportIssue &issue = m_order.issue;
    for (ReportIssue part = issueOn(isByDay() ? ReportKind::Daily : ReportKind::Monthly, issue.from); part.from < issue.to;
         part = part.moved(1)) {
        if (part.begins() > m_order.cutOff)
            break; // has not been yet
        m_parts.push_back({part, 0, RateTally({part.begins(), part.ends(), m_order.cutOff})});
    }
}

bool ReportBasis::isByDay() const
{
    return m_order.issue.kind == ReportKind::Weekly || m_order.issue.kind == ReportKind::Monthly;
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
    addScores(value);
    if (value.state == CaseState::Void || !has(value) || (!value.open() && value.touched < m_earliest))
        return;
    const CaseFacts facts = factsOf(value, reference());
    m_links.note(facts);
    addRates(facts);
    addKind(facts);
    if (facts.registered >= end())
        return;
    addFlow(value, facts);
    addLegs(facts);
    if (value.open() || !value.exclusions.isEmpty() || std::any_of(value.legs.cbegin(), value.legs.cend(), [](const Leg &leg) {
            return !leg.appeals.isEmpty();
        })) {
        m_listed.put(value);
        m_listed.rest(listedAtOnce);
    }
}

void ReportBasis::addScores(const Case &value)
{
    for (auto &[about, tally] : m_scores)
        tally.add(value);
    if (m_order.persons && has(value))
        for (const Candidate &candidate : accountabilityCandidates(value, scored()))
            m_candidates.append({candidate, value.number});
}

void ReportBasis::addRates(const CaseFacts &facts)
{
    m_now.add(facts);
    m_before.add(facts);
    tallyIn(m_bySubCenter, facts.subCenter, {}).add(facts);
    QSet<UnitId> called;
    for (const LegFacts &leg : facts.legs) {
        if (called.contains(leg.unit))
            continue;
        called.insert(leg.unit);
        tallyIn(m_byUnit, leg.unit, {{}, leg.unit}).add(facts);
    }
    for (CountedPart &part : m_parts) {
        part.registered += part.tally.period().has(facts.registered);
        part.tally.add(facts);
    }
}

void ReportBasis::addKind(const CaseFacts &facts)
{
    m_kinds.add(facts);
    CountedKind &kind = m_byKind.try_emplace(facts.category, CountedKind{0, 0, RateTally(period())}).first->second;
    kind.cases += period().has(facts.registered);
    kind.before += periodBefore().has(facts.registered);
    kind.tally.add(facts);
}

RateTally &ReportBasis::tallyIn(std::map<UnitId, RateTally> &tallies, const UnitId &id, const Scope &scope) const
{
    return tallies.try_emplace(id, period(), scope).first->second;
}

Rates ReportBasis::ratesIn(const std::map<UnitId, RateTally> &tallies, const UnitId &id) const
{
    const auto found = tallies.find(id);
    return found == tallies.end() ? Rates{} : found->second.rates(m_links);
}

QVector<ReportBasis::Part> ReportBasis::parts() const
{
    QVector<Part> parts;
    for (const CountedPart &part : m_parts)
        parts.append({part.issue, part.registered, part.tally.rates(m_links)});
    return parts;
}

std::map<QString, ReportBasis::KindOfMatter> ReportBasis::kinds() const
{
    std::map<QString, KindOfMatter> kinds;
    for (const auto &[category, kind] : m_byKind)
        kinds.emplace(category, KindOfMatter{kind.cases, kind.before, kind.tally.rates(m_links)});
    return kinds;
}

QVector<Score> ReportBasis::scores(ScoreTally::About about) const
{
    return m_scores.at(about).scores(reference());
}

QVector<ReportBasis::NumberedCandidate> ReportBasis::candidates() const
{
    QVector<NumberedCandidate> candidates = m_candidates;
    std::sort(candidates.begin(), candidates.end(),
              [](const NumberedCandidate &a, const NumberedCandidate &b) { return a.candidate < b.candidate; });
    return candidates;
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
