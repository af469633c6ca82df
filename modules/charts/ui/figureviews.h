// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/model/analysismodel.h"
#include "charts/ui/figureview.h"

namespace Yixian {

// The painted figures of the analysis page, one class each. Each is given the whole set and shows its part. GUI thread.

// C4: 168 cells of hour and weekday; spot = weekday × 24 + hour.
class HeatView final : public FigureView
{
    Q_OBJECT

public:
    using FigureView::FigureView;
    void setFigures(const WeekHours &hours, int targetPermille);
    QVector<QStringList> table() const override;
    static constexpr int smallCell = 5; // fewer: a number on grey, no share

protected:
    void layOut() override;
    void paintFigure(QPainter &painter) const override;

private:
    QRectF cellAt(int weekday, int hour) const;
    QColor faceOf(const HourCell &cell) const;
    WeekHours m_hours;
    int m_targetPermille = 0;
};

// C6: one cohort on its way; spots in pairs: who got to a stage, who is still there.
class LadderView final : public FigureView
{
    Q_OBJECT

public:
    using FigureView::FigureView;
    void setFigures(const StageLadder &ladder);
    QVector<QStringList> table() const override;

protected:
    void layOut() override;
    void paintFigure(QPainter &painter) const override;

private:
    StageLadder m_ladder;
};

// C9: open clocks by what is left; spot 0 = overdue, then the buckets in working time, then those in natural time.
class TimeLeftView final : public FigureView
{
    Q_OBJECT

public:
    using FigureView::FigureView;
    void setFigures(const TimeLeft &left);
    QVector<QStringList> table() const override;

protected:
    void layOut() override;
    void paintFigure(QPainter &painter) const override;

private:
    QRectF columnAt(size_t column) const;
    TimeLeft m_left;
};

// C10: arrived, accepted and closed today against the same weekday before; without spots.
class FlowView final : public FigureView
{
    Q_OBJECT

public:
    using FigureView::FigureView;
    void setFigures(const FlowComparison &flow, Instant now);
    QVector<QStringList> table() const override;

protected:
    void layOut() override;
    void paintFigure(QPainter &painter) const override;

private:
    FlowComparison m_flow;
    Millis m_now{0};
};

// C8: a small curve for each sub-center, all on the same axes, the district's in grey; spot = sub-center.
class SubCentersView final : public FigureView
{
    Q_OBJECT

public:
    using FigureView::FigureView;
    void setFigures(const AnalysisFigures &figures, const Reference &reference);
    QVector<QStringList> table() const override;

protected:
    void layOut() override;
    void paintFigure(QPainter &painter) const override;

private:
    std::vector<SubCenterCurve> m_curves;
    QStringList m_names;
    AttainmentCurve m_district;
    Millis m_limit{0};
    int m_targetPermille = 0;
};

// C5: late responses by unit, most first, with what they add up to; spot = row.
class ParetoView final : public FigureView
{
    Q_OBJECT

public:
    using FigureView::FigureView;
    void setFigures(const Pareto &late, const Reference &reference);
    QVector<QStringList> table() const override;
    UnitId unitAt(int row) const { return m_late.rows[static_cast<size_t>(row)].unit; }

protected:
    void layOut() override;
    void paintFigure(QPainter &painter) const override;

private:
    Pareto m_late;
    QStringList m_names;
};

// C12: who judged whom; spot = cell, only where something was judged.
class MatrixView final : public FigureView
{
    Q_OBJECT

public:
    using FigureView::FigureView;
    void setFigures(const std::vector<JudgementCell> &cells, const Reference &reference);
    QVector<QStringList> table() const override;
    const JudgementCell &cellOf(int spot) const { return m_cells[m_shown[static_cast<size_t>(spot)]]; }

protected:
    void layOut() override;
    void paintFigure(QPainter &painter) const override;

private:
    QString unitName(const UnitId &id) const;
    std::vector<JudgementCell> m_cells;
    std::vector<size_t> m_shown; // cell of each spot
    QHash<UnitId, QString> m_names;
    QVector<UnitId> m_callers, m_units; // columns; rows, most judged first
};

// C15: how many come back, by the days since they were closed; one spot.
class RecurrenceView final : public FigureView
{
    Q_OBJECT

public:
    using FigureView::FigureView;
    void setFigures(const RecurrenceCurve &recurrence);
    QVector<QStringList> table() const override;
    static constexpr int days = 90;

protected:
    void layOut() override;
    void paintFigure(QPainter &painter) const override;

private:
    RecurrenceCurve m_recurrence;
};

} // namespace Yixian
