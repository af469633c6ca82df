// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/model/report.h"
#include "sync/bulletinreader.h"

namespace Yixian {

// A bulletin as it was issued, in the program's language, with its seal; what names persons is in it where it was read.
// BadDocument for what this program cannot read. Needs a translator.
Result<Report> issuedReport(const ReadBulletin &read);
// The newest version of an issue among them; nullptr: none.
const IssuedBulletin *newestOf(const QVector<IssuedBulletin> &rows, const ReportIssue &issue);

} // namespace Yixian
