// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ui/reportfiles.h"

#include "domain/tablecell.h"
#include "reports/model/reporttext.h"
#include "reports/model/reportwords.h"
#include "reports/ui/pdftext.h"
#include "reports/ui/xlsxfile.h"
#include "uikit/printing.h"

#include <algorithm>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

namespace Yixian {

namespace {

constexpr int pdfResolution = 1200;
constexpr double unitsPerInch = 72.0 * ReportFonts::unitsPerPoint;

QString csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(csvCell(withoutFormula(cell)));
    return QString(written.join(QLatin1Char(',')) % QStringLiteral("\r\n"));
}

// A share is three columns, as in a spreadsheet.
QStringList headOf(const ReportTable &table)
{
    QStringList head;
    for (const ReportColumn &column : table.columns) {
        if (column.type != ColumnType::Share) {
            head.append(column.title);
            continue;
        }
        for (const QString &part : ReportWords::shareParts())
            head.append(QString(column.title % QLatin1Char(' ') % part));
    }
    return head;
}

QStringList cellsOf(const ReportTable &table, const ReportRow &row)
{
    QStringList cells;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const ShareCell *share = row.cells[i].share();
        if (share) {
            cells.append({QString::number(share->rate.met), QString::number(share->rate.of),
                          share->rate.small() ? QString() : QString(percentOf(*share) % QLatin1Char('%'))});
            continue;
        }
        cells.append(row.cells[i].isNothing() ? QString() : shownCell(row.cells[i]).text);
        if (row.kind != ReportRow::Kind::Group && table.columns.value(i).type == ColumnType::Share)
            cells.append({QString(), QString()});
    }
    return cells;
}

} // namespace

QString suffixOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return QStringLiteral("pdf");
    case ReportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ReportFormat::Csv:
        return QStringLiteral("csv");
    }
    return {};
}

QByteArray pdfOf(const ReportPages &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(pages.report().title);
        writer.setCreator(QStringLiteral("Yixian " YIXIAN_VERSION));
        writer.setResolution(pdfResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        painter.scale(pdfResolution / unitsPerInch, pdfResolution / unitsPerInch);
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
    }
    const ReportFonts &fonts = pages.fonts();
    if (!fonts.missing())
        putTextRight(bytes, pages.text(), {fonts.body(9), fonts.bodyBold(9), fonts.title(20), fonts.head(16)});
    return bytes;
}

void printReport(const ReportPages &pages, QPrinter &printer)
{
    printer.setFullPage(true);
    QPainter painter(&printer);
    const QRectF sheet = printer.pageLayout().fullRectPixels(printer.resolution());
    const double scale = std::min(sheet.width() / ReportPages::sheet().width(), sheet.height() / ReportPages::sheet().height());
    painter.scale(scale, scale);
    const auto [first, last] = chosenPages(printer, pages.count());
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        pages.paint(painter, page);
    }
}

QByteArray csvOf(const Report &report)
{
    QString text{QChar::ByteOrderMark};
    text += csvLine({report.title, report.district});
    text += csvLine({ReportWords::periodLine(report)});
    text += csvLine({ReportWords::footLine(report)});
    for (const QString &line : ReportWords::digestLines(report))
        text += csvLine({line});
    if (report.restricted)
        text += csvLine({ReportWords::restrictedMark()});
    for (const QString &remark : report.remarks)
        text += csvLine({remark});
    for (const ReportSection &section : report.sections) {
        text += QStringLiteral("\r\n") +
                csvLine({section.code.isEmpty() ? section.title
                                                : QString(section.code % QLatin1Char(' ') % section.title)});
        for (const ReportTable &table : section.tables) {
            if (!table.title.isEmpty())
                text += csvLine({table.title});
            if (table.rows.isEmpty())
                text += csvLine({table.nothing});
            else
                text += csvLine(headOf(table));
            for (const ReportRow &row : table.rows)
                text += csvLine(cellsOf(table, row));
        }
        for (const QString &note : section.notes)
            text += csvLine({note});
    }
    text += QStringLiteral("\r\n") + csvLine({ReportWords::termsTitle()});
    for (const ReportTerm &term : report.terms)
        text += csvLine({term.term, term.meaning});
    return text.toUtf8();
}

Result<void> writeReportFile(const ReportPages &pages, ReportFormat format, const QString &path)
{
    QByteArray bytes;
    if (format == ReportFormat::Pdf) {
        bytes = pdfOf(pages);
    } else if (format == ReportFormat::Csv) {
        bytes = csvOf(pages.report());
    } else {
        auto made = xlsxOf(pages.report());
        if (!made)
            return tl::unexpected(made.error());
        bytes = std::move(*made);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    return {};
}

} // namespace Yixian
