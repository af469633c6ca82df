// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/keepawake.h"

#include <QObject>

class QScreen;
class QWidget;

namespace Yixian {

// Shows a window alone on the screen it belongs to, known by its name or serial number and not by where it is plugged in, and
// keeps that screen on. While it is not there the window stands on another one, and returns. Owned by main; GUI thread.
class WallScreen final : public QObject
{
    Q_OBJECT

public:
    // An empty identity: whichever screen the window is on.
    WallScreen(QWidget &window, const QString &identity);

    static bool is(const QScreen &screen, const QString &identity);

private:
    void place();

    QWidget &m_window;
    QString m_identity;
    KeepAwake m_awake;
};

} // namespace Yixian
