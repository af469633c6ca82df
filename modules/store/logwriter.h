// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/logmeta.h"
#include "store/vault.h"

#include <QSqlQuery>

namespace Yixian {

// The one connection that writes a log, with its statements held open. Synchronous: SqliteLog gives it a thread, the
// command line calls it directly. The caller holds the directory's lock; made and used in one thread.
class LogWriter
{
public:
    // Migrates first; an empty file becomes an empty log once writeMeta() has been called. What an earlier run left unsynced is
    // on the disk afterwards. The site key is that of `keyDir`, `dir` itself when empty; it is made for a log that has none
    // yet. KeyMissing, KeyMismatch.
    static Result<std::unique_ptr<LogWriter>> open(const QString &dir, const QString &keyDir = {});
    ~LogWriter();
    Q_DISABLE_COPY_MOVE(LogWriter)

    const LogHead &head() const { return m_head; }
    const LogMeta &meta() const { return m_meta; }
    const Connection &connection() const { return *m_connection; }
    const SiteKey &siteKey() const { return *m_siteKey; }
    const Vault &vault() const { return m_vault; }

    // After a failure the head is what it was before; whether the turn is in the file is unknown until it is opened again.
    Result<LogHead> append(const Turn &turn);
    // Where the log stands after an append that failed, when it cannot be opened anew.
    Result<LogHead> lookAgain();
    Result<Turn> read(Seq after, int limit);
    Result<Turn> readCase(CaseId id);
    Result<QVector<SubjectRow>> readSubjects(const QVector<CaseId> &cases);
    Result<QByteArray> hashAt(Seq seq);
    Result<std::optional<Receipt>> findReceipt(const QUuid &command);
    Result<std::optional<BulletinRow>> readBulletin(Seq seq);
    Result<DrillClock> setDrill(const DrillClock &clock);
    // A sync failed: the next process writes what is in the WAL anew before it answers for it, or does not begin.
    static void markUnsynced(const QString &dir);
    // Re-derives the newest `rows` hashes; LogBroken with the first that does not follow.
    Result<void> checkTail(int rows);

    // Pages put into the WAL since the last checkpoint, roughly. A checkpoint is the writer's job alone: with a second
    // connection doing it SQLite before 3.51.3 can lose commits.
    qint64 uncheckpointed() const { return m_uncheckpointed; }
    // False: somebody reads an older state, and what came since stays in the WAL.
    Result<bool> checkpoint();
    // Gives the WAL's disk space back when it has grown beyond 32 MiB. False: not now, somebody reads.
    Result<bool> truncateWal();

private:
    struct Statements
    {
        QSqlQuery begin, commit, rollback, insertRow, insertSubject, insertBulletin, eraseSubjects, selectRows, selectSubjects, selectCase,
            selectCaseSubjects, selectHash, selectReceipt;
    };
    explicit LogWriter(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
    Result<void> prepareAll();
    Result<bool> checkpoint(Connection::Checkpoint how);
    Result<void> prepare(QSqlQuery &into, const QString &sql);
    Result<void> syncWhatIsThere();
    Result<void> unlock(const QString &keyDir);
    Result<void> sealPlainRows();
    Result<void> sealOtherRows();
    Result<void> loadHead();
    Result<LogHead> insertTurn(const Turn &turn);
    Result<Turn> collect(QSqlQuery &rows, QSqlQuery &subjects);
    Result<void> collect(QSqlQuery &bound, QVector<SubjectRow> &into) const;

    std::unique_ptr<Connection> m_connection; // before the statements, which must be gone before it is
    std::unique_ptr<Statements> m_statements;
    std::optional<SiteKey> m_siteKey;
    Vault m_vault;
    LogMeta m_meta;
    LogHead m_head;
    qint64 m_uncheckpointed = 0;
};

} // namespace Yixian
