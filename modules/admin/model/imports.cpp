// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/model/imports.h"

#include "intake/csv.h"
#include "intake/textfile.h"

#include <algorithm>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace Yixian {

namespace {

struct ColumnName
{
    const char *key;
    const char *chinese;
    const char *english;
};
constexpr std::array unitColumns{ColumnName{"id", "编码", "id"}, ColumnName{"name", "名称", "name"}, ColumnName{"short", "简称", "short"},
                                 ColumnName{"level", "级别", "level"}, ColumnName{"parent", "上级", "parent"}, ColumnName{"pinyin", "拼音", "pinyin"},
                                 ColumnName{"aliases", "别名", "aliases"}, ColumnName{"leader", "分管领导", "leader"},
                                 ColumnName{"duty", "值班", "duty"}, ColumnName{"phone", "电话", "phone"},
                                 ColumnName{"inactive", "停用", "inactive"}};
constexpr std::array rosterColumns{ColumnName{"unit", "单位", "unit"}, ColumnName{"from", "起", "from"}, ColumnName{"to", "止", "to"},
                                   ColumnName{"person", "值班人", "person"}, ColumnName{"phone", "电话", "phone"}};
// As people write the levels, in the order of UnitLevel.
constexpr std::array levelWords{"市", "区", "街镇", "社区", "企业"};

// A table whose columns are found by name.
class Sheet
{
public:
    template<size_t N>
    static Result<Sheet> read(const QByteArray &bytes, const QString &path, const std::array<ColumnName, N> &columns, size_t needed)
    {
        const auto decoded = decodeText(bytes, path);
        if (!decoded)
            return tl::unexpected(decoded.error());
        auto table = parseCsv(*decoded);
        if (!table)
            return tl::unexpected(table.error());
        Sheet sheet;
        sheet.m_table = std::move(*table);
        for (size_t i = 0; i < N; ++i) {
            qsizetype column = sheet.m_table.column(QString::fromUtf8(columns[i].chinese));
            if (column < 0)
                column = sheet.m_table.column(QLatin1String(columns[i].english));
            if (column < 0 && i < needed)
                return failure(ErrorCode::MissingColumn, {QString::fromUtf8(columns[i].chinese)});
            sheet.m_columns.insert(QLatin1String(columns[i].key), column);
        }
        return sheet;
    }
    const QVector<CsvRow> &rows() const { return m_table.rows; }
    QString cell(const CsvRow &row, const char *key) const
    {
        const qsizetype column = m_columns.value(QLatin1String(key), -1);
        return column >= 0 && column < row.cells.size() ? row.cells[column].trimmed() : QString();
    }

private:
    CsvTable m_table;
    QHash<QString, qsizetype> m_columns;
};

std::optional<UnitLevel> levelFrom(const QString &word)
{
    for (size_t i = 0; i < levelWords.size(); ++i)
        if (word == QString::fromUtf8(levelWords[i]))
            return static_cast<UnitLevel>(i);
    return enumFromName<UnitLevel>(word);
}

Error missing(const char *field)
{
    return {ErrorCode::FieldRequired, {QLatin1String(field)}, {}};
}

std::optional<Instant> timeFrom(const QString &text)
{
    QString iso = text;
    iso.replace(u'/', u'-').replace(u' ', u'T');
    if (iso.size() == 16)
        iso += QLatin1String(":00");
    const auto instant = instantFromIso(QString(iso + QLatin1String("+08:00")));
    return instant ? std::optional(*instant) : std::nullopt;
}

} // namespace

Result<UnitImport> importUnits(const DistrictDraft &draft, const QByteArray &bytes, const QString &path)
{
    const auto sheet = Sheet::read(bytes, path, unitColumns, 2);
    if (!sheet)
        return tl::unexpected(sheet.error());
    UnitImport import{draft, 0, 0, 0, {}};
    QSet<QString> seen;
    for (const CsvRow &row : sheet->rows()) {
        const QString id = sheet->cell(row, "id"), name = sheet->cell(row, "name");
        const QJsonObject before = import.draft.unit(UnitId{id});
        const QString level = sheet->cell(row, "level");
        const auto known = level.isEmpty() ? enumFromName<UnitLevel>(before.value(QLatin1String("level")).toString()) : levelFrom(level);
        if (id.isEmpty() || name.isEmpty() || !known || seen.contains(id)) {
            import.bad.append({row.number, id.isEmpty()     ? missing("id")
                                           : name.isEmpty() ? missing("name")
                                           : !known         ? Error{ErrorCode::BadValue, {QStringLiteral("level")}, {}}
                                                            : Error{ErrorCode::DuplicateUnit, {name}, {}}});
            continue;
        }
        seen.insert(id);
        QJsonObject unit = before;
        unit.insert(QLatin1String("id"), id);
        unit.insert(QLatin1String("name"), name);
        unit.insert(QLatin1String("level"), QString(enumName(*known)));
        for (const char *key : {"short", "parent", "pinyin", "leader", "duty", "phone"})
            if (const QString value = sheet->cell(row, key); !value.isEmpty())
                unit.insert(QLatin1String(key), value);
        if (const QString aliases = sheet->cell(row, "aliases"); !aliases.isEmpty())
            unit.insert(QLatin1String("aliases"), QJsonArray::fromStringList(aliases.split(QRegularExpression(QStringLiteral("[、;；,，]")), Qt::SkipEmptyParts)));
        if (const QString inactive = sheet->cell(row, "inactive"); !inactive.isEmpty())
            unit.insert(QLatin1String("active"), !(inactive == QStringLiteral("是") || inactive == QLatin1String("1") || inactive.toLower() == QLatin1String("yes")));
        if (unit == before) {
            ++import.same;
            continue;
        }
        import.draft.putUnit(unit);
        ++(before.isEmpty() ? import.added : import.changed);
    }
    if (const auto reference = import.draft.reference(); !reference)
        return tl::unexpected(reference.error());
    return import;
}

Result<RosterImport> importRoster(const Reference &reference, const QByteArray &bytes, const QString &path)
{
    const auto sheet = Sheet::read(bytes, path, rosterColumns, 4);
    if (!sheet)
        return tl::unexpected(sheet.error());
    RosterImport import;
    QMap<UnitId, QVector<std::pair<DutyShift, qint64>>> rows;
    for (const CsvRow &row : sheet->rows()) {
        const QString word = sheet->cell(row, "unit");
        const Unit *unit = word.isEmpty() || word == reference.districtName ? nullptr : reference.unitByWord(word);
        const auto from = timeFrom(sheet->cell(row, "from")), to = timeFrom(sheet->cell(row, "to"));
        const QString person = sheet->cell(row, "person");
        std::optional<Error> why;
        if (!unit && !word.isEmpty() && word != reference.districtName)
            why = Error{ErrorCode::UnknownUnit, {word}, {}};
        else if (!from || !to || *from >= *to)
            why = Error{ErrorCode::BadValue, {QStringLiteral("time")}, {}};
        else if (person.isEmpty())
            why = missing("person");
        if (why) {
            import.bad.append({row.number, *why});
            continue;
        }
        const UnitId id = unit ? unit->id : UnitId{};
        rows[id].append({DutyShift{id, *from, *to, person, sheet->cell(row, "phone")}, row.number});
    }
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        std::stable_sort(it->begin(), it->end(), [](const auto &a, const auto &b) { return a.first.from < b.first.from; });
        QVector<DutyShift> &shifts = import.shifts[it.key()];
        for (const auto &[shift, number] : std::as_const(*it)) {
            if (!shifts.isEmpty() && shift.from < shifts.last().to) {
                import.bad.append({number, {ErrorCode::RosterOverlap, {reference.callerName(it.key()), toIso(shift.from)}, {}}});
                continue;
            }
            if (!shifts.isEmpty() && shift.from > shifts.last().to)
                import.gaps.append({it.key(), shifts.last().to});
            shifts.append(shift);
        }
    }
    std::sort(import.bad.begin(), import.bad.end(), [](const BadLine &a, const BadLine &b) { return a.row < b.row; });
    return import;
}

} // namespace Yixian
