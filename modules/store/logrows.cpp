// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logrows.h"

#include "store/connection.h"

#include <QVariant>

namespace Yixian {

namespace {

constexpr int nameField = 1;
constexpr int phoneField = 2;

// What stands in the row in plain text: the key does not open beside anything else.
QByteArray beside(const SubjectRow &row, Seq broughtBy)
{
    const Subject &subject = row.subject;
    QByteArray all = QByteArray::number(row.id.value) + ' ' + QByteArray::number(row.caseId.value) + ' ' + QByteArray::number(broughtBy);
    for (const QString *field : {&subject.title, &subject.text, &subject.address})
        all += ' ' + QByteArray::number(field->size()) + ':' + field->toUtf8();
    return all;
}

} // namespace

QString logColumns()
{
    return QStringLiteral("seq, epoch, at, case_id, actor, command, deadline, request_hash, body, prev, hash");
}

QString subjectColumns()
{
    return QStringLiteral("id, case_id, title, text, address, citizen_name, citizen_phone, subject_key");
}

ChainedRow readRow(const QSqlQuery &query)
{
    ChainedRow read;
    read.row.seq = query.value(0).toLongLong();
    read.epoch = query.value(1).toInt();
    read.row.at = fromMsec(query.value(2).toLongLong());
    read.row.caseId = CaseId{query.value(3).toLongLong()};
    read.row.actor = UserId{query.value(4).toString()};
    read.row.command = QUuid::fromRfc4122(query.value(5).toByteArray());
    read.row.deadline = query.value(6).toByteArray();
    read.row.requestHash = query.value(7).toByteArray();
    read.row.body = query.value(8).toByteArray();
    read.prev = query.value(9).toByteArray();
    read.row.hash = query.value(10).toByteArray();
    return read;
}

Result<SubjectRow> readSubject(const QSqlQuery &query, const Vault &vault)
{
    SubjectRow read;
    read.id = SubjectId{query.value(0).toLongLong()};
    read.caseId = CaseId{query.value(1).toLongLong()};
    read.subject = Subject{query.value(2).toString(), query.value(3).toString(), query.value(4).toString(), {}, {}};
    const QByteArray wrapped = query.value(7).toByteArray();
    if (!vault.hasKey())
        return read; // not for these eyes
    const auto broken = [&] { return failure(ErrorCode::LogBroken, {query.value(8).toString()}, QStringLiteral("subject %1").arg(read.id.value)); };
    if (wrapped.isEmpty()) // erased: then nothing is left of it
        return read.subject.title.isEmpty() && read.subject.text.isEmpty() && read.subject.address.isEmpty() ? Result<SubjectRow>(read) : broken();
    const auto key = vault.unwrapped(wrapped, beside(read, query.value(8).toLongLong()));
    const auto name = key ? Vault::opened(query.value(5).toByteArray(), *key, nameField) : std::nullopt;
    const auto phone = key ? Vault::opened(query.value(6).toByteArray(), *key, phoneField) : std::nullopt;
    if (!name || !phone)
        return broken();
    read.key = *key;
    read.subject.citizenName = *name;
    read.subject.citizenPhone = *phone;
    return read;
}

QString placeholders(const QString &columns)
{
    return QLatin1Char(':') + QString(columns).replace(QLatin1String(", "), QLatin1String(", :"));
}

void bindRow(QSqlQuery &query, const LogRow &row, int epoch, const QByteArray &prev)
{
    query.bindValue(QStringLiteral(":seq"), row.seq);
    query.bindValue(QStringLiteral(":epoch"), epoch);
    query.bindValue(QStringLiteral(":at"), toMsec(row.at));
    query.bindValue(QStringLiteral(":case_id"), row.caseId.value);
    query.bindValue(QStringLiteral(":actor"), text(row.actor.value));
    // NULL where there is none: only then does UNIQUE let many rows have none.
    query.bindValue(QStringLiteral(":command"), row.command.isNull() ? QVariant() : QVariant(row.command.toRfc4122()));
    query.bindValue(QStringLiteral(":deadline"), row.deadline.isEmpty() ? QVariant() : QVariant(row.deadline));
    query.bindValue(QStringLiteral(":request_hash"), blob(row.requestHash));
    query.bindValue(QStringLiteral(":body"), blob(row.body));
    query.bindValue(QStringLiteral(":prev"), prev);
    query.bindValue(QStringLiteral(":hash"), row.hash);
}

void bindSubject(QSqlQuery &query, const SubjectRow &row, Seq broughtBy, const Vault &vault)
{
    query.bindValue(QStringLiteral(":id"), row.id.value);
    query.bindValue(QStringLiteral(":case_id"), row.caseId.value);
    query.bindValue(QStringLiteral(":title"), text(row.subject.title));
    query.bindValue(QStringLiteral(":text"), text(row.subject.text));
    query.bindValue(QStringLiteral(":address"), text(row.subject.address));
    const QByteArray key = row.key.isEmpty() ? Vault::newKey() : row.key;
    query.bindValue(QStringLiteral(":citizen_name"), blob(Vault::sealed(row.subject.citizenName, key, nameField)));
    query.bindValue(QStringLiteral(":citizen_phone"), blob(Vault::sealed(row.subject.citizenPhone, key, phoneField)));
    query.bindValue(QStringLiteral(":subject_key"), vault.wrapped(key, beside(row, broughtBy)));
    query.bindValue(QStringLiteral(":seq"), broughtBy);
}

} // namespace Yixian
