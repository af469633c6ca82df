// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/model/report.h"

namespace Yixian {

// A report as a workbook: a sheet with what it is, one for each section with its head frozen, one with the definitions.
// Numbers, days and shares are numbers; every text is a text, whatever it begins with. FileUnreadable where the
// computer gives no room for it.
Result<QByteArray> xlsxOf(const Report &report);

} // namespace Yixian
