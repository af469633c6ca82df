// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/model/docket.h"
#include "support/scene.h"

#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

namespace {

const FreeText why = QStringLiteral("理由");

QStringList actsFor(const Scene &scene, const Actor &me)
{
    QStringList acts;
    for (const DocketItem &item : docketOf(scene.value(), scene.desk.state, me, scene.desk.now))
        acts.append(
            QString(enumName(item.act) + (item.leg.isNull() ? QString() : QStringLiteral("/%1").arg(item.leg.value))));
    acts.sort();
    return acts;
}

Actor colleague()
{
    Actor actor = subCenter();
    actor.user.value += u'2';
    return actor;
}

} // namespace

// What waits for whom, in the course of a case.
class TestDocket : public QObject
{
    Q_OBJECT

private slots:
    void eachSeesWhatWaitsForIt()
    {
        Scene scene;
        scene.called();
        const QStringList none;
        QCOMPARE(actsFor(scene, subCenter()), QStringList{QStringLiteral("contact-citizen")});
        QCOMPARE(actsFor(scene, subCenter(wufeng)), none);
        QCOMPARE(actsFor(scene, chief()), none);

        scene.desk.act(unitActor(townWorks), Object{why, why}, scene.id, LegNo{2});
        QVERIFY(actsFor(scene, subCenter()).contains(QStringLiteral("uphold/2")));
        scene.desk.act(subCenter(), Dispute{why}, scene.id, LegNo{2});
        QVERIFY(!actsFor(scene, subCenter()).contains(QStringLiteral("uphold/2")));
        QCOMPARE(actsFor(scene, chief()), QStringList{QStringLiteral("overrule/2")});
        QCOMPARE(actsFor(scene, dispatcher()), QStringList{QStringLiteral("uphold/2")});
        const auto ruling = docketOf(scene.value(), scene.desk.state, chief(), scene.desk.now).first();
        QCOMPARE(ruling.clock->kind, ClockKind::Ruling);
        scene.desk.act(chief(), Uphold{{}, why}, scene.id, LegNo{2});
        scene.desk.act(subCenter(), Withdraw{why}, scene.id, LegNo{3});

        scene.respond(construction, first);
        scene.desk.act(unitActor(construction), AskMove{scene.desk.now + std::chrono::hours(3), why}, scene.id, first);
        QVERIFY(actsFor(scene, subCenter()).contains(QStringLiteral("rule-move/1")));
        scene.desk.act(subCenter(), RuleMove{true, {}}, scene.id, first);
        scene.desk.act(unitActor(construction), ClaimArrival{why}, scene.id, first);
        QVERIFY(actsFor(scene, subCenter()).contains(QStringLiteral("confirm-arrival/1")));
        scene.desk.act(subCenter(), ConfirmArrival{}, scene.id, first);
        scene.desk.act(chief(), Supervise{SlipLevel::Red, first, why}, scene.id);
        QCOMPARE(actsFor(scene, unitActor(construction)), QStringList{QStringLiteral("answer-slip")});
        QCOMPARE(actsFor(scene, unitActor(townWorks)), none);
        scene.desk.act(unitActor(construction), AnswerSlip{1, why}, scene.id);
        QCOMPARE(actsFor(scene, chief()), QStringList{QStringLiteral("settle-slip")});
        scene.submit(construction, first);
        QCOMPARE(actsFor(scene, subCenter()), QStringList{QStringLiteral("pass/1")}); // and the citizen was contacted
        scene.pass(first);
        QCOMPARE(actsFor(scene, colleague()), QStringList{QStringLiteral("verify")});
        scene.desk.act(colleague(), Verify{why}, scene.id);
        QCOMPARE(actsFor(scene, visitSeat()), QStringList{QStringLiteral("visit")});
        scene.desk.act(visitSeat(), VisitCitizen{true, true, true, {}}, scene.id);
        QCOMPARE(actsFor(scene, visitSeat()), QStringList{QStringLiteral("close")});
        scene.desk.act(visitSeat(), Close{CloseGround::Solved, {}}, scene.id);
        QCOMPARE(actsFor(scene, subCenter()), QStringList{QStringLiteral("judge-work/1")});
        QCOMPARE(actsFor(scene, unitActor(construction)), QStringList{QStringLiteral("judge-call/1")});
        scene.desk.act(subCenter(), JudgeWork{Grade::Poor, why, false}, scene.id, first);
        scene.desk.act(unitActor(construction), JudgeCall{true, {}, false}, scene.id, first);
        QCOMPARE(actsFor(scene, subCenter()), none);
        QCOMPARE(actsFor(scene, unitActor(construction)), QStringList{QStringLiteral("appeal/1")});
        scene.desk.act(unitActor(construction), LodgeAppeal{why}, scene.id, first);
        QVERIFY(actsFor(scene, chief()).contains(QStringLiteral("rule-appeal/1")));
    }

    void whoHandledItIsNotAskedToVerify()
    {
        Scene scene;
        scene.accepted();
        scene.desk.act(subCenter(), SelfHandle{why}, scene.id);
        scene.desk.act(subCenter(), SelfResult{why, Remedy::Symptom}, scene.id);
        QVERIFY(!actsFor(scene, subCenter()).contains(QStringLiteral("verify")));
        QVERIFY(actsFor(scene, colleague()).contains(QStringLiteral("verify")));
    }

    void aHoldComesUpWithItsReview()
    {
        Scene scene;
        scene.called();
        scene.desk.act(chief(), PutOnHold{why, why, true}, scene.id);
        const auto items = docketOf(scene.value(), scene.desk.state, chief(), scene.desk.now);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].act, ActKind::ReviewHold);
        QCOMPARE(items[0].clock->kind, ClockKind::HoldReview);
    }

    void lookAlikesAreOffered_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("daysLater");
        QTest::addColumn<bool>("alike");
        QTest::newRow("the same address in other widths")
            << QStringLiteral("噪音") << QStringLiteral("福一村７号") << 0 << true;
        QTest::newRow("nearly the same words")
            << QStringLiteral("巷内污水井往外冒水，没人管") << QStringLiteral("福二村1号") << 2 << true;
        QTest::newRow("another matter elsewhere")
            << QStringLiteral("夜间施工噪音扰民") << QStringLiteral("福二村1号") << 0 << false;
        QTest::newRow("long after") << QStringLiteral("巷内污水井往外冒水") << QStringLiteral("福一村7号") << 8
                                    << false;
    }
    void lookAlikesAreOffered()
    {
        QFETCH(QString, title);
        QFETCH(QString, address);
        QFETCH(int, daysLater);
        QFETCH(bool, alike);
        Scene scene;
        QHash<SubjectId, Subject> subjects;
        const auto add = [&](const QString &text, const QString &where) {
            Register act;
            act.street = hongshan;
            act.category = QStringLiteral("市政/排水/污水外溢");
            const Subject subject{text, {}, where, {}, {}};
            const Event event = scene.desk.act(dispatcher(), act, {}, {}, subject);
            subjects.insert(event.subject, subject);
            return event.caseId;
        };
        const CaseId earlier = add(QStringLiteral("巷内污水井往外冒水"), QStringLiteral("福一村7号"));
        scene.desk.pass(std::chrono::hours(24 * daysLater));
        const CaseId later = add(title, address);
        const auto found = lookAlikes(scene.desk.value(later), scene.desk.state,
                                      [&](const Case &value) { return subjects.value(value.subject); });
        QCOMPARE(found, alike ? QVector<CaseId>{earlier} : QVector<CaseId>{});
    }
};

QTEST_GUILESS_MAIN(TestDocket)
#include "tst_docket.moc"
