// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/ui/reportpages.h"

class QPrinter;

namespace Yixian {

enum class ReportFormat { Pdf, Xlsx, Csv };
QString suffixOf(ReportFormat format);

// Writes a report as a file, the whole or nothing; FileUnreadable where that cannot be. The pages are those one has
// seen.
Result<void> writeReportFile(const ReportPages &pages, ReportFormat format, const QString &path);

// What is in such a file.
QByteArray pdfOf(const ReportPages &pages);
QByteArray csvOf(const Report &report);

// On paper: the pages that were chosen for it, as they are on the screen; smaller where the sheet is.
void printReport(const ReportPages &pages, QPrinter &printer);

} // namespace Yixian
