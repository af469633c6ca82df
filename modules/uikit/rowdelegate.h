// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/textcache.h"
#include "uikit/theme.h"

#include <QAbstractItemDelegate>

namespace Yixian {

// Paints what all cells of our tables share: row background, selection, focus ring inside the row, row line; subclasses
// paint the contents. Does without QStyleOptionViewItem's styling, which costs several times the painting itself. Owned
// by its table, GUI thread.
class RowDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    struct RowState
    {
        bool selected = false;
        bool focused = false; // the table has the keyboard
    };
    virtual RowState rowState(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    // `cell` is the whole cell; padding is the subclass's. Not called for group rows.
    virtual void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const;

    const Theme &theme() const { return m_theme; }
    // The cell without its padding: 12 px before the first column, 8 elsewhere.
    QRect padded(const QRect &cell, const QModelIndex &index) const;
    // Cached text with one of the theme's fonts, on painter.background(): the row's colour, unless the subclass sets
    // that of a box it painted.
    int drawText(QPainter &painter, const QRect &rect, const QString &text, TypeRole type, ColorRole color,
                 Qt::Alignment alignment = Qt::AlignLeft) const;
    // The same for a text that is another one every second; its characters keep their places.
    int drawFigures(QPainter &painter, const QRect &rect, const QString &text, TypeRole type, ColorRole color,
                    Qt::Alignment alignment = Qt::AlignLeft) const;
    int figuresWidth(const QString &text, TypeRole type) const;

private:
    void paintEdges(QPainter &painter, const QRect &cell, RowState state, const QModelIndex &index) const;
    void noticeTheme() const;

    const Theme &m_theme;
    mutable TextCache m_texts;
    mutable int m_scale; // the cache holds texts of this scale
};

} // namespace Yixian
