// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/model/report.h"
#include "reports/model/reportspeech.h"

namespace Yixian {

// 更正: what differs between a report and the one that it corrects, cell by cell. Pure; without a language, as the two
// are.
class ReportDiff
{
    YIXIAN_REPORT_WORDS(Q_DECLARE_TR_FUNCTIONS(Yixian::ReportDiff))

public:
    // Its rows are what differs; none where nothing does. Corrections of corrections are held against the one before.
    static ReportTable between(const Report &before, const Report &now);
    // Puts that in front of the sections, where there is something; whether there was.
    static bool note(Report &now, const Report &before);
};

} // namespace Yixian
