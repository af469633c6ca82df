// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ui/xlsxfile.h"

#include "reports/model/reporttext.h"
#include "reports/model/reportwords.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <xlsxwriter.h>

namespace Yixian {

namespace {

constexpr qsizetype longestText = 32767; // of a cell, as spreadsheets have it
constexpr qsizetype longestName = 31;    // of a sheet
constexpr double millisPerDay = 24.0 * 60 * 60 * 1000;
constexpr double widthPerWeight = 0.95; // characters

// Days since 30 December 1899, as spreadsheets count them, in the district's time.
double serialOf(Day day)
{
    return static_cast<double>((day - makeDay(1899, 12, 30)).count());
}

double serialOf(Instant moment)
{
    return serialOf(localDay(moment)) + static_cast<double>(timeOfDay(moment).count()) / millisPerDay;
}

// Without what XML cannot carry, and no longer than a cell may be.
QByteArray cellText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text.left(longestText)) {
        const char16_t u = c.unicode();
        const bool allowed = (u >= 0x20 || u == u'\t' || u == u'\n') && u != 0x7F && u < 0xFFFE;
        clean.append(allowed ? c : QChar(QChar::ReplacementCharacter));
    }
    return clean.toUtf8();
}

QString sheetName(QString name)
{
    for (const QChar c : QStringLiteral("[]:*?/\\'"))
        name.replace(c, QLatin1Char(' '));
    return name.left(longestName);
}

class Book
{
public:
    explicit Book(const QByteArray &path, const QByteArray &folder)
    {
        lxw_workbook_options options{};
        m_folder = folder;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(path.constData(), &options);
        m_wrap = add(nullptr, false);
        format_set_text_wrap(m_wrap);
        m_head = add(nullptr, true);
        format_set_text_wrap(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        m_strong = add(nullptr, true);
        m_day = add("yyyy-mm-dd", false);
        m_moment = add("yyyy-mm-dd hh:mm", false);
        m_share = add("0.0%", false);
        m_points = add("0.0", false);
        m_minutes = add("#,##0", false);
    }
    Q_DISABLE_COPY_MOVE(Book)

    void write(const Report &report)
    {
        cover(report);
        for (const ReportSection &section : report.sections)
            write(section);
        QVector<ReportRow> rows;
        for (const ReportTerm &term : report.terms)
            rows.append({{term.term, term.meaning}});
        ReportSection terms;
        terms.title = ReportWords::termsTitle();
        terms.tables = {
            {{},
             {{ReportWords::termHead(), ColumnType::Text, 24}, {ReportWords::meaningHead(), ColumnType::Text, 90}},
             rows,
             {}}};
        write(terms);
    }
    bool close() { return workbook_close(m_book) == LXW_NO_ERROR; }

private:
    lxw_format *add(const char *number, bool bold)
    {
        lxw_format *format = workbook_add_format(m_book);
        if (number)
            format_set_num_format(format, number);
        if (bold)
            format_set_bold(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    }

    void text(lxw_row_t row, lxw_col_t column, const QString &value, lxw_format *format)
    {
        // An empty string would be no cell at all.
        if (!value.isEmpty())
            worksheet_write_string(m_sheet, row, column, cellText(value).constData(), format);
    }

    void cover(const Report &report)
    {
        m_sheet = sheet(spoken(ReportWords::of(report.issue.kind)));
        worksheet_set_column(m_sheet, 0, 0, 100, nullptr);
        QStringList lines{report.title, report.district, ReportWords::periodLine(report),
                          ReportWords::footLine(report)};
        lines += ReportWords::digestLines(report);
        if (report.restricted)
            lines.append(ReportWords::restrictedMark());
        lines += report.remarks;
        for (qsizetype i = 0; i < lines.size(); ++i)
            text(static_cast<lxw_row_t>(i), 0, lines[i], i == 0 ? m_strong : m_wrap);
        worksheet_freeze_panes(m_sheet, 1, 0);
    }

    lxw_worksheet *sheet(const QString &wanted)
    {
        QString name = sheetName(wanted);
        for (int i = 2; m_names.contains(name, Qt::CaseInsensitive); ++i)
            name = QString(sheetName(wanted).left(longestName - 4) % QStringLiteral(" %1").arg(i));
        m_names.append(name);
        return workbook_add_worksheet(m_book, name.toUtf8().constData());
    }

    // The first table's head is frozen; a further one of the section stands on a sheet of its own for the same reason.
    void write(const ReportSection &section)
    {
        const QString title =
            section.code.isEmpty() ? section.title : QString(section.code % QLatin1Char(' ') % section.title);
        for (qsizetype i = 0; i < section.tables.size(); ++i) {
            const ReportTable &table = section.tables[i];
            m_sheet = sheet(table.title.isEmpty() ? title
                                                  : QString((section.code.isEmpty() ? section.title : section.code) %
                                                            QLatin1Char(' ') % table.title));
            lxw_row_t row = write(table);
            if (i == 0 && !section.notes.isEmpty()) {
                ++row;
                for (const QString &note : section.notes)
                    text(row++, 0, note, nullptr);
            }
        }
    }

    lxw_row_t write(const ReportTable &table)
    {
        lxw_col_t column = 0;
        for (const ReportColumn &one : table.columns) {
            const bool share = one.type == ColumnType::Share;
            const QStringList parts = share ? ReportWords::shareParts() : QStringList{QString()};
            for (const QString &part : parts) {
                const double width = share ? 11 : std::max(9.0, one.weight * widthPerWeight);
                worksheet_set_column(m_sheet, column, column, width, nullptr);
                text(0, column++, part.isEmpty() ? one.title : QString(one.title % QLatin1Char(' ') % part), m_head);
            }
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        lxw_row_t row = 1;
        if (table.rows.isEmpty())
            text(row++, 0, table.nothing, nullptr);
        for (const ReportRow &one : table.rows) {
            column = 0;
            lxw_format *look = one.kind == ReportRow::Kind::Plain ? m_wrap : m_strong;
            for (qsizetype i = 0; i < one.cells.size(); ++i) {
                cell(row, column, one.cells[i], look);
                column = static_cast<lxw_col_t>(column + (table.columns.value(i).type == ColumnType::Share ? 3 : 1));
            }
            ++row;
        }
        return row;
    }

    void number(lxw_row_t row, lxw_col_t column, double value, lxw_format *format)
    {
        worksheet_write_number(m_sheet, row, column, value, format);
    }

    // What is shown as nothing is no cell: a spreadsheet adds up what is there.
    void cell(lxw_row_t row, lxw_col_t column, const ReportCell &cell, lxw_format *look)
    {
        const auto &value = cell.value;
        if (const auto *words = std::get_if<QString>(&value)) {
            text(row, column, *words, look);
        } else if (const auto *count = std::get_if<qint64>(&value)) {
            number(row, column, static_cast<double>(*count), nullptr);
        } else if (const auto *share = std::get_if<ShareCell>(&value)) {
            number(row, column, share->rate.met, nullptr);
            number(row, static_cast<lxw_col_t>(column + 1), share->rate.of, nullptr);
            if (!share->rate.small())
                number(row, static_cast<lxw_col_t>(column + 2), percentOf(*share).toDouble() / 100, m_share);
        } else if (const auto *points = std::get_if<PointsCell>(&value)) {
            number(row, column, points->tenths / 10.0, m_points);
        } else if (std::holds_alternative<WorkTime>(value) || std::holds_alternative<Millis>(value)) {
            number(row, column, shownCell(cell).text.toDouble(), m_minutes);
        } else if (const auto *day = std::get_if<Day>(&value)) {
            number(row, column, serialOf(*day), m_day);
        } else if (const auto *moment = std::get_if<Instant>(&value)) {
            number(row, column, serialOf(*moment), m_moment);
        }
    }

    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    QByteArray m_folder;
    QStringList m_names;
    lxw_format *m_wrap, *m_head, *m_strong, *m_day, *m_moment, *m_share, *m_points, *m_minutes;
};

} // namespace

Result<QByteArray> xlsxOf(const Report &report)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    const auto failed = failure(ErrorCode::FileUnreadable, {QDir::toNativeSeparators(path)}, folder.errorString());
    if (!folder.isValid())
        return failed;
    Book book(QFile::encodeName(path), QFile::encodeName(folder.path()));
    book.write(report);
    QFile file(path);
    if (!book.close() || !file.open(QIODevice::ReadOnly))
        return failed;
    return file.readAll();
}

} // namespace Yixian
