// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitelog.h"

#include "store/accounttable.h"
#include "store/dirlock.h"
#include "store/logwriter.h"
#include "store/snapshottable.h"

#include <atomic>
#include <QFileInfo>
#include <QTimer>

namespace Yixian {

namespace {

constexpr qint64 checkpointPages = 200;    // small and often: each costs a sync of the database file, and somebody may come meanwhile
constexpr qint64 checkpointAnyway = 2'000; // when there is never a pause
constexpr auto idleAfter = std::chrono::seconds(2);

} // namespace

// Lives in the store's thread; the writer is made and destroyed there.
class SqliteLog::Worker final : public QObject
{
public:
    explicit Worker(QString dir) : m_dir(std::move(dir)) {}

    Result<void> start();
    void stop();
    Result<LogHead> append(const Turn &turn);
    Result<LogHead> recover();
    // Runs `work` on the writer; LogFailed when there is none because the log could not be opened again.
    template<class Work>
    std::invoke_result_t<Work, LogWriter &> with(const Work &work);
    void afterwards();
    std::atomic<int> waiting = 0; // asked for and not begun

private:
    void pause();

    QString m_dir;
    std::unique_ptr<LogWriter> m_writer;
    std::unique_ptr<QTimer> m_pause;
    std::unique_ptr<QTimer> m_idle;
    void noteSync(const Error &error);
    void noteSync(const Result<bool> &done);

    bool m_unsynced = false; // for good
    bool m_failed = false; // an append failed: its outcome is unknown until recover()
};

Result<void> SqliteLog::Worker::start()
{
    auto writer = LogWriter::open(m_dir);
    if (!writer)
        return tl::unexpected(writer.error());
    m_writer = std::move(*writer);
    m_pause = std::make_unique<QTimer>();
    m_pause->setSingleShot(true);
    connect(m_pause.get(), &QTimer::timeout, this, &Worker::pause);
    m_idle = std::make_unique<QTimer>();
    m_idle->setSingleShot(true);
    connect(m_idle.get(), &QTimer::timeout, this, [this] {
        if (m_writer && waiting == 0)
            noteSync(m_writer->truncateWal());
    });
    return {};
}

void SqliteLog::Worker::stop()
{
    m_pause.reset();
    m_idle.reset();
    m_writer.reset();
}

Result<LogHead> SqliteLog::Worker::append(const Turn &turn)
{
    if (m_unsynced)
        return failure(ErrorCode::LogUnsynced, {}, QStringLiteral("a sync failed before"));
    if (m_failed || !m_writer)
        return failure(ErrorCode::LogFailed, {}, QStringLiteral("an append failed before; recover first"));
    auto head = m_writer->append(turn);
    if (!head) {
        m_failed = true;
        noteSync(head.error());
        qCWarning(storeLog, "append failed: %ls", qUtf16Printable(head.error().detail));
    }
    return head;
}

Result<LogHead> SqliteLog::Worker::recover()
{
    m_failed = true;
    auto writer = LogWriter::open(m_dir); // beside the one there was, which writes nothing any more
    if (writer) {
        m_writer = std::move(*writer);
        m_failed = false;
        return m_writer->head();
    }
    qCWarning(storeLog, "recovery failed: %ls", qUtf16Printable(writer.error().detail));
    noteSync(writer.error());
    if (m_unsynced || !m_writer)
        return tl::unexpected(writer.error());
    // What is there can still be read; the next append says again what is wrong.
    auto head = m_writer->lookAgain();
    m_failed = !head;
    return head;
}

template<class Work>
std::invoke_result_t<Work, LogWriter &> SqliteLog::Worker::with(const Work &work)
{
    if (!m_writer)
        return failure(ErrorCode::LogFailed, {}, QStringLiteral("the log is not open; recover first"));
    auto result = work(*m_writer);
    if (!result)
        noteSync(result.error());
    return result;
}

// A sync that failed once says nothing about the next one: what it was to keep may be gone although the file reads well.
void SqliteLog::Worker::noteSync(const Error &error)
{
    if (error.code == ErrorCode::LogUnsynced && !std::exchange(m_unsynced, true))
        LogWriter::markUnsynced(m_dir);
}

void SqliteLog::Worker::noteSync(const Result<bool> &done)
{
    if (!done)
        noteSync(done.error());
}

// A timer of zero length fires when nothing is queued for this thread: then a checkpoint delays nobody.
void SqliteLog::Worker::afterwards()
{
    if (!m_writer || !m_pause)
        return;
    if (m_writer->uncheckpointed() >= checkpointAnyway)
        noteSync(m_writer->checkpoint());
    else if (m_writer->uncheckpointed() >= checkpointPages)
        m_pause->start(0);
    m_idle->start(idleAfter);
}

void SqliteLog::Worker::pause()
{
    if (waiting == 0 && m_writer && m_writer->uncheckpointed() >= checkpointPages)
        noteSync(m_writer->checkpoint());
}

template<class Work>
auto SqliteLog::askNow(Work work)
{
    if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
        QMetaObject::invokeMethod(m_worker.get(), work, Qt::BlockingQueuedConnection);
    } else {
        std::optional<std::invoke_result_t<Work>> result;
        QMetaObject::invokeMethod(m_worker.get(), [&] { result.emplace(work()); }, Qt::BlockingQueuedConnection);
        return std::move(*result);
    }
}

// The worker does its work in the order of the calls, and so the answers arrive in it too.
template<class Work, class Done>
void SqliteLog::ask(Work work, Done done)
{
    ++m_worker->waiting;
    const auto turn = [this, worker = m_worker.get(), work = std::move(work), done = std::move(done)] {
        --worker->waiting;
        auto answer = [done, result = work(*worker)] { done(result); };
        QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
        worker->afterwards();
    };
    QMetaObject::invokeMethod(m_worker.get(), turn, Qt::QueuedConnection);
}

Result<std::unique_ptr<SqliteLog>> SqliteLog::open(const QString &dir)
{
    if (!QFileInfo::exists(databasePath(dir)))
        return failure(ErrorCode::LogMissing, {dir});
    auto lock = DirLock::take(dir);
    if (!lock)
        return tl::unexpected(lock.error());
    std::unique_ptr<SqliteLog> log(new SqliteLog(std::move(*lock)));
    log->m_worker = std::make_unique<Worker>(dir);
    log->m_worker->moveToThread(&log->m_thread);
    log->m_thread.start();
    if (const auto started = log->askNow([&log] { return log->m_worker->start(); }); !started)
        return tl::unexpected(started.error());
    const auto known = log->askNow([&log] {
        return log->m_worker->with([&log](LogWriter &writer) -> Result<std::pair<LogHead, LogMeta>> {
            log->m_siteKey = writer.siteKey();
            return std::pair(writer.head(), writer.meta());
        });
    });
    if (!known)
        return tl::unexpected(known.error());
    std::tie(log->m_head, log->m_meta) = *known;
    if (log->m_meta.log.isEmpty()) // a file, but nothing in it
        return failure(ErrorCode::LogMissing, {dir});
    return log;
}

SqliteLog::SqliteLog(std::unique_ptr<DirLock> lock) : m_lock(std::move(lock))
{
    m_thread.setObjectName(QStringLiteral("store"));
}

SqliteLog::~SqliteLog()
{
    if (!m_worker)
        return;
    askNow([this] { m_worker->stop(); }); // behind everything asked for
    m_thread.quit();
    m_thread.wait();
}

void SqliteLog::append(Turn turn, std::function<void(Result<LogHead>)> done)
{
    ask([turn = std::move(turn)](Worker &worker) { return worker.append(turn); }, std::move(done));
}

void SqliteLog::recover(std::function<void(Result<LogHead>)> done)
{
    ask([](Worker &worker) { return worker.recover(); }, std::move(done));
}

void SqliteLog::read(Seq after, int limit, std::function<void(Result<Turn>)> done)
{
    ask([after, limit](Worker &worker) { return worker.with([&](LogWriter &log) { return log.read(after, limit); }); },
        std::move(done));
}

void SqliteLog::readCase(CaseId id, std::function<void(Result<Turn>)> done)
{
    ask([id](Worker &worker) { return worker.with([&](LogWriter &log) { return log.readCase(id); }); }, std::move(done));
}

void SqliteLog::readSubjects(QVector<CaseId> cases, std::function<void(Result<QVector<SubjectRow>>)> done)
{
    ask([cases = std::move(cases)](Worker &worker) { return worker.with([&](LogWriter &log) { return log.readSubjects(cases); }); }, std::move(done));
}

void SqliteLog::hashAt(Seq seq, std::function<void(Result<QByteArray>)> done)
{
    ask([seq](Worker &worker) { return worker.with([&](LogWriter &log) { return log.hashAt(seq); }); }, std::move(done));
}

void SqliteLog::readBulletin(Seq seq, std::function<void(Result<std::optional<BulletinRow>>)> done)
{
    ask([seq](Worker &worker) { return worker.with([&](LogWriter &log) { return log.readBulletin(seq); }); }, std::move(done));
}

void SqliteLog::findReceipt(QUuid command, std::function<void(Result<std::optional<Receipt>>)> done)
{
    ask([command](Worker &worker) { return worker.with([&](LogWriter &log) { return log.findReceipt(command); }); },
        std::move(done));
}

void SqliteLog::saveSnapshot(Seq seq, QByteArray state, std::function<void(Result<void>)> done)
{
    const auto save = [seq, state = std::move(state)](LogWriter &log) -> Result<void> {
        if (seq > log.head().seq)
            return failure(ErrorCode::LogFailed, {}, QStringLiteral("a snapshot of what is not in the log"));
        return writeSnapshot(log.connection(), seq, state, log.vault());
    };
    ask([save](Worker &worker) { return worker.with(save); }, std::move(done));
}

void SqliteLog::saveAccount(Account account, std::function<void(Result<void>)> done)
{
    ask([account = std::move(account)](Worker &worker) {
        return worker.with([&](LogWriter &log) { return writeAccount(log.connection(), account, log.vault()); });
    }, std::move(done));
}

void SqliteLog::saveToken(TokenRecord token)
{
    ask([token = std::move(token)](Worker &worker) {
        return worker.with([&](LogWriter &log) { return writeToken(log.connection(), token, log.vault()); });
    }, [](const Result<void> &saved) {
        if (!saved) // the session lives on, it only does not survive a restart
            qCWarning(storeLog, "a session was not saved: %ls", qUtf16Printable(saved.error().detail));
    });
}

void SqliteLog::removeToken(QByteArray hash)
{
    ask([hash = std::move(hash)](Worker &worker) {
        return worker.with([&](LogWriter &log) { return eraseToken(log.connection(), hash); });
    }, [](const Result<void> &removed) {
        if (!removed)
            qCWarning(storeLog, "a session was not removed: %ls", qUtf16Printable(removed.error().detail));
    });
}

Result<QVector<Account>> SqliteLog::loadAccounts()
{
    return askNow([this] { return m_worker->with([](LogWriter &log) { return readAccounts(log.connection(), log.vault()); }); });
}

Result<QVector<TokenRecord>> SqliteLog::loadTokens()
{
    return askNow([this] { return m_worker->with([](LogWriter &log) { return readTokens(log.connection(), log.vault()); }); });
}

Result<std::optional<LogSnapshot>> SqliteLog::loadSnapshot()
{
    return askNow([this] {
        return m_worker->with([](LogWriter &log) { return readSnapshot(log.connection(), log.head().seq, log.vault()); });
    });
}

Result<DrillClock> SqliteLog::setDrill(const DrillClock &clock)
{
    const auto set = askNow([&] { return m_worker->with([&](LogWriter &log) { return log.setDrill(clock); }); });
    if (set)
        m_meta.drill = *set;
    return set;
}

} // namespace Yixian
