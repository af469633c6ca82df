// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/badge.h"
#include "uikit/rowdelegate.h"

namespace Yixian {

// Text of a cell, elided, with an outlined tag or a badge before it. Reads ItemRole::Tag, Badge (if asked for),
// Secondary, Strong, Struck, Stale.
class TextDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit TextDelegate(const Theme &theme, QObject *parent = nullptr, Qt::Alignment alignment = Qt::AlignLeft);
    // Strong or secondary for the whole column, without asking the model row by row.
    void setColumnRoles(TypeRole type, ColorRole color);
    void setShowsBadge(bool shows) { m_badge = shows; }

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;

private:
    Qt::Alignment m_alignment;
    TypeRole m_type = TypeRole::Body;
    ColorRole m_color = ColorRole::Text;
    bool m_badge = false;
};

// A column of keys as caps: the digit that picks the row.
class KeyCapDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

// A column of check boxes (Qt::CheckStateRole), toggled by click or Space.
class CheckDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

} // namespace Yixian
