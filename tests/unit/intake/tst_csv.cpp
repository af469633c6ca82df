// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tablecell.h"
#include "intake/csv.h"

#include <QTest>

using namespace Yixian;

class TestCsv final : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void rowsCountAsInASpreadsheet();
    void aQuoteThatNeverEnds();
    void nothingAtAll();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void nothingIsCarriedOut();
};

void TestCsv::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("plain") << QStringLiteral("a,b,c") << QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    QTest::newRow("empty cells") << QStringLiteral(",,x") << QStringList{QString(), QString(), QStringLiteral("x")};
    QTest::newRow("trailing comma") << QStringLiteral("a,") << QStringList{QStringLiteral("a"), QString()};
    QTest::newRow("quoted comma") << QStringLiteral("\"a,b\",c") << QStringList{QStringLiteral("a,b"), QStringLiteral("c")};
    QTest::newRow("quote in quotes") << QStringLiteral("\"say \"\"hi\"\"\",c") << QStringList{QStringLiteral("say \"hi\""), QStringLiteral("c")};
    QTest::newRow("line breaks in quotes") << QStringLiteral("\"a\r\nb\nc\",d") << QStringList{QStringLiteral("a\r\nb\nc"), QStringLiteral("d")};
    QTest::newRow("blanks stay") << QStringLiteral(" a , b") << QStringList{QStringLiteral(" a "), QStringLiteral(" b")};
    QTest::newRow("quote inside a plain cell") << QStringLiteral("a\"b,c") << QStringList{QStringLiteral("a\"b"), QStringLiteral("c")};
    QTest::newRow("empty quotes") << QStringLiteral("\"\",c") << QStringList{QString(), QStringLiteral("c")};
    QTest::newRow("Chinese") << QStringLiteral("福屿巷,“引号”，全角逗号") << QStringList{QStringLiteral("福屿巷"), QStringLiteral("“引号”，全角逗号")};
}

void TestCsv::cells()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    for (const QString &end : {QString(), QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r")}) {
        const auto table = parseCsv(QString(QStringLiteral("x,y,z\n") + text + end));
        QVERIFY(table.has_value());
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(table->rows.first().cells, expected);
    }
}

void TestCsv::rowsCountAsInASpreadsheet()
{
    const auto table = parseCsv(u"title,text\r\na,\"one\r\ntwo\"\r\n,\r\nb,three\r\n");
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.size(), 2); // the blank one is skipped, but counted
    QCOMPARE(table->rows[0].number, 2);
    QCOMPARE(table->rows[1].number, 4);
    QCOMPARE(table->column(QStringLiteral("text")), 1);
    QCOMPARE(table->column(QStringLiteral("Text")), -1);
}

void TestCsv::aQuoteThatNeverEnds()
{
    const auto table = parseCsv(u"a,b\n1,2\n3,\"4\n5,6\n");
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::BadRow);
    QCOMPARE(table.error().args.first(), QStringLiteral("3"));
}

void TestCsv::nothingAtAll()
{
    QCOMPARE(parseCsv(u"").error().code, ErrorCode::BadDocument);
    QCOMPARE(parseCsv(u"\n\n").error().code, ErrorCode::BadDocument);
}

void TestCsv::writesWhatItReads_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << QStringLiteral("供水") << QStringLiteral("供水");
    QTest::newRow("comma") << QStringLiteral("a,b") << QStringLiteral("\"a,b\"");
    QTest::newRow("quote") << QStringLiteral("a\"b") << QStringLiteral("\"a\"\"b\"");
    QTest::newRow("line") << QStringLiteral("\na\r\n") << QStringLiteral("\"\na\r\n\"");
}

void TestCsv::writesWhatItReads()
{
    QFETCH(QString, value);
    QFETCH(QString, written);
    QCOMPARE(csvCell(value), written);
    const auto table = parseCsv(QString(QStringLiteral("h,i\n") + csvCell(value) + QStringLiteral(",x\n")));
    QCOMPARE(table->rows.first().cells.first(), value);
}

// F21: in every order of what such cells begin with, quoted or not.
void TestCsv::nothingIsCarriedOut()
{
    const QString starts = QStringLiteral("=+-@\t\r＝＋－＠");
    const QStringList rests{QStringLiteral("1+1"), QStringLiteral("cmd|' /C calc'!A0"), QStringLiteral("HYPERLINK(\"http://x\",\"y\")"), QStringLiteral("SUM(1;2)"), QStringLiteral("\"a\",b"),
                            QStringLiteral("\nx"), QString()};
    for (const QChar first : starts)
        for (const QString &rest : rests) {
            const QString text(first + rest);
            const auto table = parseCsv(QString(QStringLiteral("h,i\n") + csvCell(withoutFormula(text)) + QStringLiteral(",x\n")));
            QVERIFY(table);
            QCOMPARE(table->rows.first().cells.first(), QString(u'\'' + text)); // shown, and itself again without the quote
        }
    for (const char *number : {"-3", "+0.5", "-12.25", "0"})
        QCOMPARE(withoutFormula(QLatin1String(number)), QLatin1String(number));
    QCOMPARE(withoutFormula(QStringLiteral("供水=停")), QStringLiteral("供水=停"));
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
