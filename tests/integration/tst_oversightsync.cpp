// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/errortext.h"
#include "protocol/codec.h"
#include "support/testhub.h"

#include <QSignalSpy>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

namespace {

const FreeText why = QStringLiteral("理由写在这里");

} // namespace

// What a hub keeps from one side until the other has spoken, takes back, and finds out by itself.
class TestOversightSync : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_hub = std::make_unique<TestHub>();
        m_hub->start();
        m_desk = live(dispatcher());
        m_street = live(subCenter());
        m_unit = live(unitActor(construction));
        m_visit = live(visitSeat());
        m_chief = live(chief());
    }
    void cleanup()
    {
        for (auto *seat : {&m_desk, &m_street, &m_unit, &m_visit, &m_chief})
            seat->reset();
        m_hub.reset();
    }

    void nobodyHearsAJudgementBeforeBothAreIn()
    {
        const CaseId id = closedCase();
        QVERIFY(m_street->ask(JudgeWork{Grade::Poor, why, false}, id, LegNo{1}));
        settle();
        for (const Seat *seat : {m_unit.get(), m_chief.get(), m_desk.get()}) {
            const Judgement *seen = seat->replica.find(id)->legs[0].judgement(Judged::Work);
            QVERIFY(seen && seen->sealed && seen->reason.isEmpty());
            QCOMPARE(seen->grade, Grade::Good);
        }
        QVERIFY(!timelineSays(*m_unit, id, why.value));
        // Nor who comes later, or comes back.
        auto late = live(chief());
        QVERIFY(late->replica.find(id)->legs[0].judgement(Judged::Work)->sealed);
        QCOMPARE(m_street->replica.find(id)->legs[0].judgement(Judged::Work)->grade, Grade::Poor);

        QVERIFY(m_unit->ask(JudgeCall{true, {}, false}, id, LegNo{1}));
        settle();
        for (const Seat *seat : {m_unit.get(), m_chief.get(), m_desk.get(), m_street.get(), late.get()}) {
            QTRY_COMPARE(seat->replica.find(id)->legs[0].judgement(Judged::Work)->grade, Grade::Poor);
            QCOMPARE(seat->replica.find(id)->legs[0].judgement(Judged::Work)->reason, why);
            QCOMPARE(encodeCase(*seat->replica.find(id)), encodeCase(*m_hub->hub->state().find(id)));
        }
        QVERIFY(timelineSays(*m_unit, id, why.value));
    }

    void theLastActIsTakenBackForEverybody()
    {
        const CaseId id = acceptedCase();
        settle();
        const CaseState before = m_hub->hub->state().find(id)->state;
        QVERIFY(m_street->ask(SelfHandle{why}, id));
        QCOMPARE(m_desk->ask(Undo{}, id).error().code, ErrorCode::NothingToUndo); // another's
        QVERIFY(m_street->ask(Undo{}, id));
        QCOMPARE(m_street->ask(Undo{}, id).error().code, ErrorCode::NothingToUndo);
        settle();
        QCOMPARE(m_hub->hub->state().find(id)->state, before);
        QVERIFY(!m_hub->hub->state().find(id)->selfHandling);
        for (const Seat *seat : {m_desk.get(), m_street.get(), m_chief.get()})
            QCOMPARE(contents(seat->replica.state()), contents(m_hub->hub->state()));
        const auto expected = contents(m_hub->hub->state());
        m_hub->crash(); // the log alone leads there too
        m_hub->start();
        QCOMPARE(contents(m_hub->hub->state()), expected);
    }

    // What routing had taken out of a street's sight comes back with the undo.
    void anUndoneRouteBringsTheCaseBack()
    {
        Register act;
        act.street = hongshan;
        const auto registered = m_desk->ask(act, {}, {}, Subject{QStringLiteral("x"), {}, {}, {}, {}});
        QTRY_VERIFY(m_street->replica.find(registered->caseId));
        QVERIFY(m_desk->ask(Route{wufeng, why}, registered->caseId));
        QTRY_VERIFY(!m_street->replica.find(registered->caseId));
        QVERIFY(m_desk->ask(Undo{}, registered->caseId));
        QTRY_VERIFY(m_street->replica.find(registered->caseId));
        settle();
        QCOMPARE(encodeCase(*m_street->replica.find(registered->caseId)),
                 encodeCase(*m_hub->hub->state().find(registered->caseId)));
    }

    void theHubFindsARecurrence()
    {
        const CaseId earlier = closedCase();
        const CaseId again = acceptedCase(QStringLiteral("福一村７号 "));
        QTRY_COMPARE(m_hub->hub->state().find(again)->recurrenceOf, earlier);
        QTRY_COMPARE(m_street->replica.find(again)->recurrenceOf, earlier);
        const CaseId elsewhere = acceptedCase(QStringLiteral("福一村8号"));
        QVERIFY(m_street->ask(RuleRecurrence{true, {}}, again));
        settle();
        QVERIFY(m_hub->hub->state().find(elsewhere)->recurrenceOf.isNull());
    }

    // What was accepted while nobody looked is looked at when the hub starts.
    void aRecurrenceIsFoundAfterARestartToo()
    {
        const CaseId earlier = closedCase();
        Register act;
        act.street = hongshan;
        const auto again = m_desk->ask(act, {}, {}, subject(QStringLiteral("福一村7号")));
        m_hub->stop();
        m_hub->start();
        QTRY_COMPARE(m_desk->replica.link(), LinkState::Live);
        QVERIFY(m_desk->ask(acceptance(), again->caseId));
        QTRY_COMPARE(m_hub->hub->state().find(again->caseId)->recurrenceOf, earlier);
    }

    // Both press at once: one is done, the other is told why not, and nothing is half done.
    void twoPeopleActOnOneLegInTheSameSecond()
    {
        const CaseId id = calledCase();
        QVERIFY(m_unit->ask(Respond{why, why, {}, {}}, id, LegNo{1}));
        auto other = live(subCenter());
        const auto answers = atOnce({{m_street.get(), Arrive{why}}, {other.get(), Arrive{why}}}, id);
        QCOMPARE(int(answers[0].has_value()) + int(answers[1].has_value()), 1);
        const Error refused = answers[0] ? answers[1].error() : answers[0].error();
        QCOMPARE(refused.code, ErrorCode::WrongState);
        QVERIFY(errorSentence(refused, Language::Chinese).contains(QStringLiteral("别人")));
        settle();
        QCOMPARE(encodeCase(*other->replica.find(id)), encodeCase(*m_hub->hub->state().find(id)));
        int arrivals = 0;
        for (const LogRow &row : std::as_const(m_hub->log.rows))
            arrivals += kindOf(decodeEvent(row.body)->act) == ActKind::Arrive ? 1 : 0;
        QCOMPARE(arrivals, 1);
    }

    void theAnswerToACallThatWasWithdrawnIsRefused()
    {
        const CaseId id = calledCase();
        const auto answers = atOnce({{m_street.get(), Withdraw{why}}, {m_unit.get(), Respond{why, why, {}, {}}}}, id);
        QVERIFY(answers[0]);
        QCOMPARE(answers[1].error().code, ErrorCode::WrongState);
        QCOMPARE(m_hub->hub->state().find(id)->legs[0].state, LegState::Withdrawn);
        QVERIFY(!m_hub->hub->state().find(id)->legs[0].responded);
    }

private:
    std::unique_ptr<Seat> live(const Actor &actor)
    {
        auto seat = m_hub->seat(TestHub::tokenOf(actor));
        [&] { QTRY_COMPARE(seat->replica.link(), LinkState::Live); }();
        return seat;
    }
    static Accept acceptance()
    {
        Accept act;
        act.category = QStringLiteral("市政/排水/污水外溢");
        act.street = hongshan;
        return act;
    }
    static Subject subject(const QString &address) { return {QStringLiteral("污水外溢"), {}, address, {}, {}}; }
    CaseId acceptedCase(const QString &address = QStringLiteral("福一村7号"))
    {
        Register act;
        act.street = hongshan;
        const auto registered = m_desk->ask(act, {}, {}, subject(address));
        [&] { QVERIFY(m_street->ask(acceptance(), registered->caseId)); }();
        return registered->caseId;
    }
    CaseId calledCase()
    {
        const CaseId id = acceptedCase();
        MakeCall call;
        call.units = {{construction, LegRole::Lead, {}}};
        call.reportAt = m_desk->replica.now() + std::chrono::hours(1);
        call.place = call.reason = QStringLiteral("牌坊");
        [&] {
            QVERIFY(m_street->ask(call, id));
            QTRY_VERIFY(m_unit->replica.find(id));
        }();
        return id;
    }
    // Sent before either has an answer, the first first.
    QVector<Result<Ack>> atOnce(const QVector<std::pair<Seat *, Act>> &acts, CaseId id)
    {
        std::array<std::optional<Result<Ack>>, 2> answers;
        for (size_t i = 0; i < 2; ++i) {
            Command command;
            command.caseId = id;
            command.leg = LegNo{1};
            command.act = acts[static_cast<qsizetype>(i)].second;
            Seat *seat = acts[static_cast<qsizetype>(i)].first;
            seat->link.submit(std::move(command), &seat->replica, [&answers, i](Result<Ack> given) { answers[i] = std::move(given); });
        }
        [&] { QTRY_VERIFY(answers[0] && answers[1]); }();
        return {*answers[0], *answers[1]};
    }
    CaseId closedCase()
    {
        const CaseId id = calledCase();
        const LegNo leg{1};
        [&] {
            QVERIFY(m_street->ask(Arrive{}, id, leg));
            QVERIFY(m_unit->ask(Submit{why, why, Remedy::RootCause, true}, id, leg));
            QVERIFY(m_street->ask(Pass{}, id, leg));
            QVERIFY(m_street->ask(Verify{why}, id));
            QVERIFY(m_visit->ask(VisitCitizen{true, true, true, {}}, id));
            QVERIFY(m_visit->ask(Close{CloseGround::Solved, {}}, id));
        }();
        return id;
    }
    void settle()
    {
        for (const Seat *seat : {m_desk.get(), m_street.get(), m_chief.get()})
            QTRY_COMPARE(seat->replica.position(), m_hub->log.head.seq);
    }
    bool timelineSays(Seat &seat, CaseId id, const QString &words)
    {
        std::optional<QVector<Event>> history;
        seat.link.askTimeline(id, &seat.link, [&](const Result<QVector<Event>> &events) { history = *events; });
        [&] { QTRY_VERIFY(history); }();
        for (const Event &event : *history)
            if (const auto *judged = std::get_if<JudgeWork>(&event.act);
                judged && encodeEvent(event).contains(words.toUtf8()))
                return true;
        return false;
    }

    std::unique_ptr<TestHub> m_hub;
    std::unique_ptr<Seat> m_desk, m_street, m_unit, m_visit, m_chief;
};

QTEST_GUILESS_MAIN(TestOversightSync)
#include "tst_oversightsync.moc"
