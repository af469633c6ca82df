// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "store/logmeta.h"
#include "store/vault.h"

#include <atomic>
#include <memory>

namespace Yixian {

class Connection;

struct CreateOptions
{
    QString log;     // UUID; a fresh one when empty
    Instant created; // real time
    std::optional<DrillClock> drill;
};

// What the chain says when every hash is derived again.
struct VerifyReport
{
    enum class Fault { None, Gap, Previous, Hash, Epoch, Tail, Unreadable, Seal, Subject, Witness, Bulletin };
    qint64 rows = 0; // read before the first fault
    bool ok = true;
    Seq firstBrokenSeq = 0;
    Fault fault = Fault::None;
    QString detail; // for a log
    LogHead head;   // as far as it is sound
};

struct LogStats
{
    qint64 rows = 0;
    qint64 subjects = 0;
    qint64 accounts = 0;
    qint64 snapshots = 0;
    qint64 databaseBytes = 0;
    qint64 walBytes = 0;
    std::optional<Instant> firstAt;
    std::optional<Instant> lastAt;
};

// A log seen from outside, read-only, for the command line: may be used while a hub serves it and sees what was committed
// when each call began. Used in the thread that opened it.
class LogFile
{
public:
    // A new data directory (mode 0700) with its log. All or nothing: LogExists when there is one already.
    static Result<LogHead> create(const QString &dir, const CreateOptions &options, const QVector<LogRow> &genesis,
                                  const QVector<SubjectRow> &subjects, const QVector<Account> &accounts);
    // Without the site key all but what is sealed can be read.
    static Result<std::unique_ptr<LogFile>> open(const QString &dir);
    // For one who reads while a hub writes on, in the thread that opens it.
    static Result<std::unique_ptr<LogReader>> openReader(const QString &dir);
    // The same of one file, with the site key of `dir`.
    static Result<std::unique_ptr<LogFile>> openFile(const QString &path, const QString &dir);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    const LogMeta &meta() const { return m_meta; }
    const std::optional<DrillClock> &drill() const { return m_meta.drill; }
    Result<LogHead> head() const;
    Result<LogStats> stats() const;
    // In portions, so that a hub may checkpoint meanwhile; `stop` ends it early, with what was sound until then. All is also
    // the indexes, which take as long again, and with the key whatever is sealed beside the chain.
    enum class Depth { Rows, All };
    Result<VerifyReport> verify(Depth depth = Depth::All, const std::atomic<bool> *stop = nullptr) const;
    // Of the row at `seq`; empty when there is none.
    Result<QByteArray> hashAt(Seq seq) const;
    // In order, one at a time; stops when the callback says false.
    Result<void> forEachRow(const std::function<bool(const LogRow &)> &visit) const;
    Result<QVector<LogRow>> rows(Seq after, int limit) const;
    Result<void> forEachSubject(const std::function<bool(const SubjectRow &)> &visit) const;
    // LogBroken with the seq of the first that is not as it was written.
    Result<void> forEachBulletin(const std::function<bool(const BulletinRow &)> &visit) const;
    Result<std::optional<SubjectRow>> subject(SubjectId id) const;
    Result<QVector<Account>> accounts() const;
    Result<QVector<TokenRecord>> tokens() const;
    // Whether there is the key that opens what is sealed.
    bool hasKey() const { return m_vault.hasKey(); }

private:
    LogFile(std::unique_ptr<Connection> connection, LogMeta meta, Vault vault);
    std::unique_ptr<Connection> m_connection;
    LogMeta m_meta;
    Vault m_vault;
};

// Makes a log that nobody has worked with a drill and tells the clock that holds: the stored one when it is one already.
// RealLogRefused for a log that has been worked with, LogInUse while a hub serves it.
Result<DrillClock> setDrill(const QString &dir, const DrillClock &clock);

} // namespace Yixian
