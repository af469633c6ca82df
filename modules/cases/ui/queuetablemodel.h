// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/model/queueorder.h"
#include "sync/replica.h"
#include "uikit/timetext.h"

#include <QAbstractTableModel>

namespace Yixian {

// The live queue as a table over the replica: texts are made when a visible cell asks for them, places come from the
// QueueOrder. Owned by its page, GUI thread.
class QueueTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Left, ClockName, Used, Due, Number, State, Street, Matter, Source, ColumnCount };

    explicit QueueTableModel(const Replica &replica, QObject *parent = nullptr);

    // Cases the filter refuses have no row; an empty filter takes all.
    void setFilter(QueueOrder::Filter filter);
    // While held, rows keep their places; changedPlaces() tells how many would move.
    void setHeld(bool held);
    int changedPlaces() const { return m_order.waiting(); }
    void takeChanges();
    // The countdown of rows first…last has moved on: once a second.
    void tick(int first, int last);

    int caseCount() const { return m_order.caseCount(); }
    CaseId caseAt(int row) const;
    int rowOf(CaseId id) const { return m_order.rowOf(id); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void placesChanged(); // merged, or more or fewer of them wait

private:
    void rebuild();
    void note(CaseId id);
    void takeChanged(const QVector<CaseId> &cases);
    void moveSelection(const QVector<CaseId> &before, const QModelIndexList &persistent);
    QVariant headingData(const QueueOrder::Row &row, int column, int role) const;
    QVariant clockData(const Case &value, int column, int role) const;
    const ClockReading &readingOf(const Case &value, const Clock &clock) const;
    QString textOf(const Case &value, int column) const;

    const Replica &m_replica;
    QueueOrder m_order;
    QueueOrder::Filter m_filter;
    TimeText m_times;
    // The last one asked for: the cells of a row ask for it a dozen times at the same moment.
    struct Read
    {
        CaseId id;
        Instant now{};
        Seq position = -1;
        ClockReading reading;
    };
    mutable Read m_read;
    int m_ticks = 0;
    int m_extra = 0; // rows at the end that are about to be filled or taken away
    bool m_held = false;
};

} // namespace Yixian
