// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casearchive.h"
#include "domain/eventlog.h"
#include "store/sitekey.h"

#include <memory>
#include <QObject>
#include <QThread>

namespace Yixian {

// The archive beside a log, in a file and a thread of its own: neither a turn nor the hub ever waits for a search. Owned by
// main and called from its thread only, while the log's lock is held. Once deleted it answers nobody any more, but everything
// asked for before has been carried out.
class SqliteArchive final : public QObject, public CaseArchive
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<SqliteArchive>> open(const QString &dir, const LogHead &log, const SiteKey &key);
    ~SqliteArchive() override;
    Q_DISABLE_COPY_MOVE(SqliteArchive)

    void put(QVector<ArchivedCase> cases, std::function<void(Result<void>)> done) override;
    void find(QVector<CaseId> ids, std::function<void(Result<QVector<FoundCase>>)> done) override;
    void findUpstream(QString number, std::function<void(Result<CaseId>)> done) override;
    void search(PastQuery query, std::function<void(Result<PastPage>)> done) override;
    void countBeside(QVector<CaseId> ids, std::function<void(Result<qint64>)> done) override;
    void clear(std::function<void(Result<void>)> done) override;

private:
    class Worker;
    SqliteArchive();
    template<class Work, class Done>
    void ask(Work work, Done done);

    std::unique_ptr<Worker> m_worker;
    QThread m_thread;
};

} // namespace Yixian
