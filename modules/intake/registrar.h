// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mapping.h"
#include "sync/hublink.h"

#include <deque>
#include <QElapsedTimer>
#include <QTimer>

namespace Yixian {

// What there is to say about a row of the table.
struct RowRemark
{
    qint64 row = 0;
    Error error;
};

// How an import or a replay went.
struct IntakeReport
{
    qint64 read = 0;
    std::optional<qint64> fit; // only of a dry run: rows that could be registered
    qint64 registered = 0;
    qint64 repeated = 0; // the hub had them already
    QVector<RowRemark> refused;
    QVector<RowRemark> incomplete; // go in, but not with all they say
    qint64 settled() const { return registered + repeated + refused.size(); }
};

// A table read and mapped: what can be registered, and a report that already lists what cannot.
struct MappedTable
{
    QVector<MappedRow> rows;
    IntakeReport report;
};
// FileUnreadable, NotText, BadMapping, MissingColumn or BadRow for a table that cannot be read at all.
Result<MappedTable> readTable(const QString &path, const Mapping &mapping);

// Hands rows to the hub, only while the link is live so that none is taken for an act made offline, and counts the
// answers. While the hub's disk takes nothing the rows wait. Owned by a feed's main; same thread as the link.
class Registrar final : public QObject
{
    Q_OBJECT
public:
    Registrar(HubLink &link, const Replica &replica, IntakeReport report, QObject *parent = nullptr);

    void add(MappedRow row);
    // No more rows will come: finished() follows when every one has its answer.
    void close();
    const IntakeReport &report() const { return m_report; }

signals:
    void progressed();
    void finished();
    void gaveUp(const Yixian::Error &error); // the hub could record nothing for a minute; what was not registered is in no list

private:
    void pump();
    void settle(MappedRow row, int linkTurn, const Result<Ack> &result);
    void hold(MappedRow row, const Error &error);
    void tryAgain();

    HubLink &m_link;
    const Replica &m_replica;
    IntakeReport m_report;
    std::deque<MappedRow> m_waiting;
    qsizetype m_underWay = 0;
    int m_linkTurn = 0; // grows with every loss of the link
    bool m_closed = false;
    std::vector<MappedRow> m_held; // in the order they were given
    QTimer m_again;
    QElapsedTimer m_heldUp; // since when nothing was recorded
    bool m_gaveUp = false;
};

} // namespace Yixian
