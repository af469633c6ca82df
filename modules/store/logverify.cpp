// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accounttable.h"
#include "store/chain.h"
#include "store/connection.h"
#include "store/logfile.h"
#include "store/logrows.h"
#include "store/snapshottable.h"

#include <limits>
#include <QSqlError>
#include <QVariant>

namespace Yixian {

namespace {

using Fault = VerifyReport::Fault;

constexpr int portion = 5000; // rows read at a time

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

// The chain is of the rows. Whether the indexes, by which a receipt or a case is found, still say the same, SQLite can tell.
void checkIndexes(const Connection &connection, VerifyReport &report)
{
    const auto indexes = connection.value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!indexes || indexes->toString() != QLatin1String("ok"))
        fail(report, Fault::Unreadable, indexes ? indexes->toString() : indexes.error().detail);
}

// What a hub leaves out when it starts, or does not start with, because its seal does not fit.
void checkSeals(const Connection &connection, const Vault &vault, VerifyReport &report)
{
    const auto accounts = readAccounts(connection, vault);
    if (!accounts)
        fail(report, Fault::Seal, accounts.error().detail);
    QStringList leftOut;
    const auto tokens = readTokens(connection, vault, &leftOut);
    if (!tokens || !leftOut.isEmpty())
        fail(report, Fault::Seal, tokens ? QLatin1String("token ") + leftOut.first() : tokens.error().detail);
    const auto snapshots = snapshotsThatCannotBeRead(connection, vault);
    if (!snapshots || !snapshots->isEmpty())
        fail(report, Fault::Seal, snapshots ? QStringLiteral("snapshot %1").arg(snapshots->first()) : snapshots.error().detail);
}

} // namespace

Result<VerifyReport> LogFile::verify(Depth depth, const std::atomic<bool> *stop) const
{
    VerifyReport report;
    report.head = LogHead{m_meta.log, 1, 0, chainStart()};
    // Nothing may be cut off the end either: a snapshot stands for rows that were there.
    const auto snapshot = m_connection->value(QStringLiteral("SELECT max(seq) FROM snapshot"));
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    auto query = m_connection->prepare(QLatin1String("SELECT ") + logColumns() + QStringLiteral(" FROM log WHERE seq > ? ORDER BY seq LIMIT %1").arg(portion));
    if (!query)
        return tl::unexpected(query.error());
    for (Seq after = std::numeric_limits<Seq>::min(), end = 0; end != after;) {
        if (stop && *stop)
            return report;
        query->bindValue(0, after);
        end = after;
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
            report.head.seq = after = read.row.seq;
            report.head.hash = read.row.hash;
        }
        if (query->lastError().isValid()) {
            fail(report, Fault::Unreadable, query->lastError().databaseText());
            return report;
        }
        query->finish();
    }
    if (snapshot->toLongLong() > report.head.seq)
        fail(report, Fault::Tail);
    else if (depth == Depth::All)
        checkIndexes(*m_connection, report);
    if (report.ok && depth == Depth::All && hasKey())
        checkSeals(*m_connection, m_vault, report);
    if (report.ok && depth == Depth::All) // one whose key does not open beside what stands there
        if (const auto opened = forEachSubject([](const SubjectRow &) { return true; }); !opened) {
            fail(report, Fault::Subject, opened.error().detail);
            report.firstBrokenSeq = opened.error().args.value(0).toLongLong(); // the event that brought it
        }
    if (report.ok && depth == Depth::All)
        if (const auto opened = forEachBulletin([](const BulletinRow &) { return true; }); !opened) {
            fail(report, Fault::Bulletin, opened.error().detail);
            report.firstBrokenSeq = opened.error().args.value(0).toLongLong();
        }
    if (report.ok)
        report.head.epoch = qMax(report.head.epoch, m_meta.epoch);
    return report;
}

} // namespace Yixian
