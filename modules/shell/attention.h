// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/alarms.h"

#include <QPointer>
#include <QWidget>

namespace Yixian {

// Draws attention to an alarm or a call that came, without taking the keyboard: the window's alert, and one beep unless the
// seat is silent. Never the only channel: the pages show the same. Owned by the window, GUI thread.
class Attention final : public QObject
{
    Q_OBJECT

public:
    Attention(const Alarms &alarms, QWidget *window);
    void callCame();

private:
    void raise();

    const Alarms &m_alarms;
    QPointer<QWidget> m_window;
};

} // namespace Yixian
