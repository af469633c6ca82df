// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/hublink.h"
#include "uikit/themedwidget.h"

#include <QTimer>

class QAction;
class QLineEdit;

namespace Yixian {

class ActForm;

// 锁屏: after a while without a key or a move of the mouse the seat is covered, and the hub carries out nothing for it, until
// its person types the password. Alarms go on being heard, and how many limits are passed is still said. Owned by the window it
// covers, GUI thread.
class SeatLock final : public ThemedWidget
{
    Q_OBJECT

public:
    SeatLock(const Theme &theme, const Replica &replica, HubLink &link, QWidget *window);

    // Zero: only when asked to.
    void lockAfter(std::chrono::minutes idle);
    void lock();
    // Its person is logged out: there is nothing to cover, and nobody whose password would open it.
    void release();
    bool isLocked() const { return m_locked; }
    // Once a second: what is said while it is locked.
    void tick();

signals:
    void lockedChanged(bool locked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void unlock();

    const Replica &m_replica;
    HubLink &m_link;
    ActForm *m_form;
    QLineEdit *m_password;
    TextLabel *m_who;
    TextLabel *m_waiting;
    QTimer m_idle;
    bool m_locked = false;
};

} // namespace Yixian
