// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acttable.h"
#include "support/scene.h"

#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

namespace {

const FreeText why = QStringLiteral("理由");

void fireStages(Scene &scene)
{
    while (auto event = dueStage(scene.desk.state, scene.value(), scene.desk.now, std::chrono::seconds(10))) {
        event->seq = ++scene.desk.state.seq;
        apply(scene.desk.state, *event);
    }
}

// Closed, with construction's leg passed and the others withdrawn.
void closed(Scene &scene)
{
    scene.finishedLegs();
    scene.desk.act(subCenter(), Verify{why}, scene.id);
    scene.desk.act(visitSeat(), VisitCitizen{true, true, true, {}}, scene.id);
    scene.desk.act(visitSeat(), Close{CloseGround::Solved, {}}, scene.id);
}

} // namespace

// What stands beside a case's way (DOMAIN 3, 5, 6): contact, hold, consultation, supervision, merging, reopening,
// judgement, exclusion, correction, undo. The due times are counted by hand on the calendar of July 2026.
class TestOversight : public QObject
{
    Q_OBJECT

private slots:
    void theCitizenIsContactedInTime()
    {
        Scene urgent;
        urgent.id = urgent.desk.acceptedCase(QStringLiteral("x"), Urgency::Urgent);
        QCOMPARE(urgent.clock(ClockKind::FirstContact).due - urgent.desk.now, Millis(std::chrono::minutes(30)));
        urgent.desk.act(subCenter(), ContactCitizen{why}, urgent.id);
        QCOMPARE(urgent.clock(ClockKind::FirstContact).outcome, ClockOutcome::Met);

        Scene normal;
        normal.called();
        QCOMPARE(normal.clock(ClockKind::FirstContact).due - normal.desk.now, Millis(std::chrono::hours(24)));
        QCOMPARE(normal.desk.tryAct(unitActor(waterCompany), ContactCitizen{why}, normal.id).error().code,
                 ErrorCode::OutOfScope);
        normal.arrive(first);
        normal.submit(construction, first); // says that the citizen was contacted
        QCOMPARE(normal.clock(ClockKind::FirstContact).outcome, ClockOutcome::Met);
    }

    void verificationAndVisitHaveADayEach()
    {
        Scene scene;
        scene.finishedLegs();
        QCOMPARE(scene.value().state, CaseState::Verifying);
        QCOMPARE(toIso(scene.clock(ClockKind::Verify).due),
                 QStringLiteral("2026-07-11T00:00:00+08:00")); // Friday, to its end
        scene.desk.pass(std::chrono::hours(24));               // Friday
        scene.desk.act(subCenter(), Verify{why}, scene.id);
        QCOMPARE(scene.clock(ClockKind::Verify).outcome, ClockOutcome::Met);
        QCOMPARE(toIso(scene.clock(ClockKind::Visit).due),
                 QStringLiteral("2026-07-14T00:00:00+08:00")); // Monday, to its end
        scene.desk.act(visitSeat(), VisitCitizen{}, scene.id);
        QVERIFY(scene.clock(ClockKind::Visit).ticking()); // a try is no visit
        scene.desk.act(visitSeat(), VisitCitizen{true, true, true, {}}, scene.id);
        QCOMPARE(scene.clock(ClockKind::Visit).outcome, ClockOutcome::Met);
    }

    void aHoldMovesTheDisposalByTheWorkingDaysHeld()
    {
        Scene scene;
        scene.called();
        scene.arrive(first); // Thursday; five working days for 市政: to the end of Thursday the 16th
        QCOMPARE(toIso(scene.clock(ClockKind::LegDispose, first).due), QStringLiteral("2026-07-17T00:00:00+08:00"));
        scene.desk.pass(std::chrono::hours(24)); // Friday
        QCOMPARE(scene.desk.tryAct(chief(), PutOnHold{why, why, false}, scene.id).error().code,
                 ErrorCode::FieldRequired);
        scene.desk.act(chief(), PutOnHold{why, why, true}, scene.id);
        QCOMPARE(scene.clock(ClockKind::HoldReview).due - scene.desk.now, Millis(std::chrono::hours(30 * 24)));
        QVERIFY(scene.value().firstBreach()->kind != ClockKind::LegDispose);
        scene.desk.pass(std::chrono::hours(96)); // Tuesday: Monday and Tuesday held
        scene.arrive(LegNo{2});                  // begins while on hold
        QVERIFY(scene.clock(ClockKind::LegDispose, LegNo{2}).held);
        scene.desk.act(chief(), EndHold{why}, scene.id);
        const Clock &clock = scene.clock(ClockKind::LegDispose, first);
        QCOMPARE(toIso(clock.due), QStringLiteral("2026-07-21T00:00:00+08:00")); // Friday and Monday more
        QCOMPARE(toIso(clock.original.value()), QStringLiteral("2026-07-17T00:00:00+08:00"));
        QVERIFY(clock.ticking());
        QCOMPARE(scene.clock(ClockKind::HoldReview).outcome, ClockOutcome::Met);
        QCOMPARE(toIso(scene.clock(ClockKind::LegDispose, LegNo{2}).due),
                 QStringLiteral("2026-07-22T00:00:00+08:00")); // five days from today
    }

    void onHoldNothingBreaksAndNothingIsDone()
    {
        Scene scene;
        scene.called();
        scene.arrive(first);
        for (int leg : {2, 3})
            scene.desk.act(subCenter(), Withdraw{why}, scene.id, LegNo{leg});
        scene.desk.act(chief(), PutOnHold{why, why, true}, scene.id);
        scene.desk.pass(std::chrono::hours(24 * 20));
        fireStages(scene);
        QCOMPARE(scene.clock(ClockKind::LegDispose, first).fired, Stage::Normal);
        scene.submit(construction, first);
        scene.pass(first);
        QCOMPARE(scene.clock(ClockKind::LegDispose, first).outcome, ClockOutcome::Met); // it stood still all the time
        QCOMPARE(scene.value().state, CaseState::Active);
        scene.desk.act(chief(), EndHold{why}, scene.id);
        QCOMPARE(scene.value().state, CaseState::Verifying);
        QVERIFY(scene.clock(ClockKind::Verify).ticking());
    }

    void aHoldIsReviewed()
    {
        Scene scene;
        scene.called();
        scene.desk.act(chief(), PutOnHold{why, why, true}, scene.id);
        scene.desk.pass(std::chrono::hours(31 * 24));
        scene.desk.act(chief(), ReviewHold{why}, scene.id);
        QCOMPARE(scene.value().holds[0].reviews, 1);
        QVERIFY(scene.clock(ClockKind::HoldReview).ticking());
        const auto late =
            std::count_if(scene.value().clocks.cbegin(), scene.value().clocks.cend(), [](const Clock &clock) {
                return clock.kind == ClockKind::HoldReview && clock.outcome == ClockOutcome::Late;
            });
        QCOMPARE(late, 1);
    }

    void consultationNeedsTwoObjectionsOrADispute()
    {
        Scene scene;
        scene.called();
        const Consult byObjections{ConsultGround::Objections, why};
        QCOMPARE(scene.desk.tryAct(chief(), byObjections, scene.id).error(),
                 (Error{ErrorCode::BadValue, {QStringLiteral("ground")}, {}}));
        for (const auto &[unit, leg] : {std::pair{construction, 1}, std::pair{townWorks, 2}})
            scene.desk.act(unitActor(unit), Object{why, why}, scene.id, LegNo{leg});
        scene.desk.act(chief(), byObjections, scene.id);
        QCOMPARE(scene.desk.tryAct(chief(), Consult{ConsultGround::Boundary, why}, scene.id).error().code,
                 ErrorCode::OnlyOnce);
        scene.desk.act(chief(), Conclude{QStringLiteral("红线外由市政负责")}, scene.id);
        QCOMPARE(scene.value().consultations[0].conclusion, FreeText(QStringLiteral("红线外由市政负责")));
        QVERIFY(scene.clock(ClockKind::LegRespond, first).ticking()); // the legs keep running
    }

    void aSlipIsAnsweredByWhomItNames()
    {
        Scene scene;
        scene.called();
        scene.desk.act(chief(), Supervise{SlipLevel::Blue, first, why}, scene.id);
        Actor boss = leader();
        scene.desk.act(boss, Supervise{SlipLevel::Red, {}, why}, scene.id); // leaders read and supervise
        QCOMPARE(scene.desk.tryAct(unitActor(townWorks), AnswerSlip{1, why}, scene.id).error().code,
                 ErrorCode::OutOfScope);
        QCOMPARE(scene.desk.tryAct(chief(), SettleSlip{1}, scene.id).error().code, ErrorCode::NothingAsked);
        scene.desk.act(unitActor(construction), AnswerSlip{1, why}, scene.id);
        scene.desk.act(subCenter(), AnswerSlip{2, why}, scene.id);
        scene.desk.act(chief(), SettleSlip{1}, scene.id);
        QVERIFY(scene.value().slips[0].settled && !scene.value().slips[1].settled);
        QCOMPARE(scene.desk.tryAct(chief(), SettleSlip{9}, scene.id).error().code, ErrorCode::BadValue);
    }

    void aMergedCaseKeepsTheHotlinesLimitAndClosesWithItsMain()
    {
        Scene scene;
        scene.id = scene.desk.acceptedCase(QStringLiteral("主件"));
        const CaseId main = scene.id;
        scene.id = scene.desk.registerCase(QStringLiteral("同一处又来一件"));
        QCOMPARE(scene.desk.tryAct(dispatcher(), Merge{scene.id, {}, why}, scene.id).error().code, ErrorCode::BadValue);
        scene.desk.act(dispatcher(), Merge{main, {}, why}, scene.id);
        QCOMPARE(scene.value().state, CaseState::Merged);
        QCOMPARE(scene.clock(ClockKind::CaseAccept).outcome, ClockOutcome::Met);
        QVERIFY(scene.clock(ClockKind::Upstream).ticking());
        const Close close{CloseGround::Solved, {}};
        QCOMPARE(scene.desk.tryAct(visitSeat(), close, scene.id).error().code, ErrorCode::MainCaseOpen);
        scene.desk.act(dispatcher(), Unmerge{why}, scene.id);
        QCOMPARE(scene.value().state, CaseState::Received);
        QVERIFY(scene.clock(ClockKind::CaseAccept).ticking()); // with the due time it had
        scene.desk.act(dispatcher(), Merge{main, {}, why}, scene.id);
        scene.desk.act(subCenter(), SelfHandle{why}, main);
        scene.desk.act(subCenter(), SelfResult{why, Remedy::RootCause}, main);
        Actor colleague = subCenter();
        colleague.user.value += u'2';
        scene.desk.act(colleague, Verify{why}, main);
        scene.desk.act(visitSeat(), VisitCitizen{true, true, true, {}}, main);
        scene.desk.act(visitSeat(), close, main);
        scene.desk.act(visitSeat(), close, scene.id);
        QCOMPARE(scene.value().state, CaseState::Closed);
        QVERIFY(!scene.clock(ClockKind::Upstream).running());
    }

    void whatIsAtWorkIsNotMerged()
    {
        Scene scene;
        const CaseId main = scene.desk.acceptedCase(QStringLiteral("主件"));
        scene.called();
        QCOMPARE(scene.desk.tryAct(dispatcher(), Merge{main, {}, why}, scene.id).error().code, ErrorCode::StillAtWork);
    }

    void aReopenedCaseIsANewRound()
    {
        Scene scene;
        closed(scene);
        scene.desk.act(chief(), Reopen{ReopenGround::FalseReply, why}, scene.id);
        QCOMPARE(scene.value().state, CaseState::Active);
        QCOMPARE(scene.value().round, 2);
        QVERIFY(!scene.value().closed && !scene.value().solved);
        QVERIFY(scene.clock(ClockKind::Upstream).ticking());
        // What was passed can still be judged.
        scene.desk.act(subCenter(), JudgeWork{Grade::Fair, why, false}, scene.id, first);
    }

    void recurrenceIsProposedByTheHubAndRuledOnByAPerson()
    {
        Scene scene;
        closed(scene);
        const CaseId earlier = scene.id;
        scene.desk.pass(std::chrono::hours(24 * 20));
        scene.id = scene.desk.acceptedCase(QStringLiteral("又冒了"));
        QCOMPARE(scene.desk.tryAct(subCenter(), RuleRecurrence{true, {}}, scene.id).error().code,
                 ErrorCode::NothingAsked);
        scene.desk.act(Actor{}, ProposeRecurrence{earlier, {}}, scene.id);
        scene.desk.act(subCenter(), RuleRecurrence{true, {}}, scene.id);
        QVERIFY(scene.value().recurs.value());

        Scene late;
        closed(late);
        const CaseId long_ago = late.id;
        late.desk.pass(std::chrono::hours(24 * 31));
        late.id = late.desk.acceptedCase(QStringLiteral("又冒了"));
        QCOMPARE(late.desk.tryAct(Actor{}, ProposeRecurrence{long_ago, {}}, late.id).error().code, ErrorCode::BadValue);
    }

    void judgementIsBlindUntilBothAreIn()
    {
        Scene scene;
        closed(scene);
        QCOMPARE(toIso(scene.clock(ClockKind::Judge, first).due),
                 QStringLiteral("2026-07-15T00:00:00+08:00"));     // Friday, Monday, Tuesday
        QVERIFY(!scene.value().clock(ClockKind::Judge, LegNo{2})); // withdrawn: nobody judges it
        QCOMPARE(scene.desk.tryAct(subCenter(), JudgeWork{Grade::Poor, {}, false}, scene.id, first).error().code,
                 ErrorCode::FieldRequired);
        const Event spoken = scene.desk.act(subCenter(), JudgeWork{Grade::Poor, why, false}, scene.id, first);
        for (const Actor &other : {unitActor(construction), chief(), dispatcher(), subCenter(wufeng)}) {
            const Case seen = sealed(other, scene.value());
            QVERIFY(seen.legs[0].judgements[0].sealed);
            QCOMPARE(seen.legs[0].judgements[0].grade, Grade::Good);
            QVERIFY(seen.legs[0].judgements[0].reason.isEmpty());
            const auto told = std::get<JudgeWork>(sealed(other, scene.value(), spoken).act);
            QVERIFY(told.sealed && told.reason.isEmpty() && told.grade == Grade::Good);
        }
        QCOMPARE(sealed(subCenter(), scene.value()), scene.value()); // the author's own
        QCOMPARE(scene.desk.tryAct(subCenter(), JudgeWork{Grade::Good, {}, false}, scene.id, first).error().code,
                 ErrorCode::OnlyOnce);
        const Event second = scene.desk.act(unitActor(construction), JudgeCall{true, {}, false}, scene.id, first);
        QVERIFY(scene.value().legs[0].judged);
        QVERIFY(needsRefresh(second, scene.value()));
        QCOMPARE(sealed(unitActor(construction), scene.value()), scene.value());
        QCOMPARE(scene.clock(ClockKind::Judge, first).outcome, ClockOutcome::Met);
        QVERIFY(scene.clock(ClockKind::Appeal, first).ticking());
    }

    void silenceIsNeverGood()
    {
        Scene scene;
        closed(scene);
        scene.desk.act(unitActor(construction), JudgeCall{false, why, false}, scene.id, first);
        scene.desk.now = scene.clock(ClockKind::Judge, first).due + Millis{1};
        const auto stage = dueStage(scene.desk.state, scene.value(), scene.desk.now, std::chrono::seconds(10));
        QVERIFY(stage);
        fireStages(scene);
        QVERIFY(scene.value().legs[0].judged);
        QVERIFY(!scene.value().legs[0].judgement(Judged::Work)); // 未评
        QVERIFY(!anySealedFor(subCenter(), scene.value()));
        QCOMPARE(scene.desk.tryAct(subCenter(), JudgeWork{}, scene.id, first).error().code, ErrorCode::WindowClosed);
        QVERIFY(scene.clock(ClockKind::Appeal, first).ticking());
        scene.desk.act(subCenter(), LodgeAppeal{why}, scene.id, first); // against "not accurate"
        scene.desk.act(chief(), RuleAppeal{true, {}, why}, scene.id, first);
        QCOMPARE(scene.value().legs[0].judgement(Judged::Call)->grade, Grade::Good);
        QVERIFY(scene.value().legs[0].judgement(Judged::Call)->amended);
    }

    void anAppealHasItsWindow()
    {
        Scene scene;
        closed(scene);
        QCOMPARE(scene.desk.tryAct(unitActor(construction), LodgeAppeal{why}, scene.id, first).error().code,
                 ErrorCode::NothingJudged);
        scene.desk.act(subCenter(), JudgeWork{Grade::Poor, why, false}, scene.id, first);
        scene.desk.act(unitActor(construction), JudgeCall{true, {}, false}, scene.id, first);
        scene.desk.now = scene.clock(ClockKind::Appeal, first).due;
        scene.desk.act(unitActor(construction), LodgeAppeal{why}, scene.id, first);
        QCOMPARE(scene.desk.tryAct(unitActor(construction), LodgeAppeal{why}, scene.id, first).error().code,
                 ErrorCode::OnlyOnce);
        scene.desk.pass(Millis{1});
        QCOMPARE(scene.desk.tryAct(subCenter(), LodgeAppeal{why}, scene.id, first).error().code,
                 ErrorCode::WindowClosed);
        scene.desk.act(chief(), RuleAppeal{false, {}, why}, scene.id, first);
        QCOMPARE(scene.value().legs[0].judgement(Judged::Work)->grade, Grade::Poor);
        QCOMPARE(scene.desk.tryAct(chief(), RuleAppeal{true, {}, why}, scene.id, first).error().code,
                 ErrorCode::NothingAsked);
    }

    void anExclusionIsOutOfOneMeasure()
    {
        Scene scene;
        scene.called();
        scene.desk.act(chief(), Exclude{Measure::Respond, first, why}, scene.id);
        QVERIFY(scene.value().excluded(Measure::Respond, first));
        QVERIFY(!scene.value().excluded(Measure::Respond, LegNo{2}));
        QVERIFY(!scene.value().excluded(Measure::LegAccept, first));
        scene.desk.act(chief(), Exclude{Measure::Dispose, {}, why}, scene.id);
        QVERIFY(scene.value().excluded(Measure::Dispose, LegNo{3})); // of the case: all of its legs
    }

    void aCorrectedArrivalIsJudgedAnew()
    {
        Scene scene;
        scene.called(); // to report in at 11:00, grace to 11:10
        scene.desk.pass(std::chrono::minutes(140));
        scene.arrive(first);
        QCOMPARE(scene.clock(ClockKind::LegReport, first).outcome, ClockOutcome::Late);
        const Instant arrived = scene.desk.now;
        scene.desk.pass(std::chrono::hours(24)); // found out the next day: it had been there at 10:59
        scene.desk.act(chief(), Correct{Stamp::Arrived, arrived - std::chrono::minutes(21), why}, scene.id, first);
        QCOMPARE(scene.clock(ClockKind::LegReport, first).outcome, ClockOutcome::Met);
        QCOMPARE(scene.clock(ClockKind::LegDispose, first).started, arrived - std::chrono::minutes(21));
        QCOMPARE(scene.desk.tryAct(chief(), Correct{Stamp::Submitted, arrived, why}, scene.id, first).error().code,
                 ErrorCode::BadValue);
        QCOMPARE(scene.desk.tryAct(chief(), Correct{Stamp::Arrived, scene.desk.now + Millis{1}, why}, scene.id, first)
                     .error()
                     .code,
                 ErrorCode::BadValue);
        QCOMPARE(scene.desk.tryAct(chief(), Correct{Stamp::Arrived, fromMsec(1), why}, scene.id, first).error().code,
                 ErrorCode::BadValue);
    }

    void onesOwnLastActIsTakenBack()
    {
        Desk desk;
        QVector<Event> history;
        const auto act = [&](const Actor &actor, const Act &what, CaseId id, LegNo leg = {}) {
            history.append(desk.act(actor, what, id, leg));
        };
        Register registered;
        registered.street = hongshan;
        history.append(desk.act(dispatcher(), registered, {}, {}, Subject{QStringLiteral("x"), {}, {}, {}, {}}));
        const CaseId id = history.last().caseId;
        Accept accept;
        accept.category = QStringLiteral("市政/排水/污水外溢");
        accept.street = hongshan;
        const Case before = desk.value(id);
        act(subCenter(), accept, id);
        const auto undo = [&](const Actor &actor) {
            Command command;
            command.id = QUuid::createUuid();
            command.caseId = id;
            command.act = Undo{};
            command.undo = undoBasis(history);
            return decide(desk.state, actor, command, desk.now);
        };
        QCOMPARE(undo(dispatcher()).error().code, ErrorCode::NothingToUndo); // not theirs
        desk.pass(std::chrono::minutes(11));
        QCOMPARE(undo(subCenter()).error().code, ErrorCode::WindowClosed);
        desk.pass(-std::chrono::minutes(5));
        auto event = undo(subCenter());
        QVERIFY(event);
        event->seq = ++desk.state.seq;
        apply(desk.state, *event);
        history.append(*event);
        Case after = desk.value(id);
        after.touched = before.touched;
        after.seq = before.seq;
        QCOMPARE(after, before);
        QVERIFY(after.clock(ClockKind::CaseAccept)->ticking());
        QCOMPARE(undo(subCenter()).error().code, ErrorCode::NothingToUndo); // an undo is not undone

        act(subCenter(), accept, id);
        act(dispatcher(), Note{why}, id); // somebody has acted since
        QCOMPARE(undo(subCenter()).error().code, ErrorCode::NothingToUndo);
    }
};

QTEST_GUILESS_MAIN(TestOversight)
#include "tst_oversight.moc"
