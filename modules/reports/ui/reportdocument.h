// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/model/report.h"
#include "reports/ui/reportfonts.h"
#include "uikit/theme.h"

class QTextDocument;

namespace Yixian {

// Writes a report into a document that is as wide as the text area of its pages: head, remarks, each section with its
// tables, their heads repeated on every page, and the definitions. All text goes in as plain text.
void writeReport(QTextDocument &document, const Report &report, const ReportFonts &fonts, const Theme &paper);

} // namespace Yixian
