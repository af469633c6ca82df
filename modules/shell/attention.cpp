// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/attention.h"

#include <QApplication>

namespace Yixian {

Attention::Attention(const Replica &replica, QWidget *window) : QObject(window), m_window(window)
{
    connect(&replica, &Replica::eventApplied, this, [this](const Event &event) {
        const auto *act = std::get_if<Register>(&event.act);
        if (act && (act->urgency != Urgency::Normal || act->flags.has(CaseFlags::Urgent)))
            raise();
    });
}

void Attention::callCame()
{
    if (m_window)
        m_window->raise(); // to the front; activateWindow() would take the keyboard from what the clerk types
    raise();
}

void Attention::raise()
{
    ++m_raised;
    if (m_window)
        QApplication::alert(m_window);
    QApplication::beep();
}

} // namespace Yixian
