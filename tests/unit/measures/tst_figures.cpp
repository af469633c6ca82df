// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/arrivals.h"
#include "measures/backlog.h"
#include "measures/pareto.h"
#include "measures/recurrencecurve.h"
#include "measures/repeats.h"
#include "measures/stageladder.h"
#include "support/busymonth.h"

#include <QTest>

using namespace Yixian;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using Test::at;

namespace {

const QString water = QStringLiteral("市政/供水/停水");
const QString stalls = QStringLiteral("市容/占道");

// A case as a table has it, for figures that need only when it came and when it was closed.
CaseFacts plain(qint64 id, Instant registered, std::optional<Instant> closed, quint64 sameness)
{
    CaseFacts facts;
    facts.id = CaseId{id};
    facts.street = UnitId{QStringLiteral("S1")};
    facts.subCenter = facts.street;
    facts.category = water;
    facts.place = QString::number(sameness);
    facts.sameness = sameness;
    facts.registered = registered;
    facts.state = closed ? CaseState::Closed : CaseState::Received;
    facts.closed = closed;
    if (closed)
        facts.closings.append({*closed, *closed + days(30), {}});
    return facts;
}

FactTable tableOf(const QVector<CaseFacts> &cases)
{
    FactTable table;
    for (const CaseFacts &facts : cases)
        table.update(facts.id, facts);
    return table;
}

FactTable tableOf(const State &state)
{
    FactTable table;
    for (const Case &value : state.cases())
        table.update(value.id, factsOf(value, state.reference()));
    return table;
}

const Period july{at(7, 1, 0, 0), at(8, 1, 0, 0), at(7, 31, 12, 0)};

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    // Two of four come again, after two and after ten days; one is reopened after three; the last waits.
    void recurrenceByHand()
    {
        QVector<CaseFacts> cases{
            plain(1, at(7, 1, 9, 0), at(7, 2, 9, 0), 7),   plain(2, at(7, 4, 9, 0), {}, 7),
            plain(3, at(7, 3, 9, 0), at(7, 5, 9, 0), 8),   plain(4, at(7, 15, 9, 0), {}, 8),
            plain(5, at(7, 1, 9, 0), at(7, 6, 9, 0), 9),   plain(6, at(7, 1, 9, 0), at(7, 11, 12, 0), 10),
            plain(7, at(7, 1, 9, 0), at(7, 11, 12, 0), 0), plain(8, at(7, 8, 9, 0), {}, 11)};
        cases[4].closings[0].reopened = at(7, 9, 9, 0);
        const RecurrenceCurve result = recurrenceCurve(tableOf(cases), july);
        QCOMPARE(result.unplaced, 1);
        QCOMPARE(result.curve.n, 4);
        QCOMPARE(result.curve.done, 3);
        QCOMPARE(result.curve.at(days(2) - Millis{1}), 0.0);
        QCOMPARE(result.curve.at(days(2)), 0.25);
        QCOMPARE(result.curve.at(days(3)), 0.5);
        QCOMPARE(result.curve.at(days(10)), 0.75);
        QCOMPARE(result.curve.censored.size(), size_t{1});
        QCOMPARE(result.curve.censored[0].at, Millis{days(20)}); // closed on the 11th at noon

        cases[1].state = CaseState::Void; // it should never have been registered
        cases[2].excluded = 1 << static_cast<int>(Measure::Recurrence);
        const RecurrenceCurve without = recurrenceCurve(tableOf(cases), july);
        QCOMPARE(without.excluded, 1);
        QCOMPARE(without.curve.n, 3);
        QCOMPARE(without.curve.done, 1);
    }

    // Every closing against every arrival, and what is not yet known at `now` left out.
    void recurrenceAsCountedOneByOne()
    {
        quint32 seed = 3;
        const auto random = [&](int below) {
            seed = seed * 1664525u + 1013904223u;
            return static_cast<int>((seed >> 8) % static_cast<quint32>(below));
        };
        QVector<CaseFacts> cases;
        for (int i = 1; i <= 400; ++i) {
            const Instant from = at(5, 1, 0, 0) + minutes(random(60 * 24 * 60));
            const auto closed = random(4) ? std::optional(from + minutes(random(60 * 24 * 9))) : std::nullopt;
            cases.append(plain(i, from, closed, static_cast<quint64>(random(60))));
        }
        const Period period{at(5, 10, 0, 0), at(6, 20, 0, 0), at(6, 28, 0, 0)};
        std::vector<Observation> wanted;
        for (const CaseFacts &one : cases) {
            if (!one.closed || !period.has(one.closed) || one.sameness == 0)
                continue;
            std::optional<Instant> next;
            for (const CaseFacts &other : cases)
                if (other.id != one.id && other.sameness == one.sameness && other.registered > *one.closed &&
                    other.registered <= period.now && (!next || other.registered < *next))
                    next = other.registered;
            wanted.push_back({next.value_or(period.now) - *one.closed, next.has_value()});
        }
        const RecurrenceCurve recurrence = recurrenceCurve(tableOf(cases), period);
        const AttainmentCurve &curve = recurrence.curve;
        QCOMPARE(recurrence.cameBack.size(), curve.done);
        const AttainmentCurve same = kaplanMeier(wanted);
        QVERIFY(curve.n > 100 && curve.done > 50 && curve.open() > 10);
        QCOMPARE(curve.n, same.n);
        QCOMPARE(curve.steps.size(), same.steps.size());
        for (size_t i = 0; i < same.steps.size(); ++i) {
            QCOMPARE(curve.steps[i].at, same.steps[i].at);
            QCOMPARE(curve.steps[i].attained, same.steps[i].attained);
        }
    }

    // 16:30 UTC is already the next day here.
    void hoursAreTheDistricts()
    {
        State state;
        Test::DistrictDay day(state);
        const Instant night = at(7, 6, 0, 30); // a Monday
        QCOMPARE(toIso(night), QStringLiteral("2026-07-06T00:30:00+08:00"));
        day.accepted(day.registered(night, QStringLiteral("S1"), water), night + minutes(5));
        day.registered(at(7, 12, 23, 59), QStringLiteral("S1"), water); // a Sunday, and late
        day.registered(at(7, 12, 23, 59), QStringLiteral("S2"), water);
        const Period period{at(7, 6, 0, 0), at(7, 13, 0, 0), at(7, 13, 0, 5)};
        WeekHours hoursOfWeek = weekHours(tableOf(state), ClockKind::CaseAccept, period);
        QCOMPARE(hoursOfWeek.at(0, 0), (HourCell{1, 1, 0}));
        QCOMPARE(hoursOfWeek.at(6, 23), (HourCell{2, 0, 0})); // ten minutes are not over
        const Period later{period.from, period.to, at(7, 13, 0, 10)};
        QCOMPARE(weekHours(tableOf(state), ClockKind::CaseAccept, later).at(6, 23), (HourCell{2, 2, 2}));
        QCOMPARE(weekHours(tableOf(state), ClockKind::CaseAccept, later, {UnitId{QStringLiteral("S2")}, {}}).at(6, 23),
                 (HourCell{1, 1, 1}));
    }

    void calendarHasEveryDay()
    {
        State state;
        Test::DistrictDay day(state);
        day.registered(at(7, 2, 0, 0), QStringLiteral("S1"), water);
        day.registered(at(7, 2, 23, 59), QStringLiteral("S1"), water);
        day.registered(at(7, 5, 9, 0), QStringLiteral("S1"), water);
        const auto found = arrivalsByDay(tableOf(state), makeDay(2026, 7, 1), makeDay(2026, 7, 5), state.reference());
        QCOMPARE(found.size(), size_t{5});
        const std::array counts{0, 2, 0, 0, 1};
        for (size_t i = 0; i < found.size(); ++i)
            QCOMPARE(found[i].count, counts[i]);
        QCOMPARE(found[1].kind, DayKind::Workday);
        QCOMPARE(found[4].kind, DayKind::RestDay); // a Sunday
    }

    void flowBesideTheWeekBefore()
    {
        State state;
        Test::DistrictDay day(state);
        const CaseId before = day.registered(at(7, 2, 9, 0), QStringLiteral("S1"), water);
        day.accepted(before, at(7, 2, 9, 3));
        day.registered(at(7, 2, 20, 0), QStringLiteral("S1"), water);
        day.registered(at(7, 3, 9, 0), QStringLiteral("S1"), water);
        const CaseId today = day.registered(at(7, 9, 9, 30), QStringLiteral("S1"), water);
        day.accepted(today, at(7, 9, 9, 35));
        const FlowComparison flow = compareFlow(tableOf(state), at(7, 9, 10, 0));
        QCOMPARE(flow.before.day, makeDay(2026, 7, 2));
        QCOMPARE(flow.before.arrived, (std::vector<Millis>{hours(9), hours(20)})); // to its end
        QCOMPARE(DayFlow::by(flow.before.arrived, hours(10)), 1);
        QCOMPARE(DayFlow::by(flow.before.accepted, hours(9) + minutes(3)), 1);
        QCOMPARE(DayFlow::by(flow.today.arrived, hours(9)), 0);
        QCOMPARE(DayFlow::by(flow.today.arrived, hours(10)), 1);
        QVERIFY(flow.today.closed.empty());
    }

    void timeLeftInItsOwnTime()
    {
        State state;
        Test::DistrictDay day(state);
        const QStringList both{QStringLiteral("B1"), QStringLiteral("B2")};
        const CaseId id = day.registered(at(7, 9, 11, 0), QStringLiteral("S1"), stalls);
        day.accepted(id, at(7, 9, 11, 5));
        day.called(id, at(7, 9, 11, 50), both, at(7, 9, 17, 0));
        day.registered(at(7, 9, 12, 25), QStringLiteral("S1"), stalls);
        const QVector<ClockKind> kinds{ClockKind::CaseAccept, ClockKind::LegAccept, ClockKind::LegRespond,
                                       ClockKind::LegReport};
        const auto left = [&](Instant now) { return timeLeft(tableOf(state), kinds, now, state.reference()); };
        // At 12:30 ten of sixty minutes are used; the break does not count, and accepting was due at closing, 12:00.
        TimeLeft noon = left(at(7, 9, 12, 30));
        QCOMPARE(noon.overdue, 2);
        QCOMPARE(noon.working[2].upTo, Millis{hours(1)});
        QCOMPARE(noon.working[2].paused, 2);
        QCOMPARE(noon.natural[0].running, 1); // five of ten minutes, by day and by night
        QCOMPARE(noon.natural[5].running, 2); // the appointment, at 17:10
        QCOMPARE(noon.open(), 7);
        // Due at 15:50: at 15:21 half an hour is not left any more.
        const TimeLeft afternoon = left(at(7, 9, 15, 21));
        QCOMPARE(afternoon.working[1].running, 2);
        QCOMPARE(afternoon.working[1].paused, 0);
        QCOMPARE(afternoon.overdue, 3);
        const TimeLeft ofOne =
            timeLeft(tableOf(state), kinds, at(7, 9, 15, 21), state.reference(), {{}, UnitId{QStringLiteral("B2")}});
        QCOMPARE(ofOne.open(), 3);
    }

    void daysLeftHeldAndSubmitted()
    {
        State state;
        Test::DistrictDay day(state);
        const CaseId id = day.registered(at(7, 9, 9, 0), QStringLiteral("S1"), stalls);
        day.accepted(id, at(7, 9, 9, 5));
        day.called(id, at(7, 9, 9, 10), {QStringLiteral("B1"), QStringLiteral("B2")}, at(7, 9, 10, 0));
        day.arrived(id, 1, at(7, 9, 9, 50));
        day.arrived(id, 2, at(7, 9, 9, 50));
        const QVector<ClockKind> kinds{ClockKind::LegDispose};
        const auto left = [&](Instant now) { return timeLeft(tableOf(state), kinds, now, state.reference()); };
        const int limit = state.reference().rulesAt(at(7, 9, 9, 50)).disposeDays;
        QCOMPARE(left(at(7, 9, 10, 0)).days[static_cast<size_t>(limit)], 2);
        QCOMPARE(left(at(7, 10, 23, 59)).days[static_cast<size_t>(limit - 1)], 2);
        Submit submit;
        submit.action = QStringLiteral("a");
        submit.result = QStringLiteral("r");
        day.act(at(7, 9, 11, 0), submit, id, LegNo{1});
        QCOMPARE(left(at(7, 9, 12, 0)).submitted, 1);
        day.act(at(7, 9, 12, 30), PutOnHold{QStringLiteral("g"), QStringLiteral("p"), true}, id);
        const TimeLeft much = left(at(9, 9, 12, 0));
        QCOMPARE(much.submitted + much.held, 2);
        QCOMPARE(much.overdue, 0);
        const Backlog open = backlog(tableOf(state));
        QCOMPARE(open.open(), 1);
        QCOMPARE(open.onHold, 1);
        QCOMPARE(open.in(CaseState::Active), 1);
    }

    // The same clocks as readClock() reads one by one, over a busy month at several moments.
    void timeLeftAsReadOneByOne()
    {
        State state;
        const Instant now = at(7, 9, 11, 0);
        Test::BusyMonth month(state, now);
        month.fill(8, 60);
        const FactTable table = tableOf(state);
        const QVector<ClockKind> kinds{ClockKind::CaseAccept, ClockKind::LegAccept,  ClockKind::LegRespond,
                                       ClockKind::LegReport,  ClockKind::LegDispose, ClockKind::Upstream};
        for (const Instant moment : {now, now + hours(2), now + hours(12), now + days(3)}) {
            const TimeLeft result = timeLeft(table, kinds, moment, state.reference());
            int open = 0, overdue = 0, paused = 0, submitted = 0;
            std::array<int, 11> byDays{};
            std::vector<int> working(result.working.size(), 0);
            for (const Case &value : state.cases())
                for (const Clock &clock : value.clocks) {
                    if (!clock.running() || !kinds.contains(clock.kind))
                        continue;
                    const ClockReading reading = readClock(clock, moment, state.reference());
                    ++open;
                    if (reading.stage >= Stage::Breached) {
                        ++overdue;
                    } else if (clock.stopped) {
                        ++submitted;
                    } else if (clock.basis == ClockBasis::WorkingDays) {
                        ++byDays[static_cast<size_t>(std::min(10, reading.workingDays))];
                    } else if (clock.basis == ClockBasis::Working) {
                        size_t bucket = 0;
                        while (bucket < usualEdges().size() && usualEdges()[bucket] < reading.left)
                            ++bucket;
                        ++working[bucket];
                        paused += reading.paused;
                    }
                }
            QVERIFY(open > 20);
            QCOMPARE(result.open(), open);
            QCOMPARE(result.overdue, overdue);
            QCOMPARE(result.submitted, submitted);
            QCOMPARE(result.days, byDays);
            int pausedThere = 0;
            for (size_t i = 0; i < working.size(); ++i) {
                QCOMPARE(result.working[i].running + result.working[i].paused, working[i]);
                pausedThere += result.working[i].paused;
            }
            QCOMPARE(pausedThere, paused);
        }
    }

    void repeatsWithThePeriodBefore()
    {
        QVector<CaseFacts> cases;
        for (int i = 0; i < 4; ++i)
            cases.append(plain(1 + i, at(7, 3 + i, 9, 0), {}, 7));
        cases[2].state = CaseState::Merged;
        cases[3].state = CaseState::Void;
        cases.append(plain(5, at(7, 20, 9, 0), {}, 8));
        cases.append(plain(6, at(7, 21, 9, 0), {}, 8));
        cases.append(plain(7, at(6, 20, 9, 0), {}, 8)); // June has a day less, and is looked at all the same
        cases.append(plain(8, at(7, 21, 9, 0), {}, 9)); // once
        cases.append(plain(9, at(7, 21, 9, 0), {}, 0)); // nobody knows where
        const auto rows = repeatsAtPlace(tableOf(cases), july);
        QCOMPARE(rows.size(), size_t{2});
        QCOMPARE(rows[0].count, 3);
        QCOMPARE(rows[0].merged, 1);
        QCOMPARE(rows[0].before, 0);
        QCOMPARE(rows[0].cases, (QVector<CaseId>{CaseId{1}, CaseId{2}, CaseId{3}}));
        QCOMPARE(rows[0].last, at(7, 5, 9, 0));
        QCOMPARE(rows[1].count, 2);
        QCOMPARE(rows[1].before, 1);
        QCOMPARE(repeatsAtPlace(tableOf(cases), july, {}, 1).size(), size_t{1});
        const auto kinds = topKinds(tableOf(cases), july);
        QCOMPARE(kinds.size(), size_t{1});
        QCOMPARE(kinds[0].count, 7);
        QVERIFY(kinds[0].place.isEmpty() && kinds[0].cases.isEmpty());
    }

    void ladderOfOneCohort()
    {
        State state;
        Test::DistrictDay day(state);
        const auto registered = [&](int minute) {
            return day.registered(at(7, 9, 9, minute), QStringLiteral("S1"), stalls);
        };
        registered(0);
        const CaseId accepted = registered(1);
        day.accepted(accepted, at(7, 9, 9, 5)); // after four minutes
        const CaseId called = registered(2);
        day.accepted(called, at(7, 9, 9, 4)); // after two
        day.called(called, at(7, 9, 9, 14), {QStringLiteral("B1"), QStringLiteral("B2")}, at(7, 9, 11, 0));
        day.responded(called, 1, at(7, 9, 9, 20)); // the other one has not
        const CaseId closed = registered(3);
        day.accepted(closed, at(7, 9, 9, 6)); // after three
        day.called(closed, at(7, 9, 9, 26), {QStringLiteral("B1"), QStringLiteral("B2")}, at(7, 9, 11, 0));
        day.responded(closed, 1, at(7, 9, 9, 30));
        day.withdrawn(closed, 2, at(7, 9, 9, 31)); // and holds nobody up
        day.finished(closed, at(7, 9, 9, 40));
        const CaseId self = registered(4);
        day.accepted(self, at(7, 9, 9, 9)); // after five
        day.act(at(7, 9, 9, 10), SelfHandle{QStringLiteral("p")}, self);
        const CaseId refused = registered(5);
        day.act(at(7, 9, 9, 10), Refuse{QStringLiteral("r")}, refused);
        day.registered(at(7, 10, 9, 0), QStringLiteral("S1"), stalls); // of the next cohort

        const Period period{at(7, 9, 0, 0), at(7, 10, 0, 0), at(7, 9, 10, 0)};
        const StageLadder ladder = stageLadder(tableOf(state), period);
        QCOMPARE(ladder.cohort, 6);
        QCOMPARE(ladder.left, 1);
        QCOMPARE(ladder.selfHandled, 1);
        const std::array reached{5, 4, 2, 1, 1, 1, 1, 1};
        const std::array inside{1, 2, 1, 0, 0, 0, 0, 0};
        int all = ladder.left;
        for (size_t i = 0; i < caseStages; ++i) {
            QCOMPARE(ladder.steps[i].reached, reached[i]);
            QCOMPARE(ladder.steps[i].inside, inside[i]);
            all += ladder.steps[i].inside;
        }
        QCOMPARE(all + ladder.steps[7].reached, ladder.cohort);
        // Accepted after 2, 3, 4 and 5 minutes, and one waits for an hour: the third of five.
        QCOMPARE(ladder.steps[1].median, std::optional<Millis>(minutes(4)));
        // Called after 10 and 20 minutes, one waits for 55.
        QCOMPARE(ladder.steps[2].median, std::optional<Millis>(minutes(20)));
    }

    void paretoNeedsTwenty()
    {
        State state;
        Test::BusyMonth month(state, at(7, 9, 11, 0));
        month.fill(30, 20);
        const Period period{at(6, 1, 0, 0), at(7, 10, 0, 0), at(7, 9, 11, 0)};
        const Pareto pareto = lateByUnit(tableOf(state), ClockKind::LegRespond, period);
        QVERIFY(!pareto.rows.empty());
        for (size_t i = 0; i < pareto.rows.size(); ++i) {
            QVERIFY(pareto.rows[i].due >= smallNumber);
            QVERIFY(i == 0 || pareto.rows[i - 1].late >= pareto.rows[i].late);
        }
        for (const ParetoRow &row : pareto.small)
            QVERIFY(row.due < smallNumber);
        QVERIFY(std::abs(pareto.rows.back().upToHere - 1) < 1e-12);
        QHash<UnitId, std::pair<int, int>> wanted;
        for (const Case &value : state.cases())
            for (const Clock &clock : value.clocks) {
                if (clock.kind != ClockKind::LegRespond || clock.outcome == ClockOutcome::Void ||
                    clock.due >= period.now)
                    continue;
                auto &[late, due] = wanted[value.leg(clock.leg)->unit];
                late += clock.outcome != ClockOutcome::Met;
                ++due;
            }
        QCOMPARE(static_cast<qsizetype>(pareto.rows.size() + pareto.small.size()), wanted.size());
        for (const auto &rows : {pareto.rows, pareto.small})
            for (const ParetoRow &row : rows)
                QCOMPARE(std::pair(row.late, row.due), wanted.value(row.unit));
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
