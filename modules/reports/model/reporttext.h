// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/model/report.h"

namespace Yixian {

// How a cell reads, the same on screen, on paper and in files. A share has two texts, "26/27" and "96.3"; below twenty
// due the second is "—", and with nothing due both are. Any thread.
struct CellText
{
    QString text;
    QString percent; // of a share only
    bool operator==(const CellText &) const = default;
};
CellText shownCell(const ReportCell &cell);
// The same in one line: "26/27 96.3%", "7/8", "—".
QString shownLine(const ReportCell &cell);
// Per cent with one decimal as the exported number has it, never rounded over its target or up to 100.
QString percentOf(const ShareCell &share);

// "2026-07-03 18:00", of the district.
QString shownMoment(Instant moment);
// What cannot be said is "—", never empty.
QString shownNothing();

} // namespace Yixian
