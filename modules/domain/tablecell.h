// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Yixian {

// The same text with a quote in front where a spreadsheet would carry it out instead of showing it (=1+1); numbers stay.
QString withoutFormula(const QString &text);
// A cell of a CSV file (RFC 4180) as it has to be written, quoted only where it must be.
QString csvCell(const QString &value);

} // namespace Yixian
