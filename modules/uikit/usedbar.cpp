// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/usedbar.h"

#include "uikit/paint.h"
#include "uikit/timedelegate.h"
#include "uikit/timetext.h"

#include <QPainter>

namespace Yixian {

UsedBar::UsedBar(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UsedBar::setUsed(double used, BadgeKind level)
{
    m_used = used;
    m_level = level;
    setAccessibleName(tr("%1 % used").arg(qRound(used * 100)));
    update();
}

void UsedBar::setEnds(const QString &start, const QString &end)
{
    m_start = start;
    m_end = end;
    updateGeometry();
    update();
}

QSize UsedBar::sizeHint() const
{
    const int texts = m_start.isEmpty() && m_end.isEmpty() ? 0 : theme().px(18);
    return {theme().px(200), theme().px(Size::usedBarTall + 6) + texts};
}

void UsedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect bar(0, theme().px(3), width(), theme().px(Size::usedBarTall));
    paintUsedBar(painter, bar, m_used, {barColor(m_level), m_level == BadgeKind::P2, true}, theme());
    if (m_start.isEmpty() && m_end.isEmpty())
        return;
    painter.setFont(theme().font(TypeRole::Small));
    painter.setPen(theme().color(ColorRole::Secondary));
    const QRect line(0, bar.bottom() + theme().px(4), width(), theme().px(18));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_start);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_end);
    const int half = theme().px(40);
    for (const int percent : {50, 80}) {
        const int x = qRound(width() * percent / 100.0);
        painter.drawText(QRect(x - half, line.y(), 2 * half, line.height()), Qt::AlignCenter,
                         QString::number(percent) % QStringLiteral(" %"));
    }
}

// Over by more, a clock is past reading to the minute.
static constexpr Millis longestShown = std::chrono::minutes(9 * 60 + 59);

ClockBand::ClockBand(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ClockBand::setReading(const Reading &reading)
{
    m_reading = reading;
    setAccessibleName(QStringList{reading.label, badgeWord(reading.level), reading.left, reading.due, reading.note}
                          .join(QLatin1Char(' '))
                          .simplified());
    update();
}

QSize ClockBand::sizeHint() const
{
    return {theme().px(560), theme().px(Size::row)};
}

int ClockBand::paintLeft(QPainter &painter, int x) const
{
    const BadgeKind level = m_reading.level;
    QFont font = theme().font(TypeRole::AnswerClock);
    if (m_reading.paused)
        font.setWeight(QFont::Normal);
    painter.setFont(font);
    const int padding = theme().px(Size::chipPadding);
    // As wide as the longest time in this language, so that the bars below each other begin at one line.
    const int longest = painter.fontMetrics().horizontalAdvance(TimeText().left(-longestShown)) + 2 * padding;
    const int column = std::max(theme().px(96), longest);
    QRect place(x, 0, column, height());
    ColorRole color = m_reading.paused ? ColorRole::Secondary : ColorRole::Text;
    if (level == BadgeKind::P1 || level == BadgeKind::P2) {
        const int text = painter.fontMetrics().horizontalAdvance(m_reading.left);
        const QRect chip(place.right() + 1 - text - 2 * padding, theme().px(1), text + 2 * padding,
                         height() - theme().px(2));
        const bool over = level == BadgeKind::P1;
        paintBox(painter, chip, theme().color(over ? ColorRole::P1Fill : ColorRole::P2Fill),
                 over ? QColor(Qt::transparent) : theme().color(ColorRole::P2Outline), theme().line(),
                 theme().px(Size::chipRadius));
        color = over ? ColorRole::P1Glyph : ColorRole::P2Glyph;
        place.adjust(-padding, 0, -padding, 0);
    } else if (level == BadgeKind::P3) {
        color = ColorRole::P3Fill;
    }
    painter.setPen(theme().color(color));
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_reading.left);
    return x + column + theme().px(12);
}

void ClockBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme().font(TypeRole::Strong));
    painter.setPen(theme().color(ColorRole::Text));
    const int label = std::max(theme().px(64), painter.fontMetrics().horizontalAdvance(m_reading.label));
    painter.drawText(QRect(0, 0, label, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_reading.label);
    const int x = paintLeft(painter, label);
    painter.setFont(theme().font(TypeRole::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    const int gap = theme().px(14);
    const int note = metrics.horizontalAdvance(m_reading.note);
    const int right = std::max(theme().px(232), metrics.horizontalAdvance(m_reading.due) + gap + note);
    const QRect bar(x, (height() - theme().px(6)) / 2, width() - right - theme().px(12) - x, theme().px(6));
    if (m_reading.used && bar.width() > 0)
        paintUsedBar(painter, bar, *m_reading.used, {barColor(m_reading.level), m_reading.level == BadgeKind::P2, true},
                     theme());
    QRect text(width() - right, 0, right, height());
    painter.setPen(theme().color(ColorRole::Secondary));
    painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, m_reading.due);
    text.setLeft(text.left() + metrics.horizontalAdvance(m_reading.due) + gap);
    painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, m_reading.note);
}

} // namespace Yixian
