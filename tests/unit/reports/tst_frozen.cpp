// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/model/bulletin.h"
#include "reports/model/reportcodec.h"
#include "reports/model/reportdiff.h"
#include "reports/model/reporttext.h"
#include "support/busymonth.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Yixian;
using Test::at;

namespace {

const Instant cutOff = at(7, 9, 15, 12);

ReportOrder orderOf(ReportKind kind)
{
    ReportOrder order;
    order.issue = lastIssue(kind, cutOff);
    order.cutOff = cutOff;
    order.persons = true;
    return order;
}

ReportTable &table(Report &report, const QString &code)
{
    for (ReportSection &section : report.sections)
        if (section.code == code)
            return section.tables.first();
    qFatal("no such section");
}

QStringList linesOf(const ReportTable &table)
{
    QStringList lines;
    for (const ReportRow &row : table.rows) {
        QStringList cells;
        for (const ReportCell &cell : row.cells)
            cells.append(spoken(shownLine(cell)));
        lines.append(cells.join(QLatin1Char('|')));
    }
    return lines;
}

} // namespace

// A report as it is frozen: without a language, as bytes and back, what names persons apart, and what a correction
// changes.
class TestFrozen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Test::BusyMonth(m_state, cutOff).fill(60, 45); }

    void bytesAndBack_data()
    {
        QTest::addColumn<Report>("report");
        for (int kind = 0; kind < enumCount<ReportKind>; ++kind) {
            const ReportOrder order = orderOf(static_cast<ReportKind>(kind));
            const QString name = enumName(order.issue.kind);
            QTest::newRow(qPrintable(name + QStringLiteral(" without a language")))
                << Bulletin::neutral(m_state, order);
            QTest::newRow(qPrintable(name + QStringLiteral(" in one"))) << Bulletin::make(m_state, order);
        }
        Report every;
        every.issue = lastIssue(ReportKind::Daily, cutOff);
        every.cutOff = cutOff;
        every.number = 7;
        every.correction = QStringLiteral("“更正”\n\t\\ \u2028 <b>");
        every.drill = every.restricted = true;
        ReportSection section;
        section.restricted = section.ofChanges = true;
        section.notes = {QString(), QStringLiteral("=1+1")};
        ReportTable cells;
        for (int type = 0; type < enumCount<ColumnType>; ++type)
            cells.columns.append({QStringLiteral("c%1").arg(type), static_cast<ColumnType>(type), type});
        cells.rows = {
            {{ReportCell(), QStringLiteral("水"), qint64{9'007'199'254'740'991}, ReportCell(Rate{3, 4, 5}, 950),
              PointsCell{-1}, WorkTime{Millis{1}}, Millis{-5}, makeDay(2026, 2, 28), cutOff},
             ReportRow::Kind::Total},
            {{QString()}, ReportRow::Kind::Group}};
        section.tables = {cells, {}};
        every.sections = {section};
        QTest::newRow("every type of cell") << every;
    }
    void bytesAndBack()
    {
        QFETCH(Report, report);
        const QByteArray bytes = frozenBytes(report);
        const auto back = reportFrom(bytes);
        QVERIFY(back);
        QVERIFY(*back == report);
        QCOMPARE(frozenBytes(*back), bytes);
        QCOMPARE(canonicalData(*back), canonicalData(report));
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("format") << QByteArray("\"format\":1") << QByteArray("\"format\":2");
        QTest::newRow("issue") << QByteArray("\"issue\":\"monthly:2026-06\"")
                               << QByteArray("\"issue\":\"monthly:2026-13\"");
        QTest::newRow("a number as text") << QByteArray("\"number\":1") << QByteArray("\"number\":\"1\"");
        QTest::newRow("a fraction") << QByteArray("\"number\":1") << QByteArray("\"number\":1.5");
        QTest::newRow("a cell of no type") << QByteArray("[\"share\",") << QByteArray("[\"shore\",");
        QTest::newRow("a missing field") << QByteArray("\"rules\":") << QByteArray("\"rulez\":");
        QTest::newRow("half") << QByteArray("\"format\":1") << QByteArray("\"format\":1}");
    }
    void whatDoesNotFitIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray bytes = frozenBytes(Bulletin::neutral(m_state, orderOf(ReportKind::Monthly)));
        QVERIFY(reportFrom(bytes));
        const qsizetype where = bytes.indexOf(from);
        QVERIFY(where >= 0);
        bytes.replace(where, from.size(), to);
        const auto read = reportFrom(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadDocument);
    }

    // Whoever speaks later says what would have been said at once.
    void spokenLaterItSaysTheSame()
    {
        for (int kind = 0; kind < enumCount<ReportKind>; ++kind) {
            const ReportOrder order = orderOf(static_cast<ReportKind>(kind));
            const Report later = spoken(*reportFrom(frozenBytes(Bulletin::neutral(m_state, order))));
            QVERIFY(later == Bulletin::make(m_state, order));
            const QByteArray said = canonicalData(later);
            for (const char *mark : {"\uFDD0", "\uFDD1", "\uFDD2", "\uFDD3", "\uFDD4", "%1", "%n"})
                QVERIFY2(!said.contains(mark), mark);
        }
    }

    void wordsThatPeopleTypedStayAsTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("per cent") << QStringLiteral("%1 %2 %n 100%");
        QTest::newRow("a mark alone") << QString(QChar(0xFDD0));
        QTest::newRow("half a unit") << QStringLiteral("\uFDD0x\uFDD1y");
        QTest::newRow("an end") << QStringLiteral("\uFDD2\uFDD1");
    }
    void wordsThatPeopleTypedStayAsTheyAre()
    {
        QFETCH(QString, text);
        ReportOrder order = orderOf(ReportKind::Monthly);
        order.correction = text;
        order.number = 2;
        const Report report = Bulletin::make(m_state, order); // does not hang or crash, whatever comes
        QVERIFY(!report.title.isEmpty());
        if (text.contains(QLatin1Char('%')))
            QVERIFY(report.remarks.join(QLatin1Char('|')).contains(text));
    }

    void personsAreHeldApart()
    {
        const Report whole = Bulletin::neutral(m_state, orderOf(ReportKind::Monthly));
        const ReportParts parts = heldApart(whole);
        QVERIFY(!parts.open.restricted && parts.persons.restricted);
        QVERIFY(!frozenBytes(parts.open).contains("\"handler\""));
        QVERIFY(frozenBytes(parts.persons).contains("\"handler\""));
        QVERIFY(together(parts.open, parts.persons) == whole);
        QVERIFY(heldApart(Bulletin::neutral(m_state, orderOf(ReportKind::Daily))).persons.sections.isEmpty());
    }

    void nothingDiffersFromItself()
    {
        const Report report = Bulletin::neutral(m_state, orderOf(ReportKind::Monthly));
        QCOMPARE(ReportDiff::between(report, report).rows.size(), 0);
        Report same = report;
        QVERIFY(!ReportDiff::note(same, report));
        QVERIFY(same == report);
    }

    void everyCellThatDiffersIsListed()
    {
        const Report before = Bulletin::neutral(m_state, orderOf(ReportKind::Monthly));
        Report now = before;
        ReportTable &streets = table(now, QStringLiteral("T1"));
        ReportTable &units = table(now, QStringLiteral("T2"));
        const QString name = shownLine(streets.rows[2].cells[0]), was = shownLine(streets.rows[2].cells[3]);
        streets.rows[2].cells[3] = ReportCell(4321);
        streets.rows.swapItemsAt(0, 1); // the order of rows is no figure
        const QString gone = shownLine(units.rows[1].cells[0]);
        units.rows.removeAt(1);
        now.sections[0].notes[1] = QStringLiteral("another note");
        const QStringList lines = linesOf(ReportDiff::between(before, now));
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.filter(QStringLiteral("T1 Sub-centers|%1|Closed|%2|4321").arg(name, was)).size() == 1,
                 qPrintable(lines.join(QLatin1Char('\n'))));
        QVERIFY2(lines.filter(QStringLiteral("|%1|row taken out|").arg(gone)).size() == 1,
                 qPrintable(lines.join(QLatin1Char('\n'))));
        QVERIFY2(lines.filter(QStringLiteral("|another note")).size() == 1, qPrintable(lines.join(QLatin1Char('\n'))));
        QVERIFY(ReportDiff::note(now, before));
        QVERIFY(now.sections.first().ofChanges);
        // A correction of the correction is held against it alone.
        Report third = now;
        third.sections.removeFirst();
        QCOMPARE(ReportDiff::between(now, third).rows.size(), 0);
    }

private:
    State m_state;
};

QTEST_GUILESS_MAIN(TestFrozen)
#include "tst_frozen.moc"
