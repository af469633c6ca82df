// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ui/casepanel.h"
#include "cases/ui/deskpage.h"
#include "cases/ui/queuepanel.h"
#include "support/testhub.h"
#include "uikit/accessible.h"
#include "uikit/queuetable.h"
#include "uikit/timelinetable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QWheelEvent>

using namespace Yixian;
using namespace Yixian::Test;

// A dispatcher at the desk: keys and clicks against a real hub in memory.
class TestDeskPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_hub = std::make_unique<TestHub>();
        m_hub->start();
        m_other = live(chief());
        m_seat = live(dispatcher());
        m_theme.applyTo(*qApp);
        m_page = std::make_unique<DeskPage>(m_theme, m_seat->replica, m_seat->link);
        m_page->resize(1600, 900);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_tester = std::make_unique<QAbstractItemModelTester>(m_page->queue()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_page.reset();
        m_seat.reset();
        m_other.reset();
        m_hub.reset();
    }

    void queueIsOrderedByFirstBreachAndGrouped()
    {
        const CaseId first = newCase(QStringLiteral("先到"));
        const CaseId second = newCase(QStringLiteral("后到"));
        accept(first);
        QTRY_COMPARE(model()->caseCount(), 2);
        QTRY_COMPARE(model()->rowOf(second), 1); // still to accept: its group is on top
        QCOMPARE(model()->rowOf(first), 3);
        QCOMPARE(model()->rowCount(), 4); // two headings
        QVERIFY(model()->data(model()->index(1, QueueTableModel::Matter), Qt::DisplayRole).toString().contains(QStringLiteral("后到")));
    }

    void newRowsDoNotMoveTheSelection()
    {
        for (int i = 0; i < 30; ++i)
            accept(newCase(QStringLiteral("办理中 %1").arg(i)));
        QTRY_COMPARE(m_seat->replica.position(), m_hub->log.head.seq);
        QTRY_COMPARE(model()->caseCount(), 30);
        QTRY_COMPARE(model()->rowCount(), 31); // all under one heading: the last acceptance is shown too
        auto *table = m_page->queue()->table();
        table->setFocus();
        table->selectRow(10);
        const CaseId selected = m_page->queue()->selectedCase();
        const int y = table->rowViewportPosition(table->currentIndex().row());
        const CaseId fresh = newCase(QStringLiteral("新件，排在最前"));
        QTRY_VERIFY(m_seat->replica.find(fresh));
        QTRY_COMPARE(model()->changedPlaces(), 1); // told, not shown: the hand is on the list
        QCOMPARE(model()->rowOf(fresh), -1);
        QCOMPARE(m_page->queue()->selectedCase(), selected);
        QTest::keyClick(table, Qt::Key_F5);
        QCOMPARE(model()->rowOf(fresh), 1);
        QCOMPARE(m_page->queue()->selectedCase(), selected);
        QCOMPARE(table->rowViewportPosition(table->currentIndex().row()), y);
        QVERIFY(table->hasFocus());
    }

    void changesAreTakenOnceTheSelectionRests()
    {
        newCase(QStringLiteral("一"));
        QTRY_COMPARE(model()->caseCount(), 1);
        m_page->queue()->table()->selectRow(1);
        newCase(QStringLiteral("二"));
        QTRY_COMPARE(model()->changedPlaces(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(model()->caseCount(), 2, 6000); // three seconds later, by itself
    }

    void acceptNeedsItsClassification()
    {
        const CaseId id = newCase(QStringLiteral("污水外溢"));
        QTRY_COMPARE(model()->caseCount(), 1);
        m_page->queue()->selectFirst();
        QTest::keyClick(m_page.get(), Qt::Key_F2);
        // Refused at once beside the field, which gets the keyboard; nothing was sent.
        QVERIFY(find<QComboBox>("categoryChoice")->isAncestorOf(QApplication::focusWidget())
                || QApplication::focusWidget() == find<QComboBox>("categoryChoice"));
        QVERIFY(!shown(QStringLiteral("“category”")).isEmpty());
        auto *category = find<QComboBox>("categoryChoice");
        category->setFocus();
        category->setEditText(QStringLiteral("市政 › 排水 › 污水外溢")); // as an input method would
        QTest::keyClick(m_page.get(), Qt::Key_F2);
        QTRY_COMPARE(m_hub->hub->state().find(id)->state, CaseState::Accepted);
        QCOMPARE(m_hub->hub->state().find(id)->category, QStringLiteral("市政/排水/污水外溢"));
        QTRY_VERIFY(!shown(QStringLiteral("Recorded")).isEmpty());
    }

    void typingIsKeptWhenAnotherSeatChangesTheCase()
    {
        const CaseId id = newCase(QStringLiteral("两席同开"));
        QTRY_COMPARE(model()->caseCount(), 1);
        m_page->queue()->selectFirst();
        QTest::keyClick(m_page.get(), Qt::Key_F9);
        auto *note = find<QLineEdit>("noteLine");
        QTRY_VERIFY(note->hasFocus());
        note->insert(QStringLiteral("正在写"));
        accept(id);
        QTRY_COMPARE(m_seat->replica.find(id)->state, CaseState::Accepted);
        QTRY_VERIFY(!find<QComboBox>("categoryChoice")->isVisible());
        QCOMPARE(note->text(), QStringLiteral("正在写"));
        QVERIFY(note->hasFocus());
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(m_hub->log.rows.last().actor, dispatcher().user);
        QTRY_VERIFY(note->text().isEmpty());
    }

    void whatWasTypedWaitsAtItsCase()
    {
        const CaseId one = newCase(QStringLiteral("一")), two = newCase(QStringLiteral("二"));
        QTRY_COMPARE(model()->caseCount(), 2);
        m_page->openCaseById(one);
        QTest::keyClick(m_page.get(), Qt::Key_F9);
        auto *note = find<QLineEdit>("noteLine");
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, QStringLiteral("called back"));
        auto *words = find<QLineEdit>("turnAwayWords"); // the second of a pair
        words->setFocus();
        QTest::keyClicks(words, QStringLiteral("another district"));
        m_page->openCaseById(two);
        QCOMPARE(note->text(), QString());
        m_page->openCaseById(one);
        QCOMPARE(note->text(), QStringLiteral("called back"));
        QCOMPARE(words->text(), QStringLiteral("another district"));
        m_page->openCaseById(two);
        m_page->openCaseById(one);
        QCOMPARE(note->text(), QStringLiteral("called back"));
    }

    // Sent, and on to the next case before it is answered: nothing of the next one is lost, and what was sent is not there again.
    void anAnswerComesForAnotherCase()
    {
        const CaseId one = newCase(QStringLiteral("一")), two = newCase(QStringLiteral("二"));
        QTRY_COMPARE(model()->caseCount(), 2);
        m_page->openCaseById(one);
        auto *note = find<QLineEdit>("noteLine");
        QTest::keyClicks(note, QStringLiteral("sent"));
        QTest::keyClick(note, Qt::Key_Return);
        m_page->openCaseById(two);
        QCOMPARE(note->text(), QString());
        note->insert(QStringLiteral("next"));
        QTRY_COMPARE(m_seat->link.unanswered(), 0);
        QTRY_COMPARE(m_seat->replica.position(), m_hub->log.head.seq);
        QCOMPARE(note->text(), QStringLiteral("next"));
        m_page->openCaseById(one);
        QCOMPARE(note->text(), QString());
        m_page->openCaseById(two);
        QCOMPARE(note->text(), QStringLiteral("next"));
    }

    // What is looked for is what the keys act on.
    void theFilterOpensWhatItFinds()
    {
        const CaseId lamp = newCase(QStringLiteral("路灯不亮")), sewage = newCase(QStringLiteral("污水外溢"));
        QTRY_COMPARE(model()->caseCount(), 2);
        m_page->openCaseById(lamp);
        QTest::keyClick(m_page.get(), Qt::Key_F3);
        auto *filter = find<QLineEdit>("queueFilter");
        QTRY_VERIFY(filter->hasFocus());
        filter->insert(QStringLiteral("污水"));
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(m_page->queue()->selectedCase(), sewage);
        QCOMPARE(m_page->openCase()->shownCase(), sewage);
        QVERIFY(m_page->queue()->table()->hasFocus());
        m_page->openCaseById(lamp); // from another page, while the filter hides it
        QCOMPARE(m_page->queue()->selectedCase(), lamp);
        QVERIFY(filter->text().isEmpty());
    }

    void escapeBringsBackTheWholeQueue()
    {
        newCase(QStringLiteral("路灯不亮"));
        newCase(QStringLiteral("污水外溢"));
        QTRY_COMPARE(model()->caseCount(), 2);
        auto *filter = find<QLineEdit>("queueFilter");
        auto *table = m_page->queue()->table();
        for (QWidget *focus : {static_cast<QWidget *>(filter), static_cast<QWidget *>(table)}) {
            filter->setText(QStringLiteral("污水"));
            QTRY_COMPARE(model()->caseCount(), 1);
            focus->setFocus();
            QTest::keyClick(focus, Qt::Key_Escape);
            QCOMPARE(model()->caseCount(), 2);
            QVERIFY(filter->text().isEmpty());
            QVERIFY(table->hasFocus());
        }
    }

    void homeAndEndGoThroughTheList()
    {
        const CaseId one = newCase(QStringLiteral("一"));
        const CaseId two = newCase(QStringLiteral("二")), three = newCase(QStringLiteral("三"));
        accept(three);
        QTRY_COMPARE(model()->rowCount(), 5); // two headings
        auto *table = m_page->queue()->table();
        table->setFocus();
        m_page->queue()->select(two);
        QTest::keyClick(table, Qt::Key_Home);
        QCOMPARE(m_page->queue()->selectedCase(), one);
        QTest::keyClick(table, Qt::Key_End);
        QCOMPARE(m_page->queue()->selectedCase(), three);
    }

    // A case of the past has no row: nothing that was looked for is forgotten for it.
    void whatIsNotInTheQueueLeavesTheFilterAlone()
    {
        const CaseId gone = newCase(QStringLiteral("火情")), sewage = newCase(QStringLiteral("污水外溢"));
        m_other->ask(Refer{ReferredTo::Police, {}, QStringLiteral("火情")}, gone).value();
        QTRY_COMPARE(model()->caseCount(), 1);
        auto *filter = find<QLineEdit>("queueFilter");
        filter->setText(QStringLiteral("污水"));
        QTRY_COMPARE(model()->caseCount(), 1);
        m_page->queue()->selectFirst();
        m_page->openCaseById(gone);
        QCOMPARE(filter->text(), QStringLiteral("污水"));
        QCOMPARE(m_page->openCase()->shownCase(), gone);
        QVERIFY(m_page->queue()->selectedCase().isNull()); // what is marked is what is open
        m_page->queue()->selectFirst();
        QCOMPARE(m_page->openCase()->shownCase(), sewage);
    }

    void theWheelDoesNotChoose()
    {
        newCase(QStringLiteral("一"));
        QTRY_COMPARE(model()->caseCount(), 1);
        m_page->queue()->selectFirst();
        auto *urgency = find<QComboBox>("urgencyChoice");
        QTRY_VERIFY(urgency->isVisible());
        for (const bool focused : {false, true}) {
            if (focused)
                urgency->setFocus();
            const int before = urgency->currentIndex();
            const QPointF at = QRectF(urgency->rect()).center();
            for (const int notch : {-120, 120}) {
                QWheelEvent wheel(at, urgency->mapToGlobal(at), {}, {0, notch}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
                QApplication::sendEvent(urgency, &wheel);
                QCOMPARE(urgency->currentIndex(), before);
            }
        }
    }

    void registersByHand()
    {
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
        auto *title = find<QLineEdit>("titleLine");
        QTRY_VERIFY(title->hasFocus());
        QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!shown(QStringLiteral("“title”")).isEmpty()); // the hub's word, beside the field
        title->insert(QStringLiteral("电梯困人"));
        QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_hub->hub->state().cases().size(), 1);
        QTRY_COMPARE(m_page->openCase()->shownCase().value, 1);
    }

    // Taken down on the phone while the line is away: the form is free for the next caller, and all of them are registered when it is
    // back, without disturbing who is being listened to by then.
    void registersWhileTheLineIsDown()
    {
        m_hub->crash();
        QTRY_VERIFY(!m_seat->replica.isFresh());
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
        auto *title = find<QLineEdit>("titleLine");
        QTRY_VERIFY(title->hasFocus());
        QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier); // nothing is kept without a title
        QVERIFY(!shown(QStringLiteral("“title”")).isEmpty());
        for (const QString &said : {QStringLiteral("电梯困人"), QStringLiteral("井盖缺失")}) {
            title->insert(said);
            QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(title->text().isEmpty());
            QVERIFY(!shown(QStringLiteral("Kept: “%1”").arg(said)).isEmpty());
        }
        title->insert(QStringLiteral("停水"));
        m_hub->start();
        m_seat->link.reconnectNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_seat->replica.isFresh(), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_hub->hub->state().cases().size(), 2, 10'000);
        QTRY_COMPARE(m_seat->link.unanswered(), 0);
        QVERIFY(title->isVisible());
        QCOMPARE(title->text(), QStringLiteral("停水"));
        QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_page->openCase()->shownCase(), CaseId{3});
    }

    // What was kept and is refused in the end is not lost: it comes back with the reason.
    void whatIsRefusedWhenTheLineIsBackIsThereAgain()
    {
        Register known;
        known.upstream = QStringLiteral("FZ2607090188");
        m_other->ask(known, {}, {}, Subject{QStringLiteral("停水"), {}, {}, {}, {}}).value();
        QTRY_COMPARE(model()->caseCount(), 1);
        m_hub->crash();
        QTRY_VERIFY(!m_seat->replica.isFresh());
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
        auto *title = find<QLineEdit>("titleLine");
        QTRY_VERIFY(title->hasFocus());
        title->insert(QStringLiteral("又停水"));
        find<QLineEdit>("upstreamLine")->setText(known.upstream);
        QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(title->text().isEmpty());
        QTest::keyClick(title, Qt::Key_Escape);
        QVERIFY(!title->isVisible());
        m_hub->start();
        m_seat->link.reconnectNow();
        QTRY_VERIFY_WITH_TIMEOUT(title->isVisible(), 10'000);
        QCOMPARE(title->text(), QStringLiteral("又停水"));
        QCOMPARE(find<QLineEdit>("upstreamLine")->text(), known.upstream);
        QVERIFY(!shown(QStringLiteral("GL-YX-")).isEmpty()); // as which it is known
    }

    // The keyboard goes on with what can be done next, not into whatever field happens to stand there.
    void afterAcceptingTheNextActHasTheKeyboard_data()
    {
        QTest::addColumn<bool>("click");
        QTest::newRow("by key, from a field") << false;
        QTest::newRow("by its button") << true;
    }
    void afterAcceptingTheNextActHasTheKeyboard()
    {
        QFETCH(bool, click);
        const CaseId id = newCase(QStringLiteral("污水外溢"));
        QTRY_COMPARE(model()->caseCount(), 1);
        m_page->openCaseById(id);
        auto *category = find<QComboBox>("categoryChoice");
        category->setFocus();
        category->setEditText(QStringLiteral("市政 › 排水 › 污水外溢"));
        if (click)
            QTest::mouseClick(find<QPushButton>("acceptButton"), Qt::LeftButton);
        else
            QTest::keyClick(category, Qt::Key_F2);
        QTRY_COMPARE(m_seat->replica.find(id)->state, CaseState::Accepted);
        QTRY_VERIFY(!category->isVisible());
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(button && button->text() == u"Call");
    }

    void filterFindsFullWidthDigits()
    {
        newCase(QStringLiteral("路灯不亮"));
        newCase(QStringLiteral("井盖缺失"));
        QTRY_COMPARE(model()->caseCount(), 2);
        auto *filter = find<QLineEdit>("queueFilter");
        QTest::keyClick(m_page.get(), Qt::Key_F3);
        QTRY_VERIFY(filter->hasFocus());
        filter->setText(QStringLiteral("＃０００２"));
        QTRY_COMPARE(model()->caseCount(), 1);
        filter->setText(QStringLiteral("路灯"));
        QTRY_COMPARE(model()->caseCount(), 1);
        filter->clear();
        QTRY_COMPARE(model()->caseCount(), 2);
    }

    void turnsAwayWhatIsNotOurs()
    {
        const CaseId fire = newCase(QStringLiteral("楼道起火"));
        QTRY_VERIFY(m_seat->replica.find(fire));
        m_page->openCaseById(fire);
        auto *to = find<QComboBox>("referTo");
        QTRY_VERIFY(to->isVisible());
        to->setCurrentIndex(1); // 119
        find<QAction>("refer")->trigger();
        const auto stateOf = [&](CaseId id) { return m_hub->hub->state().find(id)->state; };
        QTRY_COMPARE(stateOf(fire), CaseState::Referred);

        const CaseId twice = newCase(QStringLiteral("重复来件"));
        QTRY_VERIFY(m_seat->replica.find(twice));
        m_page->openCaseById(twice);
        QTRY_VERIFY(to->isVisible());
        find<QAction>("refuse")->trigger();
        QTRY_VERIFY(!shown(QStringLiteral("“reason” is missing")).isEmpty());
        find<QLineEdit>("turnAwayWords")->setText(QStringLiteral("与已办结件重复"));
        find<QAction>("refuse")->trigger();
        QTRY_COMPARE(stateOf(twice), CaseState::Refused);
    }

    void timelineTellsWhatHappened()
    {
        const CaseId id = newCase(QStringLiteral("外溢"));
        accept(id);
        QTRY_VERIFY(m_seat->replica.find(id));
        m_page->openCaseById(id);
        auto *timeline = m_page->findChild<TimelineTable *>();
        QTRY_COMPARE(timeline->model()->rowCount(), 2);
        QVERIFY(timeline->model()->index(0, 3).data().toString().startsWith(QStringLiteral("Accepted")));
    }

    void nothingThatTakesFocusIsWithoutName()
    {
        newCase(QStringLiteral("外溢"));
        QTRY_COMPARE(model()->caseCount(), 1);
        m_page->queue()->selectFirst();
        QCOMPARE(unnamedFocusables(*m_page), QStringList());
    }

private:
    std::unique_ptr<Seat> live(const Actor &actor)
    {
        auto seat = m_hub->seat(TestHub::tokenOf(actor));
        if (!QTest::qWaitFor([&] { return seat->replica.isFresh() && seat->replica.time().known(); }, 10'000))
            qFatal("not live");
        return seat;
    }
    CaseId newCase(const QString &title)
    {
        Register act;
        act.street = hongshan;
        return m_other->ask(act, {}, {}, Subject{title, QStringLiteral("巷内"), QStringLiteral("福一村"), {}, {}})->caseId;
    }
    void accept(CaseId id)
    {
        Accept act;
        act.category = QStringLiteral("市政/排水/污水外溢");
        act.street = hongshan;
        m_other->ask(act, id).value();
    }
    QueueTableModel *model() const { return m_page->queue()->model(); }
    template<class T>
    T *find(const char *name) const
    {
        auto *widget = m_page->findChild<T *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    // Visible texts that contain `part`: labels and what our painted widgets say to a screen reader.
    QStringList shown(const QString &part) const
    {
        QStringList found;
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<QLabel *>(widget);
            const QString text = label ? label->text() : widget->accessibleName();
            if (widget->isVisible() && text.contains(part))
                found.append(text);
        }
        return found;
    }

    Theme m_theme;
    std::unique_ptr<TestHub> m_hub;
    std::unique_ptr<Seat> m_other;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<DeskPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestDeskPage)
#include "tst_deskpage.moc"
