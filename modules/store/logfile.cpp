// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logfile.h"

#include "store/accounttable.h"
#include "store/bulletintable.h"
#include "store/chain.h"
#include "store/dirlock.h"
#include "store/logrows.h"
#include "store/logwriter.h"
#include "store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QVariant>

namespace Yixian {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// A private file before SQLite opens it; the WAL and its index inherit its mode.
Result<void> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || !file.setPermissions(ownerOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    return {};
}

Result<void> makePrivateDir(const QString &dir)
{
    if (!QDir().mkpath(dir) || !QFile::setPermissions(dir, ownerOnly | QFileDevice::ExeOwner))
        return failure(ErrorCode::FileUnreadable, {dir});
    return {};
}

Result<LogHead> fill(const QString &dir, const QString &keyDir, LogMeta meta, const Turn &turn, const QVector<Account> &accounts)
{
    {
        auto empty = LogWriter::open(dir, keyDir);
        if (!empty)
            return tl::unexpected(empty.error());
        const Connection &connection = (*empty)->connection();
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        meta.key = (*empty)->siteKey().fingerprint();
        if (const auto done = writeMeta(connection, meta, (*empty)->vault()); !done)
            return tl::unexpected(done.error());
        for (const Account &account : accounts)
            if (const auto done = writeAccount(connection, account, (*empty)->vault()); !done)
                return tl::unexpected(done.error());
        if (const auto done = transaction->commit(); !done)
            return tl::unexpected(done.error());
    }
    auto writer = LogWriter::open(dir, keyDir); // again, now that it knows which log it is
    if (!writer)
        return tl::unexpected(writer.error());
    return (*writer)->append(turn);
}

} // namespace

Result<LogHead> LogFile::create(const QString &dir, const CreateOptions &options, const QVector<LogRow> &genesis,
                                const QVector<SubjectRow> &subjects, const QVector<Account> &accounts)
{
    if (QFileInfo::exists(databasePath(dir)))
        return failure(ErrorCode::LogExists, {dir});
    if (const auto made = makePrivateDir(dir); !made)
        return tl::unexpected(made.error());
    const auto lock = DirLock::take(dir);
    if (!lock)
        return tl::unexpected(lock.error());
    // Built aside and moved into place: a log that exists is a whole one.
    const QString aside = dir + QLatin1String("/new");
    QDir(aside).removeRecursively();
    if (const auto made = makePrivateDir(aside); !made)
        return tl::unexpected(made.error());
    if (const auto made = makePrivateFile(databasePath(aside)); !made)
        return tl::unexpected(made.error());
    LogMeta meta;
    meta.log = options.log.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : options.log;
    meta.created = options.created;
    meta.genesis = genesis.size();
    meta.drill = options.drill;
    auto head = fill(aside, dir, meta, Turn{genesis, subjects, {}}, accounts);
    if (head && !QFile::rename(databasePath(aside), databasePath(dir)))
        head = failure(ErrorCode::LogExists, {dir});
    QDir(aside).removeRecursively();
    return head;
}

Result<std::unique_ptr<LogFile>> LogFile::open(const QString &dir)
{
    if (!QFileInfo::exists(databasePath(dir)))
        return failure(ErrorCode::LogMissing, {dir});
    return openFile(databasePath(dir), dir);
}

Result<std::unique_ptr<LogFile>> LogFile::openFile(const QString &path, const QString &dir)
{
    auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const auto known = requireSchema(**connection); !known)
        return tl::unexpected(known.error());
    auto meta = readMeta(**connection);
    if (!meta)
        return tl::unexpected(meta.error());
    const auto key = SiteKey::load(dir);
    const bool fits = key && key->fingerprint() == meta->key;
    return std::unique_ptr<LogFile>(new LogFile(std::move(*connection), std::move(*meta), fits ? Vault(*key) : Vault()));
}

LogFile::LogFile(std::unique_ptr<Connection> connection, LogMeta meta, Vault vault)
    : m_connection(std::move(connection)), m_meta(std::move(meta)), m_vault(std::move(vault))
{
}

LogFile::~LogFile() = default;

Result<LogHead> LogFile::head() const
{
    auto query = m_connection->prepare(QStringLiteral("SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1"));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->exec())
        return sqlFailure(query->lastError());
    LogHead head{m_meta.log, m_meta.epoch, 0, chainStart()};
    if (query->next()) {
        head.seq = query->value(0).toLongLong();
        head.hash = query->value(1).toByteArray();
    }
    return head;
}

Result<QByteArray> LogFile::hashAt(Seq seq) const
{
    if (seq == 0)
        return chainStart();
    const auto hash = m_connection->value(QStringLiteral("SELECT hash FROM log WHERE seq = %1").arg(seq));
    return hash ? Result<QByteArray>(hash->toByteArray()) : tl::unexpected(hash.error());
}

Result<LogStats> LogFile::stats() const
{
    auto query = m_connection->prepare(
        QStringLiteral("SELECT (SELECT count(*) FROM log), (SELECT count(*) FROM subject), (SELECT count(*) FROM account), "
                       "(SELECT count(*) FROM snapshot), (SELECT at FROM log ORDER BY seq LIMIT 1), "
                       "(SELECT at FROM log ORDER BY seq DESC LIMIT 1)"));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->exec() || !query->next())
        return sqlFailure(query->lastError());
    LogStats stats;
    stats.rows = query->value(0).toLongLong();
    stats.subjects = query->value(1).toLongLong();
    stats.accounts = query->value(2).toLongLong();
    stats.snapshots = query->value(3).toLongLong();
    if (stats.rows > 0) {
        stats.firstAt = fromMsec(query->value(4).toLongLong());
        stats.lastAt = fromMsec(query->value(5).toLongLong());
    }
    stats.databaseBytes = QFileInfo(m_connection->path()).size();
    stats.walBytes = QFileInfo(m_connection->path() + QLatin1String("-wal")).size();
    return stats;
}

Result<void> LogFile::forEachRow(const std::function<bool(const LogRow &)> &visit) const
{
    auto query = m_connection->prepare(QLatin1String("SELECT ") + logColumns() + QLatin1String(" FROM log ORDER BY seq"));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->exec())
        return sqlFailure(query->lastError());
    while (query->next())
        if (!visit(readRow(*query).row))
            return {};
    if (query->lastError().isValid())
        return sqlFailure(query->lastError());
    return {};
}

Result<QVector<LogRow>> LogFile::rows(Seq after, int limit) const
{
    auto query = m_connection->prepare(QLatin1String("SELECT ") + logColumns() + QLatin1String(" FROM log WHERE seq > ? ORDER BY seq LIMIT ?"));
    if (!query)
        return tl::unexpected(query.error());
    query->bindValue(0, after);
    query->bindValue(1, qMax(0, limit));
    if (!query->exec())
        return sqlFailure(query->lastError());
    QVector<LogRow> rows;
    while (query->next())
        rows << readRow(*query).row;
    return query->lastError().isValid() ? Result<QVector<LogRow>>(sqlFailure(query->lastError())) : rows;
}

namespace {

class FileReader final : public LogReader
{
public:
    explicit FileReader(std::unique_ptr<LogFile> file) : m_file(std::move(file)) {}
    Result<QVector<LogRow>> rows(Seq after, int limit) override { return m_file->rows(after, limit); }
    Result<Subject> subject(SubjectId id) override
    {
        auto row = m_file->subject(id);
        if (!row)
            return tl::unexpected(row.error());
        return *row ? (*row)->subject : Subject{};
    }

private:
    std::unique_ptr<LogFile> m_file;
};

} // namespace

Result<std::unique_ptr<LogReader>> LogFile::openReader(const QString &dir)
{
    auto file = open(dir);
    if (!file)
        return tl::unexpected(file.error());
    return std::make_unique<FileReader>(std::move(*file));
}

Result<void> LogFile::forEachSubject(const std::function<bool(const SubjectRow &)> &visit) const
{
    auto query = m_connection->prepare(QLatin1String("SELECT ") + subjectColumns() + QLatin1String(", seq FROM subject ORDER BY id"));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->exec())
        return sqlFailure(query->lastError());
    while (query->next()) {
        const auto row = readSubject(*query, m_vault);
        if (!row)
            return tl::unexpected(row.error());
        if (!visit(*row))
            return {};
    }
    if (query->lastError().isValid())
        return sqlFailure(query->lastError());
    return {};
}

Result<void> LogFile::forEachBulletin(const std::function<bool(const BulletinRow &)> &visit) const
{
    return eachBulletin(*m_connection, m_vault, visit);
}

Result<std::optional<SubjectRow>> LogFile::subject(SubjectId id) const
{
    auto query = m_connection->prepare(QLatin1String("SELECT ") + subjectColumns() + QLatin1String(", seq FROM subject WHERE id = ?"));
    if (!query)
        return tl::unexpected(query.error());
    query->bindValue(0, id.value);
    if (!query->exec())
        return sqlFailure(query->lastError());
    if (!query->next())
        return std::nullopt;
    auto row = readSubject(*query, m_vault);
    return row ? Result<std::optional<SubjectRow>>(std::move(*row)) : tl::unexpected(row.error());
}

Result<QVector<Account>> LogFile::accounts() const
{
    return readAccounts(*m_connection, m_vault);
}

Result<QVector<TokenRecord>> LogFile::tokens() const
{
    return readTokens(*m_connection, m_vault);
}

Result<DrillClock> setDrill(const QString &dir, const DrillClock &clock)
{
    if (!QFileInfo::exists(databasePath(dir)))
        return failure(ErrorCode::LogMissing, {dir});
    const auto lock = DirLock::take(dir);
    if (!lock)
        return tl::unexpected(lock.error());
    const auto writer = LogWriter::open(dir);
    if (!writer)
        return tl::unexpected(writer.error());
    return (*writer)->setDrill(clock);
}

} // namespace Yixian
