// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/model/bulletin.h"
#include "reports/model/reporttext.h"
#include "support/busymonth.h"

using namespace Yixian;
using Test::at;

namespace {

const Instant cutOff = at(7, 9, 15, 12);

ReportOrder monthly(Day day = makeDay(2026, 6, 1))
{
    ReportOrder order;
    order.issue = issueOn(ReportKind::Monthly, day);
    order.cutOff = cutOff;
    order.preparer = QStringLiteral("林岚");
    return order;
}

const ReportSection *sectionOf(const Report &report, const QString &code)
{
    for (const ReportSection &section : report.sections)
        if (section.code == code)
            return &section;
    return nullptr;
}

const ReportTable &tableOf(const Report &report, const QString &code, int index = 0)
{
    const ReportSection *section = sectionOf(report, code);
    if (!section || index >= section->tables.size())
        qFatal("no such table");
    return section->tables[index];
}

const ReportRow *rowOf(const ReportTable &table, const QString &name)
{
    for (const ReportRow &row : table.rows)
        if (shownLine(row.cells.value(0)) == name)
            return &row;
    return nullptr;
}

qint64 countIn(const ReportRow &row, int cell)
{
    return std::get<qint64>(row.cells.value(cell).value);
}

Rate rateIn(const ReportRow &row, int cell)
{
    return row.cells.value(cell).share()->rate;
}

// What is met and due, read off the cases again without the module under test.
Rate recount(const State &state, const ReportIssue &issue, ClockKind kind, const UnitId &subCenter, const UnitId &unit)
{
    Rate rate;
    for (const Case &value : state.cases()) {
        if (value.state == CaseState::Void || (!subCenter.isNull() && value.subCenter != subCenter))
            continue;
        for (const Clock &clock : value.clocks) {
            const Leg *leg = value.leg(clock.leg);
            if (clock.kind != kind || clock.outcome == ClockOutcome::Void || clock.due < issue.begins() ||
                clock.due >= issue.ends() || clock.due >= cutOff)
                continue;
            if (leg && (leg->gone() || (!unit.isNull() && leg->unit != unit)))
                continue;
            if (clock.running() && clock.moment(cutOff) <= clock.due)
                continue;
            ++rate.of;
            rate.met += clock.outcome == ClockOutcome::Met;
        }
    }
    return rate;
}

// The same log again, as far as a moment: what was open then.
int openAt(const QVector<Event> &events, Instant moment)
{
    State state;
    Test::DistrictDay day(state);
    for (const Event &event : events)
        if (event.at < moment)
            apply(state, event);
    return static_cast<int>(
        std::count_if(state.cases().begin(), state.cases().end(), [](const Case &value) { return value.open(); }));
}

} // namespace

// Reports as values: their periods, their figures against counting anew, and what they say where there is little to
// say.
class TestReports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Test::BusyMonth month(m_state, cutOff);
        month.fill(60, 45);
        m_events = month.day().events;
    }

    void everyFigureOfTheAnnexesIsCountedAnew()
    {
        const ReportOrder order = monthly();
        const Report report = Bulletin::make(m_state, order);
        const ReportTable &streets = tableOf(report, QStringLiteral("T1"));
        int compared = 0;
        for (const Unit *unit : m_state.reference().subCenters()) {
            const ReportRow *row = rowOf(streets, unit->shortName);
            QVERIFY(row);
            QCOMPARE(rateIn(*row, 6), recount(m_state, order.issue, ClockKind::CaseAccept, unit->id, {}));
            QCOMPARE(countIn(*row, 1) + countIn(*row, 2), countIn(*row, 3) + countIn(*row, 4) + countIn(*row, 5));
            ++compared;
        }
        const ReportRow &all = streets.rows.last();
        QCOMPARE(all.kind, ReportRow::Kind::Total);
        for (int column = 1; column <= 5; ++column) {
            qint64 sum = 0;
            for (const ReportRow &row : streets.rows)
                sum += row.kind == ReportRow::Kind::Plain ? countIn(row, column) : 0;
            QCOMPARE(countIn(all, column), sum);
        }
        const std::array kinds{ClockKind::LegAccept, ClockKind::LegRespond, ClockKind::LegReport,
                               ClockKind::LegDispose};
        const ReportTable &units = tableOf(report, QStringLiteral("T2"));
        std::array<Rate, 4> sums;
        for (const Unit &unit : m_state.reference().units) {
            const ReportRow *row = rowOf(units, unit.shortName);
            for (size_t i = 0; row && i < kinds.size(); ++i) {
                const Rate rate = recount(m_state, order.issue, kinds[i], {}, unit.id);
                QCOMPARE(rateIn(*row, 3 + static_cast<int>(i)), rate);
                sums[i] += rate;
                ++compared;
            }
        }
        for (int i = 0; i < 4; ++i)
            QCOMPARE(rateIn(units.rows.last(), 3 + i), sums[static_cast<size_t>(i)]);
        QVERIFY(compared > 40);
    }

    // 结转: what the log itself, played again up to a moment, says was open.
    void carriedOverIsWhatWasOpenThen()
    {
        for (const Day day : {makeDay(2026, 5, 20), makeDay(2026, 6, 10), makeDay(2026, 7, 5)}) {
            const ReportOrder order = monthly(day);
            const Report report = Bulletin::make(m_state, order);
            const ReportRow &all = tableOf(report, QStringLiteral("T1")).rows.last();
            QCOMPARE(countIn(all, 1), qint64(openAt(m_events, order.issue.begins())));
            QCOMPARE(countIn(all, 5), qint64(openAt(m_events, std::min(order.issue.ends(), cutOff))));
        }
    }

    void ranksAreWithinAGroupAndFewAreListedApart()
    {
        const Report report = Bulletin::make(m_state, monthly());
        const ReportTable &units = tableOf(report, QStringLiteral("T2"));
        int groups = 0, ranked = 0, apart = 0, rank = 0;
        int before = 1000; // in tenths of 100
        for (const ReportRow &row : units.rows) {
            if (row.kind == ReportRow::Kind::Group) {
                ++groups;
                rank = 0;
                before = 1000;
            }
            if (row.kind != ReportRow::Kind::Plain)
                continue;
            const ReportCell &place = row.cells.value(8);
            if (const auto *shown = std::get_if<qint64>(&place.value)) {
                QVERIFY2(apart == 0 || rank >= 0, "after those that are not ranked");
                const int tenths = std::get<PointsCell>(row.cells.value(7).value).tenths;
                ++rank;
                QVERIFY(tenths <= before);
                QVERIFY(*shown <= rank);
                before = tenths;
                ++ranked;
            } else {
                QVERIFY(row.cells.value(7).isNothing());
                ++apart;
                rank = -1000;
            }
        }
        QCOMPARE(groups, 3);
        QVERIFY(ranked > 5);
    }

    void little_data()
    {
        QTest::addColumn<QString>("issue");
        QTest::addColumn<QString>("subCenter");
        QTest::addColumn<QString>("remark");
        QTest::newRow("an empty day") << QStringLiteral("daily:2026-03-01") << QString()
                                      << QStringLiteral("Nothing was registered");
        QTest::newRow("before the rules")
            << QStringLiteral("monthly:2025-12") << QString() << QStringLiteral("No version of the rules was in force");
        QTest::newRow("fits nothing") << QStringLiteral("monthly:2026-06") << QStringLiteral("S99")
                                      << QStringLiteral("nothing fits");
        QTest::newRow("a unit is no sub-center")
            << QStringLiteral("monthly:2026-06") << QStringLiteral("B1") << QStringLiteral("nothing fits");
        QTest::newRow("not over") << QStringLiteral("monthly:2026-07") << QString() << QStringLiteral("not over");
        QTest::newRow("not begun") << QStringLiteral("monthly:2026-09") << QString() << QStringLiteral("has not begun");
    }
    void little()
    {
        QFETCH(QString, issue);
        QFETCH(QString, subCenter);
        QFETCH(QString, remark);
        ReportOrder order = monthly();
        order.issue = *issueFromText(issue);
        order.subCenter = UnitId{subCenter};
        const Report report = Bulletin::make(m_state, order);
        QVERIFY2(report.remarks.join(QLatin1Char('|')).contains(remark),
                 qPrintable(report.remarks.join(QLatin1Char('|'))));
        // Whatever has no rows says so.
        for (const ReportSection &section : report.sections)
            for (const ReportTable &table : section.tables)
                QVERIFY(!table.rows.isEmpty() || !table.nothing.isEmpty());
    }

    void aStreetWithOneCaseAndANewUnit()
    {
        State state;
        Test::DistrictDay day(state);
        const CaseId id = day.registered(at(6, 10, 9, 0), QStringLiteral("S1"), QStringLiteral("市政/路灯"));
        day.accepted(id, at(6, 10, 9, 5));
        day.called(id, at(6, 10, 9, 10), {QStringLiteral("B6")}, at(6, 10, 16, 0));
        ReportOrder order = monthly();
        const Report report = Bulletin::make(state, order);
        const ReportRow *street = rowOf(tableOf(report, QStringLiteral("T1")), QStringLiteral("鼓东"));
        QVERIFY(street);
        QCOMPARE(shownLine(street->cells[6]), QStringLiteral("1/1"));
        QCOMPARE(countIn(*street, 5), 1); // carried over
        const ReportTable &units = tableOf(report, QStringLiteral("T2"));
        QCOMPARE(units.rows.size(), 3); // its group, it, the total
        QCOMPARE(shownLine(units.rows[1].cells[4]), QStringLiteral("0/1"));
        QCOMPARE(shownLine(units.rows[1].cells[6]), QStringLiteral("—"));
        QCOMPARE(shownLine(units.rows[1].cells[8]), QStringLiteral("not ranked"));
        // It is over its limits at the cut-off, and so in T3, in working minutes where the clock runs in these.
        const ReportTable &late = tableOf(report, QStringLiteral("T3"));
        QCOMPARE(late.rows.size(), 3);
        for (const ReportRow &row : late.rows)
            QVERIFY(row.cells[5].isNothing() != row.cells[6].isNothing());
        // June 10: 09:10 plus ten minutes of work; then until July 9, 15:12, days of 6.5 h but for weekends and a
        // holiday.
        const auto &over = std::get<WorkTime>(late.rows[0].cells[5].value);
        QCOMPARE(over.value, state.reference().calendar.between(at(6, 10, 9, 20), cutOff).value);
        order.subCenter = UnitId{QStringLiteral("S2")};
        QVERIFY(!Bulletin::make(state, order).remarks.isEmpty());
    }

    // Years that lie behind cost nothing, but what is still open of them counts.
    void whatIsLongOverIsLeftOutAndWhatIsOpenIsNot()
    {
        State state;
        Test::DistrictDay day(state);
        const CaseId over = day.registered(at(1, 5, 9, 0), QStringLiteral("S1"), QStringLiteral("市政/路灯"));
        day.accepted(over, at(1, 5, 9, 5));
        day.called(over, at(1, 5, 9, 10), {QStringLiteral("B6")}, at(1, 5, 16, 0));
        day.finished(over, at(1, 5, 10, 0));
        day.registered(at(1, 5, 9, 0), QStringLiteral("S1"), QStringLiteral("市政/路灯"));
        const auto totals = [&](Day of) {
            const Report report = Bulletin::make(state, monthly(of));
            const ReportRow &row = tableOf(report, QStringLiteral("T1")).rows.last();
            return QVector<qint64>{countIn(row, 1), countIn(row, 2), countIn(row, 3), countIn(row, 5)};
        };
        QCOMPARE(totals(makeDay(2026, 1, 1)), (QVector<qint64>{0, 2, 1, 1}));
        QCOMPARE(totals(makeDay(2026, 2, 1)), (QVector<qint64>{1, 0, 0, 1}));
        QCOMPARE(totals(makeDay(2026, 7, 1)), (QVector<qint64>{1, 0, 0, 1}));
    }

    void personsAreForThoseWhoMay()
    {
        ReportOrder order = monthly();
        QVERIFY(!Bulletin::make(m_state, order).restricted);
        QVERIFY(!sectionOf(Bulletin::make(m_state, order), QStringLiteral("T5")));
        QVERIFY(!canonicalData(Bulletin::make(m_state, order)).contains("handler\n"));
        order.persons = true;
        const Report report = Bulletin::make(m_state, order);
        QVERIFY(report.restricted);
        QVERIFY(sectionOf(report, QStringLiteral("T5"))->restricted);
        QVERIFY(rowOf(tableOf(report, QStringLiteral("T5")), QStringLiteral("handler")));
        for (const Role role :
             {Role::Dispatcher, Role::SubCenter, Role::Unit, Role::Visit, Role::Wall, Role::Auditor, Role::Admin})
            QVERIFY(!mayReportPersons(role));
        QVERIFY(mayReportPersons(Role::Chief) && mayReportPersons(Role::Leader));
        for (const Role role : {Role::Unit, Role::Wall, Role::Feed, Role::Admin, Role::Security})
            QVERIFY(!mayReport(role));
    }

    void theDigestIsOfEverything()
    {
        const Report report = Bulletin::make(m_state, monthly());
        QCOMPARE(digestOf(report), digestOf(Bulletin::make(m_state, monthly())));
        QCOMPARE(digestOf(report).size(), 64);
        const auto differs = [&](auto &&change) {
            Report other = report;
            change(other);
            return digestOf(other) != digestOf(report);
        };
        QVERIFY(differs([](Report &other) { other.preparer = QStringLiteral("陈昕"); }));
        QVERIFY(differs([](Report &other) { other.correction = QStringLiteral("x"); }));
        QVERIFY(differs([](Report &other) { other.sections[1].tables[0].rows[0].cells[1] = ReportCell(12345); }));
        QVERIFY(differs(
            [](Report &other) { other.sections[1].tables[0].rows[0].cells[1] = ReportCell(QStringLiteral("0")); }));
        QVERIFY(differs([](Report &other) { other.terms.removeLast(); }));
    }

    void aCorrectionSaysWhatChanged()
    {
        ReportOrder order = monthly();
        order.number = 2;
        order.correction = QStringLiteral("区应急局 1 席剔除");
        const Report report = Bulletin::make(m_state, order);
        QVERIFY(report.isCorrection());
        QCOMPARE(report.number, 2);
        QVERIFY(report.remarks.join(QLatin1Char('|')).contains(order.correction));
    }

    void allRulesOfThePeriodAreNamed()
    {
        QByteArray document = Test::smallDistrict();
        document.replace(R"([{"version":"GL-2026.2","from":"2026-01-01"}])",
                         R"([{"version":"A","from":"2026-01-01"},{"version":"B","from":"2026-06-15"}])");
        auto reference = Reference::fromJson(document);
        QVERIFY(reference);
        State state;
        state.setReference(std::make_shared<const Reference>(std::move(*reference)));
        QCOMPARE(Bulletin::make(state, monthly()).rules, QStringLiteral("A → B"));
        QCOMPARE(Bulletin::make(state, monthly(makeDay(2026, 5, 1))).rules, QStringLiteral("A"));
        QCOMPARE(Bulletin::make(state, monthly(makeDay(2026, 7, 1))).rules, QStringLiteral("B"));
    }

private:
    State m_state;
    QVector<Event> m_events;
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
