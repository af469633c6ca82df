// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ui/casepanel.h"
#include "cases/ui/queuepanel.h"
#include "shell/helpdialog.h"
#include "shell/mainwindow.h"
#include "support/testhub.h"
#include "uikit/citizenline.h"
#include "uikit/keybar.h"
#include "uikit/legtable.h"
#include "uikit/queuetable.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTextBrowser>

using namespace Yixian;
using namespace Yixian::Test;

namespace {

// YIXIAN_PICTURES=<folder> keeps what the tests show.
void keep(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("YIXIAN_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        QVERIFY(widget.grab().save(QDir(folder).filePath(name)));
}

} // namespace

// The keys that work on every page (SCREENS 3.7), pressed as a person presses them.
class TestWindowKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_languages.use(QStringLiteral("en"))); }
    void init()
    {
        m_hub = std::make_unique<TestHub>(30); // ten seconds are a third of one
        m_hub->start();
        m_languages.use(QStringLiteral("en"));
        m_theme.applyTo(*qApp);
        m_seat = std::make_unique<Seat>(m_hub->dial());
        m_window = std::make_unique<MainWindow>(MainWindow::Parts{m_theme, m_languages, m_settings, m_seat->replica, m_seat->link, QStringLiteral("hub")});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_seat.reset();
        m_hub.reset();
    }

    void helpSaysWhatThisPageIsFor_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("breaks first on top");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("最先到期的在最上");
    }
    void helpSaysWhatThisPageIsFor()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        logIn(dispatcher());
        m_window->setLanguage(language);
        for (const WindowPage &page : m_window->pages())
            QVERIFY2(!HelpDialog::purposeOf(page.name).isEmpty(), qPrintable(page.name));
        press(Qt::Key_F1);
        QTRY_VERIFY(m_window->findChild<QTextBrowser *>(QStringLiteral("helpText")));
        auto *help = m_window->findChild<QTextBrowser *>(QStringLiteral("helpText"));
        keep(*help->window(), QStringLiteral("help-%1.png").arg(language));
        const QString text = help->toPlainText();
        QVERIFY2(text.contains(words), qPrintable(text));
        for (const QString &key : {QStringLiteral("F2"), QStringLiteral("Ctrl+I"), QStringLiteral("F8"), QStringLiteral("Ctrl+R"), QStringLiteral("Ctrl+V")})
            QVERIFY2(text.contains(key), qPrintable(key));
        QTest::keyClick(help, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<QTextBrowser *>(QStringLiteral("helpText")));
    }

    void silenceIsShownAndEnds()
    {
        logIn(dispatcher());
        QVERIFY(shown(QStringLiteral("silent")).isEmpty());
        press(Qt::Key_F7);
        QVERIFY(!shown(QStringLiteral("silent ")).isEmpty());
        press(Qt::Key_F7);
        press(Qt::Key_F7);
        QVERIFY(shown(QStringLiteral("three times on end")).isEmpty());
        press(Qt::Key_F7);
        QVERIFY(!shown(QStringLiteral("three times on end")).isEmpty());
    }

    // A call that reached nobody is said with its telephone, and the key leads to it; then it is seen.
    void confirmingLeadsToTheAlarm()
    {
        logIn(subCenter());
        auto colleague = m_hub->liveSeat(subCenter());
        const CaseId id = called(*colleague);
        auto *strip = m_window->findChild<QWidget *>(QStringLiteral("unreachedStrip"));
        QVERIFY(strip->isHidden());
        m_window->showPage(m_window->pageSet().indexOf(QStringLiteral("records")));
        QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible(), 10'000);
        QVERIFY2(strip->accessibleName().contains(m_seat->replica.reference().unitName(construction)), qPrintable(strip->accessibleName()));
        keep(*m_window, QStringLiteral("unreached.png"));
        press(Qt::Key_F8);
        keep(*m_window, QStringLiteral("unreached-call.png"));
        QVERIFY(m_window->pageSet().calls->isVisible());
        QCOMPARE(m_window->pageSet().calls->view().id, id);
        QCOMPARE(m_window->pageSet().calls->findChild<LegTable *>()->selectedLeg(), LegNo{1});
        QTRY_VERIFY(strip->isHidden());
    }

    // A call that is being put together is not thrown away for an alarm about another case.
    void confirmingKeepsTheSheetOfAnotherCase()
    {
        logIn(subCenter());
        auto colleague = m_hub->liveSeat(subCenter());
        const CaseId quiet = accepted(*colleague);
        const CaseId id = called(*colleague);
        auto *strip = m_window->findChild<QWidget *>(QStringLiteral("unreachedStrip"));
        QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible(), 10'000);
        CallPage *calls = m_window->pageSet().calls;
        calls->showCase(quiet);
        m_window->showPage(m_window->pageSet().indexOf(QStringLiteral("calls")));
        auto *place = calls->findChild<QLineEdit *>(QStringLiteral("placeLine"));
        place->setText(QStringLiteral("福一村牌坊"));
        press(Qt::Key_F8);
        QCOMPARE(calls->view().id, quiet);
        QCOMPARE(place->text(), QStringLiteral("福一村牌坊"));
        QVERIFY(m_window->pageSet().desk->isVisible());
        QCOMPARE(m_window->pageSet().desk->openCase()->shownCase(), id);
    }

    void nothingIsSaidToNobody()
    {
        logIn(subCenter());
        auto colleague = m_hub->liveSeat(subCenter());
        called(*colleague);
        const auto strip = [this] { return m_window->findChild<QWidget *>(QStringLiteral("unreachedStrip")); };
        QTRY_VERIFY_WITH_TIMEOUT(strip()->isVisible(), 10'000);
        for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
            for (QAction *action : menu->actions())
                if (action->text() == u"Log out")
                    action->trigger();
        QTRY_VERIFY(m_window->pages().isEmpty());
        QVERIFY(strip()->isHidden());
        logIn(subCenter()); // and to who comes then, again
        QTRY_VERIFY_WITH_TIMEOUT(strip()->isVisible(), 10'000);
    }

    void pagesByTheirKeys()
    {
        logIn(chief());
        press(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(m_window->pageSet().handover->isVisible());
        press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(m_window->pageSet().wall->isVisible());
        QCOMPARE(m_window->pageSet().wall->sheet(), WallSheet::Overview);
    }

    void aCopiedNumberOpensItsCase()
    {
        logIn(dispatcher());
        auto other = m_hub->liveSeat(chief());
        const CaseId one = registered(*other), two = registered(*other);
        QTRY_VERIFY(m_seat->replica.find(two));
        DeskPage *desk = m_window->pageSet().desk;
        QTRY_VERIFY(desk->queue()->table()->isVisible());
        desk->queue()->table()->setFocus();
        for (const CaseId id : {two, one}) {
            QApplication::clipboard()->setText(QStringLiteral("请看 %1，谢谢\n").arg(m_seat->replica.find(id)->number));
            press(Qt::Key_V, Qt::ControlModifier);
            QCOMPARE(desk->openCase()->shownCase(), id);
        }
        // On another page too; a text field keeps the key for itself.
        m_window->showPage(m_window->pageSet().indexOf(QStringLiteral("handover")));
        QApplication::clipboard()->setText(m_seat->replica.find(two)->number);
        press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(desk->isVisible());
        QCOMPARE(desk->openCase()->shownCase(), two);
        auto *filter = desk->findChild<QLineEdit *>(QStringLiteral("queueFilter"));
        filter->setFocus();
        QApplication::clipboard()->setText(m_seat->replica.find(one)->number);
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(filter->text(), m_seat->replica.find(one)->number);
        QCOMPARE(desk->openCase()->shownCase(), two);
        filter->clear();
        desk->queue()->table()->setFocus();
        QApplication::clipboard()->setText(QStringLiteral("13800000021 GL-YX-2026"));
        press(Qt::Key_V, Qt::ControlModifier); // none of ours
        QCOMPARE(desk->openCase()->shownCase(), two);
    }

    void oneLineGoesToACase()
    {
        logIn(dispatcher());
        auto other = m_hub->liveSeat(chief());
        const CaseId one = registered(*other), two = registered(*other);
        QTRY_VERIFY(m_seat->replica.find(two));
        DeskPage *desk = m_window->pageSet().desk;
        desk->openCaseById(one);
        QTRY_VERIFY(desk->queue()->table()->isVisible());
        desk->queue()->table()->setFocus();
        auto *line = m_window->findChild<QLineEdit *>(QStringLiteral("goToLine"));
        QVERIFY(!line->isVisible());
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, QStringLiteral("2"));
        keep(*m_window, QStringLiteral("goto.png"));
        QVERIFY(!shown(QStringLiteral("Enter opens #0002")).isEmpty()); // said before it is done
        QCOMPARE(desk->openCase()->shownCase(), one);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(desk->openCase()->shownCase(), two);
        QVERIFY(!line->isVisible());

        desk->queue()->table()->setFocus();
        press(Qt::Key_Semicolon);
        QVERIFY(line->hasFocus());
        QTest::keyClick(line, Qt::Key_Escape); // the keyboard is back where it was
        QVERIFY(!line->isVisible());
        QVERIFY(desk->queue()->table()->hasFocus());
        auto *filter = desk->findChild<QLineEdit *>(QStringLiteral("queueFilter"));
        filter->setFocus();
        press(Qt::Key_Semicolon);
        QCOMPARE(filter->text(), QStringLiteral(";"));
        QVERIFY(!line->isVisible());

        press(Qt::Key_L, Qt::ControlModifier);
        line->setText(QStringLiteral("/污水"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(m_window->pageSet().records->isVisible());
        QCOMPARE(m_window->pageSet().records->findChild<QLineEdit *>(QStringLiteral("recordsLine"))->text(), QStringLiteral("污水"));
    }

    void aProtectedFieldIsAskedForByKey()
    {
        logIn(dispatcher());
        auto other = m_hub->liveSeat(chief());
        const CaseId id = registered(*other);
        QTRY_VERIFY(m_seat->replica.find(id));
        m_window->pageSet().desk->openCaseById(id);
        press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        // The first field, the first purpose.
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        auto *line = m_window->pageSet().desk->findChild<CitizenLine *>();
        QTRY_VERIFY(line->isRevealed());
    }

    // In a narrow window what cannot be done now makes room; no key is shown in part.
    void keysThatDoNotFitAreLeftOut()
    {
        KeyBar bar(m_theme);
        QVector<int> done;
        QList<QAction *> actions;
        for (const char *text : {"Accept the case", "Take it back", "Confirm the alarm"}) {
            auto *action = new QAction(QLatin1String(text), &bar);
            action->setShortcut(Qt::Key_F1 + static_cast<int>(actions.size()));
            connect(action, &QAction::triggered, this, [&done, n = static_cast<int>(actions.size())] { done.append(n); });
            actions.append(action);
        }
        actions[1]->setEnabled(false);
        bar.setActions(actions);
        bar.show();
        const int whole = bar.sizeHint().width();
        const auto clickAt = [&](int x) { QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(x, bar.height() / 2)); };
        bar.resize(whole, bar.height());
        clickAt(whole - m_theme.px(20));
        QCOMPARE(done, QVector<int>{2});
        bar.resize(whole * 3 / 4, bar.height());
        clickAt(whole / 2); // where the second was
        QCOMPARE(done, (QVector<int>{2, 2}));
        bar.resize(whole / 2, bar.height());
        clickAt(whole / 2 - m_theme.px(2)); // there is no room for it
        QCOMPARE(done, (QVector<int>{2, 2}));
        clickAt(m_theme.px(20));
        QCOMPARE(done, (QVector<int>{2, 2, 0}));
    }

private:
    void logIn(const Actor &actor)
    {
        m_seat->link.logIn({TestHub::tokenOf(actor), {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(m_seat->replica.isFresh() && m_seat->replica.time().known() && !m_window->pages().isEmpty(), 10'000);
    }
    CaseId registered(Seat &seat)
    {
        Register act;
        act.street = hongshan;
        return seat.ask(act, {}, {}, Subject{QStringLiteral("污水外溢"), {}, QStringLiteral("福一村"), QStringLiteral("林某"), QStringLiteral("13905910000")})->caseId;
    }
    CaseId accepted(Seat &seat)
    {
        auto desk = m_hub->liveSeat(dispatcher());
        const CaseId id = registered(*desk);
        Accept accept;
        accept.category = QStringLiteral("市政/排水/污水外溢");
        accept.street = hongshan;
        seat.ask(accept, id).value();
        return id;
    }
    CaseId called(Seat &seat)
    {
        const CaseId id = accepted(seat);
        MakeCall call;
        call.units = {{construction, LegRole::Lead, {}}};
        call.reportAt = seat.replica.now() + std::chrono::hours(2);
        call.place = QStringLiteral("福一村");
        call.reason = QStringLiteral("产权不清");
        seat.ask(call, id).value();
        return id;
    }
    // Where the focus is, as the keyboard does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers);
    }
    QStringList shown(const QString &part) const
    {
        QStringList found;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<QLabel *>(widget);
            const QString text = label ? label->text() : widget->accessibleName();
            if (widget->isVisible() && text.contains(part))
                found.append(text);
        }
        return found;
    }

    Theme m_theme;
    Languages m_languages;
    ConsoleSettings m_settings{QString()};
    std::unique_ptr<TestHub> m_hub;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"
