// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acttable.h"
#include "support/scene.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

namespace {

const FreeText why = QStringLiteral("理由");

Instant at(const char *text)
{
    return instantFromIso(QString(QLatin1String(text) + QLatin1String("+08:00"))).value();
}

Actor admin() { return {UserId{QStringLiteral("admin")}, QStringLiteral("管理员"), Role::Admin, {}}; }

DutyShift duty(const char *from, const char *to, const char *person)
{
    return {{}, at(from), at(to), QString::fromUtf8(person), {}};
}

QVector<Notice> noticesOf(Scene &scene, ClockKind kind, LegNo leg, Stage stage)
{
    const Clock *clock = scene.value().clock(kind, leg);
    return noticesFor(scene.value(), *clock, stage, clock->stageInstant(stage).value_or(scene.desk.now), scene.desk.state.reference());
}

// The district's document with something done to it.
Revise revised(const Desk &desk, const std::function<void(QJsonObject &)> &change, const char *reason = "年度调整")
{
    QJsonObject root = QJsonDocument::fromJson(districtDocument()).object();
    change(root);
    return {{}, packDocument(QString::fromUtf8(QJsonDocument(root).toJson())), QString::fromLatin1(desk.state.reference().documentHash),
            QString::fromUtf8(reason)};
}

} // namespace

// The district's own data: who is told when a clock runs out, who is on duty, what may be revised, who is on watch.
class TestDistrict : public QObject
{
    Q_OBJECT

private slots:
    // On record with who and why, each day once, and taken back in so many words.
    void limitsAreComputedAnewFromADayOn()
    {
        Desk desk;
        const auto anew = [](const char *day, const char *reason, bool takenBack = false) {
            return RecalculateLimits{Measure::Respond, QString::fromUtf8(day), QString::fromUtf8(reason), takenBack};
        };
        QCOMPARE(desk.tryAct(dispatcher(), anew("2026-07-01", "x")).error().code, ErrorCode::ActForbidden);
        QCOMPARE(desk.tryAct(chief(), anew("2026-07-01", " ")).error().code, ErrorCode::FieldRequired);
        QCOMPARE(desk.tryAct(chief(), anew("2026-07-10", "明天的事")).error().code, ErrorCode::BadValue);
        QVERIFY(!desk.tryAct(chief(), anew("07/01", "x")));
        QCOMPARE(desk.tryAct(chief(), anew("2026-07-01", "没有的", true)).error().code, ErrorCode::NothingToUndo);
        QVERIFY(desk.tryAct(chief(), anew("2026-07-01", " 改由街道直派 ")));
        QVERIFY(desk.tryAct(chief(), anew("2026-06-01", "换了系统")));
        QCOMPARE(desk.tryAct(chief(), anew("2026-07-01", "再来")).error().code, ErrorCode::OnlyOnce);
        const auto &limits = desk.state.posts().limits;
        QCOMPARE(limits.size(), 2);
        QCOMPARE(limits[0].from, QStringLiteral("2026-06-01"));
        QCOMPARE(limits[1].reason, QStringLiteral("改由街道直派"));
        QCOMPARE(limits[1].by, chief().name);
        QVERIFY(desk.tryAct(chief(), anew("2026-06-01", "看错了日子", true)));
        QCOMPARE(limits.size(), 1);
        QCOMPARE(limits[0].from, QStringLiteral("2026-07-01"));
    }

    void aClockClimbsItsLadder()
    {
        Scene scene;
        scene.called();
        const auto handler = noticesOf(scene, ClockKind::LegRespond, first, Stage::Half);
        QCOMPARE(handler.size(), 1);
        QCOMPARE(handler[0].post, Post::Handler);
        QCOMPARE(handler[0].person, FreeText(QStringLiteral("张某敏"))); // nobody answered yet: the unit's standing duty
        scene.respond(construction, first);
        const auto breached = noticesOf(scene, ClockKind::LegReport, first, Stage::Breached);
        QCOMPARE(breached.size(), 2);
        QCOMPARE(breached[0].post, Post::Leader);
        QCOMPARE(breached[0].person, FreeText(QStringLiteral("何某远")));
        QCOMPARE(breached[0].unit, construction);
        QCOMPARE(breached[1].post, Post::DistrictChief);
        QVERIFY(breached[1].unit.isNull());
        QCOMPARE(noticesOf(scene, ClockKind::LegRespond, first, Stage::TwiceBreached)[0].post, Post::DistrictLeader);
        QCOMPARE(noticesOf(scene, ClockKind::LegReport, first, Stage::Half).value(0).person, FreeText(QStringLiteral("陈工"))); // who said that they come
    }

    // Accepted and silent: the response clock climbs on, each step once, and the log says who was told.
    void acceptedButSilentKeepsClimbing()
    {
        Scene scene;
        scene.called();
        scene.desk.act(unitActor(construction), AcceptLeg{}, scene.id, first);
        scene.desk.pass(std::chrono::hours(5));
        QVector<Stage> steps;
        while (auto event = dueStage(scene.desk.state, scene.value(), scene.desk.now, std::chrono::hours(24))) {
            const auto &stage = std::get<StageReached>(event->act);
            const Clock &clock = scene.value().clocks[stage.clock.value];
            if (clock.kind == ClockKind::LegRespond && clock.leg == first) {
                steps.append(stage.stage);
                QVERIFY(!stage.notices.isEmpty());
            }
            apply(scene.desk.state, *event);
        }
        QCOMPARE(steps, (QVector<Stage>{Stage::Half, Stage::Near, Stage::Breached, Stage::TwiceBreached}));
    }

    void windowsClimbNowhere()
    {
        Scene scene;
        scene.called();
        Clock window;
        window.kind = ClockKind::Judge;
        window.started = scene.desk.now;
        QVERIFY(noticesFor(scene.value(), window, Stage::Breached, scene.desk.now, scene.desk.state.reference()).isEmpty());
    }

    void theRosterSaysWhoIsOnDuty()
    {
        Scene scene;
        scene.called();
        const SetRoster roster{construction, {duty("2026-07-09T08:30:00", "2026-07-09T09:30:00", "值甲"), duty("2026-07-09T10:00:00", "2026-07-09T18:00:00", "值乙")}};
        scene.desk.act(admin(), roster);
        const Reference &reference = scene.desk.state.reference();
        QCOMPARE(reference.onDuty(construction, at("2026-07-09T09:29:59")), QStringLiteral("值甲"));
        QCOMPARE(reference.onDuty(construction, at("2026-07-09T10:00:00")), QStringLiteral("值乙"));
        QVERIFY(reference.onDuty(construction, at("2026-07-09T09:30:00")).isEmpty()); // a gap: nobody, whatever the standing duty is
        QVERIFY(!reference.onDuty(townWorks, at("2026-07-09T09:30:00")).isEmpty()); // has no roster
        QCOMPARE(reference.dutyGap(construction, at("2026-07-09T09:00:00"), at("2026-07-09T18:00:00")), std::optional(at("2026-07-09T09:30:00")));
        QCOMPARE(reference.dutyGap(construction, at("2026-07-09T10:00:00"), at("2026-07-09T18:00:00")), std::nullopt);
        // That there is nobody to tell is on record by itself.
        const auto near = noticesOf(scene, ClockKind::LegRespond, first, Stage::Near); // 80 % of an hour from 9:00: 9:48
        QCOMPARE(near.size(), 1);
        QVERIFY(near[0].nobody && near[0].person.isEmpty());
        // A new roster replaces the old one from its first duty on, and cuts the one that runs.
        scene.desk.act(admin(), SetRoster{construction, {duty("2026-07-09T12:00:00", "2026-07-09T20:00:00", "值丙")}});
        QCOMPARE(scene.desk.state.reference().onDuty(construction, at("2026-07-09T13:00:00")), QStringLiteral("值丙"));
        QCOMPARE(scene.desk.state.reference().onDuty(construction, at("2026-07-09T11:00:00")), QStringLiteral("值乙"));
    }

    void badRostersAreRefused()
    {
        Desk desk;
        const auto code = [&](const SetRoster &act) { return desk.tryAct(admin(), act).error().code; };
        QCOMPARE(code({construction, {duty("2026-07-09T08:00:00", "2026-07-09T12:00:00", "甲"), duty("2026-07-09T11:59:59", "2026-07-09T18:00:00", "乙")}}), ErrorCode::RosterOverlap);
        QCOMPARE(code({construction, {duty("2026-07-09T12:00:00", "2026-07-09T08:00:00", "甲")}}), ErrorCode::RosterOverlap);
        QCOMPARE(code({construction, {duty("2026-07-09T08:00:00", "2026-07-09T12:00:00", " ")}}), ErrorCode::FieldRequired);
        QCOMPARE(code({construction, {}}), ErrorCode::BadValue);
        QCOMPARE(code({UnitId{QStringLiteral("?")}, {duty("2026-07-09T08:00:00", "2026-07-09T12:00:00", "甲")}}), ErrorCode::UnknownUnit);
        QVERIFY(desk.state.reference().roster.isEmpty());
    }

    // A changed rule or calendar leaves what runs alone.
    void aRevisionLeavesRunningClocksAlone()
    {
        Scene scene;
        scene.called();
        const auto before = scene.value().clocks;
        scene.desk.act(admin(), revised(scene.desk, [](QJsonObject &root) {
            QJsonArray rules = root[QLatin1String("rules")].toArray();
            QJsonObject next = rules[0].toObject();
            next[QLatin1String("version")] = QStringLiteral("GL-2026.8");
            next[QLatin1String("from")] = QStringLiteral("2026-07-10");
            next[QLatin1String("legRespondMinutes")] = 30;
            rules.append(next);
            root[QLatin1String("rules")] = rules;
            QJsonObject calendar = root[QLatin1String("calendar")].toObject();
            QJsonArray years = calendar[QLatin1String("years")].toArray();
            years.append(QJsonObject{{QLatin1String("year"), 2027}, {QLatin1String("off"), QJsonObject{{QLatin1String("2026-07-10"), QStringLiteral("地方假")}}}});
            calendar[QLatin1String("years")] = years;
            root[QLatin1String("calendar")] = calendar;
        }));
        QCOMPARE(scene.value().clocks, before);
        const Clock &running = scene.clock(ClockKind::LegRespond, first);
        const auto pieces = explainClock(running, running.due, scene.desk.state.reference());
        Millis counted{0};
        for (const ClockPiece &piece : pieces)
            counted += piece.counted ? piece.to - piece.from : Millis{0};
        QCOMPARE(counted, Millis(std::chrono::hours(1))); // explained by the calendar it began under
        // What starts afterwards goes by the new: Friday is off, and from then on half an hour.
        scene.desk.now = at("2026-07-10T09:00:00");
        MakeCall call;
        call.units = {{UnitId{QStringLiteral("GL-CGJ")}, LegRole::Assist, {}}};
        call.reportAt = at("2026-07-13T15:00:00");
        call.place = call.reason = why;
        scene.desk.act(subCenter(), call, scene.id);
        QCOMPARE(toIso(scene.clock(ClockKind::LegRespond, LegNo{4}).due), QStringLiteral("2026-07-13T09:00:00+08:00"));
    }

    void revisionsAreRefused_data()
    {
        using Change = std::function<void(QJsonObject &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a rule in force") << Change([](QJsonObject &root) {
            QJsonArray rules = root[QLatin1String("rules")].toArray();
            QJsonObject rule = rules[0].toObject();
            rule[QLatin1String("legRespondMinutes")] = 90;
            rules[0] = rule;
            root[QLatin1String("rules")] = rules;
        }) << ErrorCode::RuleInForce;
        QTest::newRow("a rule that begins in the past") << Change([](QJsonObject &root) {
            QJsonArray rules = root[QLatin1String("rules")].toArray();
            QJsonObject rule = rules[0].toObject();
            rule[QLatin1String("version")] = QStringLiteral("倒溯");
            rule[QLatin1String("from")] = QStringLiteral("2026-07-09");
            rules.append(rule);
            root[QLatin1String("rules")] = rules;
        }) << ErrorCode::RuleInForce;
        QTest::newRow("a unit gone") << Change([](QJsonObject &root) {
            QJsonArray units = root[QLatin1String("units")].toArray();
            units.removeLast();
            root[QLatin1String("units")] = units;
        }) << ErrorCode::UnitGone;
        QTest::newRow("a cycle of parents") << Change([](QJsonObject &root) {
            QJsonArray units = root[QLatin1String("units")].toArray();
            QJsonObject a = units[0].toObject(), b = units[1].toObject();
            a[QLatin1String("parent")] = b[QLatin1String("id")];
            b[QLatin1String("parent")] = a[QLatin1String("id")];
            units[0] = a;
            units[1] = b;
            root[QLatin1String("units")] = units;
        }) << ErrorCode::UnitCycle;
        QTest::newRow("no name") << Change([](QJsonObject &root) { root.remove(QLatin1String("name")); }) << ErrorCode::BadDocument;
        QTest::newRow("a score sheet that climbs the wrong way") << Change([](QJsonObject &root) {
            root[QLatin1String("scoreSheets")] = QJsonDocument::fromJson(
                R"([{"version":"A","from":"2027-01-01","kind":"unit","lines":[{"item":"respond","points":20,"steps":[[600,400],[900,1000]]}]}])").array();
        }) << ErrorCode::BadDocument;
    }
    void revisionsAreRefused()
    {
        using Change = std::function<void(QJsonObject &)>;
        QFETCH(Change, change);
        QFETCH(ErrorCode, code);
        Desk desk;
        const auto before = desk.state.reference().documentHash;
        const auto result = desk.tryAct(admin(), revised(desk, change));
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QCOMPARE(desk.state.reference().documentHash, before);
    }

    void whatSomebodyElseChangedIsNotUndone()
    {
        Desk desk;
        const auto rename = [](const char *name) {
            return [name](QJsonObject &root) { root[QLatin1String("districtLeader")] = QString::fromUtf8(name); };
        };
        const Revise mine = revised(desk, rename("甲")), theirs = revised(desk, rename("乙"));
        desk.act(admin(), theirs);
        QCOMPARE(desk.tryAct(admin(), mine).error().code, ErrorCode::DataChanged);
        QCOMPARE(desk.state.reference().districtLeader, QStringLiteral("乙"));
        QCOMPARE(desk.tryAct(admin(), revised(desk, rename("丙"), "  ")).error().code, ErrorCode::FieldRequired);
        Revise broken = revised(desk, rename("丁"));
        broken.packed = QStringLiteral("//////////8=");
        QCOMPARE(desk.tryAct(admin(), broken).error().code, ErrorCode::BadDocument);
    }

    void aRenamedUnitIsFoundByItsOldName()
    {
        Desk desk;
        desk.act(admin(), revised(desk, [](QJsonObject &root) {
            QJsonArray units = root[QLatin1String("units")].toArray();
            for (qsizetype i = 0; i < units.size(); ++i) {
                QJsonObject unit = units[i].toObject();
                if (unit[QLatin1String("id")].toString() != construction.value)
                    continue;
                unit[QLatin1String("formerNames")] = QJsonArray{unit[QLatin1String("name")].toString()};
                unit[QLatin1String("name")] = QStringLiteral("鼓楼区住房和城乡建设局");
                unit[QLatin1String("leaders")] = QJsonArray{QJsonObject{{QLatin1String("from"), QStringLiteral("2026-07-10")}, {QLatin1String("name"), QStringLiteral("新某任")}}};
                units[i] = unit;
            }
            root[QLatin1String("units")] = units;
        }));
        const Reference &reference = desk.state.reference();
        QCOMPARE(reference.unitByWord(u"鼓楼区建设局")->id, construction);
        QCOMPARE(reference.unit(construction)->leaderAt(at("2026-07-09T23:59:59")), QStringLiteral("何某远"));
        QCOMPARE(reference.unit(construction)->leaderAt(at("2026-07-10T00:00:00")), QStringLiteral("新某任"));
    }

    void aLongNightIsHandedOver()
    {
        Scene scene;
        scene.called();
        OfferHandover offer{UserId{QStringLiteral("night")}, {{scene.id, why}}, {}};
        for (int i = 1; i < 5000; ++i)
            offer.items.append({CaseId{10'000 + i}, {}});
        QVERIFY(scene.desk.tryAct(subCenter(), offer));
        offer.items.append({CaseId{20'000}, {}});
        QCOMPARE(scene.desk.tryAct(subCenter(), offer).error().code, ErrorCode::FieldTooLong);
    }

    void responsibilityMovesAtTheSecondSignature()
    {
        Scene scene;
        scene.called();
        Actor next = subCenter();
        next.user.value = QStringLiteral("night");
        next.name = QStringLiteral("周航");
        OfferHandover offer{next.user, {}, QStringLiteral("今晚停水")};
        const auto incomplete = scene.desk.tryAct(subCenter(), offer);
        QCOMPARE(incomplete.error(), (Error{ErrorCode::HandoverIncomplete, {QStringLiteral("1"), scene.value().number}, {}}));
        offer.items = {{scene.id, QStringLiteral("三家都应了")}};
        QCOMPARE(scene.desk.tryAct(next, TakeOver{why}).error().code, ErrorCode::NoHandover);
        scene.desk.act(subCenter(), offer);
        QCOMPARE(scene.desk.state.posts().watches.size(), 1);
        QCOMPARE(scene.desk.state.posts().watches[0].user, subCenter().user); // not yet
        QCOMPARE(scene.desk.tryAct(subCenter(wufeng), TakeOver{why}).error().code, ErrorCode::NoHandover); // another post
        QCOMPARE(scene.desk.tryAct(next, TakeOver{{}}).error().code, ErrorCode::FieldRequired);
        scene.desk.pass(std::chrono::minutes(7));
        scene.desk.act(next, TakeOver{why});
        const Watch &watch = scene.desk.state.posts().watches[0];
        QCOMPARE(watch.user, next.user);
        QCOMPARE(watch.since, scene.desk.now);
        QVERIFY(!watch.offer);
        QCOMPARE(scene.desk.tryAct(subCenter(), offer).error(), (Error{ErrorCode::NotOnWatch, {QStringLiteral("周航")}, {}}));
    }

    void theDistrictHandsOverWhatIsItsOwn()
    {
        Scene scene;
        scene.called(); // a street's call: the street hands it over
        QVERIFY(handedOver(scene.value(), hongshan));
        QVERIFY(!handedOver(scene.value(), {}));
        scene.desk.act(unitActor(construction), Object{why, why}, scene.id, first);
        scene.desk.act(subCenter(), Dispute{why}, scene.id, first);
        QVERIFY(handedOver(scene.value(), {})); // waits for the district's ruling
        const CaseId waiting = scene.desk.registerCase(QStringLiteral("新件"));
        QVERIFY(handedOver(scene.desk.value(waiting), {}));
    }

    void aHandoverIsNobodyElsesBusiness()
    {
        Scene scene;
        scene.called();
        const Event event = scene.desk.act(subCenter(), OfferHandover{UserId{QStringLiteral("x")}, {{scene.id, why}}, why});
        QVERIFY(concernedBy(subCenter(), event) && concernedBy(chief(), event));
        for (const Actor &other : {subCenter(wufeng), unitActor(construction), leader()})
            QVERIFY(!concernedBy(other, event));
    }
};

QTEST_GUILESS_MAIN(TestDistrict)
#include "tst_district.moc"
