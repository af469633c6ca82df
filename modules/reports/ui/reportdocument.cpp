// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ui/reportdocument.h"

#include "reports/model/reporttext.h"
#include "reports/model/reportwords.h"
#include "reports/ui/reportpages.h"
#include "reports/ui/tablegrid.h"

#include <algorithm>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace Yixian {

namespace {

constexpr double notePoints = 8, titlePoints = 10.5, bodyPoints = 12;
constexpr double thick = 1.4, medium = 0.7, thin = 0.5; // pt: 0.5, 0.25 and 0.17 mm

double units(double points)
{
    return points * ReportFonts::unitsPerPoint;
}

// The document while it is written, from top to bottom.
class Writer
{
public:
    Writer(QTextDocument &document, const Report &report, const ReportFonts &fonts, const Theme &paper)
        : m_cursor(&document)
        , m_report(report)
        , m_fonts(fonts)
        , m_paper(paper)
    {
        document.setDefaultFont(fonts.body(bodyPoints));
        document.setMetaInformation(QTextDocument::DocumentTitle, report.title);
    }

    void write()
    {
        head();
        bool first = true;
        int annex = 0;
        for (const ReportSection &section : m_report.sections) {
            const bool isAnnex = !section.code.isEmpty();
            if (isAnnex)
                annexHead(section, ++annex);
            else
                block(section.title, format(m_fonts.title(14)), Qt::AlignLeft, first ? 10 : 16);
            first = false;
            for (const ReportTable &one : section.tables)
                table(one);
            notes(section.notes);
        }
        terms();
    }

private:
    QTextCharFormat format(const QFont &font, ColorRole color = ColorRole::PaperText) const
    {
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(m_paper.color(color));
        return format;
    }

    void block(const QString &text, const QTextCharFormat &look, Qt::Alignment alignment, double above,
               bool newPage = false)
    {
        QTextBlockFormat shape;
        shape.setAlignment(alignment);
        shape.setTopMargin(units(above));
        if (newPage)
            shape.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        if (m_fresh)
            m_cursor.setBlockFormat(shape);
        else
            m_cursor.insertBlock(shape);
        m_cursor.setBlockCharFormat(look);
        m_fresh = false;
        m_cursor.insertText(text, look);
    }

    // 红头: who issues it, its number, a red line; then what it is called.
    void head()
    {
        QTextCharFormat red = format(m_fonts.title(26), ColorRole::P1Fill);
        block(QString(m_report.district % QLatin1Char(' ') % spoken(ReportWords::of(m_report.issue.kind))), red,
              Qt::AlignHCenter, 0);
        block(ReportWords::issueLine(m_report), format(m_fonts.body(bodyPoints)), Qt::AlignHCenter, 4);
        line(ColorRole::P1Fill);
        block(m_report.title, format(m_fonts.title(20)), Qt::AlignHCenter, 12);
        block(QString(QLatin1Char('(') % ReportWords::periodLine(m_report) % QLatin1Char(')')),
              format(m_fonts.body(11), ColorRole::PaperSecondary), Qt::AlignHCenter, 2);
        if (m_report.restricted)
            block(ReportWords::restrictedMark(), format(m_fonts.head(11)), Qt::AlignHCenter, 4);
        for (const QString &remark : m_report.remarks)
            block(remark, format(m_fonts.bodyBold(bodyPoints)), Qt::AlignLeft, 6);
        if (!m_fonts.standard())
            block(ReportWords::fontLine(m_fonts.names()), format(m_fonts.body(notePoints), ColorRole::PaperSecondary),
                  Qt::AlignLeft, 6);
    }

    // An annex begins a page, unless it only says that there is nothing.
    void annexHead(const ReportSection &section, int number)
    {
        const bool full = std::any_of(section.tables.cbegin(), section.tables.cend(),
                                      [](const ReportTable &one) { return !one.rows.isEmpty(); });
        block(ReportWords::annex(number), format(m_fonts.head(16)), Qt::AlignLeft, full ? 0 : 22, full);
        block(QString(section.code % QStringLiteral("  ") % section.title), format(m_fonts.title(18)), Qt::AlignHCenter,
              8);
        block(QString(QLatin1Char('(') % ReportWords::periodLine(m_report) % QLatin1Char(')')),
              format(m_fonts.body(10), ColorRole::PaperSecondary), Qt::AlignHCenter, 2);
    }

    // A table of one empty cell with a border below: the only line a document has.
    void line(ColorRole color)
    {
        QTextTableFormat shape = tableShape();
        shape.setTopMargin(units(2));
        shape.setBottomMargin(units(12));
        QTextTable *table = m_cursor.insertTable(1, 1, shape);
        border(*table, 0, 0, 1, thick, color, true);
        QTextTableCell cell = table->cellAt(0, 0);
        QTextTableCellFormat flat = cell.format().toTableCellFormat();
        flat.setFont(m_fonts.body(1));
        cell.setFormat(flat);
        leave();
    }

    QTextTableFormat tableShape() const
    {
        QTextTableFormat shape;
        shape.setBorder(0);
        shape.setBorderCollapse(true);
        shape.setBorderStyle(QTextFrameFormat::BorderStyle_None);
        shape.setCellPadding(0);
        shape.setCellSpacing(0);
        shape.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        return shape;
    }

    void leave()
    {
        m_cursor.movePosition(QTextCursor::End);
        m_cursor.setBlockFormat({});
        m_cursor.setBlockCharFormat(format(m_fonts.body(2)));
        m_fresh = true; // the block after the table is there already
    }

    void border(QTextTable &table, int row, int column, int columns, double width, ColorRole color, bool below)
    {
        for (int c = column; c < column + columns; ++c) {
            QTextTableCell cell = table.cellAt(row, c);
            QTextTableCellFormat shape = cell.format().toTableCellFormat();
            if (below) {
                shape.setBottomBorder(units(width));
                shape.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                shape.setBottomBorderBrush(m_paper.color(color));
            } else {
                shape.setTopBorder(units(width));
                shape.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                shape.setTopBorderBrush(m_paper.color(color));
            }
            cell.setFormat(shape);
        }
    }

    void put(QTextTable &table, int row, int column, const QString &text, const QTextCharFormat &look,
             Qt::Alignment alignment, double paddingBefore)
    {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat shape = cell.format().toTableCellFormat();
        shape.setLeftPadding(units(paddingBefore));
        shape.setRightPadding(units(TableGrid::paddingAfter));
        shape.setTopPadding(units(1.6));
        shape.setBottomPadding(units(1.6));
        // Not the middle: of a row that goes on overleaf there is none.
        shape.setVerticalAlignment(row < m_headRows ? QTextCharFormat::AlignMiddle : QTextCharFormat::AlignTop);
        shape.setFont(look.font()); // how high an empty cell is
        cell.setFormat(shape);
        QTextCursor cursor = cell.firstCursorPosition();
        QTextBlockFormat block;
        block.setAlignment(alignment);
        cursor.setBlockFormat(block);
        cursor.insertText(text, look);
    }

    // Its title is the first row of its head: it stays with the table, and stands on every page the table is on.
    void table(const ReportTable &one, bool newPage = false)
    {
        if (one.rows.isEmpty()) {
            if (!one.title.isEmpty())
                block(one.title, format(m_fonts.bodyBold(titlePoints)), Qt::AlignLeft, 10);
            block(one.nothing, format(m_fonts.body(titlePoints)), Qt::AlignLeft, 4);
            return;
        }
        m_table = &one;
        m_grid = layOutTable(one, m_fonts, ReportPages::textArea().width());
        const bool shares = m_grid.widths.size() > one.columns.size();
        m_titleRows = one.title.isEmpty() ? 0 : 1;
        m_headRows = m_titleRows + (shares ? 2 : 1);
        QTextTableFormat shape = tableShape();
        shape.setTopMargin(units(5));
        shape.setBottomMargin(units(9));
        shape.setHeaderRowCount(m_headRows);
        if (newPage)
            shape.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QVector<QTextLength> widths;
        for (const double width : m_grid.widths)
            widths.append(QTextLength(QTextLength::PercentageLength, width));
        shape.setColumnWidthConstraints(widths);
        const int columns = static_cast<int>(widths.size());
        QTextTable *table = m_cursor.insertTable(m_headRows + static_cast<int>(one.rows.size()), columns, shape);
        head(*table);
        for (int r = 0; r < one.rows.size(); ++r)
            row(*table, m_headRows + r, one.rows[r], r + 1 == one.rows.size());
        leave();
    }

    void head(QTextTable &table)
    {
        const QTextCharFormat strong = format(m_fonts.bodyBold(m_grid.points));
        const QTextCharFormat small = format(m_fonts.body(m_grid.points - 1), ColorRole::PaperSecondary);
        const int top = m_titleRows, last = m_headRows - 1;
        if (m_titleRows > 0) {
            table.mergeCells(0, 0, 1, table.columns());
            put(table, 0, 0, m_table->title, format(m_fonts.bodyBold(titlePoints)), Qt::AlignLeft, 0);
        }
        int at = 0;
        for (qsizetype i = 0; i < m_table->columns.size(); ++i) {
            const ReportColumn &column = m_table->columns[i];
            const int columns = TableGrid::columnsOf(column);
            const double padding = TableGrid::paddingBefore(*m_table, i);
            table.mergeCells(top, at, columns == 2 ? 1 : last - top + 1, columns);
            const bool right = TableGrid::isRight(column.type);
            put(table, top, at, column.title, strong,
                columns == 2 ? Qt::AlignHCenter
                : right      ? Qt::AlignRight
                             : Qt::AlignLeft,
                padding);
            border(table, top, at, columns, thick, ColorRole::PaperText, false);
            if (columns == 2) {
                border(table, top, at, 1, thin, ColorRole::PaperRule, true);
                put(table, last, at, ReportWords::dueHead(), small, Qt::AlignRight, padding);
                put(table, last, at + 1, ReportWords::percentHead(), small, Qt::AlignRight, padding);
            }
            border(table, last, at, columns, medium, ColorRole::PaperText, true);
            at += columns;
        }
    }

    void row(QTextTable &table, int r, const ReportRow &row, bool last)
    {
        const int grid = table.columns();
        const bool strong = row.kind != ReportRow::Kind::Plain;
        const QTextCharFormat look = format(strong ? m_fonts.bodyBold(m_grid.points) : m_fonts.body(m_grid.points));
        const QTextCharFormat missed = format(m_fonts.bodyBold(m_grid.points));
        if (row.kind == ReportRow::Kind::Group) {
            table.mergeCells(r, 0, 1, grid);
            put(table, r, 0, shownLine(row.cells.value(0)), look, Qt::AlignLeft, 2);
            QTextTableCell cell = table.cellAt(r, 0);
            QTextTableCellFormat shape = cell.format().toTableCellFormat();
            shape.setBackground(m_paper.color(ColorRole::PaperGroup));
            cell.setFormat(shape);
            return;
        }
        int at = 0;
        for (qsizetype i = 0; i < row.cells.size() && i < m_table->columns.size(); ++i) {
            const ReportCell &cell = row.cells[i];
            const int columns = TableGrid::columnsOf(m_table->columns[i]);
            const double padding = TableGrid::paddingBefore(*m_table, i);
            const bool right = TableGrid::isRight(m_table->columns[i].type);
            put(table, r, at, shownCell(cell).text, look, right ? Qt::AlignRight : Qt::AlignLeft, padding);
            // A rate below its target is bold and marked: never by colour alone.
            if (columns == 2)
                put(table, r, at + 1, TableGrid::percentText(cell),
                    cell.share() && cell.share()->misses() ? missed : look, Qt::AlignRight, padding);
            at += columns;
        }
        if (row.kind == ReportRow::Kind::Total)
            border(table, r, 0, grid, medium, ColorRole::PaperText, false);
        border(table, r, 0, grid, last ? thick : thin, last ? ColorRole::PaperText : ColorRole::PaperRule, true);
    }

    void notes(const QStringList &lines)
    {
        const QTextCharFormat look = format(m_fonts.body(notePoints), ColorRole::PaperSecondary);
        for (qsizetype i = 0; i < lines.size(); ++i)
            block(i == 0 ? QString(ReportWords::notes() % QLatin1Char(' ') % lines[i]) : lines[i], look, Qt::AlignLeft,
                  i == 0 ? 5 : 1);
    }

    void terms()
    {
        ReportTable one;
        one.title = ReportWords::termsTitle();
        one.columns = {{ReportWords::termHead(), ColumnType::Text, 22},
                       {ReportWords::meaningHead(), ColumnType::Text, 78}};
        for (const ReportTerm &term : m_report.terms)
            one.rows.append({{term.term, term.meaning}});
        table(one, true);
    }

    QTextCursor m_cursor;
    const Report &m_report;
    const ReportFonts &m_fonts;
    const Theme &m_paper;
    const ReportTable *m_table = nullptr; // that is being written
    TableGrid m_grid;
    int m_titleRows = 0, m_headRows = 1;
    bool m_fresh = true;
};

} // namespace

void writeReport(QTextDocument &document, const Report &report, const ReportFonts &fonts, const Theme &paper)
{
    Writer(document, report, fonts, paper).write();
}

} // namespace Yixian
