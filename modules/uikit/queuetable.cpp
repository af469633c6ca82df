// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/queuetable.h"

#include "uikit/itemroles.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace Yixian {

QueueTable::QueueTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    retheme();
}

void QueueTable::retheme()
{
    const QScopedValueRollback guard(m_changing, true);
    m_texts.clear();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(m_theme.px(Size::row));
    horizontalHeader()->setMinimumSectionSize(m_theme.px(24));
    horizontalHeader()->setFixedHeight(m_theme.px(Size::head));
    setColumnWidths(m_widths);
}

void QueueTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    setAttribute(Qt::WA_InputMethodEnabled, false); // the view turns it on again with some models
    setColumnWidths(m_widths);
}

void QueueTable::keepRowAt(int row, int y)
{
    updateGeometries(); // rows may have come in this very moment: the scroll bar learns of them now
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(row) - y);
}

void QueueTable::setColumnWidths(const QVector<int> &widths)
{
    m_widths = widths;
    const int count = std::min(static_cast<int>(widths.size()), horizontalHeader()->count());
    for (int i = 0; i < count; ++i) {
        const bool rest = widths[i] == 0;
        horizontalHeader()->setSectionResizeMode(i, rest ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!rest)
            horizontalHeader()->resizeSection(i, m_theme.px(widths[i]));
    }
}

void QueueTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QVector<int> &)
{
    // Not the base class: for more than one cell it repaints the whole view, and we have no editors to update.
    if (!topLeft.isValid() || !bottomRight.isValid() || topLeft.parent() != rootIndex())
        return;
    const int height = viewport()->height();
    const int top = rowViewportPosition(topLeft.row());
    const int bottom = rowViewportPosition(bottomRight.row()) + rowHeight(bottomRight.row());
    if (bottom <= 0 || top >= height)
        return;
    const int left = columnViewportPosition(topLeft.column());
    const int right = columnViewportPosition(bottomRight.column()) + columnWidth(bottomRight.column());
    viewport()->update(QRect(QPoint(left, std::max(top, 0)), QPoint(right - 1, std::min(bottom, height) - 1)));
}

void QueueTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model())
        return;
    const QRect dirty = event->rect();
    int row = rowAt(dirty.top());
    const int count = model()->rowCount(rootIndex());
    QPainter painter(viewport());
    for (; row >= 0 && row < count; ++row) {
        const int y = rowViewportPosition(row);
        if (y > dirty.bottom())
            break;
        const QModelIndex index = model()->index(row, 0, rootIndex());
        if (!isRowHidden(row) && index.data(ItemRole::GroupRow).toBool())
            paintGroupRow(painter, index, QRect(0, y, viewport()->width(), rowHeight(row)));
    }
}

void QueueTable::paintGroupRow(QPainter &painter, const QModelIndex &index, const QRect &row) const
{
    const double unit = m_theme.px(10) / 10.0;
    const bool folded = index.data(ItemRole::GroupFolded).toBool();
    const QPointF c(row.x() + m_theme.px(17), row.center().y() + 0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(ColorRole::Secondary), 1.5 * unit));
    if (folded)
        painter.drawPolyline(
            QPolygonF{c + QPointF(-2, -4) * unit, c + QPointF(2, 0) * unit, c + QPointF(-2, 4) * unit});
    else
        painter.drawPolyline(
            QPolygonF{c + QPointF(-4, -2) * unit, c + QPointF(0, 2) * unit, c + QPointF(4, -2) * unit});
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBackground(m_theme.color(ColorRole::Head));
    int x = row.x() + m_theme.px(30);
    const auto piece = [&](const QString &text, TypeRole type, ColorRole color, int gap) {
        painter.setPen(m_theme.color(color));
        x += m_texts.draw(painter, QRect(x, row.y(), row.right() - x, row.height()), text, m_theme.font(type), static_cast<int>(type), Qt::AlignLeft) + m_theme.px(gap);
    };
    piece(index.data(Qt::DisplayRole).toString(), TypeRole::HeadStrong, ColorRole::Text, 6);
    piece(index.data(ItemRole::GroupCount).toString(), TypeRole::Head, ColorRole::Secondary, 14);
    piece(index.data(ItemRole::GroupNote).toString(), TypeRole::Head, ColorRole::Secondary, 0);
    if (currentIndex().row() == index.row() && hasFocus()) {
        const int width = m_theme.line(Size::focusWidth);
        painter.setPen(Qt::NoPen);
        const QColor &ring = m_theme.color(ColorRole::Focus);
        painter.fillRect(row.x(), row.y(), row.width(), width, ring);
        painter.fillRect(row.x(), row.bottom() + 1 - width, row.width(), width, ring);
        painter.fillRect(row.x(), row.y(), width, row.height(), ring);
        painter.fillRect(row.right() + 1 - width, row.y(), width, row.height(), ring);
    }
}

void QueueTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    const bool look = event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange;
    if (look && !m_changing)
        retheme();
}

void QueueTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !currentIndex().isValid() || event->modifiers() & ~Qt::KeypadModifier) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (currentIndex().data(ItemRole::GroupRow).toBool())
        emit groupClicked(currentIndex());
    else
        emit rowActivated(currentIndex());
}

// Home and End go to the first and the last row: cells of a row are not gone through one by one here.
QModelIndex QueueTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    if ((action != MoveHome && action != MoveEnd) || rows == 0)
        return QTableView::moveCursor(action, modifiers);
    const int step = action == MoveHome ? 1 : -1;
    const int column = std::max(0, currentIndex().column());
    for (int row = step > 0 ? 0 : rows - 1; row >= 0 && row < rows; row += step)
        if (const QModelIndex index = model()->index(row, column, rootIndex()); !isRowHidden(row) && !index.data(ItemRole::GroupRow).toBool())
            return index;
    return currentIndex();
}

void QueueTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.data(ItemRole::GroupRow).toBool())
        emit groupClicked(index);
}

void QueueTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && !index.data(ItemRole::GroupRow).toBool())
        emit rowActivated(index);
}

void QueueTable::updateSelectedRows()
{
    const QModelIndex current = currentIndex();
    if (current.isValid())
        viewport()->update(0, rowViewportPosition(current.row()), viewport()->width(), rowHeight(current.row()));
}

void QueueTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    updateSelectedRows();
}

void QueueTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateSelectedRows();
}

} // namespace Yixian
