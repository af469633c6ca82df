// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ui/casepanel.h"
#include "cases/ui/docketpage.h"
#include "support/testhub.h"
#include "uikit/actsheet.h"
#include "uikit/queuetable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

namespace {
const FreeText why = QStringLiteral("理由");
}

// What waits for a person, and the acts that have no form of their own: keys and clicks against a real hub in memory.
class TestDocketPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_hub = std::make_unique<TestHub>();
        m_hub->start();
        m_other = live(subCenter());
        m_desk = live(dispatcher());
        m_theme.applyTo(*qApp);
    }
    void cleanup()
    {
        m_tester.reset();
        m_page.reset();
        m_seat.reset();
        m_desk.reset();
        m_other.reset();
        m_hub.reset();
    }

    void aDisputedObjectionIsOverruledByKeys()
    {
        open(chief());
        const CaseId id = calledCase();
        auto unit = live(unitActor(construction));
        QVERIFY(unit->ask(Object{why, why}, id, LegNo{1}));
        QVERIFY(m_other->ask(Dispute{why}, id, LegNo{1}));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        table()->setFocus();
        table()->selectRow(0);
        QCOMPARE(m_page->openCase()->shownCase(), id);
        QVERIFY(!sheet()->chosen()); // there are two ways: nothing is chosen for anybody
        QVERIFY(sheet()->propose({ActKind::Overrule, LegNo{1}}));
        // Without a reason the hub's rule is met at the field, and nothing is lost.
        trigger();
        QTRY_VERIFY(!shown(QStringLiteral("“")).isEmpty());
        QCOMPARE(m_hub->hub->state().find(id)->legs[0].state, LegState::Objected);
        auto *reason = m_page->findChild<QLineEdit *>(QStringLiteral("sheet-reason"));
        QTRY_VERIFY(reason->isVisible());
        reason->setFocus();
        QTest::keyClicks(reason, QStringLiteral("first come first serve"));
        trigger();
        QTRY_COMPARE(m_hub->hub->state().find(id)->legs[0].state, LegState::Issued);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        QTRY_VERIFY(!shown(QStringLiteral("Nothing waits")).isEmpty());
    }

    void holdsAreMadeWithTheKeyboard()
    {
        open(chief());
        const CaseId id = calledCase();
        QTRY_VERIFY(m_seat->replica.find(id) && m_seat->replica.find(id)->state == CaseState::Active);
        m_page->openCase()->showCase(id);
        QTest::keyClick(m_page.get(), Qt::Key_K, Qt::ControlModifier);
        auto *choice = m_page->findChild<QComboBox *>(QStringLiteral("sheetChoice"));
        QTRY_COMPARE(QApplication::focusWidget(), choice);
        QVERIFY(sheet()->propose({ActKind::PutOnHold, {}}));
        for (const char *name : {"sheet-grounds", "sheet-plan"}) {
            auto *line = m_page->findChild<QLineEdit *>(QLatin1String(name));
            QTRY_VERIFY(line->isVisible());
            line->setFocus();
            QTest::keyClicks(line, QStringLiteral("waiting"));
        }
        QTest::keyClick(m_page->findChild<QCheckBox *>(QStringLiteral("sheet-citizenTold")), Qt::Key_Space);
        trigger();
        QTRY_VERIFY(m_hub->hub->state().find(id)->openHold());
        QTRY_COMPARE(table()->model()->rowCount(), 1); // its review
        QTRY_VERIFY(!shown(QStringLiteral("waiting; waiting")).isEmpty());
    }

    void aMistakeIsTakenBack()
    {
        open(dispatcher());
        const CaseId main = calledCase();
        Register act;
        act.street = hongshan;
        const CaseId id = m_seat->ask(act, {}, {}, Subject{QStringLiteral("又一件"), {}, {}, {}, {}})->caseId;
        QTRY_VERIFY(m_seat->replica.find(id) && m_seat->replica.find(main));
        m_page->openCase()->showCase(id);
        QVERIFY(sheet()->propose({ActKind::Merge, {}}));
        auto *into = m_page->findChild<QLineEdit *>(QStringLiteral("sheet-into"));
        QTRY_VERIFY(into->isVisible());
        into->setText(QStringLiteral("9999"));
        trigger();
        QTRY_VERIFY(!shown(QStringLiteral("9999")).isEmpty()); // no such case; what was typed stands
        QCOMPARE(into->text(), QStringLiteral("9999"));
        into->setText(QStringLiteral("#1"));
        m_page->findChild<QLineEdit *>(QStringLiteral("sheet-reason"))->setText(QStringLiteral("同一处"));
        trigger();
        QTRY_COMPARE(m_hub->hub->state().find(id)->mergedInto, main);
        QAction *undo = action(QKeySequence::Undo);
        QTRY_VERIFY(undo->isEnabled());
        QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_hub->hub->state().find(id)->state, CaseState::Received);
        QTRY_VERIFY(!undo->isEnabled());
    }

    void whatIsTypedStaysWhenOthersAct()
    {
        open(chief());
        const CaseId id = calledCase();
        QTRY_VERIFY(m_seat->replica.find(id) && m_seat->replica.find(id)->state == CaseState::Active);
        m_page->openCase()->showCase(id);
        QVERIFY(sheet()->propose({ActKind::Escalate, {}}));
        auto *where = m_page->findChild<QLineEdit *>(QStringLiteral("sheet-where"));
        QTRY_VERIFY(where->isVisible());
        where->setText(QStringLiteral("市水务局"));
        QVERIFY(m_other->ask(Arrive{}, id, LegNo{1})); // changes what else is possible
        QTRY_VERIFY(m_seat->replica.find(id)->legs[0].arrived);
        QTRY_VERIFY(m_page->findChild<QLineEdit *>(QStringLiteral("sheet-where")));
        QCOMPARE(m_page->findChild<QLineEdit *>(QStringLiteral("sheet-where"))->text(), QStringLiteral("市水务局"));
        // Somebody else escalates it: the form goes with what it was for, and the page says nothing untrue.
        auto another = live(chief());
        QVERIFY(another->ask(Escalate{why, why}, id));
        QTRY_VERIFY(!sheet()->chosen());
    }

    // Unit, street, visit seat, leader: each is offered its own and nothing else.
    void eachRoleIsOfferedItsOwn_data()
    {
        QTest::addColumn<Actor>("actor");
        QTest::addColumn<QVector<ActKind>>("offered");
        QTest::addColumn<QVector<ActKind>>("hidden");
        QTest::newRow("unit") << unitActor(construction) << QVector<ActKind>{ActKind::ContactCitizen}
                              << QVector<ActKind>{ActKind::Supervise, ActKind::Withdraw};
        QTest::newRow("street") << subCenter() << QVector<ActKind>{ActKind::ContactCitizen, ActKind::Withdraw}
                                << QVector<ActKind>{ActKind::PutOnHold, ActKind::Exclude};
        QTest::newRow("chief") << chief()
                               << QVector<ActKind>{ActKind::PutOnHold, ActKind::Supervise, ActKind::Escalate,
                                                   ActKind::Consult}
                               << QVector<ActKind>{ActKind::Reopen, ActKind::Correct, ActKind::Undo};
        QTest::newRow("leader") << leader() << QVector<ActKind>{ActKind::Supervise}
                                << QVector<ActKind>{ActKind::PutOnHold, ActKind::Escalate};
    }
    void eachRoleIsOfferedItsOwn()
    {
        QFETCH(Actor, actor);
        QFETCH(QVector<ActKind>, offered);
        QFETCH(QVector<ActKind>, hidden);
        open(actor);
        const CaseId id = calledCase();
        QTRY_VERIFY(m_seat->replica.find(id) && m_seat->replica.find(id)->state == CaseState::Active);
        QVector<ActKind> possible;
        for (const ActChoice &choice :
             possibleActs(m_seat->replica.state(), actor, *m_seat->replica.find(id), m_seat->replica.now()))
            possible.append(choice.act);
        for (ActKind act : offered)
            QVERIFY2(possible.contains(act), qPrintable(QString(enumName(act))));
        for (ActKind act : hidden)
            QVERIFY2(!possible.contains(act), qPrintable(QString(enumName(act))));
    }

private:
    void open(const Actor &actor)
    {
        m_seat = live(actor);
        m_page = std::make_unique<DocketPage>(m_theme, m_seat->replica, m_seat->link);
        m_page->resize(1600, 900);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_tester = std::make_unique<QAbstractItemModelTester>(table()->model(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    std::unique_ptr<Seat> live(const Actor &actor)
    {
        auto seat = m_hub->seat(TestHub::tokenOf(actor));
        if (!QTest::qWaitFor([&] { return seat->replica.isFresh() && seat->replica.time().known(); }, 10'000))
            qFatal("not live");
        return seat;
    }
    CaseId calledCase()
    {
        Register act;
        act.street = hongshan;
        const CaseId id =
            m_desk->ask(act, {}, {}, Subject{QStringLiteral("污水外溢"), {}, QStringLiteral("福一村"), {}, {}})->caseId;
        Accept accept;
        accept.category = QStringLiteral("市政/排水/污水外溢");
        accept.street = hongshan;
        MakeCall call;
        call.units = {{construction, LegRole::Lead, {}}};
        call.reportAt = m_desk->replica.now() + std::chrono::hours(2);
        call.place = call.reason = why;
        m_other->ask(accept, id).value();
        m_other->ask(call, id).value();
        return id;
    }
    QueueTable *table() const { return m_page->findChild<QueueTable *>(QStringLiteral("docketTable")); }
    ActSheet *sheet() const { return m_page->openCase()->sheet(); }
    void trigger()
    {
        auto *send = sheet()->form()->findChild<QAction *>(QStringLiteral("sheetSend"));
        QVERIFY(send);
        send->trigger();
    }
    QAction *action(QKeySequence key) const
    {
        for (QAction *each : m_page->actions())
            if (each->shortcut() == key)
                return each;
        qFatal("no such action");
    }
    QStringList shown(const QString &part) const
    {
        QStringList found;
        for (QLabel *label : m_page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                found.append(label->text());
        return found;
    }

    Theme m_theme;
    std::unique_ptr<TestHub> m_hub;
    std::unique_ptr<Seat> m_other, m_desk, m_seat;
    std::unique_ptr<DocketPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestDocketPage)
#include "tst_docketpage.moc"
