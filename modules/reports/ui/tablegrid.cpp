// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ui/tablegrid.h"

#include "reports/model/reporttext.h"
#include "reports/model/reportwords.h"

#include <algorithm>
#include <numeric>
#include <QFontMetricsF>

namespace Yixian {

namespace {

constexpr std::array pointSizes{9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0};
constexpr double slack = 0.8;       // pt: a document rounds its columns
constexpr double widestWord = 0.22; // of the table: a longer one is broken
constexpr qsizetype shortName = 4;
constexpr char16_t firstHan = 0x2E80; // from here on a line may break after any letter

double units(double points)
{
    return points * ReportFonts::unitsPerPoint;
}

// The widest piece that cannot be broken.
double wordWidth(const QFontMetricsF &metrics, const QString &text)
{
    double widest = 0, word = 0;
    for (const QChar c : text) {
        const bool breaks = c.isSpace() || c.unicode() >= firstHan;
        word = breaks ? 0 : word + metrics.horizontalAdvance(c);
        widest = std::max(widest, breaks ? metrics.horizontalAdvance(c) : word);
    }
    return widest;
}

// So much of a Chinese text stays in one line: two letters of a head, a short name.
double togetherWidth(const QFontMetricsF &metrics, const QString &text, qsizetype letters)
{
    double width = 0;
    for (const QChar c : text)
        if (c.unicode() >= firstHan && letters-- > 0)
            width += metrics.horizontalAdvance(c);
    return width;
}

// What a column needs at least, and what it would take to have everything in one line.
struct Need
{
    double least = 0;
    double whole = 0;
    void atLeast(double width)
    {
        least = std::max(least, width);
        whole = std::max(whole, width);
    }
};

class ColumnNeeds
{
public:
    ColumnNeeds(const ReportTable &table, const ReportFonts &fonts, double points)
        : m_table(table)
        , m_bold(fonts.bodyBold(points))
    {
        int at = 0;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            needs.append(Need{});
            if (TableGrid::columnsOf(table.columns[i]) == 2) {
                needs.append(Need{});
                share(i, at);
            } else {
                plain(i, at);
            }
            at += TableGrid::columnsOf(table.columns[i]);
        }
    }
    double least() const
    {
        return std::accumulate(needs.cbegin(), needs.cend(), 0.0,
                               [](double sum, const Need &need) { return sum + need.least; });
    }

    QVector<Need> needs;

private:
    template<class F>
    void eachCell(qsizetype column, F &&f) const
    {
        for (const ReportRow &row : m_table.rows)
            if (row.kind != ReportRow::Kind::Group && column < row.cells.size())
                f(row.cells[column]);
    }
    double width(const QString &text) const { return m_bold.horizontalAdvance(text); }

    void plain(qsizetype column, int at)
    {
        const bool text = m_table.columns[column].type == ColumnType::Text;
        Need need;
        need.atLeast(wordWidth(m_bold, m_table.columns[column].title));
        need.atLeast(togetherWidth(m_bold, m_table.columns[column].title, 2));
        eachCell(column, [&](const ReportCell &cell) {
            const QString shown = shownCell(cell).text;
            need.atLeast(text ? wordWidth(m_bold, shown) : width(shown));
            need.atLeast(text ? togetherWidth(m_bold, shown, shortName) : 0);
            need.whole = std::max(need.whole, width(shown));
        });
        const double padding = units(TableGrid::paddingBefore(m_table, column) + TableGrid::paddingAfter + slack);
        needs[at] = {need.least + padding, need.whole + padding};
    }

    void share(qsizetype column, int at)
    {
        Need counts, percent;
        counts.atLeast(width(ReportWords::dueHead()));
        percent.atLeast(width(ReportWords::percentHead()));
        eachCell(column, [&](const ReportCell &cell) {
            counts.atLeast(width(shownCell(cell).text));
            percent.atLeast(width(TableGrid::percentText(cell)));
        });
        const double missing = wordWidth(m_bold, m_table.columns[column].title) - counts.least - percent.least;
        const double padding = units(TableGrid::paddingBefore(m_table, column) + TableGrid::paddingAfter + slack);
        counts.atLeast(counts.least + std::max(0.0, missing));
        needs[at] = {counts.least + padding, counts.least + padding};
        needs[at + 1] = {percent.least + padding, percent.least + padding};
    }

    const ReportTable &m_table;
    const QFontMetricsF m_bold;
};

} // namespace

double TableGrid::paddingBefore(const ReportTable &table, qsizetype column)
{
    // A text beside a figure at its left would look like a part of it.
    return column > 0 && !isRight(table.columns[column].type) ? 7 : 2;
}

QString TableGrid::percentText(const ReportCell &cell)
{
    const QString percent = shownCell(cell).percent;
    return cell.share() && cell.share()->misses() ? QString(percent % QStringLiteral("▲")) : percent;
}

TableGrid layOutTable(const ReportTable &table, const ReportFonts &fonts, double width)
{
    TableGrid grid;
    QVector<Need> needs;
    for (const double points : pointSizes) {
        ColumnNeeds measured(table, fonts, points);
        for (Need &need : measured.needs)
            need.least = std::min(need.least, std::max(widestWord * width, 0.0));
        grid.points = points;
        needs = measured.needs;
        if (measured.least() <= width)
            break;
    }
    // Texts first get what they want, as far as there is room; what is left then is everybody's.
    double given = 0, wanted = 0;
    for (const Need &need : needs) {
        given += need.least;
        wanted += need.whole - need.least;
    }
    const double room = std::max(0.0, width - given);
    const double towards = wanted > 0 ? std::min(1.0, room / wanted) : 0;
    const double rest = std::max(0.0, room - wanted) / static_cast<double>(std::max<qsizetype>(1, needs.size()));
    for (const Need &need : needs)
        grid.widths.append(100 * (need.least + towards * (need.whole - need.least) + rest) / width);
    return grid;
}

} // namespace Yixian
