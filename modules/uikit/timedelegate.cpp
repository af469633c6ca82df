// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/timedelegate.h"

#include "uikit/itemroles.h"
#include "uikit/paint.h"

namespace Yixian {

ColorRole barColor(BadgeKind kind)
{
    switch (kind) {
    case BadgeKind::P1:
        return ColorRole::P1Fill;
    case BadgeKind::P2:
        return ColorRole::P2Fill;
    case BadgeKind::P3:
        return ColorRole::P3Fill;
    default:
        return ColorRole::Neutral;
    }
}

void TimeDelegate::drawBadge(QPainter &painter, const QRect &cell, BadgeKind kind, BadgeLook look) const
{
    if (kind == BadgeKind::None)
        return;
    const int size = theme().px(Size::badgeRow);
    const int room = size + theme().px(6);
    const double ratio = painter.deviceTransform().m11();
    const QRgb fill = theme().color(barColor(kind)).rgb();
    CachedBadge &cached = m_badges[static_cast<size_t>(kind) * 2 + (look == BadgeLook::Hollow ? 1 : 0)];
    if (cached.size != size || cached.fill != fill || cached.ratio != ratio || cached.pixmap.isNull()) {
        QPixmap pixmap((QSizeF(room, room) * ratio).toSize());
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter drawing(&pixmap);
        const double inset = (room - size) / 2.0;
        paintBadge(drawing, QRectF(inset, inset, size, size), kind, theme(), look);
        drawing.end();
        cached = {pixmap, fill, size, ratio};
    }
    painter.drawPixmap(cell.x() + theme().px(Size::firstCellPadding) - theme().px(3),
                       cell.y() + (cell.height() - room) / 2, cached.pixmap);
}

void TimeDelegate::drawTime(QPainter &painter, const QRect &cell, const QString &text, BadgeKind kind,
                            bool regular) const
{
    const TypeRole type = regular ? TypeRole::CellTimePaused : TypeRole::CellTime;
    const int padding = theme().px(Size::chipPadding);
    QRect place = cell.adjusted(0, 0, -theme().px(Size::cellPadding) - padding, 0);
    ColorRole color = regular ? ColorRole::Secondary : ColorRole::Text;
    if (kind == BadgeKind::P1 || kind == BadgeKind::P2) {
        const int height = theme().px(Size::chipHeight);
        const int width = figuresWidth(text, type) + 2 * padding;
        const QRect chip(place.right() + 1 + padding - width, cell.y() + (cell.height() - height) / 2, width, height);
        const bool over = kind == BadgeKind::P1;
        const QColor &fill = theme().color(over ? ColorRole::P1Fill : ColorRole::P2Fill);
        painter.setBackground(fill);
        paintBox(painter, chip, fill,
                 over ? QColor(Qt::transparent) : theme().color(ColorRole::P2Outline), theme().line(),
                 theme().px(Size::chipRadius));
        color = over ? ColorRole::P1Glyph : ColorRole::P2Glyph;
        place.setTop(chip.top() + theme().line());
        place.setBottom(chip.bottom() - theme().line());
    } else if (kind == BadgeKind::P3 && !regular) {
        color = ColorRole::P3Fill;
    }
    drawFigures(painter, place, text, type, color, Qt::AlignRight);
}

void TimeDelegate::paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &,
                             const QModelIndex &index) const
{
    const auto kind = static_cast<BadgeKind>(index.data(ItemRole::Badge).toInt());
    const bool stale = index.data(ItemRole::Stale).toBool();
    const bool regular = stale || kind == BadgeKind::Paused || index.data(ItemRole::Paused).toBool();
    const bool secondary = index.data(ItemRole::Secondary).toBool();
    drawBadge(painter, cell, kind, stale ? BadgeLook::Hollow : BadgeLook::Filled);
    drawTime(painter, cell, index.data(Qt::DisplayRole).toString(), stale ? BadgeKind::None : kind,
             regular || secondary);
}

void UsedBarDelegate::paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &,
                                const QModelIndex &index) const
{
    const QVariant used = index.data(ItemRole::Used);
    if (!used.isValid())
        return;
    const bool stale = index.data(ItemRole::Stale).toBool();
    const auto kind = stale ? BadgeKind::None : static_cast<BadgeKind>(index.data(ItemRole::Badge).toInt());
    const QRect room = padded(cell, index);
    const int height = theme().px(Size::usedBarHeight);
    const QRect bar(room.x(), cell.y() + (cell.height() - height) / 2,
                    std::min(room.width(), theme().px(Size::usedBarWidth)), height);
    paintUsedBar(painter, bar, used.toDouble(), {barColor(kind), kind == BadgeKind::P2, false}, theme());
}

} // namespace Yixian
