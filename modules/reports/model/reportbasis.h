// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestore.h"
#include "domain/reportissue.h"
#include "measures/rates.h"
#include "measures/repeats.h"
#include "measures/scores.h"

#include <map>
#include <memory>
#include <vector>

namespace Yixian {

// What somebody asks for.
struct ReportOrder
{
    ReportIssue issue;
    Instant cutOff;   // now, of the hub
    UnitId subCenter; // its cases only; empty: the district
    QString preparer;
    int number = 1;
    QString correction;
    std::optional<Instant> missed{}; // when it was due, of one that the hub makes up
    bool persons = false;            // with what is restricted
    bool drill = false;
};

// What was there, came and went: before + cameIn = closed + elsewhere + left, whatever happened.
struct CaseFlow
{
    int before = 0;
    int cameIn = 0;
    int closed = 0;
    int elsewhere = 0; // refused, referred, taken together with another
    int left = 0;      // 结转: open at the end
    CaseFlow &operator+=(const CaseFlow &other);
    bool operator==(const CaseFlow &) const = default;
};

struct LegFlow
{
    int called = 0; // in the period, void ones left out
    int voided = 0;
    int left = 0; // 结转: at work at the end, whenever called
    LegFlow &operator+=(const LegFlow &other);
    bool operator==(const LegFlow &) const = default;
};

// Everything a report says, counted from one case after the other in any order: what a table lists is kept, the rest is
// only counted, so that a year of a large district takes the room of its tables. Owned by who makes the report; one
// thread.
class ReportBasis
{
public:
    ReportBasis(std::shared_ptr<const Reference> reference, const ReportOrder &order);

    // Each case once.
    void add(const Case &value);

    // A case that has ended and that nobody touched since then is in no figure of the period or the one before it.
    static Instant horizon(const Reference &reference, const ReportIssue &issue);
    const Reference &reference() const { return *m_reference; }
    const ReportOrder &order() const { return m_order; }
    const RuleSet &rules() const;
    Period period() const { return {m_order.issue.begins(), m_order.issue.ends(), m_order.cutOff}; }
    Period periodBefore() const;
    ScorePeriod scored() const { return {m_order.issue.begins(), end()}; }
    // Of the period, or the cut-off where that is earlier.
    Instant end() const { return std::min(m_order.issue.ends(), m_order.cutOff); }
    bool wholeDistrict() const { return m_order.subCenter.isNull(); }

    Rates rates() const { return m_now.rates(m_links); }
    Rates ratesBefore() const { return m_before.rates(m_links); }
    // Of those no sub-center has: the district's own queue.
    Rates ratesOfQueue() const { return ratesOfSubCenter({}); }
    Rates ratesOfSubCenter(const UnitId &id) const { return ratesIn(m_bySubCenter, id); }
    Rates ratesOfUnit(const UnitId &id) const { return ratesIn(m_byUnit, id); }

    const std::map<UnitId, CaseFlow> &flows() const { return m_flows; } // by sub-center; empty: the district's queue
    CaseFlow flow() const;
    const std::map<UnitId, LegFlow> &legs() const { return m_legs; } // by called unit

    // The days of the period, or its months where that is longer than one; up to the cut-off.
    struct Part
    {
        ReportIssue issue;
        int registered = 0;
        Rates rates;
    };
    QVector<Part> parts() const;
    bool isByDay() const;

    // What came in of a kind, and what became of it.
    struct KindOfMatter
    {
        int cases = 0;
        int before = 0;
        Rates rates;
    };
    std::map<QString, KindOfMatter> kinds() const; // by category
    std::vector<Repeat> topKinds(int most) const { return m_kinds.top(most); } // street by street

    // Those that a table may list: open ones, and what was excluded or appealed.
    const CaseStore &listed() const { return m_listed; }
    QVector<Score> scores(ScoreTally::About about) const;
    // In order of time, with the numbers of their cases.
    struct NumberedCandidate
    {
        Candidate candidate;
        QString number;
    };
    QVector<NumberedCandidate> candidates() const;

private:
    struct CountedPart
    {
        ReportIssue issue;
        int registered = 0;
        RateTally tally;
    };
    struct CountedKind
    {
        int cases = 0;
        int before = 0;
        RateTally tally;
    };

    bool has(const Case &value) const { return wholeDistrict() || value.subCenter == m_order.subCenter; }
    void makeParts();
    void addScores(const Case &value);
    void addFlow(const Case &value, const CaseFacts &facts);
    void addLegs(const CaseFacts &facts);
    void addRates(const CaseFacts &facts);
    void addKind(const CaseFacts &facts);
    RateTally &tallyIn(std::map<UnitId, RateTally> &tallies, const UnitId &id, const Scope &scope) const;
    Rates ratesIn(const std::map<UnitId, RateTally> &tallies, const UnitId &id) const;

    const std::shared_ptr<const Reference> m_reference;
    const ReportOrder m_order;
    const Instant m_earliest;
    RecurrenceLinks m_links;
    RateTally m_now, m_before;
    std::map<UnitId, RateTally> m_bySubCenter, m_byUnit;
    std::vector<CountedPart> m_parts;
    std::map<QString, CountedKind> m_byKind;
    KindTally m_kinds;
    std::map<ScoreTally::About, ScoreTally> m_scores;
    QVector<NumberedCandidate> m_candidates;
    CaseStore m_listed;
    std::map<UnitId, CaseFlow> m_flows;
    std::map<UnitId, LegFlow> m_legs;
};

} // namespace Yixian
