// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/rowdelegate.h"

#include "uikit/itemroles.h"

#include <QAbstractItemView>
#include <QStyleOptionViewItem>

namespace Yixian {

RowDelegate::RowDelegate(const Theme &theme, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_theme(theme)
    , m_scale(theme.scalePercent())
{}

void RowDelegate::noticeTheme() const
{
    if (m_scale == m_theme.scalePercent())
        return;
    m_scale = m_theme.scalePercent();
    m_texts.clear();
}

RowDelegate::RowState RowDelegate::rowState(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    return {selected, selected && option.widget && option.widget->hasFocus()};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    noticeTheme();
    const QRect &cell = option.rect;
    const int line = m_theme.line();
    if (index.data(ItemRole::GroupRow).toBool()) {
        painter->fillRect(cell, m_theme.color(ColorRole::Head));
        painter->fillRect(cell.x(), cell.bottom() + 1 - line, cell.width(), line, m_theme.color(ColorRole::RowLine));
        return;
    }
    const RowState state = rowState(option, index);
    const QColor &paper = m_theme.color(state.selected ? ColorRole::Selected : ColorRole::Row);
    if (state.selected || option.palette.color(QPalette::Base) != paper)
        painter->fillRect(cell, paper); // the view has filled all of itself with its base already
    if (painter->background().color() != paper)
        painter->setBackground(paper);
    painter->fillRect(cell.x(), cell.bottom() + 1 - line, cell.width(), line, m_theme.color(ColorRole::RowLine));
    paintCell(*painter, cell, option, index);
    if (state.selected)
        paintEdges(*painter, cell, state, index);
}

void RowDelegate::paintEdges(QPainter &painter, const QRect &cell, RowState state, const QModelIndex &index) const
{
    const bool first = index.column() == 0;
    if (!state.focused) {
        if (first)
            painter.fillRect(cell.x(), cell.y(), m_theme.line(Size::selectionBar), cell.height(),
                             m_theme.color(ColorRole::Text));
        return;
    }
    const int width = m_theme.line(Size::focusWidth);
    const QColor &ring = m_theme.color(ColorRole::Focus);
    painter.fillRect(cell.x(), cell.y(), cell.width(), width, ring);
    painter.fillRect(cell.x(), cell.bottom() + 1 - width, cell.width(), width, ring);
    if (first)
        painter.fillRect(cell.x(), cell.y(), width, cell.height(), ring);
    if (index.column() == index.model()->columnCount() - 1)
        painter.fillRect(cell.right() + 1 - width, cell.y(), width, cell.height(), ring);
}

void RowDelegate::paintCell(QPainter &, const QRect &, const QStyleOptionViewItem &, const QModelIndex &) const {}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(80), m_theme.px(Size::row)};
}

QRect RowDelegate::padded(const QRect &cell, const QModelIndex &index) const
{
    const int before = m_theme.px(index.column() == 0 ? Size::firstCellPadding : Size::cellPadding);
    return cell.adjusted(before, 0, -m_theme.px(Size::cellPadding), 0);
}

int RowDelegate::drawText(QPainter &painter, const QRect &rect, const QString &text, TypeRole type, ColorRole color,
                          Qt::Alignment alignment) const
{
    painter.setPen(m_theme.color(color));
    return m_texts.draw(painter, rect, text, m_theme.font(type), static_cast<int>(type), alignment);
}

int RowDelegate::drawFigures(QPainter &painter, const QRect &rect, const QString &text, TypeRole type, ColorRole color,
                             Qt::Alignment alignment) const
{
    painter.setPen(m_theme.color(color));
    return m_texts.drawFigures(painter, rect, text, m_theme.font(type), static_cast<int>(type), alignment);
}

int RowDelegate::figuresWidth(const QString &text, TypeRole type) const
{
    return m_texts.figuresWidth(text, m_theme.font(type), static_cast<int>(type));
}

} // namespace Yixian
