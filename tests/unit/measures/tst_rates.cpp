// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/judgementmatrix.h"
#include "measures/pareto.h"
#include "measures/rates.h"
#include "protocol/codec.h"
#include "support/busymonth.h"
#include "support/randomacts.h"
#include "unit/measures/simulateddays.h"

#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

Told toldByCrowd(quint32 seed)
{
    auto acts = std::make_shared<RandomActs>(seed);
    Told told;
    for (int i = 0; i < 40000; ++i)
        acts->step();
    told.events = acts->events;
    told.addresses = acts->addresses;
    told.now = acts->desk.now;
    told.state = std::shared_ptr<State>(acts, &acts->desk.state);
    return told;
}

// DOMAIN 7 once more, straight from cases and events, with nothing shared but the domain. Slow and plain on purpose.
class Definitions
{
public:
    Definitions(const Told &told, const Period &period)
        : m_told(told)
        , m_period(period)
    {
        for (const Event &event : told.events)
            m_history[event.caseId].append(event);
    }

    Rate clocks(ClockKind kind, Measure measure) const
    {
        Rate rate;
        everyClock(kind, [&](const Case &value, const Clock &clock) {
            if (value.excluded(measure, clock.leg))
                ++rate.excluded;
            else
                rate = {rate.met + (clock.outcome == ClockOutcome::Met), rate.of + 1, rate.excluded};
        });
        return rate;
    }

    ReportIns reportIns() const
    {
        ReportIns ins;
        everyClock(ClockKind::LegReport, [&](const Case &value, const Clock &clock) {
            const Leg &leg = *value.leg(clock.leg);
            if (value.excluded(Measure::ReportIn, leg.no))
                ++ins.excluded;
            else if (!leg.arrived)
                ++(leg.absenceConfirmed ? ins.absent : ins.unconfirmed);
            else if (leg.remote)
                ++ins.remote;
            else if (*leg.arrived > clock.due)
                ++ins.late;
            else
                ++(*leg.arrived < value.reportAt(leg) ? ins.early : ins.onTime);
        });
        return ins;
    }

    Rate callAccuracy() const
    {
        Rate rate;
        everyLeg([&](const Case &value, const Leg &leg) {
            std::optional<bool> accurate;
            if (leg.state == LegState::Released && m_period.has(leg.objections.last().ruled))
                accurate = false;
            const Judgement *word = leg.judgement(Judged::Call);
            if (!leg.gone() && m_period.has(leg.judged) && word && !leg.openAppeal())
                accurate = word->grade == Grade::Good;
            if (!accurate)
                return;
            if (value.excluded(Measure::CallAccuracy, leg.no))
                ++rate.excluded;
            else
                rate = {rate.met + *accurate, rate.of + 1, rate.excluded};
        });
        return rate;
    }

    Rate handledWell() const
    {
        Rate rate;
        everyLeg([&](const Case &, const Leg &leg) {
            const Judgement *word = leg.judgement(Judged::Work);
            if (!leg.gone() && m_period.has(leg.judged) && word && !leg.openAppeal())
                rate = {rate.met + (word->grade == Grade::Good), rate.of + 1, 0};
        });
        return rate;
    }

    Rate objections() const
    {
        Rate rate;
        everyLeg([&](const Case &, const Leg &leg) {
            if (leg.state != LegState::Withdrawn && m_period.has(leg.delivered))
                rate = {rate.met + !leg.objections.isEmpty(), rate.of + 1, 0};
        });
        return rate;
    }

    Rate overruled() const
    {
        Rate rate;
        everyLeg([&](const Case &, const Leg &leg) {
            for (const Objection &one : leg.objections)
                if (m_period.has(one.ruled))
                    rate = {rate.met + !one.upheld, rate.of + 1, 0};
        });
        return rate;
    }

    Rate redos() const
    {
        Rate rate;
        everyLeg([&](const Case &value, const Leg &leg) {
            if (leg.state != LegState::Passed || !m_period.has(leg.passed))
                return;
            if (value.excluded(Measure::Redo, leg.no))
                ++rate.excluded;
            else
                rate = {rate.met + (leg.redos > 0), rate.of + 1, rate.excluded};
        });
        return rate;
    }

    // From what was done, not from the clocks it left: acts that were taken back were not done.
    CitizenRates citizens(std::optional<bool> fromHotline) const
    {
        CitizenRates rates;
        everyCase([&](const Case &value) {
            if (fromHotline && *fromHotline != !value.upstream.isEmpty())
                return;
            for (const auto &[at, contacted, solved, satisfied] : visits(value))
                if (m_period.has(at))
                    note(rates, value.excluded(Measure::Citizen), contacted, solved, satisfied);
        });
        return rates;
    }

    Recurrences recurrences() const
    {
        Recurrences found;
        everyCase([&](const Case &value) {
            for (const Event &event : done(value.id))
                if (std::holds_alternative<Close>(event.act))
                    closing(found, value, event.at);
        });
        return found;
    }

    Rate overdueReviews() const
    {
        Rate rate;
        everyCase([&](const Case &value) {
            const Clock *review = value.clock(ClockKind::HoldReview);
            if (value.openHold() && review && review->running())
                rate = {rate.met + (review->due < m_period.now), rate.of + 1, 0};
        });
        return rate;
    }

private:
    struct Visited
    {
        Instant at;
        bool contacted, solved;
        std::optional<bool> satisfied;
    };

    template<class F>
    void everyCase(F &&f) const
    {
        for (const Case &value : m_told.state->cases())
            if (value.state != CaseState::Void)
                f(value);
    }
    template<class F>
    void everyLeg(F &&f) const
    {
        everyCase([&](const Case &value) {
            for (const Leg &leg : value.legs)
                f(value, leg);
        });
    }
    // The last clock of a kind for the case or each of its legs, if it is due in the period and counts.
    template<class F>
    void everyClock(ClockKind kind, F &&f) const
    {
        everyCase([&](const Case &value) {
            for (int no = 0; no <= value.legs.size(); ++no) {
                const Clock *clock = value.clock(kind, LegNo{no});
                if (!clock || clock->outcome == ClockOutcome::Void || !m_period.has(clock->due) ||
                    clock->due >= m_period.now)
                    continue;
                // Stopped for the time being, or standing still since it was in time.
                if (clock->running() && ((clock->stopped && *clock->stopped <= clock->due) ||
                                         (!clock->stopped && clock->held && *clock->held <= clock->due)))
                    continue;
                f(value, *clock);
            }
        });
    }
    QVector<Event> done(CaseId id) const
    {
        QVector<Event> events;
        for (const Event &event : m_history.value(id)) {
            if (const auto *undo = std::get_if<Undo>(&event.act))
                events.removeIf([&](const Event &one) { return one.seq == undo->of; });
            else
                events.append(event);
        }
        return events;
    }
    // One for each verification: the citizen's last word, at the time of the first; or the closing without any.
    QVector<Visited> visits(const Case &value) const
    {
        QVector<Visited> visits;
        bool waiting = false, heard = false;
        for (const Event &event : done(value.id)) {
            if (std::holds_alternative<Verify>(event.act)) {
                waiting = true;
                heard = false;
            } else if (const auto *visit = std::get_if<VisitCitizen>(&event.act); visit && visit->contacted) {
                const Instant first = heard ? visits.takeLast().at : event.at;
                visits.append({first, true, visit->solved, visit->solved && visit->satisfied});
                heard = true;
                waiting = visit->solved;
            } else if (std::holds_alternative<Close>(event.act)) {
                if (waiting && !heard)
                    visits.append({event.at, false, false, {}});
                waiting = false;
            } else if (std::holds_alternative<Reopen>(event.act) && !visits.isEmpty() && visits.last().solved) {
                visits.last().satisfied.reset(); // the state does not say any more
            }
        }
        return visits;
    }
    static void note(CitizenRates &rates, bool excluded, bool contacted, bool solved, std::optional<bool> satisfied)
    {
        const auto add = [&](Rate &rate, bool met) {
            rate = excluded ? Rate{rate.met, rate.of, rate.excluded + 1}
                            : Rate{rate.met + met, rate.of + 1, rate.excluded};
        };
        add(rates.contacted, contacted);
        if (!contacted)
            return;
        add(rates.solved, solved);
        if (satisfied)
            add(rates.satisfied, *satisfied);
    }
    void closing(Recurrences &found, const Case &value, Instant at) const
    {
        const Instant until = at + days(30);
        if (!m_period.has(until) || until >= m_period.now)
            return;
        if (value.excluded(Measure::Recurrence)) {
            ++found.rate.excluded;
            return;
        }
        std::optional<Instant> reopened;
        for (const Event &event : done(value.id))
            if (std::holds_alternative<Reopen>(event.act) && event.at >= at && !reopened)
                reopened = event.at;
        const bool again = reopened && *reopened <= until;
        bool linked = false, proposed = false;
        for (const Case &later : m_told.state->cases()) {
            if (later.state == CaseState::Void || later.recurrenceOf != value.id || later.registered < at ||
                later.registered > until || (reopened && later.registered >= *reopened))
                continue;
            linked = linked || later.recurs == std::optional(true);
            proposed = proposed || !later.recurs;
        }
        found.rate = {found.rate.met + (linked || again), found.rate.of + 1, found.rate.excluded};
        found.linked += linked;
        found.reopened += again;
        found.proposed += proposed && !linked;
    }

    const Told &m_told;
    const Period m_period;
    QHash<CaseId, QVector<Event>> m_history;
};

QString textOf(const Rate &rate)
{
    return QStringLiteral("%1/%2 (%3)").arg(rate.met).arg(rate.of).arg(rate.excluded);
}

} // namespace

namespace QTest {
template<>
char *toString(const Rate &rate)
{
    return toString(textOf(rate));
}
} // namespace QTest

class TestRates : public QObject
{
    Q_OBJECT

private slots:
    void smallNumbersAndNothing()
    {
        QCOMPARE(Rate{}.share(), std::nullopt);
        QCOMPARE((Rate{19, 19, 0}).reaches(950), std::nullopt);
        QCOMPARE((Rate{19, 20, 0}).reaches(950), std::optional(true));
        QCOMPARE((Rate{18, 20, 0}).reaches(950), std::optional(false));
        QVERIFY((Rate{19, 19, 0}).small() && !(Rate{20, 20, 0}).small());
        Rate rate{1, 2, 3};
        rate += {4, 5, 6};
        QCOMPARE(rate, (Rate{5, 7, 9}));
        rate.count(true, true);
        rate.count(false, false);
        QCOMPARE(rate, (Rate{5, 8, 10}));
    }

    void budget_data()
    {
        QTest::addColumn<int>("met");
        QTest::addColumn<int>("of");
        QTest::addColumn<int>("target");
        QTest::addColumn<int>("expected");
        QTest::addColumn<int>("allowed");
        QTest::addColumn<int>("used");
        QTest::addColumn<double>("burn");
        QTest::newRow("nothing") << 0 << 0 << 950 << 0 << 0 << 0 << 0.0;
        QTest::newRow("just as allowed") << 190 << 200 << 950 << 0 << 10 << 10 << 1.0;
        QTest::newRow("twice as fast") << 180 << 200 << 950 << 0 << 10 << 20 << 2.0;
        QTest::newRow("with what is to come") << 97 << 100 << 950 << 60 << 8 << 3 << 0.6;
        QTest::newRow("rounded down") << 19 << 19 << 950 << 0 << 0 << 0 << 0.0;
        QTest::newRow("none allowed") << 9 << 10 << 1000 << 0 << 0 << 1 << 0.0;
    }

    void budget()
    {
        QFETCH(int, met);
        QFETCH(int, of);
        QFETCH(int, target);
        QFETCH(int, expected);
        const ErrorBudget budget = errorBudget({met, of, 0}, target, expected);
        QTEST(budget.allowed, "allowed");
        QTEST(budget.used, "used");
        QTEST(budget.burnRate, "burn");
        // As many as are allowed keep the target, one more does not.
        if (target < 1000 && of + expected >= smallNumber) {
            QCOMPARE((Rate{of + expected - budget.allowed, of + expected, 0}).reaches(target), std::optional(true));
            QCOMPARE((Rate{of + expected - budget.allowed - 1, of + expected, 0}).reaches(target),
                     std::optional(false));
        }
    }

    void sameAsTheDefinitions_data()
    {
        QTest::addColumn<int>("story");
        QTest::addColumn<quint32>("seed");
        for (quint32 seed : {11u, 12u, 13u})
            QTest::addRow("crowd %u", seed) << 0 << seed;
        for (quint32 seed : {1u, 2u})
            QTest::addRow("simulated district %u", seed) << 1 << seed;
        QTest::newRow("busy month") << 2 << 0u;
        QTest::newRow("simulated year") << 3 << 7u;
    }

    void sameAsTheDefinitions()
    {
        QFETCH(int, story);
        QFETCH(quint32, seed);
        Told told;
        if (story == 0) {
            told = toldByCrowd(seed);
        } else if (story == 1) {
            SimulatedDays simulated(seed);
            simulated.play(400, at(5, 6, 8, 0), at(7, 9, 11, 0));
            told = simulated.told;
        } else if (story == 3) {
            SimulatedDays simulated(seed);
            simulated.play(1500, at(7, 9, 11, 0) - days(365), at(7, 9, 11, 0));
            told = simulated.told;
            for (Event &event : told.events)
                event = decodeEvent(encodeEvent(event)).value(); // as they are exported
        } else {
            told.state = std::make_shared<State>();
            told.now = at(7, 9, 11, 0);
            BusyMonth month(*told.state, told.now);
            month.fill(45, 40);
            told.events = month.day().events;
        }
        const FactTable table = told.facts();
        Instant first = told.now;
        for (const CaseFacts &facts : table)
            first = std::min(first, facts.registered);
        const Millis whole = told.now - first;
        for (const Period &period :
             {Period{first, told.now + days(60), told.now}, Period{first, told.now, told.now},
              Period{first + whole / 4, first + whole / 2, told.now}, Period{first + whole / 2, told.now, told.now}}) {
            const Rates rates = ratesOf(table, period);
            const Definitions wanted(told, period);
            QCOMPARE(rates.caseAccept, wanted.clocks(ClockKind::CaseAccept, Measure::CaseAccept));
            QCOMPARE(rates.legAccept, wanted.clocks(ClockKind::LegAccept, Measure::LegAccept));
            QCOMPARE(rates.respond, wanted.clocks(ClockKind::LegRespond, Measure::Respond));
            QCOMPARE(rates.dispose, wanted.clocks(ClockKind::LegDispose, Measure::Dispose));
            QVERIFY(rates.reportIn == wanted.reportIns());
            QCOMPARE(rates.callAccuracy, wanted.callAccuracy());
            QCOMPARE(rates.handledWell, wanted.handledWell());
            QCOMPARE(rates.objection, wanted.objections());
            QCOMPARE(rates.overruled, wanted.overruled());
            QCOMPARE(rates.redo, wanted.redos());
            compareCitizens(rates.citizen, wanted.citizens({}));
            compareCitizens(rates.ofHotline, wanted.citizens(true));
            compareCitizens(rates.ofOthers, wanted.citizens(false));
            const Recurrences recurrences = wanted.recurrences();
            QCOMPARE(rates.recurrence.rate, recurrences.rate);
            QCOMPARE(rates.recurrence.linked, recurrences.linked);
            QCOMPARE(rates.recurrence.reopened, recurrences.reopened);
            QCOMPARE(rates.recurrence.proposed, recurrences.proposed);
            QCOMPARE(rates.holdReviewsOverdue, wanted.overdueReviews());
        }
        const Rates all = ratesOf(table, {first, told.now + days(60), told.now});
        qInfo("accept %s respond %s report %d/%d/%d/%d/%d/%d dispose %s accuracy %s objection %s overruled %s redo %s "
              "recurrence %s contacted %s solved %s satisfied %s holds %s",
              qPrintable(textOf(all.caseAccept)), qPrintable(textOf(all.respond)), all.reportIn.early,
              all.reportIn.onTime, all.reportIn.late, all.reportIn.remote, all.reportIn.absent,
              all.reportIn.unconfirmed, qPrintable(textOf(all.dispose)), qPrintable(textOf(all.callAccuracy)),
              qPrintable(textOf(all.objection)), qPrintable(textOf(all.overruled)), qPrintable(textOf(all.redo)),
              qPrintable(textOf(all.recurrence.rate)), qPrintable(textOf(all.citizen.contacted)),
              qPrintable(textOf(all.citizen.solved)), qPrintable(textOf(all.citizen.satisfied)),
              qPrintable(textOf(all.holdReviewsOverdue)));
    }

    // What is told of parts makes up what is told of the whole.
    void scopesMakeUpTheWhole()
    {
        SimulatedDays simulated(5);
        simulated.play(250, at(6, 8, 8, 0), at(7, 9, 11, 0));
        const FactTable table = simulated.told.facts();
        const Period period{at(6, 8, 0, 0), at(7, 9, 11, 0), at(7, 9, 11, 0)};
        const Rates whole = ratesOf(table, period);
        QSet<UnitId> units, subCenters;
        for (const CaseFacts &facts : table) {
            subCenters.insert(facts.subCenter);
            for (const LegFacts &leg : facts.legs)
                units.insert(leg.unit);
        }
        Rate respond, objection, ofUnits, accept;
        for (const UnitId &unit : std::as_const(units)) {
            const Rates rates = ratesOf(table, period, {{}, unit});
            ofUnits += rates.respond;
            objection += rates.objection;
            QCOMPARE(rates.caseAccept, Rate{});
        }
        QVERIFY(!subCenters.contains(UnitId{}));
        for (const UnitId &subCenter : std::as_const(subCenters)) {
            const Rates rates = ratesOf(table, period, {subCenter, {}});
            respond += rates.respond;
            accept += rates.caseAccept;
        }
        QCOMPARE(ofUnits, whole.respond);
        QCOMPARE(objection, whole.objection);
        QCOMPARE(respond, whole.respond);
        QCOMPARE(accept, whole.caseAccept);

        // The matrix sums up to the rates, the list of late legs and the weeks likewise.
        Rate call, work;
        for (const JudgementCell &cell : judgementMatrix(table, period)) {
            call += cell.callRate();
            work += cell.workRate();
            QCOMPARE(cell.accurate + cell.inaccurate + cell.callSilent + cell.appealing, cell.legs);
            QCOMPARE(cell.good + cell.fair + cell.poor + cell.workSilent + cell.appealing, cell.legs);
        }
        QVERIFY(call.of > 20 && work.of > 20);
        QCOMPARE(call, (Rate{whole.callAccuracy.met, whole.callAccuracy.of, 0}));
        QCOMPARE(work, whole.handledWell);
        int late = 0;
        const Pareto pareto = lateByUnit(table, ClockKind::LegRespond, period);
        QVERIFY(!pareto.rows.empty() && !pareto.small.empty());
        for (const auto &rows : {pareto.rows, pareto.small})
            for (const ParetoRow &row : rows)
                late += row.late;
        QCOMPARE(late, whole.respond.missed());
    }

private:
    static void compareCitizens(const CitizenRates &rates, const CitizenRates &wanted)
    {
        QCOMPARE(rates.contacted, wanted.contacted);
        QCOMPARE(rates.solved, wanted.solved);
        QCOMPARE(rates.satisfied, wanted.satisfied);
    }
};

QTEST_GUILESS_MAIN(TestRates)
#include "tst_rates.moc"
