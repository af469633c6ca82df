// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubclock.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Yixian;
using namespace std::chrono_literals;

// Hub time comes from a computer whose clock people set (RELIABILITY 5.5, F7).
class TestHubClock final : public QObject
{
    Q_OBJECT

private slots:
    void aThousandJumps();
    void saysEachStepOnce_data();
    void saysEachStepOnce();
    void followsWhatNobodyNotices();
    void startsInThePast();
    void aDrillRunsFast();

private:
    Instant m_wall = fromMsec(1'783'558'800'000);
    Millis m_steady{1000};
    HubClock::Sources sources()
    {
        return {[this] { return m_wall; }, [this] { return m_steady; }};
    }
    void pass(Millis time)
    {
        m_wall += time;
        m_steady += time;
    }
};

void TestHubClock::aThousandJumps()
{
    QRandomGenerator dice(20260709);
    HubClock clock({}, sources());
    const Instant begin = clock.now();
    const Millis since = m_steady;
    constexpr std::array<Millis, 8> jumps{1s, -1s, 1h, -1h, 24h * 365, -24h * 365, 700ms, -700ms};
    Instant last = begin;
    for (int i = 0; i < 1000; ++i) {
        m_wall += jumps[dice.bounded(static_cast<quint32>(jumps.size()))];
        if (i % 100 == 0)
            m_wall = i % 200 == 0 ? Instant{} : fromMsec(4'102'444'800'000); // 1970, 2100
        const Instant now = clock.now();
        QVERIFY(now >= last);
        last = now;
        pass(Millis{dice.bounded(2000)});
        clock.look();
    }
    const Millis off = (clock.now() - begin) - (m_steady - since);
    QVERIFY2(std::chrono::abs(off) < 1s, qPrintable(QString::number(off.count()))); // no limit comes early, none is missed
}

void TestHubClock::saysEachStepOnce_data()
{
    QTest::addColumn<qint64>("step");
    QTest::addColumn<bool>("said");
    QTest::newRow("a second on") << qint64{1000} << true;
    QTest::newRow("a second back") << qint64{-1000} << true;
    QTest::newRow("an hour") << qint64{3'600'000} << true;
    QTest::newRow("half a second") << qint64{500} << false;
    QTest::newRow("a little") << qint64{-300} << false;
}

void TestHubClock::saysEachStepOnce()
{
    QFETCH(qint64, step);
    QFETCH(bool, said);
    HubClock clock({}, sources());
    pass(1s);
    QVERIFY(!clock.look());
    m_wall += Millis{step};
    pass(1s);
    const auto first = clock.look();
    QCOMPARE(first.has_value(), said);
    if (said)
        QCOMPARE(*first, Millis{step});
    pass(1s);
    QVERIFY(!clock.look());
    m_wall -= Millis{step}; // set right again
    pass(1s);
    QCOMPARE(clock.look().has_value(), said);
}

void TestHubClock::followsWhatNobodyNotices()
{
    HubClock clock({}, sources());
    m_wall += 200ms;
    for (int i = 0; i < 60; ++i) {
        pass(1s);
        QVERIFY(!clock.look());
    }
    QCOMPARE(clock.strayed(), 170ms); // half a millisecond a second
    for (int i = 0; i < 600; ++i) {
        pass(1s);
        clock.look();
    }
    QVERIFY(std::chrono::abs(clock.strayed()) <= 1ms);
}

void TestHubClock::startsInThePast()
{
    m_wall = {};
    HubClock clock({}, sources());
    const Instant last = fromMsec(1'783'558'800'000);
    clock.notBefore(last);
    QCOMPARE(clock.now(), last);
    pass(5s);
    QCOMPARE(clock.now(), last + 5s); // it goes on: a deadline in an hour comes in an hour
}

void TestHubClock::aDrillRunsFast()
{
    const Instant from = fromMsec(1'700'000'000'000);
    HubClock clock(DrillClock{from, 60, m_wall}, sources());
    pass(1s);
    QCOMPARE(clock.now(), from + 60s);
    m_wall += 1h;
    pass(1s);
    QCOMPARE(clock.now(), from + 120s);
    QCOMPARE(clock.realTimeUntil(from + 180s), 1000ms);
}

QTEST_APPLESS_MAIN(TestHubClock)
#include "tst_hubclock.moc"
