// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/queuetable.h"
#include "cases/ui/queuepanel.h"
#include "cases/ui/casepanel.h"
#include "cases/ui/deskpage.h"
#include "hub/accountbook.h"
#include "shell/mainwindow.h"
#include "shell/standindialog.h"
#include "support/testhub.h"
#include "uikit/accessible.h"
#include "uikit/districttimeedit.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

namespace {
Actor admin() { return {UserId{QStringLiteral("admin")}, QStringLiteral("管理员"), Role::Admin, {}}; }
} // namespace

// The window: login, pages by role, language and look at run time, a lost link.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_languages.use(QStringLiteral("zh_CN"))); }
    void init()
    {
        m_hub = std::make_unique<TestHub>();
        m_hub->accounts[0].passwordHash = AccountBook::hashPassword(QStringLiteral("right and long enough"));
        m_hub->addAccount(admin());
        m_hub->start();
        m_languages.use(QStringLiteral("zh_CN"));
        m_theme.set(ThemeVariant::Light, 100);
        m_theme.applyTo(*qApp);
        m_seat = std::make_unique<Seat>(m_hub->dial());
        m_window = std::make_unique<MainWindow>(
            MainWindow::Parts{m_theme, m_languages, m_settings, m_seat->replica, m_seat->link, QStringLiteral("hub")});
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

    void lookingBackShowsWhatWasKnown()
    {
        m_seat->link.logIn({TestHub::tokenOf(chief()), {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->pages().isEmpty(), 10'000);
        auto desk = m_hub->seat(TestHub::tokenOf(dispatcher()));
        QTRY_COMPARE(desk->replica.link(), LinkState::Live);
        m_hub->clock().notBefore(m_hub->clock().now() + std::chrono::hours(2));
        QVERIFY(desk->ask(Register{}, {}, {}, Subject{QStringLiteral("污水外溢"), {}, {}, {}, {}}));
        QTRY_COMPARE(m_seat->replica.state().cases().size(), 1);
        m_seat->link.reconnectNow(); // the time was moved
        QTRY_VERIFY(m_seat->replica.isFresh() && m_seat->replica.now() >= m_hub->clock().now() - std::chrono::minutes(1));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(find<QWidget>("lookBack")->isVisible());
        find<QComboBox>("lookBackSpeed")->setCurrentIndex(0); // it stands still
        QTest::mouseClick(find<QPushButton>("lookBackShow"), Qt::LeftButton); // an hour ago
        QTRY_VERIFY(m_seat->replica.lookingBack());
        QTRY_COMPARE(m_seat->replica.state().cases().size(), 0);
        QTRY_VERIFY(!shown(QStringLiteral("此处不能办理")).isEmpty());
        if (const QString folder = qEnvironmentVariable("YIXIAN_PICTURES"); !folder.isEmpty())
            QVERIFY(m_window->grab().save(folder + QStringLiteral("/look-back.png")));
        m_window->setLanguage(QStringLiteral("en")); // the pages are made anew, and still look back
        QTRY_VERIFY(!shown(QStringLiteral("nothing can be done here")).isEmpty());
        QTest::mouseClick(find<QPushButton>("lookBackEnd"), Qt::LeftButton);
        QTRY_VERIFY(!m_seat->replica.lookingBack());
        QTRY_COMPARE(m_seat->replica.state().cases().size(), 1);
    }

    // Nobody has to click first: the focus is in the page after the login, after a change of language and on every page.
    void keysWorkRightAway()
    {
        m_seat->link.logIn({TestHub::tokenOf(dispatcher()), {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->pages().isEmpty() && m_seat->replica.isFresh(), 10'000);
        const auto inThePage = [this] {
            const QWidget *page = m_window->pageSet().desk;
            const QWidget *focus = QApplication::focusWidget();
            return focus && (focus == page || page->isAncestorOf(focus));
        };
        QTRY_VERIFY(inThePage());
        QVERIFY(m_seat->ask(Register{}, {}, {}, Subject{QStringLiteral("污水外溢"), {}, {}, {}, {}}));
        QTRY_VERIFY(m_window->pageSet().desk->queue()->table()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), m_window->pageSet().desk->queue()->table());
        QTRY_COMPARE(m_window->pageSet().desk->openCase()->shownCase(), CaseId{1});
        m_window->setLanguage(QStringLiteral("en"));
        QTRY_VERIFY(inThePage());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>("titleLine")->hasFocus());
    }

    void wrongPasswordSaysSoInBothLanguages()
    {
        const std::pair<const char *, const char *> sentences[] = {{"zh_CN", "用户名或密码不对"},
                                                                   {"en", "User name or password is wrong"}};
        for (const auto &[language, sentence] : sentences) {
            m_window->setLanguage(QLatin1String(language));
            QTRY_VERIFY(find<QLineEdit>("userLine")->isVisible());
            find<QLineEdit>("userLine")->setText(dispatcher().user.value);
            find<QLineEdit>("passwordLine")->setText(QStringLiteral("wrong"));
            QTest::keyClick(find<QLineEdit>("passwordLine"), Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(!shown(QString::fromUtf8(sentence)).isEmpty(), 10'000);
            QVERIFY(m_window->pages().isEmpty());
        }
    }

    void rightPasswordOpensTheDesk()
    {
        find<QLineEdit>("userLine")->setText(dispatcher().user.value);
        find<QLineEdit>("passwordLine")->setText(QStringLiteral("right and long enough"));
        QTest::keyClick(find<QLineEdit>("passwordLine"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->pages().isEmpty(), 10'000);
        QCOMPARE(m_window->pages().first().name, QStringLiteral("desk"));
        QCOMPARE(m_window->pages().first().title, QStringLiteral("受理台"));
    }

    void pagesByRole_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QStringList>("pages");
        const auto names = [](const char *list) { return QString::fromLatin1(list).split(u' '); };
        QTest::newRow("dispatcher") << TestHub::tokenOf(dispatcher()) << names("desk calls docket handover charts analysis scores reports records wall");
        QTest::newRow("sub-center") << TestHub::tokenOf(subCenter()) << names("desk calls docket handover charts analysis scores reports records wall");
        QTest::newRow("unit") << TestHub::tokenOf(unitActor(construction)) << names("answer docket records");
        QTest::newRow("visit") << TestHub::tokenOf(visitSeat()) << names("desk docket charts analysis scores reports records wall");
        QTest::newRow("leader") << TestHub::tokenOf(leader()) << names("wall charts analysis scores reports desk docket records");
        QTest::newRow("administrator") << TestHub::tokenOf(admin()) << names("admin charts wall");
        QTest::newRow("wall") << TestHub::tokenOf(TestHub::wall()) << names("wall");
    }
    void pagesByRole()
    {
        QFETCH(QString, token);
        QFETCH(QStringList, pages);
        logIn(token);
        QStringList names;
        for (const WindowPage &page : m_window->pages())
            names.append(page.name);
        QCOMPARE(names, pages);
        for (int i = 0; i < m_window->pages().size(); ++i) {
            m_window->showPage(i);
            QCOMPARE(unnamedFocusables(*m_window), QStringList());
        }
    }

    // On a Full HD screen whatever the scale: nothing is wider than what there is, and no choice is cut.
    void pagesFitTheScreen_data()
    {
        QTest::addColumn<Actor>("actor");
        QTest::addColumn<int>("scale");
        QTest::addColumn<QString>("language");
        for (const Actor &actor : {chief(), subCenter(), unitActor(construction), visitSeat(), leader()})
            for (int scale : {100, 150, 200})
                for (const char *language : {"zh_CN", "en"})
                    QTest::addRow("%s %d %s", enumName(actor.role).data(), scale, language) << actor << scale << QString::fromLatin1(language);
    }
    void pagesFitTheScreen()
    {
        QFETCH(Actor, actor);
        QFETCH(int, scale);
        QFETCH(QString, language);
        m_languages.use(language);
        m_theme.set(ThemeVariant::Light, scale);
        m_theme.applyTo(*qApp);
        logIn(TestHub::tokenOf(actor));
        if (DeskPage *desk = m_window->pageSet().desk) {
            auto other = m_hub->liveSeat(dispatcher());
            Register act;
            act.street = hongshan;
            const CaseId id = other->ask(act, {}, {}, Subject{QStringLiteral("外溢"), {}, {}, {}, {}})->caseId;
            QTRY_VERIFY(m_seat->replica.find(id));
            desk->openCaseById(id);
        }
        m_window->resize(1920, 1080);
        for (int i = 0; i < m_window->pages().size(); ++i) {
            const WindowPage &page = m_window->pages()[i];
            m_window->showPage(i);
            QTRY_COMPARE(cutChoices(*page.widget), QStringList());
            if (const QString folder = qEnvironmentVariable("YIXIAN_PICTURES"); !folder.isEmpty())
                QVERIFY(m_window->grab().save(QStringLiteral("%1/fits-%2-%3.png").arg(folder, QString(QLatin1String(QTest::currentDataTag())).replace(u' ', u'-'), page.name)));
            if (page.name == u"desk" && scale <= 150) // the open case is read without going to and fro
                for (const auto *area : page.widget->findChildren<QScrollArea *>())
                    QVERIFY(!area->isVisible() || !area->widget() || area->widget()->minimumSizeHint().width() <= area->viewport()->width());
        }
        const QSize least = m_window->minimumSizeHint();
        QVERIFY2(least.width() <= 1920 && least.height() <= 1040, qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
        QCOMPARE(m_window->width(), 1920);
    }

    void languageAndLookChangeWithoutLosingTheCase()
    {
        logIn(TestHub::tokenOf(dispatcher()));
        Register act;
        act.street = hongshan;
        const CaseId id = m_seat->ask(act, {}, {}, Subject{QStringLiteral("外溢"), {}, {}, {}, {}})->caseId;
        QTRY_VERIFY(m_seat->replica.find(id));
        m_window->pageSet().desk->openCaseById(id);
        QTRY_VERIFY(!shown(QStringLiteral("队列")).isEmpty());
        m_window->setLanguage(QStringLiteral("en"));
        QTRY_VERIFY(shown(QStringLiteral("队列")).isEmpty());
        QTRY_VERIFY(!shown(QStringLiteral("Queue")).isEmpty());
        QCOMPARE(m_window->pageSet().desk->openCase()->shownCase(), id);
        m_window->setLook(ThemeVariant::Dark, 200);
        QCOMPARE(m_window->pageSet().desk->openCase()->shownCase(), id);
        m_window->setLanguage(QStringLiteral("zh_CN"));
        QCOMPARE(m_window->pages().first().title, QStringLiteral("受理台"));
    }

    void whatIsNotSentSurvivesAnotherLanguageAndLook()
    {
        logIn(TestHub::tokenOf(dispatcher()));
        Register act;
        act.street = hongshan;
        const CaseId id = m_seat->ask(act, {}, {}, Subject{QStringLiteral("外溢"), {}, {}, {}, {}})->caseId;
        QTRY_VERIFY(m_seat->replica.find(id));
        m_window->pageSet().desk->openCaseById(id);
        find<QLineEdit>("noteLine")->setText(QStringLiteral("市民来电催办"));
        find<QComboBox>("urgencyChoice")->setCurrentIndex(2);
        find<QLineEdit>("noteLine")->setFocus();
        QTest::keyClick(find<QLineEdit>("noteLine"), Qt::Key_F4);
        QTRY_VERIFY(m_window->pageSet().calls->isVisible());
        auto *finder = find<QLineEdit>("finderLine");
        finder->setText(QStringLiteral("jsj"));
        QTest::keyClick(finder, Qt::Key_Return);
        QCOMPARE(m_window->pageSet().calls->view().sheets.value(id).units.units().size(), 1);
        find<QLineEdit>("placeLine")->setText(QStringLiteral("福一村7号"));
        find<QLineEdit>("whenLine")->setText(QStringLiteral("15:30"));

        m_window->setLanguage(QStringLiteral("en"));
        m_window->setLook(ThemeVariant::Dark, 200);

        QTRY_VERIFY(m_window->pageSet().calls->isVisible());
        QCOMPARE(m_window->pageSet().calls->view().id, id);
        QCOMPARE(m_window->pageSet().calls->view().sheets.value(id).units.units().first().unit, construction);
        QCOMPARE(find<QLineEdit>("placeLine")->text(), QStringLiteral("福一村7号"));
        QCOMPARE(find<QLineEdit>("whenLine")->text(), QStringLiteral("15:30"));
        QCOMPARE(find<QLineEdit>("noteLine")->text(), QStringLiteral("市民来电催办"));
        QCOMPARE(find<QComboBox>("urgencyChoice")->currentIndex(), 2);

        // A case being taken down on the phone stays open as well.
        m_window->showPage(0);
        find<QLineEdit>("noteLine")->setFocus();
        QTest::keyClick(find<QLineEdit>("noteLine"), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>("titleLine")->isVisible());
        find<QLineEdit>("titleLine")->setText(QStringLiteral("井盖破损"));
        m_window->setLanguage(QStringLiteral("zh_CN"));
        QTRY_VERIFY(find<QLineEdit>("titleLine")->isVisible());
        QCOMPARE(find<QLineEdit>("titleLine")->text(), QStringLiteral("井盖破损"));
    }

    // Also what waits in the forms of cases that are not open at the moment.
    void whatWaitsAtOtherCasesSurvivesToo()
    {
        logIn(TestHub::tokenOf(dispatcher()));
        const auto registered = [&](const QString &title) { return m_seat->ask(Register{}, {}, {}, Subject{title, {}, {}, {}, {}})->caseId; };
        const CaseId one = registered(QStringLiteral("一")), two = registered(QStringLiteral("二"));
        QTRY_VERIFY(m_seat->replica.find(two));
        m_window->pageSet().desk->openCaseById(one);
        find<QLineEdit>("noteLine")->setFocus();
        QTest::keyClicks(find<QLineEdit>("noteLine"), QStringLiteral("of one"));
        m_window->pageSet().desk->openCaseById(two);
        find<QLineEdit>("noteLine")->setFocus();
        QTest::keyClicks(find<QLineEdit>("noteLine"), QStringLiteral("of two"));

        m_window->setLanguage(QStringLiteral("en"));
        QTRY_COMPARE(find<QLineEdit>("noteLine")->text(), QStringLiteral("of two"));
        m_window->pageSet().desk->openCaseById(one);
        QCOMPARE(find<QLineEdit>("noteLine")->text(), QStringLiteral("of one"));
        m_window->pageSet().desk->openCaseById(two);
        QCOMPARE(find<QLineEdit>("noteLine")->text(), QStringLiteral("of two"));

        // As it is kept for after the power comes back.
        const OpenWork kept = OpenWork::fromBytes(OpenWork(m_window->pageSet()).toBytes());
        m_window->pageSet().desk->openCase()->setTypedElsewhere({});
        kept.takeOver(m_window->pageSet());
        m_window->pageSet().desk->openCaseById(one);
        QCOMPARE(find<QLineEdit>("noteLine")->text(), QStringLiteral("of one"));
    }

    // Looking at thirty cases anew for a change of the look is asking too much.
    void whatIsTickedOffForTheNextShiftSurvives()
    {
        logIn(TestHub::tokenOf(dispatcher()));
        const CaseId id = m_seat->ask(Register{}, {}, {}, Subject{QStringLiteral("停水"), {}, {}, {}, {}})->caseId;
        QTRY_VERIFY(m_seat->replica.find(id));
        m_window->pageSet().handover->takeOver({{id}, {{id, QStringLiteral("已告知")}}});
        m_window->setLook(ThemeVariant::Dark, 100);
        const HandoverPage::View view = m_window->pageSet().handover->view();
        QVERIFY(view.seen.contains(id));
        QCOMPARE(view.said.value(id), QStringLiteral("已告知"));
        // What was written is kept for after a loss of power; a tick says that somebody has just looked.
        const OpenWork kept = OpenWork::fromBytes(OpenWork(m_window->pageSet()).toBytes());
        m_window->pageSet().handover->takeOver({});
        kept.takeOver(m_window->pageSet());
        QCOMPARE(m_window->pageSet().handover->view().said, view.said);
        QVERIFY(m_window->pageSet().handover->view().seen.isEmpty());
    }

    void lostLinkIsSaidAndGoesByItself()
    {
        logIn(TestHub::tokenOf(dispatcher()));
        m_hub->cutAll();
        QTRY_VERIFY(!shown(QStringLiteral("与中心断线")).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(m_seat->replica.isFresh(), 10'000);
        QTRY_VERIFY(shown(QStringLiteral("与中心断线")).isEmpty());
    }

    void aGapOfARosterIsSaidUntilItIsSeen()
    {
        logIn(TestHub::tokenOf(dispatcher()));
        auto head = std::make_unique<Seat>(m_hub->dial());
        head->link.logIn({TestHub::tokenOf(chief()), {}, {}});
        QTRY_VERIFY(head->replica.isFresh() && head->replica.time().known());
        const Instant now = head->replica.now();
        using namespace std::chrono_literals;
        QVERIFY(head->ask(SetRoster{construction, {DutyShift{construction, now - 3h, now - 1h, QStringLiteral("张敏"), {}}}}));
        QTRY_VERIFY(!shown(QStringLiteral("无人值班")).isEmpty());
        QVERIFY(!shown(QStringLiteral("建设局")).isEmpty());
        for (QPushButton *button : m_window->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == QStringLiteral("已阅"))
                button->click();
        QTRY_VERIFY(shown(QStringLiteral("无人值班")).isEmpty());
        QVERIFY(head->ask(SetRoster{construction, {DutyShift{construction, now - 1h, now + 1h, QStringLiteral("李工"), {}}}}));
        QTRY_COMPARE(m_seat->replica.reference().onDuty(construction, now), QStringLiteral("李工"));
        QVERIFY(shown(QStringLiteral("无人值班")).isEmpty());
    }

    void oneStandsInForAnotherAndComesBack()
    {
        auto town = std::make_unique<Seat>(m_hub->dial());
        town->link.logIn({TestHub::tokenOf(subCenter()), {}, {}});
        QTRY_VERIFY(town->replica.isFresh() && town->replica.time().known());
        QVERIFY(town->ask(Depute{dispatcher().user, town->replica.now() + std::chrono::hours(8), QStringLiteral("外出")}));
        logIn(TestHub::tokenOf(dispatcher()));
        QTRY_COMPARE(m_seat->replica.state().posts().deputies.size(), 1);
        StandInDialog dialog(m_theme, m_seat->replica, m_seat->link, m_window.get());
        dialog.show();
        auto *act = dialog.findChild<QAction *>(QStringLiteral("actFor"));
        QVERIFY(act->isEnabled());
        // In the district's time, wherever the computer thinks it is.
        auto *until = dialog.findChild<DistrictTimeEdit *>(QStringLiteral("deputyUntil"));
        QCOMPARE(until->text(), QStringLiteral("2026-07-09 17:00"));
        until->setSelectedSection(QDateTimeEdit::HourSection);
        QTest::keyClicks(until, QStringLiteral("18"));
        until->setSelectedSection(QDateTimeEdit::MinuteSection);
        QTest::keyClicks(until, QStringLiteral("30"));
        QCOMPARE(until->instant(), instantFromIso(u"2026-07-09T18:30:00+08:00").value());
        QCOMPARE(unnamedFocusables(dialog), QStringList());
        act->trigger();
        QTRY_COMPARE(m_seat->replica.me().role, Role::SubCenter);
        QTRY_VERIFY(!shown(QStringLiteral("代 ")).isEmpty()); // said all the time
        QTRY_VERIFY(m_window->windowTitle().contains(QStringLiteral("洪山")));
        QVERIFY(town->ask(EndDeputation{subCenter().user, dispatcher().user}));
        QTRY_COMPARE_WITH_TIMEOUT(m_seat->replica.me().role, Role::Dispatcher, 8000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->windowTitle().contains(QStringLiteral("洪山")), 5000);
    }

    void logOutShowsTheLoginAgain()
    {
        logIn(TestHub::tokenOf(dispatcher()));
        for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (action->text() == QStringLiteral("退出登录"))
                    action->trigger();
        QTRY_VERIFY(m_window->pages().isEmpty());
        QTRY_VERIFY(m_window->findChild<QLineEdit *>(QStringLiteral("userLine")));
        logIn(TestHub::tokenOf(unitActor(construction)));
        QCOMPARE(m_window->pages().first().name, QStringLiteral("answer"));
    }

private:
    // Boxes whose chosen text does not fit in.
    static QStringList cutChoices(const QWidget &page)
    {
        QStringList cut;
        for (const QComboBox *box : page.findChildren<QComboBox *>()) {
            QStyleOptionComboBox option;
            option.initFrom(box);
            const int room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
            if (box->isVisible() && box->fontMetrics().horizontalAdvance(box->currentText()) > room)
                cut.append(box->currentText());
        }
        return cut;
    }
    void logIn(const QString &token)
    {
        m_seat->link.logIn({token, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(
            m_seat->replica.isFresh() && m_seat->replica.time().known() && !m_window->pages().isEmpty(), 10'000);
    }
    template<class T>
    T *
    find(const char *name) const // on the desk or the call desk, where both of them and the list of what waits have one
    {
        for (const QWidget *page :
             {static_cast<QWidget *>(m_window->pageSet().desk), static_cast<QWidget *>(m_window->pageSet().calls)})
            if (auto *widget = page ? page->findChild<T *>(QLatin1String(name)) : nullptr)
                return widget;
        auto *widget = m_window->findChild<T *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
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

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
