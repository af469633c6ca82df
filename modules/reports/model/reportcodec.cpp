// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/model/reportcodec.h"

#include "reports/model/reportwords.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Yixian {

namespace {

constexpr int format = 1;

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

struct CellWriter
{
    QJsonValue operator()(std::monostate) const { return QJsonValue(QJsonValue::Null); }
    QJsonValue operator()(const QString &text) const { return QJsonArray{word("text"), text}; }
    QJsonValue operator()(qint64 count) const { return QJsonArray{word("count"), count}; }
    QJsonValue operator()(const ShareCell &share) const
    {
        return QJsonArray{word("share"), share.rate.met, share.rate.of, share.rate.excluded, share.targetPermille};
    }
    QJsonValue operator()(PointsCell points) const { return QJsonArray{word("points"), points.tenths}; }
    QJsonValue operator()(WorkTime length) const { return QJsonArray{word("work"), qint64{length.value.count()}}; }
    QJsonValue operator()(Millis length) const { return QJsonArray{word("time"), qint64{length.count()}}; }
    QJsonValue operator()(Day day) const { return QJsonArray{word("day"), toIso(day)}; }
    QJsonValue operator()(Instant moment) const { return QJsonArray{word("moment"), qint64{toMsec(moment)}}; }
};

template<class T, class F>
QJsonArray arrayOf(const T &values, F &&write)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(write(value));
    return array;
}

QJsonObject written(const ReportTable &table)
{
    return {
        {word("title"), table.title},
        {word("nothing"), table.nothing},
        {word("columns"), arrayOf(table.columns,
                                  [](const ReportColumn &column) {
                                      return QJsonArray{column.title, QString(enumName(column.type)), column.weight};
                                  })},
        {word("rows"), arrayOf(table.rows, [](const ReportRow &row) {
             return QJsonObject{{word("kind"), static_cast<int>(row.kind)},
                                {word("cells"), arrayOf(row.cells, [](const ReportCell &cell) {
                                     return std::visit(CellWriter{}, cell.value);
                                 })}};
         })}};
}

QJsonObject written(const ReportSection &section)
{
    return {{word("code"), section.code},
            {word("title"), section.title},
            {word("restricted"), section.restricted},
            {word("changes"), section.ofChanges},
            {word("notes"), QJsonArray::fromStringList(section.notes)},
            {word("tables"), arrayOf(section.tables, [](const ReportTable &table) { return written(table); })}};
}

// Remembers that something did not fit.
class Reading
{
public:
    bool fits = true;

    QString text(const QJsonValue &value) { return need(value.isString()) ? value.toString() : QString(); }
    qint64 number(const QJsonValue &value)
    {
        const double given = value.toDouble(-0.5);
        return need(value.isDouble() && given == std::floor(given)) ? value.toInteger() : 0;
    }
    int integer(const QJsonValue &value)
    {
        const qint64 given = number(value);
        return need(given >= std::numeric_limits<int>::min() && given <= std::numeric_limits<int>::max())
                   ? static_cast<int>(given)
                   : 0;
    }
    bool flag(const QJsonValue &value) { return need(value.isBool()) && value.toBool(); }
    QJsonArray list(const QJsonValue &value) { return need(value.isArray()) ? value.toArray() : QJsonArray(); }
    QStringList texts(const QJsonValue &value)
    {
        QStringList all;
        for (const QJsonValue &one : list(value))
            all.append(text(one));
        return all;
    }
    bool need(bool is)
    {
        fits = fits && is;
        return is;
    }

    ReportCell cell(const QJsonValue &value)
    {
        if (value.isNull())
            return {};
        const QJsonArray parts = list(value);
        const QString type = text(parts.at(0));
        need(parts.size() == (type == QLatin1String("share") ? 5 : 2));
        const QJsonValue given = parts.at(1);
        if (type == QLatin1String("text"))
            return text(given);
        if (type == QLatin1String("count"))
            return number(given);
        if (type == QLatin1String("share"))
            return {Rate{integer(given), integer(parts.at(2)), integer(parts.at(3))}, integer(parts.at(4))};
        if (type == QLatin1String("points"))
            return PointsCell{integer(given)};
        if (type == QLatin1String("work"))
            return WorkTime{Millis{number(given)}};
        if (type == QLatin1String("time"))
            return Millis{number(given)};
        if (type == QLatin1String("moment"))
            return fromMsec(number(given));
        const auto day = dayFromIso(text(given));
        need(type == QLatin1String("day") && day);
        return day ? ReportCell(*day) : ReportCell();
    }

    ReportTable table(const QJsonValue &value)
    {
        ReportTable table;
        table.title = text(value[word("title")]);
        table.nothing = text(value[word("nothing")]);
        for (const QJsonValue &column : list(value[word("columns")])) {
            const auto type = enumFromName<ColumnType>(text(column[1]));
            need(type.has_value());
            table.columns.append({text(column[0]), type.value_or(ColumnType::Text), integer(column[2])});
        }
        for (const QJsonValue &given : list(value[word("rows")])) {
            ReportRow row;
            const int kind = integer(given[word("kind")]);
            need(kind >= 0 && kind <= static_cast<int>(ReportRow::Kind::Total));
            row.kind = static_cast<ReportRow::Kind>(kind);
            for (const QJsonValue &one : list(given[word("cells")]))
                row.cells.append(cell(one));
            table.rows.append(row);
        }
        return table;
    }

    ReportSection section(const QJsonValue &value)
    {
        ReportSection section;
        section.code = text(value[word("code")]);
        section.title = text(value[word("title")]);
        section.restricted = flag(value[word("restricted")]);
        section.ofChanges = flag(value[word("changes")]);
        section.notes = texts(value[word("notes")]);
        for (const QJsonValue &one : list(value[word("tables")]))
            section.tables.append(table(one));
        return section;
    }
};

} // namespace

QByteArray frozenBytes(const Report &report)
{
    const QJsonObject object{
        {word("format"), format},
        {word("issue"), toText(report.issue)},
        {word("title"), report.title},
        {word("district"), report.district},
        {word("scope"), report.scope},
        {word("cutOff"), qint64{toMsec(report.cutOff)}},
        {word("rules"), report.rules},
        {word("calendar"), report.calendar},
        {word("preparer"), report.preparer},
        {word("number"), report.number},
        {word("correction"), report.correction},
        {word("restricted"), report.restricted},
        {word("drill"), report.drill},
        {word("remarks"), QJsonArray::fromStringList(report.remarks)},
        {word("sections"), arrayOf(report.sections, [](const ReportSection &section) { return written(section); })},
        {word("terms"), arrayOf(report.terms, [](const ReportTerm &term) {
             return QJsonArray{term.term, term.meaning};
         })}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Report> reportFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto issue = issueFromText(object.value(word("issue")).toString());
    if (object.value(word("format")).toInt() != format || !issue)
        return failure(ErrorCode::BadDocument, {word("report")});
    Reading read;
    Report report;
    report.issue = *issue;
    report.title = read.text(object[word("title")]);
    report.district = read.text(object[word("district")]);
    report.scope = read.text(object[word("scope")]);
    report.cutOff = fromMsec(read.number(object[word("cutOff")]));
    report.rules = read.text(object[word("rules")]);
    report.calendar = read.text(object[word("calendar")]);
    report.preparer = read.text(object[word("preparer")]);
    report.number = read.integer(object[word("number")]);
    report.correction = read.text(object[word("correction")]);
    report.restricted = read.flag(object[word("restricted")]);
    report.drill = read.flag(object[word("drill")]);
    report.remarks = read.texts(object[word("remarks")]);
    for (const QJsonValue &section : read.list(object[word("sections")]))
        report.sections.append(read.section(section));
    for (const QJsonValue &term : read.list(object[word("terms")]))
        report.terms.append({read.text(term[0]), read.text(term[1])});
    return read.fits ? Result<Report>(std::move(report)) : failure(ErrorCode::BadDocument, {word("report")});
}

ReportParts heldApart(const Report &report)
{
    ReportParts parts{report, report};
    parts.open.sections.removeIf([](const ReportSection &section) { return section.restricted; });
    parts.open.restricted = false;
    parts.open.terms = ReportWords::terms(report.issue.kind, false);
    parts.persons.sections.removeIf([](const ReportSection &section) { return !section.restricted; });
    parts.persons.restricted = true;
    parts.persons.terms = ReportWords::terms(report.issue.kind, true);
    return parts;
}

Report together(Report open, const Report &persons)
{
    open.sections += persons.sections;
    open.terms = persons.terms;
    open.restricted = true;
    return open;
}

} // namespace Yixian
