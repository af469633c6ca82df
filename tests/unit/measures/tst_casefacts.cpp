// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/facttable.h"
#include "support/randomacts.h"

#include <any>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

// Every field that is named, one after the other, into another value.
template<class T>
T copiedByFields(const T &from)
{
    std::vector<std::any> fields;
    T::visit(from, [&](const char *, const auto &field) { fields.emplace_back(field); });
    T to;
    size_t next = 0;
    T::visit(to, [&]<class Field>(const char *, Field &field) { field = std::any_cast<Field>(fields[next++]); });
    return to;
}

Respond response()
{
    Respond act;
    act.handler = QStringLiteral("h");
    act.firstMeasure = QStringLiteral("m");
    return act;
}

} // namespace

class TestCaseFacts : public QObject
{
    Q_OBJECT

private:
    // A case called, answered, worked on and visited, up to its closing.
    static CaseId closedCase(Desk &desk)
    {
        const CaseId id = desk.calledCase(QStringLiteral("x"), {construction, community});
        for (int leg = 1; leg <= 2; ++leg) {
            const UnitId unit = leg == 1 ? construction : community;
            desk.pass(minutes(5));
            desk.act(unitActor(unit), response(), id, LegNo{leg});
            desk.act(subCenter(), Arrive{}, id, LegNo{leg});
            finishLeg(desk, id, leg);
        }
        close(desk, id);
        return id;
    }
    static void finishLeg(Desk &desk, CaseId id, int leg)
    {
        Submit submit;
        submit.action = QStringLiteral("a");
        submit.result = QStringLiteral("r");
        desk.pass(minutes(5));
        desk.act(unitActor(leg == 1 ? construction : community), submit, id, LegNo{leg});
        desk.pass(minutes(5));
        desk.act(subCenter(), Pass{}, id, LegNo{leg});
    }
    static void verify(Desk &desk, CaseId id)
    {
        Actor colleague = subCenter();
        colleague.user = UserId{QStringLiteral("colleague")};
        desk.pass(minutes(5));
        desk.act(colleague, Verify{QStringLiteral("f")}, id);
        desk.pass(minutes(5));
    }
    static void close(Desk &desk, CaseId id)
    {
        verify(desk, id);
        desk.act(visitSeat(), VisitCitizen{true, true, true, {}}, id);
        desk.pass(minutes(1));
        desk.act(visitSeat(), Close{CloseGround::Solved, {}}, id);
    }

private slots:
    void legsAndTheirClocks()
    {
        Desk desk;
        const CaseId id = closedCase(desk);
        const CaseFacts facts = factsOf(desk.value(id), desk.state.reference(), QStringLiteral("福屿路 12 号"));
        QCOMPARE(facts.legs.size(), 2);
        QCOMPARE(facts.community, community);
        QCOMPARE(facts.place, QStringLiteral("福屿路12号"));
        QCOMPARE(facts.legs[0].caller, hongshan);
        for (ClockKind kind : {ClockKind::LegRespond, ClockKind::LegReport, ClockKind::LegDispose}) {
            const ClockSample *clock = facts.legs[1].clock(kind);
            QVERIFY(clock);
            QCOMPARE(clock->unit, community);
            QCOMPARE(clock->outcome, ClockOutcome::Met);
        }
        QCOMPARE(facts.legs[0].clock(ClockKind::LegRespond)->elapsed,
                 facts.legs[0].clock(ClockKind::LegRespond)->limit - minutes(55));
        QVERIFY(facts.clock(ClockKind::CaseAccept));
        QVERIFY(!facts.selfHandled);
    }

    void sameOnlyWhereEverythingIsKnown()
    {
        Desk desk;
        const CaseId id = desk.registerCase(QStringLiteral("x"));
        Case value = desk.value(id);
        value.category = QStringLiteral("市政/供水");
        const Reference &reference = desk.state.reference();
        const quint64 here = factsOf(value, reference, QStringLiteral("福屿路12号")).sameness;
        QVERIFY(here != 0);
        QCOMPARE(factsOf(value, reference, QStringLiteral("福屿路 １２ 号。")).sameness, here);
        QVERIFY(factsOf(value, reference, QStringLiteral("福屿路13号")).sameness != here);
        QCOMPARE(factsOf(value, reference).sameness, quint64{0});
        value.category.clear();
        QCOMPARE(factsOf(value, reference, QStringLiteral("福屿路12号")).sameness, quint64{0});
    }

    void closingsAndVisitsOfAReopenedCase()
    {
        Desk desk;
        const CaseId id = desk.calledCase(QStringLiteral("x"), {construction});
        desk.act(unitActor(construction), response(), id, LegNo{1});
        desk.act(subCenter(), Arrive{}, id, LegNo{1});
        finishLeg(desk, id, 1);
        verify(desk, id);
        desk.act(visitSeat(), VisitCitizen{true, false, false, QStringLiteral("no")}, id); // back to work
        const auto facts = [&] { return factsOf(desk.value(id), desk.state.reference()); };
        QCOMPARE(facts().visits.size(), 1);
        QVERIFY(facts().visits[0].contacted && !facts().visits[0].solved);
        QCOMPARE(facts().visits[0].satisfied, std::optional(false));
        QVERIFY(facts().closings.isEmpty());

        desk.act(subCenter(), SelfHandle{QStringLiteral("p")}, id);
        SelfResult result;
        result.action = QStringLiteral("a");
        result.remedy = Remedy::RootCause;
        desk.act(subCenter(), result, id);
        close(desk, id);
        const Instant closed = desk.now;
        QCOMPARE(facts().closings.size(), 1);
        QCOMPARE(facts().closings[0].at, closed);
        QCOMPARE(facts().closings[0].recursUntil, closed + hours(24 * 30));
        QCOMPARE(facts().visits.size(), 2);
        QVERIFY(facts().visits[1].solved);
        QCOMPARE(facts().visits[1].satisfied, std::optional(true));

        desk.pass(hours(24 * 3));
        desk.act(chief(), Reopen{ReopenGround::Recurrence, QStringLiteral("r")}, id);
        QVERIFY(!facts().closed);
        QCOMPARE(facts().closings[0].reopened, std::optional(desk.now));
        QVERIFY(facts().visits[1].solved); // it was, then
        QCOMPARE(facts().visits[1].satisfied, std::nullopt);

        // Closed again without the citizen having been reached.
        desk.act(subCenter(), SelfHandle{QStringLiteral("p")}, id);
        desk.act(subCenter(), result, id);
        verify(desk, id);
        for (int i = 0; i < 3; ++i)
            desk.act(visitSeat(), VisitCitizen{}, id);
        desk.pass(minutes(1));
        desk.act(chief(), Close{CloseGround::Unreachable, QStringLiteral("r")}, id);
        QCOMPARE(facts().closings.size(), 2);
        QCOMPARE(facts().visits.size(), 3);
        QVERIFY(!facts().visits[2].contacted);
        QCOMPARE(facts().visits[2].satisfied, std::nullopt);
    }

    void aReferralIsNoClosing()
    {
        Desk desk;
        const CaseId id = desk.registerCase(QStringLiteral("x"));
        Refer act;
        act.to = ReferredTo::Fire;
        act.reason = QStringLiteral("r");
        desk.act(dispatcher(), act, id);
        QVERIFY(factsOf(desk.value(id), desk.state.reference()).closings.isEmpty());
    }

    void submittedInTimeIsNeitherMetNorLate()
    {
        ClockSample sample;
        sample.kind = ClockKind::LegDispose;
        sample.started = Instant{hours(1)};
        sample.due = Instant{hours(10)};
        sample.limit = hours(9);
        QVERIFY(sample.maturedAt(Instant{hours(11)}));
        sample.stopped = Instant{hours(10)};
        QVERIFY(!sample.maturedAt(Instant{hours(11)}));
        sample.stopped = Instant{hours(11)};
        QVERIFY(sample.maturedAt(Instant{hours(12)}));
        sample.stopped.reset();
        sample.held = Instant{hours(2)};
        QVERIFY(!sample.maturedAt(Instant{hours(11)}));
        QCOMPARE(sample.elapsedAt(Instant{hours(11)}, *district()), Millis{hours(1)});
    }

    void everyFieldIsNamed()
    {
        RandomActs acts(7, 20);
        for (int i = 0; i < 4000; ++i)
            acts.step();
        QSet<QByteArray> names;
        const CaseFacts none;
        CaseFacts::visit(none, [&](const char *name, const auto &) { names.insert(name); });
        QCOMPARE(names.size(), 25);
        for (const Case &value : acts.desk.state.cases()) {
            const CaseFacts facts = factsOf(value, acts.desk.state.reference(), acts.addresses.value(value.id));
            QVERIFY(copiedByFields(facts) == facts);
            for (const LegFacts &leg : facts.legs) {
                QVERIFY(copiedByFields(leg) == leg);
                for (const ClockSample &clock : leg.clocks)
                    QVERIFY(copiedByFields(clock) == clock);
            }
            for (const ClosingFacts &closing : facts.closings)
                QVERIFY(copiedByFields(closing) == closing);
            for (const VisitFacts &visit : facts.visits)
                QVERIFY(copiedByFields(visit) == visit);
        }
    }

    void tableKeepsUpWithRandomActs_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed : {1u, 2u, 3u})
            QTest::addRow("%u", seed) << seed;
    }

    void tableKeepsUpWithRandomActs()
    {
        QFETCH(quint32, seed);
        RandomActs acts(seed);
        FactTable table;
        const Reference &reference = acts.desk.state.reference();
        QSet<CaseId> gone;
        for (int i = 0; i < 30000; ++i) {
            for (const CaseId id : acts.step()) {
                gone.remove(id);
                table.update(id, factsOf(acts.desk.value(id), reference, acts.addresses.value(id)));
            }
            if (i % 97 == 0 && table.size() > 10) { // out of somebody's scope, until it changes
                const CaseId id = table.begin()->id;
                QVERIFY(table.remove(id));
                QVERIFY(!table.remove(id));
                gone.insert(id);
            }
            if (i % 1500 != 1499)
                continue;
            FactTable anew;
            for (const Case &value : acts.desk.state.cases())
                if (!gone.contains(value.id))
                    anew.update(value.id, factsOf(value, reference, acts.addresses.value(value.id)));
            QCOMPARE(table.size(), anew.size());
            QVERIFY(table == anew);
            for (const CaseFacts &facts : anew)
                QVERIFY(!anew.update(facts.id, CaseFacts(facts)));
        }
        QVERIFY(table.size() > 50);
    }
};

QTEST_GUILESS_MAIN(TestCaseFacts)
#include "tst_casefacts.moc"
