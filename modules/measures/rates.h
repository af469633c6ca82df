// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/facttable.h"
#include "measures/period.h"
#include "measures/rate.h"

#include <vector>

namespace Yixian {

// 到场: by what became of the appointment once its time and its grace were over.
struct ReportIns
{
    int early = 0;  // before the set time
    int onTime = 0; // at the set time or within its grace
    int late = 0;
    int remote = 0;      // by wire: present, and never on time
    int absent = 0;      // 未到, in the caller's word
    int unconfirmed = 0; // not here, and nobody has said so yet
    int excluded = 0;

    int due() const { return early + onTime + late + remote + absent + unconfirmed; }
    // 准时报到率
    Rate onTimeRate() const { return {early + onTime, due(), excluded}; }
    bool operator==(const ReportIns &) const = default;
};

// 诉求响应率 解决率 满意率: the hotline's three rates, from visits that ended in the period. Its 响应率 says that the
// citizen was contacted; it has nothing to do with the response of a called unit.
struct CitizenRates
{
    Rate contacted; // of all visits
    Rate solved;    // of those who were reached
    Rate satisfied; // likewise; who was not helped is not satisfied, and who is not known any more is not counted
    bool operator==(const CitizenRates &) const = default;
};

// 复发: closings whose time of recurring has run out in the period, and what came of them in that time.
struct Recurrences
{
    Rate rate;        // came back by any of the two ways
    int linked = 0;   // a later case is the same, as a person found
    int reopened = 0; // the case itself was opened again
    int proposed = 0; // a later case may be the same and nobody has said yet; in no rate
    bool operator==(const Recurrences &) const = default;
};

// DOMAIN 7's rates over one period and scope. Clocks count where their limit ran out, judgements where they were
// opened, objections where they were raised or ruled on, the rest where it says. Void cases and gone legs count
// nowhere, but an upheld objection counts against the call.
struct Rates
{
    Rate caseAccept; // 受理及时率
    Rate legAccept;  // its other reading
    Rate respond;    // 响应及时率
    ReportIns reportIn;
    Rate dispose;      // 处置按期率
    Rate callAccuracy; // 呼叫准确率: finally, so not while an appeal is open
    Rate handledWell;  // the street's word about the work, likewise
    Rate objection;    // 异议率: of legs delivered in the period
    Rate overruled;    // 驳回率: of objections ruled on in the period
    Rate redo;         // 重办率: of legs passed in the period
    Recurrences recurrence;
    CitizenRates citizen;    // of all cases
    CitizenRates ofHotline;  // of those that came through the hotline
    CitizenRates ofOthers;   // and of those that did not: their citizens are not the hotline's
    Rate holdReviewsOverdue; // 挂账: of the reviews that run now, whatever the period
    bool operator==(const Rates &) const = default;
};
Rates ratesOf(const FactTable &table, const Period &period, const Scope &scope = {});

// The later cases that are, or may be, the same as an earlier one: only when all have been noted can anybody say of a
// closing that it lasted. A value, owned by who counts.
class RecurrenceLinks
{
public:
    void note(const CaseFacts &later);

    enum class Found { Nothing, Proposed, Linked };
    // What came within the time of recurring and before the case itself was opened again.
    Found after(CaseId closed, const ClosingFacts &closing) const;

private:
    struct Link
    {
        Instant registered;
        bool found = false;
    };
    QHash<CaseId, QVector<Link>> m_links; // by the earlier case
};

// Counts one case after the other and keeps none of them: many scopes and periods are counted in one pass, over more
// cases than there is room for. Owned by who counts; one thread.
class RateTally
{
public:
    explicit RateTally(const Period &period, const Scope &scope = {});

    const Period &period() const { return m_period; }
    void add(const CaseFacts &facts);
    // `links`: of all cases, whatever the scope.
    Rates rates(const RecurrenceLinks &links) const;

private:
    // Its time of recurring ran out in the period.
    struct Ended
    {
        CaseId caseId;
        ClosingFacts closing;
        bool excluded = false;
    };

    bool due(const ClockSample &clock) const;
    void countClock(Rate &rate, const ClockSample *clock, bool excluded) const;
    void countCase(const CaseFacts &facts);
    void countReportIn(const LegFacts &leg);
    void countLeg(const LegFacts &leg);

    Period m_period;
    Scope m_scope;
    Rates m_rates; // but for recurrence
    std::vector<Ended> m_ended;
};

} // namespace Yixian
