// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "shell/alarms.h"
#include "shell/attention.h"
#include "shell/draftkeeper.h"
#include "shell/gotoline.h"
#include "shell/healthstrip.h"
#include "shell/helpdialog.h"
#include "shell/leavedialog.h"
#include "shell/loginpage.h"
#include "shell/lookbackstrip.h"
#include "shell/noticestrip.h"
#include "shell/passworddialog.h"
#include "shell/seatlock.h"
#include "shell/statusline.h"
#include "shell/unreachedstrip.h"
#include "uikit/actionbutton.h"
#include "uikit/errorview.h"
#include "uikit/keybar.h"
#include "uikit/messagestrip.h"
#include "uikit/timetext.h"
#include "uikit/words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QCloseEvent>
#include <QDialog>
#include <QMenuBar>
#include <QStackedWidget>

namespace Yixian {

MainWindow::MainWindow(const Parts &parts)
    : m_theme(parts.theme)
    , m_languages(parts.languages)
    , m_settings(parts.settings)
    , m_replica(parts.replica)
    , m_link(parts.link)
    , m_hub(parts.hub)
    , m_alarms(new Alarms(parts.replica, this))
    , m_attention(new Attention(*m_alarms, this))
    , m_notices(new NoticeStrip(parts.theme, this))
    , m_lock(new SeatLock(parts.theme, parts.replica, parts.link, this))
    , m_drafts(new DraftKeeper(m_set, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    connect(&m_link, &HubLink::loginRefused, this, [this](const Error &error) {
        if (!m_set.pages.isEmpty()) { // they go before the cover does
            closeDialogs();
            pauseDrafts();
            leavePages();
            rebuild();
            m_lock->release();
        }
        showLogin();
        m_login->showError(error);
    });
    connect(&m_link, &HubLink::deputyEnded, this, &MainWindow::sayDeputyEnded);
    connect(&m_link, &HubLink::passwordExpired, this, &MainWindow::askForNewPassword, Qt::QueuedConnection);
    connect(&m_link, &HubLink::leftOver, this, &MainWindow::sayLeftOver);
    connect(&m_link, &HubLink::notKept, this, &MainWindow::sayNotKept);
    connect(&m_link, &HubLink::keptAgain, this, &MainWindow::sayKeptAgain);
    connect(&m_link, &HubLink::keptUnreadable, this, &MainWindow::sayUnreadable);
    connect(&m_link, &HubLink::refusedUnheard, this, &MainWindow::sayRefused);
    connect(m_lock, &SeatLock::lockedChanged, this, &MainWindow::coverPages);
    connect(&m_replica, &Replica::linkChanged, this, &MainWindow::showLink);
    connect(m_drafts, &DraftKeeper::unreadable, this, &MainWindow::sayUnreadable);
    connect(&m_replica, &Replica::meChanged, this, [this] {
        pauseDrafts(); // the pages are still those of before
        if (std::exchange(m_noticesOf, m_replica.me().user) != m_replica.me().user)
            m_notices->forgetPerson();
    });
    connect(&m_replica, &Replica::lookingBackChanged, this, &MainWindow::tick);
    connect(&m_replica, &Replica::referenceChanged, this, [this] {
        m_loggedOut = false;
        if (m_set.pages.isEmpty() || m_shownFor != m_replica.me())
            rebuild();
    });
    connect(&m_second, &QTimer::timeout, this, &MainWindow::tick);
    connect(m_alarms, &Alarms::changed, this, [this] { m_confirm->setEnabled(!m_alarms->unseen().isEmpty()); });
    m_second.setTimerType(Qt::PreciseTimer);
    m_second.start(std::chrono::seconds(1));
    rebuild();
}

MainWindow::~MainWindow() = default;

void MainWindow::rebuild()
{
    const OpenWork work(m_set);
    const bool samePerson = m_shownFor == m_replica.me();
    const QString page = m_page;
    m_login = nullptr;
    m_statusLine = nullptr;
    m_lookBack = nullptr;
    m_notices->setParent(this); // they outlive the frame
    delete takeCentralWidget(); // the pages, before the theme some of them look at
    m_set = {};
    menuBar()->clear();
    for (QMenu *menu : menuBar()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        menu->deleteLater(); // an entry of it may be what made the pages anew
    buildFrame();
    if (m_replica.hasReference() && !m_replica.me().user.isNull() && !m_loggedOut)
        showPages();
    else
        showLogin();
    buildMenus();
    for (int i = 0; i < m_set.pages.size(); ++i)
        if (m_set.pages[i].name == page)
            showPage(i);
    if (samePerson)
        work.takeOver(m_set);
    m_notices->sayAgain();
    m_notices->setVisible(!m_set.pages.isEmpty() && m_replica.me().role != Role::Wall); // they name cases
    if (m_lock->isLocked())
        coverPages(true);
    showLink();
}

// Nobody is logged in: no page is left that shows a case.
void MainWindow::leavePages()
{
    m_loggedOut = true;
    m_alarms->startOver();
    m_lock->lockAfter(std::chrono::minutes(0)); // there is nobody whose password would open it
}

// Until the pages of whoever is here then are caught up: pages that are just made are blank.
void MainWindow::pauseDrafts()
{
    m_drafts->pause();
    m_draftsTaken = false;
}

// What this person had typed when the program ended without them, or when they last worked at this post.
void MainWindow::takeUpDrafts()
{
    const bool ready = !m_set.pages.isEmpty() && m_shownFor == m_replica.me() && m_replica.link() == LinkState::Live;
    if (!ready || !m_link.isPerson() || std::exchange(m_draftsTaken, true))
        return;
    m_notices->sayAgain(); // the cases that they name are here now
    const OpenWork kept = m_drafts->begin(m_link.keptFile(QStringLiteral("drafts")), m_replica.me());
    if (!kept.hasText())
        return;
    kept.takeOver(m_set);
    m_notices->add(QStringLiteral("drafts"), NoticeStrip::Stays::UntilSeen, [](NoticeRow &notice) {
        notice.say(MessageStrip::Kind::Plain, tr("What you had typed and not sent is here again."));
    });
}

// No key reaches what lies below the cover.
void MainWindow::coverPages(bool covered)
{
    menuBar()->setEnabled(!covered);
    centralWidget()->setEnabled(!covered);
    if (!covered)
        return focusPage();
    closeDialogs();
    m_lock->raise();
}

// They would stand in front of a cover or a login.
void MainWindow::closeDialogs()
{
    for (QDialog *dialog : findChildren<QDialog *>())
        dialog->close();
    while (QWidget *list = QApplication::activePopupWidget()) // and so would an open list or menu
        list->close();
}

void MainWindow::buildFrame()
{
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner = new MessageStrip(m_theme);
    m_banner->clear();
    m_standIn = new MessageStrip(m_theme);
    m_standIn->clear();
    m_gaps = new MessageStrip(m_theme);
    m_gaps->clear();
    m_gapsSaid.clear();
    m_stack = new QStackedWidget;
    m_keys = new KeyBar(m_theme);
    m_line = new GoToLine(m_theme, m_replica);
    connect(m_line, &GoToLine::caseChosen, this, [this](CaseId id) { openCase(id); });
    connect(m_line, &GoToLine::wordsChosen, this, [this](const QString &words) {
        showPage(m_set.indexOf(QStringLiteral("records")));
        m_set.records->look(words);
    });
    makeActions(frame);
    column->addWidget(m_banner);
    column->addWidget(m_notices);
    column->addWidget(new HealthStrip(m_theme, m_replica));
    column->addWidget(new UnreachedStrip(m_theme, m_replica, *m_alarms, m_confirm));
    column->addWidget(m_standIn);
    column->addWidget(m_gaps);
    column->addWidget(m_stack, 1);
    column->addWidget(m_line);
    column->addWidget(m_keys);
    setCentralWidget(frame);
    frame->show(); // not with the next layout only: what is in it gets the focus
    setWindowTitle(tr("Yixian"));
}

// Keys that work on every page; below the cover of a locked seat they do not.
void MainWindow::makeActions(QWidget *frame)
{
    const auto make = [&](const QString &text, const QKeySequence &key, auto run) {
        auto *action = new QAction(text, frame);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, run);
        frame->addAction(action);
        return action;
    };
    m_help = make(tr("Help"), Qt::Key_F1, [this] {
        if (const int page = m_set.indexOf(m_page); page >= 0)
            (new HelpDialog(m_theme, m_set.pages[page], {m_help, m_goTo, m_silence, m_confirm}, this))->show();
    });
    m_silence = make(tr("Silence for a minute"), Qt::Key_F7, [this] {
        if (!m_alarms->silence())
            m_notices->add(QStringLiteral("silence"), NoticeStrip::Stays::UntilSeen, [](NoticeRow &notice) {
                notice.say(MessageStrip::Kind::Plain, tr("Silent three times on end already: the tones are heard again first."));
            });
        tick();
    });
    m_confirm = make(tr("Confirm the alarm"), Qt::Key_F8, [this] {
        if (const auto alarm = m_alarms->confirm())
            openCase(alarm->id, alarm->kind == Alarm::Kind::Unreached ? LegNo{alarm->no} : LegNo{});
    });
    m_confirm->setEnabled(!m_alarms->unseen().isEmpty());
    m_goTo = make(tr("Go to…"), Qt::CTRL | Qt::Key_L, [this] {
        if (m_set.records)
            m_line->ask();
    });
    m_goTo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_L), QKeySequence(Qt::Key_Semicolon)}); // a text field keeps the second for itself
    make(tr("Open the copied number"), QKeySequence::Paste, [this] { openPasted(); });
}

// Where this role works on it; a call that reached nobody where it was made, unless a call for another case is being put
// together there.
void MainWindow::openCase(CaseId id, LegNo unreached)
{
    if (m_set.calls && !unreached.isNull() && !m_set.calls->isTakenFrom(id)) {
        m_set.calls->showCase(id);
        showPage(m_set.indexOf(QStringLiteral("calls")));
        m_set.calls->showLeg(unreached);
    } else if (m_set.desk) {
        m_set.desk->openCaseById(id);
        showPage(m_set.indexOf(QStringLiteral("desk")));
    } else if (m_set.answer && m_set.answer->openCase(id)) {
        showPage(m_set.indexOf(QStringLiteral("answer")));
    } else if (m_set.records) {
        m_set.records->showCase(id);
        showPage(m_set.indexOf(QStringLiteral("records")));
    }
}

// A text field keeps the key for itself.
void MainWindow::openPasted()
{
    const QString text = QApplication::clipboard()->text();
    const QString number = caseNumberIn(text, m_replica.reference().numberPrefix);
    if (number.isEmpty())
        return;
    for (const Case &value : m_replica.state().cases())
        if (value.number == number)
            return openCase(value.id);
    if (!m_set.records)
        return;
    showPage(m_set.indexOf(QStringLiteral("records"))); // it may be of long ago
    m_set.records->findNumber(number);
}

void MainWindow::showLogin()
{
    if (!m_login) {
        m_login = new LoginPage(m_theme, m_hub);
        m_stack->addWidget(m_login);
        connect(m_login, &LoginPage::loginRequested, &m_link, &HubLink::logIn);
    }
    m_keys->setActions({});
    m_stack->setCurrentWidget(m_login);
    m_login->focusUser();
    if (!std::exchange(m_sized, true))
        resize(QSize(m_theme.px(1280), m_theme.px(800)).boundedTo(screen()->availableSize()));
}

void MainWindow::showPages()
{
    m_shownFor = m_replica.me();
    auto *column = qobject_cast<QVBoxLayout *>(centralWidget()->layout());
    m_statusLine = new StatusLine(m_theme, m_replica, m_link);
    column->insertWidget(0, m_statusLine);
    if (const Role role = m_replica.me().role; role != Role::Security && role != Role::Drill) {
        m_lookBack = new LookBackStrip(m_theme, m_replica, m_link, *m_stack);
        column->insertWidget(column->indexOf(m_stack), m_lookBack);
    }
    m_set = makePages(m_theme, m_replica, m_link, m_stack);
    for (const WindowPage &page : std::as_const(m_set.pages))
        m_stack->addWidget(page.widget);
    const auto call = [this](CaseId id) {
        m_set.calls->showCase(id);
        showPage(m_set.indexOf(QStringLiteral("calls")));
    };
    if (m_set.desk && m_set.calls)
        connect(m_set.desk, &DeskPage::callRequested, this, call);
    if (m_set.handover && m_set.desk)
        connect(m_set.handover, &HandoverPage::caseRequested, this, [this](CaseId id) {
            m_set.desk->openCaseById(id);
            showPage(m_set.indexOf(QStringLiteral("desk")));
        });
    if (m_set.records && m_set.desk)
        connect(m_set.records, &RecordsPage::caseRequested, this, [this](CaseId id) {
            m_set.desk->openCaseById(id);
            showPage(m_set.indexOf(QStringLiteral("desk")));
        });
    const auto listFrom = [this](FiguresPage *page) {
        if (page && m_set.records)
            connect(page, &FiguresPage::casesRequested, this, [this, page](const QString &title, const QVector<CaseId> &cases) {
                showPage(m_set.indexOf(QStringLiteral("records")));
                m_set.records->showList(title, cases, page->past().get());
            });
    };
    listFrom(m_set.analysis);
    listFrom(m_set.charts);
    if (m_set.desk)
        connect(m_set.desk, &DeskPage::refusedElsewhere, this, &MainWindow::sayRefused);
    if (m_set.docket)
        connect(m_set.docket, &DocketPage::refusedElsewhere, this, &MainWindow::sayRefused);
    if (m_set.calls)
        connect(m_set.calls, &CallPage::refusedElsewhere, this, &MainWindow::sayRefused);
    if (m_set.answer)
        connect(m_set.answer, &AnswerPage::refusedElsewhere, this, &MainWindow::sayRefused);
    if (m_set.docket && m_set.calls)
        connect(m_set.docket, &DocketPage::callRequested, this, call);
    if (m_set.answer) {
        m_statusLine->setHeight(Size::titleStripSmall);
        connect(m_set.answer, &AnswerPage::callCame, m_attention, &Attention::callCame);
    }
    if (m_set.wall) {
        WallArrangement arrangement = m_settings.wall();
        arrangement.alone = m_replica.me().role == Role::Wall;
        m_set.wall->arrange(arrangement);
    }
    showStatus();
    showStandIn();
    const QString role = enumName(m_replica.me().role);
    if (!restoreGeometry(m_settings.geometry(role)) && !std::exchange(m_sized, true))
        resize((m_set.answer ? QSize(m_theme.px(900), m_theme.px(760)) : QSize(1920, 1080)).boundedTo(screen()->availableSize()));
    const QString place = m_replica.me().unit.isNull() ? Words::of(m_replica.me().role)
                                                       : m_replica.reference().unitName(m_replica.me().unit);
    setWindowTitle(tr("%1 Yixian – %2").arg(m_replica.reference().districtName, place));
    if (m_replica.me().role == Role::Wall) {
        m_statusLine->hide();
        menuBar()->hide();
        m_keys->hide();
    }
    m_lock->lockAfter(m_link.isPerson() ? m_settings.lockAfter() : std::chrono::minutes(0));
    showPage(0);
}

void MainWindow::showStatus()
{
    auto *column = qobject_cast<QVBoxLayout *>(centralWidget()->layout());
    if (m_replica.me().role == Role::Wall)
        return;
    auto *strip = new StatusStrip(m_theme);
    strip->addLeft(m_replica.isDrill() ? tr("Drill: nothing here is real") : tr("Ready"));
    const RuleSet &rules = m_replica.reference().rulesAt(m_replica.now());
    strip->addRight(tr("Rules %1").arg(rules.version));
    strip->addRight(tr("Calendar %1").arg(m_replica.reference().calendarVersion));
    strip->addRight(QStringLiteral(YIXIAN_VERSION));
    column->addWidget(strip);
}

// 代班 is said all the time it lasts, with the way back.
void MainWindow::showStandIn()
{
    const Actor &me = m_replica.me();
    if (me.standsFor.isNull())
        return m_standIn->clear();
    const Deputy *deputy = deputation(m_replica.state(), me.standsFor, me.user, m_replica.now());
    m_standIn->say(MessageStrip::Kind::Warning, tr("You stand in for %1").arg(deputy ? deputy->ofName : me.standsFor.value),
                   deputy ? tr("until %1; what you do is recorded under both names").arg(TimeText().due(deputy->until, m_replica.now())) : QString());
    connect(m_standIn->addButton(tr("Act for myself again")), &QPushButton::clicked, this, [this] {
        if (!m_link.standInFor({}))
            m_notices->add(QStringLiteral("no-answer"), NoticeStrip::Stays::UntilSeen, [](NoticeRow &notice) {
                notice.say(MessageStrip::Kind::Plain, tr("Something you sent has no answer yet."), tr("Try again when it has."));
            });
    });
}

// 无人值班: said where somebody can do something about it, until it is seen or somebody is there.
void MainWindow::showGaps()
{
    const Actor &me = m_replica.me();
    const bool desk = me.role == Role::Dispatcher || me.role == Role::Chief;
    if (m_set.pages.isEmpty() || (!desk && me.unit.isNull()))
        return;
    QStringList posts;
    for (const Reference::Gap &gap : m_replica.reference().openGaps(m_replica.now()))
        if (desk || gap.unit == me.unit)
            posts.append(gap.until ? tr("%1 until %2").arg(m_replica.reference().callerName(gap.unit), TimeText().due(*gap.until, m_replica.now()))
                                   : m_replica.reference().callerName(gap.unit));
    const QString sentence = posts.join(QStringLiteral("; "));
    if (sentence == m_gapsSaid)
        return;
    m_gapsSaid = sentence;
    if (sentence.isEmpty())
        return m_gaps->clear();
    m_gaps->say(MessageStrip::Kind::Warning, tr("Nobody on duty"), sentence);
    connect(m_gaps->addButton(tr("Seen")), &QPushButton::clicked, m_gaps, &MessageStrip::clear);
}

void MainWindow::sayDistrust(const QString &sentence)
{
    if (m_set.pages.isEmpty() && m_login)
        return m_login->showWarning(sentence);
    m_distrust = sentence;
    showLink();
}

void MainWindow::askForNewPassword()
{
    auto *dialog = new PasswordDialog(m_theme, m_replica, m_link, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->sayExpired();
    dialog->open();
}

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= m_set.pages.size())
        return;
    const WindowPage &page = m_set.pages[index];
    m_page = page.name;
    m_stack->setCurrentWidget(page.widget);
    m_keys->setActions(QList<QAction *>{m_help} + page.actions + QList<QAction *>{m_silence, m_confirm});
    m_keys->setVisible(!page.actions.isEmpty());
    if (page.tick)
        page.tick();
    focusPage();
}

// A page's keys work only while the focus is in it.
void MainWindow::focusPage()
{
    QWidget *target = m_lock->isLocked() ? m_lock : m_stack->currentWidget();
    if (target)
        target->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showLink()
{
    if (m_login)
        m_login->showLink(m_replica.link());
    if (m_set.pages.isEmpty())
        return;
    if (m_replica.link() == LinkState::Live) // behind the changes that are still to be told to the pages
        QMetaObject::invokeMethod(this, &MainWindow::takeUpDrafts, Qt::QueuedConnection);
    if (m_replica.link() == LinkState::Live || m_replica.link() == LinkState::CatchingUp) {
        m_distrust.clear();
        return m_banner->clear();
    }
    if (m_replica.me().role == Role::Wall && m_distrust.isEmpty())
        return; // it says by itself how old it is
    const QString promise = m_link.keeps() ? tr("This is how it stood at %1. What you send now is kept and goes out when the link is back.")
                                           : tr("This is how it stood at %1. What you send now goes out when the link is back, as long as this program runs.");
    const QString note = m_distrust.isEmpty() ? promise.arg(TimeText::clock(m_replica.asOf())) : m_distrust;
    if (m_banner->isVisibleTo(centralWidget()) && m_banner->accessibleDescription() == note)
        return; // not at every attempt
    m_banner->clear();
    m_banner->say(MessageStrip::Kind::Banner, m_distrust.isEmpty() ? tr("No link to the center") : tr("The center could not be believed"), note);
    if (m_distrust.isEmpty())
        connect(m_banner->addButton(tr("Connect now"), {}), &QPushButton::clicked, this, [this] { m_link.reconnectNow(); });
}

void MainWindow::tick()
{
    if (m_lookBack)
        m_lookBack->tick();
    m_alarms->tick();
    if (m_statusLine) {
        m_statusLine->tick();
        m_statusLine->showSilence(m_alarms->silentFor());
    }
    showGaps();
    m_lock->tick();
    for (const WindowPage &page : std::as_const(m_set.pages))
        if (page.tick && page.widget->isVisible())
            page.tick();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(enumName(m_replica.me().role), saveGeometry());
    event->setAccepted(m_leaving || !LeaveDialog::isNeeded(m_replica, m_link));
    if (!event->isAccepted())
        leaveThen([this] {
            m_leaving = true;
            close();
        });
}

} // namespace Yixian
