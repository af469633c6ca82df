// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/alarms.h"
#include "uikit/messagestrip.h"

namespace Yixian {

// 对方不在线: whom a call of this post has not reached, and their telephone, until it is confirmed or they have it. Owned by
// the window, GUI thread.
class UnreachedStrip final : public MessageStrip
{
    Q_OBJECT

public:
    // `confirm` leads to where the call is.
    UnreachedStrip(const Theme &theme, const Replica &replica, const Alarms &alarms, QAction *confirm, QWidget *parent = nullptr);

private:
    void follow();

    const Replica &m_replica;
    const Alarms &m_alarms;
    QAction *m_confirm;
    QVector<Alarm> m_said;
};

} // namespace Yixian
