// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// One function a sub-command, each in a file of its own; all take the whole command line and give the exit code.
namespace Yixian {

int runInit(const QStringList &arguments);
int runServe(const QStringList &arguments);
int runUser(const QStringList &arguments);
int runToken(const QStringList &arguments);
int runClock(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runBackup(const QStringList &arguments);
int runRestore(const QStringList &arguments);
int runVerify(const QStringList &arguments);
int runStats(const QStringList &arguments);
int runActs(const QStringList &arguments);
int runCert(const QStringList &arguments);

} // namespace Yixian
