// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/model/calldraft.h"
#include "calls/model/unitfinder.h"
#include "calls/model/whentext.h"
#include "support/district.h"

#include <QTest>

using namespace Yixian;

class TestCallsModel : public QObject
{
    Q_OBJECT

private slots:
    void timesAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected"); // empty: not understood
        const auto row = [](const char *typed, const char *expected) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(expected);
        };
        // It is Thursday 2026-07-09, 14:07.
        row("+40分", "2026-07-09T14:47:00+08:00");
        row("+40m", "2026-07-09T14:47:00+08:00");
        row("＋２时", "2026-07-09T16:07:00+08:00");
        row("15:30", "2026-07-09T15:30:00+08:00");
        row("9:00", "2026-07-10T09:00:00+08:00"); // passed today, so the next one
        row("今 9:00", "2026-07-09T09:00:00+08:00"); // said so: the hub refuses it
        row("明9点", "2026-07-10T09:00:00+08:00");
        row("明日 09:00", "2026-07-10T09:00:00+08:00");
        row("tom 9:00", "2026-07-10T09:00:00+08:00");
        row("后十点半", "2026-07-11T10:30:00+08:00");
        row("明十一点半", "2026-07-10T11:30:00+08:00");
        row("明天两点", "2026-07-10T02:00:00+08:00");
        row("周五9:00", "2026-07-10T09:00:00+08:00");
        row("周四9:00", "2026-07-16T09:00:00+08:00");
        row("07-13 09:00", "2026-07-13T09:00:00+08:00");
        row("24:00", "2026-07-10T00:00:00+08:00");
        for (const char *wrong : {"", "25:00", "9:75", "明", "+", "+分", "02-30 9:00", "下辈子", "9:00; rm", "99999999999分"})
            row(wrong, "");
    }
    void timesAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const auto when = instantFromWords(typed, instantFromIso(u"2026-07-09T14:07:00+08:00").value());
        QCOMPARE(when ? toIso(*when) : QString(), expected);
    }

    void unitsByPinyinNameAndCode()
    {
        const Reference &reference = *Test::district();
        const auto first = [&](const char16_t *typed) {
            const auto found = findUnits(reference, typed, Test::hongshan, 9);
            return found.isEmpty() ? QString() : found.first()->id.value;
        };
        QCOMPARE(first(u"jsj"), Test::construction.value);
        QCOMPARE(first(u"JSJ"), Test::construction.value);
        QCOMPARE(first(u"ｊｓｊ"), Test::construction.value);
        QCOMPARE(first(u"建设局"), Test::construction.value);
        QCOMPARE(first(u"福屿"), Test::community.value);
        QCOMPARE(first(u"gl-jsj"), Test::construction.value);
        QCOMPARE(first(u"没有的单位"), QString());
        // With nothing typed: the street's own come first, nobody of another street, nobody inactive.
        for (const Unit *unit : findUnits(reference, u"", Test::hongshan, 99)) {
            QVERIFY(unit->active);
            QVERIFY(unit->parent.isNull() || unit->parent == Test::hongshan);
        }
        QCOMPARE(findUnits(reference, u"", Test::hongshan, 99).first()->parent, Test::hongshan);
        QVERIFY(!findUnits(reference, u"srzx", Test::hongshan, 9).first()->active); // shown, so that people see why
    }

    void theFirstUnitLeads()
    {
        CallDraft draft;
        QVERIFY(draft.add(Test::construction));
        QVERIFY(draft.add(Test::townWorks));
        QVERIFY(!draft.add(Test::construction));
        QCOMPARE(draft.units()[0].role, LegRole::Lead);
        draft.makeLead(Test::townWorks);
        QCOMPARE(draft.units()[0].role, LegRole::Assist);
        draft.remove(Test::townWorks);
        QCOMPARE(draft.units()[0].role, LegRole::Lead);
    }
};

QTEST_GUILESS_MAIN(TestCallsModel)
#include "tst_callsmodel.moc"
