// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace Yixian {

void paintBox(QPainter &painter, const QRect &rect, const QColor &face, const QColor &border, int line, int radius)
{
    // Without a border the face fills whole pixels.
    const double half = border.alpha() > 0 ? line / 2.0 : 0.0;
    const QRectF box = QRectF(rect).adjusted(half, half, -half, -half);
    const bool antialiased = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, radius > 0);
    painter.setPen(border.alpha() > 0 ? QPen(border, line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin)
                                      : QPen(Qt::NoPen));
    painter.setBrush(face.alpha() > 0 ? QBrush(face) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, antialiased);
}

void paintHatch(QPainter &painter, const QRect &rect, const QColor &color, int pitch, int line)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, line));
    // Lines x + y = k * pitch * √2 keep `pitch` as the distance across.
    const int step = qRound(pitch * 1.41421356);
    const int last = rect.right() + rect.bottom();
    for (int sum = (rect.left() + rect.top()) / step * step; sum <= last + step; sum += step)
        painter.drawLine(QPointF(sum - rect.top() + 0.5, rect.top()),
                         QPointF(sum - rect.bottom() - 0.5, rect.bottom() + 1));
    painter.restore();
}

int tagWidth(const QString &text, const Theme &theme)
{
    return QFontMetrics(theme.font(TypeRole::Small)).horizontalAdvance(text) + 2 * theme.px(5);
}

void paintTag(QPainter &painter, const QRect &box, const QString &text, const Theme &theme, ColorRole role)
{
    paintBox(painter, box, Qt::transparent, theme.color(role), theme.line(), theme.px(Size::chipRadius));
    painter.setFont(theme.font(TypeRole::Small));
    painter.setPen(theme.color(role));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
}

int keyCapWidth(const QString &key, const Theme &theme)
{
    const int text = QFontMetrics(theme.font(TypeRole::Small)).horizontalAdvance(key) + 2 * theme.px(5);
    return std::max(theme.px(Size::keyCap), text);
}

void paintKeyCap(QPainter &painter, const QRect &box, const QString &key, const Theme &theme)
{
    paintBox(painter, box, theme.color(ColorRole::ButtonFace), theme.color(ColorRole::InputBorder), theme.line(),
             theme.px(Size::radius));
    painter.setFont(theme.font(TypeRole::Small));
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, key);
}

void paintUsedBar(QPainter &painter, const QRect &bar, double used, UsedBarLook look, const Theme &theme)
{
    const double share = std::clamp(used, 0.0, 1.0);
    painter.fillRect(bar, theme.color(ColorRole::BarTrack));
    QRect done = bar;
    done.setWidth(share > 0 ? std::max(1, qRound(bar.width() * share)) : 0);
    if (!done.isEmpty())
        painter.fillRect(done, theme.color(look.fill));
    const QColor &outline = theme.color(ColorRole::P2Outline);
    if (look.outlined && outline.alpha() > 0 && !done.isEmpty())
        paintBox(painter, done, Qt::transparent, outline, theme.line(), 0);
    if (!look.ticks)
        return;
    const int over = theme.px(3);
    for (const double tick : {0.5, 0.8}) {
        const int x = bar.x() + qRound(bar.width() * tick);
        painter.fillRect(QRect(x, bar.y() - over, theme.line(), bar.height() + 2 * over), theme.color(ColorRole::Text));
        // On a level's fill the part inside takes the colour of its glyph.
        if (share > tick && (look.fill == ColorRole::P1Fill || look.fill == ColorRole::P2Fill))
            painter.fillRect(QRect(x, bar.y(), theme.line(), bar.height()),
                             theme.color(look.fill == ColorRole::P1Fill ? ColorRole::P1Glyph : ColorRole::P2Glyph));
    }
}

} // namespace Yixian
