// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acttable.h"
#include "domain/errortext.h"
#include "support/scene.h"

#include <QRegularExpression>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

// The acts of DOMAIN 4 and 5, row by row: who, from which state, with which guard, to what, and what it does to the
// clocks.
class TestActs : public QObject
{
    Q_OBJECT

private slots:
    void registration()
    {
        Scene scene;
        scene.id = scene.desk.registerCase(QStringLiteral("外溢"));
        QCOMPARE(scene.value().state, CaseState::Received);
        QCOMPARE(scene.value().number, QStringLiteral("GL-YX-20260709-0001"));
        QCOMPARE(scene.clock(ClockKind::CaseAccept).due - scene.desk.now, Millis(std::chrono::minutes(10)));
        QVERIFY(scene.clock(ClockKind::Upstream).running());
        QCOMPARE(scene.value().subCenter, hongshan);
    }

    void sameUpstreamNumberIsTheSameCase()
    {
        Scene scene;
        Register act;
        act.upstream = QStringLiteral("FZ26070900188");
        scene.desk.act(dispatcher(), act, {}, {}, Subject{QStringLiteral("外溢"), {}, {}, {}, {}});
        const auto again =
            scene.desk.tryAct(dispatcher(), act, {}, {}, Subject{QStringLiteral("外溢"), {}, {}, {}, {}});
        QCOMPARE(again.error().code, ErrorCode::AlreadyRegistered);
        QCOMPARE(again.error().args, QStringList{QStringLiteral("GL-YX-20260709-0001")});
    }

    void acceptanceStopsItsClock()
    {
        Scene scene;
        scene.id = scene.desk.registerCase(QStringLiteral("外溢"));
        scene.desk.pass(std::chrono::minutes(10)); // met means stopped at or before due
        Accept act;
        act.category = QStringLiteral("市政/排水/污水外溢");
        act.street = hongshan;
        scene.desk.act(dispatcher(), act, scene.id);
        QCOMPARE(scene.clock(ClockKind::CaseAccept).outcome, ClockOutcome::Met);
        QCOMPARE(scene.value().state, CaseState::Accepted);
    }

    void thePlaceDecidesUnlessTheDistrictHas()
    {
        Accept act;
        act.category = QStringLiteral("市政/排水/污水外溢");
        act.street = wufeng; // not where the hotline had it
        Scene corrected;
        corrected.id = corrected.desk.registerCase(QStringLiteral("外溢"));
        corrected.desk.act(dispatcher(), act, corrected.id);
        QCOMPARE(corrected.value().subCenter, wufeng);

        Scene routed;
        routed.id = routed.desk.registerCase(QStringLiteral("外溢"));
        routed.desk.act(dispatcher(), Route{UnitId{QStringLiteral("350102001")}, {}}, routed.id);
        routed.desk.act(dispatcher(), act, routed.id);
        QCOMPARE(routed.value().subCenter, UnitId{QStringLiteral("350102001")});

        Scene taken; // a sub-center that accepts takes the case, wherever it is
        taken.id = taken.desk.registerCase(QStringLiteral("外溢"));
        taken.desk.act(subCenter(), act, taken.id);
        QCOMPARE(taken.value().subCenter, hongshan);

        Scene ofCommunity;
        ofCommunity.id = ofCommunity.desk.registerCase(QStringLiteral("外溢"));
        act.street = community;
        ofCommunity.desk.act(dispatcher(), act, ofCommunity.id);
        QCOMPARE(ofCommunity.value().subCenter, hongshan);
    }

    void routingLeavesTheClockRunning()
    {
        Scene scene;
        scene.id = scene.desk.registerCase(QStringLiteral("外溢"));
        scene.desk.act(dispatcher(), Route{wufeng, {}}, scene.id);
        QVERIFY(scene.clock(ClockKind::CaseAccept).running());
        QCOMPARE(scene.value().subCenter, wufeng);
        QVERIFY(scene.value().routed.has_value());
    }

    void callStartsThreeClocksALeg()
    {
        Scene scene;
        scene.called();
        for (int leg : {1, 2, 3}) {
            QVERIFY(scene.clock(ClockKind::LegAccept, LegNo{leg}).running());
            QCOMPARE(toIso(scene.clock(ClockKind::LegRespond, LegNo{leg}).due),
                     QStringLiteral("2026-07-09T10:00:00+08:00"));
            QCOMPARE(toIso(scene.clock(ClockKind::LegReport, LegNo{leg}).due),
                     QStringLiteral("2026-07-09T11:10:00+08:00")); // with grace
        }
        QCOMPARE(scene.value().state, CaseState::Active);
        QVERIFY(!scene.value().legs[0].leader.isEmpty()); // a snapshot of who is responsible now
    }

    void criticalClocksAreContinuous()
    {
        Scene scene;
        scene.desk.now = instantFromIso(u"2026-07-09T20:00:00+08:00").value(); // long after hours
        scene.id = scene.desk.acceptedCase(QStringLiteral("燃气味"), Urgency::Critical);
        MakeCall call;
        call.units = {{construction, LegRole::Lead, {}}};
        call.reportAt = scene.desk.now + std::chrono::hours(1);
        call.place = QStringLiteral("楼下");
        call.reason = QStringLiteral("漏气");
        scene.desk.act(subCenter(), call, scene.id);
        QCOMPARE(toIso(scene.clock(ClockKind::LegRespond, first).due), QStringLiteral("2026-07-09T21:00:00+08:00"));
    }

    void openingIsNeverAccepting()
    {
        Scene scene;
        scene.called();
        scene.desk.act(unitActor(construction), Reach{}, scene.id, first);
        scene.desk.act(unitActor(construction), Open{}, scene.id, first);
        QCOMPARE(scene.value().legs[0].state, LegState::Issued);
        QVERIFY(scene.clock(ClockKind::LegAccept, first).running());
        scene.desk.act(unitActor(construction), AcceptLeg{}, scene.id, first);
        QCOMPARE(scene.clock(ClockKind::LegAccept, first).outcome, ClockOutcome::Met);
        QVERIFY(scene.clock(ClockKind::LegRespond, first).running());
    }

    void responseStopsBothClocks()
    {
        Scene scene;
        scene.called();
        scene.desk.pass(std::chrono::minutes(61));
        scene.respond(construction, first);
        QCOMPARE(scene.clock(ClockKind::LegRespond, first).outcome, ClockOutcome::Late);
        QCOMPARE(scene.clock(ClockKind::LegAccept, first).outcome, ClockOutcome::Late);
    }

    void arrivalImpliesTheResponse()
    {
        Scene scene;
        scene.called();
        scene.arrive(first);
        QCOMPARE(scene.value().legs[0].state, LegState::Arrived);
        for (ClockKind kind : {ClockKind::LegAccept, ClockKind::LegRespond, ClockKind::LegReport})
            QCOMPARE(scene.clock(kind, first).outcome, ClockOutcome::Met);
        QVERIFY(scene.clock(ClockKind::LegDispose, first).running());
    }

    void ownArrivalCountsFromItsClaimOnceConfirmed()
    {
        Scene scene;
        scene.called();
        scene.desk.pass(std::chrono::minutes(125)); // inside the grace
        scene.desk.act(unitActor(construction), ClaimArrival{QStringLiteral("陈工")}, scene.id, first);
        QVERIFY(scene.clock(ClockKind::LegReport, first).running());
        const Instant claimed = scene.desk.now;
        scene.desk.pass(std::chrono::hours(20)); // confirmed on the next day
        scene.desk.act(subCenter(), ConfirmArrival{}, scene.id, first);
        QCOMPARE(scene.clock(ClockKind::LegReport, first).outcome, ClockOutcome::Met);
        const Clock &dispose = scene.clock(ClockKind::LegDispose, first);
        QCOMPARE(dispose.started, claimed);
        // Five working days after Thursday the 9th; the stages are parts of working days, over the weekends in between.
        QCOMPARE(toIso(dispose.half), QStringLiteral("2026-07-14T12:00:00+08:00"));
        QCOMPARE(toIso(dispose.warn), QStringLiteral("2026-07-16T00:00:00+08:00"));
        QCOMPARE(toIso(dispose.due), QStringLiteral("2026-07-17T00:00:00+08:00"));
        QCOMPARE(toIso(dispose.twice), QStringLiteral("2026-07-24T00:00:00+08:00"));
        QCOMPARE(readClock(dispose, dispose.half, scene.desk.state.reference()).used, 0.5);
        QCOMPARE(
            readClock(dispose, instantFromIso(u"2026-07-12T12:00:00+08:00").value(), scene.desk.state.reference()).used,
            1 / 5.0); // Sunday
    }

    void uncalledUnitIsKeptApart()
    {
        Scene scene;
        scene.called();
        scene.desk.act(subCenter(), ArriveUncalled{waterCompany, QStringLiteral("王师傅")}, scene.id);
        QCOMPARE(scene.value().uncalled.size(), 1);
        QCOMPARE(scene.value().legs.size(), 3);
    }

    void redoLeavesTheDueTimeAlone()
    {
        Scene scene;
        scene.called();
        scene.arrive(first);
        const Instant due = scene.clock(ClockKind::LegDispose, first).due;
        scene.submit(construction, first);
        QVERIFY(scene.clock(ClockKind::LegDispose, first).stopped.has_value()); // provisional
        scene.desk.act(subCenter(), Redo{QStringLiteral("未清淤")}, scene.id, first);
        QVERIFY(!scene.clock(ClockKind::LegDispose, first).stopped.has_value());
        QCOMPARE(scene.clock(ClockKind::LegDispose, first).due, due);
        QCOMPARE(scene.value().legs[0].redos, 1);
        scene.desk.pass(std::chrono::hours(3));
        scene.submit(construction, first);
        const Instant submitted = scene.desk.now;
        scene.desk.pass(std::chrono::hours(100));
        scene.pass(first);
        QCOMPARE(scene.clock(ClockKind::LegDispose, first).stopped, std::optional(submitted)); // at the submit stamp
    }

    void verifyingIsDerived()
    {
        Scene scene;
        scene.finishedLegs();
        QCOMPARE(scene.value().state, CaseState::Verifying);
    }

    void selfHandlingEndsWithItsOwnResultAndSomebodyElseVerifies()
    {
        Scene scene;
        scene.accepted();
        scene.desk.act(subCenter(), SelfHandle{QStringLiteral("自清")}, scene.id);
        scene.desk.act(subCenter(), SelfResult{QStringLiteral("已清"), Remedy::Symptom}, scene.id);
        QCOMPARE(scene.value().state, CaseState::Verifying);
        QCOMPARE(scene.desk.tryAct(subCenter(), Verify{QStringLiteral("看过")}, scene.id).error().code,
                 ErrorCode::OwnWork);
    }

    void nobodyWhoHandledItVerifiesIt()
    {
        Scene scene;
        scene.accepted();
        Actor colleague = subCenter(), third = subCenter();
        colleague.user.value += u'2';
        third.user.value += u'3';
        scene.desk.act(subCenter(), SelfHandle{QStringLiteral("自清")}, scene.id);
        scene.desk.act(colleague, SelfResult{QStringLiteral("已清"), Remedy::Symptom}, scene.id);
        for (const Actor &handler : {subCenter(), colleague})
            QCOMPARE(scene.desk.tryAct(handler, Verify{QStringLiteral("看过")}, scene.id).error().code,
                     ErrorCode::OwnWork);
        scene.desk.act(third, Verify{QStringLiteral("看过")}, scene.id);
        scene.desk.act(visitSeat(), VisitCitizen{true, false, false, {}}, scene.id);
        scene.desk.act(third, SelfHandle{QStringLiteral("再清")}, scene.id);
        scene.desk.act(third, SelfResult{QStringLiteral("已清"), Remedy::Symptom}, scene.id);
        scene.desk.act(colleague, Verify{QStringLiteral("看过")}, scene.id); // did nothing in this round
    }

    void theCitizensWordCloses()
    {
        Scene scene;
        scene.finishedLegs();
        scene.desk.act(subCenter(), Verify{QStringLiteral("现场看过")}, scene.id);
        QCOMPARE(scene.desk.tryAct(visitSeat(), Close{CloseGround::Solved, {}}, scene.id).error().code,
                 ErrorCode::BadValue);
        scene.desk.act(visitSeat(), VisitCitizen{true, true, true, {}}, scene.id);
        scene.desk.act(visitSeat(), Close{CloseGround::Solved, {}}, scene.id);
        QCOMPARE(scene.value().state, CaseState::Closed);
    }

    void notSolvedGoesBackInANewRound()
    {
        Scene scene;
        scene.finishedLegs();
        scene.desk.act(subCenter(), Verify{QStringLiteral("看过")}, scene.id);
        scene.desk.act(visitSeat(), VisitCitizen{true, false, false, QStringLiteral("还在冒")}, scene.id);
        QCOMPARE(scene.value().state, CaseState::Active);
        QCOMPARE(scene.value().round, 2);
    }

    void unreachableNeedsItsTriesAndTheDistrict()
    {
        Scene scene;
        scene.finishedLegs();
        scene.desk.act(subCenter(), Verify{QStringLiteral("看过")}, scene.id);
        const Close close{CloseGround::Unreachable, QStringLiteral("三次未接")};
        for (int tries = 0; tries < 3; ++tries) {
            QCOMPARE(scene.desk.tryAct(chief(), close, scene.id).error().code, ErrorCode::BadValue);
            scene.desk.act(visitSeat(), VisitCitizen{}, scene.id);
        }
        QCOMPARE(scene.desk.tryAct(visitSeat(), close, scene.id).error().code, ErrorCode::ConsentNeeded);
        scene.desk.act(chief(), close, scene.id);
        QCOMPARE(scene.value().state, CaseState::Closed);
    }

    void whatTheCitizenSaidStands()
    {
        Scene scene;
        scene.finishedLegs();
        scene.desk.act(subCenter(), Verify{QStringLiteral("看过")}, scene.id);
        scene.desk.act(visitSeat(), VisitCitizen{true, true, false, {}}, scene.id);
        QCOMPARE(scene.value().visits, 0);                     // reached: not one of the tries that failed
        scene.desk.act(visitSeat(), VisitCitizen{}, scene.id); // called once more, nobody at home
        scene.desk.act(visitSeat(), Close{CloseGround::Solved, {}}, scene.id);
        QCOMPARE(scene.value().state, CaseState::Closed);
    }

    void explanationOnlyNeedsTheDistrict()
    {
        Scene scene;
        scene.finishedLegs(Remedy::ExplanationOnly);
        QCOMPARE(scene.desk.tryAct(subCenter(), Verify{QStringLiteral("看过")}, scene.id).error().code,
                 ErrorCode::ConsentNeeded);
        scene.desk.act(chief(), Verify{QStringLiteral("同意")}, scene.id);
        QCOMPARE(scene.value().state, CaseState::Visiting);
    }

    void withdrawalVoidsAndNeedsTheDistrictAfterArrival()
    {
        Scene scene;
        scene.called();
        scene.desk.act(subCenter(), Withdraw{QStringLiteral("呼错")}, scene.id, LegNo{2});
        QCOMPARE(scene.clock(ClockKind::LegRespond, LegNo{2}).outcome, ClockOutcome::Void);
        scene.arrive(first);
        QCOMPARE(scene.desk.tryAct(subCenter(), Withdraw{QStringLiteral("呼错")}, scene.id, first).error().code,
                 ErrorCode::ConsentNeeded);
        QCOMPARE(scene.clock(ClockKind::LegRespond, first).outcome, ClockOutcome::Met);
        scene.desk.act(chief(), Withdraw{QStringLiteral("同意")}, scene.id, first);
        for (ClockKind kind :
             {ClockKind::LegAccept, ClockKind::LegRespond, ClockKind::LegReport, ClockKind::LegDispose})
            QCOMPARE(scene.clock(kind, first).outcome, ClockOutcome::Void); // it counts nowhere, met or not
    }

    void onlyTheCallerWithdraws()
    {
        Scene scene;
        scene.called();
        const Withdraw withdraw{QStringLiteral("呼错")};
        QCOMPARE(scene.desk.tryAct(dispatcher(), withdraw, scene.id, first).error(),
                 (Error{ErrorCode::NotTheCaller, {QStringLiteral("洪山镇")}, {}}));
        scene.desk.pass(std::chrono::hours(3));
        while (auto event = dueStage(scene.desk.state, scene.value(), scene.desk.now, std::chrono::seconds(10)))
            apply(scene.desk.state, *event);
        QVERIFY(scene.value().legs[0].absent);
        scene.desk.act(subCenter(), withdraw, scene.id, first);
        QVERIFY(!scene.value().legs[0].absent);

        Scene ofDistrict;
        ofDistrict.accepted();
        MakeCall call;
        call.units = {{construction, LegRole::Lead, {}}};
        call.reportAt = ofDistrict.desk.now + std::chrono::hours(1);
        call.place = call.reason = QStringLiteral("x");
        ofDistrict.desk.act(dispatcher(), call, ofDistrict.id);
        QCOMPARE(ofDistrict.desk.tryAct(subCenter(), withdraw, ofDistrict.id, first).error().code,
                 ErrorCode::NotTheCaller);
        ofDistrict.arrive(first);
        QCOMPARE(ofDistrict.desk.tryAct(dispatcher(), withdraw, ofDistrict.id, first).error().code,
                 ErrorCode::ConsentNeeded);
    }

    void aDayStoppedLaterLeavesRunningClocksAlone()
    {
        Scene scene;
        scene.desk.now = instantFromIso(u"2026-07-09T17:30:00+08:00").value();
        scene.called();
        const Clock running = scene.clock(ClockKind::LegRespond, first);
        QCOMPARE(toIso(running.due), QStringLiteral("2026-07-10T09:00:00+08:00"));
        scene.desk.pass(std::chrono::minutes(5));
        scene.desk.act(chief(), StopWork{QStringLiteral("2026-07-10"), QStringLiteral("台风")});
        const Reference &reference = scene.desk.state.reference();
        const ClockReading reading =
            readClock(running, instantFromIso(u"2026-07-10T08:45:00+08:00").value(), reference);
        QVERIFY(!reading.paused);
        QCOMPARE(reading.left, Millis(std::chrono::minutes(15)));
        const auto pieces = explainClock(running, running.due, reference);
        Millis counted{0};
        for (const ClockPiece &piece : pieces)
            counted += piece.counted ? piece.to - piece.from : Millis{0};
        QCOMPARE(counted, Millis(std::chrono::hours(1)));
        // What starts afterwards goes by the new calendar.
        scene.desk.act(subCenter(), Withdraw{QStringLiteral("呼错")}, scene.id, first);
        scene.desk.act(subCenter(), AddUnit{{construction, LegRole::Lead, {}}, QStringLiteral("再呼")}, scene.id);
        QCOMPARE(toIso(scene.clock(ClockKind::LegRespond, LegNo{4}).due), QStringLiteral("2026-07-13T09:05:00+08:00"));
    }

    void aUnitSeesTheHistoryOfItsOwnLegsOnly()
    {
        Scene scene;
        scene.accepted();
        QVector<Event> history;
        const auto act = [&](const Actor &actor, const Act &what, LegNo leg = {}) {
            scene.desk.pass(std::chrono::minutes(1));
            history.append(scene.desk.act(actor, what, scene.id, leg));
        };
        MakeCall call;
        call.units = {{construction, LegRole::Lead, {}}};
        call.reportAt = scene.desk.now + std::chrono::hours(2);
        call.place = call.reason = QStringLiteral("x");
        act(dispatcher(), Note{QStringLiteral("只给值班的")});
        act(subCenter(), call);
        act(subCenter(), AddUnit{{townWorks, LegRole::Assist, {}}, QStringLiteral("x")});
        act(subCenter(), Withdraw{QStringLiteral("呼错")}, first);
        act(subCenter(), Note{QStringLiteral("之后的")});
        const auto kinds = [&](const Actor &actor) {
            QVector<ActKind> seen;
            for (const Event &event : historyFor(actor, scene.value(), history))
                seen.append(kindOf(event.act));
            return seen;
        };
        QCOMPARE(kinds(subCenter()).size(), 5);
        QCOMPARE(kinds(unitActor(construction)),
                 (QVector<ActKind>{ActKind::MakeCall, ActKind::AddUnit, ActKind::Withdraw}));
        QCOMPARE(kinds(unitActor(townWorks)), (QVector<ActKind>{ActKind::AddUnit, ActKind::Withdraw, ActKind::Note}));
        QVERIFY(kinds(unitActor(community)).isEmpty());
        act(unitActor(townWorks), Object{QStringLiteral("权属"), QStringLiteral("李镇")}, LegNo{2});
        act(subCenter(), Uphold{}, LegNo{2});
        act(subCenter(), Note{QStringLiteral("免呼之后的")});
        QCOMPARE(kinds(unitActor(townWorks)).last(), ActKind::Uphold);
    }

    void anObjectionNeitherPausesNorResetsUntilItIsUpheld()
    {
        Scene scene;
        scene.called();
        scene.desk.act(unitActor(construction), AcceptLeg{}, scene.id, first);
        const Clock before = scene.clock(ClockKind::LegRespond, first);
        scene.desk.pass(std::chrono::minutes(20));
        scene.desk.act(unitActor(construction), Object{QStringLiteral("权属不清"), QStringLiteral("李局")}, scene.id,
                       first);
        QCOMPARE(scene.value().legs[0].state, LegState::Objected);
        QCOMPARE(scene.clock(ClockKind::LegRespond, first), before);
        QCOMPARE(toIso(scene.clock(ClockKind::Ruling, first).due), QStringLiteral("2026-07-09T10:20:00+08:00"));
        QCOMPARE(scene.desk.tryAct(dispatcher(), Uphold{}, scene.id, first).error().code, ErrorCode::SubCenterRules);
        scene.desk.act(subCenter(), Dispute{QStringLiteral("与职责清单不符")}, scene.id, first);
        QCOMPARE(scene.desk.tryAct(subCenter(), Uphold{}, scene.id, first).error().code, ErrorCode::BeforeDistrict);
        scene.desk.act(chief(), Overrule{QStringLiteral("首接负责")}, scene.id, first);
        QCOMPARE(scene.value().legs[0].state, LegState::Accepted); // back to where it was; the time counts
        QCOMPARE(scene.clock(ClockKind::LegRespond, first), before);
        QCOMPARE(scene.clock(ClockKind::Ruling, first).outcome, ClockOutcome::Met);
        QCOMPARE(scene.desk
                     .tryAct(unitActor(construction), Object{QStringLiteral("再议"), QStringLiteral("李局")}, scene.id,
                             first)
                     .error()
                     .code,
                 ErrorCode::OnlyOnce);
    }

    void anObjectionUpheldReleases()
    {
        Scene scene;
        scene.called();
        scene.desk.act(unitActor(townWorks), Object{QStringLiteral("权属"), QStringLiteral("李镇")}, scene.id,
                       LegNo{2});
        scene.desk.act(subCenter(), Uphold{waterCompany, QStringLiteral("管网属水司")}, scene.id, LegNo{2});
        QCOMPARE(scene.value().legs[1].state, LegState::Released);
        QVERIFY(!scene.value().legs[1].live());
        QCOMPARE(scene.value().legs[1].objections[0].rightUnit, waterCompany);
        QCOMPARE(scene.clock(ClockKind::LegRespond, LegNo{2}).outcome, ClockOutcome::Void);
        QCOMPARE(scene.clock(ClockKind::Ruling, LegNo{2}).outcome, ClockOutcome::Met); // the ruler's own clock counts
        // Called once more on the same case it may not object again.
        scene.desk.act(subCenter(), AddUnit{{townWorks, LegRole::Assist, {}}, QStringLiteral("仍需到场")}, scene.id);
        QCOMPARE(scene.desk
                     .tryAct(unitActor(townWorks), Object{QStringLiteral("x"), QStringLiteral("y")}, scene.id, LegNo{4})
                     .error()
                     .code,
                 ErrorCode::OnlyOnce);
    }

    void theObjectionWindowIsWorkingTime()
    {
        Scene scene;
        scene.desk.now = instantFromIso(u"2026-07-09T11:30:00+08:00").value();
        scene.called(); // half an hour before the midday break
        const Object object{QStringLiteral("x"), QStringLiteral("y")};
        scene.desk.now = instantFromIso(u"2026-07-09T15:30:00+08:00").value();
        QVERIFY(scene.desk.tryAct(unitActor(construction), object, scene.id, first));
        scene.desk.pass(Millis{1});
        QCOMPARE(scene.desk.tryAct(unitActor(townWorks), object, scene.id, LegNo{2}).error().code,
                 ErrorCode::WindowClosed);
    }

    void aMovedAppointmentKeepsTheOldTime()
    {
        Scene scene;
        scene.called(); // to report in at 11:00
        scene.respond(construction, first);
        const Instant later = scene.desk.now + std::chrono::hours(4);
        scene.desk.act(unitActor(construction), AskMove{later, QStringLiteral("设备在途")}, scene.id, first);
        QCOMPARE(toIso(scene.clock(ClockKind::LegReport, first).due),
                 QStringLiteral("2026-07-09T11:10:00+08:00")); // not agreed yet
        QCOMPARE(scene.desk.tryAct(dispatcher(), RuleMove{true, {}}, scene.id, first).error().code,
                 ErrorCode::NotTheCaller);
        scene.desk.act(subCenter(), RuleMove{true, {}}, scene.id, first);
        const Clock &clock = scene.clock(ClockKind::LegReport, first);
        QCOMPARE(toIso(clock.due), QStringLiteral("2026-07-09T13:10:00+08:00"));
        QCOMPARE(toIso(clock.original.value()), QStringLiteral("2026-07-09T11:10:00+08:00"));
        QCOMPARE(scene.value().reportAt(scene.value().legs[0]), later);
        QCOMPARE(scene.value().reportAt(scene.value().legs[1]),
                 scene.value().calls[0].reportAt); // the others come as they were called
        QCOMPARE(scene.desk
                     .tryAct(unitActor(construction), AskMove{later + std::chrono::hours(1), QStringLiteral("再改")},
                             scene.id, first)
                     .error()
                     .code,
                 ErrorCode::OnlyOnce);
        scene.desk.pass(std::chrono::minutes(130)); // over the old time, not the new one
        scene.arrive(first);
        QCOMPARE(scene.clock(ClockKind::LegReport, first).outcome, ClockOutcome::Met);
    }

    void aRefusedMoveLeavesTheSetTime()
    {
        Scene scene;
        scene.called();
        scene.respond(construction, first);
        scene.desk.act(unitActor(construction), AskMove{scene.desk.now + std::chrono::hours(4), QStringLiteral("x")},
                       scene.id, first);
        scene.desk.act(subCenter(), RuleMove{false, QStringLiteral("现场等人")}, scene.id, first);
        QVERIFY(!scene.clock(ClockKind::LegReport, first).original);
        QCOMPARE(scene.desk.tryAct(subCenter(), RuleMove{true, {}}, scene.id, first).error().code,
                 ErrorCode::NothingAsked);
    }

    void attendingRemotelyIsNeverOnTime()
    {
        Scene scene;
        scene.called();
        scene.respond(construction, first);
        scene.desk.act(subCenter(), AttendRemotely{QStringLiteral("陈工"), QStringLiteral("视频")}, scene.id, first);
        QCOMPARE(scene.clock(ClockKind::LegReport, first).outcome, ClockOutcome::Remote);
        QVERIFY(scene.clock(ClockKind::LegDispose, first).running());
        QVERIFY(scene.value().legs[0].remote);
    }

    void absenceCountsInTheCallersWord()
    {
        Scene scene;
        scene.called();
        QCOMPARE(scene.desk.tryAct(subCenter(), ConfirmAbsence{}, scene.id, first).error().code, ErrorCode::NotAbsent);
        scene.desk.pass(std::chrono::minutes(131));
        while (auto event = dueStage(scene.desk.state, scene.value(), scene.desk.now, std::chrono::seconds(10)))
            apply(scene.desk.state, *event);
        scene.desk.act(subCenter(), ConfirmAbsence{QStringLiteral("点名未到")}, scene.id, first);
        QVERIFY(scene.value().legs[0].absenceConfirmed);
        QCOMPARE(scene.desk.tryAct(subCenter(), ConfirmAbsence{}, scene.id, first).error().code, ErrorCode::OnlyOnce);
    }

    void anExtensionMovesTheDueTimeOnce()
    {
        Scene scene;
        scene.called();
        scene.arrive(first);
        scene.desk.act(unitActor(construction), TakeUp{}, scene.id, first);
        const AskExtension ask{3, QStringLiteral("待停水窗口"), true};
        QCOMPARE(
            scene.desk.tryAct(unitActor(construction), AskExtension{3, QStringLiteral("x"), false}, scene.id, first)
                .error()
                .code,
            ErrorCode::FieldRequired);
        scene.desk.act(unitActor(construction), ask, scene.id, first);
        QCOMPARE(toIso(scene.clock(ClockKind::LegDispose, first).due), QStringLiteral("2026-07-17T00:00:00+08:00"));
        scene.desk.act(chief(), RuleExtension{true, {}}, scene.id, first);
        const Clock &clock = scene.clock(ClockKind::LegDispose, first);
        QCOMPARE(toIso(clock.due), QStringLiteral("2026-07-22T00:00:00+08:00")); // Friday, Monday, Tuesday more
        QCOMPARE(toIso(clock.original.value()), QStringLiteral("2026-07-17T00:00:00+08:00"));
        QCOMPARE(scene.desk.tryAct(unitActor(construction), ask, scene.id, first).error().code, ErrorCode::OnlyOnce);
    }

    void entriesChangeNoState()
    {
        Scene scene;
        scene.called();
        const Case before = scene.value();
        scene.desk.act(subCenter(), Nudge{QStringLiteral("请尽快")}, scene.id, first);
        scene.desk.act(subCenter(), AnswerFor{QStringLiteral("电话"), QStringLiteral("张敏"), QStringLiteral("9点到")},
                       scene.id, first);
        QCOMPARE(scene.value().legs[0].state, LegState::Issued); // it answers for nobody
        QCOMPARE(scene.value().clocks, before.clocks);
        QCOMPARE(scene.value().legs[0].nudges, 1);
        QVERIFY(scene.value().legs[0].answeredFor);
    }

    void whatIsTurnedAwayIsOver()
    {
        Scene refused;
        refused.id = refused.desk.registerCase(QStringLiteral("重复来件"));
        refused.desk.act(dispatcher(), Refuse{QStringLiteral("与已办结件重复")}, refused.id);
        QVERIFY(!refused.value().open());
        QCOMPARE(refused.clock(ClockKind::CaseAccept).outcome,
                 ClockOutcome::Void); // counts neither as accepted nor as late
        QCOMPARE(refused.desk.tryAct(dispatcher(), Refer{}, refused.id).error().code, ErrorCode::WrongState);

        Scene referred;
        referred.id = referred.desk.registerCase(QStringLiteral("楼道起火"), Urgency::Critical);
        referred.desk.act(dispatcher(), Refer{ReferredTo::Fire, {}, {}}, referred.id); // one step, no words asked for
        QCOMPARE(referred.value().state, CaseState::Referred);
        QCOMPARE(referred.clock(ClockKind::CaseAccept).outcome, ClockOutcome::Met);
        QVERIFY(!dueStage(referred.desk.state, referred.value(), referred.desk.now + std::chrono::hours(9000),
                          std::chrono::seconds(1)));
    }

    void refusals_data()
    {
        using Ask = std::function<Result<Event>(Scene &)>;
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<ErrorCode>("code");
        const auto call = [](Scene &scene) {
            MakeCall act;
            act.units = {{construction, LegRole::Lead, {}}};
            act.reportAt = scene.desk.now + std::chrono::hours(1);
            act.place = QStringLiteral("牌坊");
            act.reason = QStringLiteral("权属");
            return act;
        };
        const auto row = [](const char *name, Ask ask, ErrorCode code) { QTest::newRow(name) << ask << code; };
        row(
            "call before acceptance",
            [=](Scene &s) {
                s.id = s.desk.registerCase(QStringLiteral("x"));
                return s.desk.tryAct(dispatcher(), call(s), s.id);
            },
            ErrorCode::WrongState);
        row(
            "call by another street",
            [=](Scene &s) {
                s.accepted();
                return s.desk.tryAct(subCenter(wufeng), call(s), s.id);
            },
            ErrorCode::OutOfScope);
        row(
            "call without reason",
            [=](Scene &s) {
                s.accepted();
                auto c = call(s);
                c.reason = {};
                return s.desk.tryAct(subCenter(), c, s.id);
            },
            ErrorCode::FieldRequired);
        row(
            "call without units",
            [=](Scene &s) {
                s.accepted();
                auto c = call(s);
                c.units.clear();
                return s.desk.tryAct(subCenter(), c, s.id);
            },
            ErrorCode::FieldRequired);
        row(
            "call in the past",
            [=](Scene &s) {
                s.accepted();
                auto c = call(s);
                c.reportAt = s.desk.now;
                return s.desk.tryAct(subCenter(), c, s.id);
            },
            ErrorCode::TimeInPast);
        row(
            "call an inactive unit",
            [=](Scene &s) {
                s.accepted();
                auto c = call(s);
                c.units[0].unit = inactiveUnit;
                return s.desk.tryAct(subCenter(), c, s.id);
            },
            ErrorCode::InactiveUnit);
        row(
            "call an unknown unit",
            [=](Scene &s) {
                s.accepted();
                auto c = call(s);
                c.units[0].unit = UnitId{QStringLiteral("?")};
                return s.desk.tryAct(subCenter(), c, s.id);
            },
            ErrorCode::UnknownUnit);
        row(
            "call a unit twice",
            [=](Scene &s) {
                s.accepted();
                auto c = call(s);
                c.units.append(c.units[0]);
                return s.desk.tryAct(subCenter(), c, s.id);
            },
            ErrorCode::DuplicateUnit);
        row(
            "call a unit with a live leg",
            [=](Scene &s) {
                s.called();
                return s.desk.tryAct(subCenter(), call(s), s.id);
            },
            ErrorCode::DuplicateLeg);
        row(
            "city unit by a street",
            [=](Scene &s) {
                s.accepted();
                auto c = call(s);
                c.units[0].unit = waterCompany;
                return s.desk.tryAct(subCenter(), c, s.id);
            },
            ErrorCode::CityUnitByDistrictOnly);
        row(
            "accept twice",
            [](Scene &s) {
                s.accepted();
                Accept a;
                a.category = QStringLiteral("x");
                a.street = hongshan;
                return s.desk.tryAct(dispatcher(), a, s.id);
            },
            ErrorCode::WrongState);
        row(
            "accept without category",
            [](Scene &s) {
                s.id = s.desk.registerCase(QStringLiteral("x"));
                Accept a;
                a.street = hongshan;
                return s.desk.tryAct(dispatcher(), a, s.id);
            },
            ErrorCode::FieldRequired);
        row(
            "accept at a bureau",
            [](Scene &s) {
                s.id = s.desk.registerCase(QStringLiteral("x"));
                Accept a;
                a.category = QStringLiteral("x");
                a.street = construction;
                return s.desk.tryAct(dispatcher(), a, s.id);
            },
            ErrorCode::BadValue);
        row(
            "add without reason",
            [](Scene &s) {
                s.id = s.desk.calledCase(QStringLiteral("x"), {construction});
                return s.desk.tryAct(subCenter(), AddUnit{{townWorks, LegRole::Assist, {}}, {}}, s.id);
            },
            ErrorCode::FieldRequired);
        row(
            "note by a unit",
            [](Scene &s) {
                s.called();
                return s.desk.tryAct(unitActor(construction), Note{QStringLiteral("x")}, s.id);
            },
            ErrorCode::ActForbidden);
        row(
            "arrival claimed twice",
            [](Scene &s) {
                s.called();
                s.desk.act(unitActor(construction), ClaimArrival{}, s.id, first);
                return s.desk.tryAct(unitActor(construction), ClaimArrival{}, s.id, first);
            },
            ErrorCode::WrongState);
        row(
            "objection without basis",
            [](Scene &s) {
                s.called();
                return s.desk.tryAct(unitActor(construction), Object{{}, QStringLiteral("李局")}, s.id, first);
            },
            ErrorCode::FieldRequired);
        row(
            "objection without leader",
            [](Scene &s) {
                s.called();
                return s.desk.tryAct(unitActor(construction), Object{QStringLiteral("x"), {}}, s.id, first);
            },
            ErrorCode::FieldRequired);
        row(
            "move after the set time",
            [](Scene &s) {
                s.called();
                s.respond(construction, first);
                s.desk.pass(std::chrono::minutes(121));
                return s.desk.tryAct(unitActor(construction),
                                     AskMove{s.desk.now + std::chrono::hours(1), QStringLiteral("x")}, s.id, first);
            },
            ErrorCode::WindowClosed);
        row(
            "move into the past",
            [](Scene &s) {
                s.called();
                s.respond(construction, first);
                return s.desk.tryAct(unitActor(construction), AskMove{s.desk.now, QStringLiteral("x")}, s.id, first);
            },
            ErrorCode::TimeInPast);
        row(
            "extension of no days",
            [](Scene &s) {
                s.called();
                s.arrive(first);
                s.desk.act(unitActor(construction), TakeUp{}, s.id, first);
                return s.desk.tryAct(unitActor(construction), AskExtension{0, QStringLiteral("x"), true}, s.id, first);
            },
            ErrorCode::BadValue);
        row(
            "answer for nobody",
            [](Scene &s) {
                s.called();
                return s.desk.tryAct(subCenter(), AnswerFor{QStringLiteral("电话"), {}, QStringLiteral("x")}, s.id,
                                     first);
            },
            ErrorCode::FieldRequired);
        row(
            "answer to a withdrawn call",
            [](Scene &s) {
                s.called();
                s.desk.act(subCenter(), Withdraw{QStringLiteral("x")}, s.id, first);
                return s.desk.tryAct(unitActor(construction), AcceptLeg{}, s.id, first);
            },
            ErrorCode::WrongState);
        row(
            "refuse without reason",
            [](Scene &s) {
                s.id = s.desk.registerCase(QStringLiteral("x"));
                return s.desk.tryAct(dispatcher(), Refuse{}, s.id);
            },
            ErrorCode::FieldRequired);
        row(
            "refuse what was accepted",
            [](Scene &s) {
                s.accepted();
                return s.desk.tryAct(dispatcher(), Refuse{QStringLiteral("x")}, s.id);
            },
            ErrorCode::WrongState);
        row(
            "refer nowhere",
            [](Scene &s) {
                s.accepted();
                return s.desk.tryAct(dispatcher(), Refer{ReferredTo::Other, {}, {}}, s.id);
            },
            ErrorCode::FieldRequired);
        row(
            "refer by a sub-center",
            [](Scene &s) {
                s.accepted();
                return s.desk.tryAct(subCenter(), Refer{}, s.id);
            },
            ErrorCode::ActForbidden);
        row(
            "answer for another unit",
            [](Scene &s) {
                s.called();
                return s.desk.tryAct(unitActor(townWorks), AcceptLeg{}, s.id, first);
            },
            ErrorCode::OutOfScope);
        row(
            "empty response",
            [](Scene &s) {
                s.called();
                return s.desk.tryAct(unitActor(construction), Respond{}, s.id, first);
            },
            ErrorCode::FieldRequired);
        row(
            "response of blanks",
            [](Scene &s) {
                s.called();
                return s.desk.tryAct(unitActor(construction),
                                     Respond{QStringLiteral("  "), QStringLiteral(" "), {}, {}}, s.id, first);
            },
            ErrorCode::FieldRequired);
        row(
            "submit before arrival",
            [](Scene &s) {
                s.called();
                return s.desk.tryAct(unitActor(construction), Submit{QStringLiteral("a"), QStringLiteral("b"), {}, {}},
                                     s.id, first);
            },
            ErrorCode::WrongState);
        row(
            "confirm what was not claimed",
            [](Scene &s) {
                s.called();
                return s.desk.tryAct(subCenter(), ConfirmArrival{}, s.id, first);
            },
            ErrorCode::NothingToConfirm);
        row(
            "redo without reason",
            [](Scene &s) {
                s.called();
                s.arrive(first);
                s.submit(construction, first);
                return s.desk.tryAct(subCenter(), Redo{}, s.id, first);
            },
            ErrorCode::FieldRequired);
        row(
            "leader accepts",
            [](Scene &s) {
                s.id = s.desk.registerCase(QStringLiteral("x"));
                return s.desk.tryAct(leader(), Accept{}, s.id);
            },
            ErrorCode::ActForbidden);
        row(
            "unknown case", [](Scene &s) { return s.desk.tryAct(dispatcher(), Note{QStringLiteral("x")}, CaseId{99}); },
            ErrorCode::UnknownCase);
        row(
            "unknown leg",
            [](Scene &s) {
                s.called();
                return s.desk.tryAct(subCenter(), Arrive{}, s.id, LegNo{9});
            },
            ErrorCode::UnknownLeg);
        row(
            "text too long",
            [](Scene &s) {
                s.accepted();
                return s.desk.tryAct(dispatcher(), Note{QString(10'000, u'长')}, s.id);
            },
            ErrorCode::FieldTooLong);
        row(
            "NUL in a text",
            [](Scene &s) {
                s.accepted();
                return s.desk.tryAct(dispatcher(), Note{QString(QChar(0))}, s.id);
            },
            ErrorCode::BadValue);
        // What a due time derived from it would be no reader takes: the hub could not start again.
        const Instant far = fromMsec(qint64{1} << 53), before = fromMsec(-1);
        row(
            "report-in in 285,000 years",
            [=](Scene &s) {
                s.accepted();
                auto c = call(s);
                c.reportAt = far;
                return s.desk.tryAct(subCenter(), c, s.id);
            },
            ErrorCode::BadValue);
        row(
            "upstream due in 285,000 years",
            [=](Scene &s) {
                Register r;
                r.upstreamDue = far;
                return s.desk.tryAct(dispatcher(), r, {}, {}, Subject{QStringLiteral("x"), {}, {}, {}, {}});
            },
            ErrorCode::BadValue);
        row(
            "claimed before all time",
            [=](Scene &s) {
                Register r;
                r.claimed = before;
                return s.desk.tryAct(dispatcher(), r, {}, {}, Subject{QStringLiteral("x"), {}, {}, {}, {}});
            },
            ErrorCode::BadValue);
        row(
            "no title", [](Scene &s) { return s.desk.tryAct(dispatcher(), Register{}, {}, {}, Subject{}); },
            ErrorCode::FieldRequired);
        row(
            "stage by a person",
            [](Scene &s) {
                s.accepted();
                return s.desk.tryAct(chief(), StageReached{}, s.id);
            },
            ErrorCode::ActForbidden);
    }
    void refusals()
    {
        using Ask = std::function<Result<Event>(Scene &)>;
        QFETCH(Ask, ask);
        QFETCH(ErrorCode, code);
        Scene scene;
        const auto result = ask(scene);
        QVERIFY(!result);
        QCOMPARE(errorName(result.error().code), errorName(code));
        for (Language language : {Language::Chinese, Language::English}) {
            const QString sentence = errorSentence(result.error(), language);
            QVERIFY(!sentence.isEmpty() && !sentence.contains(u"%1"));
        }
        // Nobody who reads Chinese is shown the program's own words.
        if (result.error().code == ErrorCode::WrongState || code == ErrorCode::FieldRequired ||
            code == ErrorCode::BadValue || code == ErrorCode::ActForbidden || code == ErrorCode::OwnWork ||
            code == ErrorCode::FieldTooLong)
            QVERIFY2(!errorSentence(result.error(), Language::Chinese)
                          .contains(QRegularExpression(QStringLiteral("[A-Za-z]"))),
                     qPrintable(errorSentence(result.error(), Language::Chinese)));
    }

    // Who may do what at all, as DOMAIN 9 says it; every act is in the table with at least one role.
    void everyActHasSomebody()
    {
        for (const ActRule &rule : actTable()) {
            bool any = false;
            for (int role = 0; role < enumCount<Role>; ++role)
                any = any || roleMay(static_cast<Role>(role), rule.act);
            QVERIFY2(any, qPrintable(QString(enumName(rule.act))));
            for (Role reader : {Role::Leader, Role::Wall, Role::Auditor, Role::Security}) {
                const bool ofThePerson = rule.act == ActKind::SetPassword ? reader != Role::Wall
                                         : rule.act == ActKind::Depute     ? reader == Role::Leader
                                         : rule.act == ActKind::EndDeputation ? reader == Role::Leader || reader == Role::Security
                                                                              : false;
                const bool ofTheRole = (reader == Role::Leader && (rule.act == ActKind::Supervise || rule.act == ActKind::Undo || rule.act == ActKind::IssueBulletin ||
                                                                   rule.act == ActKind::RecalculateLimits || rule.act == ActKind::TakeDossier)) ||
                                       (reader == Role::Security && rule.act == ActKind::SetAccount);
                QVERIFY2(roleMay(reader, rule.act) == (ofThePerson || ofTheRole), qPrintable(QString(enumName(rule.act))));
            }
        }
    }

    void stagesFireOnceInOrder()
    {
        Scene scene;
        scene.id = scene.desk.registerCase(QStringLiteral("x"));
        QVector<Stage> fired;
        scene.desk.pass(std::chrono::hours(2)); // the hub was away
        while (auto event = dueStage(scene.desk.state, scene.value(), scene.desk.now, std::chrono::seconds(10))) {
            const auto stage = std::get<StageReached>(event->act);
            QVERIFY(stage.late);
            fired.append(stage.stage);
            apply(scene.desk.state, *event);
        }
        QCOMPARE(fired, (QVector<Stage>{Stage::Half, Stage::Near, Stage::Breached, Stage::TwiceBreached}));
    }
};

QTEST_GUILESS_MAIN(TestActs)
#include "tst_acts.moc"
