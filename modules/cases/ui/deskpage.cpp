// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ui/deskpage.h"

#include "cases/ui/queuepanel.h"
#include "cases/ui/registerform.h"
#include "domain/acttable.h"
#include "uikit/actsheet.h"
#include "uikit/errorview.h"
#include "uikit/panescroll.h"
#include "uikit/queuetable.h"

#include <QAction>
#include <QKeyEvent>
#include <QBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace Yixian {

DeskPage::DeskPage(const Theme &theme, Replica &replica, HubLink &link, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_replica(replica)
    , m_link(link)
{
    makeActions();
    m_queue = new QueuePanel(theme, replica, m_refresh, m_find);
    m_case = new CasePanel(theme, replica, link, {m_accept, m_route, m_call, m_note, m_explain, m_undo});
    addAction(m_case->lookAction());
    m_newCase = new Pane(theme, 0, tr("New case"));
    m_register = new RegisterForm(theme);
    m_register->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12));
    m_newCase->setBody(new PaneScroll(m_register));
    m_right = new QStackedWidget;
    m_right->addWidget(m_case);
    m_right->addWidget(m_newCase);
    m_splitter = new QSplitter;
    m_splitter->addWidget(m_queue);
    m_splitter->addWidget(m_right);
    m_splitter->setHandleWidth(theme.px(Size::gap));
    m_splitter->setStretchFactor(0, 1136);
    m_splitter->setStretchFactor(1, 776);
    m_splitter->setSizes({theme.px(1136), theme.px(776)});
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_queue, &QueuePanel::caseSelected, m_case, &CasePanel::showCase);
    connect(m_case, &CasePanel::refusedElsewhere, this, &DeskPage::refusedElsewhere);
    connect(m_queue, &QueuePanel::caseActivated, this, [this](CaseId id) {
        m_case->showCase(id);
        m_case->focusFirstForm();
    });
    connect(m_refresh, &QAction::triggered, m_queue, &QueuePanel::refresh);
    connect(m_more, &QAction::triggered, m_case, &CasePanel::focusSheet);
    connect(m_explain, &QAction::triggered, m_case, &CasePanel::toggleExplanation);
    connect(m_call, &QAction::triggered, this, [this] {
        if (!m_case->shownCase().isNull())
            emit callRequested(m_case->shownCase());
    });
    connect(m_new, &QAction::triggered, this, &DeskPage::beginRegistration);
    connect(m_nextPane, &QAction::triggered, this, &DeskPage::nextPane);
    connect(m_register, &RegisterForm::cancelled, this, &DeskPage::endRegistration);
    connect(m_register, &RegisterForm::registerRequested, this, [this](const Register &act, const Subject &subject) {
        Command command;
        command.act = act;
        command.subject = subject;
        const bool later = !m_replica.isFresh();
        m_link.submit(std::move(command), m_register, [this, act, subject, later](const Result<Ack> &result) { registered(act, subject, later, result); });
        if (!later)
            return;
        // The next caller does not wait for the line: what was taken down is kept and goes out by itself.
        m_register->setPending(false);
        m_register->clearFields();
        m_register->showDone(tr("Kept: “%1” is registered as soon as the line is back.").arg(subject.title));
    });
}

void DeskPage::registered(const Register &act, const Subject &subject, bool later, const Result<Ack> &result)
{
    if (later) { // somebody may be taking down another one by now: the queue shows it, and a refusal stands beside what was said
        if (result)
            return;
        if (!m_register->isEmpty())
            return m_register->showWarning(tr("“%1” was not registered: %2").arg(subject.title, ErrorView::sentence(result.error())));
        beginRegistration();
        m_register->fill(act, subject);
    }
    if (!result)
        return m_register->showError(result.error());
    m_register->setPending(false);
    m_register->clearFields();
    endRegistration();
    openCaseById(result->caseId);
}

QAction *DeskPage::makeAction(const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void DeskPage::makeActions()
{
    m_accept = makeAction(tr("Accept"), Qt::Key_F2);
    m_find = makeAction(tr("Find"), Qt::Key_F3);
    m_find->setShortcuts({QKeySequence(Qt::Key_F3), QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)});
    m_call = makeAction(tr("Call"), Qt::Key_F4);
    m_refresh = makeAction(tr("Refresh"), Qt::Key_F5);
    m_nextPane = makeAction(tr("Next pane"), Qt::Key_F6);
    m_nextPane->setShortcuts({QKeySequence(Qt::Key_F6), QKeySequence(Qt::SHIFT | Qt::Key_F6)}); // there are two
    m_more = makeAction(tr("More acts"), Qt::CTRL | Qt::Key_K);
    m_note = makeAction(tr("Note"), Qt::Key_F9);
    m_undo = makeAction(tr("Take back"), QKeySequence::Undo);
    m_explain = makeAction(tr("Explain"), Qt::CTRL | Qt::Key_I);
    m_new = makeAction(tr("New case"), Qt::CTRL | Qt::Key_N);
    m_route = makeAction(tr("Route to this street"), {});
    const Role role = m_replica.me().role;
    m_accept->setVisible(roleMay(role, ActKind::Accept));
    m_call->setVisible(roleMay(role, ActKind::MakeCall));
    m_new->setVisible(roleMay(role, ActKind::Register));
}

QList<QAction *> DeskPage::pageActions() const
{
    return {m_accept, m_find, m_call, m_refresh, m_nextPane, m_more, m_note, m_explain, m_undo, m_new, m_case->lookAction()};
}

void DeskPage::openCaseById(CaseId id)
{
    endRegistration();
    m_queue->refresh();
    m_queue->select(id);
    m_case->showCase(id);
}

DeskPage::View DeskPage::view() const
{
    return {m_case->shownCase(), m_right->currentWidget() == m_newCase, m_case->sheet()->chosen(), m_case->typedElsewhere()};
}

void DeskPage::takeOver(const View &view)
{
    m_case->setTypedElsewhere(view.typed);
    if (m_replica.find(view.id))
        openCaseById(view.id);
    if (view.sheet)
        m_case->sheet()->propose(*view.sheet);
    if (view.registering)
        beginRegistration();
}

// Whoever comes to the page is at the list, where there is one.
void DeskPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_queue->table()->isVisible() && m_queue->model()->caseCount() > 0) // an empty one is about to be hidden
        m_queue->table()->setFocus(event->reason());
}

void DeskPage::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (!moves || !hasFocus() || !m_queue->table()->isVisible())
        return QWidget::keyPressEvent(event);
    m_queue->table()->setFocus(Qt::OtherFocusReason); // it was empty when the focus came
    m_queue->selectFirst();
}

void DeskPage::tick()
{
    m_queue->tick();
    m_case->tick();
}

void DeskPage::beginRegistration()
{
    m_right->setCurrentWidget(m_newCase);
    m_register->begin(m_replica.reference());
}

void DeskPage::endRegistration()
{
    m_right->setCurrentWidget(m_case);
}

void DeskPage::nextPane()
{
    if (m_queue->isAncestorOf(focusWidget()))
        m_case->focusFirstForm();
    else
        m_queue->table()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Yixian
