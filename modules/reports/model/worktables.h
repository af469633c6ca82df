// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/model/report.h"
#include "reports/model/reportbasis.h"
#include "reports/model/reportspeech.h"

namespace Yixian {

// Tables about cases and about the district as a whole. Pure; any thread.
class WorkTables
{
    YIXIAN_REPORT_WORDS(Q_DECLARE_TR_FUNCTIONS(Yixian::WorkTables))

public:
    // Every rate with its denominator, beside the period before.
    static ReportSection overview(const ReportBasis &basis);
    // By day, or by month in what is longer than one.
    static ReportTable course(const ReportBasis &basis);
    // T1; with scores and ranks where `ranked`.
    static ReportSection subCenters(const ReportBasis &basis, bool ranked);
    // T3: what is over its limit at the cut-off, and what is 挂账.
    static ReportSection overdueAndHeld(const ReportBasis &basis);
    // T4: what was taken out of a measure, and who appealed, with grounds.
    static ReportSection exclusionsAndAppeals(const ReportBasis &basis);
    // What came most often, street by street.
    static ReportTable kinds(const ReportBasis &basis);
    // Of a half-year: what keeps coming, and which kinds do not stay solved.
    static ReportSection causes(const ReportBasis &basis);

private:
    static ReportTable lasting(const ReportBasis &basis);
    static ReportTable overdue(const ReportBasis &basis);
    static ReportTable held(const ReportBasis &basis);
    static ReportTable exclusions(const ReportBasis &basis);
    static ReportTable appeals(const ReportBasis &basis);
};

} // namespace Yixian
