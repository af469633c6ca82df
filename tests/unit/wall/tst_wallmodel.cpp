// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/handreplica.h"
#include "support/wallstory.h"
#include "wall/model/wallmodel.h"

using namespace Yixian;
using Test::at;
using std::chrono::minutes;
using std::chrono::seconds;

Q_DECLARE_METATYPE(Yixian::Instant)

class TestWallModel : public QObject
{
    Q_OBJECT

private slots:
    void workStates_data();
    void workStates();
    void tellsTheStory();
    void listIsInOrderOfBreach();
    void reportBoardCountsTheDay();
    void staleDataStandStill();
    void ageIsRealTimeInADrill();
    void closedCasesLeave();
};

void TestWallModel::workStates_data()
{
    QTest::addColumn<Instant>("now");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("resumes");
    const auto row = [](const char *name, Instant now, WorkState state, const char *resumes) {
        QTest::newRow(name) << now << int(state) << QString::fromLatin1(resumes);
    };
    row("morning", at(7, 9, 9, 0), WorkState::Working, "");
    row("lunch", at(7, 9, 14, 7), WorkState::Break, "2026-07-09T15:00:00+08:00");
    row("at closing", at(7, 9, 12, 0), WorkState::Break, "2026-07-09T15:00:00+08:00");
    row("before", at(7, 9, 8, 0), WorkState::Closed, "2026-07-09T08:30:00+08:00");
    row("evening", at(7, 9, 19, 0), WorkState::Closed, "2026-07-10T08:30:00+08:00");
    row("Saturday", at(7, 11, 10, 0), WorkState::RestDay, "2026-07-13T08:30:00+08:00");
    row("holiday", at(6, 19, 10, 0), WorkState::Holiday, "2026-06-22T08:30:00+08:00");
    row("make-up Saturday", at(5, 9, 10, 0), WorkState::MakeUp, "");
}

void TestWallModel::workStates()
{
    QFETCH(Instant, now);
    const auto reference = Reference::fromJson(Test::smallDistrict());
    QVERIFY(reference);
    const WorkMoment moment = workMoment(reference->calendar, now);
    QTEST(int(moment.state), "state");
    QTEST(moment.resumes == Instant{} ? QString() : toIso(moment.resumes), "resumes");
}

void TestWallModel::tellsTheStory()
{
    State hub;
    Test::DistrictDay day(hub);
    Test::wallStory(hub, day);
    Test::HandReplica hand;
    hand.open(Test::wallNow(), hub);
    WallModel model(hand.replica);
    model.refresh();
    const WallFigures &figures = model.current();
    QCOMPARE(figures.district, QString::fromUtf8("鼓楼区"));
    QCOMPARE(figures.open, 10);
    QCOMPARE(figures.waiting, 4);
    QCOMPARE(figures.centers, 10);
    QCOMPARE(figures.centersOnline, 10);
    QCOMPARE(figures.breached, 2); // the sewage of 15:00:48 and the market called at 11:00
    QCOMPARE(figures.nearBreach, 2);
    QCOMPARE(figures.half, 2);
    const auto tile = std::find_if(figures.tiles.cbegin(), figures.tiles.cend(),
                                   [](const WallTile &value) { return value.unit.value == QLatin1String("S10"); });
    QVERIFY(tile != figures.tiles.cend());
    QCOMPARE(tile->open, 2);
    QCOMPARE(int(tile->worst), int(Stage::Breached));
    // Six cases accepted in time, one not accepted and overdue; three inside their limit.
    QCOMPARE(figures.headlines[0].share.met, 6);
    QCOMPARE(figures.headlines[0].share.due, 7);
    QCOMPARE(figures.headlines[0].share.pending, 3);
    QCOMPARE(figures.headlines[0].overdue, 1);
    QVERIFY(std::abs(figures.headlines[0].today.at(figures.headlines[0].limit) - 6.0 / 7) < 1e-9);
}

void TestWallModel::listIsInOrderOfBreach()
{
    State hub;
    Test::DistrictDay day(hub);
    Test::wallStory(hub, day);
    Test::HandReplica hand;
    hand.open(Test::wallNow(), hub);
    WallModel model(hand.replica);
    model.refresh();
    const QVector<WallItem> &first = model.current().first;
    QCOMPARE(first.size(), 6);
    for (qsizetype i = 1; i < first.size(); ++i)
        QVERIFY(first[i - 1].clock.due <= first[i].clock.due);
    QCOMPARE(first[0].street, QString::fromUtf8("南街"));
    QCOMPARE(first[0].matter, QString::fromUtf8("占道"));
    QCOMPARE(int(first[0].kind), int(ClockKind::LegRespond));
    QCOMPARE(first[1].matter, QString::fromUtf8("外溢")); // the last word alone
    QCOMPARE(first[1].reading.left, -Millis{seconds(72)});
    const auto gas = std::find_if(first.cbegin(), first.cend(), [](const WallItem &item) { return item.legs == 3; });
    QVERIFY(gas != first.cend());
    QCOMPARE(gas->responded, 2);
}

void TestWallModel::reportBoardCountsTheDay()
{
    State hub;
    Test::DistrictDay day(hub);
    Test::wallStory(hub, day);
    Test::HandReplica hand;
    hand.open(Test::wallNow(), hub);
    WallModel model(hand.replica);
    model.refresh();
    const WallReportBoard &board = model.current().board;
    // 15:00 + 10 min grace is over for five: three on time (15:04 is inside the grace), one late, one absent.
    QCOMPARE(board.due, 5);
    QCOMPARE(board.onTime, 3);
    QCOMPARE(board.count(ReportState::ArrivedLate), 1);
    QCOMPARE(board.count(ReportState::Absent), 1);
    QCOMPARE(board.count(ReportState::Claimed), 1);
    QCOMPARE(board.count(ReportState::DueSoon), 1);
    QCOMPARE(board.next.size(), 6);
    QCOMPARE(int(board.next[0].worst()), int(ReportState::Absent));
    QCOMPARE(toIso(board.next.last().at), QStringLiteral("2026-07-10T09:00:00+08:00"));
}

void TestWallModel::staleDataStandStill()
{
    State hub;
    Test::DistrictDay day(hub);
    Test::wallStory(hub, day);
    Test::HandReplica hand;
    hand.open(Test::wallNow(), hub);
    WallModel model(hand.replica);
    model.refresh();
    hand.silence(seconds(14));
    QVERIFY(!model.isStale());
    model.refresh();
    QCOMPARE(model.current().now, Test::wallNow() + seconds(14)); // counts down while data are fresh
    hand.silence(seconds(33));
    QVERIFY(model.isStale());
    QVERIFY(!model.isDead());
    model.refresh();
    QCOMPARE(model.current().now, Test::wallNow()); // what was true then
    QCOMPARE(model.current().breached, 2);
    hand.silence(seconds(14));
    QVERIFY(model.isDead());
    hand.pass(Millis{0});
    QVERIFY(!model.isStale());
    model.refresh();
    QCOMPARE(model.current().breached, 3); // one ran out meanwhile
}

void TestWallModel::ageIsRealTimeInADrill()
{
    State hub;
    Test::DistrictDay day(hub);
    Test::HandReplica hand;
    Welcome welcome;
    welcome.speed = 60;
    welcome.drill = true;
    hand.replica.take(welcome);
    hand.open(at(7, 9, 9, 0), hub);
    WallModel model(hand.replica);
    hand.silence(seconds(14)); // fourteen minutes of the drill
    QVERIFY(!model.isStale());
    hand.silence(seconds(2));
    QVERIFY(model.isStale());
}

void TestWallModel::closedCasesLeave()
{
    State hub;
    Test::DistrictDay day(hub);
    const CaseId id = day.registered(at(7, 9, 9, 0), QStringLiteral("S1"), QString::fromUtf8("市容/占道"));
    day.accepted(id, at(7, 9, 9, 2));
    day.called(id, at(7, 9, 9, 5), {QStringLiteral("B1")}, at(7, 9, 10, 0));
    day.responded(id, 1, at(7, 9, 9, 9));
    day.arrived(id, 1, at(7, 9, 9, 50));
    Test::HandReplica hand;
    hand.open(at(7, 9, 11, 0), hub);
    WallModel model(hand.replica);
    model.refresh();
    QCOMPARE(model.current().open, 1);
    const auto before = day.events.size();
    day.finished(id, at(7, 9, 11, 1));
    for (auto i = before; i < day.events.size(); ++i)
        hand.hear(day.events[i]);
    model.refresh();
    QCOMPARE(model.current().open, 0);
    QCOMPARE(model.current().board.onTime, 1); // came in time today, closed or not
    QCOMPARE(model.current().headlines[1].share.met, 1);
}

QTEST_GUILESS_MAIN(TestWallModel)
#include "tst_wallmodel.moc"
