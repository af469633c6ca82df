// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/analysistext.h"
#include "charts/ui/figureviews.h"
#include "charts/ui/sharetext.h"
#include "uikit/timetext.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

namespace Yixian {

namespace {

struct Axes
{
    QRectF area;
    Millis end{0};
    double top = 1;
    QPointF place(Millis time, double share) const
    {
        return {area.left() + area.width() * static_cast<double>(time.count()) / static_cast<double>(end.count()), area.bottom() - area.height() * share / top};
    }
};

// Steps are steps: flat until something happens. Ends where nothing was seen any more.
QPolygonF stepsOf(const AttainmentCurve &curve, const Axes &axes, double (*value)(const CurveStep &))
{
    const AttainmentCurve shown = curve.thinned(axes.end, static_cast<int>(axes.area.width()));
    QPolygonF line{axes.place({}, 0)};
    double height = 0;
    for (const CurveStep &step : shown.steps) {
        if (step.at > axes.end)
            break;
        line << axes.place(step.at, height);
        height = std::min(value(step), axes.top);
        line << axes.place(step.at, height);
    }
    line << axes.place(std::min(axes.end, curve.end().value_or(axes.end)), height);
    return line;
}

double attained(const CurveStep &step) { return step.attained; }
double lowEdge(const CurveStep &step) { return step.low(); }
double highEdge(const CurveStep &step) { return step.high(); }

} // namespace

void SubCentersView::setFigures(const AnalysisFigures &figures, const Reference &reference)
{
    m_curves = figures.subCenters;
    m_names.clear();
    for (const SubCenterCurve &one : m_curves)
        m_names << reference.unitName(one.subCenter);
    m_district = figures.district;
    m_limit = figures.acceptLimit;
    m_targetPermille = figures.acceptTargetPermille;
    figuresChanged();
}

void SubCentersView::layOut()
{
    QVector<Spot> spots;
    const int count = static_cast<int>(m_curves.size());
    // As many in each row: a last row of few would leave the others no room for their names.
    const int fit = std::max(1, static_cast<int>(width() / px(82))), rows = std::max(1, (count + fit - 1) / fit), columns = std::max(1, (count + rows - 1) / rows);
    const double w = width() / static_cast<double>(columns), h = height() / static_cast<double>(rows);
    for (int i = 0; i < count; ++i)
        spots << Spot{QRectF(i % columns * w, i / columns * h, w, h).adjusted(px(3), px(2), -px(3), -px(2)),
                      QStringLiteral("%1: %2").arg(m_names[i], ShareText::verdict(m_curves[static_cast<size_t>(i)].share, m_targetPermille))};
    setSpots(std::move(spots));
}

void SubCentersView::paintFigure(QPainter &painter) const
{
    for (qsizetype i = 0; i < spots().size(); ++i) {
        const SubCenterCurve &one = m_curves[static_cast<size_t>(i)];
        const QRectF box = spots()[i].area;
        const QString share = one.share.due == 0 ? TimeText::unknown() : one.share.small() ? ShareText::counts(one.share) : ShareText::percent(one.share, m_targetPermille);
        const bool missed = one.share.reaches(m_targetPermille) == false;
        say(painter, box.topLeft() + QPointF(px(4), px(2)), elided(m_names[i], box.width() - widthOf(share, TypeRole::Strong) - px(14), TypeRole::Body), Qt::AlignLeft | Qt::AlignTop, TypeRole::Body, ColorRole::Text);
        say(painter, box.topRight() + QPointF(-px(4), px(2)), share, Qt::AlignRight | Qt::AlignTop, TypeRole::Strong, ColorRole::Text);
        const Axes axes{box.adjusted(px(4), px(24), -px(4), -px(6)), 2 * m_limit, 1};
        if (axes.area.height() < px(16))
            continue;
        painter.setPen(QPen(theme().color(ColorRole::ChartRule), px(1)));
        painter.drawLine(axes.place({}, 0), axes.place(axes.end, 0));
        painter.drawLine(axes.place({}, m_targetPermille / 1000.0), axes.place(axes.end, m_targetPermille / 1000.0));
        QPen dashed(theme().color(ColorRole::Neutral), px(1));
        dashed.setDashPattern({4, 3});
        painter.setPen(dashed);
        painter.drawLine(axes.place(m_limit, 0), axes.place(m_limit, 1));
        painter.setPen(QPen(theme().color(ColorRole::Neutral), px(1.5)));
        painter.drawPolyline(stepsOf(m_district, axes, attained));
        painter.setPen(QPen(theme().color(ColorRole::Text), px(2)));
        painter.drawPolyline(stepsOf(one.curve, axes, attained));
        if (missed) { // the shape says it as well as the colour
            const QPointF at = axes.place(m_limit, one.curve.at(m_limit));
            painter.setPen(QPen(theme().color(ColorRole::P2Outline), px(1)));
            painter.setBrush(theme().color(ColorRole::P2Fill));
            painter.drawPolygon(QPolygonF{at + QPointF(0, -px(7)), at + QPointF(px(7), px(5)), at + QPointF(-px(7), px(5))});
            painter.setBrush(Qt::NoBrush);
        }
    }
}

QVector<QStringList> SubCentersView::table() const
{
    QVector<QStringList> rows{{tr("Sub-center"), tr("In time"), tr("Due"), tr("Share"), tr("p50"), tr("p90")}};
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const SubCenterCurve &one = m_curves[static_cast<size_t>(i)];
        const auto percentile = [&](double share) {
            const auto at = one.curve.percentile(share);
            return at ? AnalysisText::length(*at) : TimeText::unknown();
        };
        rows << QStringList{m_names[i], QString::number(one.share.met), QString::number(one.share.due), ShareText::percent(one.share, m_targetPermille), percentile(0.5), percentile(0.9)};
    }
    return rows;
}

void RecurrenceView::setFigures(const RecurrenceCurve &recurrence)
{
    m_recurrence = recurrence;
    figuresChanged();
}

void RecurrenceView::layOut()
{
    setSpots({{QRectF(rect()), AnalysisText::recurrence(m_recurrence)}});
}

void RecurrenceView::paintFigure(QPainter &painter) const
{
    constexpr Millis day = std::chrono::hours(24);
    const AttainmentCurve &curve = m_recurrence.curve;
    Axes axes{QRectF(rect()).adjusted(px(44), px(8), -px(14), -px(24)), days * day, 0.1};
    axes.top = std::clamp(std::ceil(curve.at(axes.end) * 12.5) / 10, 0.1, 1.0); // a tenth more than it reaches
    for (int i = 0; i <= 2; ++i) {
        const double share = axes.top * i / 2;
        painter.setPen(QPen(theme().color(i == 0 ? ColorRole::Neutral : ColorRole::ChartRule), px(1)));
        painter.drawLine(axes.place({}, share), axes.place(axes.end, share));
        say(painter, axes.place({}, share) - QPointF(px(6), 0), ShareText::percent(share, 0), Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int at = 0; at <= days; at += 30)
        say(painter, axes.place(at * day, 0) + QPointF(0, px(5)), at == 0 ? QStringLiteral("0") : tr("%1 d").arg(at), Qt::AlignHCenter | Qt::AlignTop);
    if (curve.n == 0)
        return;
    QPen dashed(theme().color(ColorRole::Neutral), px(1));
    dashed.setDashPattern({4, 3});
    painter.setPen(dashed);
    painter.drawLine(axes.place(30 * day, 0), axes.place(30 * day, axes.top));
    QPolygonF band = stepsOf(curve, axes, lowEdge);
    const QPolygonF high = stepsOf(curve, axes, highEdge);
    for (qsizetype i = high.size(); i-- > 0;)
        band << high[i];
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(ColorRole::BarTrack));
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(ColorRole::Text), px(2)));
    painter.drawPolyline(stepsOf(curve, axes, attained));
}

QVector<QStringList> RecurrenceView::table() const
{
    QVector<QStringList> rows{{tr("Within"), tr("Came back")}};
    for (const int at : {1, 3, 7, 14, 30, 60, 90})
        rows << QStringList{tr("%1 d").arg(at), m_recurrence.curve.n == 0 ? TimeText::unknown() : ShareText::percent(m_recurrence.curve.at(std::chrono::hours(24 * at)), 1)};
    return rows;
}

} // namespace Yixian
