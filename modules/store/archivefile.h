// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casearchive.h"
#include "domain/eventlog.h"
#include "store/connection.h"
#include "store/vault.h"

namespace Yixian {

// The archive of a data directory: one SQLite file of its own, so that no turn waits for it. Synchronous; SqliteArchive gives
// it a thread. Made and used in one thread, by one process at a time (the log's lock).
class ArchiveFile
{
public:
    static QString pathIn(const QString &dir);
    // That of this log in this epoch: any other, one of another version and one that cannot be read are thrown away and begun
    // anew.
    static Result<std::unique_ptr<ArchiveFile>> open(const QString &dir, const LogHead &log, const Vault &vault);
    static void remove(const QString &dir);
    ~ArchiveFile();
    Q_DISABLE_COPY_MOVE(ArchiveFile)

    Result<void> put(const QVector<ArchivedCase> &cases);
    // LogBroken for one that is not as it was put.
    Result<QVector<FoundCase>> find(const QVector<CaseId> &ids);
    Result<CaseId> findUpstream(const QString &number);
    Result<PastPage> search(const PastQuery &query);
    Result<qint64> countBeside(const QVector<CaseId> &ids);
    Result<void> clear();
    // Whether something that was replaced still lies in the index; one step of taking it out.
    bool hasLeftovers() const { return m_leftovers; }
    Result<void> sweep();

private:
    ArchiveFile(std::unique_ptr<Connection> connection, Vault vault);
    static Result<std::unique_ptr<ArchiveFile>> openAsItIs(const QString &dir, const LogHead &log, const Vault &vault);
    static Result<void> begin(const Connection &connection, const LogHead &log);
    Result<void> forget(CaseId id);
    Result<void> insert(const ArchivedCase &value);
    Result<FoundCase> read(const QSqlQuery &query) const;
    QString wordsOf(const ArchivedCase &value) const;
    std::optional<QString> matchOf(const PastQuery &query) const;
    QString codeOfPhone(const QString &digits) const;
    QByteArray sealOf(CaseId id, Seq seq, const QByteArray &body) const;
    Result<std::optional<CaseId>> firstSince(Instant at) const;
    Result<std::optional<CaseId>> firstTouchedSince(Instant at);

    std::unique_ptr<Connection> m_connection; // before the statements, which must be gone before it is
    struct Statements
    {
        QSqlQuery insert, insertWords, words, remove, removeWords, find, upstream;
    };
    std::unique_ptr<Statements> m_statements;
    Vault m_vault;
    // Of the last one that was asked for: finding it reads every row, and whoever asks has many pages to come.
    std::optional<std::pair<Instant, std::optional<CaseId>>> m_firstTouched;
    bool m_leftovers = false;
    bool m_sweeping = false;
};

} // namespace Yixian
