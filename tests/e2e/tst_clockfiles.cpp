// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/programs.h"

using namespace Yixian;

// The district's own due times and elapsed times, computed by two independent programs, against `yixian-hub clock`.
class TestClockFiles final : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void badRowsAreToldAndTheRestGoesOn();
};

void TestClockFiles::matches_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::newRow("due") << QStringLiteral("due") << QStringLiteral("gulou_due.csv") << 400;
    QTest::newRow("bites") << QStringLiteral("due") << QStringLiteral("gulou_bites.csv") << 11;
    QTest::newRow("elapsed") << QStringLiteral("elapsed") << QStringLiteral("gulou_elapsed.csv") << 150;
}

void TestClockFiles::matches()
{
    QFETCH(QString, what);
    QFETCH(QString, file);
    QFETCH(int, rows);
    QFile known(QStringLiteral(YIXIAN_SHARED_DATA "/business-time/") + file);
    if (!known.open(QIODevice::ReadOnly))
        QSKIP("the shared business-time cases are not here");
    const Ran ran = run(QStringLiteral("yixian-hub"), {QStringLiteral("clock"), what, QStringLiteral("--csv"), known.fileName()});
    QCOMPARE(ran.exit, 0);
    QByteArrayList expected;
    for (const QByteArray &line : known.readAll().replace("\r", "").split('\n'))
        if (!line.isEmpty())
            expected.append(line.split(',').mid(0, 3).join(','));
    const QByteArrayList got = ran.out.trimmed().split('\n');
    QCOMPARE(got.size(), rows + 1);
    QCOMPARE(got, expected);
}

void TestClockFiles::badRowsAreToldAndTheRestGoesOn()
{
    QProcess process;
    process.start(QStringLiteral(YIXIAN_BIN_DIR "/yixian-hub"), {QStringLiteral("clock"), QStringLiteral("due"), QStringLiteral("--csv"), QStringLiteral("-")});
    process.write("why,working_minutes,start\nx,60,2025-07-09T11:30:00\nx,many,2025-07-09T11:30:00\nx,60,yesterday\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 65);
    // The input columns first, wherever they stood; without a zone it is the district's time.
    QCOMPARE(process.readAllStandardOutput(), QByteArray("start,working_minutes,due\n2025-07-09T11:30:00,60,2025-07-09T15:30:00+08:00\n"));
    QCOMPARE(process.readAllStandardError().count('\n'), 2);
}

QTEST_GUILESS_MAIN(TestClockFiles)
#include "tst_clockfiles.moc"
