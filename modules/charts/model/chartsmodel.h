// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/summary.h"
#include "sync/pastreader.h"

#include <QJsonObject>

namespace Yixian {

// `All`: of what a replica keeps. A year reaches further back than that.
enum class ChartPeriod { Today, SevenDays, ThirtyDays, All, Year };
template<>
inline constexpr auto enumNames<ChartPeriod> =
    std::to_array<std::string_view>({"today", "7-days", "30-days", "all", "year"});

// One of the three curves with what it is measured against.
struct CurveFigures
{
    ClockKind kind = ClockKind::CaseAccept;
    Millis limit{0}; // of the rules in force
    int targetPermille = 0;
    ClockSummary summary;
};

// Everything the page shows, from one pass over one set of samples at one moment.
struct ChartsFigures
{
    Instant cutOff;
    ChartPeriod period = ChartPeriod::ThirtyDays;
    std::optional<Instant> from;
    std::array<CurveFigures, 3> curves; // accept of cases, accept of legs, response
    std::vector<UnitSummary> units;     // response by called unit, worst first
    QHash<UnitId, std::vector<MaturedShare>> unitWeeks; // response by called unit, whatever the period
    std::vector<WeekSummary> acceptWeeks;
    std::vector<WeekSummary> respondWeeks;
    ControlChart acceptDays, respondDays; // of cases, of called units
    QString rule, calendar;
};

// The figures of the charts page, kept from the replica. A change marks them dirty; computing is left to the page, which
// asks at most once a second and only while somebody looks. Owned by the page, GUI thread.
class ChartsModel final : public QObject
{
    Q_OBJECT

public:
    static constexpr int weeks = 12;
    static constexpr int smallestDay = 5; // due, for a point of the daily chart
    // Open items grow older without any event; after this the same cases give other figures.
    static constexpr Millis ageing{10000};

    explicit ChartsModel(const Replica &replica, QObject *parent = nullptr);

    ChartPeriod period() const { return m_period; }
    void setPeriod(ChartPeriod period);
    // What the hub had of longer ago, for a year; null: nothing beside the replica.
    void setPast(std::shared_ptr<const WholePast> past);
    // Computes anew where something has changed or grown older; false when the figures are still the same.
    bool refresh();
    const ChartsFigures &current() const { return m_figures; }
    bool isEmpty() const { return m_samples.cases() == 0; }
    // The cases behind what missed its limit in the period, of one called unit or of all, the latest first.
    QVector<CaseId> missed(ClockKind kind, const UnitId &unit = {}) const;
    // The same figures for other programs: per clock met, due, open, void, share and percentiles in milliseconds.
    QJsonObject figures() const;

signals:
    void dirtied();

private:
    void takeAll();
    void take(const QVector<CaseId> &cases);
    void markDirty();
    void compute();

    const Replica &m_replica;
    std::shared_ptr<const WholePast> m_past;
    ClockSamples m_samples;
    ChartsFigures m_figures;
    ChartPeriod m_period = ChartPeriod::ThirtyDays;
    bool m_dirty = true;
};

// Start of a period that ends at `now`: midnight of its first day; nullopt for everything.
std::optional<Instant> periodStart(ChartPeriod period, Instant now);

// Of those that are not in the replica: whether it left it for the hub's archive. One that went for another reason (it is
// somebody else's now) is in no figure.
bool isArchived(const Case &value, const Replica &replica);

} // namespace Yixian
