// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "domain/eventlog.h"
#include "store/logfile.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace Yixian::StoreSupport {

inline LogRow makeRow(Seq seq, const QByteArray &body = "{\"act\":\"note\"}")
{
    LogRow row;
    row.seq = seq;
    row.at = fromMsec(1'760'000'000'000 + seq);
    row.caseId = CaseId{1 + (seq - 1) % 3};
    row.actor = UserId{QStringLiteral("张三")};
    row.body = body;
    return row;
}

inline QVector<LogRow> makeRows(Seq from, int count)
{
    QVector<LogRow> rows;
    for (int i = 0; i < count; ++i)
        rows << makeRow(from + i, "{\"n\":" + QByteArray::number(from + i) + "}");
    return rows;
}

inline Result<LogHead> createLog(const QString &dir, int genesis = 2)
{
    return LogFile::create(dir, CreateOptions{{}, fromMsec(1'760'000'000'000), {}}, makeRows(1, genesis), {}, {});
}

// Calls something that answers later and waits for the answer.
template<class T, class Ask>
T answerOf(const Ask &ask)
{
    std::optional<T> answer;
    ask([&answer](const T &given) { answer = given; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
        qFatal("no answer");
    return *answer;
}

inline Result<LogHead> append(EventLog &log, const Turn &turn)
{
    return answerOf<Result<LogHead>>([&](auto done) { log.append(turn, done); });
}
inline Result<LogHead> recover(EventLog &log)
{
    return answerOf<Result<LogHead>>([&](auto done) { log.recover(done); });
}
inline Result<Turn> read(EventLog &log, Seq after, int limit)
{
    return answerOf<Result<Turn>>([&](auto done) { log.read(after, limit, done); });
}

// Does to a log what no program of ours does.
inline bool tamper(const QString &dir, const QStringList &statements)
{
    const QString name = QStringLiteral("tamper");
    bool done = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(dir + QLatin1String("/yixian.db"));
        done = database.open();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement)) {
                qWarning("%ls", qUtf16Printable(query.lastError().text()));
                done = false;
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

} // namespace Yixian::StoreSupport
