// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/model/calldraft.h"
#include "calls/model/callhistory.h"
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

    // Known counts: what was called before for the same matter, the street's own calls first.
    void unitsOfBeforeAreSuggested()
    {
        using namespace Test;
        Desk desk;
        for (int i = 0; i < 3; ++i) {
            const CaseId id = desk.calledCase(QStringLiteral("污水外溢"), {construction, townWorks});
            desk.pass(std::chrono::minutes(10 + 5 * i)); // 10, 15, 20 minutes to the response
            desk.act(unitActor(construction), Respond{QStringLiteral("陈工"), QStringLiteral("先调图"), {}, {}}, id, LegNo{1});
        }
        desk.act(subCenter(), Withdraw{QStringLiteral("无关")}, CaseId{1}, LegNo{2}); // counts for nothing
        const CaseId id = desk.acceptedCase(QStringLiteral("污水外溢"));
        const auto suggested = suggestUnits(desk.value(id), desk.state, desk.now, 3);
        QCOMPARE(suggested.size(), 2);
        QCOMPARE(suggested[0], (SuggestedUnit{construction, 3, 3, workMinutes(15)}));
        QCOMPARE(suggested[1], (SuggestedUnit{townWorks, 2, 0, std::nullopt}));
        QVERIFY(suggestUnits(desk.value(id), desk.state, desk.now + std::chrono::hours(24 * 91), 3).isEmpty());
        Case other = desk.value(id);
        other.category = QStringLiteral("市政/路灯/不亮");
        QVERIFY(suggestUnits(other, desk.state, desk.now, 3).isEmpty());
    }

    void whoIsCalledToTheSamePlaceIsFound()
    {
        using namespace Test;
        Desk desk;
        const CaseId there = desk.calledCase(QStringLiteral("污水外溢"), {construction});
        const CaseId here = desk.acceptedCase(QStringLiteral("井盖缺失"));
        const auto at = [](const char16_t *place) { return [place](const Case &) { return QString::fromUtf16(place); }; };
        QCOMPARE(liveCallAtSamePlace(construction, desk.value(here), desk.state, at(u"福一村 7 号")), std::optional(there));
        QCOMPARE(liveCallAtSamePlace(townWorks, desk.value(here), desk.state, at(u"福一村 7 号")), std::nullopt);
        QCOMPARE(liveCallAtSamePlace(construction, desk.value(here), desk.state, at(u"")), std::nullopt); // no address, no opinion
        const auto apart = [there](const Case &value) { return value.id == there ? QStringLiteral("福一村7号") : QStringLiteral("乌山西路"); };
        QCOMPARE(liveCallAtSamePlace(construction, desk.value(here), desk.state, apart), std::nullopt);
        desk.act(subCenter(), Withdraw{QStringLiteral("无关")}, there, LegNo{1});
        QCOMPARE(liveCallAtSamePlace(construction, desk.value(here), desk.state, at(u"福一村7号")), std::nullopt);
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
