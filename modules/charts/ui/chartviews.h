// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/model/chartsmodel.h"
#include "charts/ui/plotview.h"
#include "uikit/timetext.h"

#include <QAreaSeries>
#include <QCoreApplication>

namespace Yixian {

// Attainment over time with its band, target lines, open items as ticks, percentiles as rings. GUI thread.
class CurveView final : public PlotView
{
    Q_OBJECT

public:
    explicit CurveView(const Theme &theme, QWidget *parent = nullptr);
    void setFigures(const CurveFigures &figures);
    QVector<QStringList> table() const;
    // Where Qt Charts is slower than our own painting: never more than this many points (PERFORMANCE C6).
    static constexpr int columns = 500;
    int points() const;

protected:
    void paintOver(QPainter &painter) override;
    void retheme() override;

private:
    void paintFigures(QPainter &painter) const;

    QLineSeries *m_low;
    QLineSeries *m_high;
    QAreaSeries *m_band;
    QLineSeries *m_curve;
    QLineSeries *m_target;
    QLineSeries *m_limit;
    CurveFigures m_figures;
    AttainmentCurve m_shown;
    Millis m_end{0};
};

// Percentiles week by week against the limit. GUI thread.
class WeeksView final : public PlotView
{
    Q_OBJECT

public:
    explicit WeeksView(const Theme &theme, QWidget *parent = nullptr);
    void setFigures(const std::vector<WeekSummary> &weeks, Millis limit);
    QVector<QStringList> table() const;

protected:
    void paintOver(QPainter &painter) override;

private:
    std::array<QLineSeries *, 3> m_lines{};
    QLineSeries *m_limitLine;
    std::vector<WeekSummary> m_weeks;
    Millis m_limit{0};
};

// Share day by day with the limits of ordinary fluctuation (p-chart). GUI thread.
class ControlView final : public PlotView
{
    Q_OBJECT

public:
    explicit ControlView(const Theme &theme, QWidget *parent = nullptr);
    void setFigures(const ControlChart &chart, int targetPermille);
    QVector<QStringList> table() const;

protected:
    void paintOver(QPainter &painter) override;

private:
    void paintPoints(QPainter &painter) const;
    void paintPhases(QPainter &painter) const;

    QLineSeries *m_low;
    QLineSeries *m_high;
    QLineSeries *m_center;
    QLineSeries *m_target;
    QLineSeries *m_line;
    ControlChart m_chart;
    int m_targetPermille = 900;
};

} // namespace Yixian
