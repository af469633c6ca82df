// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/analysistext.h"
#include "charts/ui/figureviews.h"
#include "charts/ui/sharetext.h"
#include "uikit/paint.h"
#include "uikit/timetext.h"

#include <algorithm>
#include <QPainter>

namespace Yixian {

void LadderView::setFigures(const StageLadder &ladder)
{
    m_ladder = ladder;
    figuresChanged();
}

void LadderView::layOut()
{
    QVector<Spot> spots;
    const double row = height() / static_cast<double>(caseStages), names = px(84), aside = px(210);
    const double most = std::max(1, m_ladder.steps.front().reached), room = std::max(px(40), width() - names - aside);
    for (size_t i = 0; i < caseStages; ++i) {
        const StageStep &step = m_ladder.steps[i];
        const double y = static_cast<double>(i) * row, bar = room * step.reached / most, still = room * step.inside / most;
        spots << Spot{{names, y + row * 0.18, std::max(px(2), bar - still), row * 0.64}, tr("%1: %2 of %3 got here").arg(AnalysisText::stage(step.stage), ShareText::count(step.reached), ShareText::count(m_ladder.cohort))}
              << Spot{{names + bar - still, y + row * 0.18, still, row * 0.64}, tr("%1: %2 are still here").arg(AnalysisText::stage(step.stage), ShareText::count(step.inside))};
    }
    setSpots(std::move(spots));
}

void LadderView::paintFigure(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (size_t i = 0; i < caseStages; ++i) {
        const StageStep &step = m_ladder.steps[i];
        const QRectF through = spots()[static_cast<qsizetype>(2 * i)].area, still = spots()[static_cast<qsizetype>(2 * i + 1)].area;
        painter.fillRect(through, theme().color(ColorRole::CountMark));
        if (still.width() > 0) {
            painter.fillRect(still, theme().color(ColorRole::BarTrack));
            paintHatch(painter, still.toAlignedRect(), theme().color(ColorRole::Neutral), theme().px(7), theme().line());
        }
        const double y = through.center().y();
        say(painter, {px(76), y}, AnalysisText::stage(step.stage), Qt::AlignRight | Qt::AlignVCenter, TypeRole::Body, ColorRole::Text);
        const double x = width() - px(204);
        say(painter, {x + px(44), y}, ShareText::count(step.reached), Qt::AlignRight | Qt::AlignVCenter, TypeRole::Strong, ColorRole::Text);
        if (step.inside > 0)
            say(painter, {x + px(54), y}, tr("still here %1").arg(ShareText::count(step.inside)), Qt::AlignLeft | Qt::AlignVCenter);
        if (step.median)
            say(painter, {width() - px(4.0), y}, AnalysisText::length(*step.median), Qt::AlignRight | Qt::AlignVCenter);
    }
}

QVector<QStringList> LadderView::table() const
{
    QVector<QStringList> rows{{tr("Stage"), tr("Got here"), tr("Still here"), tr("Half took, from the stage before")}};
    for (const StageStep &step : m_ladder.steps)
        rows << QStringList{AnalysisText::stage(step.stage), QString::number(step.reached), QString::number(step.inside),
                            step.median ? AnalysisText::length(*step.median) : TimeText::unknown()};
    return rows;
}

void TimeLeftView::setFigures(const TimeLeft &left)
{
    m_left = left;
    figuresChanged();
}

QRectF TimeLeftView::columnAt(size_t column) const
{
    const double room = (width() - px(8.0)) / static_cast<double>(m_left.working.size() + 1);
    return {px(4) + static_cast<double>(column) * room, px(22), room - px(6), height() - px(46.0)};
}

void TimeLeftView::layOut()
{
    QVector<Spot> spots;
    if (!m_left.working.empty()) {
        spots << Spot{columnAt(0), tr("%1 overdue").arg(ShareText::count(m_left.overdue))};
        const auto half = [this](size_t column, bool right) {
            QRectF box = columnAt(column);
            box.setWidth(box.width() / 2);
            return right ? box.translated(box.width(), 0) : box;
        };
        for (size_t i = 0; i < m_left.working.size(); ++i)
            spots << Spot{half(i + 1, false), tr("%1, in working time: %2 running, %3 paused").arg(AnalysisText::upTo(m_left.working[i].upTo), ShareText::count(m_left.working[i].running),
                                                                                                 ShareText::count(m_left.working[i].paused))};
        for (size_t i = 0; i < m_left.natural.size(); ++i)
            spots << Spot{half(i + 1, true), tr("%1, in natural time: %2").arg(AnalysisText::upTo(m_left.natural[i].upTo), ShareText::count(m_left.natural[i].running))};
    }
    setSpots(std::move(spots));
}

void TimeLeftView::paintFigure(QPainter &painter) const
{
    if (m_left.working.empty())
        return;
    int most = std::max(4, m_left.overdue);
    for (const auto *buckets : {&m_left.working, &m_left.natural})
        for (const TimeLeftBucket &bucket : *buckets)
            most = std::max(most, bucket.running + bucket.paused);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto bar = [&](QRectF column, int from, int count) {
        const double unit = column.height() / most;
        return QRectF(column.left(), column.bottom() - (from + count) * unit, column.width(), count * unit);
    };
    const auto number = [&](const QRectF &column, int count) {
        if (count > 0)
            say(painter, {column.center().x(), bar(column, 0, count).top() - px(2)}, QString::number(count), Qt::AlignHCenter | Qt::AlignBottom, TypeRole::SmallStrong, ColorRole::Text);
    };
    const QRectF over = columnAt(0);
    double widest = widthOf(tr("overdue"));
    for (const TimeLeftBucket &bucket : m_left.working)
        widest = std::max(widest, widthOf(AnalysisText::upTo(bucket.upTo)));
    const size_t every = widest + px(4) > columnAt(1).left() - columnAt(0).left() ? 2 : 1; // words that ran into each other say nothing
    painter.fillRect(bar(over, 0, m_left.overdue), theme().color(ColorRole::P1Fill));
    number(over, m_left.overdue);
    say(painter, {over.left(), over.bottom() + px(5)}, tr("overdue"), Qt::AlignLeft | Qt::AlignTop, TypeRole::Note, ColorRole::Text);
    for (size_t i = 0; i < m_left.working.size(); ++i) {
        QRectF left = columnAt(i + 1);
        left.setWidth(left.width() / 2 - px(1));
        const QRectF right = left.translated(left.width() + px(2), 0);
        const TimeLeftBucket &working = m_left.working[i], &natural = m_left.natural[i];
        painter.fillRect(bar(left, 0, working.running), theme().color(ColorRole::Secondary));
        const QRectF paused = bar(left, working.running, working.paused);
        if (working.paused > 0)
            paintHatch(painter, paused.toAlignedRect(), theme().color(ColorRole::Neutral), theme().px(6), theme().line());
        painter.fillRect(bar(right, 0, natural.running), theme().color(ColorRole::CountMark));
        number(left, working.running + working.paused);
        number(right, natural.running);
        if (i % every == every - 1)
            say(painter, {columnAt(i + 1).center().x(), over.bottom() + px(5)}, AnalysisText::upTo(working.upTo), Qt::AlignHCenter | Qt::AlignTop);
    }
    painter.setPen(QPen(theme().color(ColorRole::Neutral), px(1)));
    painter.drawLine(QPointF(px(4), over.bottom()), QPointF(width() - px(4.0), over.bottom()));
}

QVector<QStringList> TimeLeftView::table() const
{
    QVector<QStringList> rows{{tr("Left"), tr("Working time, running"), tr("Working time, paused"), tr("Natural time")},
                              {tr("overdue"), QString::number(m_left.overdue), {}, {}}};
    for (size_t i = 0; i < m_left.working.size(); ++i)
        rows << QStringList{AnalysisText::upTo(m_left.working[i].upTo), QString::number(m_left.working[i].running), QString::number(m_left.working[i].paused),
                            QString::number(m_left.natural[i].running)};
    return rows;
}

} // namespace Yixian
