// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/textcache.h"
#include "uikit/theme.h"

#include <QTableView>

namespace Yixian {

// A table in our look: rows of one height, no grid, group rows across all columns, no editors and no input method
// (typing goes to shortcuts). A change of data repaints only the touched visible cells: nothing is laid out again.
// Owned by its page, GUI thread.
class QueueTable : public QTableView
{
    Q_OBJECT

public:
    explicit QueueTable(const Theme &theme, QWidget *parent = nullptr);

    // px at 100 %; 0 takes the rest. Call after setModel().
    void setColumnWidths(const QVector<int> &widths);
    void setModel(QAbstractItemModel *model) override;
    // Scrolls so that a row stands this far below the top, as far as there are rows to scroll.
    void keepRowAt(int row, int y);

signals:
    void rowActivated(const QModelIndex &index); // Enter or double click on a row that is not a heading
    void groupClicked(const QModelIndex &index);

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QVector<int> &roles) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void retheme();
    void paintGroupRow(QPainter &painter, const QModelIndex &index, const QRect &row) const;
    void updateSelectedRows();

    const Theme &m_theme;
    QVector<int> m_widths;
    mutable TextCache m_texts; // of headings
    bool m_changing = false;
};

} // namespace Yixian
