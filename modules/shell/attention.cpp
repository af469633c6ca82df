// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/attention.h"

#include <QApplication>

namespace Yixian {

Attention::Attention(const Alarms &alarms, QWidget *window) : QObject(window), m_alarms(alarms), m_window(window)
{
    connect(&alarms, &Alarms::sounded, this, &Attention::raise);
}

void Attention::callCame()
{
    if (m_window)
        m_window->raise(); // to the front; activateWindow() would take the keyboard from what the clerk types
    raise();
}

void Attention::raise()
{
    if (m_window)
        QApplication::alert(m_window);
    if (m_alarms.silentFor() == Millis{0})
        QApplication::beep();
}

} // namespace Yixian
