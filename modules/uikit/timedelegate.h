// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/badge.h"
#include "uikit/rowdelegate.h"

#include <array>
#include <QPixmap>

namespace Yixian {

// The first column of every list of clocks: badge, then the time left, right-aligned; P1 and P2 times are filled chips
// so that their digits keep the contrast. DisplayRole is the text (see TimeText), ItemRole::Badge the level.
class TimeDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;

private:
    void drawBadge(QPainter &painter, const QRect &cell, BadgeKind kind, BadgeLook look) const;
    void drawTime(QPainter &painter, const QRect &cell, const QString &text, BadgeKind kind, bool regular) const;

    struct CachedBadge
    {
        QPixmap pixmap;
        QRgb fill = 0;
        int size = 0;
        double ratio = 0;
    };
    mutable std::array<CachedBadge, 12> m_badges; // by kind and look; polygons with antialiasing cost most of a cell
};

// How much of its time a clock has used, as a bar of 56×6 px: lengths compare across rows. ItemRole::Used, Badge.
class UsedBarDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

// The fill of bars for a level; Neutral without one.
ColorRole barColor(BadgeKind kind);

} // namespace Yixian
