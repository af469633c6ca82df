// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/timetext.h"

#include <QtTest>

using namespace Yixian;
using namespace std::chrono;

class TestTimeText : public QObject
{
    Q_OBJECT

private slots:
    void left_data();
    void left();
    void leftOfReadings();
    void due_data();
    void due();
    void spoken();
    void isCheap();
};

void TestTimeText::left_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text, Millis value) {
        QTest::newRow(text) << qint64(value.count()) << QString::fromLatin1(text);
    };
    row("0:00", Millis(0));
    row("0:00", Millis(999));
    row("0:48", seconds(48));
    row("4:20", minutes(4) + seconds(20));
    row("9:59", minutes(9) + Millis(59999));
    row("10 min", minutes(10));
    row("22 min", minutes(22) + seconds(59));
    row("59 min", minutes(59));
    row("1 h 0 min", hours(1));
    row("1 h 22 min", hours(1) + minutes(22));
    row("18 h 52 min", hours(18) + minutes(52));
    row("47 h 59 min", hours(47) + minutes(59));
    row("2 days", hours(48));
    row("30 days", hours(24 * 30));
    row("over 0:01", Millis(-1));
    row("over 1:12", -seconds(72));
    row("over 24 min", -minutes(24));
    row("over 1 h 5 min", -minutes(65));
    row("over 9 h 59 min", -minutes(599));
    row("over 12 h", -hours(12) - minutes(50));
    row("over 2 days", -hours(48));
}

void TestTimeText::left()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(TimeText().left(Millis(ms)), text);
}

void TestTimeText::leftOfReadings()
{
    ClockReading reading;
    reading.left = hours(100);
    reading.workingDays = 6;
    QCOMPARE(TimeText().left(reading, ClockBasis::WorkingDays), QStringLiteral("6 work days"));
    reading.workingDays = 1;
    QCOMPARE(TimeText().left(reading, ClockBasis::WorkingDays), QStringLiteral("1 work day"));
    reading.workingDays = -2;
    QCOMPARE(TimeText().left(reading, ClockBasis::WorkingDays), QStringLiteral("over 2 work days"));
    reading.workingDays = 0; // the last day: its hours count
    reading.left = hours(3);
    QCOMPARE(TimeText().left(reading, ClockBasis::WorkingDays), QStringLiteral("3 h 0 min"));
    reading.workingDays = 6;
    QCOMPARE(TimeText().left(reading, ClockBasis::Working), QStringLiteral("3 h 0 min"));
}

void TestTimeText::due_data()
{
    QTest::addColumn<qint64>("due");
    QTest::addColumn<QString>("text");
    const Day today = makeDay(2026, 7, 9);
    const auto row = [](const char *text, Instant due) {
        QTest::newRow(text) << toMsec(due) << QString::fromLatin1(text);
    };
    row("14:08:20", instantOf(today, hours(14) + minutes(8) + seconds(20)));
    row("00:00:01", instantOf(today, seconds(1)));
    row("24:00:00", instantOf(today + days(1)));
    row("tomorrow 08:40", instantOf(today + days(1), hours(8) + minutes(40)));
    row("tomorrow 24:00", instantOf(today + days(2)));
    row("07-17 24:00", instantOf(makeDay(2026, 7, 18)));
    row("07-08 24:00", instantOf(today));
    row("07-08 09:00", instantOf(today - days(1), hours(9)));
    row("2027-01-04 24:00", instantOf(makeDay(2027, 1, 5)));
}

void TestTimeText::due()
{
    QFETCH(qint64, due);
    QFETCH(QString, text);
    const Instant now = instantOf(makeDay(2026, 7, 9), hours(14) + minutes(7) + seconds(32));
    QCOMPARE(TimeText().due(fromMsec(due), now), text);
    QCOMPARE(TimeText::clock(now), QStringLiteral("14:07:32"));
    QCOMPARE(TimeText::minute(now), QStringLiteral("14:07"));
}

void TestTimeText::spoken()
{
    const TimeText text;
    QCOMPARE(text.spoken(seconds(48)), QStringLiteral("48 seconds left"));
    QCOMPARE(text.spoken(seconds(260)), QStringLiteral("4 minutes 20 seconds left"));
    QCOMPARE(text.spoken(-minutes(24)), QStringLiteral("24 minutes over time"));
    ClockReading reading;
    reading.left = minutes(41);
    reading.paused = true;
    QCOMPARE(text.spoken(reading, ClockBasis::Working), QStringLiteral("41 minutes left, clock stopped"));
}

// Every visible row asks once a second. The bound is ten times the goal, so that a busy machine does not fail the test.
void TestTimeText::isCheap()
{
    const TimeText text;
    constexpr int rounds = 100000;
    qsizetype length = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rounds; ++i)
        length += text.left(Millis(i * 5)).size();
    const double each = static_cast<double>(timer.nsecsElapsed()) / rounds;
    qInfo("%.0f ns each", each);
    QVERIFY(length > 0);
    QVERIFY(each < 10000);
}

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
