// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitearchive.h"

#include "domain/errortext.h"
#include "store/archivefile.h"

#include <QTimer>

namespace Yixian {

namespace {
constexpr std::chrono::milliseconds betweenSweeps{20}; // whoever searches comes first
}

// Lives in the archive's thread; the file is opened and closed there.
class SqliteArchive::Worker final : public QObject
{
public:
    Result<void> start(const QString &dir, const LogHead &log, const Vault &vault);
    void stop();
    template<class Work>
    std::invoke_result_t<Work, ArchiveFile &> with(const Work &work);

private:
    void note(const Error &error);
    void sweep();

    QString m_dir;
    std::unique_ptr<ArchiveFile> m_file;
    std::unique_ptr<QTimer> m_sweep;
    bool m_broken = false;
};

Result<void> SqliteArchive::Worker::start(const QString &dir, const LogHead &log, const Vault &vault)
{
    m_dir = dir;
    auto file = ArchiveFile::open(dir, log, vault);
    if (!file)
        return tl::unexpected(file.error());
    m_file = std::move(*file);
    m_sweep = std::make_unique<QTimer>();
    m_sweep->setSingleShot(true);
    connect(m_sweep.get(), &QTimer::timeout, this, &Worker::sweep);
    if (m_file->hasLeftovers()) // of the process before
        m_sweep->start(betweenSweeps);
    return {};
}

void SqliteArchive::Worker::stop()
{
    m_sweep.reset();
    m_file.reset();
    if (m_broken) // the next start makes it again from the log
        ArchiveFile::remove(m_dir);
}

template<class Work>
std::invoke_result_t<Work, ArchiveFile &> SqliteArchive::Worker::with(const Work &work)
{
    auto result = work(*m_file);
    if (!result)
        note(result.error());
    if (m_file->hasLeftovers())
        m_sweep->start(betweenSweeps);
    return result;
}

void SqliteArchive::Worker::note(const Error &error)
{
    qCWarning(storeLog, "archive: %ls %ls", qUtf16Printable(errorName(error.code)), qUtf16Printable(error.detail));
    m_broken = m_broken || error.code == ErrorCode::LogBroken;
}

void SqliteArchive::Worker::sweep()
{
    if (const auto swept = with([](ArchiveFile &file) { return file.sweep(); }); !swept)
        m_sweep->stop(); // the next that is replaced tries again
}

SqliteArchive::SqliteArchive() : m_worker(std::make_unique<Worker>())
{
    m_thread.setObjectName(QStringLiteral("archive"));
    m_worker->moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
}

Result<std::unique_ptr<SqliteArchive>> SqliteArchive::open(const QString &dir, const LogHead &log, const SiteKey &key)
{
    std::unique_ptr<SqliteArchive> archive(new SqliteArchive);
    Result<void> started;
    QMetaObject::invokeMethod(archive->m_worker.get(), [&] { started = archive->m_worker->start(dir, log, Vault(key)); }, Qt::BlockingQueuedConnection);
    return started ? Result<std::unique_ptr<SqliteArchive>>(std::move(archive)) : tl::unexpected(started.error());
}

SqliteArchive::~SqliteArchive()
{
    QMetaObject::invokeMethod(m_worker.get(), [this] { m_worker->stop(); }, Qt::BlockingQueuedConnection); // behind everything asked for
    m_thread.quit();
    m_thread.wait();
}

template<class Work, class Done>
void SqliteArchive::ask(Work work, Done done)
{
    const auto turn = [this, worker = m_worker.get(), work = std::move(work), done = std::move(done)] {
        auto answer = [done, result = worker->with(work)] { done(result); };
        QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker.get(), turn, Qt::QueuedConnection);
}

void SqliteArchive::put(QVector<ArchivedCase> cases, std::function<void(Result<void>)> done)
{
    ask([cases = std::move(cases)](ArchiveFile &file) { return file.put(cases); }, std::move(done));
}

void SqliteArchive::find(QVector<CaseId> ids, std::function<void(Result<QVector<FoundCase>>)> done)
{
    ask([ids = std::move(ids)](ArchiveFile &file) { return file.find(ids); }, std::move(done));
}

void SqliteArchive::findUpstream(QString number, std::function<void(Result<CaseId>)> done)
{
    ask([number = std::move(number)](ArchiveFile &file) { return file.findUpstream(number); }, std::move(done));
}

void SqliteArchive::search(PastQuery query, std::function<void(Result<PastPage>)> done)
{
    ask([query = std::move(query)](ArchiveFile &file) { return file.search(query); }, std::move(done));
}

void SqliteArchive::countBeside(QVector<CaseId> ids, std::function<void(Result<qint64>)> done)
{
    ask([ids = std::move(ids)](ArchiveFile &file) { return file.countBeside(ids); }, std::move(done));
}

void SqliteArchive::clear(std::function<void(Result<void>)> done)
{
    ask([](ArchiveFile &file) { return file.clear(); }, std::move(done));
}

} // namespace Yixian
