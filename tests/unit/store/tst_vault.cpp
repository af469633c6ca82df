// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountfile.h"
#include "store/logfile.h"
#include "store/logwriter.h"
#include "store/sqlitelog.h"
#include "unit/store/storesupport.h"

#include <QDir>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Yixian;
using namespace Yixian::StoreSupport;

namespace {

const QString canaryName = QStringLiteral("金丝雀测试名");
const QString canaryPhone = QStringLiteral("13599990000");

SubjectRow subjectRow(qint64 id)
{
    return {SubjectId{id}, CaseId{id}, {QStringLiteral("污水外溢"), QStringLiteral("三天"), QStringLiteral("福一村"), canaryName, canaryPhone}, {}};
}

} // namespace

// What is private is sealed, tied to what stands beside it, and gone for good with its key (RELIABILITY 5.8).
class TestVault final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void nothingPrivateStandsInAnyFile();
    void whoAltersARowIsFound_data();
    void whoAltersARowIsFound();
    void withoutTheKey();
    void withAnotherKey();
    void erasedForGood();
    void rowsOfBeforeAreSealed();

private:
    QString dir() const { return m_dir->filePath(QStringLiteral("data")); }
    void make();
    QByteArray everything() const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestVault::make()
{
    Account account{UserId{QStringLiteral("limin")}, QStringLiteral("李敏"), Role::Dispatcher, {}, "$argon2id$x", false};
    QVERIFY(LogFile::create(dir(), {}, {makeRow(1)}, {subjectRow(1)}, {account}));
}

QByteArray TestVault::everything() const
{
    QByteArray all;
    for (const QFileInfo &info : QDir(dir()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void TestVault::nothingPrivateStandsInAnyFile()
{
    make();
    {
        const auto log = LogWriter::open(dir());
        QVERIFY(log);
        QVERIFY((*log)->append(Turn{{makeRow(2)}, {subjectRow(2)}}));
        QVERIFY(!everything().contains(canaryName.toUtf8())); // the WAL too
        QVERIFY(!everything().contains(canaryPhone.toUtf8()));
        QVERIFY(everything().contains(QStringLiteral("污水外溢").toUtf8())); // the search is able to find something
        const auto read = (*log)->read(0, 10);
        QVERIFY(read);
        QCOMPARE(read->subjects.size(), 2);
        QCOMPARE(read->subjects[1].subject, subjectRow(2).subject);
    }
    QVERIFY(!everything().contains(canaryPhone.toUtf8()));
}

void TestVault::whoAltersARowIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("the title") << QStringLiteral("UPDATE subject SET title = '路灯不亮'");
    QTest::newRow("the text") << QStringLiteral("UPDATE subject SET text = 'x'");
    QTest::newRow("the address") << QStringLiteral("UPDATE subject SET address = ''");
    QTest::newRow("the name") << QStringLiteral("UPDATE subject SET citizen_name = x'01'");
    QTest::newRow("name and phone exchanged") << QStringLiteral("UPDATE subject SET citizen_name = citizen_phone, citizen_phone = citizen_name");
    QTest::newRow("the key") << QStringLiteral("UPDATE subject SET subject_key = x'01020304'");
    QTest::newRow("another row's key") << QStringLiteral("UPDATE subject SET subject_key = (SELECT subject_key FROM subject WHERE id = 2) WHERE id = 1");
    QTest::newRow("another case's") << QStringLiteral("UPDATE subject SET case_id = 7 WHERE id = 1");
}

void TestVault::whoAltersARowIsFound()
{
    QFETCH(QString, statement);
    make();
    {
        const auto log = LogWriter::open(dir());
        QVERIFY((*log)->append(Turn{{makeRow(2)}, {subjectRow(2)}}));
    }
    QVERIFY(tamper(dir(), {statement})); // as somebody with the file and without the key
    const auto file = LogFile::open(dir());
    QVERIFY(file);
    const auto read = (*file)->forEachSubject([](const SubjectRow &) { return true; });
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::LogBroken);
}

void TestVault::withoutTheKey()
{
    make();
    QVERIFY(QFile::remove(SiteKey::pathIn(dir())));
    const auto served = SqliteLog::open(dir());
    QVERIFY(!served);
    QCOMPARE(served.error().code, ErrorCode::KeyMissing);
    const auto file = LogFile::open(dir()); // an auditor's copy
    QVERIFY(file);
    QVERIFY(!(*file)->hasKey());
    QVERIFY((*file)->verify()->ok);
    const auto subject = (*file)->subject(SubjectId{1});
    QVERIFY(subject && *subject);
    QVERIFY((*subject)->subject.citizenName.isEmpty() && !(*subject)->subject.title.isEmpty());
}

void TestVault::withAnotherKey()
{
    make();
    QVERIFY(QFile::remove(SiteKey::pathIn(dir())));
    QVERIFY(SiteKey::loadOrMake(dir()));
    const auto served = SqliteLog::open(dir());
    QVERIFY(!served);
    QCOMPARE(served.error().code, ErrorCode::KeyMismatch);
}

void TestVault::erasedForGood()
{
    make();
    const QByteArray before = everything();
    {
        const auto log = LogWriter::open(dir());
        QVERIFY((*log)->append(Turn{{makeRow(2)}, {}, {CaseId{1}}}));
        const auto read = (*log)->read(0, 10);
        QVERIFY(read && read->subjects.size() == 1);
        QCOMPARE(read->subjects[0].subject, Subject{});
    }
    QVERIFY(before.contains(QStringLiteral("污水外溢").toUtf8()));
    QVERIFY(!everything().contains(QStringLiteral("污水外溢").toUtf8())); // secure_delete, and no WAL is left
    const auto file = LogFile::open(dir());
    QVERIFY((*file)->verify()->ok);
}

void TestVault::rowsOfBeforeAreSealed()
{
    make();
    // As a log of the version before left them.
    QVERIFY(tamper(dir(), {QStringLiteral("UPDATE subject SET citizen_name = '%1', citizen_phone = '%2', subject_key = x''").arg(canaryName, canaryPhone),
                           QStringLiteral("DELETE FROM meta WHERE key = 'key'"), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}));
    QVERIFY(everything().contains(canaryPhone.toUtf8()));
    QVERIFY(LogWriter::open(dir()));
    QVERIFY(!everything().contains(canaryPhone.toUtf8()));
    const auto file = LogFile::open(dir());
    QCOMPARE((*(*file)->subject(SubjectId{1}))->subject, subjectRow(1).subject);
    QVERIFY(AccountFile::open(dir()));
    QCOMPARE((*AccountFile::open(dir()))->list()->size(), 1);
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
