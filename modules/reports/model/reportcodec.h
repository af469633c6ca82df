// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/model/report.h"

namespace Yixian {

// A report as the bytes that are frozen, signed and kept: JSON, the same bytes for the same report. A cell is null, or
// a list of its type and its values: ["text", words], ["count", n], ["share", met, due, excluded, target in per mille],
// ["points", tenths], ["work", ms], ["time", ms], ["day", "2026-06-30"], ["moment", ms].
QByteArray frozenBytes(const Report &report);
// BadDocument for anything that was not written by it.
Result<Report> reportFrom(const QByteArray &bytes);

// What names persons is frozen apart from the rest, because few may see it: a report of its own with the same head.
struct ReportParts
{
    Report open, persons; // the second without sections where nothing names persons
};
ReportParts heldApart(const Report &report);
Report together(Report open, const Report &persons);

} // namespace Yixian
