// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/unreachedstrip.h"
#include "support/handreplica.h"
#include "support/scene.h"
#include "uikit/legtable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;
using namespace std::chrono_literals;

// What asks for a seat's answer, when a tone is due for it, and what ends it; all clocks move only when they are told to.
class TestAlarms : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_hand = std::make_unique<HandReplica>();
        m_scene = std::make_unique<Scene>();
        m_alarms = std::make_unique<Alarms>(m_hand->replica);
    }
    void cleanup()
    {
        m_alarms.reset();
        m_scene.reset();
        m_hand.reset();
    }

    void aCallThatReachedNobody()
    {
        m_scene->called();
        open(subCenter());
        QSignalSpy tones(m_alarms.get(), &Alarms::sounded);
        pass(9'999ms);
        QCOMPARE(m_alarms->unseen().size(), 0);
        pass(1ms);
        QCOMPARE(m_alarms->unseen().size(), 3);
        QCOMPARE(m_alarms->unseen().first().level, BadgeKind::P2);
        QCOMPARE(tones.size(), 1); // one for the three of them
        hear(m_scene->desk.act(unitActor(construction), Reach{}, m_scene->id, first));
        QCOMPARE(m_alarms->unseen().size(), 2);
        hear(m_scene->desk.act(subCenter(), AnswerFor{QStringLiteral("电话"), QStringLiteral("林工"), QStringLiteral("九点到")}, m_scene->id, LegNo{2}));
        QCOMPARE(m_alarms->unseen().size(), 1);
        pass(119s); // two minutes after the first tone, not before
        QCOMPARE(tones.size(), 1);
        pass(1s);
        QCOMPARE(tones.size(), 2);
        pass(10min);
        QCOMPARE(tones.size(), 2);
        const auto alarm = m_alarms->confirm();
        QVERIFY(alarm && alarm->id == m_scene->id && alarm->no == 3);
        QVERIFY(!m_alarms->confirm());
        pass(10min); // seen is seen
        QCOMPARE(m_alarms->unseen().size(), 0);
    }

    void onlyWhoCalledIsTold_data()
    {
        QTest::addColumn<Actor>("me");
        QTest::addColumn<int>("alarms");
        QTest::newRow("the sub-center that called") << subCenter() << 3;
        QTest::newRow("another one") << subCenter(wufeng) << 0;
        QTest::newRow("the district, which did not") << dispatcher() << 0;
        QTest::newRow("a called unit") << unitActor(construction) << 0;
        QTest::newRow("the leader, who does not telephone") << leader() << 0;
    }
    void onlyWhoCalledIsTold()
    {
        QFETCH(Actor, me);
        m_scene->called();
        open(me);
        pass(1min);
        QTEST(static_cast<int>(m_alarms->unseen().size()), "alarms");
    }

    void nothingIsKnownWhileTheLineIsDown()
    {
        m_scene->called();
        open(subCenter());
        m_hand->replica.setLink(LinkState::Offline);
        pass(1min);
        QCOMPARE(m_alarms->unseen().size(), 0);
        m_hand->replica.setLink(LinkState::Live);
        pass(1s);
        QCOMPARE(m_alarms->unseen().size(), 3);
    }

    // The strip names whom to telephone; the table marks them; both until they have it.
    void isSaidWhereItIsSeen()
    {
        m_scene->called();
        open(subCenter());
        Theme theme;
        QAction confirm;
        UnreachedStrip strip(theme, m_hand->replica, *m_alarms, &confirm);
        LegTable table(theme, LegTable::Columns::All);
        const auto marks = [&] {
            table.showLegs(m_scene->value(), m_hand->replica.reference(), m_hand->replica.now());
            int count = 0;
            for (int row = 0; row < table.model()->rowCount(); ++row)
                count += table.model()->index(row, 6).data().toString() == u"nobody there" ? 1 : 0;
            return count;
        };
        QVERIFY(strip.isHidden());
        QCOMPARE(marks(), 0);
        pass(10s);
        QVERIFY(!strip.isHidden());
        const Reference &reference = m_hand->replica.reference();
        for (const UnitId &unit : {construction, townWorks, community})
            QVERIFY2(strip.accessibleName().contains(reference.unitName(unit)), qPrintable(strip.accessibleName()));
        QVERIFY(strip.accessibleDescription().contains(QStringLiteral("telephone")));
        QCOMPARE(marks(), 3);
        for (const auto &[unit, leg] : {std::pair(construction, 1), std::pair(townWorks, 2), std::pair(community, 3)})
            hear(m_scene->desk.act(unitActor(unit), Reach{}, m_scene->id, LegNo{leg}));
        QVERIFY(strip.isHidden());
        QCOMPARE(marks(), 0);
    }

    void aLimitIsSaidAgainUntilItIsConfirmed()
    {
        m_scene->id = m_scene->desk.registerCase(QStringLiteral("污水外溢"));
        open(subCenter());
        QSignalSpy tones(m_alarms.get(), &Alarms::sounded);
        m_scene->desk.now = m_scene->clock(ClockKind::CaseAccept).due + 1ms;
        m_hand->pass(m_scene->desk.now - m_hand->replica.now());
        while (auto event = dueStage(m_scene->desk.state, m_scene->value(), m_scene->desk.now, 24h)) {
            event->seq = ++m_scene->desk.state.seq;
            apply(m_scene->desk.state, *event);
            hear(*event);
        }
        QCOMPARE(m_alarms->unseen().size(), 1); // near, then passed: one limit
        QCOMPARE(m_alarms->unseen().first().level, BadgeKind::P1);
        const auto said = tones.size();
        for (int i = 1; i <= 3; ++i) {
            pass(30s);
            QCOMPARE(tones.size(), said + i);
        }
        m_alarms->confirm();
        pass(5min);
        QCOMPARE(tones.size(), said + 3);
    }

    void silenceIsShortAndNotForEver()
    {
        m_scene->called();
        open(subCenter());
        QCOMPARE(m_alarms->silentFor(), Millis{0});
        QVERIFY(m_alarms->silence());
        QCOMPARE(m_alarms->silentFor(), Millis{60s});
        pass(60s);
        QCOMPARE(m_alarms->silentFor(), Millis{0});
        QVERIFY(m_alarms->silence()); // on end
        QVERIFY(m_alarms->silence());
        QVERIFY(!m_alarms->silence());
        pass(121s); // a minute of tones later
        QVERIFY(m_alarms->silence());
    }

private:
    void open(const Actor &me)
    {
        m_hand->logIn(m_scene->desk.now, me, districtDocument());
        m_hand->catchUp(m_scene->desk.state);
    }
    void hear(const Event &event) { m_hand->hear(event); }
    void pass(Millis length)
    {
        m_hand->pass(length);
        m_alarms->tick();
    }

    std::unique_ptr<HandReplica> m_hand;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<Alarms> m_alarms;
};

QTEST_MAIN(TestAlarms)
#include "tst_alarms.moc"
