// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/masking.h"

#include <QTest>

using namespace Yixian;

// What a citizen can be known by, as people write it, and what only looks like it.
class TestMasking : public QObject
{
    Q_OBJECT

private slots:
    void numbersInText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("mobile") << QStringLiteral("电话13812345678，急") << QStringLiteral("电话138******78，急");
        QTest::newRow("spaced") << QStringLiteral("138 1234 5678") << QStringLiteral("138 **** **78");
        QTest::newRow("dashed") << QStringLiteral("0591-87654321") << QStringLiteral("059*-******21");
        QTest::newRow("full-width") << QStringLiteral("１３８１２３４５６７８") << QStringLiteral("１３８******７８");
        QTest::newRow("spelled out") << QStringLiteral("一三八一二三四五六七八") << QStringLiteral("一三八******七八");
        QTest::newRow("identity number") << QStringLiteral("35010219800101123X") << QStringLiteral("350************23X");
        QTest::newRow("house number stays") << QStringLiteral("3号楼2单元501室") << QStringLiteral("3号楼2单元501室");
        QTest::newRow("a date stays") << QStringLiteral("2026-07-09 15:30 起") << QStringLiteral("2026-07-09 15:30 起");
        QTest::newRow("date and phone") << QStringLiteral("2026-07-09 87654321") << QStringLiteral("2026-07-09 876***21");
        QTest::newRow("at the end") << QStringLiteral("87654321-") << QStringLiteral("876***21-");
        QTest::newRow("empty") << QString() << QString();
    }
    void numbersInText()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        QCOMPARE(maskNumbers(text), masked);
    }

    void addressForLeaders_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("shown");
        QTest::newRow("figures") << QStringLiteral("洪山镇福屿路12号") << QStringLiteral("洪山镇福屿路");
        QTest::newRow("full-width") << QStringLiteral("福屿路１２号") << QStringLiteral("福屿路");
        QTest::newRow("in words") << QStringLiteral("福屿路十二号") << QStringLiteral("福屿路");
        QTest::newRow("a street named by a number") << QStringLiteral("八一七北路三坊七巷") << QStringLiteral("八一七北路三坊七巷");
        QTest::newRow("both") << QStringLiteral("八一七北路二十号三栋") << QStringLiteral("八一七北路");
    }
    void addressForLeaders()
    {
        QFETCH(QString, address);
        QFETCH(QString, shown);
        QCOMPARE(maskedFor(Role::Leader, Subject{{}, {}, address, {}, {}})->address, shown);
    }

    void namesAndPhones()
    {
        QCOMPARE(maskName(QStringLiteral("欧阳某某")), QStringLiteral("欧阳**"));
        QCOMPARE(maskName(QStringLiteral("林某")), QStringLiteral("林**"));
        QCOMPARE(maskPhone(QStringLiteral("138-0000-0021")), QStringLiteral("138****0021"));
        QCOMPARE(maskPhone(QStringLiteral("１３８００００００２１")), QStringLiteral("138****0021"));
        QCOMPARE(maskPhone(QStringLiteral("0591 87654321")), QStringLiteral("0591****21"));
    }
};

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
