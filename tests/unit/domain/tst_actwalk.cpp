// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acttable.h"
#include "support/fullact.h"
#include "support/scene.h"

#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

namespace {

Actor actorOf(Role role)
{
    Actor actor = subCenter();
    actor.role = role;
    actor.unit = role == Role::Unit ? construction : role == Role::SubCenter ? hongshan : UnitId{};
    return actor;
}

void putLeg(Case &value, int state)
{
    value.legs[0].state = static_cast<LegState>(state);
    if (value.legs[0].state == LegState::Objected)
        value.legs[0].objections.append(Objection{});
}

// What acts may change beside the state they lead to: marks left by every act.
void forgetMarks(Case &value)
{
    value.touched = {};
    value.seq = 0;
}

// Acts whose outcome depends on more than the state they start from.
bool leadsVariously(ActKind act)
{
    return act == ActKind::VisitCitizen || act == ActKind::Overrule || act == ActKind::Unmerge ||
           act == ActKind::Undo || act == ActKind::StageReached || act == ActKind::SelfResult;
}

} // namespace

// Every cell of (state, act, role), of leg and case: what the table does not allow is refused with a code and changes
// nothing; what it allows leads where it says and touches nobody else's leg or clocks.
class TestActWalk : public QObject
{
    Q_OBJECT

private:
    // The states are set by force: this is about the table, not about the way there.
    void walk(ActTarget target, int states, const std::function<void(Case &, int)> &force,
              const std::function<bool(const ActRule &, int)> &fits, int *allowed, int *refused)
    {
        for (const ActRule &rule : actTable()) {
            if (rule.target != target)
                continue;
            for (int state = 0; state < states; ++state) {
                for (int role = 0; role < enumCount<Role>; ++role) {
                    Scene scene;
                    scene.called();
                    force(*scene.desk.state.edit(scene.id), state);
                    const Actor actor = actorOf(static_cast<Role>(role));
                    const bool mayRole = roleMay(actor.role, rule.act);
                    const bool may = mayRole && fits(rule, state);
                    const Case before = scene.value();
                    const auto result = scene.desk.tryAct(actor, fullAct(rule.act, scene.desk.now), scene.id,
                                                          target == ActTarget::Leg ? first : LegNo{});
                    const QString cell =
                        QStringLiteral("%1, state %2, %3").arg(enumName(rule.act)).arg(state).arg(enumName(actor.role));
                    if (!may) {
                        QVERIFY2(!result, qPrintable(cell));
                        QVERIFY2(result.error().code == (mayRole ? ErrorCode::WrongState : ErrorCode::ActForbidden),
                                 qPrintable(cell));
                        QCOMPARE(scene.value(), before);
                        ++*refused;
                    } else if (!result) { // for a guard's own reason
                        QCOMPARE(scene.value(), before);
                    } else {
                        compareAllowed(rule, before, scene.value(), cell);
                        ++*allowed;
                    }
                }
            }
        }
    }

    void compareAllowed(const ActRule &rule, Case before, Case after, const QString &cell)
    {
        forgetMarks(before);
        forgetMarks(after);
        if (!leadsVariously(rule.act)) {
            const CaseState wanted = rule.caseTo.value_or(before.state);
            const bool derived = after.state == CaseState::Verifying && wanted == CaseState::Active;
            QVERIFY2(after.state == wanted || derived, qPrintable(cell));
        }
        if (rule.legTo)
            QVERIFY2(after.legs[0].state == *rule.legTo, qPrintable(cell));
        for (qsizetype i = 0; i < before.legs.size(); ++i)
            if (i > 0 || rule.target != ActTarget::Leg)
                QVERIFY2(after.legs[i] == before.legs[i], qPrintable(cell));
        const bool ofOneLeg = rule.target == ActTarget::Leg;
        for (qsizetype i = 0; i < before.clocks.size(); ++i) {
            const Clock &clock = before.clocks[i];
            const bool own = ofOneLeg ? clock.leg == first || clock.kind == ClockKind::FirstContact
                                      : clock.leg.isNull() || clock.kind == ClockKind::LegDispose;
            QVERIFY2(own || after.clocks[i] == clock, qPrintable(cell));
        }
    }

private slots:
    void legs()
    {
        int allowed = 0, refused = 0;
        walk(
            ActTarget::Leg, enumCount<LegState>, &putLeg,
            [](const ActRule &rule, int state) { return rule.legStates.contains(static_cast<LegState>(state)); },
            &allowed, &refused);
        QVERIFY2(allowed > 100, qPrintable(QString::number(allowed)));
        QVERIFY2(refused > 2500, qPrintable(QString::number(refused)));
    }

    void cases()
    {
        int allowed = 0, refused = 0;
        walk(
            ActTarget::Case, enumCount<CaseState>,
            [](Case &value, int state) { value.state = static_cast<CaseState>(state); },
            [](const ActRule &rule, int state) { return rule.caseStates.contains(static_cast<CaseState>(state)); },
            &allowed, &refused);
        QVERIFY2(allowed > 60, qPrintable(QString::number(allowed)));
        QVERIFY2(refused > 3000, qPrintable(QString::number(refused)));
    }

    // Acts on a leg also need the case to be where they belong.
    void legsInEveryStateOfTheCase()
    {
        int refused = 0;
        for (const ActRule &rule : actTable()) {
            for (int state = 0; rule.target == ActTarget::Leg && state < enumCount<CaseState>; ++state) {
                if (rule.caseStates.contains(static_cast<CaseState>(state)))
                    continue;
                for (int leg = 0; leg < enumCount<LegState>; ++leg) {
                    Scene scene;
                    scene.called();
                    Case &value = *scene.desk.state.edit(scene.id);
                    value.state = static_cast<CaseState>(state);
                    putLeg(value, leg);
                    const Case before = value;
                    Actor actor = actorOf(Role::Drill);
                    QVERIFY(!scene.desk.tryAct(actor, fullAct(rule.act, scene.desk.now), scene.id, first));
                    QCOMPARE(scene.value(), before);
                    ++refused;
                }
            }
        }
        QVERIFY(refused > 1000);
    }
};

QTEST_GUILESS_MAIN(TestActWalk)
#include "tst_actwalk.moc"
