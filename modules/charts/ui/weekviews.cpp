// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/analysistext.h"
#include "charts/ui/figureviews.h"
#include "charts/ui/sharetext.h"
#include "uikit/keptapart.h"

#include <algorithm>
#include <QPainter>

namespace Yixian {

namespace {

QString hourName(int hour)
{
    return QStringLiteral("%1:00").arg(hour);
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](int a, int b) { return a + static_cast<int>((b - a) * share); };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue()));
}

} // namespace

void HeatView::setFigures(const WeekHours &hours, int targetPermille)
{
    if (m_hours == hours && m_targetPermille == targetPermille)
        return;
    m_hours = hours;
    m_targetPermille = targetPermille;
    figuresChanged();
}

QRectF HeatView::cellAt(int weekday, int hour) const
{
    const QRectF area = QRectF(rect()).adjusted(px(40), px(4), -px(4), -px(22));
    const double w = area.width() / 24, h = area.height() / 7;
    return QRectF(area.left() + hour * w, area.top() + weekday * h, w, h).adjusted(px(1), px(1), -px(1), -px(1));
}

// Grey says how many came, and only what misses the target has a colour: the more, the stronger.
QColor HeatView::faceOf(const HourCell &cell) const
{
    const QColor ground = theme().color(ColorRole::Row);
    if (cell.count < smallCell)
        return mixed(ground, theme().color(ColorRole::BarTrack), cell.count == 0 ? 0.35 : 1);
    if (wilsonInterval(cell.due - cell.late, cell.due).high * 1000 < m_targetPermille) // one late among ten proves nothing
        return mixed(ground, theme().color(ColorRole::P2Fill), std::min(1.0, 0.4 + static_cast<double>(cell.late) / cell.due));
    const auto most = std::max_element(m_hours.cells.begin(), m_hours.cells.end(), [](const HourCell &a, const HourCell &b) { return a.count < b.count; });
    return mixed(theme().color(ColorRole::BarTrack), theme().color(ColorRole::CountMark), 0.75 * cell.count / std::max(1, most->count));
}

void HeatView::layOut()
{
    QVector<Spot> spots;
    for (int weekday = 0; weekday < 7; ++weekday)
        for (int hour = 0; hour < 24; ++hour) {
            const HourCell &cell = m_hours.at(weekday, hour);
            spots << Spot{cellAt(weekday, hour), tr("%1 %2 to %3: %4 came, %5 of %6 due were late")
                                                     .arg(AnalysisText::weekday(weekday), hourName(hour), hourName(hour + 1), ShareText::count(cell.count),
                                                          ShareText::count(cell.late), ShareText::count(cell.due))};
        }
    setSpots(std::move(spots));
}

void HeatView::paintFigure(QPainter &painter) const
{
    for (int weekday = 0; weekday < 7; ++weekday) {
        say(painter, {cellAt(weekday, 0).left() - px(8), cellAt(weekday, 0).center().y()}, AnalysisText::weekday(weekday), Qt::AlignRight | Qt::AlignVCenter);
        for (int hour = 0; hour < 24; ++hour) {
            const HourCell &cell = m_hours.at(weekday, hour);
            const QRectF box = cellAt(weekday, hour);
            const QColor face = faceOf(cell);
            painter.fillRect(box, face);
            if (cell.count == 0)
                continue;
            const QString text = QString::number(cell.count);
            painter.setFont(theme().font(cell.count < smallCell ? TypeRole::Small : TypeRole::SmallStrong));
            const QColor text1 = theme().color(ColorRole::Text), text2 = theme().color(ColorRole::Row);
            painter.setPen(std::abs(face.lightnessF() - text1.lightnessF()) > std::abs(face.lightnessF() - text2.lightnessF()) ? text1 : text2);
            painter.drawText(box, Qt::AlignCenter, text);
        }
    }
    for (int hour = 0; hour <= 21; hour += 3)
        say(painter, {cellAt(6, hour).left(), cellAt(6, hour).bottom() + px(4)}, QString::number(hour), Qt::AlignLeft | Qt::AlignTop);
}

QVector<QStringList> HeatView::table() const
{
    QVector<QStringList> rows{{tr("Weekday"), tr("Hour"), tr("Came"), tr("Due"), tr("Late")}};
    for (int weekday = 0; weekday < 7; ++weekday)
        for (int hour = 0; hour < 24; ++hour)
            if (const HourCell &cell = m_hours.at(weekday, hour); cell.count > 0)
                rows << QStringList{AnalysisText::weekday(weekday), hourName(hour), QString::number(cell.count), QString::number(cell.due), QString::number(cell.late)};
    return rows;
}

void FlowView::setFigures(const FlowComparison &flow, Instant now)
{
    m_flow = flow;
    m_now = timeOfDay(now);
    figuresChanged();
}

void FlowView::layOut()
{
    setSpots({});
}

void FlowView::paintFigure(QPainter &painter) const
{
    constexpr Millis day = std::chrono::hours(24);
    struct Line
    {
        const std::vector<Millis> *times;
        Millis until;
        ColorRole color;
        double width;
        QString name;
    };
    const std::array lines{Line{&m_flow.before.arrived, day, ColorRole::Neutral, 1.5, tr("came, a week ago")},
                           Line{&m_flow.today.closed, m_now, ColorRole::Neutral, 2.5, tr("closed")},
                           Line{&m_flow.today.accepted, m_now, ColorRole::Secondary, 2, tr("accepted")},
                           Line{&m_flow.today.arrived, m_now, ColorRole::Text, 2.5, tr("came")}};
    size_t most = 4;
    double words = 0;
    for (const Line &line : lines) {
        most = std::max(most, line.times->size());
        words = std::max(words, widthOf(line.name + QStringLiteral("  9999"), TypeRole::Note));
    }
    const QRectF area = QRectF(rect()).adjusted(px(34), px(8), -words - px(14), -px(24));
    const auto place = [&](Millis time, size_t count) {
        return QPointF(area.left() + area.width() * static_cast<double>(time.count()) / static_cast<double>(day.count()),
                       area.bottom() - area.height() * static_cast<double>(count) / static_cast<double>(most));
    };
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int hour = 0; hour <= 24; hour += 6) {
        painter.setPen(QPen(theme().color(ColorRole::ChartRule), px(1)));
        const double x = place(std::chrono::hours(hour), 0).x();
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        say(painter, {x, area.bottom() + px(5)}, QString::number(hour), Qt::AlignHCenter | Qt::AlignTop);
    }
    for (const size_t count : {size_t{0}, most / 2, most})
        say(painter, {area.left() - px(6), place({}, count).y()}, QString::number(count), Qt::AlignRight | Qt::AlignVCenter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Line &line : lines) {
        QPolygonF steps{place({}, 0)};
        for (size_t i = 0; i < line.times->size(); ++i)
            steps << place((*line.times)[i], i) << place((*line.times)[i], i + 1);
        steps << place(line.until, line.times->size());
        QPen pen(theme().color(line.color), px(line.width));
        if (line.until == day)
            pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawPolyline(steps);
    }
    std::array<size_t, lines.size()> order{3, 2, 1, 0};
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return lines[a].times->size() > lines[b].times->size(); });
    QVector<double> heights;
    for (const size_t i : order)
        heights.append(place({}, lines[i].times->size()).y());
    heights = keptApart(heights, px(19), area.top(), area.bottom());
    for (size_t at = 0; at < order.size(); ++at) {
        const size_t i = order[at];
        say(painter, {area.right() + px(10), heights[static_cast<qsizetype>(at)]}, QStringLiteral("%1  %2").arg(lines[i].name).arg(lines[i].times->size()), Qt::AlignLeft | Qt::AlignVCenter,
            TypeRole::Note, lines[i].color == ColorRole::Text ? ColorRole::Text : ColorRole::Secondary);
    }
}

QVector<QStringList> FlowView::table() const
{
    QVector<QStringList> rows{{tr("By"), tr("Came"), tr("Accepted"), tr("Closed"), tr("Came, a week ago")}};
    for (int hour = 1; hour <= 24; ++hour) {
        const Millis by = std::chrono::hours(hour);
        const bool over = by - std::chrono::hours(1) <= m_now;
        const auto count = [&](const std::vector<Millis> &times) { return over ? QString::number(DayFlow::by(times, by)) : QString(); };
        rows << QStringList{hourName(hour), count(m_flow.today.arrived), count(m_flow.today.accepted), count(m_flow.today.closed),
                            QString::number(DayFlow::by(m_flow.before.arrived, by))};
    }
    return rows;
}

} // namespace Yixian
