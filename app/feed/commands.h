// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// One function a sub-command, each in a file of its own; all take the whole command line and give the exit code.
namespace Yixian {

int runImport(const QStringList &arguments);
int runReplay(const QStringList &arguments);
int runSimulate(const QStringList &arguments);

} // namespace Yixian
