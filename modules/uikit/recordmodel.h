// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/badge.h"

#include <QAbstractTableModel>

namespace Yixian {

// One cell as our delegates read it (ItemRole).
struct Cell
{
    Cell() = default;
    explicit Cell(QString shown) : text(std::move(shown)) {}

    QString text;
    BadgeKind badge = BadgeKind::None;
    std::optional<double> used;
    QString tag;
    bool paused = false;
    bool secondary = false;
    bool strong = false;
    std::optional<bool> checked;
    QString spoken; // for a screen reader, where the text alone does not say it
    bool operator==(const Cell &) const = default;
};

struct Record
{
    QVariant key; // ItemRole::Key of every cell
    QVector<Cell> cells;
    bool operator==(const Record &) const = default;
};

// A small table that is shown as a whole: a page computes its rows and sets them; only rows that differ are repainted.
// Not for the live queue, which keeps an order of its own. Owned by its table's page, GUI thread.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RecordModel(QStringList heads, QObject *parent = nullptr);
    void setHeads(const QStringList &heads);
    void setRecords(const QVector<Record> &records);
    const QVector<Record> &records() const { return m_records; }
    QVariant keyAt(int row) const { return row >= 0 && row < m_records.size() ? m_records[row].key : QVariant(); }
    int rowOf(const QVariant &key) const; // -1 when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void checkToggled(const QVariant &key, bool checked);

private:
    QStringList m_heads;
    QVector<Record> m_records;
};

} // namespace Yixian
