// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logfile.h"

#include "storesupport.h"
#include "store/chain.h"
#include "store/sqlitelog.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Yixian;
using namespace Yixian::StoreSupport;
using Fault = VerifyReport::Fault;
Q_DECLARE_METATYPE(Yixian::VerifyReport::Fault)

class TestLogFile final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void createGivesAWholeLog();
    void createDoesNotOverwrite();
    void createLeavesNothingHalfDone();
    void onlyTheOwnerMayRead();
    void openNeedsALog();
    void openRefusesANewerSchema();
    void rowsAndSubjectsComeBack();
    void readsWhileAHubServes();
    void verifyAcceptsASoundLog();
    void verifyNamesTheFirstBrokenSeq_data();
    void verifyNamesTheFirstBrokenSeq();
    void onlyARestoreRaisesTheEpoch();
    void drillRules();

private:
    QString dir() const { return m_dir->filePath(QStringLiteral("data")); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestLogFile::createGivesAWholeLog()
{
    const Account account{UserId{QStringLiteral("admin")}, QStringLiteral("管理员"), Role::Admin, {}, "argon", false};
    const auto head = LogFile::create(dir(), CreateOptions{QStringLiteral("id"), fromMsec(5), {}}, makeRows(1, 3), {}, {account});
    QVERIFY(head.has_value());
    QCOMPARE(head->seq, Seq(3));
    QCOMPARE(head->log, QStringLiteral("id"));
    const auto file = LogFile::open(dir());
    QVERIFY(file.has_value());
    QCOMPARE(*(*file)->head(), *head);
    QCOMPARE((*file)->meta().created, fromMsec(5));
    QCOMPARE((*file)->meta().genesis, Seq(3));
    const auto accounts = (*file)->accounts();
    QCOMPARE(accounts->size(), 1);
    QCOMPARE(accounts->first().name, QStringLiteral("管理员"));
    QCOMPARE(accounts->first().role, Role::Admin);
    QCOMPARE(accounts->first().passwordHash, QByteArray("argon"));
    const auto stats = (*file)->stats();
    QCOMPARE(stats->rows, 3);
    QCOMPARE(stats->accounts, 1);
    QVERIFY(stats->databaseBytes > 0);
    QCOMPARE(*stats->firstAt, makeRow(1).at);
    QCOMPARE(*stats->lastAt, makeRow(3).at);
}

void TestLogFile::createDoesNotOverwrite()
{
    QVERIFY(createLog(dir()).has_value());
    const auto again = createLog(dir());
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::LogExists);
}

void TestLogFile::createLeavesNothingHalfDone()
{
    QVERIFY(!LogFile::create(dir(), {}, makeRows(5, 1), {}, {}).has_value()); // does not begin at 1
    QVERIFY(!QFileInfo::exists(dir() + QLatin1String("/yixian.db")));
    QVERIFY(!QFileInfo::exists(dir() + QLatin1String("/new")));
    QVERIFY(createLog(dir()).has_value());
}

void TestLogFile::onlyTheOwnerMayRead()
{
    QVERIFY(createLog(dir()).has_value());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    auto log = SqliteLog::open(dir());
    QVERIFY(log.has_value());
    QVERIFY(append(**log, Turn{makeRows(3, 1), {}}).has_value());
    for (const char *name : {"", "/yixian.db", "/yixian.db-wal", "/yixian.db-shm", "/yixian.lock"}) {
        const QFileInfo info(dir() + QLatin1String(name));
        QVERIFY2(info.exists(), name);
        QVERIFY2(!(info.permissions() & others), name);
    }
}

void TestLogFile::openNeedsALog()
{
    const auto file = LogFile::open(dir());
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::LogMissing);
}

void TestLogFile::openRefusesANewerSchema()
{
    QVERIFY(createLog(dir()).has_value());
    QVERIFY(tamper(dir(), {QStringLiteral("PRAGMA user_version = 2000")}));
    const auto file = LogFile::open(dir());
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::LogNewer);
}

void TestLogFile::rowsAndSubjectsComeBack()
{
    const SubjectRow subject{SubjectId{1}, CaseId{1}, Subject{QStringLiteral("题"), QStringLiteral("文"), {}, {}, {}}};
    QVERIFY(LogFile::create(dir(), {}, makeRows(1, 4), {subject}, {}).has_value());
    const auto file = LogFile::open(dir());
    QVector<Seq> seen;
    QVERIFY((*file)->forEachRow([&](const LogRow &row) { seen << row.seq; return row.seq < 3; }).has_value());
    QCOMPARE(seen, (QVector<Seq>{1, 2, 3}));
    int subjects = 0;
    QVERIFY((*file)->forEachSubject([&](const SubjectRow &) { ++subjects; return true; }).has_value());
    QCOMPARE(subjects, 1);
    QCOMPARE((*file)->subject(SubjectId{1})->value().subject, subject.subject);
    QVERIFY(!(*file)->subject(SubjectId{2})->has_value());
}

void TestLogFile::readsWhileAHubServes()
{
    QVERIFY(createLog(dir()).has_value());
    auto log = SqliteLog::open(dir());
    QVERIFY(log.has_value());
    const auto file = LogFile::open(dir());
    QVERIFY(file.has_value());
    const auto head = append(**log, Turn{makeRows(3, 7), {}});
    QVERIFY(head.has_value());
    QCOMPARE(*(*file)->head(), *head);
    const auto report = (*file)->verify();
    QVERIFY(report->ok);
    QCOMPARE(report->rows, 9);
    const auto drill = setDrill(dir(), DrillClock{});
    QVERIFY(!drill);
    QCOMPARE(drill.error().code, ErrorCode::LogInUse);
}

void TestLogFile::verifyAcceptsASoundLog()
{
    const auto head = createLog(dir(), 250);
    const auto report = (*LogFile::open(dir()))->verify();
    QVERIFY(report->ok);
    QCOMPARE(report->rows, 250);
    QCOMPARE(report->head, *head);
    QCOMPARE(report->firstBrokenSeq, Seq(0));
}

void TestLogFile::verifyNamesTheFirstBrokenSeq_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<Seq>("broken");
    QTest::addColumn<Fault>("fault");
    // '{' is 7b; one bit of it makes 7a
    QTest::newRow("a flipped bit") << QStringList(QStringLiteral(
        "UPDATE log SET body = CAST(x'7a' || substr(body, 2) AS BLOB) WHERE seq = 40")) << Seq(40) << Fault::Hash;
    QTest::newRow("a changed time") << QStringList(QStringLiteral("UPDATE log SET at = at + 1 WHERE seq = 41")) << Seq(41)
                                    << Fault::Hash;
    QTest::newRow("a changed actor") << QStringList(QStringLiteral("UPDATE log SET actor = 'x' WHERE seq = 1")) << Seq(1)
                                     << Fault::Hash;
    QTest::newRow("a deleted row") << QStringList(QStringLiteral("DELETE FROM log WHERE seq = 42")) << Seq(42) << Fault::Gap;
    QTest::newRow("a row deleted and the rest moved up")
        << QStringList{QStringLiteral("DELETE FROM log WHERE seq = 43"), QStringLiteral("UPDATE log SET seq = seq - 1 WHERE seq > 43")}
        << Seq(43) << Fault::Previous;
    QTest::newRow("two rows swapped")
        << QStringList{QStringLiteral("UPDATE log SET seq = 1000 WHERE seq = 44"), QStringLiteral("UPDATE log SET seq = 44 WHERE seq = 50"),
                       QStringLiteral("UPDATE log SET seq = 50 WHERE seq = 1000")}
        << Seq(44) << Fault::Previous;
    QTest::newRow("a lower epoch") << QStringList(QStringLiteral("UPDATE log SET epoch = 0 WHERE seq = 45")) << Seq(45)
                                   << Fault::Epoch;
    QTest::newRow("the end cut off")
        << QStringList{QStringLiteral("INSERT INTO snapshot (seq, at, body) VALUES (60, 0, x'00')"), QStringLiteral("DELETE FROM log WHERE seq > 58")}
        << Seq(59) << Fault::Tail;
    QTest::newRow("a snapshot of somebody else's")
        << QStringList{QStringLiteral("INSERT INTO snapshot (seq, at, body, seal) VALUES (60, 0, x'00', x'00')")} << Seq(61) << Fault::Seal;
}

void TestLogFile::verifyNamesTheFirstBrokenSeq()
{
    QFETCH(const QStringList, statements);
    QFETCH(const Seq, broken);
    QFETCH(const Fault, fault);
    QVERIFY(createLog(dir(), 60).has_value());
    QVERIFY(tamper(dir(), statements));
    const auto report = (*LogFile::open(dir()))->verify();
    QVERIFY(report.has_value());
    QVERIFY(!report->ok);
    QCOMPARE(report->firstBrokenSeq, broken);
    QCOMPARE(report->fault, fault);
    QCOMPARE(report->head.seq, broken - 1);
}

void TestLogFile::onlyARestoreRaisesTheEpoch()
{
    QVERIFY(createLog(dir(), 3).has_value());
    QVERIFY(tamper(dir(), {QStringLiteral("UPDATE meta SET value = '2' WHERE key = 'epoch'")}));
    const auto log = SqliteLog::open(dir());
    QVERIFY(!log);
    QCOMPARE(log.error().code, ErrorCode::LogBroken);
}

void TestLogFile::drillRules()
{
    const DrillClock clock{fromMsec(1000), 60, fromMsec(2000)};
    QVERIFY(createLog(dir()).has_value());
    QCOMPARE(setDrill(dir(), clock)->speed, 60.0);
    QCOMPARE(setDrill(dir(), DrillClock{fromMsec(1), 1, fromMsec(1)})->speed, 60.0);
    QVERIFY((*LogFile::open(dir()))->drill().has_value());

    const QString real = m_dir->filePath(QStringLiteral("real"));
    QVERIFY(createLog(real).has_value());
    QVERIFY(append(**SqliteLog::open(real), Turn{makeRows(3, 1), {}}).has_value());
    const auto refused = setDrill(real, clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::RealLogRefused);
    QVERIFY(!(*LogFile::open(real))->drill());
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
