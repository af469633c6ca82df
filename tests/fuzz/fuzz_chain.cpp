// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changes to the rows of a sound log, as somebody with the file in his hands could make them: which row, which column, what
// stands there. The chain accepts what is left exactly when it reads as the beginning of what was there.
#include "fuzz/target.h"
#include "store/logfile.h"
#include "store/logrows.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

using namespace Yixian;

namespace {

constexpr int rowCount = 8;

class TamperedLog
{
public:
    TamperedLog()
    {
        QVector<LogRow> rows;
        for (Seq seq = 1; seq <= rowCount; ++seq) {
            LogRow row;
            row.seq = seq;
            row.at = fromMsec(1'760'000'000'000 + seq);
            row.caseId = CaseId{1 + seq % 3};
            row.actor = UserId{QStringLiteral("limin")};
            row.command = QUuid(0x01900000, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, static_cast<uchar>(seq));
            row.body = "{\"n\":" + QByteArray::number(seq) + '}';
            if (seq % 3 == 0)
                row.deadline = QByteArray::number(seq) + ":0:2";
            rows << row;
        }
        Fuzz::hold(LogFile::create(m_dir.path(), CreateOptions{QStringLiteral("log"), fromMsec(1), {}}, rows, {}, {}).has_value(), "a log");
        m_log = LogFile::open(m_dir.path()).value();
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        m_database.setDatabaseName(m_dir.filePath(QStringLiteral("yixian.db")));
        Fuzz::hold(m_database.open(), "its file");
        run(QStringLiteral("PRAGMA synchronous = OFF"));
        run(QStringLiteral("CREATE TABLE sound AS SELECT * FROM log"));
        m_sound = rowsRead();
    }

    // Four bytes say where, the fifth how many follow to put there.
    void tamper(QByteArrayView input)
    {
        static const QStringList columns = logColumns().split(QStringLiteral(", "));
        run(QStringLiteral("BEGIN"));
        for (int changes = 0; input.size() >= 5 && changes < 16; ++changes) {
            const auto at = [&](qsizetype i) { return static_cast<unsigned char>(input[i]); };
            const int seq = 1 + at(0) % rowCount;
            const QString column = columns[at(1) % columns.size()];
            const qsizetype length = std::min<qsizetype>(at(4), input.size() - 5);
            const QByteArray bytes = input.sliced(5, length).toByteArray();
            const int kind = at(2) % 7;
            input = input.sliced(5 + length);
            if (kind == 4)
                run(QStringLiteral("DELETE FROM log WHERE seq >= %1").arg(seq));
            else if (kind == 5)
                run(QStringLiteral("INSERT OR REPLACE INTO snapshot (seq, at, body) VALUES (%1, 0, x'00')").arg(seq));
            else if (kind == 6)
                run(QStringLiteral("UPDATE log SET %1 = (SELECT %1 FROM sound WHERE seq = %2) WHERE seq = %3").arg(column).arg(1 + bytes.size() % rowCount).arg(seq));
            else
                put(seq, column, kind == 0 ? QVariant(bytes) : kind == 1 ? QVariant(QString::fromUtf8(bytes)) : kind == 2 ? QVariant(bytes.toLongLong()) : QVariant(qlonglong(bytes.size())));
        }
        run(QStringLiteral("COMMIT"));
    }

    void check()
    {
        const auto rows = rowsRead();
        const qint64 snapshot = number(QStringLiteral("SELECT ifnull(max(seq), 0) FROM snapshot"));
        const bool beginning = rows.size() <= m_sound.size() && std::equal(rows.begin(), rows.end(), m_sound.begin());
        const auto report = m_log->verify(LogFile::Depth::Rows); // what stands beside the chain has seals
        Fuzz::hold(report.has_value(), "the check can always be made");
        Fuzz::hold(report->ok == (beginning && snapshot <= rows.size()), "sound exactly when it is the beginning of what was there");
        Fuzz::hold(report->ok || report->firstBrokenSeq >= 1, "what is broken is named");
    }

    void restore()
    {
        for (const char *sql : {"BEGIN", "DELETE FROM snapshot", "DELETE FROM log", "INSERT INTO log SELECT * FROM sound", "COMMIT"})
            run(QString::fromLatin1(sql));
    }

private:
    void run(const QString &sql)
    {
        QSqlQuery query(m_database);
        query.exec(sql); // a change that the table does not take is none
    }
    void put(int seq, const QString &column, const QVariant &value)
    {
        QSqlQuery query(m_database);
        query.prepare(QStringLiteral("UPDATE log SET %1 = ? WHERE seq = ?").arg(column));
        query.bindValue(0, value);
        query.bindValue(1, seq);
        query.exec();
    }
    qint64 number(const QString &sql)
    {
        QSqlQuery query(m_database);
        return query.exec(sql) && query.next() ? query.value(0).toLongLong() : -1;
    }
    // As a hub reads them.
    QVector<QByteArray> rowsRead()
    {
        QVector<QByteArray> rows;
        QSqlQuery query(m_database);
        query.exec(QString(QStringLiteral("SELECT ") + logColumns() + QStringLiteral(" FROM log ORDER BY seq")));
        while (query.next()) {
            const ChainedRow read = readRow(query);
            QByteArray bytes;
            for (const qint64 number : {read.row.seq, qint64{read.epoch}, toMsec(read.row.at), read.row.caseId.value})
                bytes += QByteArray::number(number) + ' ';
            for (const QByteArray &blob : {read.row.actor.value.toUtf8(), read.row.command.toRfc4122(), read.row.deadline, read.row.requestHash,
                                           read.row.body, read.prev, read.row.hash})
                bytes += blob.toHex() + ' ';
            rows << bytes;
        }
        return rows;
    }

    QTemporaryDir m_dir{QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm/yixian-XXXXXX") : QString()};
    std::unique_ptr<LogFile> m_log;
    QSqlDatabase m_database;
    QVector<QByteArray> m_sound;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_chain", *argv[] = {name, nullptr};
    static QCoreApplication app(argc, argv); // finds the database driver
    static TamperedLog log;
    log.tamper(QByteArrayView(data, static_cast<qsizetype>(size)));
    log.check();
    log.restore();
    return 0;
}
