// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/model/chartsmodel.h"
#include "support/busymonth.h"
#include "support/handreplica.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>

using namespace Yixian;
using Test::at;
using std::chrono::minutes;

class TestChartsModel : public QObject
{
    Q_OBJECT

private slots:
    void followsTheReplica();
    void waitingGrowsOldWithoutAnEvent();
    void periods();
    void figuresForOtherPrograms();
    void sixteenThousandCases();
};

void TestChartsModel::followsTheReplica()
{
    State hub;
    Test::DistrictDay day(hub);
    const CaseId id = day.registered(at(7, 9, 10, 0), QStringLiteral("S1"), QStringLiteral("市容/占道"));
    Test::HandReplica hand;
    ChartsModel model(hand.replica);
    QVERIFY(model.isEmpty());
    hand.open(at(7, 9, 10, 1), hub);
    QVERIFY(model.refresh());
    QVERIFY(!model.refresh());
    QCOMPARE(model.current().curves[0].summary.share.pending, 1);
    QCOMPARE(model.current().curves[0].limit, Millis{minutes(10)});
    QCOMPARE(model.current().curves[2].targetPermille, 900);

    QSignalSpy dirtied(&model, &ChartsModel::dirtied);
    day.accepted(id, at(7, 9, 10, 2));
    hand.hear(day.events.last());
    QCOMPARE(dirtied.count(), 1);
    QVERIFY(model.refresh());
    QCOMPARE(model.current().curves[0].summary.share.early, 1);
    day.act(at(7, 9, 10, 3), Note{QStringLiteral("note")}, id);
    hand.hear(day.events.last());
    QCOMPARE(dirtied.count(), 1); // a note changes no measure
}

void TestChartsModel::waitingGrowsOldWithoutAnEvent()
{
    State hub;
    Test::DistrictDay day(hub);
    day.registered(at(7, 9, 10, 0), QStringLiteral("S1"), QStringLiteral("市容/占道"));
    Test::HandReplica hand;
    ChartsModel model(hand.replica);
    hand.open(at(7, 9, 10, 1), hub);
    model.refresh();
    // While the hub is silent nothing may be said about what happened since.
    hand.silence(minutes(20));
    QVERIFY(!model.refresh());
    hand.pass(Millis{0});
    QVERIFY(model.refresh());
    QCOMPARE(model.current().curves[0].summary.share.overdueOpen, 1);
    QCOMPARE(model.current().curves[0].summary.share.share(), std::optional<double>(0.0));
}

void TestChartsModel::periods()
{
    const Instant now = at(7, 9, 14, 7);
    QCOMPARE(periodStart(ChartPeriod::Today, now), std::optional<Instant>(at(7, 9, 0, 0)));
    QCOMPARE(periodStart(ChartPeriod::SevenDays, now), std::optional<Instant>(at(7, 3, 0, 0)));
    QCOMPARE(periodStart(ChartPeriod::ThirtyDays, now), std::optional<Instant>(at(6, 10, 0, 0)));
    QCOMPARE(periodStart(ChartPeriod::All, now), std::nullopt);
    // 01:00 in the district is still yesterday in UTC.
    QCOMPARE(periodStart(ChartPeriod::Today, at(7, 9, 1, 0)), std::optional<Instant>(at(7, 9, 0, 0)));
}

void TestChartsModel::figuresForOtherPrograms()
{
    State hub;
    Test::DistrictDay day(hub);
    for (int i = 0; i < 4; ++i) {
        const CaseId id = day.registered(at(7, 9, 9, i), QStringLiteral("S1"), QStringLiteral("市容/占道"));
        if (i == 3)
            continue;
        day.accepted(id, at(7, 9, 9, i) + minutes(i == 2 ? 11 : 3));
        day.called(id, at(7, 9, 9, 20), {QStringLiteral("B1"), QStringLiteral("B2")}, at(7, 9, 11, 0));
        day.withdrawn(id, 2, at(7, 9, 9, 21));
    }
    Test::HandReplica hand;
    ChartsModel model(hand.replica);
    hand.open(at(7, 9, 9, 30), hub);
    model.refresh();
    const QJsonObject figures = model.figures();
    const QJsonObject cases = figures[QStringLiteral("CASE_ACCEPT")].toObject();
    QCOMPARE(cases[QStringLiteral("met")].toInt(), 2);
    QCOMPARE(cases[QStringLiteral("due")].toInt(), 4);
    QCOMPARE(cases[QStringLiteral("open")].toInt(), 1);
    QCOMPARE(cases[QStringLiteral("share")].toDouble(), 0.5);
    QCOMPARE(cases[QStringLiteral("p50Ms")].toInt(), 180000);
    QVERIFY(cases[QStringLiteral("p90Ms")].isNull()); // not reached
    const QJsonObject responses = figures[QStringLiteral("LEG_RESPOND")].toObject();
    QCOMPARE(responses[QStringLiteral("void")].toInt(), 3);
    QCOMPARE(responses[QStringLiteral("open")].toInt(), 3);
    QVERIFY(responses[QStringLiteral("share")].isNull()); // 0/0 is no share
    QCOMPARE(figures[QStringLiteral("units")].toArray().size(), 2);
}

// A replay holds that many. The page refreshes once a second: a change must cost next to nothing, a refresh much less than
// a second even here.
void TestChartsModel::sixteenThousandCases()
{
    State hub;
    const Instant now = at(7, 9, 14, 7);
    Test::BusyMonth month(hub, now);
    month.fill(90, 250);
    QVERIFY(hub.cases().size() > 15000);
    Test::HandReplica hand;
    ChartsModel model(hand.replica);
    hand.open(now, hub);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(model.refresh());
    const double refresh = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const CaseId id = month.day().registered(now, QStringLiteral("S1"), QStringLiteral("市容/占道"));
    timer.restart();
    hand.hear(month.day().events.last());
    const double change = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    qInfo("%lld cases: refresh %.1f ms, one change %.2f ms", static_cast<long long>(hub.cases().size()), refresh, change);
    QVERIFY(refresh < 500);
    QVERIFY(change < 20);
    QVERIFY(hand.replica.find(id));
}

QTEST_GUILESS_MAIN(TestChartsModel)
#include "tst_chartsmodel.moc"
