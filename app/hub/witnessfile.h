// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/messages.h"
#include "store/logfile.h"

namespace Yixian {

// What somebody else keeps of a log: the heads its hub signed, a line each (`serve --witness`, and every console).
// Whether the log still says what they say; LogBroken names the first place where it does not.
Result<int> checkAgainst(const LogFile &log, const QString &dir, const QString &witnessFile);
// That what citizens said is what was said when it was registered, where it has not been erased.
Result<qint64> checkSubjects(const LogFile &log);
Result<void> addTo(const QString &witnessFile, const SignedHead &head);

} // namespace Yixian
