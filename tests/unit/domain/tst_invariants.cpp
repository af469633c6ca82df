// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/scores.h"
#include "protocol/codec.h"
#include "support/crowd.h"
#include "support/scene.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

namespace {

constexpr int actsAsked = 200'000;
constexpr int casesAtOnce = 40;

QByteArray hashOf(const State &state)
{
    QList<CaseId> ids = state.cases().keys();
    std::sort(ids.begin(), ids.end());
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (CaseId id : std::as_const(ids))
        hash.addData(encodeCase(*state.find(id)));
    return hash.result().toHex();
}

// Each score with the legs behind it, in an order of their own.
QStringList figuresOf(const QVector<Score> &scores)
{
    QStringList figures;
    for (const Score &score : scores)
        for (const ScoredLine &line : score.lines) {
            QStringList behind;
            for (const ScoreEvidence &one : line.behind)
                behind.append(QStringLiteral("%1/%2/%3").arg(one.caseId.value).arg(one.leg.value).arg(one.good));
            behind.sort();
            figures.append(QStringLiteral("%1 %2 %3 %4: %5").arg(score.unit.value, score.person, enumName(line.item)).arg(line.gotTenths).arg(behind.join(u' ')));
        }
    figures.sort();
    return figures;
}

// What a leader's console holds of a case; the same whether it was sent as it stands or built from masked events.
QByteArray figuresOf(const Case &value)
{
    return encodeCase(value, Disclosure::Figures);
}

} // namespace

// DOMAIN's invariants under 200,000 acts of random people on random cases, some of them nonsense.
class TestInvariants : public QObject
{
    Q_OBJECT

private:
    Desk m_desk;
    QVector<CaseId> m_closed;
    QHash<CaseId, QVector<Event>> m_history;
    QVector<QByteArray> m_log; // encoded, as a log holds it
    State m_leaders;           // built from masked events alone
    std::array<int, enumCount<ActKind>> m_done{};

    void record(Event event)
    {
        event.seq = ++m_desk.state.seq;
        apply(m_desk.state, event);
        ++m_done[static_cast<size_t>(kindOf(event.act))];
        m_log.append(encodeEvent(event));
        m_history[event.caseId].append(event);
        const Case &value = *m_desk.state.find(event.caseId);
        const Actor reader{UserId{QStringLiteral("boss")}, {}, Role::Leader, {}};
        const Event shown = mayBeSealed(kindOf(event.act)) ? sealed(reader, value, event) : event;
        apply(m_leaders, decodeEvent(encodeEvent(shown, Disclosure::Figures)).value());
        if (needsRefresh(event, value))
            m_leaders.put(sealed(reader, value));
        QCOMPARE(figuresOf(*m_leaders.find(value.id)), figuresOf(sealed(reader, value)));
    }

    void checkLeg(const Case &value, const Leg &leg)
    {
        Instant last = leg.delivered.value();
        for (const auto &stamp : {leg.accepted, leg.responded, leg.arrived, leg.submitted, leg.passed}) {
            QVERIFY(!stamp || *stamp >= last);
            last = stamp.value_or(last);
        }
        if (leg.state == LegState::Passed)
            QVERIFY(leg.arrived && leg.submitted && leg.passed);
        QVERIFY(leg.judgements.size() <= 2);
        if (!value.open())
            QVERIFY(!leg.live() || value.state == CaseState::Merged || value.state == CaseState::Void);
        int running = 0;
        for (const Clock &clock : value.clocks)
            running += clock.leg == leg.no && clock.running() && clock.kind != ClockKind::Judge &&
                       clock.kind != ClockKind::Appeal;
        if (!leg.live())
            QCOMPARE(running, 0);
    }

    void checkClock(const Case &value, const Clock &clock)
    {
        const Reference &reference = m_desk.state.reference();
        QVERIFY(clock.due >= clock.started || clock.kind == ClockKind::LegReport || clock.original);
        QVERIFY(!clock.held || (value.openHold() && clock.kind == ClockKind::LegDispose));
        if (clock.outcome == ClockOutcome::Met)
            QVERIFY(clock.stopped && (*clock.stopped <= clock.due || clock.kind == ClockKind::LegDispose));
        // Time passed and time left make up the whole under its calendar.
        const ClockReading reading = readClock(clock, m_desk.now, reference);
        const Instant moment = clock.moment(m_desk.now);
        if (clock.basis == ClockBasis::Working)
            QCOMPARE(reference.calendar.between(clock.started, moment).value + reading.left,
                     reference.calendar.between(clock.started, clock.due).value);
        else
            QCOMPARE((moment - clock.started) + (clock.due - moment), clock.due - clock.started);
        // Nothing but a move, an extension or a hold changes a due time.
        if (!clock.original && clock.kind == ClockKind::LegRespond)
            QCOMPARE(clock.due, clock.basis == ClockBasis::Natural
                                    ? clock.started + std::chrono::hours(1)
                                    : reference.calendar.dueAfter(clock.started, workMinutes(60)));
        if (!clock.original && clock.kind == ClockKind::Judge)
            QCOMPARE(clock.due, reference.calendar.endOfWorkingDay(clock.started, 3));
    }

    void check(const Case &value)
    {
        for (const Leg &leg : value.legs)
            checkLeg(value, leg);
        for (const Clock &clock : value.clocks)
            checkClock(value, clock);
        QVERIFY(value.state != CaseState::Closed || value.closed);
        QVERIFY(!value.openHold() || value.state == CaseState::Active);
        QVERIFY((value.state == CaseState::Merged) == !value.mergedInto.isNull() || value.state == CaseState::Closed);
    }

private slots:
    void holdUnderRandomActs()
    {
        Crowd crowd(20260701);
        m_leaders.setReference(district());
        QVector<CaseId> cases;
        int done = 0, refused = 0;
        for (int asked = 0; asked < actsAsked; ++asked) {
            if (cases.size() < casesAtOnce || crowd.chance(0.004)) {
                if (cases.size() >= casesAtOnce)
                    cases.remove(crowd.below(casesAtOnce)); // left as it is
                Register act;
                act.street = hongshan;
                Command command;
                command.id = QUuid::createUuid();
                command.act = act;
                command.subject = Subject{QStringLiteral("x"), {}, {}, {}, {}};
                record(decide(m_desk.state, dispatcher(), command, m_desk.now).value());
                cases.append(CaseId{m_desk.state.counters().lastCase});
                continue;
            }
            if (crowd.chance(0.25))
                m_desk.pass(std::chrono::minutes(crowd.below(30)));
            const CaseId id = cases[crowd.below(casesAtOnce)];
            while (auto stage = dueStage(m_desk.state, *m_desk.state.find(id), m_desk.now, std::chrono::seconds(10)))
                record(*stage);
            const Case before = *m_desk.state.find(id);
            LegNo leg;
            const ActRule &rule = crowd.ruleFor(&before, &leg);
            if (rule.act == ActKind::StageReached || (crowd.chance(0.5) && rule.act == ActKind::Note))
                continue;
            Command command;
            command.id = QUuid::createUuid();
            command.caseId = id;
            command.leg = rule.target == ActTarget::Leg ? leg : LegNo{};
            command.act = crowd.actFor(rule, &before, m_desk.now);
            // Hardly one of many is closed: by chance alone none might be found.
            if (auto *proposed = std::get_if<ProposeRecurrence>(&command.act); proposed && !m_closed.isEmpty())
                proposed->earlier = m_closed[crowd.below(static_cast<int>(m_closed.size()))];
            Actor actor = crowd.actorFor(crowd.roleFor(rule), &before);
            if (rule.act == ActKind::Undo) {
                command.undo = undoBasis(m_history[id]);
                if (command.undo && crowd.chance(0.9))
                    actor = command.undo->undone.by;
            }
            const auto event = decide(m_desk.state, actor, command, m_desk.now);
            if (!event) {
                QCOMPARE(*m_desk.state.find(id), before);
                ++refused;
                continue;
            }
            record(*event);
            if (rule.act == ActKind::Close)
                m_closed.append(id);
            ++done;
            check(*m_desk.state.find(id));
            if (QTest::currentTestFailed())
                qFatal("after %s by %s on %s", enumName(rule.act).latin1(), enumName(actor.role).latin1(),
                       qPrintable(before.number));
        }
        qInfo("%d done, %d refused, %lld events", done, refused, static_cast<long long>(m_log.size()));
        QVERIFY(done > actsAsked / 5);
        for (const ActRule &rule : actTable())
            if (rule.target == ActTarget::Case || rule.target == ActTarget::Leg)
                QVERIFY2(m_done[static_cast<size_t>(rule.act)] > 0, qPrintable(QString(enumName(rule.act))));
    }

    // The log is the truth: read again from its bytes, it leads to the same state.
    void replayingTheLogGivesTheSameState()
    {
        State again;
        again.setReference(district());
        for (const QByteArray &row : std::as_const(m_log)) {
            const auto event = decodeEvent(row);
            QVERIFY(event);
            apply(again, *event);
        }
        QCOMPARE(hashOf(again), hashOf(m_desk.state));
        // And to the same scores, by whichever line.
        const ScorePeriod all{Instant{}, m_desk.now};
        QVERIFY(!unitScores(again, all).isEmpty() && !subCenterScores(again, all).isEmpty());
        QCOMPARE(figuresOf(unitScores(again, all)), figuresOf(unitScores(m_desk.state, all)));
        QCOMPARE(figuresOf(subCenterScores(again, all)), figuresOf(subCenterScores(m_desk.state, all)));
        for (PersonLine line : {PersonLine::Handler, PersonLine::Leader})
            QCOMPARE(figuresOf(personScores(again, all, line)), figuresOf(personScores(m_desk.state, all, line)));
    }
};

QTEST_GUILESS_MAIN(TestInvariants)
#include "tst_invariants.moc"
