// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/model/casefinder.h"
#include "support/scene.h"

#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

// Numbers as people type and copy them.
class TestCaseFinder : public QObject
{
    Q_OBJECT

private slots:
    void aCopiedNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        const QString whole = QStringLiteral("GL-YX-20260709-0417");
        QTest::newRow("alone") << whole << whole;
        QTest::newRow("in a sentence") << QStringLiteral("请看GL-YX-20260709-0417，急\n") << whole;
        QTest::newRow("the first of two") << QStringLiteral("GL-YX-20260709-0417 / GL-YX-20260709-0418") << whole;
        QTest::newRow("small letters") << QStringLiteral("gl-yx-20260709-0417") << whole;
        QTest::newRow("full-width") << QStringLiteral("ＧＬ－ＹＸ－２０２６０７０９－０４１７") << whole;
        QTest::newRow("a busy day") << QStringLiteral("GL-YX-20260709-12345") << QStringLiteral("GL-YX-20260709-12345");
        QTest::newRow("of another district") << QStringLiteral("TJ-YX-20260709-0417") << QString();
        QTest::newRow("the hotline's") << QStringLiteral("FZ2607090188") << QString();
        QTest::newRow("a part") << QStringLiteral("GL-YX-2026") << QString();
        QTest::newRow("inside something longer") << QStringLiteral("XGL-YX-20260709-0417-2") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aCopiedNumber()
    {
        QFETCH(QString, text);
        QTEST(caseNumberIn(text, QStringLiteral("GL-YX")), "number");
    }

    void whereToGo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("words");
        QTest::newRow("the end of a number") << QStringLiteral("417") << QStringLiteral("0417") << QString();
        QTest::newRow("with its sign") << QStringLiteral("#417") << QStringLiteral("0417") << QString();
        QTest::newRow("full-width") << QStringLiteral(" ＃４１７ ") << QStringLiteral("0417") << QString();
        QTest::newRow("with its day") << QStringLiteral("20260709-417") << QStringLiteral("202607090417") << QString();
        QTest::newRow("whole") << QStringLiteral("GL-YX-20260709-0417") << QStringLiteral("202607090417") << QString();
        QTest::newRow("words") << QStringLiteral("/ 供水 五凤") << QString() << QStringLiteral("供水 五凤");
        QTest::newRow("words without a stroke") << QStringLiteral("供水") << QString() << QString();
        QTest::newRow("nothing") << QString() << QString() << QString();
    }
    void whereToGo()
    {
        QFETCH(QString, typed);
        QFETCH(QString, number);
        QFETCH(QString, words);
        QCOMPARE(goToFrom(typed), (GoTo{number, words}));
    }

    // Numbers begin anew each day: the ones that are open come before those that are over.
    void theEndOfANumber()
    {
        Scene scene;
        const CaseId yesterday = scene.desk.registerCase(QStringLiteral("昨日"));
        scene.desk.act(dispatcher(), Refer{ReferredTo::Police, {}, QStringLiteral("x")}, yesterday);
        scene.desk.pass(std::chrono::hours(24));
        const CaseId today = scene.desk.registerCase(QStringLiteral("今日")), other = scene.desk.registerCase(QStringLiteral("另一件"));
        const State &state = scene.desk.state;
        QCOMPARE(scene.desk.value(yesterday).number.section(u'-', -1), scene.desk.value(today).number.section(u'-', -1));
        QCOMPARE(casesNumbered(state, QStringLiteral("0001")), QVector<CaseId>{today});
        QCOMPARE(casesNumbered(state, QStringLiteral("0002")), QVector<CaseId>{other});
        QCOMPARE(casesNumbered(state, goToFrom(scene.desk.value(yesterday).number).number), QVector<CaseId>{yesterday});
        scene.desk.pass(std::chrono::hours(24));
        const CaseId tomorrow = scene.desk.registerCase(QStringLiteral("明日"));
        QCOMPARE(casesNumbered(state, QStringLiteral("0001")), (QVector<CaseId>{tomorrow, today}));
        QVERIFY(casesNumbered(state, QString()).isEmpty());
        QVERIFY(casesNumbered(state, QStringLiteral("0009")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCaseFinder)
#include "tst_casefinder.moc"
