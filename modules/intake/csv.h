// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>
#include <QVector>

namespace Yixian {

// One row below the header. `number` counts as a spreadsheet does: the header is row 1, a cell with line breaks is one row.
struct CsvRow
{
    qint64 number = 0;
    QStringList cells;
};

struct CsvTable
{
    QStringList header;
    QVector<CsvRow> rows;
    // Index of a column by its exact name, -1 when there is none.
    qsizetype column(const QString &name) const;
};

// Reads RFC 4180: quoted cells with "" for a quote, line breaks inside quotes, CRLF, LF or CR between rows. Cells are kept
// exactly as they stand. Rows without any text are skipped. BadRow for a quote that never ends, BadDocument without a header.
Result<CsvTable> parseCsv(QStringView text, QChar delimiter = u',');


} // namespace Yixian
