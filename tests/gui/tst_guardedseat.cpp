// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ui/casepanel.h"
#include "cases/ui/deskpage.h"
#include "hub/accountbook.h"
#include "protocol/codec.h"
#include "shell/healthstrip.h"
#include "shell/mainwindow.h"
#include "shell/seatlock.h"
#include "shell/secondfactordialog.h"
#include "support/testhub.h"
#include "uikit/actform.h"
#include "uikit/actsheet.h"
#include "uikit/citizenline.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

namespace {

const QString password = QStringLiteral("right and long enough");
const Subject said{QStringLiteral("污水外溢"), QStringLiteral("三天"), QStringLiteral("福一村"), QStringLiteral("林某"), QStringLiteral("13905910000")};

// A line on which the console is not told that it has caught up before it is let go on.
class SlowLine final : public MessageChannel
{
public:
    SlowLine(std::unique_ptr<MessageChannel> line, const bool &held) : m_line(std::move(line))
    {
        connect(m_line.get(), &MessageChannel::opened, this, &MessageChannel::opened);
        connect(m_line.get(), &MessageChannel::closed, this, &MessageChannel::closed);
        connect(m_line.get(), &MessageChannel::received, this, [this, &held](const QByteArray &message) {
            const auto decoded = decodeServerMessage(message);
            if (!m_waiting.isEmpty() || (held && decoded && std::holds_alternative<Live>(*decoded)))
                m_waiting.append(message);
            else
                emit received(message);
        });
    }
    void goOn()
    {
        for (const QByteArray &message : std::exchange(m_waiting, {}))
            emit received(message);
    }
    void send(const QByteArray &message) override { m_line->send(message); }
    void close(quint16 code, const QString &reason) override { m_line->close(code, reason); }
    void abort() override { m_line->abort(); }
    bool isOpen() const override { return m_line->isOpen(); }
    qint64 backlog() const override { return m_line->backlog(); }
    QString peerAddress() const override { return m_line->peerAddress(); }

private:
    std::unique_ptr<MessageChannel> m_line;
    QVector<QByteArray> m_waiting;
};

} // namespace

// A seat with its person away, its fields masked, its power gone, its hub unwell.
class TestGuardedSeat final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_languages.use(QStringLiteral("zh_CN"))); }
    void init();
    void cleanup();
    void lockedCoversAllUntilThePasswordIsTyped();
    void anOpenListDoesNotStayOverTheCover();
    void aLockedSeatOpensWithoutItsHub();
    void aLockedSeatOpensWhereOneLooksBack();
    void whoIsLoggedOutWhileLockedMayLogInAgain();
    void aFieldIsShownAndMaskedAgain();
    void whatWasTypedIsHereAgain();
    void anActHalfFilledInIsHereAgain();
    void whoIsRefusedWithTheSeatOpenSeesNoCase();
    void draftsOutliveASlowLogin();
    void eachPostHasItsOwnDrafts();
    void aDamagedDraftIsKeptAndSaid();
    void loggingOutLeavesNothing();
    void anUnwellHubIsSaidInBothLanguages();

private:
    void openSeat();
    void logIn();
    void logInAs(const Actor &actor);
    QLineEdit *noteOf(CaseId id) const;
    QStringList drafts() const { return QDir(m_dir->path()).entryList({QStringLiteral("drafts-*")}, QDir::Files); }
    QStringList shown(const QString &part) const;
    CaseId registered();
    QAction *action(const QString &text) const;

    Theme m_theme;
    Languages m_languages;
    ConsoleSettings m_settings{QString()};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<TestHub> m_hub;
    bool m_held = false; // the lines of the seat: SlowLine
    QPointer<SlowLine> m_line;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<MainWindow> m_window;
};

void TestGuardedSeat::init()
{
    static const QByteArray hash = AccountBook::hashPassword(password);
    m_dir = std::make_unique<QTemporaryDir>();
    m_hub = std::make_unique<TestHub>();
    m_hub->accounts[0].passwordHash = m_hub->accounts[1].passwordHash = hash; // dispatcher, chief
    m_held = false;
    m_hub->start();
    m_theme.set(ThemeVariant::Light, 100);
    m_theme.applyTo(*qApp);
    openSeat();
}

void TestGuardedSeat::openSeat()
{
    m_window.reset();
    m_seat = std::make_unique<Seat>([this](const QUrl &) {
        auto line = std::make_unique<SlowLine>(m_hub->rawChannel(), m_held);
        m_line = line.get();
        return line;
    });
    m_seat->link.keepIn(m_dir->path());
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{m_theme, m_languages, m_settings, m_seat->replica, m_seat->link, QStringLiteral("hub")});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    logIn();
}

void TestGuardedSeat::cleanup()
{
    m_window.reset();
    m_seat.reset();
    m_hub.reset();
}

void TestGuardedSeat::logIn()
{
    logInAs(dispatcher());
}

QLineEdit *TestGuardedSeat::noteOf(CaseId id) const
{
    m_window->pageSet().desk->openCaseById(id);
    return m_window->pageSet().desk->findChild<QLineEdit *>(QStringLiteral("noteLine"));
}

void TestGuardedSeat::logInAs(const Actor &actor)
{
    m_seat->link.logIn({{}, actor.user.value, password});
    QTRY_VERIFY_WITH_TIMEOUT(m_seat->replica.isFresh() && m_seat->replica.time().known() && !m_window->pages().isEmpty(), 10'000);
}

QStringList TestGuardedSeat::shown(const QString &part) const
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

CaseId TestGuardedSeat::registered()
{
    Register act;
    act.street = hongshan;
    const auto ack = m_seat->ask(act, {}, {}, said);
    return ack && QTest::qWaitFor([&] { return m_seat->replica.find(ack->caseId) != nullptr; }) ? ack->caseId : CaseId{};
}

QAction *TestGuardedSeat::action(const QString &text) const
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // menus of before
    for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            if (action->text() == text)
                return action;
    return nullptr;
}

void TestGuardedSeat::lockedCoversAllUntilThePasswordIsTyped()
{
    auto *lock = m_window->findChild<SeatLock *>();
    QVERIFY(lock && !lock->isVisible());
    QVERIFY(action(QStringLiteral("锁定本席")));
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(lock->isVisible());
    QCOMPARE(lock->geometry(), m_window->rect());
    QVERIFY(!m_window->centralWidget()->isEnabled() && !m_window->menuBar()->isEnabled());
    QCOMPARE(m_seat->ask(Register{}, {}, {}, said).error().code, ErrorCode::SeatLocked);
    m_window->setLanguage(QStringLiteral("zh_CN")); // as a lost link makes the pages anew
    QVERIFY(lock->isVisible() && !m_window->centralWidget()->isEnabled());
    auto *line = lock->findChild<QLineEdit *>(QStringLiteral("unlockPassword"));
    line->setText(QStringLiteral("wrong"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!shown(QStringLiteral("用户名或密码不对")).isEmpty(), 10'000);
    QVERIFY(lock->isVisible() && line->text().isEmpty());
    line->setText(password);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!lock->isVisible(), 10'000);
    QVERIFY(m_window->centralWidget()->isEnabled() && m_window->menuBar()->isEnabled());
    QVERIFY(m_seat->ask(Register{}, {}, {}, said));
}

// The network is down, and who has been away wants to see what is running out.
void TestGuardedSeat::aLockedSeatOpensWithoutItsHub()
{
    auto *lock = m_window->findChild<SeatLock *>();
    auto *line = lock->findChild<QLineEdit *>(QStringLiteral("unlockPassword"));
    const auto type = [&](const QString &text) {
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    registered();
    lock->lock();
    m_hub->crash();
    QTRY_VERIFY(m_seat->replica.link() != LinkState::Live);
    type(QStringLiteral("wrong"));
    QVERIFY(!shown(QStringLiteral("用户名或密码不对")).isEmpty());
    QVERIFY(lock->isVisible() && line->text().isEmpty());
    type(password);
    QVERIFY(!lock->isVisible() && m_window->centralWidget()->isEnabled());
    QCOMPARE(m_seat->replica.state().cases().size(), 1);
    m_hub->start();
    m_seat->link.reconnectNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_seat->replica.link(), LinkState::Live, 10'000);
    QVERIFY(!lock->isVisible());
    QVERIFY(m_seat->ask(Register{}, {}, {}, said)); // the hub does not hold it for locked either
    // The line has fallen silent, and is the same when it speaks again: its session at the hub is a locked one.
    lock->lock();
    QCoreApplication::processEvents();
    m_seat->replica.setLink(LinkState::Stale);
    type(password);
    QVERIFY(!lock->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(m_seat->replica.link(), LinkState::Live, 10'000);
    QVERIFY(m_seat->ask(Register{}, {}, {}, said));
    lock->lock();
    m_hub->crash();
    QTRY_VERIFY(m_seat->replica.link() != LinkState::Live);
    for (int i = 0; i < 5; ++i)
        type(QStringLiteral("wrong"));
    type(password); // whoever stands there has guessed too often
    QVERIFY(lock->isVisible());
    QVERIFY(!shown(QStringLiteral("登录失败次数过多")).isEmpty());
}

void TestGuardedSeat::aLockedSeatOpensWhereOneLooksBack()
{
    registered();
    m_seat->link.lookBack(m_seat->replica.now() - std::chrono::milliseconds(1), 1);
    QTRY_VERIFY(m_seat->replica.lookingBack());
    auto *lock = m_window->findChild<SeatLock *>();
    lock->lock();
    auto *line = lock->findChild<QLineEdit *>(QStringLiteral("unlockPassword"));
    line->setText(password);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!lock->isVisible(), 10'000);
}

// A list that hangs open shows what the cover is there to hide.
void TestGuardedSeat::anOpenListDoesNotStayOverTheCover()
{
    const CaseId id = registered();
    m_window->pageSet().desk->openCaseById(id);
    auto *category = m_window->pageSet().desk->findChild<QComboBox *>(QStringLiteral("categoryChoice"));
    QTRY_VERIFY(category->isVisible());
    category->setFocus();
    category->lineEdit()->clear();
    QInputMethodEvent typed;
    typed.setCommitString(QStringLiteral("市"));
    QApplication::sendEvent(category->lineEdit(), &typed);
    QTRY_VERIFY(category->completer()->popup()->isVisible());
    m_window->findChild<SeatLock *>()->lock();
    QVERIFY(!category->completer()->popup()->isVisible());
    QVERIFY(!QApplication::activePopupWidget());
    for (const Qt::Key key : {Qt::Key_F1, Qt::Key_F8}) // nor does a key of the window open anything over it
        QTest::keyClick(QApplication::focusWidget(), key);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("helpText")));
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("goTo"))->isHidden());
}

void TestGuardedSeat::whoIsLoggedOutWhileLockedMayLogInAgain()
{
    auto *lock = m_window->findChild<SeatLock *>();
    lock->lock();
    emit m_seat->link.loginRefused({ErrorCode::SessionEnded, {}, {}}); // the session ran out under the cover
    QVERIFY(!lock->isVisible() && m_window->pages().isEmpty());
    QVERIFY(m_window->centralWidget()->isEnabled());
    QTRY_VERIFY(m_window->findChild<QLineEdit *>(QStringLiteral("userLine"))->isVisible());
    logIn();
    QVERIFY(!lock->isLocked());
}

void TestGuardedSeat::aFieldIsShownAndMaskedAgain()
{
    const CaseId id = registered();
    m_window->pageSet().desk->openCaseById(id);
    auto *line = m_window->pageSet().desk->findChild<CitizenLine *>();
    QVERIFY(line);
    auto *button = line->findChild<QPushButton *>(QStringLiteral("revealButton"));
    QTRY_VERIFY(button->isVisible());
    QVERIFY(shown(said.citizenPhone).isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    QMenu *menu = line->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    QTRY_VERIFY(menu->isVisible());
    menu->actions().first()->menu()->actions().first()->trigger();
    menu->close();
    QTRY_VERIFY(!shown(said.citizenPhone).isEmpty());
    QVERIFY(line->isRevealed());
    QVERIFY(!shown(dispatcher().name).isEmpty()); // who looks stands beside it
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("watermark"))); // and across the window
    const CaseId other = registered();
    m_window->pageSet().desk->openCaseById(other);
    QVERIFY(!line->isRevealed());
    QVERIFY(shown(said.citizenPhone).isEmpty());
    QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("watermark")));
}

void TestGuardedSeat::whatWasTypedIsHereAgain()
{
    const CaseId id = registered();
    m_window->pageSet().desk->openCaseById(id);
    auto *note = m_window->pageSet().desk->findChild<QLineEdit *>(QStringLiteral("noteLine"));
    QTRY_VERIFY(note->isVisible());
    note->setText(QStringLiteral("市民来电催办"));
    const auto drafts = [this] { return QDir(m_dir->path()).entryList({QStringLiteral("drafts-*")}, QDir::Files); };
    QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), qsizetype{1}, 5000);
    QFile file(m_dir->filePath(drafts().first()));
    QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains(QStringLiteral("催办").toUtf8()));
    openSeat(); // the power went
    QTRY_VERIFY(!shown(QStringLiteral("还没发出")).isEmpty());
    QCOMPARE(m_window->pageSet().desk->openCase()->shownCase(), id);
    QCOMPARE(m_window->pageSet().desk->findChild<QLineEdit *>(QStringLiteral("noteLine"))->text(), QStringLiteral("市民来电催办"));
}

// One of those that are chosen first: without the choice its fields would not be there, and all of the page would be lost.
void TestGuardedSeat::anActHalfFilledInIsHereAgain()
{
    const CaseId id = registered();
    DeskPage *desk = m_window->pageSet().desk;
    desk->openCaseById(id);
    const auto sheet = [this] { return m_window->pageSet().desk->findChild<ActSheet *>(); };
    QTRY_VERIFY(sheet() && sheet()->isVisible());
    const auto reason = [&] { return sheet()->form() ? sheet()->form()->findChild<QLineEdit *>() : nullptr; };
    const QVector<ActChoice> possible = possibleActs(m_seat->replica.state(), m_seat->replica.me(), *m_seat->replica.find(id), m_seat->replica.now());
    const bool found = std::any_of(possible.cbegin(), possible.cend(), [&](const ActChoice &choice) { return sheet()->propose(choice) && reason(); });
    QVERIFY(found);
    const auto chosen = sheet()->chosen();
    reason()->setText(QStringLiteral("台风停电"));
    desk->findChild<QLineEdit *>(QStringLiteral("noteLine"))->setText(QStringLiteral("市民来电催办"));
    const auto drafts = [this] { return QDir(m_dir->path()).entryList({QStringLiteral("drafts-*")}, QDir::Files); };
    QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), qsizetype{1}, 5000);
    openSeat();
    QTRY_VERIFY(!shown(QStringLiteral("还没发出")).isEmpty());
    QVERIFY(sheet()->chosen() == chosen);
    QCOMPARE(reason()->text(), QStringLiteral("台风停电"));
    QCOMPARE(m_window->pageSet().desk->findChild<QLineEdit *>(QStringLiteral("noteLine"))->text(), QStringLiteral("市民来电催办"));
}

// Their account is closed, or their session ended where a code is needed: whoever stands there next sees the login only.
void TestGuardedSeat::whoIsRefusedWithTheSeatOpenSeesNoCase()
{
    const CaseId id = registered();
    noteOf(id)->setText(QStringLiteral("市民来电催办"));
    emit m_seat->link.loginRefused({ErrorCode::AccountDisabled, {}, {}});
    QVERIFY(m_window->pages().isEmpty());
    QVERIFY(shown(said.title).isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // menus of before
    for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>())
        for (QAction *entry : menu->actions())
            QVERIFY2(entry->shortcut() != QKeySequence(Qt::ALT | Qt::Key_1), qPrintable(entry->text()));
    QTRY_VERIFY(m_window->findChild<QLineEdit *>(QStringLiteral("userLine"))->isVisible());
    logIn();
    QTRY_VERIFY(m_window->pageSet().desk->isVisible());
    QTRY_COMPARE(m_window->pageSet().desk->openCase()->shownCase(), id);
    QCOMPARE(noteOf(id)->text(), QStringLiteral("市民来电催办"));
}

void TestGuardedSeat::draftsOutliveASlowLogin()
{
    const CaseId id = registered();
    noteOf(id)->setText(QStringLiteral("市民来电催办"));
    QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), qsizetype{1}, 5000);
    const QString own = drafts().first();
    const auto slowly = [&](const Actor &actor) {
        m_held = true;
        m_seat->link.logIn({{}, actor.user.value, password});
        QTRY_VERIFY_WITH_TIMEOUT(m_seat->replica.me().user == actor.user && m_seat->replica.link() == LinkState::CatchingUp && !m_window->pages().isEmpty(), 10'000);
    };
    const auto goOn = [&] {
        m_held = false;
        m_line->goOn();
        QTRY_COMPARE(m_seat->replica.link(), LinkState::Live);
        QCoreApplication::processEvents();
    };
    emit m_seat->link.loginRefused({ErrorCode::SessionEnded, {}, {}});
    slowly(chief()); // somebody else sits down here, whose words are theirs
    noteOf(id)->setText(QStringLiteral("主任的话"));
    QTest::qWait(2500); // longer than what is typed is left unkept
    QVERIFY(drafts().contains(own));
    goOn();
    emit m_seat->link.loginRefused({ErrorCode::SessionEnded, {}, {}});
    slowly(dispatcher());
    QTest::qWait(2500);
    QVERIFY(drafts().contains(own));
    goOn();
    QCOMPARE(noteOf(id)->text(), QStringLiteral("市民来电催办"));
}

void TestGuardedSeat::eachPostHasItsOwnDrafts()
{
    const CaseId id = registered();
    auto town = m_hub->liveSeat(subCenter());
    QVERIFY(town->ask(Depute{dispatcher().user, town->replica.now() + std::chrono::hours(8), QStringLiteral("外出")}));
    const auto actFor = [&](const UserId &user) {
        m_seat->link.standInFor(user);
        QTRY_VERIFY(m_seat->replica.me().standsFor == user && m_seat->replica.isFresh());
        QCoreApplication::processEvents();
    };
    noteOf(id)->setText(QStringLiteral("区里记的"));
    actFor(subCenter().user);
    QCOMPARE(noteOf(id)->text(), QString());
    noteOf(id)->setText(QStringLiteral("镇里记的"));
    actFor({});
    QCOMPARE(noteOf(id)->text(), QStringLiteral("区里记的"));
    actFor(subCenter().user);
    QCOMPARE(noteOf(id)->text(), QStringLiteral("镇里记的"));
    openSeat(); // the power went
    QTRY_COMPARE(noteOf(id)->text(), QStringLiteral("区里记的"));
}

void TestGuardedSeat::aDamagedDraftIsKeptAndSaid()
{
    noteOf(registered())->setText(QStringLiteral("市民来电催办"));
    QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), qsizetype{1}, 5000);
    const QString name = m_dir->filePath(drafts().first());
    m_window.reset();
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write("x") == 1);
    file.close();
    openSeat();
    QTRY_VERIFY(!shown(name + QStringLiteral(".unreadable")).isEmpty());
    QVERIFY(QFile::exists(name + QStringLiteral(".unreadable")));
}

void TestGuardedSeat::loggingOutLeavesNothing()
{
    registered();
    m_window->pageSet().desk->openCaseById(CaseId{1});
    auto *note = m_window->pageSet().desk->findChild<QLineEdit *>(QStringLiteral("noteLine"));
    QTRY_VERIFY(note->isVisible());
    note->setText(QStringLiteral("市民来电催办"));
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(m_dir->path()).entryList(QDir::Files).isEmpty(), 5000);
    action(QStringLiteral("退出登录"))->trigger();
    QTRY_VERIFY(m_window->pages().isEmpty());
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList());
}

void TestGuardedSeat::anUnwellHubIsSaidInBothLanguages()
{
    auto *strip = m_window->findChild<HealthStrip *>();
    QVERIFY(strip && !strip->isVisible());
    for (const auto &[language, word] : {std::pair("zh_CN", "磁盘已满"), std::pair("en", "disk is full")}) {
        m_window->setLanguage(QLatin1String(language));
        strip = m_window->findChild<HealthStrip *>();
        m_hub->hub->setComplaint(Ailment::DiskFull, QString());
        QTRY_VERIFY(strip->isVisible());
        QVERIFY2(!shown(QString::fromUtf8(word)).isEmpty(), word);
        m_hub->hub->setComplaint(Ailment::DiskFull, std::nullopt);
        QTRY_VERIFY(!strip->isVisible());
    }
    m_window->setLanguage(QStringLiteral("zh_CN"));
}

QTEST_MAIN(TestGuardedSeat)
#include "tst_guardedseat.moc"
