// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mapping.h"

#include <array>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace Yixian {

namespace {

constexpr std::array fieldNames{"upstream", "upstreamDue", "title", "text", "address", "citizenName", "citizenPhone", "channel",
                                "kind", "urgency", "category", "street", "claimed", "arrival"};
constexpr qsizetype longestSubject = 16 * 1024; // what the hub takes; longer frames would only break the connection
constexpr qsizetype longestWord = 8 * 1024;
const QUuid sourceNamespace(QLatin1String("5b1f6c1e-6e0d-4a53-9f0b-7c6b1a9e2d40"));

tl::unexpected<Error> bad(const QString &what)
{
    return failure(ErrorCode::BadMapping, {what});
}

QHash<QString, QString> readWords(const QJsonValue &value)
{
    QHash<QString, QString> words;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        words.insert(it.key(), it->toString());
    return words;
}

Result<FieldSpec> readField(const QString &name, const QJsonValue &value)
{
    FieldSpec field;
    if (value.isString()) {
        field.column = value.toString();
        return field;
    }
    const QJsonObject object = value.toObject();
    field.column = object.value(QLatin1String("column")).toString();
    field.pattern = object.value(QLatin1String("template")).toString();
    field.constant = object.value(QLatin1String("constant")).toString();
    field.format = object.value(QLatin1String("format")).toString();
    field.values = readWords(object.value(QLatin1String("values")));
    field.when = readWords(object.value(QLatin1String("when")));
    if (object.contains(QLatin1String("else")))
        field.otherwise = object.value(QLatin1String("else")).toString();
    const QJsonArray columns = object.value(QLatin1String("find")).toArray(), pairs = object.value(QLatin1String("words")).toArray();
    for (const auto &column : columns)
        field.find.append(column.toString());
    for (const auto &pair : pairs)
        field.words.append({pair.toArray()[0].toString(), pair.toArray()[1].toString()});
    if (field.isEmpty())
        return bad(QString(name + QLatin1String(": column, template, constant, find")));
    return field;
}

Result<void> checkWords(const QString &name, const FieldSpec &field, const std::function<bool(QStringView)> &known)
{
    for (const QString &value : field.values)
        if (!known(value))
            return bad(QString(name + QLatin1String(": ") + value));
    return {};
}

template<NamedEnum E>
bool isNameOf(QStringView word)
{
    return enumFromName<E>(word).has_value();
}

QString cell(const CsvTable &table, const CsvRow &row, const QString &column)
{
    return row.cells.value(table.column(column));
}

QString fill(const QString &pattern, const CsvTable &table, const CsvRow &row)
{
    QString result;
    for (qsizetype at = 0; at < pattern.size();) {
        const qsizetype open = pattern.indexOf(u'{', at), close = pattern.indexOf(u'}', open);
        if (open < 0 || close < 0)
            return result + pattern.mid(at);
        result += pattern.mid(at, open - at) + cell(table, row, pattern.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    return result;
}

QStringList columnsOf(const FieldSpec &field)
{
    QStringList columns = field.find + field.when.keys();
    if (!field.column.isEmpty())
        columns.append(field.column);
    for (qsizetype at = field.pattern.indexOf(u'{'); at >= 0; at = field.pattern.indexOf(u'{', at + 1)) {
        const qsizetype close = field.pattern.indexOf(u'}', at);
        if (close > at)
            columns.append(field.pattern.mid(at + 1, close - at - 1));
    }
    return columns;
}

Result<void> checkLengths(const Command &command)
{
    const Subject &subject = *command.subject;
    for (const auto &[name, value] : {std::pair{"title", &subject.title}, {"text", &subject.text}, {"address", &subject.address},
                                      {"citizenName", &subject.citizenName}, {"citizenPhone", &subject.citizenPhone}})
        if (value->size() > longestSubject)
            return failure(ErrorCode::FieldTooLong, {QLatin1String(name), QString::number(longestSubject)});
    const auto &act = std::get<Register>(command.act);
    for (const auto &[name, value] : {std::pair{"upstream", &act.upstream}, {"channel", &act.channelWord}, {"kind", &act.kindWord},
                                      {"category", &act.category}, {"street", &act.street.value}})
        if (value->size() > longestWord)
            return failure(ErrorCode::FieldTooLong, {QLatin1String(name), QString::number(longestWord)});
    return {};
}

} // namespace

Result<Mapping> Mapping::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return bad(error.errorString());
    Mapping mapping;
    mapping.m_name = root.value(QLatin1String("name")).toString();
    if (mapping.m_name.isEmpty())
        return bad(QStringLiteral("name"));
    const QString delimiter = root.value(QLatin1String("delimiter")).toString(QStringLiteral(","));
    if (delimiter.size() != 1)
        return bad(QStringLiteral("delimiter"));
    mapping.m_delimiter = delimiter[0];
    const QJsonObject fields = root.value(QLatin1String("fields")).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (std::none_of(fieldNames.begin(), fieldNames.end(), [&](const char *name) { return it.key() == QLatin1String(name); }))
            return bad(it.key());
        auto field = readField(it.key(), it.value());
        if (!field)
            return tl::unexpected(field.error());
        mapping.m_fields.insert(it.key(), *field);
    }
    if (mapping.m_fields.value(QStringLiteral("title")).isEmpty())
        return bad(QStringLiteral("fields.title"));
    for (const auto &[name, known] : {std::pair{QStringLiteral("channel"), &isNameOf<Channel>},
                                      std::pair{QStringLiteral("kind"), &isNameOf<CaseKind>},
                                      std::pair{QStringLiteral("urgency"), &isNameOf<Urgency>}})
        if (auto fits = checkWords(name, mapping.m_fields.value(name), known); !fits)
            return tl::unexpected(fits.error());
    return mapping;
}

Result<void> Mapping::checkColumns(const CsvTable &table) const
{
    for (const char *name : fieldNames) // in this order, so that the message is the same each time
        for (const QString &column : columnsOf(m_fields.value(QLatin1String(name))))
            if (table.column(column) < 0)
                return failure(ErrorCode::MissingColumn, {column});
    return {};
}

Mapping::Word Mapping::word(const QString &name, const CsvTable &table, const CsvRow &row) const
{
    const FieldSpec field = m_fields.value(name);
    for (auto it = field.when.begin(); it != field.when.end(); ++it)
        if (cell(table, row, it.key()).trimmed() != it.value())
            return {};
    if (!field.find.isEmpty()) {
        for (const QString &column : field.find)
            for (const auto &[wanted, ours] : field.words)
                if (cell(table, row, column).contains(wanted))
                    return {wanted, ours};
        return {};
    }
    Word result;
    result.source = !field.constant.isEmpty() ? field.constant
        : !field.pattern.isEmpty() ? fill(field.pattern, table, row) : cell(table, row, field.column);
    const auto ours = field.values.constFind(result.source.trimmed());
    if (ours != field.values.constEnd())
        result.ours = ours.value();
    else if (!field.constant.isEmpty())
        result.ours = field.constant;
    else if (field.otherwise)
        result.ours = field.otherwise;
    return result;
}

// Exactly as it stands in the table, blanks and line ends included.
QString Mapping::text(const QString &name, const CsvTable &table, const CsvRow &row) const
{
    const Word found = word(name, table, row);
    return found.ours.value_or(found.source);
}

// A date without a zone means district time; one that cannot be read is no reason to lose the case.
std::optional<Instant> Mapping::time(const QString &name, const CsvTable &table, const CsvRow &row) const
{
    const QString value = text(name, table, row).trimmed();
    if (value.isEmpty())
        return std::nullopt;
    const QString format = m_fields.value(name).format;
    if (!format.isEmpty()) {
        const QDateTime parsed = QDateTime::fromString(value, format);
        if (!parsed.isValid())
            return std::nullopt;
        const Day day = makeDay(parsed.date().year(), static_cast<unsigned>(parsed.date().month()),
                                static_cast<unsigned>(parsed.date().day()));
        return instantOf(day, Millis{parsed.time().msecsSinceStartOfDay()});
    }
    if (const auto instant = instantFromIso(value))
        return *instant;
    if (const auto day = dayFromIso(value))
        return instantOf(*day);
    return std::nullopt;
}

Register Mapping::registerAct(const CsvTable &table, const CsvRow &row) const
{
    Register act;
    act.upstream = text(QStringLiteral("upstream"), table, row).trimmed();
    act.upstreamDue = time(QStringLiteral("upstreamDue"), table, row);
    act.category = text(QStringLiteral("category"), table, row).trimmed();
    act.claimed = time(QStringLiteral("claimed"), table, row);
    // Words that are none of ours are kept as they stand and shown as "other".
    if (const Word channel = word(QStringLiteral("channel"), table, row); !channel.source.trimmed().isEmpty()) {
        const auto known = channel.ours ? enumFromName<Channel>(*channel.ours) : std::nullopt;
        act.channel = known.value_or(Channel::Other);
        act.channelWord = known ? QString() : channel.source;
    }
    if (const Word kind = word(QStringLiteral("kind"), table, row); !kind.source.trimmed().isEmpty()) {
        const auto known = kind.ours ? enumFromName<CaseKind>(*kind.ours) : std::nullopt;
        act.kind = known.value_or(CaseKind::Other);
        act.kindWord = known ? QString() : kind.source;
    }
    if (const Word urgency = word(QStringLiteral("urgency"), table, row); urgency.ours)
        act.urgency = enumFromName<Urgency>(*urgency.ours).value_or(Urgency::Normal);
    if (const Word street = word(QStringLiteral("street"), table, row); street.ours)
        act.street = UnitId{*street.ours};
    return act;
}

Result<MappedRow> Mapping::map(const CsvTable &table, const CsvRow &row) const
{
    if (row.cells.size() > table.header.size())
        return failure(ErrorCode::BadRow, {QString::number(row.number),
                                           QStringLiteral("%1 > %2").arg(row.cells.size()).arg(table.header.size())});
    MappedRow mapped;
    mapped.row = row.number;
    mapped.command.act = registerAct(table, row);
    Subject subject;
    subject.title = text(QStringLiteral("title"), table, row);
    subject.text = text(QStringLiteral("text"), table, row);
    subject.address = text(QStringLiteral("address"), table, row);
    subject.citizenName = text(QStringLiteral("citizenName"), table, row);
    subject.citizenPhone = text(QStringLiteral("citizenPhone"), table, row);
    if (subject.title.trimmed().isEmpty())
        return failure(ErrorCode::FieldRequired, {QStringLiteral("title")});
    mapped.command.subject = subject;
    if (auto fits = checkLengths(mapped.command); !fits)
        return tl::unexpected(fits.error());
    // Rows without a number of their own are told apart by their place.
    const bool numbered = !std::get<Register>(mapped.command.act).upstream.isEmpty();
    const QStringList said = QStringList{m_name, numbered ? QString() : QString::number(row.number)} + row.cells;
    mapped.command.id = QUuid::createUuidV5(sourceNamespace, said.join(QChar(0x1F)));
    mapped.arrival = time(QStringLiteral("arrival"), table, row);
    for (const char *field : {"upstreamDue", "claimed", "arrival"}) {
        const QString date = text(QLatin1String(field), table, row).trimmed();
        if (!date.isEmpty() && !time(QLatin1String(field), table, row) && !mapped.unreadDates.contains(date))
            mapped.unreadDates.append(date);
    }
    return mapped;
}

} // namespace Yixian
