// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/summary.h"
#include "support/districtday.h"

using namespace Yixian;
using Test::at;
using std::chrono::minutes;
using std::chrono::seconds;

class TestClockSamples : public QObject
{
    Q_OBJECT

private slots:
    void caseClockRunsInNaturalTime();
    void legClockRunsInWorkingTime();
    void stoppedInTheBreakIsLateInTheCurveToo();
    void withdrawnLegsStandApart();
    void periodHoldsWhatFallsDueInIt();
    void updateSaysWhetherSomethingChanged();
    void unitsWorstFirst();
    void excludedStandsApart();
    void weeksOfAUnit();
    void daysAndWeeks();
    void shareAndMaturedCurveAgree();
};

void TestClockSamples::caseClockRunsInNaturalTime()
{
    State state;
    Test::DistrictDay day(state);
    const QString water = QStringLiteral("市政/供水/停水");
    const CaseId met = day.registered(at(7, 9, 12, 30), QStringLiteral("S1"), water);
    day.accepted(met, at(7, 9, 12, 40)); // 10:00 exactly is in time, in the lunch break as well
    const CaseId late = day.registered(at(7, 9, 12, 30), QStringLiteral("S1"), water);
    day.accepted(late, at(7, 9, 12, 40, 1));
    day.registered(at(7, 9, 12, 35), QStringLiteral("S1"), water); // waits beyond its limit
    day.registered(at(7, 9, 12, 55), QStringLiteral("S1"), water); // waits inside it
    day.accepted(day.registered(at(7, 9, 12, 54), QStringLiteral("S1"), water), at(7, 9, 12, 55)); // not due yet
    ClockSamples samples;
    samples.reset(state);
    const ClockSummary summary =
        summarize(samples, {ClockKind::CaseAccept, {}, at(7, 9, 13, 0)}, state.reference());
    const MaturedShare wanted{1, 3, 1, 1, 1, 0};
    QCOMPARE(summary.share.met, wanted.met);
    QCOMPARE(summary.share.due, wanted.due);
    QCOMPARE(summary.share.overdueOpen, wanted.overdueOpen);
    QVERIFY(summary.share == wanted);
    QCOMPARE(summary.share.n(), 5);
    QCOMPARE(summary.share.open(), 2);
    QCOMPARE(summary.limit, Millis{minutes(10)});
    QCOMPARE(summary.curve.n, 5);
    QCOMPARE(summary.curve.longest(), std::optional<Millis>(Millis{minutes(10)} + seconds(1)));
}

void TestClockSamples::legClockRunsInWorkingTime()
{
    State state;
    Test::DistrictDay day(state);
    // Called at 11:30, responded at 15:20: 30 minutes before the break and 20 after it.
    const CaseId id = day.registered(at(7, 9, 11, 0), QStringLiteral("S1"), QStringLiteral("市容/占道"));
    day.accepted(id, at(7, 9, 11, 5));
    day.called(id, at(7, 9, 11, 30), {QStringLiteral("B1"), QStringLiteral("B2")}, at(7, 9, 16, 0));
    day.responded(id, 1, at(7, 9, 15, 20));
    ClockSamples samples;
    samples.reset(state);
    std::vector<ClockSample> legs;
    samples.forEach(ClockKind::LegRespond, [&](const ClockSample &sample) { legs.push_back(sample); });
    QCOMPARE(legs.size(), size_t{2});
    QCOMPARE(legs[0].elapsed, Millis{minutes(50)});
    QCOMPARE(legs[0].limit, Millis{minutes(60)});
    QCOMPARE(legs[0].unit, UnitId{QStringLiteral("B1")});
    QCOMPARE(legs[0].subCenter, UnitId{QStringLiteral("S1")});
    QCOMPARE(legs[1].elapsedAt(at(7, 9, 15, 10), state.reference()), Millis{minutes(40)});

    // 特急 runs through the break.
    const CaseId urgent = day.registered(at(7, 9, 11, 0), QStringLiteral("S1"), QStringLiteral("市政/燃气"), Urgency::Critical);
    day.accepted(urgent, at(7, 9, 11, 5));
    day.called(urgent, at(7, 9, 11, 30), {QStringLiteral("E1")}, at(7, 9, 16, 0));
    day.responded(urgent, 1, at(7, 9, 12, 20));
    QVERIFY(samples.update(*state.find(urgent), state.reference()));
    const ClockSummary summary =
        summarize(samples, {ClockKind::LegRespond, {}, at(7, 9, 16, 0)}, state.reference());
    QCOMPARE(summary.share.met, 2);
    QCOMPARE(summary.curve.steps.size(), size_t{1}); // both took 50 minutes of their own time
}

void TestClockSamples::stoppedInTheBreakIsLateInTheCurveToo()
{
    State state;
    Test::DistrictDay day(state);
    const CaseId id = day.registered(at(7, 9, 10, 0), QStringLiteral("S1"), QStringLiteral("市容/占道"));
    day.accepted(id, at(7, 9, 10, 5));
    day.called(id, at(7, 9, 11, 0), {QStringLiteral("B1")}, at(7, 9, 16, 0)); // response due at closing, 12:00
    day.responded(id, 1, at(7, 9, 12, 5));
    ClockSamples samples;
    samples.reset(state);
    const ClockSummary summary =
        summarize(samples, {ClockKind::LegRespond, {}, at(7, 9, 13, 0)}, state.reference());
    QCOMPARE(summary.share.met, 0);
    QCOMPARE(summary.share.due, 1);
    QCOMPARE(summary.matured.at(minutes(60)), 0.0);
}

void TestClockSamples::withdrawnLegsStandApart()
{
    State state;
    Test::DistrictDay day(state);
    const CaseId id = day.registered(at(7, 9, 9, 0), QStringLiteral("S1"), QStringLiteral("市容/占道"));
    day.accepted(id, at(7, 9, 9, 5));
    day.called(id, at(7, 9, 9, 10), {QStringLiteral("B1"), QStringLiteral("B2")}, at(7, 9, 11, 0));
    day.withdrawn(id, 2, at(7, 9, 9, 12));
    ClockSamples samples;
    samples.reset(state);
    const MaturedShare share =
        summarize(samples, {ClockKind::LegRespond, {}, at(7, 9, 11, 0)}, state.reference()).share;
    QCOMPARE(share.voided, 1);
    QCOMPARE(share.due, 1);
    QCOMPARE(share.n(), 1);
}

void TestClockSamples::periodHoldsWhatFallsDueInIt()
{
    State state;
    Test::DistrictDay day(state);
    const QString category = QStringLiteral("市容/占道");
    day.registered(at(7, 8, 23, 45), QStringLiteral("S1"), category); // due yesterday
    day.registered(at(7, 8, 23, 55), QStringLiteral("S1"), category); // due 00:05 today
    day.registered(at(7, 9, 9, 55), QStringLiteral("S1"), category);  // due 10:05
    ClockSamples samples;
    samples.reset(state);
    const Selection today{ClockKind::CaseAccept, at(7, 9, 0, 0), at(7, 9, 10, 0)};
    const MaturedShare share = summarize(samples, today, state.reference()).share;
    QCOMPARE(share.due, 1);
    QCOMPARE(share.pending, 1);
    QCOMPARE(share.n(), 2);
}

void TestClockSamples::updateSaysWhetherSomethingChanged()
{
    State state;
    Test::DistrictDay day(state);
    const CaseId id = day.registered(at(7, 9, 9, 0), QStringLiteral("S1"), QStringLiteral("市容/占道"));
    ClockSamples samples;
    const Reference &reference = state.reference();
    QVERIFY(samples.update(*state.find(id), reference));
    day.act(at(7, 9, 9, 1), Note{QStringLiteral("a note")}, id);
    QVERIFY(!samples.update(*state.find(id), reference));
    day.accepted(id, at(7, 9, 9, 2));
    QVERIFY(samples.update(*state.find(id), reference));
    QVERIFY(samples.remove(id));
    QVERIFY(!samples.remove(id));
    QCOMPARE(samples.cases(), 0);
}

void TestClockSamples::unitsWorstFirst()
{
    State state;
    Test::DistrictDay day(state);
    const auto call = [&](const QString &unit, int minutesTaken) {
        const CaseId id = day.registered(at(7, 9, 8, 30), QStringLiteral("S1"), QStringLiteral("市容/占道"));
        day.accepted(id, at(7, 9, 8, 31));
        day.called(id, at(7, 9, 8, 40), {unit}, at(7, 9, 16, 0));
        day.responded(id, 1, at(7, 9, 8, 40) + minutes(minutesTaken));
    };
    for (int i = 0; i < 20; ++i) {
        call(QStringLiteral("B1"), i < 19 ? 20 : 61); // 19/20
        call(QStringLiteral("B2"), i < 15 ? 20 : 61); // 15/20
    }
    call(QStringLiteral("B3"), 61); // 0/1: too few to be the worst
    ClockSamples samples;
    samples.reset(state);
    const auto rows = byUnit(samples, {ClockKind::LegRespond, {}, at(7, 9, 16, 0)}, state.reference());
    QCOMPARE(rows.size(), size_t{3});
    QCOMPARE(rows[0].unit.value, QStringLiteral("B2"));
    QCOMPARE(rows[0].share.met, 15);
    QCOMPARE(rows[0].p50, std::optional<Millis>(minutes(20)));
    QCOMPARE(rows[0].p90, std::optional<Millis>(minutes(61)));
    QCOMPARE(rows[1].unit.value, QStringLiteral("B1"));
    QCOMPARE(rows[2].unit.value, QStringLiteral("B3"));
    QVERIFY(rows[2].share.small());
}

void TestClockSamples::excludedStandsApart()
{
    State state;
    Test::DistrictDay day(state);
    ClockSamples samples;
    for (int i = 0; i < 3; ++i) {
        const CaseId id = day.registered(at(7, 8, 9, i), QStringLiteral("S1"), QStringLiteral("市容/占道"));
        day.accepted(id, at(7, 8, 9, 30)); // late
        Case value = *state.find(id);
        if (i == 0) {
            Exclusion exclusion;
            exclusion.measure = Measure::CaseAccept;
            value.exclusions.append(exclusion);
        }
        samples.update(value, state.reference());
    }
    const Selection all{ClockKind::CaseAccept, {}, at(7, 9, 10, 0)};
    const ClockSummary summary = summarize(samples, all, state.reference());
    QCOMPARE(summary.share.due, 2);
    QCOMPARE(summary.share.excluded, 1);
    QCOMPARE(summary.curve.n, 2);
    QCOMPARE(byDay(samples, all).front().due, 2);
    QCOMPARE(byWeek(samples, all, state.reference(), 2).back().n, 2);
}

void TestClockSamples::weeksOfAUnit()
{
    State state;
    Test::DistrictDay day(state);
    const auto call = [&](Instant from, const QString &unit, int minutesTaken) {
        const CaseId id = day.registered(from, QStringLiteral("S1"), QStringLiteral("市容/占道"));
        day.accepted(id, from + minutes(1));
        day.called(id, from + minutes(2), {unit}, from + std::chrono::hours(6));
        day.responded(id, 1, from + minutes(2 + minutesTaken));
    };
    call(at(6, 26, 9, 0), QStringLiteral("B1"), 20);  // Friday, a week too early
    call(at(6, 29, 9, 0), QStringLiteral("B1"), 20);  // Monday
    call(at(7, 3, 9, 0), QStringLiteral("B1"), 61);   // Friday of that week
    call(at(7, 8, 9, 0), QStringLiteral("B1"), 20);   // Wednesday of the present one
    call(at(7, 8, 15, 30), QStringLiteral("B1"), 20); // not due yet at four
    call(at(6, 26, 9, 0), QStringLiteral("B2"), 20);
    ClockSamples samples;
    samples.reset(state);
    const auto weeks = weeksByUnit(samples, ClockKind::LegRespond, at(7, 8, 16, 0), 2);
    QCOMPARE(weeks.size(), 1);
    const std::vector<MaturedShare> shares = weeks.value(UnitId{QStringLiteral("B1")});
    QCOMPARE(shares.size(), size_t{2});
    QCOMPARE(shares[0].met, 1);
    QCOMPARE(shares[0].due, 2);
    QCOMPARE(shares[1].met, 1);
    QCOMPARE(shares[1].due, 1);
}

void TestClockSamples::daysAndWeeks()
{
    State state;
    Test::DistrictDay day(state);
    const auto take = [&](Instant from, int minutesTaken) {
        day.accepted(day.registered(from, QStringLiteral("S1"), QStringLiteral("市容/占道")), from + minutes(minutesTaken));
    };
    take(at(6, 29, 9, 0), 4);  // Monday
    take(at(7, 5, 23, 0), 12); // Sunday of the same week
    take(at(7, 6, 0, 10), 3);  // Monday of the next
    ClockSamples samples;
    samples.reset(state);
    const Selection all{ClockKind::CaseAccept, {}, at(7, 9, 10, 0)};
    const auto days = byDay(samples, all);
    QCOMPARE(days.size(), size_t{3});
    QCOMPARE(toIso(days[1].day), QStringLiteral("2026-07-05"));
    QCOMPARE(days[1].met, 0);
    const auto weeks = byWeek(samples, all, state.reference(), 3);
    QCOMPARE(weeks.size(), size_t{3});
    QCOMPARE(toIso(weeks[1].monday), QStringLiteral("2026-06-29"));
    QCOMPARE(weeks[0].n, 0);
    QCOMPARE(weeks[1].p50, std::optional<Millis>(minutes(4)));
    QCOMPARE(weeks[1].p90, std::optional<Millis>(minutes(12)));
    QVERIFY(weeks[1].complete);
    QVERIFY(!weeks[2].complete);
}

void TestClockSamples::shareAndMaturedCurveAgree()
{
    State state;
    Test::DistrictDay day(state);
    quint32 seed = 7;
    const auto random = [&](int below) {
        seed = seed * 1664525u + 1013904223u;
        return static_cast<int>((seed >> 8) % static_cast<quint32>(below));
    };
    for (int i = 0; i < 300; ++i) {
        const Instant from = at(7, 1 + random(8), 7 + random(12), random(60));
        const CaseId id = day.registered(from, QStringLiteral("S%1").arg(1 + random(10)), QStringLiteral("市容/占道"));
        if (random(10) == 0)
            continue;
        day.accepted(id, from + seconds(random(900)));
        day.called(id, from + minutes(16), {QStringLiteral("B1"), QStringLiteral("B2")}, from + std::chrono::hours(30));
        for (int leg = 1; leg <= 2; ++leg)
            if (random(8) != 0)
                day.responded(id, leg, from + minutes(16) + minutes(random(400)));
    }
    ClockSamples samples;
    samples.reset(state);
    for (const ClockKind kind : {ClockKind::CaseAccept, ClockKind::LegAccept, ClockKind::LegRespond}) {
        const ClockSummary summary = summarize(samples, {kind, {}, at(7, 9, 10, 0)}, state.reference());
        QVERIFY(summary.share.due > 200);
        QVERIFY(std::abs(summary.matured.at(summary.limit) - summary.share.share().value_or(-1)) < 1e-9);
    }
}

QTEST_APPLESS_MAIN(TestClockSamples)
#include "tst_clocksamples.moc"
