// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QAbstractEventDispatcher>

namespace Yixian {

// An event dispatcher for a thread with thousands of sockets: what it takes to wait does not grow with them, where Qt's own asks
// the system about each of them again (poll), 0.1 to 0.3 ms a thousand. Whoever installs it owns it: QThread or, before the
// application is made, QCoreApplication. Null where Qt's own needs no help (Windows).
std::unique_ptr<QAbstractEventDispatcher> makeSocketLoop();

} // namespace Yixian
