// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/plotview.h"

#include <QChart>
#include <QEvent>
#include <QResizeEvent>
#include <QScopedValueRollback>

namespace Yixian {

PlotView::PlotView(const Theme &theme, QWidget *parent)
    : QChartView(parent)
    , m_theme(theme)
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
{
    QChart *plain = chart(); // the view's own: setChart() would leave it to nobody
    plain->setAnimationOptions(QChart::NoAnimation);
    plain->legend()->hide();
    plain->setBackgroundVisible(false);
    plain->setMargins({});
    plain->addAxis(m_x, Qt::AlignBottom);
    plain->addAxis(m_y, Qt::AlignLeft);
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setInteractive(false);
    setFocusPolicy(Qt::NoFocus); // nothing in it takes a key; its panel carries the sentence
    setMinimumSize(theme.px(120), theme.px(80));
    PlotView::retheme();
}

QLineSeries *PlotView::addLine(ColorRole color, double width, Qt::PenStyle style)
{
    auto *series = new QLineSeries(chart());
    series->setUseOpenGL(false);
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
    m_lines.append({series, color, width, style});
    return series;
}

void PlotView::setRanges(double xTo, double yFrom, double yTo)
{
    m_x->setRange(0, xTo);
    m_y->setRange(yFrom, yTo);
}

void PlotView::setTicks(QVector<PlotTick> xTicks, QVector<PlotTick> yTicks)
{
    m_xTicks = std::move(xTicks);
    m_yTicks = std::move(yTicks);
    viewport()->update();
}

void PlotView::setRoom(const QMargins &room)
{
    m_room = room;
    layOut();
}

QPointF PlotView::place(double x, double y) const
{
    const QRectF area = plot();
    const auto along = [](double value, const QValueAxis *axis) {
        return (value - axis->min()) / std::max(1e-9, axis->max() - axis->min());
    };
    return {area.left() + along(x, m_x) * area.width(), area.bottom() - along(y, m_y) * area.height()};
}

QRectF PlotView::plot() const
{
    const auto px = [this](int length) { return m_theme.px(length); };
    return QRectF(viewport()->rect())
        .adjusted(px(m_room.left()), px(m_room.top()), -px(m_room.right()), -px(m_room.bottom()));
}

void PlotView::layOut()
{
    chart()->resize(viewport()->size());
    chart()->setPlotArea(plot());
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void PlotView::retheme()
{
    for (const Line &line : std::as_const(m_lines)) {
        QPen pen(m_theme.color(line.color), line.width * m_theme.scalePercent() / 100);
        if (line.style == Qt::DashLine)
            pen.setDashPattern({4, 3});
        pen.setJoinStyle(Qt::MiterJoin);
        pen.setCapStyle(Qt::FlatCap);
        line.series->setPen(pen);
    }
    setBackgroundBrush(m_theme.color(ColorRole::Row));
    layOut();
}

void PlotView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    const bool look = event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange;
    if (!look || m_changing)
        return;
    const QScopedValueRollback guard(m_changing, true);
    retheme();
}

void PlotView::say(QPainter &painter, QPointF at, const QString &text, Qt::Alignment alignment, TypeRole type,
                   ColorRole color) const
{
    painter.setFont(m_theme.font(type));
    painter.setPen(m_theme.color(color));
    const double w = 4000;
    const double h = 200;
    QRectF box(at.x(), at.y(), w, h);
    if (alignment.testFlag(Qt::AlignRight))
        box.moveRight(at.x());
    else if (alignment.testFlag(Qt::AlignHCenter))
        box.moveLeft(at.x() - w / 2);
    if (alignment.testFlag(Qt::AlignBottom))
        box.moveBottom(at.y());
    else if (alignment.testFlag(Qt::AlignVCenter))
        box.moveTop(at.y() - h / 2);
    painter.drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine, text);
}

void PlotView::paintTicks(QPainter &painter) const
{
    const QRectF area = plot();
    const int gap = m_theme.px(6);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const PlotTick &tick : m_yTicks) {
        const double y = place(0, tick.at).y();
        const bool base = qFuzzyCompare(1 + tick.at, 1 + m_y->min());
        painter.setPen(QPen(m_theme.color(base ? ColorRole::Neutral : ColorRole::ChartRule), m_theme.line()));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        say(painter, {area.left() - gap, y}, tick.text, Qt::AlignRight | Qt::AlignVCenter,
            tick.strong ? TypeRole::HeadStrong : TypeRole::Note, tick.strong ? ColorRole::Text : ColorRole::Secondary);
    }
    for (const PlotTick &tick : m_xTicks) {
        const double x = place(tick.at, 0).x();
        painter.setPen(QPen(m_theme.color(ColorRole::Neutral), m_theme.line()));
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + m_theme.px(4)));
        say(painter, {x, area.bottom() + gap}, tick.text, Qt::AlignHCenter | Qt::AlignTop,
            tick.strong ? TypeRole::HeadStrong : TypeRole::Note, tick.strong ? ColorRole::Text : ColorRole::Secondary);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void PlotView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    paintTicks(*painter);
    paintOver(*painter);
    painter->restore();
}

} // namespace Yixian
