// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/seatlock.h"

#include "uikit/actform.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace Yixian {

namespace {

bool isWork(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin: return true;
    default: return false;
    }
}

} // namespace

SeatLock::SeatLock(const Theme &theme, const Replica &replica, HubLink &link, QWidget *window)
    : ThemedWidget(theme, window)
    , m_replica(replica)
    , m_link(link)
    , m_form(new ActForm(theme))
    , m_who(new TextLabel(theme, TypeRole::PaneTitle, ColorRole::Text))
    , m_waiting(new TextLabel(theme, TypeRole::Body, ColorRole::Secondary))
{
    setObjectName(QStringLiteral("seatLock"));
    auto *column = new QVBoxLayout(this);
    auto *box = new QWidget;
    box->setFixedWidth(theme.px(460));
    auto *inner = new QVBoxLayout(box);
    inner->setSpacing(theme.px(12));
    inner->addWidget(m_who);
    inner->addWidget(m_waiting);
    m_password = m_form->addLine(QStringLiteral("password"), tr("Password"), true);
    m_password->setObjectName(QStringLiteral("unlockPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    auto *unlock = new QAction(tr("Unlock"), this);
    unlock->setShortcut(Qt::Key_Return);
    unlock->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(unlock);
    m_form->addButton(unlock, true);
    inner->addWidget(m_form);
    column->addStretch(1);
    column->addWidget(box, 0, Qt::AlignHCenter);
    column->addStretch(2);
    setFocusProxy(m_password);
    connect(unlock, &QAction::triggered, this, &SeatLock::unlock);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &SeatLock::lock);
    // A link that comes back has no lock on its side; ours goes on.
    connect(&replica, &Replica::linkChanged, this, [this](LinkState state) {
        if (m_locked && state == LinkState::Live)
            m_link.lock();
    });
    qApp->installEventFilter(this);
    hide();
}

void SeatLock::lockAfter(std::chrono::minutes idle)
{
    m_idle.setInterval(idle);
    if (idle.count() > 0 && !m_locked)
        m_idle.start();
    else
        m_idle.stop();
}

bool SeatLock::eventFilter(QObject *watched, QEvent *event)
{
    if (m_idle.isActive() && isWork(event->type()))
        m_idle.start();
    if (m_locked && event->type() == QEvent::Resize && watched == parentWidget())
        setGeometry(parentWidget()->rect());
    return false;
}

void SeatLock::lock()
{
    if (std::exchange(m_locked, true))
        return;
    m_idle.stop();
    m_link.lock();
    m_form->clearMarks();
    m_password->clear();
    m_who->setText(tr("Locked: %1").arg(m_replica.me().name));
    setGeometry(parentWidget()->rect());
    tick();
    show();
    raise();
    m_password->setFocus(Qt::OtherFocusReason);
    emit lockedChanged(true);
}

void SeatLock::tick()
{
    if (!m_locked)
        return;
    int waiting = 0, breached = 0;
    for (const Case &value : m_replica.state().cases()) {
        waiting += value.state == CaseState::Received ? 1 : 0;
        const Clock *first = value.firstBreach();
        breached += first && first->stageAt(m_replica.now()) >= Stage::Breached ? 1 : 0;
    }
    m_waiting->setText(tr("%1 cases wait to be accepted, %2 limits are passed.").arg(waiting).arg(breached));
}

void SeatLock::unlock()
{
    m_form->setPending(true);
    m_link.unlock(m_password->text(), this, [this](const Result<Ack> &result) {
        m_form->setPending(false);
        if (result)
            return release();
        m_password->clear();
        m_form->showError(result.error());
        m_password->setFocus(Qt::OtherFocusReason);
    });
    m_password->clear(); // kept nowhere longer than it is needed
}

void SeatLock::release()
{
    if (!std::exchange(m_locked, false))
        return;
    hide();
    if (m_idle.intervalAsDuration().count() > 0)
        m_idle.start();
    emit lockedChanged(false);
}

void SeatLock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(ColorRole::Window)); // nothing shines through
}

} // namespace Yixian
