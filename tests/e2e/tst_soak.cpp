// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/faults.h"
#include "store/connection.h"

#include <QTemporaryDir>

using namespace Yixian;

// F25: what a hub takes of the computer does not grow with what it has done. Weeks of work in a minute.
class TestSoak final : public QObject
{
    Q_OBJECT

private slots:
    void takesNoMoreThanBefore();
};

namespace {

struct Usage
{
    double residentMiB = 0;
    qsizetype descriptors = 0;
};

Usage usageOf(qint64 pid)
{
    Usage usage;
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no hub");
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            usage.residentMiB = line.simplified().split(' ').value(1).toDouble() / 1024;
    usage.descriptors = QDir(QStringLiteral("/proc/%1/fd").arg(pid)).entryList(QDir::Files | QDir::System).size();
    return usage;
}

} // namespace

// The first part fills what has a bound, as the answers kept for those who ask again; the second must not need more.
void TestSoak::takesNoMoreThanBefore()
{
    constexpr double mostMiB = 24; // the cases that came in, and answers up to their bound: 600 bytes a command, in the long form 45
    constexpr qint64 mostWal = 64 * 1024 * 1024;
    constexpr qint64 journalBytes = 120; // a command, sent and answered
    QTemporaryDir dir;
    const QString data = dir.filePath(QStringLiteral("data"));
    const QString token = makeLog(data, QStringLiteral("drill"));
    QVERIFY(!token.isEmpty());
    ServingHub hub(data, {QStringLiteral("--drill"), QStringLiteral("2026-07-09T08:00:00+08:00,60")});
    QVERIFY(!hub.url().isEmpty());
    Load load(hub.url(), token, dir.filePath(QStringLiteral("journal")),
              {QStringLiteral("--clients"), QStringLiteral("4"), QStringLiteral("--window"), QStringLiteral("16"), QStringLiteral("--notes"), QStringLiteral("200")});
    qint64 largestWal = 0;
    // Until the journal tells of about so many commands more.
    const auto work = [&](qint64 commands) {
        const qint64 until = load.journalSize() + commands * journalBytes;
        return QTest::qWaitFor([&] {
            largestWal = std::max(largestWal, QFileInfo(databasePath(data) + QStringLiteral("-wal")).size());
            return load.journalSize() >= until;
        }, longForm() ? 800'000 : 120'000);
    };
    QVERIFY(work(longForm() ? 150'000 : 40'000));
    const Usage before = usageOf(hub.pid());
    QVERIFY(work(longForm() ? 550'000 : 40'000));
    QVERIFY(load.finish());
    // A thread that writes a snapshot has one or two of its own, and a client's may still be on its way out.
    QTRY_VERIFY(usageOf(hub.pid()).descriptors <= before.descriptors + 2);
    const Usage after = usageOf(hub.pid());
    QCOMPARE(hub.terminate(), 0);
    const Verdict verdict = judge(data, load.journal());
    qInfo("%.1f MiB, then %.1f; %lld descriptors; WAL at most %.1f MiB; %s", before.residentMiB, after.residentMiB,
          static_cast<long long>(after.descriptors), static_cast<double>(largestWal) / (1024 * 1024), qPrintable(verdict.sentence()));
    QVERIFY(after.residentMiB - before.residentMiB <= mostMiB);
    QVERIFY(largestWal > 0);
    QVERIFY(largestWal <= mostWal);
    QVERIFY2(verdict.sound(), qPrintable(verdict.sentence()));
    QCOMPARE(verdict.unanswered, 0);
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
