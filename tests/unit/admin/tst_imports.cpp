// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/model/imports.h"
#include "admin/model/steptext.h"
#include "domain/acts.h"
#include "domain/errortext.h"
#include "support/district.h"

#include <QFile>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

namespace {

DistrictDraft gulou() { return DistrictDraft(QString::fromUtf8(districtDocument())); }
const QString path = QStringLiteral("units.csv");

QStringList whyOf(const QVector<BadLine> &bad)
{
    QStringList all;
    for (const BadLine &line : bad)
        all.append(QStringLiteral("%1 %2").arg(line.row).arg(errorName(line.why.code)));
    return all;
}

} // namespace

// Tables that an office hands in: what fits goes into the draft, the rest is listed with its row and why.
class TestImports : public QObject
{
    Q_OBJECT

private slots:
    void unitsWithAMarkAtTheStart()
    {
        const QByteArray table = QByteArrayLiteral("\xEF\xBB\xBF") + QStringLiteral("编码,名称,简称,级别,上级,别名,分管领导,停用\r\n"
                                                                                   "GL-JSJ,鼓楼区住房和城乡建设局,住建局,区,,建设局、建委,何某远,\r\n"
                                                                                   "GL-NEW,鼓楼区数据局,数据局,区,,,甲某,\r\n").toUtf8();
        const auto import = importUnits(gulou(), table, path);
        QVERIFY(import);
        QCOMPARE(import->added, 1);
        QCOMPARE(import->changed, 1);
        QVERIFY(import->bad.isEmpty());
        const auto reference = import->draft.reference();
        QCOMPARE(reference->unit(UnitId{QStringLiteral("GL-NEW")})->leader, QStringLiteral("甲某"));
        QCOMPARE(reference->unitByWord(u"鼓楼区建设局")->id, construction); // its past stays
        // The same table again changes nothing.
        const auto again = importUnits(import->draft, table, path);
        QCOMPARE(again->added + again->changed, 0);
        QCOMPARE(again->same, 2);
    }

    void badRowsAreListedAndTheRestGoesIn()
    {
        const QByteArray table = QStringLiteral("id,name,level,parent\n"
                                                "A,甲单位,district,\n"
                                                ",无编码,district,\n"
                                                "B,,district,\n"
                                                "C,丙单位,部,\n"
                                                "A,又是甲,district,\n").toUtf8();
        const auto import = importUnits(gulou(), table, path);
        QVERIFY(import);
        QCOMPARE(import->added, 1);
        QCOMPARE(whyOf(import->bad), (QStringList{QStringLiteral("3 field-required"), QStringLiteral("4 field-required"),
                                                  QStringLiteral("5 bad-value"), QStringLiteral("6 duplicate-unit")}));
    }

    void aCycleOfParentsIsRefusedAsAWhole()
    {
        const QByteArray table = QStringLiteral("id,name,level,parent\nA,甲,district,B\nB,乙,district,C\nC,丙,district,A\n").toUtf8();
        const auto import = importUnits(gulou(), table, path);
        QVERIFY(!import);
        QCOMPARE(import.error().code, ErrorCode::UnitCycle);
        QVERIFY(errorSentence(import.error(), Language::Chinese).contains(QStringLiteral("甲")));
    }

    void fiveThousandUnitsFitInAMessage()
    {
        QString table = QStringLiteral("编码,名称,级别,电话\n");
        for (int i = 0; i < 5000; ++i)
            table += QStringLiteral("U%1,第%1社区居民委员会,社区,0591-%2\n").arg(i).arg(80000000 + i);
        const auto import = importUnits(gulou(), table.toUtf8(), path);
        QVERIFY(import);
        QCOMPARE(import->added, 5000);
        QVERIFY(packDocument(import->draft.document()).size() < 200 * 1024);
        QCOMPARE(unpackDocument(packDocument(import->draft.document())).value(), import->draft.document());
    }

    void whatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << ErrorCode::NotText;
        QTest::newRow("empty") << QByteArray() << ErrorCode::BadDocument;
        QTest::newRow("no column of names") << QByteArrayLiteral("id,level\nA,district\n") << ErrorCode::MissingColumn;
    }
    void whatIsNoTable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto import = importUnits(gulou(), bytes, path);
        QVERIFY(!import);
        QCOMPARE(errorName(import.error().code), errorName(code));
    }

    void rostersWithGapsAndOverlaps()
    {
        const QByteArray table = QStringLiteral("单位,起,止,值班人,电话\n"
                                                "建设局,2026-07-09 08:30,2026-07-09 18:00,甲,1\n"
                                                "jsj,2026-07-09 17:00,2026-07-10 08:30,乙,2\n"
                                                "GL-JSJ,2026/07/09 20:00,2026/07/10 08:30,丙,3\n"
                                                "没有这个单位,2026-07-09 08:30,2026-07-09 18:00,丁,\n"
                                                ",2026-07-09 08:30,2026-07-10 08:30,戊,\n"
                                                "城管局,2026-07-09 18:00,2026-07-09 08:30,己,\n"
                                                "城管局,昨天,今天,庚,\n").toUtf8();
        const auto import = importRoster(*district(), table, path);
        QVERIFY(import);
        QCOMPARE(whyOf(import->bad), (QStringList{QStringLiteral("3 roster-overlap"), QStringLiteral("5 unknown-unit"),
                                                  QStringLiteral("7 bad-value"), QStringLiteral("8 bad-value")}));
        QCOMPARE(import->shifts.value(construction).size(), 2);
        QCOMPARE(import->shifts.value({}).first().person, QStringLiteral("戊")); // the district's own desk
        QCOMPARE(import->gaps.size(), 1);
        QCOMPARE(toIso(import->gaps[0].second), QStringLiteral("2026-07-09T18:00:00+08:00"));
    }

    void stepsAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read"); // empty: refused
        const auto row = [](const char *typed, const char *read) { QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(read); };
        row("95:100 90:80", "95:100 90:80");
        row(" 95%：100%、90%：80% ", "95:100 90:80"); // as a Chinese keyboard writes it
        row("97.5:100, 0:10", "97.5:100 0:10");
        for (const char *bad : {"", "95", "95:100 95:80", "90:80 95:100", "95:80 90:100", "101:100", "-1:0", "a:b", "95:100:1", "97.55:100"})
            row(bad, "");
    }
    void stepsAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, read);
        const auto steps = stepsFromText(typed);
        QCOMPARE(steps ? textOfSteps(*steps) : QString(), read);
    }

    void aScoreSheetIsReadAsItWasWritten()
    {
        DistrictDraft draft = gulou();
        ScoreSheet sheet = defaultSheet(ScoredKind::SubCenter);
        sheet.version = QStringLiteral("GL-2027.1");
        sheet.from = makeDay(2027, 1, 1);
        draft.addScoreSheet(sheet);
        const auto reference = draft.reference();
        QVERIFY(reference);
        QVERIFY(reference->scoreSheets.contains(sheet));
        QCOMPARE(reference->sheetAt(ScoredKind::SubCenter, makeDay(2027, 1, 1)).version, sheet.version);
        QVERIFY(reference->sheetAt(ScoredKind::SubCenter, makeDay(2026, 12, 31)).version != sheet.version); // a judged month keeps its own
    }

    // The published list of 2026 leads to the calendar that the district has for it.
    void theYearsHolidays()
    {
        QFile file(QStringLiteral(YIXIAN_SHARED_DATA "/holidays/holiday-cn-2026.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the published lists are not here");
        DistrictDraft draft = gulou();
        QCOMPARE(draft.putHolidays(file.readAll()).value(), 2026);
        const auto reference = draft.reference();
        QVERIFY(reference);
        for (Day day = makeDay(2026, 1, 1); day <= makeDay(2026, 12, 31); day += std::chrono::days(1))
            QCOMPARE(reference->calendar.isWorkingDay(day), district()->calendar.isWorkingDay(day));
        for (const char *bad : {"", "[]", "{\"year\":2026}", "{\"year\":2026,\"days\":[{\"date\":\"soon\",\"isOffDay\":true}]}"}) {
            DistrictDraft same = gulou();
            QCOMPARE(same.putHolidays(bad).error().code, ErrorCode::BadDocument);
            QVERIFY(same == gulou());
        }
    }
};

QTEST_GUILESS_MAIN(TestImports)
#include "tst_imports.moc"
