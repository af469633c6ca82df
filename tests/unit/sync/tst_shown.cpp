// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/shown.h"

#include <QTest>

using namespace Yixian;

// Text that strangers wrote, as it may be shown (RELIABILITY 5.9, F24).
class TestShown final : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void everyControlIsSeen();
    void everywhereInAStruct();
};

void TestShown::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("plain", QStringLiteral("巷内污水井冒水，三天没人来。\nTel. 0591-87550000"));
    same("a rare name", QStringLiteral("𠮷野𫝀"));                          // extension B and D
    same("a variant of a character", QStringLiteral("葛\U000E0100"));      // an ideographic variation sequence
    same("markup", QStringLiteral("<img src=\"http://x/\"><b>急</b>"));   // labels are plain text
    same("letters of elsewhere", QStringLiteral("Ñandú Ωmega Привет"));
    same("nothing", QString());
    QTest::newRow("turned around") << QStringLiteral("已\u202E结办") << QStringLiteral("已⟦U+202E⟧结办");
    QTest::newRow("isolate") << QStringLiteral("a\u2066b\u2069") << QStringLiteral("a⟦U+2066⟧b⟦U+2069⟧");
    QTest::newRow("no width") << QStringLiteral("水\u200B务") << QStringLiteral("水⟦U+200B⟧务");
    QTest::newRow("soft hyphen") << QStringLiteral("a\u00ADb") << QStringLiteral("a⟦U+00AD⟧b");
    QTest::newRow("byte order mark") << QStringLiteral("\uFEFFx") << QStringLiteral("⟦U+FEFF⟧x");
    QTest::newRow("a tag") << QStringLiteral("a\U000E0041") << QStringLiteral("a⟦U+E0041⟧");
    QTest::newRow("escape") << QStringLiteral("\u001B[31mred") << QStringLiteral("⟦U+001B⟧[31mred");
    QTest::newRow("a line end of another kind") << QStringLiteral("a\u2028b") << QStringLiteral("a⟦U+2028⟧b");
    QTest::newRow("right to left") << QStringLiteral("שלום") << QStringLiteral("\u2068שלום\u2069");
}

void TestShown::texts()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(shownText(text), shown);
}

void TestShown::everyControlIsSeen()
{
    for (char32_t c = 0; c < 0x10000; ++c) {
        const QChar::Category category = QChar::category(c);
        const bool control = category == QChar::Other_Control || (category == QChar::Other_Format && c != 0x600 && (c < 0x600 || c > 0x605) && c != 0x6dd && c != 0x70f && c != 0x8e2 && (c < 0x890 || c > 0x891));
        if (!control || c == '\n' || c == '\t')
            continue;
        QVERIFY2(shownText(QString(QChar(static_cast<char16_t>(c)))).startsWith(u'⟦'), qPrintable(QString::number(c, 16)));
    }
}

void TestShown::everywhereInAStruct()
{
    const QString bad = QStringLiteral("x\u202Ey");
    Event event;
    event.by.name = bad;
    MakeCall call;
    call.place = bad;
    call.units = {{UnitId{QStringLiteral("u")}, LegRole::Lead, bad}};
    event.act = call;
    Event::visit(event, ShownTexts{});
    const auto &shown = std::get<MakeCall>(event.act);
    QCOMPARE(event.by.name, QStringLiteral("x⟦U+202E⟧y"));
    QCOMPARE(shown.place.value, QStringLiteral("x⟦U+202E⟧y"));
    QCOMPARE(shown.units[0].leader.value, QStringLiteral("x⟦U+202E⟧y"));
}

QTEST_APPLESS_MAIN(TestShown)
#include "tst_shown.moc"
