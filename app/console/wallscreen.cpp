// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/wallscreen.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>
#include <QWindow>

namespace Yixian {

WallScreen::WallScreen(QWidget &window, const QString &identity) : m_window(window), m_identity(identity)
{
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &WallScreen::place);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &WallScreen::place);
    place();
}

bool WallScreen::is(const QScreen &screen, const QString &identity)
{
    return !identity.isEmpty() && (screen.name() == identity || screen.serialNumber() == identity);
}

void WallScreen::place()
{
    for (QScreen *screen : QGuiApplication::screens())
        if (is(*screen, m_identity)) {
            m_window.winId(); // there is a window to place only from here on
            m_window.windowHandle()->setScreen(screen);
            m_window.setGeometry(screen->geometry());
        }
    m_window.showFullScreen();
}

} // namespace Yixian
