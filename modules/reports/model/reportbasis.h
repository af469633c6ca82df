// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reportissue.h"
#include "domain/state.h"
#include "measures/rates.h"
#include "measures/scores.h"

#include <map>

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

// One pass over the state, for everything a report says: plain values about the cases in scope. Refers to the state;
// lives as long as one report is being made.
class ReportBasis
{
public:
    ReportBasis(const State &state, const ReportOrder &order);

    // A case that has ended and that nobody touched since then is in no figure of the period or the one before it.
    static Instant horizon(const Reference &reference, const ReportIssue &issue);
    const State &state() const { return m_state; }
    const Reference &reference() const { return m_state.reference(); }
    const ReportOrder &order() const { return m_order; }
    const FactTable &facts() const { return m_facts; }
    const RuleSet &rules() const;
    Period period() const { return {m_order.issue.begins(), m_order.issue.ends(), m_order.cutOff}; }
    Period periodBefore() const;
    ScorePeriod scored() const { return {m_order.issue.begins(), end()}; }
    // Of the period, or the cut-off where that is earlier.
    Instant end() const { return std::min(m_order.issue.ends(), m_order.cutOff); }
    bool wholeDistrict() const { return m_order.subCenter.isNull(); }
    bool has(const Case &value) const { return wholeDistrict() || value.subCenter == m_order.subCenter; }

    Rates rates() const { return ratesOf(m_facts, period()); }
    // Of those no sub-center has: the district's own queue.
    Rates ratesOfQueue() const { return ratesOf(m_queueFacts, period()); }
    Rates ratesOfSubCenter(const UnitId &id) const { return ratesOf(m_facts, period(), {id, {}}); }
    Rates ratesOfUnit(const UnitId &id) const { return ratesOf(m_facts, period(), {{}, id}); }

    const std::map<UnitId, CaseFlow> &flows() const { return m_flows; } // by sub-center; empty: the district's queue
    CaseFlow flow() const;
    const std::map<UnitId, LegFlow> &legs() const { return m_legs; } // by called unit

private:
    void add(const Case &value);
    void addFlow(const Case &value, const CaseFacts &facts);
    void addLegs(const CaseFacts &facts);

    const State &m_state;
    const ReportOrder m_order;
    FactTable m_facts, m_queueFacts;
    std::map<UnitId, CaseFlow> m_flows;
    std::map<UnitId, LegFlow> m_legs;
};

} // namespace Yixian
