// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casearchive.h"

#include <map>
#include <QObject>

namespace Yixian::Test {

// An archive in memory with the contract of CaseArchive, which can be told to fail. Outlives the hubs that use it. Finds a
// word anywhere in what a case can be found by.
class MemoryArchive final : public QObject, public CaseArchive
{
    Q_OBJECT
public:
    std::map<qint64, ArchivedCase> cases;
    int puts = 0;
    bool failing = false;

    void put(QVector<ArchivedCase> rows, std::function<void(Result<void>)> done) override;
    void find(QVector<CaseId> ids, std::function<void(Result<QVector<FoundCase>>)> done) override;
    void findUpstream(QString number, std::function<void(Result<CaseId>)> done) override;
    void search(PastQuery query, std::function<void(Result<PastPage>)> done) override;
    void countBeside(QVector<CaseId> ids, std::function<void(Result<qint64>)> done) override;
    void clear(std::function<void(Result<void>)> done) override;

private:
    template<class T>
    void later(std::function<void(Result<T>)> done, Result<T> value)
    {
        if (failing)
            value = failure(ErrorCode::LogFailed, {}, QStringLiteral("told to"));
        QMetaObject::invokeMethod(this, [done = std::move(done), value = std::move(value)] { done(value); }, Qt::QueuedConnection);
    }
};

} // namespace Yixian::Test
