// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace Yixian {

Q_DECLARE_LOGGING_CATEGORY(storeLog)

// The file of a log inside its data directory.
QString databasePath(const QString &dir);

// What a failed statement means for the caller: LogFull when the disk is, LogReadOnly when it may not be written, LogUnsynced
// when the disk did not say that it has what was written, LogBroken when the file is no database or is damaged, LogFailed
// otherwise.
[[nodiscard]] tl::unexpected<Error> sqlFailure(const QSqlError &error);

// One SQLite connection with the profile of RELIABILITY 5.3, closed when it goes. Made, used and destroyed in one thread;
// every query on it must be gone before.
class Connection
{
public:
    enum class Mode { Write, ReadOnly };
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    // One statement without results.
    Result<void> run(const QString &sql) const;
    // A statement to hold open and execute many times. Check isActive/exec; a failed prepare is an error of ours.
    Result<QSqlQuery> prepare(const QString &sql) const;
    // The first column of the first row; null when there is no row.
    Result<QVariant> value(const QString &sql) const;
    // Puts the WAL into the database, and with Truncate cuts it off; that waits two seconds at most for who still reads, with
    // TruncateAtOnce not at all. The statement succeeds even where it could not do that: false says so.
    enum class Checkpoint { Passive, Truncate, TruncateAtOnce };
    Result<bool> checkpoint(Checkpoint how) const;
    QString path() const { return m_path; }

private:
    Connection(QString path, QString name) : m_path(std::move(path)), m_name(std::move(name)) {}
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    Result<void> configure(Mode mode) const;

    QString m_path;
    QString m_name;
};

// Executes a prepared statement that gives no rows.
Result<void> execute(QSqlQuery &query);

// Binding a null QByteArray or QString would store NULL.
QVariant blob(const QByteArray &bytes);
QVariant text(const QString &string);

// One transaction: BEGIN IMMEDIATE at once (a deferred one fails without waiting when it has to upgrade), rolled back when
// it goes unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(const Connection &connection);
    Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(const Connection &connection) : m_connection(&connection) {}
    const Connection *m_connection;
};

} // namespace Yixian
