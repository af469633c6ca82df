// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logwriter.h"
#include "store/sqlitelog.h"

#include "storesupport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Yixian;
using namespace Yixian::StoreSupport;

class TestSqliteLog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void openKnowsTheHead();
    void missingIsSaid();
    void secondOpenIsRefused();
    void newerSchemaIsRefused();
    void brokenTailIsRefused();
    void restartKeepsTheHead();
    void answersStopWithTheLog();
    void whatWasAskedIsCarriedOut();
    void snapshotRoundTrip();
    void damagedSnapshotFallsBack();
    void snapshotBeyondTheHead();
    void tokensAreKept();
    void aDrillStaysADrill();
    void aWorkedLogIsNoDrill();
    void manyTurnsAreCheckpointed();
    void whoReadsKeepsNobodyWaiting();

private:
    QString dir() const { return m_dir->filePath(QStringLiteral("data")); }
    std::unique_ptr<SqliteLog> open() const;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSqliteLog::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(createLog(dir()).has_value());
}

void TestSqliteLog::cleanup()
{
    m_dir.reset();
}

std::unique_ptr<SqliteLog> TestSqliteLog::open() const
{
    auto log = SqliteLog::open(dir());
    if (!log)
        qFatal("open: %d %ls", static_cast<int>(log.error().code), qUtf16Printable(log.error().detail));
    return std::move(*log);
}

void TestSqliteLog::openKnowsTheHead()
{
    const auto log = open();
    QCOMPARE(log->head().seq, Seq(2));
    QCOMPARE(log->head().epoch, 1);
    QCOMPARE(log->head().hash.size(), 32);
    QVERIFY(!log->head().log.isEmpty());
    QVERIFY(!log->drill());
}

void TestSqliteLog::missingIsSaid()
{
    const auto log = SqliteLog::open(m_dir->filePath(QStringLiteral("nowhere")));
    QVERIFY(!log);
    QCOMPARE(log.error().code, ErrorCode::LogMissing);
}

void TestSqliteLog::secondOpenIsRefused()
{
    auto first = open();
    const auto second = SqliteLog::open(dir());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::LogInUse);
    first.reset();
    QVERIFY(SqliteLog::open(dir()).has_value());
}

void TestSqliteLog::newerSchemaIsRefused()
{
    QVERIFY(tamper(dir(), {QStringLiteral("PRAGMA user_version = 99")}));
    const auto log = SqliteLog::open(dir());
    QVERIFY(!log);
    QCOMPARE(log.error().code, ErrorCode::LogNewer);
    QCOMPARE(log.error().args, QStringList(QStringLiteral("99")));
}

void TestSqliteLog::brokenTailIsRefused()
{
    QVERIFY(tamper(dir(), {QStringLiteral("UPDATE log SET body = x'00' WHERE seq = 2")}));
    const auto log = SqliteLog::open(dir());
    QVERIFY(!log);
    QCOMPARE(log.error().code, ErrorCode::LogBroken);
    QCOMPARE(log.error().args, QStringList(QStringLiteral("2")));
}

void TestSqliteLog::restartKeepsTheHead()
{
    LogHead head;
    {
        const auto log = open();
        const auto appended = append(*log, Turn{makeRows(3, 5), {}});
        QVERIFY(appended.has_value());
        head = *appended;
    }
    QCOMPARE(open()->head(), head);
    QCOMPARE(head.seq, Seq(7));
}

void TestSqliteLog::answersStopWithTheLog()
{
    auto log = open();
    bool answered = false;
    log->append(Turn{makeRows(3, 1), {}}, [&answered](const auto &) { answered = true; });
    log.reset();
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

void TestSqliteLog::whatWasAskedIsCarriedOut()
{
    {
        const auto log = open();
        for (Seq seq = 3; seq < 53; ++seq)
            log->append(Turn{{makeRow(seq)}, {}}, [](const auto &) {});
    }
    QCOMPARE(open()->head().seq, Seq(52));
}

void TestSqliteLog::snapshotRoundTrip()
{
    const QByteArray state = QStringLiteral("{\"案\":\"热线\"}").toUtf8().repeated(5000);
    {
        const auto log = open();
        QVERIFY(!log->loadSnapshot()->has_value());
        QVERIFY(answerOf<Result<void>>([&](auto done) { log->saveSnapshot(1, qCompress("old"), done); }).has_value());
        QVERIFY(answerOf<Result<void>>([&](auto done) { log->saveSnapshot(2, qCompress(state), done); }).has_value());
    }
    const auto log = open();
    const auto snapshot = log->loadSnapshot();
    QVERIFY(snapshot.has_value() && snapshot->has_value());
    QCOMPARE((*snapshot)->seq, Seq(2));
    QCOMPARE((*snapshot)->state, state);
}

void TestSqliteLog::damagedSnapshotFallsBack()
{
    {
        const auto log = open();
        for (Seq seq = 1; seq <= 2; ++seq)
            QVERIFY(answerOf<Result<void>>([&](auto done) { log->saveSnapshot(seq, qCompress("state"), done); }).has_value());
    }
    QVERIFY(tamper(dir(), {QStringLiteral("UPDATE snapshot SET body = x'0000000500' WHERE seq = 2")}));
    const auto snapshot = open()->loadSnapshot();
    QVERIFY(snapshot.has_value() && snapshot->has_value());
    QCOMPARE((*snapshot)->seq, Seq(1));
}

void TestSqliteLog::snapshotBeyondTheHead()
{
    const auto log = open();
    QVERIFY(!answerOf<Result<void>>([&](auto done) { log->saveSnapshot(3, qCompress("state"), done); }).has_value());
    QVERIFY(append(*log, Turn{makeRows(3, 1), {}}).has_value());
    QVERIFY(answerOf<Result<void>>([&](auto done) { log->saveSnapshot(3, qCompress("state"), done); }).has_value());
}

void TestSqliteLog::tokensAreKept()
{
    {
        const auto log = open();
        log->saveToken(TokenRecord{"hash-1", UserId{QStringLiteral("li")}, fromMsec(1), fromMsec(2), true});
        log->saveToken(TokenRecord{"hash-2", UserId{QStringLiteral("wang")}, fromMsec(3), fromMsec(4), false});
        log->removeToken("hash-1");
    }
    const auto tokens = open()->loadTokens();
    QVERIFY(tokens.has_value());
    QCOMPARE(tokens->size(), 1);
    QCOMPARE(tokens->first().hash, QByteArray("hash-2"));
    QCOMPARE(tokens->first().user, UserId{QStringLiteral("wang")});
    QCOMPARE(tokens->first().issued, fromMsec(3));
    QCOMPARE(tokens->first().expires, fromMsec(4));
    QVERIFY(!tokens->first().session);
}

void TestSqliteLog::aDrillStaysADrill()
{
    const DrillClock clock{fromMsec(1'700'000'000'123), 7.25, fromMsec(1'760'000'000'456)};
    {
        const auto log = open();
        const auto set = log->setDrill(clock);
        QVERIFY(set.has_value());
        QVERIFY(log->drill().has_value());
        QVERIFY(append(*log, Turn{makeRows(3, 1), {}}).has_value());
    }
    const auto log = open();
    QVERIFY(log->drill().has_value());
    const auto again = log->setDrill(DrillClock{fromMsec(0), 60, fromMsec(0)});
    QVERIFY(again.has_value());
    QCOMPARE(again->from, clock.from);
    QCOMPARE(again->speed, clock.speed);
    QCOMPARE(again->anchor, clock.anchor);
}

void TestSqliteLog::aWorkedLogIsNoDrill()
{
    const auto log = open();
    QVERIFY(append(*log, Turn{makeRows(3, 1), {}}).has_value());
    const auto set = log->setDrill(DrillClock{});
    QVERIFY(!set);
    // setDrill looks at the log as it is now, not as it was when opened.
    QCOMPARE(set.error().code, ErrorCode::RealLogRefused);
    QVERIFY(!log->drill());
}

void TestSqliteLog::manyTurnsAreCheckpointed()
{
    const auto log = open();
    const QByteArray body(8 * 1024, 'b');
    Seq seq = 2;
    for (int turn = 0; turn < 60; ++turn) {
        Turn next;
        for (int i = 0; i < 20; ++i)
            next.rows << makeRow(++seq, body);
        QVERIFY(append(*log, next).has_value());
    }
    // 10 MB went through; without checkpoints all of it would still be in the WAL.
    const QString wal = dir() + QLatin1String("/yixian.db-wal");
    QVERIFY2(QFileInfo(wal).size() < 8 * 1024 * 1024, qPrintable(QString::number(QFileInfo(wal).size())));
    QVERIFY(QFileInfo(dir() + QLatin1String("/yixian.db")).size() > 8 * 1024 * 1024);
}

// What somebody reads cannot be cut off: it is done later. A hub that cannot be sure of what is on the disk does not begin.
void TestSqliteLog::whoReadsKeepsNobodyWaiting()
{
    auto writer = LogWriter::open(dir());
    QVERIFY(writer);
    auto reader = Connection::open(databasePath(dir()), Connection::Mode::ReadOnly);
    QVERIFY(reader && (*reader)->run(QStringLiteral("BEGIN")));
    QVERIFY((*reader)->value(QStringLiteral("SELECT count(*) FROM log")));
    const QByteArray body(2 * 1024 * 1024, 'b');
    for (int i = 0; i < 20; ++i)
        QVERIFY((*writer)->append(Turn{{makeRow((*writer)->head().seq + 1, body)}, {}}));
    const Seq head = (*writer)->head().seq;
    QVERIFY(!(*writer)->checkpoint().value());
    QElapsedTimer took;
    took.start();
    QVERIFY(!(*writer)->truncateWal().value());
    QVERIFY2(took.elapsed() < 1500, qPrintable(QString::number(took.elapsed()))); // SQLite by itself waits for two seconds
    writer->reset();
    QVERIFY(LogWriter::open(dir())); // a backup that is under way keeps no hub from beginning
    LogWriter::markUnsynced(dir());
    QCOMPARE(LogWriter::open(dir()).error().code, ErrorCode::LogInUse);
    QVERIFY((*reader)->run(QStringLiteral("COMMIT")));
    writer = LogWriter::open(dir());
    QVERIFY(writer);
    QCOMPARE(QDir(dir()).entryList({QStringLiteral("*unsynced")}), QStringList());
    QCOMPARE((*writer)->head().seq, head);
    QVERIFY((*writer)->truncateWal().value());
}

QTEST_GUILESS_MAIN(TestSqliteLog)
#include "tst_sqlitelog.moc"
