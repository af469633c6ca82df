// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/model/report.h"
#include "reports/model/reportbasis.h"
#include "reports/model/reportspeech.h"

namespace Yixian {

// T5: handlers and leaders, and what may call for an account; restricted. Pure; any thread.
class PersonTables
{
    YIXIAN_REPORT_WORDS(Q_DECLARE_TR_FUNCTIONS(Yixian::PersonTables))

public:
    static ReportSection persons(const ReportBasis &basis);
};

} // namespace Yixian
