// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/model/chartsmodel.h"
#include "measures/arrivals.h"
#include "measures/backlog.h"
#include "measures/frequentwords.h"
#include "measures/judgementmatrix.h"
#include "measures/pareto.h"
#include "measures/rates.h"
#include "measures/recurrencecurve.h"
#include "measures/repeats.h"
#include "measures/stageladder.h"

#include <QSet>

namespace Yixian {

// Ten minutes to accept, in one sub-center.
struct SubCenterCurve
{
    UnitId subCenter;
    MaturedShare share;
    AttainmentCurve curve;
};

// Everything the page shows, from one table of facts at one moment.
struct AnalysisFigures
{
    Instant cutOff;
    Period period;
    bool everything = false; // no period was chosen
    QString rule, calendar;
    Millis acceptLimit{0};
    int acceptTargetPermille = 0;

    WeekHours hours;      // of registration, by the clock to accept
    StageLadder ladder;
    TimeLeft left;        // of the clocks that count in minutes
    FlowComparison flow;
    std::vector<SubCenterCurve> subCenters; // by name
    AttainmentCurve district;
    Pareto late;          // responses by called unit
    std::vector<JudgementCell> judged;
    Rates rates;
    RecurrenceCurve recurrence;
    std::vector<Repeat> places;
    FrequentWords words;  // of what this person may read
};

// The figures of the analysis page, kept from the replica case by case. What changed is only noted: facts and figures are made
// when the page asks, at most once a second and only while somebody looks, so that a seat that never opens it pays nothing. Says which cases are behind a figure. Owned by the page, GUI thread.
class AnalysisModel final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostPlaces = 20;
    // Reading what all citizens said takes a tenth of a second for some thousands, so not with every change.
    static constexpr Millis wordsAgeing{std::chrono::minutes(5)};
    static constexpr Millis yearsWordsAgeing{std::chrono::hours(1)}; // most of a second, and an hour is little of it

    explicit AnalysisModel(const Replica &replica, QObject *parent = nullptr);

    ChartPeriod period() const { return m_period; }
    void setPeriod(ChartPeriod period);
    // What the hub had of longer ago, for a year; null: nothing beside the replica.
    void setPast(std::shared_ptr<const WholePast> past);
    // Computes anew where something has changed or grown older; false when the figures are still the same.
    bool refresh();
    const AnalysisFigures &current() const { return m_figures; }
    bool isEmpty() const;

    // The cases that a figure counts, the latest first.
    QVector<CaseId> registeredIn(int weekday, int hour) const;
    QVector<CaseId> inside(CaseStage stage) const;
    QVector<CaseId> reached(CaseStage stage) const;
    QVector<CaseId> overdueNow() const;
    QVector<CaseId> dueWithin(ClockBasis basis, Millis upTo) const; // in that bucket
    QVector<CaseId> acceptedIn(const UnitId &subCenter) const;      // what its curve is made of
    QVector<CaseId> lateAt(const UnitId &unit) const;
    QVector<CaseId> judgedBetween(const UnitId &caller, const UnitId &unit) const;
    QVector<CaseId> cameBack() const;
    QVector<CaseId> saying(const QString &word) const;

private:
    void takeAll();
    bool takeIn();
    void compute();
    void computeCurves();
    void findWords();
    QString said(CaseId id) const;

    const Replica &m_replica;
    std::shared_ptr<const WholePast> m_past;
    FactTable m_table;
    QSet<CaseId> m_changed; // since they were taken in
    bool m_allChanged = true;
    AnalysisFigures m_figures;
    ChartPeriod m_period = ChartPeriod::ThirtyDays;
    bool m_dirty = true;
    std::optional<Instant> m_wordsAt; // when they were found for this period
};

} // namespace Yixian
