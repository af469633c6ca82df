// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/ui/answerpage.h"
#include "calls/ui/callpage.h"
#include "support/testhub.h"
#include "uikit/accessible.h"
#include "uikit/legtable.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

// A sub-center that calls and a bureau that answers, each at its page, against one hub.
class TestCallAndAnswer : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_hub = std::make_unique<TestHub>();
        m_hub->start();
        m_desk = live(dispatcher());
        m_town = live(subCenter());
        m_bureau = live(unitActor(construction));
        m_theme.applyTo(*qApp);
        Register act;
        act.street = hongshan;
        m_case = m_desk->ask(act, {}, {}, Subject{QStringLiteral("福一村污水外溢"), QStringLiteral("巷内外溢两日"), {}, {}, {}})->caseId;
        Accept accept;
        accept.category = QStringLiteral("市政/排水/污水外溢");
        accept.street = hongshan;
        m_town->ask(accept, m_case).value();
        QTRY_VERIFY(m_town->replica.find(m_case) && m_town->replica.find(m_case)->state == CaseState::Accepted);
        m_calls = std::make_unique<CallPage>(m_theme, m_town->replica, m_town->link);
        m_answer = std::make_unique<AnswerPage>(m_theme, m_bureau->replica, m_bureau->link);
        m_calls->resize(1600, 900);
        m_answer->resize(900, 760);
        m_calls->show();
        m_answer->show();
        m_calls->showCase(m_case);
        QVERIFY(QTest::qWaitForWindowExposed(m_calls.get()));
    }
    void cleanup()
    {
        m_calls.reset();
        m_answer.reset();
        for (auto *seat : {&m_desk, &m_town, &m_bureau})
            seat->reset();
        m_hub.reset();
    }

    void callsByPinyinAndTheUnitAnswers()
    {
        QSignalSpy came(m_answer.get(), &AnswerPage::callCame);
        addUnit(QStringLiteral("jsj"));
        addUnit(QStringLiteral("fysq"));
        fill(QStringLiteral("+40分"), QStringLiteral("福一村牌坊"), QStringLiteral("管网产权不清"));
        press(*m_calls, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(value().legs.size(), 2);
        QCOMPARE(value().legs[0].unit, construction);
        QCOMPARE(value().legs[0].role, LegRole::Lead);
        QCOMPARE(value().legs[1].role, LegRole::Assist);
        // It came up on the bureau's screen: a stamp, no clock stops, nothing is opened or accepted.
        QTRY_COMPARE(came.size(), 1);
        QTRY_VERIFY(value().legs[0].reached);
        QVERIFY(!value().legs[0].opened && !value().legs[0].accepted);
        QVERIFY(value().clock(ClockKind::LegRespond, LegNo{1})->running());
        QCOMPARE(m_answer->waiting(), 1);

        // The second choice is open; empty answers are refused beside the field and what was typed stays.
        auto *handler = find<QLineEdit>(*m_answer, "handlerLine");
        QTRY_VERIFY(handler->isVisible());
        handler->setFocus();
        press(*m_answer, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!shown(*m_answer, QStringLiteral("“handler”")).isEmpty());
        QCOMPARE(value().legs[0].state, LegState::Issued);
        handler->setText(QStringLiteral("陈工"));
        find<QLineEdit>(*m_answer, "measureLine")->setText(QStringLiteral("先调管线图"));
        press(*m_answer, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(value().legs[0].state, LegState::Responded);
        QCOMPARE(value().legs[0].handler.value, QStringLiteral("陈工"));
        QCOMPARE(value().clock(ClockKind::LegRespond, LegNo{1})->outcome, ClockOutcome::Met);
        QCOMPARE(value().clock(ClockKind::LegAccept, LegNo{1})->outcome, ClockOutcome::Met);
        QTRY_COMPARE(m_answer->waiting(), 0);

        // Its own word that it has arrived counts once the caller confirms.
        QTRY_VERIFY(find<QRadioButton>(*m_answer, "choice5")->isChecked()); // setting out is next
        press(*m_answer, Qt::Key_6);
        QTRY_VERIFY(find<QLineEdit>(*m_answer, "personLine")->isVisible());
        press(*m_answer, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(value().legs[0].arrivalClaimed);
        QCOMPARE(value().legs[0].state, LegState::Responded);
        auto *legs = find<LegTable>(*m_calls, "legTable");
        legs->selectLeg(LegNo{1});
        legs->setFocus();
        QTRY_VERIFY(m_town->replica.find(m_case)->legs[0].arrivalClaimed);
        press(*m_calls, Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(value().legs[0].state, LegState::Arrived);
    }

    void escapeAsksBeforeItTakesUnitsOff()
    {
        addUnit(QStringLiteral("jsj"));
        auto *draft = find<QTableView>(*m_calls, "draftTable");
        QCOMPARE(draft->model()->rowCount(), 1);
        press(*m_calls, Qt::Key_Escape);
        QCOMPARE(draft->model()->rowCount(), 1);
        QTRY_VERIFY(!shown(*m_calls, QStringLiteral("Once more takes")).isEmpty());
        addUnit(QStringLiteral("fysq")); // went on: asked again
        press(*m_calls, Qt::Key_Escape);
        QCOMPARE(draft->model()->rowCount(), 2);
        press(*m_calls, Qt::Key_Escape);
        QCOMPARE(draft->model()->rowCount(), 0);
    }

    void everyPaneIsReachedByKey()
    {
        const auto *finder = find<QLineEdit>(*m_calls, "finderLine");
        const auto *when = find<QLineEdit>(*m_calls, "whenLine");
        const auto *legs = find<LegTable>(*m_calls, "legTable");
        m_calls->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_calls.get()));
        QTRY_VERIFY(finder->hasFocus());
        press(*m_calls, Qt::Key_F6); // nobody has been called: straight on to the sheet
        QVERIFY(when->hasFocus());
        press(*m_calls, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(finder->hasFocus());
        callByDistrict();
        press(*m_calls, Qt::Key_F6);
        QVERIFY(legs->hasFocus());
        press(*m_calls, Qt::Key_F6);
        QVERIFY(when->hasFocus());
        press(*m_calls, Qt::Key_F6);
        QVERIFY(!finder->hasFocus() && !when->hasFocus());
        press(*m_calls, Qt::Key_F6);
        QVERIFY(finder->hasFocus());
    }

    // Somebody else calls while one fills in the sheet: it says so, and nothing moves under the hands.
    void aCallByAnotherSeatMovesNothing()
    {
        addUnit(QStringLiteral("fysq"));
        auto *when = find<QLineEdit>(*m_calls, "whenLine");
        auto *place = find<QLineEdit>(*m_calls, "placeLine");
        // The sheet keeps its shape where it has more room than it needs.
        QVERIFY(place->mapTo(m_calls.get(), QPoint()).y() - when->mapTo(m_calls.get(), QPoint()).y() < 3 * when->height());
        const QPoint before = when->mapTo(m_calls.get(), QPoint());
        when->setText(QStringLiteral("+40分"));
        callByDistrict();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(when->mapTo(m_calls.get(), QPoint()), before);
        QVERIFY(!shown(*m_calls, QStringLiteral("has called meanwhile")).isEmpty());
        QCOMPARE(when->text(), QStringLiteral("+40分"));
        m_calls->showCase(m_case);
        QVERIFY(find<LegTable>(*m_calls, "legTable")->isVisible());
    }

    void whoIsOnTheWayThereIsCalledOnlyWhenAskedTwice()
    {
        // Another case at the same address, with the bureau called for it already.
        Register act;
        act.street = hongshan;
        const auto there = [&](const QString &title) {
            const CaseId id = m_desk->ask(act, {}, {}, Subject{title, {}, QStringLiteral("福一村 7号"), {}, {}})->caseId;
            Accept accept;
            accept.category = QStringLiteral("市政/排水/污水外溢");
            accept.street = hongshan;
            m_town->ask(accept, id).value();
            return id;
        };
        const CaseId other = there(QStringLiteral("井盖缺失"));
        MakeCall call;
        call.units = {{construction, LegRole::Lead, {}}};
        call.reportAt = m_town->replica.now() + std::chrono::hours(1);
        call.place = QStringLiteral("福一村");
        call.reason = QStringLiteral("x");
        m_town->ask(call, other).value();
        m_case = there(QStringLiteral("污水外溢"));
        QTRY_VERIFY(m_town->replica.find(m_case) && m_town->replica.find(m_case)->accepted);
        m_calls->showCase(m_case);
        QTRY_VERIFY(!find<QLineEdit>(*m_calls, "finderLine")->text().size());
        press(*m_calls, Qt::Key_1, Qt::ControlModifier); // called for such a matter before: suggested in front
        fill(QStringLiteral("+40分"), QStringLiteral("福一村牌坊"), QStringLiteral("管网产权不清"));
        press(*m_calls, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!shown(*m_calls, QStringLiteral("called to the same place already")).isEmpty());
        QCOMPARE(value().legs.size(), 0); // nothing was sent, and what was typed is kept
        QCOMPARE(find<QLineEdit>(*m_calls, "placeLine")->text(), QStringLiteral("福一村牌坊"));
        press(*m_calls, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(value().legs.size(), 1);
        QCOMPARE(value().legs[0].unit, construction);
    }

    void objectionAndNewTimeGoThereAndBack()
    {
        auto head = live(chief());
        addUnit(QStringLiteral("jsj"));
        fill(QStringLiteral("+90分"), QStringLiteral("福一村牌坊"), QStringLiteral("管网产权不清"));
        press(*m_calls, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>(*m_answer, "handlerLine")->isVisible());
        find<QRadioButton>(*m_answer, "choice4")->click();
        QTRY_VERIFY(find<QLineEdit>(*m_answer, "basisLine")->isVisible());
        find<QLineEdit>(*m_answer, "basisLine")->setText(QStringLiteral("职责清单第12条"));
        press(*m_answer, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!shown(*m_answer, QStringLiteral("“leader”")).isEmpty()); // who stands for it has to be named
        find<QLineEdit>(*m_answer, "leaderLine")->setText(QStringLiteral("李局"));
        press(*m_answer, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(value().legs[0].state, LegState::Objected);
        QVERIFY(value().clock(ClockKind::LegRespond, LegNo{1})->running());
        QTRY_VERIFY(!shown(*m_answer, QStringLiteral("waits for the ruling")).isEmpty());

        // The caller reads what it rules on and puts it before the district.
        auto *legs = find<LegTable>(*m_calls, "legTable");
        legs->selectLeg(LegNo{1});
        QTRY_VERIFY(!shown(*m_calls, QStringLiteral("职责清单第12条")).isEmpty());
        find<QLineEdit>(*m_calls, "rollCallWords")->setText(QStringLiteral("现场认定与其有关"));
        legs->setFocus();
        press(*m_calls, Qt::Key_0, Qt::ControlModifier);
        QTRY_VERIFY(value().legs[0].objections[0].disputed);
        head->ask(Overrule{QStringLiteral("首接负责")}, m_case, LegNo{1}).value();
        QTRY_COMPARE(m_bureau->replica.find(m_case)->legs[0].state, LegState::Issued);
        QTRY_VERIFY(!shown(*m_answer, QStringLiteral("may object once")).isEmpty());

        QTRY_VERIFY(find<QLineEdit>(*m_answer, "handlerLine")->isVisible());
        find<QLineEdit>(*m_answer, "handlerLine")->setText(QStringLiteral("陈工"));
        find<QLineEdit>(*m_answer, "measureLine")->setText(QStringLiteral("先调管线图"));
        press(*m_answer, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_bureau->replica.find(m_case)->legs[0].state, LegState::Responded);
        QTRY_VERIFY(find<QRadioButton>(*m_answer, "choice5")->isChecked());
        press(*m_answer, Qt::Key_3);
        auto *when = find<QLineEdit>(*m_answer, "moveLine");
        QTRY_VERIFY(when->isVisible());
        when->setText(QStringLiteral("下辈子"));
        find<QLineEdit>(*m_answer, "moveReason")->setText(QStringLiteral("设备在途"));
        m_answer->tick();
        press(*m_answer, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!shown(*m_answer, QStringLiteral("“report-in time”")).isEmpty());
        when->setText(QStringLiteral("+3h"));
        press(*m_answer, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(value().legs[0].openMove());
        QTRY_VERIFY(!shown(*m_calls, QStringLiteral("设备在途")).isEmpty());
        legs->setFocus();
        press(*m_calls, Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(value().legs[0].moves[0].agreed);
        QVERIFY(value().clock(ClockKind::LegReport, LegNo{1})->original);
        QTRY_VERIFY(!shown(*m_answer, QStringLiteral("agreed")).isEmpty());
    }

    void wrongTimesAndUnitsAreRefusedInWords()
    {
        addUnit(QStringLiteral("jsj"));
        fill(QStringLiteral("今 8:00"), QStringLiteral("牌坊"), QStringLiteral("x"));
        press(*m_calls, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!shown(*m_calls, QStringLiteral("already passed. Nothing was sent")).isEmpty());
        QVERIFY(value().legs.isEmpty());
        fill(QStringLiteral("下辈子"), QStringLiteral("牌坊"), QStringLiteral("x"));
        press(*m_calls, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!shown(*m_calls, QStringLiteral("“report-in time”")).isEmpty());
        QVERIFY(value().legs.isEmpty());
        fill(QStringLiteral("+40m"), QStringLiteral("牌坊"), QStringLiteral("x"));
        addUnit(QStringLiteral("srzx")); // no longer active
        press(*m_calls, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!shown(*m_calls, QStringLiteral("no longer active and cannot be called")).isEmpty());
        QVERIFY(value().legs.isEmpty());
        QCOMPARE(find<QLineEdit>(*m_calls, "whenLine")->text(), QStringLiteral("+40m")); // what was typed stays
    }

    // Somebody rings about another case while a call is put together.
    void aSheetWaitsAtItsCase()
    {
        const CaseId other = anotherCase();
        addUnit(QStringLiteral("jsj"));
        fill(QStringLiteral("+40m"), QStringLiteral("牌坊"), QStringLiteral("管网产权不清"));
        m_calls->showCase(other);
        QCOMPARE(find<QTableView>(*m_calls, "draftTable")->model()->rowCount(), 0);
        QVERIFY(find<QLineEdit>(*m_calls, "placeLine")->text().isEmpty());
        fill(QStringLiteral("15:30"), QStringLiteral("南门"), {});
        m_calls->showCase(m_case);
        QCOMPARE(find<QTableView>(*m_calls, "draftTable")->model()->rowCount(), 1);
        QCOMPARE(find<QLineEdit>(*m_calls, "placeLine")->text(), QStringLiteral("牌坊"));
        press(*m_calls, Qt::Key_Return, Qt::ControlModifier);
        m_calls->showCase(other); // before the hub has answered
        QTRY_COMPARE(value().legs.size(), 1);
        QTRY_COMPARE(m_town->link.unanswered(), qsizetype{0});
        QCOMPARE(find<QLineEdit>(*m_calls, "placeLine")->text(), QStringLiteral("南门"));
        m_calls->showCase(m_case);
        QCOMPARE(find<QTableView>(*m_calls, "draftTable")->model()->rowCount(), 0); // it was sent
    }

    void unitsOfAnotherCaseAreNotCalledWithTheAnswer()
    {
        const CaseId other = anotherCase();
        MakeCall call;
        call.units = {{construction, LegRole::Lead, {}}};
        call.reportAt = m_town->replica.now() + std::chrono::hours(1);
        call.place = call.reason = QStringLiteral("福一村");
        for (CaseId id : {m_case, other})
            m_town->ask(call, id).value();
        QSignalSpy elsewhere(m_calls.get(), &CallPage::refusedElsewhere);
        m_calls->showCase(other);
        addUnit(QStringLiteral("zls"));
        fill({}, {}, QStringLiteral("水压不足"));
        m_calls->showCase(m_case);
        addUnit(QStringLiteral("fysq"));
        fill({}, {}, QStringLiteral("管网产权不清"));
        m_calls->pageActions().at(2)->trigger(); // to the running call
        m_calls->showCase(other);
        QTRY_COMPARE(m_town->link.unanswered(), qsizetype{0});
        QCOMPARE(elsewhere.size(), 0);
        QCOMPARE(value().legs.size(), 2);
        QCOMPARE(m_hub->hub->state().find(other)->legs.size(), 1);
        QCOMPARE(find<QTableView>(*m_calls, "draftTable")->model()->rowCount(), 1);
    }

    void aRefusalIsSaidWhereverOneLooks()
    {
        const CaseId other = anotherCase();
        QSignalSpy elsewhere(m_calls.get(), &CallPage::refusedElsewhere);
        addUnit(QStringLiteral("srzx")); // no longer active
        fill(QStringLiteral("+40m"), QStringLiteral("牌坊"), QStringLiteral("x"));
        press(*m_calls, Qt::Key_Return, Qt::ControlModifier);
        m_calls->showCase(other);
        QTRY_COMPARE(elsewhere.size(), 1);
        QCOMPARE(elsewhere[0][0].value<CaseId>(), m_case);
        QVERIFY(shown(*m_calls, QStringLiteral("no longer active")).isEmpty()); // not as if it were of this one
        m_calls->showCase(m_case);
        QCOMPARE(find<QLineEdit>(*m_calls, "placeLine")->text(), QStringLiteral("牌坊"));
    }

    // What one call is answered with is not sent to another, nor lost when one looks at it.
    void anAnswerWaitsAtItsCall()
    {
        const CaseId other = anotherCase();
        callByDistrict();
        MakeCall call;
        call.units = {{construction, LegRole::Lead, {}}};
        call.reportAt = m_town->replica.now() + std::chrono::hours(1);
        call.place = call.reason = QStringLiteral("南门");
        m_town->ask(call, other).value();
        QTRY_VERIFY(m_bureau->replica.find(other) && !m_bureau->replica.find(other)->legs.isEmpty());
        const auto *handler = find<QLineEdit>(*m_answer, "handlerLine");
        const auto type = [&](const char *name, const QString &text) {
            auto *line = find<QLineEdit>(*m_answer, name);
            line->setFocus();
            QTest::keyClicks(line, text);
        };
        QVERIFY(m_answer->openCase(m_case));
        type("handlerLine", QStringLiteral("chen"));
        type("measureLine", QStringLiteral("maps"));
        QVERIFY(m_answer->openCase(other));
        QCOMPARE(handler->text(), QString());
        type("handlerLine", QStringLiteral("wang"));
        QVERIFY(m_answer->openCase(m_case));
        QCOMPARE(handler->text(), QStringLiteral("chen"));
        press(*m_answer, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_answer->openCase(other)); // before the hub has answered
        QTRY_COMPARE(value().legs[0].state, LegState::Responded);
        QTRY_COMPARE(m_bureau->link.unanswered(), qsizetype{0});
        QCOMPARE(handler->text(), QStringLiteral("wang"));
        QVERIFY(m_answer->openCase(m_case));
        QCOMPARE(handler->text(), QString()); // it was sent
    }

    void uncalledUnitIsNoted()
    {
        addUnit(QStringLiteral("jsj"));
        fill(QStringLiteral("+40m"), QStringLiteral("牌坊"), QStringLiteral("x"));
        press(*m_calls, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(value().legs.size(), 1);
        Command command;
        QVERIFY(m_town->ask(ArriveUncalled{waterCompany, QStringLiteral("王师傅")}, m_case));
        QTRY_COMPARE(m_town->replica.find(m_case)->uncalled.size(), 1);
        QTRY_VERIFY(!shown(*m_calls, QStringLiteral("came without a call")).isEmpty());
    }

    void nothingThatTakesFocusIsWithoutName()
    {
        QCOMPARE(unnamedFocusables(*m_calls), QStringList());
        QCOMPARE(unnamedFocusables(*m_answer), QStringList());
    }

private:
    CaseId anotherCase()
    {
        Register act;
        act.street = hongshan;
        const CaseId id = m_desk->ask(act, {}, {}, Subject{QStringLiteral("井盖缺失"), {}, QStringLiteral("南门"), {}, {}})->caseId;
        Accept accept;
        accept.category = QStringLiteral("市政/排水/污水外溢");
        accept.street = hongshan;
        m_town->ask(accept, id).value();
        if (!QTest::qWaitFor([&] { return m_town->replica.find(id) && m_town->replica.find(id)->accepted; }))
            qFatal("no other case");
        return id;
    }
    void callByDistrict()
    {
        MakeCall call;
        call.units = {{construction, LegRole::Lead, {}}};
        call.reportAt = m_desk->replica.now() + std::chrono::hours(1);
        call.place = QStringLiteral("福一村");
        call.reason = QStringLiteral("x");
        m_desk->ask(call, m_case).value();
        QTRY_COMPARE(m_town->replica.find(m_case)->legs.size(), 1);
        QTRY_COMPARE(find<LegTable>(*m_calls, "legTable")->model()->rowCount(), 1);
    }
    std::unique_ptr<Seat> live(const Actor &actor)
    {
        auto seat = m_hub->seat(TestHub::tokenOf(actor));
        if (!QTest::qWaitFor([&] { return seat->replica.isFresh() && seat->replica.time().known(); }, 10'000))
            qFatal("not live");
        return seat;
    }
    const Case &value() const { return *m_hub->hub->state().find(m_case); }
    template<class T>
    T *find(const QWidget &page, const char *name) const
    {
        auto *widget = page.findChild<T *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    // As a person at that window: it is the active one, and the key goes to whatever has the focus in it.
    void press(QWidget &page, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window does not become active");
        QWidget *focused = page.focusWidget() ? page.focusWidget() : &page;
        focused->setFocus();
        QTest::keyClick(focused, key, modifiers);
    }
    void addUnit(const QString &typed)
    {
        m_calls->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_calls.get()));
        auto *line = find<QLineEdit>(*m_calls, "finderLine");
        line->setFocus();
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void fill(const QString &when, const QString &place, const QString &reason)
    {
        find<QLineEdit>(*m_calls, "whenLine")->setText(when);
        find<QLineEdit>(*m_calls, "placeLine")->setText(place);
        find<QLineEdit>(*m_calls, "reasonLine")->setText(reason);
        m_calls->tick();
    }
    QStringList shown(const QWidget &page, const QString &part) const
    {
        QStringList found;
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            const auto *label = qobject_cast<QLabel *>(widget);
            const QString text = label ? label->text() : widget->accessibleName();
            if (widget->isVisible() && text.contains(part))
                found.append(text);
        }
        return found;
    }

    Theme m_theme;
    std::unique_ptr<TestHub> m_hub;
    std::unique_ptr<Seat> m_desk, m_town, m_bureau;
    std::unique_ptr<CallPage> m_calls;
    std::unique_ptr<AnswerPage> m_answer;
    CaseId m_case;
};

QTEST_MAIN(TestCallAndAnswer)
#include "tst_callandanswer.moc"
