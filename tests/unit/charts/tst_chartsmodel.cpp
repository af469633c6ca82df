// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/model/chartsmodel.h"
#include "support/busymonth.h"
#include "support/handreplica.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
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
    void aYearReachesIntoTheArchive();
    void figuresForOtherPrograms();
    void anotherProgramCountsTheSame();
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
    QCOMPARE(periodStart(ChartPeriod::Year, now), std::optional<Instant>(at(7, 9, 0, 0) - std::chrono::days(364)));
    // 01:00 in the district is still yesterday in UTC.
    QCOMPARE(periodStart(ChartPeriod::Today, at(7, 9, 1, 0)), std::optional<Instant>(at(7, 9, 0, 0)));
}

// Cases of the archive count where they are given; those of the replica as it has them, and whoever went from it for the archive
// stays as it was.
void TestChartsModel::aYearReachesIntoTheArchive()
{
    const Instant now = at(7, 9, 15, 0);
    State hub;
    Test::DistrictDay day(hub);
    const auto accepted = [&](Instant registered, Millis after) {
        const CaseId id = day.registered(registered, QStringLiteral("S1"), QStringLiteral("市容/占道"));
        day.accepted(id, registered + after);
        return id;
    };
    const auto ago = [&](int days) { return now - std::chrono::days(days); };
    const CaseId longAgo = accepted(ago(300), minutes(12)), before = accepted(ago(205), minutes(3)), notLong = accepted(ago(100), minutes(2));
    const auto past = std::make_shared<WholePast>();
    for (const Case &value : hub.cases())
        past->state.put(value);
    hub.remove(longAgo);
    Test::HandReplica hand;
    ChartsModel model(hand.replica);
    hand.open(now, hub);
    const auto share = [&] {
        model.refresh();
        return model.current().curves[0].summary.share;
    };
    model.setPeriod(ChartPeriod::Year);
    QCOMPARE(share().due, 2);
    model.setPast(past);
    QCOMPARE(share().due, 3);
    QCOMPARE(share().met, 2);
    QCOMPARE(model.missed(ClockKind::CaseAccept), QVector<CaseId>{longAgo});
    // The hub puts one more away.
    Stream gone;
    gone.seq = hub.seq;
    gone.items.emplace_back();
    gone.items.last().dropped = before;
    QSignalSpy changed(&hand.replica, &Replica::changed);
    QVERIFY(hand.replica.take(gone));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(share().due, 3);
    // And one becomes somebody else's.
    gone.items.last().dropped = notLong;
    QVERIFY(hand.replica.take(gone));
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(share().due, 2);
    model.setPast(nullptr);
    QCOMPARE(share().due, 0);
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

// The clocks as the hub exports them, counted again by a script that shares no code with us.
void TestChartsModel::anotherProgramCountsTheSame()
{
    State hub;
    const Instant now = at(7, 9, 15, 12);
    Test::BusyMonth(hub, now).fill(20, 60);
    Test::HandReplica hand;
    ChartsModel model(hand.replica);
    hand.open(now, hub);
    model.setPeriod(ChartPeriod::All);
    model.refresh();
    QByteArray csv = "case,leg,clock,rule,started,due,stopped,outcome\n";
    for (const Case &value : hub.cases()) {
        for (const Clock &clock : value.clocks) {
            const QStringList row{value.number, QString::number(clock.leg.value), QString(enumName(clock.kind)), clock.rule,
                                  toIso(clock.started), toIso(clock.due), clock.stopped ? toIso(*clock.stopped) : QString(),
                                  QString(enumName(clock.outcome))};
            csv += row.join(u',').toUtf8() + '\n';
        }
    }
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral(YIXIAN_SOURCE_DIR "/tests/e2e/recompute_attainment.py"), QStringLiteral("-"),
                  QStringLiteral("--now"), toIso(now)});
    if (!python.waitForStarted())
        QSKIP("python3 is not installed, so nothing can count again");
    python.write(csv);
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    const QJsonObject again = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QJsonObject ours = model.figures();
    for (const ClockKind kind : {ClockKind::CaseAccept, ClockKind::LegAccept, ClockKind::LegRespond}) {
        const QString name(enumName(kind));
        QVERIFY(ours[name][QLatin1String("due")].toInt() > 400);
        for (const auto *field : {"met", "due", "open", "void", "share"})
            QCOMPARE(again[name][QLatin1String(field)], ours[name][QLatin1String(field)]);
    }
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
