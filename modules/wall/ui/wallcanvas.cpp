// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/ui/wallcanvas.h"

#include "uikit/paint.h"

#include <algorithm>
#include <cmath>

namespace Yixian {

namespace {

// Digits are less high than Han, and letters lie between.
bool isNumber(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

} // namespace

QFont WallCanvas::fitted(const QString &text, const Look &look) const
{
    QFont font = m_theme.fontAt(look.type, 1.0);
    font.setPixelSize(std::max(font.pixelSize(), static_cast<int>(std::ceil(isNumber(text) ? m_smallest.digits : m_smallest.han))));
    if (look.bold)
        font.setBold(true);
    if (look.room <= 0)
        return font;
    const double wanted = m_texts.advance(text, font);
    if (wanted > look.room)
        font.setPixelSize(std::max(12, static_cast<int>(font.pixelSize() * look.room / wanted)));
    return font;
}

bool WallCanvas::isLegible(const QString &text, const QFont &font) const
{
    return font.pixelSize() >= std::floor(isNumber(text) ? m_smallest.digits : m_smallest.han);
}

double WallCanvas::draw(double x, double baseline, const QString &whole, const Look &look, double part) const
{
    const QString &text = look.shorter.isEmpty() || isLegible(whole, fitted(whole, look)) ? whole : look.shorter;
    const bool mayDrop = look.type == TypeRole::WallAxis || look.type == TypeRole::WallPercentile || look.type == TypeRole::WallHeader;
    const QFont font = fitted(text, look);
    if (mayDrop && !isLegible(text, font))
        return 0; // rather nothing than what nobody can read
    if (look.type == TypeRole::WallAxis && !canShow(TypeRole::WallAxis))
        return 0; // enlarged they would run into each other
    const double taken = m_texts.advance(text, font);
    m_smallestInk = std::min(m_smallestInk, font.pixelSize() * (isNumber(text) ? digitInk : hanInk));
    m_texts.draw(m_painter, QPointF(x - part * taken, baseline), text, font, color(look.figure ? figure(look.color) : look.color));
    return taken;
}

bool WallCanvas::canShow(TypeRole type) const
{
    return m_theme.fontAt(type, 1.0).pixelSize() >= (type == TypeRole::WallAxis ? m_smallest.digits : m_smallest.han);
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

// On whole pixels, so that what lies around it can be told from it.
void WallCanvas::panel(const QRectF &rect) const
{
    const QRect whole = m_painter.transform().mapRect(rect).toAlignedRect();
    m_painter.save();
    m_painter.resetTransform();
    m_painter.fillRect(whole, color(ColorRole::Row));
    m_painter.restore();
    m_panels += whole;
}

void WallCanvas::fillAround(const QRect &page) const
{
    m_painter.save();
    m_painter.resetTransform();
    for (const QRect &rest : QRegion(page) - m_panels)
        m_painter.fillRect(rest, color(ColorRole::Window));
    m_painter.restore();
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

void WallCanvas::badge(double x, double y, double size, BadgeKind kind, bool zero) const
{
    paintBadge(m_painter, QRectF(x, y, size, size), kind, m_theme, m_stale || zero ? BadgeLook::Hollow : BadgeLook::Filled);
}

} // namespace Yixian
