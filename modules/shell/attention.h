// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/replica.h"

#include <QPointer>
#include <QWidget>

namespace Yixian {

// Draws attention to a new urgent case, a call that came or a limit on the ladder of this post, without taking the
// keyboard: the window's alert and one beep.
// Never the only channel: the queue shows the same. Owned by the window, GUI thread.
class Attention final : public QObject
{
    Q_OBJECT

public:
    Attention(const Replica &replica, QWidget *window);
    void callCame();
    int raised() const { return m_raised; }

private:
    static bool concerns(const StageReached &stage, const Actor &me);
    static bool isShelved(const Replica &replica, const Event &event);
    void raise();

    QPointer<QWidget> m_window;
    int m_raised = 0;
};

} // namespace Yixian
