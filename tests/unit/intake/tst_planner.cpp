// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decide.h"
#include "domain/errortext.h"
#include "intake/story.h"

#include <algorithm>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace Yixian;

// Plays the simulated district against the domain itself, without a hub: the next planned act is decided and applied at
// its moment, over and over.
class TestPlanner final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameSeedSamePlan();
    void everyCaseIsClosedInTheEnd_data();
    void everyCaseIsClosedInTheEnd();
    void theStoryIsPlayed_data();
    void theStoryIsPlayed();

private:
    using Plan = std::function<QVector<PlannedAct>(const Case &, Instant)>;
    CaseId begin(State &state, Command command, Instant at) const;
    // Gives the events by act; stops when the case is closed or nobody plans anything.
    QVector<Event> play(State &state, CaseId id, Instant from, const Plan &plan) const;
    QByteArray m_document;
    std::optional<Scenario> m_scenario;
};

namespace {
QByteArray contents(const char *path)
{
    QFile file(QStringLiteral(YIXIAN_SOURCE_DIR "/resources/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
const Instant thursday = *instantFromIso(u"2026-07-09T09:40:00+08:00");
} // namespace

void TestPlanner::initTestCase()
{
    m_document = contents("district/gulou.json");
    auto scenario = Scenario::fromJson(contents("demo/district-life.json"));
    QVERIFY(scenario.has_value());
    m_scenario = std::move(*scenario);
}

CaseId TestPlanner::begin(State &state, Command command, Instant at) const
{
    auto reference = Reference::fromJson(m_document);
    if (!reference)
        qFatal("gulou.json");
    state.setReference(std::make_shared<const Reference>(std::move(*reference)));
    command.id = QUuid::createUuid();
    const auto event = decide(state, People::hotline(), command, at);
    if (!event)
        qFatal("register");
    apply(state, *event);
    return event->caseId;
}

QVector<Event> TestPlanner::play(State &state, CaseId id, Instant from, const Plan &plan) const
{
    QVector<Event> events;
    QSet<QByteArray> taken;
    Instant now = from;
    for (int i = 0; i < 400 && state.find(id)->open(); ++i) {
        auto acts = plan(*state.find(id), now);
        acts.removeIf([&](const PlannedAct &act) { return taken.contains(act.step); });
        if (acts.isEmpty())
            break;
        const auto next = std::min_element(acts.begin(), acts.end(), [](const PlannedAct &a, const PlannedAct &b) { return a.at < b.at; });
        now = std::max(now, next->at);
        // What is planned depends on the moment (a time to report in), so it is asked again at that moment.
        for (const PlannedAct &act : plan(*state.find(id), now))
            if (act.step == next->step)
                *next = act;
        taken.insert(next->step);
        const auto event = decide(state, next->by, next->command, now);
        if (!event) {
            qWarning() << next->step << errorName(event.error().code) << event.error().args;
            return {};
        }
        apply(state, *event);
        events.append(*event);
    }
    return events;
}

void TestPlanner::sameSeedSamePlan()
{
    const auto run = [&](quint64 seed) {
        State state;
        const CaseId id = begin(state, m_scenario->newCase(Dice(seed, QStringLiteral("a")), QStringLiteral("a")), thursday);
        const Planner planner(*m_scenario, seed);
        QStringList said;
        for (const Event &event : play(state, id, thursday, [&](const Case &value, Instant now) { return planner.plan(value, state.reference(), now); }))
            said.append(QString(QString(enumName(kindOf(event.act))) + u' ' + event.by.user.value + u' ' + toIso(event.at)));
        return said;
    };
    QVERIFY(!run(1).isEmpty());
    QCOMPARE(run(1), run(1));
    QVERIFY(run(1) != run(2));
}

void TestPlanner::everyCaseIsClosedInTheEnd_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 40; ++seed)
        QTest::addRow("%llu", static_cast<unsigned long long>(seed)) << seed;
}

void TestPlanner::everyCaseIsClosedInTheEnd()
{
    QFETCH(quint64, seed);
    State state;
    const CaseId id = begin(state, m_scenario->newCase(Dice(seed, QStringLiteral("x")), QStringLiteral("x")), thursday);
    const Planner planner(*m_scenario, seed);
    const auto events = play(state, id, thursday, [&](const Case &value, Instant now) { return planner.plan(value, state.reference(), now); });
    QVERIFY(!events.isEmpty());
    QCOMPARE(state.find(id)->state, CaseState::Closed);
}

void TestPlanner::theStoryIsPlayed_data()
{
    QTest::addColumn<int>("reportIn"); // minutes; 0: 09:00 on the next working day
    QTest::newRow("next day") << 0;
    QTest::newRow("in ten minutes") << 10;
}

void TestPlanner::theStoryIsPlayed()
{
    QFETCH(int, reportIn);
    const Story story(*m_scenario, reportIn ? std::optional<Millis>(std::chrono::minutes(reportIn)) : std::nullopt);
    State state;
    const CaseId id = begin(state, story.newCase(QStringLiteral("STORY-1")), thursday);
    const auto events = play(state, id, thursday, [&](const Case &value, Instant now) { return story.plan(value, state.reference(), now); });
    const Case &value = *state.find(id);
    QCOMPARE(value.state, CaseState::Closed);
    QCOMPARE(value.subCenter.value, QStringLiteral("350102100"));
    QCOMPARE(value.calls.size(), 1);
    QCOMPARE(value.legs.size(), 3); // called at once
    if (reportIn)
        QCOMPARE(value.calls.first().reportAt, value.calls.first().at + std::chrono::minutes(reportIn));
    else
        QCOMPARE(toIso(value.calls.first().reportAt), QStringLiteral("2026-07-10T09:00:00+08:00"));
    QCOMPARE(value.uncalled.size(), 1); // the water company, never called
    QCOMPARE(value.uncalled.first().unit.value, QStringLiteral("FZ-ZLS"));
    const Leg *lead = value.leg(LegNo{1});
    QCOMPARE(lead->role, LegRole::Lead);
    QCOMPARE(lead->redos, 1); // several rounds
    QCOMPARE(lead->remedy, Remedy::RootCause);
    const auto notes = std::count_if(events.cbegin(), events.cend(), [](const Event &event) { return kindOf(event.act) == ActKind::Note; });
    QCOMPARE(notes, 5);
}

QTEST_APPLESS_MAIN(TestPlanner)
#include "tst_planner.moc"
