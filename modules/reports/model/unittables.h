// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/model/report.h"
#include "reports/model/reportbasis.h"
#include "reports/model/reportspeech.h"

namespace Yixian {

// T2: called units by group, ranked apart from each other. Pure; any thread.
class UnitTables
{
    YIXIAN_REPORT_WORDS(Q_DECLARE_TR_FUNCTIONS(Yixian::UnitTables))

public:
    enum class Group { Bureaus, Enterprises, Local };
    static Group groupOf(const Unit &unit);
    static ReportSection units(const ReportBasis &basis, bool ranked);
    // The lines of a score sheet, one row a unit or person of it.
    static ReportTable scoreLines(const ReportBasis &basis, const QVector<Score> &scores, bool persons);

private:
    static QString groupName(Group group);
    static ReportTable attainment(const ReportBasis &basis, bool ranked);
    static QStringList notes(const ReportBasis &basis, bool ranked);
};

} // namespace Yixian
