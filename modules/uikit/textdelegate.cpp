// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/textdelegate.h"

#include "uikit/itemroles.h"
#include "uikit/paint.h"

#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace Yixian {

TextDelegate::TextDelegate(const Theme &theme, QObject *parent, Qt::Alignment alignment)
    : RowDelegate(theme, parent)
    , m_alignment(alignment)
{}

void TextDelegate::setColumnRoles(TypeRole type, ColorRole color)
{
    m_type = type;
    m_color = color;
}

void TextDelegate::paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &,
                             const QModelIndex &index) const
{
    QRect room = padded(cell, index);
    const bool grey = index.data(ItemRole::Secondary).toBool() || index.data(ItemRole::Stale).toBool();
    const ColorRole color = grey ? ColorRole::Secondary : m_color;
    if (m_badge) {
        const auto kind = static_cast<BadgeKind>(index.data(ItemRole::Badge).toInt());
        const int size = theme().px(Size::badgeRow);
        paintBadge(painter, QRectF(room.x(), cell.y() + (cell.height() - size) / 2.0, size, size), kind, theme());
        room.setLeft(room.x() + size + theme().px(10));
    }
    const QString tag = index.data(ItemRole::Tag).toString();
    if (!tag.isEmpty()) {
        const int height = theme().px(18);
        const QRect box(room.x(), cell.y() + (cell.height() - height) / 2, tagWidth(tag, theme()), height);
        paintTag(painter, box, tag, theme(), color);
        room.setLeft(box.right() + 1 + theme().px(6));
    }
    const TypeRole type = index.data(ItemRole::Strong).toBool() ? TypeRole::Strong : m_type;
    const int width = drawText(painter, room, index.data(Qt::DisplayRole).toString(), type, color, m_alignment);
    if (width > 0 && index.data(ItemRole::Struck).toBool())
        painter.fillRect(room.x(), cell.center().y() + 1, width, theme().line(), theme().color(color));
}

void KeyCapDelegate::paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &,
                               const QModelIndex &index) const
{
    const QString key = index.data(Qt::DisplayRole).toString();
    if (key.isEmpty())
        return;
    const QRect room = padded(cell, index);
    const int height = theme().px(Size::keyCap);
    paintKeyCap(painter, {room.x(), cell.y() + (cell.height() - height) / 2, keyCapWidth(key, theme()), height}, key,
                theme());
}

void CheckDelegate::paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QVariant check = index.data(Qt::CheckStateRole);
    if (!check.isValid() || !option.widget)
        return;
    const QRect room = padded(cell, index);
    const int size = theme().px(Size::check);
    QStyleOptionViewItem box(option);
    box.rect = QRect(room.x(), cell.y() + (cell.height() - size) / 2, size, size);
    box.state.setFlag(QStyle::State_On, check.toInt() == Qt::Checked);
    box.state.setFlag(QStyle::State_NoChange, check.toInt() == Qt::PartiallyChecked);
    box.state.setFlag(QStyle::State_MouseOver, false);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
}

bool CheckDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                                const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable) || !index.flags().testFlag(Qt::ItemIsEnabled))
        return false;
    bool toggles = event->type() == QEvent::MouseButtonRelease;
    if (event->type() == QEvent::KeyPress)
        toggles = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!toggles)
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace Yixian
