// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/model/reportdiff.h"

#include "reports/model/reporttext.h"

#include <QHash>

namespace Yixian {

namespace {

constexpr qsizetype mostRows = 1000;

bool names(ColumnType type)
{
    return type == ColumnType::Text || type == ColumnType::Date;
}

// What a row is about: the cells in front of its first figure.
QString keyOf(const ReportTable &table, const ReportRow &row)
{
    QStringList cells{QString::number(static_cast<int>(row.kind))};
    for (qsizetype i = 0; i < row.cells.size() && (i == 0 || names(table.columns.value(i).type)); ++i)
        cells.append(shownLine(row.cells[i]));
    return cells.join(QLatin1Char('\t'));
}

QString nameOf(const ReportTable &table, const ReportRow &row)
{
    return keyOf(table, row).section(QLatin1Char('\t'), 1).replace(QLatin1Char('\t'), QStringLiteral(" · "));
}

QString figuresOf(const ReportTable &table, const ReportRow &row)
{
    QStringList cells;
    for (qsizetype i = 1; i < row.cells.size(); ++i)
        if (!names(table.columns.value(i).type))
            cells.append(shownLine(row.cells[i]));
    return cells.isEmpty() ? shownNothing() : cells.join(QStringLiteral(" · "));
}

// The rows of a table by what they are about; of several about the same, in their order.
class Rows
{
public:
    explicit Rows(const ReportTable &table)
    {
        for (const ReportRow &row : table.rows)
            m_rows[keyOf(table, row)].append(&row);
    }
    const ReportRow *take(const QString &key)
    {
        auto &rows = m_rows[key];
        return rows.isEmpty() ? nullptr : rows.takeFirst();
    }

private:
    QHash<QString, QVector<const ReportRow *>> m_rows;
};

struct Place
{
    QString where;
    ReportTable &out;

    void add(const QString &row, const QString &column, const QString &was, const QString &is) const
    {
        if (out.rows.size() < mostRows)
            out.rows.append({{where, row, column, was, is}});
    }
};

const ReportSection *sameIn(const Report &report, const ReportSection &section)
{
    for (const ReportSection &one : report.sections)
        if (!one.ofChanges && one.code == section.code && one.title == section.title)
            return &one;
    return nullptr;
}

const ReportTable *sameIn(const ReportSection *section, const ReportTable &table)
{
    if (section)
        for (const ReportTable &one : section->tables)
            if (one.title == table.title)
                return &one;
    return nullptr;
}

void compareCells(const Place &place, const ReportTable &oldTable, const ReportRow &old, const ReportTable &table,
                  const ReportRow &row)
{
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString title = table.columns.value(i).title;
        qsizetype at = i;
        while (at < oldTable.columns.size() && oldTable.columns[at].title != title)
            ++at;
        const ReportCell was = old.cells.value(at < oldTable.columns.size() ? at : i);
        if (!(was == row.cells[i]))
            place.add(nameOf(table, row), title, shownLine(was), shownLine(row.cells[i]));
    }
}

void compareTables(const Place &place, const ReportTable *old, const ReportTable &table)
{
    static const ReportTable none;
    const ReportTable &before = old ? *old : none;
    Rows rows(before);
    Rows fresh(table);
    for (const ReportRow &row : table.rows) {
        if (const ReportRow *same = rows.take(keyOf(table, row)))
            compareCells(place, before, *same, table, row);
        else
            place.add(nameOf(table, row), ReportDiff::tr("row added"), shownNothing(), figuresOf(table, row));
    }
    for (const ReportRow &row : before.rows)
        if (!fresh.take(keyOf(before, row)))
            place.add(nameOf(before, row), ReportDiff::tr("row taken out"), figuresOf(before, row), shownNothing());
}

void compareNotes(const Place &place, const QStringList &old, const QStringList &now)
{
    for (qsizetype i = 0; i < std::max(old.size(), now.size()); ++i)
        if (old.value(i) != now.value(i))
            place.add(ReportDiff::tr("Note"), shownNothing(), old.value(i), now.value(i));
}

QString whereOf(const ReportSection &section, const ReportTable &table)
{
    const QString name =
        section.code.isEmpty() ? section.title : QString(section.code % QLatin1Char(' ') % section.title);
    return table.title.isEmpty() ? name : QString(name % QStringLiteral(" · ") % table.title);
}

} // namespace

ReportTable ReportDiff::between(const Report &before, const Report &now)
{
    ReportTable out;
    out.columns = {{tr("Where"), ColumnType::Text, 26},
                   {tr("Row"), ColumnType::Text, 24},
                   {tr("Figure"), ColumnType::Text, 18},
                   {tr("Was"), ColumnType::Text, 16},
                   {tr("Is"), ColumnType::Text, 16}};
    out.nothing = tr("Nothing differs.");
    for (const ReportSection &section : now.sections) {
        if (section.ofChanges)
            continue;
        const ReportSection *old = sameIn(before, section);
        for (const ReportTable &table : section.tables)
            compareTables({whereOf(section, table), out}, sameIn(old, table), table);
        compareNotes({whereOf(section, {}), out}, old ? old->notes : QStringList(), section.notes);
    }
    for (const ReportSection &section : before.sections)
        for (const ReportTable &table : section.tables)
            if (const ReportSection *same = sameIn(now, section); !section.ofChanges && (!same || !sameIn(same, table)))
                compareTables({whereOf(section, table), out}, &table, {});
    return out;
}

bool ReportDiff::note(Report &now, const Report &before)
{
    ReportSection section;
    section.title = now.restricted ? tr("What changed about persons") : tr("What changed");
    section.restricted = now.restricted;
    section.ofChanges = true;
    section.tables = {between(before, now)};
    const bool differs = !section.tables.first().rows.isEmpty();
    if (differs)
        now.sections.prepend(section);
    return differs;
}

} // namespace Yixian
