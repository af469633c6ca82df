// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include <QSqlError>
#include <QUuid>
#include <QVariant>

namespace Yixian {

Q_LOGGING_CATEGORY(storeLog, "yixian.store")

namespace {

constexpr int busyTimeout = 2000; // ms
constexpr int sqlitePerm = 3;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteCantOpen = 14;
constexpr int sqliteFsync = 1034;    // an I/O error of the sync itself
constexpr int sqliteDirFsync = 1290; // or of the directory's
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;
constexpr int sqliteUnique = 2067;

} // namespace

QString databasePath(const QString &dir)
{
    return dir + QLatin1String("/yixian.db");
}

tl::unexpected<Error> sqlFailure(const QSqlError &error)
{
    const QString detail = error.nativeErrorCode() + QLatin1String(": ") + error.databaseText();
    const int refined = error.nativeErrorCode().toInt();
    if (refined == sqliteFsync || refined == sqliteDirFsync)
        return failure(ErrorCode::LogUnsynced, {}, detail);
    if (refined == sqliteUnique && error.databaseText().contains(QLatin1String("log.command")))
        return failure(ErrorCode::CommandReused, {}, detail);
    const int code = refined & 0xff;
    if (code == sqliteReadOnly || code == sqlitePerm || code == sqliteCantOpen)
        return failure(ErrorCode::LogReadOnly, {}, detail);
    if (code == sqliteFull)
        return failure(ErrorCode::LogFull, {}, detail);
    if (code == sqliteCorrupt || code == sqliteNotADatabase)
        return failure(ErrorCode::LogBroken, {QStringLiteral("0")}, detail);
    return failure(ErrorCode::LogFailed, {}, detail);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    const QString name = QLatin1String("yixian-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(new Connection(path, name));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout)
                                   + (mode == Mode::ReadOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
        if (!database.open())
            return sqlFailure(database.lastError());
    }
    if (const auto configured = connection->configure(mode); !configured)
        return tl::unexpected(configured.error());
    return connection;
}

Connection::~Connection()
{
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::configure(Mode mode) const
{
    QStringList pragmas{QStringLiteral("cell_size_check = ON"), QStringLiteral("trusted_schema = OFF"),
                        QStringLiteral("temp_store = MEMORY")};
    if (mode == Mode::ReadOnly)
        pragmas << QStringLiteral("query_only = ON");
    else
        pragmas << QStringLiteral("journal_mode = WAL") << QStringLiteral("synchronous = FULL")
                << QStringLiteral("foreign_keys = ON") << QStringLiteral("wal_autocheckpoint = 0") // the writer does its own
                << QStringLiteral("journal_size_limit = 67108864") << QStringLiteral("secure_delete = ON");
    for (const QString &pragma : std::as_const(pragmas))
        if (auto done = run(QLatin1String("PRAGMA ") + pragma); !done)
            return done;
    return {};
}

Result<void> Connection::run(const QString &sql) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return sqlFailure(query.lastError());
    query.finish();
    return {};
}

Result<QSqlQuery> Connection::prepare(const QString &sql) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return sqlFailure(query.lastError());
    return query;
}

Result<QVariant> Connection::value(const QString &sql) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return sqlFailure(query.lastError());
    const QVariant found = query.next() ? query.value(0) : QVariant();
    if (query.lastError().isValid())
        return sqlFailure(query.lastError());
    return found;
}

Result<bool> Connection::checkpoint(Checkpoint how) const
{
    const auto patience = [this, how](int ms) {
        return how == Checkpoint::TruncateAtOnce ? run(QStringLiteral("PRAGMA busy_timeout = %1").arg(ms)) : Result<void>();
    };
    if (const auto done = patience(0); !done)
        return tl::unexpected(done.error());
    QSqlQuery query(database());
    const bool asked = query.exec(how == Checkpoint::Passive ? QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)")
                                                             : QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    // busy, pages in the WAL, pages of it that are in the database
    const Result<bool> whole = asked && query.next() ? Result<bool>(query.value(0).toInt() == 0 && query.value(1) == query.value(2))
                                                     : sqlFailure(query.lastError());
    query.finish();
    if (const auto done = patience(busyTimeout); !done)
        return tl::unexpected(done.error());
    return whole;
}

Result<void> execute(QSqlQuery &query)
{
    if (!query.exec())
        return sqlFailure(query.lastError());
    query.finish();
    return {};
}

QVariant blob(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant text(const QString &string)
{
    return string.isNull() ? QLatin1String("") : string;
}

Result<Transaction> Transaction::begin(const Connection &connection)
{
    if (auto begun = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return tl::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::~Transaction()
{
    if (!m_connection)
        return;
    // SQLite has rolled back by itself after some errors; then this one says that there is nothing to do.
    if (const auto undone = m_connection->run(QStringLiteral("ROLLBACK")); !undone)
        qCDebug(storeLog, "rollback: %ls", qUtf16Printable(undone.error().detail));
}

Result<void> Transaction::commit()
{
    auto done = m_connection->run(QStringLiteral("COMMIT"));
    if (done)
        m_connection = nullptr;
    return done;
}

} // namespace Yixian
