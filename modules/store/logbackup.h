// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/logfile.h"

#include <functional>

namespace Yixian {

// A whole log in one file, while a hub serves it: one that reads alone makes it (SQLite before 3.51.3 can lose commits when a
// second connection writes or checkpoints). Verified before it is called done. FileUnreadable when the file is there already or
// cannot be made.
Result<VerifyReport> backUp(const QString &dir, const QString &file);

// A log from a backup, in a directory that holds no log but its site key. Its history goes on in a new epoch, so that no console
// takes it for the one it knew; no session and no token of before is good any more. `mark` makes the first row of the new
// epoch. LogExists, KeyMissing, KeyMismatch, BadBackup.
Result<LogHead> restore(const QString &file, const QString &dir, const std::function<LogRow(Seq)> &mark);

} // namespace Yixian
