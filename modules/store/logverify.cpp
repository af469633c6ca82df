// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chain.h"
#include "store/connection.h"
#include "store/logfile.h"
#include "store/logrows.h"

#include <QSqlError>
#include <QVariant>

namespace Yixian {

namespace {

using Fault = VerifyReport::Fault;

Fault faultOf(const ChainedRow &read, const LogHead &head)
{
    if (read.row.seq != head.seq + 1)
        return Fault::Gap;
    if (read.epoch < head.epoch)
        return Fault::Epoch;
    if (read.prev != head.hash)
        return Fault::Previous;
    if (chainHash(read.row, read.epoch, read.prev) != read.row.hash)
        return Fault::Hash;
    return Fault::None;
}

void fail(VerifyReport &report, Fault fault, const QString &detail = {})
{
    report.ok = false;
    report.fault = fault;
    report.firstBrokenSeq = report.head.seq + 1;
    report.detail = detail;
}

} // namespace

Result<VerifyReport> LogFile::verify() const
{
    VerifyReport report;
    report.head = LogHead{m_meta.log, 1, 0, chainStart()};
    auto query = m_connection->prepare(QLatin1String("SELECT ") + logColumns() + QLatin1String(" FROM log ORDER BY seq"));
    if (!query)
        return tl::unexpected(query.error());
    // Nothing may be cut off the end either: a snapshot stands for rows that were there.
    const auto snapshot = m_connection->value(QStringLiteral("SELECT max(seq) FROM snapshot"));
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    if (!query->exec()) {
        fail(report, Fault::Unreadable, query->lastError().databaseText());
        return report;
    }
    while (query->next()) {
        const ChainedRow read = readRow(*query);
        if (const Fault fault = faultOf(read, report.head); fault != Fault::None) {
            fail(report, fault);
            return report;
        }
        ++report.rows;
        report.head.epoch = read.epoch;
        report.head.seq = read.row.seq;
        report.head.hash = read.row.hash;
    }
    // The chain is of the rows. Whether the indexes, by which a receipt or a case is found, still say the same, SQLite can tell.
    const auto indexes = m_connection->value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (query->lastError().isValid())
        fail(report, Fault::Unreadable, query->lastError().databaseText());
    else if (!indexes || indexes->toString() != QLatin1String("ok"))
        fail(report, Fault::Unreadable, indexes ? indexes->toString() : indexes.error().detail);
    else if (snapshot->toLongLong() > report.head.seq)
        fail(report, Fault::Tail);
    else
        report.head.epoch = qMax(report.head.epoch, m_meta.epoch);
    return report;
}

} // namespace Yixian
