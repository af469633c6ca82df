// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acttable.h"
#include "domain/unreached.h"
#include "support/scene.h"

#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;
using namespace std::chrono_literals;

namespace {

const UserId wang{QStringLiteral("wang")};

Actor security() { return {UserId{QStringLiteral("sec")}, QStringLiteral("安全员"), Role::Security, {}}; }

DutyShift duty(const UnitId &unit, Instant from, Instant to)
{
    return {unit, from, to, QStringLiteral("张敏"), {}};
}

ClockNo numberOf(const Case &value, ClockKind kind, LegNo leg = {})
{
    return ClockNo{static_cast<int>(value.clock(kind, leg) - value.clocks.constData())};
}

std::optional<ErrorCode> codeOf(const Result<Event> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace

// Who stands in for whom, where nobody stands, which warnings are put aside, and what an account may be.
class TestStanding : public QObject
{
    Q_OBJECT

private slots:
    void aCallHasReachedNobody_data()
    {
        using Acts = QVector<std::pair<Actor, Act>>;
        QTest::addColumn<Acts>("acts");
        QTest::addColumn<bool>("nobody");
        const Actor unit = unitActor(construction);
        const QString word = QStringLiteral("字");
        QTest::newRow("called") << Acts{} << true;
        QTest::newRow("nudged all the same") << Acts{{subCenter(), Nudge{word}}} << true;
        QTest::newRow("on a screen") << Acts{{unit, Reach{}}} << false;
        QTest::newRow("opened") << Acts{{unit, Open{}}} << false;
        QTest::newRow("accepted") << Acts{{unit, AcceptLeg{}}} << false;
        QTest::newRow("responded") << Acts{{unit, Respond{word, word, {}, {}}}} << false;
        QTest::newRow("objects") << Acts{{unit, Object{word, word}}} << false;
        QTest::newRow("said by telephone") << Acts{{subCenter(), AnswerFor{word, word, word}}} << false;
        QTest::newRow("they are here") << Acts{{subCenter(), Arrive{word}}} << false;
        QTest::newRow("not wanted any more") << Acts{{subCenter(), Withdraw{word}}} << false;
    }
    void aCallHasReachedNobody()
    {
        using Acts = QVector<std::pair<Actor, Act>>;
        QFETCH(Acts, acts);
        QFETCH(bool, nobody);
        Scene scene;
        scene.called();
        for (const auto &[actor, act] : std::as_const(acts))
            scene.desk.act(actor, act, scene.id, first);
        const Leg &leg = *scene.value().leg(first);
        const auto from = unreachedFrom(leg, scene.desk.state.reference());
        QCOMPARE(from.has_value(), nobody);
        if (nobody)
            QCOMPARE(*from, *leg.delivered + 10s);
        QVERIFY(isCaller(subCenter(), scene.value(), leg));
        QVERIFY(!isCaller(dispatcher(), scene.value(), leg)); // the district did not call
    }
    // How long is the district's to say, as of the day of the call.
    void whenNobodyCountsIsDataOfTheDistrict()
    {
        QByteArray document = districtDocument();
        document.replace("\"legRespondMinutes\"", "\"reachWithinSeconds\": 45, \"legRespondMinutes\"");
        const auto reference = Reference::fromJson(document);
        QVERIFY(reference);
        Leg leg;
        leg.delivered = Desk().now;
        QCOMPARE(unreachedFrom(leg, *reference), std::optional(*leg.delivered + 45s));
    }

    void aDeputyHasItsTime()
    {
        Desk desk;
        const Instant until = desk.now + 8h;
        desk.act(dispatcher(), Depute{wang, until, QStringLiteral("开会")});
        const UserId me = dispatcher().user;
        const Deputy *deputy = deputation(desk.state, me, wang, desk.now);
        QVERIFY(deputy);
        QCOMPARE(deputy->role, Role::Dispatcher);
        QCOMPARE(deputy->ofName, dispatcher().name);
        QVERIFY(deputation(desk.state, me, wang, until - 1ms));
        QVERIFY(!deputation(desk.state, me, wang, until)); // to the millisecond
        QVERIFY(!deputation(desk.state, wang, me, desk.now)); // one way only
        desk.act(dispatcher(), Depute{wang, desk.now + 1h, QStringLiteral("改时间")}); // the later word counts
        QCOMPARE(desk.state.posts().deputies.size(), 1);
        QCOMPARE(desk.state.posts().deputies[0].until, desk.now + 1h);
    }

    void whoMayBeADeputy_data()
    {
        QTest::addColumn<UserId>("to");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const UserId &to, int hours, const QString &reason, ErrorCode code) {
            QTest::newRow(name) << to << hours << reason << static_cast<int>(code);
        };
        row("nobody", {}, 1, QStringLiteral("x"), ErrorCode::FieldRequired);
        row("oneself", dispatcher().user, 1, QStringLiteral("x"), ErrorCode::BadValue);
        row("until the past", wang, -1, QStringLiteral("x"), ErrorCode::TimeInPast);
        row("without an end in sight", wang, 24 * 32, QStringLiteral("x"), ErrorCode::BadValue);
        row("without a reason", wang, 1, {}, ErrorCode::FieldRequired);
    }
    void whoMayBeADeputy()
    {
        QFETCH(UserId, to);
        QFETCH(int, hours);
        QFETCH(QString, reason);
        QFETCH(int, code);
        Desk desk;
        QCOMPARE(codeOf(desk.tryAct(dispatcher(), Depute{to, desk.now + std::chrono::hours(hours), reason})), static_cast<ErrorCode>(code));
        QVERIFY(desk.state.posts().deputies.isEmpty());
    }

    void whatIsLentIsNotLentOn()
    {
        Desk desk;
        Actor acting = dispatcher();
        acting.user = wang;
        acting.standsFor = dispatcher().user;
        QCOMPARE(codeOf(desk.tryAct(acting, Depute{UserId{QStringLiteral("zhou")}, desk.now + 1h, QStringLiteral("x")})), ErrorCode::ActForbidden);
    }

    void eitherEndsIt()
    {
        const UserId me = dispatcher().user;
        Actor other = chief();
        Actor deputy = visitSeat();
        deputy.user = wang;
        for (const Actor &actor : {dispatcher(), deputy, security()}) {
            Desk desk;
            desk.act(dispatcher(), Depute{wang, desk.now + 8h, QStringLiteral("开会")});
            QCOMPARE(codeOf(desk.tryAct(other, EndDeputation{me, wang})), ErrorCode::ActForbidden);
            desk.act(actor, EndDeputation{me, wang});
            QVERIFY(!deputation(desk.state, me, wang, desk.now));
            QCOMPARE(codeOf(desk.tryAct(actor, EndDeputation{me, wang})), ErrorCode::NotDeputy);
        }
    }

    void aGapIsPutOnRecordOnce()
    {
        Desk desk;
        const Instant now = desk.now;
        desk.act(chief(), SetRoster{construction, {duty(construction, now + 1h, now + 3h), duty(construction, now + 5h, now + 8h)}});
        QVERIFY(!dueGap(desk.state, now)); // before its first duty a roster has not begun
        QCOMPARE(desk.state.reference().nextDutyChange(now), now + 1h);
        desk.pass(2h);
        QVERIFY(!dueGap(desk.state, desk.now));
        desk.pass(1h); // the duty ends at this very moment
        const auto gap = dueGap(desk.state, desk.now);
        QVERIFY(gap);
        QCOMPARE(gap->unit, construction);
        QCOMPARE(gap->from, now + 3h);
        QCOMPARE(gap->until, now + 5h);
        desk.act(Actor{}, *gap);
        QVERIFY(!dueGap(desk.state, desk.now));
        QCOMPARE(codeOf(desk.tryAct(Actor{}, *gap)), ErrorCode::BadValue); // not twice, whoever asks
        desk.pass(3h);
        QVERIFY(!dueGap(desk.state, desk.now)); // somebody is there again
        desk.pass(3h);
        QVERIFY(dueGap(desk.state, desk.now)); // the next gap, without an end
        QVERIFY(!dueGap(desk.state, desk.now)->until);
        QCOMPARE(codeOf(desk.tryAct(chief(), *dueGap(desk.state, desk.now))), ErrorCode::ActForbidden); // the hub's own
    }

    void warningsArePutAsideForAWhile()
    {
        Scene scene;
        scene.called();
        const ClockNo respond = numberOf(scene.value(), ClockKind::LegRespond, first);
        const Instant until = scene.desk.now + 10min;
        scene.desk.act(subCenter(), ShelveAlarm{respond, until, QStringLiteral("已电话约定")}, scene.id);
        QVERIFY(scene.value().shelf(respond, scene.desk.now));
        QVERIFY(!scene.value().shelf(respond, until)); // it comes back by itself
        QVERIFY(scene.clock(ClockKind::LegRespond, first).ticking()); // the clock runs on
    }

    void whatMayBePutAside_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("leg");
        QTest::addColumn<int>("passed"); // minutes since the call
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("code"); // -1: allowed
        const auto row = [](const char *name, ClockKind kind, int leg, int passed, int minutes, std::optional<ErrorCode> code) {
            QTest::newRow(name) << static_cast<int>(kind) << leg << passed << minutes << (code ? static_cast<int>(*code) : -1);
        };
        row("a response, 15 minutes", ClockKind::LegRespond, 1, 0, 15, {});
        row("a response, longer", ClockKind::LegRespond, 1, 0, 16, ErrorCode::ShelveTooLong);
        row("near its limit: two minutes before at most", ClockKind::LegRespond, 1, 50, 9, ErrorCode::ShelveTooLong);
        row("near its limit", ClockKind::LegRespond, 1, 50, 8, {});
        row("a minute before", ClockKind::LegRespond, 1, 59, 1, ErrorCode::CannotShelve);
        row("past its limit", ClockKind::LegRespond, 1, 61, 5, ErrorCode::CannotShelve);
        row("into the past", ClockKind::LegRespond, 1, 0, 0, ErrorCode::TimeInPast);
        row("ten minutes of a unit", ClockKind::LegAccept, 1, 0, 2, ErrorCode::CannotShelve);
        row("one that has stopped", ClockKind::CaseAccept, 0, 0, 2, ErrorCode::CannotShelve);
    }
    void whatMayBePutAside()
    {
        QFETCH(int, kind);
        QFETCH(int, leg);
        QFETCH(int, passed);
        QFETCH(int, minutes);
        QFETCH(int, code);
        Scene scene;
        scene.called();
        scene.desk.pass(std::chrono::minutes(passed));
        const ShelveAlarm act{numberOf(scene.value(), static_cast<ClockKind>(kind), LegNo{leg}), scene.desk.now + std::chrono::minutes(minutes), QStringLiteral("x")};
        const Case before = scene.value();
        const auto result = scene.desk.tryAct(subCenter(), act, scene.id);
        QCOMPARE(codeOf(result), code < 0 ? std::nullopt : std::optional(static_cast<ErrorCode>(code)));
        if (code >= 0)
            QCOMPARE(scene.value(), before);
    }

    void aSeatPutsAsideFiveAtMost()
    {
        Scene scene;
        QVector<CaseId> cases;
        for (int i = 0; i < 6; ++i)
            cases.append(scene.called());
        for (int i = 0; i < 6; ++i) {
            const ShelveAlarm act{numberOf(scene.desk.value(cases[i]), ClockKind::LegRespond, first), scene.desk.now + 10min, QStringLiteral("x")};
            const auto result = scene.desk.tryAct(subCenter(), act, cases[i]);
            QCOMPARE(codeOf(result), i < 5 ? std::nullopt : std::optional(ErrorCode::ShelvesFull));
        }
        const ShelveAlarm foreign{numberOf(scene.value(), ClockKind::LegRespond, first), scene.desk.now + 10min, QStringLiteral("x")};
        QCOMPARE(codeOf(scene.desk.tryAct(unitActor(townWorks), foreign, scene.id)), ErrorCode::OutOfScope); // another unit's clock
        QCOMPARE(codeOf(scene.desk.tryAct(subCenter(wufeng), foreign, scene.id)), ErrorCode::OutOfScope);
    }

    void whatAnAccountMayBe_data()
    {
        QTest::addColumn<SetAccount>("act");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const SetAccount &act, std::optional<ErrorCode> code) {
            QTest::newRow(name) << act << (code ? static_cast<int>(*code) : -1);
        };
        const QString name = QStringLiteral("王强");
        row("of a unit", {wang, name, Role::Unit, construction, false}, {});
        row("of a sub-center", {wang, name, Role::SubCenter, hongshan, false}, {});
        row("of the district", {wang, name, Role::Dispatcher, {}, false}, {});
        row("no login name", {{}, name, Role::Unit, construction, false}, ErrorCode::FieldRequired);
        row("a blank in it", {UserId{QStringLiteral("wang qiang")}, name, Role::Unit, construction, false}, ErrorCode::BadValue);
        row("no name", {wang, QStringLiteral("  "), Role::Unit, construction, false}, ErrorCode::FieldRequired);
        row("a unit's without a unit", {wang, name, Role::Unit, {}, false}, ErrorCode::FieldRequired);
        row("of a unit that is not there", {wang, name, Role::Unit, UnitId{QStringLiteral("nope")}, false}, ErrorCode::UnknownUnit);
        row("a bureau as a sub-center", {wang, name, Role::SubCenter, construction, false}, ErrorCode::BadValue);
        row("a dispatcher of a unit", {wang, name, Role::Dispatcher, construction, false}, ErrorCode::BadValue);
        row("the hub itself", {wang, name, Role::Hub, {}, false}, ErrorCode::BadValue);
        row("a drill's", {wang, name, Role::Drill, {}, false}, ErrorCode::BadValue);
        row("one's own", {security().user, name, Role::Chief, {}, false}, ErrorCode::OwnWork);
    }
    void whatAnAccountMayBe()
    {
        QFETCH(SetAccount, act);
        QFETCH(int, code);
        Desk desk;
        QCOMPARE(codeOf(desk.tryAct(security(), act)), code < 0 ? std::nullopt : std::optional(static_cast<ErrorCode>(code)));
        for (int role = 0; role < enumCount<Role>; ++role)
            QCOMPARE(roleMay(static_cast<Role>(role), ActKind::SetAccount), static_cast<Role>(role) == Role::Security);
    }

    void theHolidaysOfNextYearAreMissedFromDecemberOn()
    {
        Reference reference;
        reference.lastCalendarYear = 2026;
        const auto at = [](int year, unsigned month, unsigned day) { return instantOf(makeDay(year, month, day)); };
        QVERIFY(!reference.missingYear(at(2026, 11, 30) + 12h));
        QCOMPARE(reference.missingYear(at(2026, 12, 1)), std::optional(2027));
        QCOMPARE(reference.missingYear(at(2026, 12, 31) + 23h), std::optional(2027));
        reference.lastCalendarYear = 2027;
        QVERIFY(!reference.missingYear(at(2026, 12, 1)));
    }
};

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
