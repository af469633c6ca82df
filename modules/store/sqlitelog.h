// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "domain/eventlog.h"
#include "store/logmeta.h"
#include "store/sitekey.h"

#include <memory>
#include <QObject>
#include <QThread>

namespace Yixian {

class DirLock;

// The log of a hub in one SQLite file. Owned by main and called from its thread only; a worker in a thread of its own has
// the connection. Once deleted it answers nobody any more, but everything asked for before has been carried out.
class SqliteLog final : public QObject, public EventLog, public AccountStore
{
    Q_OBJECT

public:
    // LogMissing, LogInUse, LogNewer, LogBroken (in its last rows; a full check is LogFile::verify) or LogFailed.
    static Result<std::unique_ptr<SqliteLog>> open(const QString &dir);
    ~SqliteLog() override;
    Q_DISABLE_COPY_MOVE(SqliteLog)

    // As it was when opened.
    const LogHead &head() const { return m_head; }
    const LogMeta &meta() const { return m_meta; }
    const std::optional<DrillClock> &drill() const { return m_meta.drill; }
    const SiteKey &siteKey() const { return *m_siteKey; }

    // These wait for the worker: for the start, before anybody is served.
    Result<QVector<Account>> loadAccounts();
    Result<QVector<TokenRecord>> loadTokens();
    Result<std::optional<LogSnapshot>> loadSnapshot();
    // Makes a log that nobody has worked with a drill and tells the clock that holds; RealLogRefused for a worked one.
    Result<DrillClock> setDrill(const DrillClock &clock);

    void append(Turn turn, std::function<void(Result<LogHead>)> done) override;
    void recover(std::function<void(Result<LogHead>)> done) override;
    void read(Seq after, int limit, std::function<void(Result<Turn>)> done) override;
    void readCase(CaseId id, std::function<void(Result<Turn>)> done) override;
    void readSubjects(QVector<CaseId> cases, std::function<void(Result<QVector<SubjectRow>>)> done) override;
    void hashAt(Seq seq, std::function<void(Result<QByteArray>)> done) override;
    void readBulletin(Seq seq, std::function<void(Result<std::optional<BulletinRow>>)> done) override;
    void findReceipt(QUuid command, std::function<void(Result<std::optional<Receipt>>)> done) override;
    void saveSnapshot(Seq seq, QByteArray state, std::function<void(Result<void>)> done) override;

    void saveAccount(Account account, std::function<void(Result<void>)> done) override;
    void saveToken(TokenRecord token) override;
    void removeToken(QByteArray hash) override;

private:
    class Worker;
    explicit SqliteLog(std::unique_ptr<DirLock> lock);
    template<class Work, class Done>
    void ask(Work work, Done done);
    template<class Work>
    auto askNow(Work work);

    std::unique_ptr<DirLock> m_lock;
    LogHead m_head;
    LogMeta m_meta;
    std::optional<SiteKey> m_siteKey;
    std::unique_ptr<Worker> m_worker;
    QThread m_thread;
};

} // namespace Yixian
