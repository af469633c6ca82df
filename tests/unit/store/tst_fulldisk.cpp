// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitelog.h"

#include "storesupport.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Yixian;
using namespace Yixian::StoreSupport;

// A disk that is really full: a small memory file system, which only root can mount.
class TestFullDisk final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void fullIsSaidAndSurvived();

private:
    static bool call(const QString &program, const QStringList &arguments);
    QString mount() const { return m_dir.filePath(QStringLiteral("disk")); }
    QString dir() const { return mount() + QLatin1String("/data"); }
    QTemporaryDir m_dir;
    bool m_mounted = false;
};

bool TestFullDisk::call(const QString &program, const QStringList &arguments)
{
    return !QStandardPaths::findExecutable(program).isEmpty() && QProcess::execute(program, arguments) == 0;
}

void TestFullDisk::initTestCase()
{
    QVERIFY(QDir().mkpath(mount()));
    m_mounted = call(QStringLiteral("mount"),
                     {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=2m"), QStringLiteral("none"), mount()});
    if (!m_mounted)
        QSKIP("A full disk needs a small file system of its own, and only root may mount one.");
}

void TestFullDisk::cleanupTestCase()
{
    if (m_mounted)
        QVERIFY(call(QStringLiteral("umount"), {mount()}));
}

void TestFullDisk::fullIsSaidAndSurvived()
{
    QVERIFY(createLog(dir()).has_value());
    QFile ballast(mount() + QLatin1String("/ballast"));
    QVERIFY(ballast.open(QIODevice::WriteOnly));
    QVERIFY(ballast.write(QByteArray(1024 * 1024, 'x')) > 0);
    ballast.close();

    auto log = std::move(SqliteLog::open(dir()).value());
    LogHead last = log->head();
    Error failed;
    for (int turn = 0; turn < 200; ++turn) {
        const auto head = append(*log, Turn{{makeRow(last.seq + 1, QByteArray(20'000, 'b'))}, {}});
        if (!head) {
            failed = head.error();
            break;
        }
        last = *head;
    }
    QCOMPARE(failed.code, ErrorCode::LogFull);
    QVERIFY(last.seq > 2);

    // Nothing is taken until somebody has looked where the log really stands.
    QCOMPARE(append(*log, Turn{{makeRow(last.seq + 1)}, {}}).error().code, ErrorCode::LogFailed);

    QVERIFY(ballast.remove());
    const auto recovered = recover(*log);
    QVERIFY2(recovered.has_value(), qPrintable(recovered ? QString() : recovered.error().detail));
    QVERIFY(*recovered == last || recovered->seq == last.seq + 1);
    const auto rows = read(*log, 0, 1000);
    QVERIFY(rows.has_value());
    QCOMPARE(rows->rows.last().seq, recovered->seq);
    QCOMPARE(rows->rows.last().hash, recovered->hash);

    const auto next = append(*log, Turn{{makeRow(recovered->seq + 1)}, {}});
    QVERIFY(next.has_value());
    log.reset();
    QVERIFY((*LogFile::open(dir()))->verify()->ok);
    QCOMPARE((*SqliteLog::open(dir()))->head(), *next);
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
