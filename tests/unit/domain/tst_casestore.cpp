// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casestore.h"
#include "support/crowd.h"
#include "support/scene.h"

#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

// Cases that lie packed are the cases they were.
class TestCaseStore : public QObject
{
    Q_OBJECT

private slots:
    // Random people's acts lead to cases with everything in them that a case can have.
    void whatIsPackedComesOutAsItWas()
    {
        Desk desk;
        Crowd crowd(417);
        SharedWords words;
        CaseId id = desk.registerCase(QStringLiteral("x"));
        int done = 0;
        qsizetype packed = 0;
        for (int asked = 0; asked < 40'000; ++asked) {
            if (crowd.chance(0.01))
                id = desk.registerCase(QStringLiteral("x"));
            if (crowd.chance(0.25))
                desk.pass(std::chrono::minutes(crowd.below(30)));
            LegNo leg;
            const Case before = desk.value(id);
            const ActRule &rule = crowd.ruleFor(&before, &leg);
            if (rule.act == ActKind::StageReached || rule.act == ActKind::Undo)
                continue;
            Act act = crowd.actFor(rule, &before, desk.now);
            if (!desk.tryAct(crowd.actorFor(crowd.roleFor(rule), &before), act, id, rule.target == ActTarget::Leg ? leg : LegNo{}))
                continue;
            const Case &value = desk.value(id);
            const QByteArray bytes = pack(value, words);
            Case out = before; // whatever was in it before
            unpack(bytes, words, out);
            QCOMPARE(out, value);
            packed += bytes.size();
            ++done;
        }
        QVERIFY(done > 4000);
        qInfo("%d cases, %lld bytes each", done, static_cast<long long>(packed / done));
    }

    void textsOfEveryKind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QString();
        QTest::newRow("Latin") << QStringLiteral("GL-YX-20260709-0417");
        QTest::newRow("the last narrow one") << QStringLiteral("\u00ff");
        QTest::newRow("the first wide one") << QStringLiteral("\u0100");
        QTest::newRow("Han") << QStringLiteral("福一村7号门前污水外溢");
        QTest::newRow("beyond the plane") << QStringLiteral("𠮷野家");
        QTest::newRow("long") << QString(9000, u'长');
    }
    void textsOfEveryKind()
    {
        QFETCH(QString, text);
        SharedWords words;
        const Subject subject{text, text + text, {}, text, QStringLiteral("0591")};
        Subject out{QStringLiteral("old"), {}, QStringLiteral("old"), {}, {}};
        unpack(pack(subject, words), words, out);
        QCOMPARE(out, subject);
    }

    void extremesOfNumbers()
    {
        SharedWords words;
        Case value;
        value.id = CaseId{std::numeric_limits<qint64>::max()};
        value.registered = fromMsec(std::numeric_limits<qint64>::min() / 4);
        value.closed = Instant{}; // there, and zero
        value.recurs = false;     // likewise
        value.touched = fromMsec(std::numeric_limits<qint64>::max() / 4);
        value.round = -1;
        Case out;
        unpack(pack(value, words), words, out);
        QCOMPARE(out, value);
    }

    void restingChangesNothing()
    {
        Scene scene;
        scene.called();
        const Case before = scene.value();
        CaseStore store;
        store.put(before);
        for (int i = 0; i < 1000; ++i) {
            Case other = before;
            other.id = CaseId{1000 + i};
            store.put(other);
        }
        store.rest();
        QCOMPARE(store.size(), 1001);
        QVERIFY(store.contains(scene.id) && !store.contains(CaseId{5000}));
        int shown = 0;
        for (const Case &value : store) { // without opening any
            QCOMPARE(value.legs, before.legs);
            ++shown;
        }
        QCOMPARE(shown, 1001);
        QCOMPARE(*store.glance(scene.id), before);
        QVERIFY(store.glance(CaseId{1000}) == store.glance(CaseId{1001})); // one place for them all: none is opened
        QVERIFY(!store.glance(CaseId{5000}));
        const Case *held = store.find(scene.id);
        QCOMPARE(store.glance(scene.id), held);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(store.find(CaseId{1000 + i}));
        QCOMPARE(*held, before); // where it was, however many are opened after it
        store.edit(scene.id)->round = 7;
        store.rest();
        QCOMPARE(store.find(scene.id)->round, 7);
        store.remove(scene.id);
        store.rest();
        QVERIFY(!store.find(scene.id));
        QCOMPARE(store.create(scene.id), [&] { Case fresh; fresh.id = scene.id; return fresh; }());
        QCOMPARE(store.keys().size(), store.size());
    }

    // A few at a time, and the cases stay what they are; what is opened meanwhile waits for the next round.
    void restingByAndBy()
    {
        Scene scene;
        scene.called();
        CaseStore store;
        for (int i = 1; i <= 100; ++i) {
            Case other = scene.value();
            other.id = CaseId{i};
            store.put(other);
        }
        QVERIFY(!store.rest(40));
        const Case *held = store.find(CaseId{100}); // packed by now, and opened again
        QVERIFY(!store.rest(40));
        QVERIFY(store.rest(40));
        QCOMPARE(held->legs, scene.value().legs);
        QVERIFY(store.rest()); // it was asked for since the round before
        QCOMPARE(store.find(CaseId{100}), held);
        CaseStore::Packed all;
        store.edit(CaseId{7})->round = 7;
        for (int i = 1; i <= 100; ++i)
            store.packInto(all, CaseId{i});
        all.words = store.words();
        int seen = 0;
        all.forEach([&](const Case &value) { seen += value == *store.find(value.id); });
        QCOMPARE(seen, 100);
    }
};

QTEST_GUILESS_MAIN(TestCaseStore)
#include "tst_casestore.moc"
