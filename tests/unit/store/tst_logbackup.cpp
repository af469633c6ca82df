// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logbackup.h"
#include "store/accountfile.h"
#include "store/sqlitelog.h"
#include "unit/store/storesupport.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Yixian;
using namespace Yixian::StoreSupport;

// A backup is made while a hub writes, and what is restored is another epoch of the same history.
class TestLogBackup final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void madeWhileAHubServes();
    void restoredAsANewEpoch();
    void refused_data();
    void refused();

private:
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    void makeBackup();

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestLogBackup::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    Account account{UserId{QStringLiteral("limin")}, QStringLiteral("李敏"), Role::Dispatcher, {}, "$argon2id$x", false};
    const SubjectRow subject{SubjectId{1}, CaseId{1}, {QStringLiteral("污水外溢"), {}, {}, QStringLiteral("林某"), {}}, {}};
    QVERIFY(LogFile::create(path("data"), {}, makeRows(1, 3), {subject}, {account}));
    const auto file = AccountFile::open(path("data"));
    QVERIFY((*file)->addToken({QByteArray(32, 't'), account.user, {}, {}, false}));
}

void TestLogBackup::makeBackup()
{
    const auto report = backUp(path("data"), path("backup"));
    QVERIFY2(report && report->ok, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->rows, 3);
}

void TestLogBackup::madeWhileAHubServes()
{
    const auto log = SqliteLog::open(path("data"));
    QVERIFY(log);
    makeBackup();
    std::optional<Result<LogHead>> head;
    (*log)->append(Turn{{makeRow(4)}, {}}, [&head](const Result<LogHead> &result) { head = result; });
    QTRY_VERIFY(head);
    QVERIFY(*head);
    QVERIFY(!backUp(path("data"), path("backup"))); // nothing is written over
}

void TestLogBackup::restoredAsANewEpoch()
{
    makeBackup();
    QVERIFY(QDir().mkpath(path("other")));
    QVERIFY(QFile::copy(SiteKey::pathIn(path("data")), SiteKey::pathIn(path("other"))));
    const auto head = restore(path("backup"), path("other"), [](Seq seq) { return makeRow(seq); });
    QVERIFY2(head, head ? "" : qPrintable(head.error().detail));
    QCOMPARE(head->epoch, 2);
    QCOMPARE(head->seq, 4);
    const auto file = LogFile::open(path("other"));
    QVERIFY(file);
    QCOMPARE((*file)->meta().epoch, 2);
    QVERIFY((*file)->verify()->ok);
    QVERIFY((*file)->tokens()->isEmpty());
    QCOMPARE((*file)->accounts()->size(), 1);
    QCOMPARE((*(*file)->subject(SubjectId{1}))->subject.citizenName, QStringLiteral("林某"));
    QVERIFY(SqliteLog::open(path("other")));
}

void TestLogBackup::refused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("without the key") << QStringLiteral("no key") << ErrorCode::KeyMissing;
    QTest::newRow("another site's key") << QStringLiteral("other key") << ErrorCode::KeyMismatch;
    QTest::newRow("a log is there") << QStringLiteral("log") << ErrorCode::LogExists;
    QTest::newRow("not a log") << QStringLiteral("garbage") << ErrorCode::BadBackup;
    QTest::newRow("altered") << QStringLiteral("altered") << ErrorCode::BadBackup;
}

void TestLogBackup::refused()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    makeBackup();
    QVERIFY(QDir().mkpath(path("other")));
    if (what == u"other key")
        QVERIFY(SiteKey::loadOrMake(path("other")));
    else if (what != u"no key")
        QVERIFY(QFile::copy(SiteKey::pathIn(path("data")), SiteKey::pathIn(path("other"))));
    if (what == u"garbage" || what == u"altered") {
        QFile file(path("backup"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes = what == u"garbage" ? QByteArray("not a log") : bytes.replace("{\"n\":2}", "{\"n\":9}");
        file.resize(0);
        file.seek(0);
        file.write(bytes);
    }
    const QString to = what == u"log" ? path("data") : path("other");
    const auto head = restore(path("backup"), to, [](Seq seq) { return makeRow(seq); });
    QVERIFY(!head);
    QCOMPARE(head.error().code, code);
}

QTEST_GUILESS_MAIN(TestLogBackup)
#include "tst_logbackup.moc"
