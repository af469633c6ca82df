// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ui/deskpage.h"
#include "hub/accountbook.h"
#include "shell/mainwindow.h"
#include "shell/noticestrip.h"
#include "support/testhub.h"
#include "uikit/words.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;
using namespace std::chrono_literals;

namespace {

const QString password = QStringLiteral("right and long enough");
const Subject said{QStringLiteral("污水外溢"), {}, {}, {}, {}};

} // namespace

// What is said once, and what became of work that has no answer, is seen by its person whatever the link does.
class TestNotices final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aRewrittenLogIsSaidAsLongAsTheProgramRuns();
    void theEndOfADeputationIsSaidUntilItIsSeen();
    void whatIsTooOldIsNamedAndKeptUntilItIsDecided_data();
    void whatIsTooOldIsNamedAndKeptUntilItIsDecided();
    void whatIsSentNowIsSaid();
    void whatCannotBeReadIsKeptAndSaid();
    void whatIsNotUnderstoodIsKeptAndSaid();
    void whyTheCenterIsNotBelievedIsSaidUntilItIs();
    void whatTheDiskDoesNotTakeIsSaid();
    void whoeverLeavesStepsBehindIsAsked_data();
    void whoeverLeavesStepsBehindIsAsked();
    void manyNoticesLeaveRoomForTheWork();
    void noticesAreReadInFull_data();
    void noticesAreReadInFull();

private:
    QAction *entry(const QString &text) const;
    void noteOffline(CaseId id);
    void openSeat();
    void logIn();
    QStringList shown(const QString &part) const;
    QPushButton *button(const QString &text) const;
    CaseId registered();
    // Acts of an earlier run for that case, which the hub never heard.
    void leaveUnanswered(const QVector<std::pair<CaseId, Act>> &acts);
    QStringList kept(const QString &part) const { return QDir(m_dir->path()).entryList({part}, QDir::Files); }

    Theme m_theme;
    Languages m_languages;
    ConsoleSettings m_settings{QString()};
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_keepIn;
    std::unique_ptr<TestHub> m_hub;
    std::unique_ptr<Witness> m_witness;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<MainWindow> m_window;
};

void TestNotices::init()
{
    static const QByteArray hash = AccountBook::hashPassword(password);
    m_dir = std::make_unique<QTemporaryDir>();
    m_keepIn = m_dir->path();
    m_hub = std::make_unique<TestHub>();
    m_hub->accounts[0].passwordHash = hash;
    m_hub->start();
    QVERIFY(m_languages.use(QStringLiteral("zh_CN")));
    m_theme.set(ThemeVariant::Light, 100);
    m_theme.applyTo(*qApp);
    openSeat();
}

void TestNotices::cleanup()
{
    m_window.reset();
    m_seat.reset();
    m_hub.reset();
}

// As the console puts them together.
void TestNotices::openSeat()
{
    m_window.reset();
    m_witness = std::make_unique<Witness>(m_dir->filePath(QStringLiteral("witness")));
    m_seat = std::make_unique<Seat>(m_hub->dial());
    m_seat->link.keepIn(m_keepIn);
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{m_theme, m_languages, m_settings, m_seat->replica, m_seat->link, QStringLiteral("hub")});
    connect(&m_seat->link, &HubLink::headSigned, m_window.get(), [this](const SignedHead &head) {
        if (const auto found = m_witness->take(head); found != Witness::Finding::Good)
            m_window->warnOfLog(found);
    });
    m_window->show();
    logIn();
}

void TestNotices::logIn()
{
    m_seat->link.logIn({{}, dispatcher().user.value, password, {}});
    QTRY_VERIFY_WITH_TIMEOUT(m_seat->replica.isFresh() && m_seat->replica.time().known() && !m_window->pages().isEmpty(), 10'000);
    QCoreApplication::processEvents();
}

QStringList TestNotices::shown(const QString &part) const
{
    QStringList found;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const QString text = label ? label->text() : QString(widget->accessibleName() + u' ' + widget->accessibleDescription());
        if (widget->isVisible() && text.contains(part))
            found.append(text);
    }
    return found;
}

QPushButton *TestNotices::button(const QString &text) const
{
    for (QPushButton *button : m_window->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == text)
            return button;
    return nullptr;
}

QAction *TestNotices::entry(const QString &text) const
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // menus of before
    for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            if (action->text() == text)
                return action;
    return nullptr;
}

void TestNotices::noteOffline(CaseId id)
{
    m_hub->crash();
    QTRY_VERIFY(m_seat->replica.link() != LinkState::Live);
    Command command;
    command.caseId = id;
    command.act = Note{QStringLiteral("断线时记的")};
    m_seat->link.submit(command, this, {});
}

CaseId TestNotices::registered()
{
    Register act;
    act.street = hongshan;
    const auto ack = m_seat->ask(act, {}, {}, said);
    return ack && QTest::qWaitFor([&] { return m_seat->replica.find(ack->caseId) != nullptr; }) ? ack->caseId : CaseId{};
}

void TestNotices::leaveUnanswered(const QVector<std::pair<CaseId, Act>> &acts)
{
    m_hub->crash();
    QTRY_VERIFY(m_seat->replica.link() != LinkState::Live);
    for (const auto &[id, act] : acts) {
        Command command;
        command.caseId = id;
        command.act = act;
        m_seat->link.submit(command, this, {});
    }
    m_window.reset();
    m_seat.reset();
}

void TestNotices::aRewrittenLogIsSaidAsLongAsTheProgramRuns()
{
    const QString sentence = QStringLiteral("日志内容与以前不同");
    registered();
    QSignalSpy heads(&m_seat->link, &HubLink::headSigned);
    m_hub->hub->signHead();
    QTRY_COMPARE(heads.size(), 1); // the last entry is witnessed
    QVERIFY(shown(sentence).isEmpty());
    m_hub->crash();
    m_hub->log.head.hash[0] = static_cast<char>(m_hub->log.head.hash[0] ^ 1);
    m_hub->start();
    openSeat();
    QTRY_VERIFY(!shown(sentence).isEmpty());
    m_hub->cutAll();
    QTRY_VERIFY(!shown(QStringLiteral("与中心断线")).isEmpty());
    QVERIFY(!shown(sentence).isEmpty());
    m_seat->link.reconnectNow();
    QTRY_VERIFY(m_seat->replica.isFresh());
    QTRY_VERIFY(shown(QStringLiteral("与中心断线")).isEmpty());
    QVERIFY(!shown(sentence).isEmpty());
    m_window->setLanguage(QStringLiteral("en"));
    QVERIFY(!shown(QStringLiteral("says something else than it did")).isEmpty());
    m_window->setLanguage(QStringLiteral("zh_CN"));
    entry(QStringLiteral("退出登录"))->trigger();
    QTRY_VERIFY(m_window->pages().isEmpty());
    logIn();
    QVERIFY(!shown(sentence).isEmpty());
}

void TestNotices::theEndOfADeputationIsSaidUntilItIsSeen()
{
    auto town = m_hub->liveSeat(subCenter());
    QVERIFY(town->ask(Depute{dispatcher().user, town->replica.now() + 8h, QStringLiteral("外出")}));
    QTRY_COMPARE(m_seat->replica.state().posts().deputies.size(), 1);
    QVERIFY(m_seat->link.standInFor(subCenter().user));
    QTRY_VERIFY(m_seat->replica.me().role == Role::SubCenter && m_seat->replica.isFresh());
    QVERIFY(town->ask(EndDeputation{subCenter().user, dispatcher().user}));
    QTRY_VERIFY_WITH_TIMEOUT(m_seat->replica.me().role == Role::Dispatcher && m_seat->replica.isFresh(), 8000);
    QCoreApplication::processEvents();
    QVERIFY(!shown(QStringLiteral("已回到本人岗位")).isEmpty());
    QVERIFY(button(QStringLiteral("已阅")));
    button(QStringLiteral("已阅"))->click();
    QTRY_VERIFY(shown(QStringLiteral("已回到本人岗位")).isEmpty());
}

void TestNotices::whatIsTooOldIsNamedAndKeptUntilItIsDecided_data()
{
    QTest::addColumn<bool>("sent");
    QTest::newRow("sent") << true;
    QTest::newRow("put away") << false;
}

void TestNotices::whatIsTooOldIsNamedAndKeptUntilItIsDecided()
{
    QFETCH(bool, sent);
    const CaseId id = registered();
    const QString step = Words::of(ActKind::Note) + u' ' + Words::shortNumber(*m_seat->replica.find(id));
    leaveUnanswered({{id, Note{QStringLiteral("断线时记的")}}});
    m_hub->clock().notBefore(m_hub->clock().now() + 13h);
    m_hub->start();
    const Seq before = m_hub->log.head.seq;
    const auto recorded = [&] {
        return std::any_of(m_hub->log.rows.cbegin() + before, m_hub->log.rows.cend(), [](const LogRow &row) { return row.body.contains("断线时记的"); });
    };
    for (int run = 0; run < 2; ++run) { // whoever does not decide is told again
        openSeat();
        QVERIFY(!shown(QStringLiteral("十二小时")).isEmpty());
        QVERIFY(!shown(step).isEmpty());
        QVERIFY(!m_seat->link.standInFor(subCenter().user)); // it would be sent in another's place
        QCOMPARE(kept(QStringLiteral("unanswered-*")).size(), 1);
    }
    button(sent ? QStringLiteral("现在补送") : QStringLiteral("不再发送"))->click();
    QVERIFY(shown(QStringLiteral("十二小时")).isEmpty());
    QTRY_COMPARE(kept(QStringLiteral("unanswered-*")).size(), 0);
    QCOMPARE(recorded(), sent);
    QVERIFY(shown(QStringLiteral("未执行")).isEmpty());
}

void TestNotices::whatIsSentNowIsSaid()
{
    const CaseId id = registered();
    leaveUnanswered({{id, Note{QStringLiteral("断线时记的")}}, {CaseId{4711}, Note{QStringLiteral("没有这件")}}});
    m_hub->start();
    openSeat();
    QVERIFY(!shown(QStringLiteral("2 步")).isEmpty());
    QTRY_VERIFY(!shown(QStringLiteral("未执行")).isEmpty());
    m_hub->cutAll();
    QTRY_VERIFY(m_seat->replica.link() != LinkState::Live);
    m_seat->link.reconnectNow();
    QTRY_VERIFY(m_seat->replica.isFresh());
    QVERIFY(!shown(QStringLiteral("2 步")).isEmpty() && !shown(QStringLiteral("未执行")).isEmpty());
}

void TestNotices::whatCannotBeReadIsKeptAndSaid()
{
    leaveUnanswered({{registered(), Note{QStringLiteral("断线时记的")}}});
    const QString name = m_dir->filePath(kept(QStringLiteral("unanswered-*")).value(0));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes[40] = static_cast<char>(bytes[40] ^ 1);
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    m_hub->start();
    openSeat();
    QVERIFY(!shown(name + QStringLiteral(".unreadable")).isEmpty());
    QFile aside(name + QStringLiteral(".unreadable"));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);
    QVERIFY(m_seat->link.keeps()); // what is done now
}

// What another version of this program wrote is not lost either; what this one understands of it is sent.
void TestNotices::whatIsNotUnderstoodIsKeptAndSaid()
{
    const CaseId id = registered();
    leaveUnanswered({{id, Note{QStringLiteral("断线时记的")}}});
    m_hub->start();
    openSeat();
    const SealedFile file = m_seat->link.keptFile(QStringLiteral("unanswered"));
    QTRY_COMPARE(m_seat->link.unanswered(), qsizetype{0});
    QVERIFY(file.write(QByteArrayLiteral("{\"type\":\"from-tomorrow\"}\n")));
    m_window.reset();
    m_seat.reset();
    openSeat();
    QVERIFY(!shown(QStringLiteral(".unreadable")).isEmpty());
    QCOMPARE(kept(QStringLiteral("*.unreadable")).size(), 1);
}

// The program says it once; the banner, as long as there is no link.
void TestNotices::whyTheCenterIsNotBelievedIsSaidUntilItIs()
{
    const QString why = QStringLiteral("证书不是给这台主机的");
    const auto goesWithTheLink = [&] {
        m_hub->crash();
        QTRY_VERIFY(m_seat->replica.link() != LinkState::Live);
        m_window->sayDistrust(why);
        QVERIFY(!shown(why).isEmpty());
        m_window->setLanguage(QStringLiteral("zh_CN")); // makes the pages anew
        QVERIFY(!shown(why).isEmpty());
        m_hub->start();
        m_seat->link.reconnectNow();
        QTRY_VERIFY(m_seat->replica.isFresh());
        QVERIFY(shown(why).isEmpty());
    };
    goesWithTheLink();
    m_seat->link.logIn({TestHub::tokenOf(TestHub::wall()), {}, {}});
    QTRY_VERIFY(m_seat->replica.me().role == Role::Wall && m_seat->replica.isFresh());
    goesWithTheLink();
}

void TestNotices::whatTheDiskDoesNotTakeIsSaid()
{
    const QString blocked = m_dir->filePath(QStringLiteral("blocked"));
    QFile file(blocked); // where a folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_keepIn = blocked;
    openSeat();
    const CaseId id = registered();
    m_hub->crash();
    QTRY_VERIFY(!shown(QStringLiteral("与中心断线")).isEmpty());
    noteOffline(id);
    QVERIFY(!shown(QStringLiteral("写不进")).isEmpty());
    QVERIFY(!shown(QStringLiteral("与中心断线")).isEmpty());
    QVERIFY(shown(QStringLiteral("都会留着")).isEmpty());
    file.remove(); // there is room again
    noteOffline(id);
    QVERIFY(shown(QStringLiteral("写不进")).isEmpty());
    QVERIFY(!shown(QStringLiteral("都会留着")).isEmpty());
    m_hub->start();
    m_seat->link.reconnectNow();
    QTRY_COMPARE(m_seat->link.unanswered(), qsizetype{0});
}

void TestNotices::whoeverLeavesStepsBehindIsAsked_data()
{
    QTest::addColumn<bool>("quits");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("log out") << false << true;
    QTest::newRow("quit") << true << true;
    QTest::newRow("log out, not kept") << false << false;
    QTest::newRow("quit, not kept") << true << false;
}

void TestNotices::whoeverLeavesStepsBehindIsAsked()
{
    QFETCH(bool, quits);
    QFETCH(bool, keeps);
    QFile file(m_dir->filePath(QStringLiteral("blocked")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    if (!keeps) {
        m_keepIn = file.fileName();
        openSeat();
    }
    noteOffline(registered());
    const auto leave = [&] {
        quits ? static_cast<void>(m_window->close()) : entry(QStringLiteral("退出登录"))->trigger();
        QCoreApplication::processEvents();
    };
    leave();
    QVERIFY(m_window->isVisible() && !m_window->pages().isEmpty());
    auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("leaveDialog"));
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!shown(QStringLiteral("1 步")).isEmpty());
    QVERIFY(!shown(keeps ? dispatcher().name : QStringLiteral("丢失")).isEmpty());
    if (const QString folder = qEnvironmentVariable("YIXIAN_PICTURES"); !folder.isEmpty())
        QVERIFY(dialog->grab().save(QStringLiteral("%1/leave-%2.png").arg(folder, QString(QLatin1String(QTest::currentDataTag())).remove(u' '))));
    dialog->reject();
    QTRY_VERIFY(!m_window->findChild<QDialog *>(QStringLiteral("leaveDialog")));
    QCOMPARE(m_seat->link.unanswered(), qsizetype{1});
    leave();
    m_window->findChild<QPushButton *>(QStringLiteral("leaveAllTheSame"))->click();
    QTRY_VERIFY(quits ? !m_window->isVisible() : m_window->pages().isEmpty());
}

void TestNotices::manyNoticesLeaveRoomForTheWork()
{
    const CaseId id = registered();
    for (int i = 0; i < 12; ++i)
        emit m_seat->link.refusedUnheard(id, ActKind::Note, {ErrorCode::UnknownCase, {QString::number(i)}, {}});
    auto *strip = m_window->findChild<NoticeStrip *>();
    QVERIFY(!shown(QStringLiteral("9 条")).isEmpty());
    QTRY_VERIFY(strip->height() < m_window->height() / 4);
    button(QStringLiteral("已阅"))->click();
    QVERIFY(!shown(QStringLiteral("8 条")).isEmpty());
    m_seat->link.logIn({TestHub::tokenOf(chief()), {}, {}}); // whom they do not concern
    QTRY_COMPARE(m_seat->replica.me().user, chief().user);
    QTRY_VERIFY(m_seat->replica.isFresh());
    QVERIFY(shown(QStringLiteral("未执行")).isEmpty());
}

void TestNotices::noticesAreReadInFull_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("zh") << QStringLiteral("zh_CN");
    QTest::newRow("en") << QStringLiteral("en");
}

// On the narrowest screen that there is.
void TestNotices::noticesAreReadInFull()
{
    QFETCH(QString, language);
    QVector<std::pair<CaseId, Act>> acts;
    for (int i = 0; i < 7; ++i)
        acts.append({registered(), Note{QStringLiteral("断线时记的")}});
    leaveUnanswered(acts);
    m_hub->clock().notBefore(m_hub->clock().now() + 13h);
    m_hub->start();
    openSeat();
    m_window->setLanguage(language);
    m_window->warnOfLog(Witness::Finding::Rewritten);
    emit m_seat->link.notKept({ErrorCode::FileUnreadable, {m_dir->filePath(QStringLiteral("unanswered-5f0c1be8f2d34f3e9a7b5f0c1be8f2d34f3e9a7b"))}, {}});
    m_window->resize(1366, 768);
    QTest::qWait(50);
    if (const QString folder = qEnvironmentVariable("YIXIAN_PICTURES"); !folder.isEmpty())
        QVERIFY(m_window->grab().save(QStringLiteral("%1/notices-%2.png").arg(folder, language)));
    QCOMPARE(m_window->width(), 1366);
    auto *strip = m_window->findChild<NoticeStrip *>();
    QCOMPARE(strip->findChildren<NoticeRow *>(QString(), Qt::FindDirectChildrenOnly).size(), 3);
    for (const QLabel *label : strip->findChildren<QLabel *>())
        if (label->isVisible())
            QVERIFY2(label->heightForWidth(label->width()) <= label->height(), qPrintable(label->text()));
    for (const QPushButton *choice : strip->findChildren<QPushButton *>())
        QVERIFY2(choice->width() >= choice->sizeHint().width(), qPrintable(choice->text()));
}

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
