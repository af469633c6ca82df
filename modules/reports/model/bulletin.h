// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/model/report.h"
#include "reports/model/reportbasis.h"
#include "reports/model/reportspeech.h"

namespace Yixian {

// Whose cases somebody's report is about.
UnitId reportScope(const Actor &actor); // empty: the district

// The report of an issue from the state as it is: briefs of a day or a week; bulletins of a month, half a year or a
// year with their annexes T1 to T5. Pure: the same state and order give the same report. Any thread; make() with a
// translator.
class Bulletin
{
    YIXIAN_REPORT_WORDS(Q_DECLARE_TR_FUNCTIONS(Yixian::Bulletin))

public:
    // Without a language, as it is frozen.
    static Report neutral(const ReportBasis &basis);
    static Report neutral(const State &state, const ReportOrder &order);
    static Report make(const State &state, const ReportOrder &order);

private:
    static void addSections(Report &report, const ReportBasis &basis);
    static QStringList remarks(const ReportBasis &basis);
    static QString rulesOf(const ReportBasis &basis);
};

} // namespace Yixian
