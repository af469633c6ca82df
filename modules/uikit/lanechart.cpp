// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/lanechart.h"

#include "uikit/keptapart.h"
#include "uikit/paint.h"
#include "uikit/timetext.h"

#include <QPainter>

namespace Yixian {

namespace {

constexpr int axisHeight = 40;
constexpr int footHeight = 44;
constexpr int nameWidth = 104;
constexpr int rightMargin = 24;

Millis axisStep(Millis span)
{
    using namespace std::chrono;
    for (const minutes step : {minutes(5), minutes(10), minutes(30), minutes(60), minutes(120), minutes(360)})
        if (span / step <= 8)
            return step;
    Millis step = hours(24);
    while (span / step > 8)
        step *= 2;
    return step;
}

} // namespace

LaneChart::LaneChart(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
{
    setAccessibleName(tr("Clocks of the units"));
}

void LaneChart::setPicture(const LanePicture &picture)
{
    m_picture = picture;
    setAccessibleDescription(picture.summary);
    updateGeometry();
    update();
}

QSize LaneChart::sizeHint() const
{
    const int lanes = static_cast<int>(m_picture.lanes.size());
    return {theme().px(800), theme().px(axisHeight + lanes * Size::lanePitch + footHeight)};
}

int LaneChart::lanesBottom() const
{
    return theme().px(axisHeight + static_cast<int>(m_picture.lanes.size()) * Size::lanePitch);
}

double LaneChart::xOf(Instant instant) const
{
    const double span = static_cast<double>((m_picture.to - m_picture.from).count());
    const int left = theme().px(nameWidth);
    const double share = span > 0 ? static_cast<double>((instant - m_picture.from).count()) / span : 0;
    return left + std::clamp(share, 0.0, 1.0) * (width() - left - theme().px(rightMargin));
}

// Labels in the middle of these places, from left to right, that do not touch each other.
QVector<double> LaneChart::apart(const QVector<double> &places, const QStringList &texts, const QFontMetrics &metrics) const
{
    int widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return keptApart(places, widest + theme().px(4), theme().px(nameWidth), width() - widest / 2.0);
}

void LaneChart::paintAxis(QPainter &painter) const
{
    const Millis step = axisStep(m_picture.to - m_picture.from);
    const bool days = step >= std::chrono::hours(24);
    const Millis first = timeOfDay(m_picture.from);
    Instant at = m_picture.from + (days ? Millis(std::chrono::hours(24)) - first : (step - first % step) % step);
    painter.setFont(theme().font(TypeRole::Head));
    const int half = theme().px(40);
    for (; at <= m_picture.to; at += step) {
        const int x = qRound(xOf(at));
        painter.fillRect(x, theme().px(axisHeight - 8), theme().line(), lanesBottom() - theme().px(axisHeight - 8),
                         theme().color(ColorRole::RowLine));
        painter.setPen(theme().color(ColorRole::Secondary));
        painter.drawText(QRect(x - half, theme().px(8), 2 * half, theme().px(22)), Qt::AlignCenter,
                         days ? toIso(localDay(at)).mid(5) : TimeText::minute(at)); // 07-09
    }
}

void LaneChart::paintPiece(QPainter &painter, const LanePiece &piece, int y) const
{
    const int left = qRound(xOf(piece.from));
    const QRect bar(left, y, std::max(1, qRound(xOf(piece.to)) - left), theme().px(Size::laneBar));
    switch (piece.kind) {
    case LanePiece::Paused:
        painter.fillRect(bar, theme().color(ColorRole::Head));
        paintHatch(painter, bar, theme().color(ColorRole::InputBorder), theme().px(5), theme().line());
        paintBox(painter, bar, Qt::transparent, theme().color(ColorRole::PaneBorder), theme().line(), 0);
        break;
    case LanePiece::Running:
        painter.fillRect(bar, theme().color(ColorRole::Neutral));
        break;
    case LanePiece::Late:
        painter.fillRect(bar, theme().color(ColorRole::P1Fill));
        break;
    }
}

void LaneChart::paintLane(QPainter &painter, const Lane &lane, int y) const
{
    const int bar = theme().px(Size::laneBar);
    painter.setFont(theme().font(TypeRole::Body));
    painter.setPen(theme().color(ColorRole::Text));
    const QRect name(theme().px(12), y - theme().px(6), theme().px(nameWidth - 16), bar + theme().px(12));
    painter.drawText(name, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(lane.name, Qt::ElideRight, name.width()));
    for (const LanePiece &piece : lane.pieces)
        paintPiece(painter, piece, y);
    painter.setFont(theme().font(TypeRole::Small));
    const int half = theme().px(20);
    QVector<LaneMark> marks = lane.marks;
    std::stable_sort(marks.begin(), marks.end(), [](const LaneMark &a, const LaneMark &b) { return a.at < b.at; });
    QStringList texts;
    QVector<double> places;
    for (const LaneMark &mark : std::as_const(marks)) {
        const int x = qRound(xOf(mark.at));
        painter.fillRect(x, y - theme().px(2), theme().line(), bar + theme().px(4), theme().color(ColorRole::Text));
        texts.append(mark.text);
        places.append(x);
    }
    places = apart(places, texts, painter.fontMetrics());
    painter.setPen(theme().color(ColorRole::Secondary));
    for (qsizetype i = 0; i < places.size(); ++i)
        painter.drawText(QRect(qRound(places[i]) - half, y + bar + theme().px(2), 2 * half, theme().px(18)), Qt::AlignCenter, texts[i]);
    if (lane.ending.isEmpty() || lane.pieces.isEmpty())
        return;
    const int x = qRound(xOf(lane.pieces.last().to));
    painter.fillRect(x, y - theme().px(4), theme().line(2), bar + theme().px(8), theme().color(ColorRole::Text));
    painter.setPen(theme().color(ColorRole::Text));
    painter.drawText(QRect(x + theme().px(8), name.y(), half * 6, name.height()), Qt::AlignVCenter, lane.ending);
}

void LaneChart::paintLimits(QPainter &painter) const
{
    const int half = theme().px(70);
    const int top = theme().px(axisHeight - 8);
    const QRect foot(0, lanesBottom(), width(), theme().px(22));
    painter.setFont(theme().font(TypeRole::Small));
    QVector<LaneLimit> limits = m_picture.limits;
    std::stable_sort(limits.begin(), limits.end(), [](const LaneLimit &a, const LaneLimit &b) { return a.at < b.at; });
    QStringList texts;
    QVector<double> places;
    for (const LaneLimit &limit : std::as_const(limits)) {
        const int x = qRound(xOf(limit.at));
        painter.setPen(QPen(theme().color(ColorRole::Text), theme().line(), Qt::DashLine));
        painter.drawLine(x, top, x, lanesBottom());
        texts.append(limit.text);
        places.append(x);
    }
    places = apart(places, texts, painter.fontMetrics());
    painter.setPen(theme().color(ColorRole::Secondary));
    for (qsizetype i = 0; i < places.size(); ++i)
        painter.drawText(QRect(qRound(places[i]) - half, foot.y(), 2 * half, foot.height()), Qt::AlignCenter, texts[i]);
    if (!m_picture.now)
        return;
    const int x = qRound(xOf(*m_picture.now));
    painter.fillRect(x, top, theme().line(2), lanesBottom() - top, theme().color(ColorRole::Text));
    painter.setFont(theme().font(TypeRole::SmallStrong));
    painter.setPen(theme().color(ColorRole::Text));
    const bool crowded = std::any_of(places.cbegin(), places.cend(), [&](double place) { return qAbs(place - x) < 1.4 * half; });
    const int down = crowded ? theme().px(18) : 0;
    painter.drawText(QRect(x - half, foot.y() + down, 2 * half, foot.height()), Qt::AlignCenter, m_picture.nowText);
}

void LaneChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(ColorRole::Row));
    if (m_picture.to <= m_picture.from)
        return;
    paintAxis(painter);
    int y = theme().px(axisHeight);
    for (const Lane &lane : m_picture.lanes) {
        paintLane(painter, lane, y);
        y += theme().px(Size::lanePitch);
    }
    paintLimits(painter);
}

} // namespace Yixian
