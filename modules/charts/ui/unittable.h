// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/summary.h"
#include "uikit/rowdelegate.h"

#include <QAbstractTableModel>
#include <QSet>

namespace Yixian {

// Units by attainment in their groups, worst first in each, the whole district last. Owned by the page, GUI thread.
class UnitTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Counts, Percent, Bar, Weeks, P50, P90, Open, Voided, columns };
    enum BarRole { ShareRole = Qt::UserRole + 100, LowRole, HighRole, TargetRole, FromRole, WeeksRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setFigures(const std::vector<UnitSummary> &units, const QHash<UnitId, std::vector<MaturedShare>> &weeks,
                    const ClockSummary &whole, const Reference &reference, int targetPermille);

    // A heading folds its group away and back.
    void toggle(const QModelIndex &heading);
    // Null for a heading and the whole district.
    UnitId unitAt(int row) const { return m_rows[row].heading || m_rows[row].whole ? UnitId{} : m_rows[row].figures.unit; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString name;
        int group = 0; // which one it belongs to
        bool heading = false;
        bool whole = false;
        UnitSummary figures;
        std::vector<MaturedShare> weeks;
    };
    void show(QVector<Row> rows);
    QVariant text(const Row &row, int column) const;
    QVariant bar(const Row &row, int role) const;
    QString weeksText(const Row &row) const;

    QVector<Row> m_all;
    QVector<Row> m_rows; // without what is folded away
    QSet<int> m_folded;
    int m_targetPermille = 0;
    int m_weeks = 0; // of the lines
    double m_from = 0.6; // the bars' common scale begins here
};

// The share as a bar with its Wilson interval and the target as a heavy tick; a badge beside it when the target is missed.
// Owned by its table, GUI thread.
class BulletDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

// C7: the shares of the last weeks as a line, all rows on one scale, with the target as a tick; a week with few due leaves a
// gap. Owned by its table, GUI thread.
class SparklineDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

} // namespace Yixian
