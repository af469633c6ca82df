// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "domain/eventlog.h"

#include <atomic>
#include <deque>
#include <QMutex>
#include <QObject>
#include <QSemaphore>

namespace Yixian::Test {

// A log in memory with the contract of EventLog, which can be told to fail. Outlives the hubs that use it, so that one hub
// can follow another on it.
class MemoryEventLog final : public QObject, public EventLog, public AccountStore
{
    Q_OBJECT
public:
    MemoryEventLog();

    enum class Failure { None, Full, FailedAfterCommit, FailedBeforeCommit };
    void failNext(Failure failure, int times = 1);

    LogHead head;
    QVector<LogRow> rows;
    QVector<SubjectRow> subjects;
    QVector<BulletinRow> bulletins;
    QVector<Account> accounts; // as they were saved, the last word of each last
    QVector<TokenRecord> tokens;
    Seq snapshotSeq = 0;
    QByteArray snapshot;
    int appends = 0;
    std::function<void()> recovering; // called when a hub asks what became of its turn, before it hears
    // Reads along from any thread; while a gate is set, a page at a time as it opens.
    OpenLogReader reader();
    std::atomic<QSemaphore *> readersGate = nullptr;

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
    bool accountsFail = false;
    void saveToken(TokenRecord token) override;
    void removeToken(QByteArray hash) override;

private:
    template<class Done, class Value>
    void later(Done done, Value value)
    {
        QMetaObject::invokeMethod(this, [done = std::move(done), value = std::move(value)] { done(value); }, Qt::QueuedConnection);
    }
    void commit(const Turn &turn);

    QSet<QUuid> m_commands; // of the rows
    QMutex m_mutex; // of rows and subjects, against those who read along
    Failure m_failure = Failure::None;
    int m_failures = 0;
};

} // namespace Yixian::Test
