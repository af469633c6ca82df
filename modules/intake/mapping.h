// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "intake/csv.h"

#include <QHash>
#include <QJsonObject>

namespace Yixian {

// Where one field of a case comes from (format: README.md of this module).
struct FieldSpec
{
    QString column;
    QString pattern;             // "{unique_key} in {area}"
    QString constant;
    QString format;              // of a date, where it is not ISO 8601
    QHash<QString, QString> values; // the source's word → ours
    std::optional<QString> otherwise; // for a word that is not in `values`
    QStringList find;            // columns searched for one of `words`
    QVector<std::pair<QString, QString>> words;
    QHash<QString, QString> when; // column → value; the field stays empty elsewhere
    bool isEmpty() const { return column.isEmpty() && pattern.isEmpty() && constant.isEmpty() && find.isEmpty(); }
};

// A row as the command that registers it. Its id follows from what it says, so that a second run registers nothing twice.
struct MappedRow
{
    qint64 row = 0;
    Command command;
    std::optional<Instant> arrival; // when it came in at its source, for a replay
    QStringList unreadDates; // as they stand; the case goes in without them
};

// How the columns of one kind of table become cases. Immutable once read; any thread.
class Mapping
{
public:
    // BadMapping names the first thing that is wrong.
    static Result<Mapping> fromJson(const QByteArray &json);

    const QString &name() const { return m_name; }
    QChar delimiter() const { return m_delimiter; }
    bool hasArrival() const { return !m_fields.value(QStringLiteral("arrival")).isEmpty(); }
    // MissingColumn for the first column the table does not have.
    Result<void> checkColumns(const CsvTable &table) const;
    // FieldRequired("title") for a row without a title, FieldTooLong, BadRow for one with more cells than the header.
    Result<MappedRow> map(const CsvTable &table, const CsvRow &row) const;

private:
    struct Word
    {
        QString source; // as it stands
        std::optional<QString> ours;
    };
    Word word(const QString &field, const CsvTable &table, const CsvRow &row) const;
    QString text(const QString &field, const CsvTable &table, const CsvRow &row) const;
    std::optional<Instant> time(const QString &field, const CsvTable &table, const CsvRow &row) const;
    Register registerAct(const CsvTable &table, const CsvRow &row) const;

    QString m_name;
    QChar m_delimiter = u',';
    QHash<QString, FieldSpec> m_fields;
};

} // namespace Yixian
