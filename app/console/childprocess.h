// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace Yixian {

// Before it is started, in main's thread: a child that ends with this process, however that ends.
void endWithThisProcess(QProcess &process);

} // namespace Yixian
