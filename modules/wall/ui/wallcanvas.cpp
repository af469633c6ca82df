// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/ui/wallcanvas.h"

#include "uikit/paint.h"

namespace Yixian {

QFont WallCanvas::fitted(const QString &text, const Look &look) const
{
    QFont font = m_theme.fontAt(look.type, 1.0);
    if (look.bold)
        font.setBold(true);
    if (look.room <= 0)
        return font;
    const double wanted = QFontMetricsF(font).horizontalAdvance(text);
    if (wanted > look.room)
        font.setPixelSize(std::max(12, static_cast<int>(font.pixelSize() * look.room / wanted)));
    return font;
}

double WallCanvas::draw(double x, double baseline, const QString &text, const Look &look, double part) const
{
    const QFont font = fitted(text, look);
    const double taken = QFontMetricsF(font).horizontalAdvance(text);
    m_painter.setFont(font);
    m_painter.setPen(color(look.figure ? figure(look.color) : look.color));
    m_painter.drawText(QPointF(x - part * taken, baseline), text);
    return taken;
}

double WallCanvas::left(double x, double baseline, const QString &text, const Look &look) const
{
    return draw(x, baseline, text, look, 0);
}

double WallCanvas::right(double x, double baseline, const QString &text, const Look &look) const
{
    return draw(x, baseline, text, look, 1);
}

double WallCanvas::middle(double x, double baseline, const QString &text, const Look &look) const
{
    return draw(x, baseline, text, look, 0.5);
}

void WallCanvas::panel(const QRectF &rect) const
{
    fill(rect, ColorRole::Row);
}

void WallCanvas::line(double x1, double y1, double x2, double y2, ColorRole role, double lineWidth) const
{
    m_painter.setPen(QPen(color(role), lineWidth, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(x1, y1), QPointF(x2, y2));
}

void WallCanvas::outline(const QRectF &rect, ColorRole role, double lineWidth) const
{
    const double half = lineWidth / 2;
    m_painter.setPen(QPen(color(role), lineWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(rect.adjusted(half, half, -half, -half));
}

void WallCanvas::hatch(const QRectF &rect) const
{
    if (m_stale)
        paintHatch(m_painter, rect.toRect(), color(ColorRole::WallHatch), Size::hatchPitch, Size::wallHatchLine);
}

void WallCanvas::badge(double x, double y, double size, BadgeKind kind) const
{
    paintBadge(m_painter, QRectF(x, y, size, size), kind, m_theme, m_stale ? BadgeLook::Hollow : BadgeLook::Filled);
}

} // namespace Yixian
