// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/model/report.h"
#include "reports/ui/reportfonts.h"

namespace Yixian {

// How a table stands on a page: how large its letters are and how wide its columns, so that no figure is broken into
// two lines and texts get what is left. One column of a report is one of the grid, a share is two.
struct TableGrid
{
    double points = 0;
    QVector<double> widths; // in hundredths of the table's

    static int columnsOf(const ReportColumn &column) { return column.type == ColumnType::Share ? 2 : 1; }
    static bool isRight(ColumnType type)
    {
        return type != ColumnType::Text && type != ColumnType::Date && type != ColumnType::Moment;
    }
    static double paddingBefore(const ReportTable &table, qsizetype column); // in points
    static constexpr double paddingAfter = 2;
    // What stands in a percentage's column.
    static QString percentText(const ReportCell &cell);
};
TableGrid layOutTable(const ReportTable &table, const ReportFonts &fonts, double width);

} // namespace Yixian
