// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulletintable.h"

#include <QSqlError>
#include <QVariant>

namespace Yixian {

namespace {

QByteArray sealOf(Seq seq, const QByteArray &open, const QByteArray &persons, const Vault &vault)
{
    return vault.rowSeal({"bulletin", QByteArray::number(seq), open, persons});
}

QByteArray packed(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray() : qCompress(bytes);
}

// Of a row of seq, open, persons, seal.
Result<BulletinRow> readRow(const QSqlQuery &query, const Vault &vault)
{
    const Seq seq = query.value(0).toLongLong();
    const QByteArray open = query.value(1).toByteArray(), persons = query.value(2).toByteArray();
    const bool ours = !vault.hasKey() || query.value(3).toByteArray() == sealOf(seq, open, persons, vault);
    BulletinRow row{seq, open.size() > 4 ? qUncompress(open) : QByteArray(),
                    persons.size() > 4 ? qUncompress(persons) : QByteArray()};
    if (!ours || row.open.isEmpty() || row.persons.isEmpty() != persons.isEmpty())
        return failure(ErrorCode::LogBroken, {QString::number(seq)}, QStringLiteral("bulletin %1").arg(seq));
    return row;
}

} // namespace

QString bulletinInsertion()
{
    return QStringLiteral("INSERT INTO bulletin (seq, open, persons, seal) VALUES (:seq, :open, :persons, :seal)");
}

void bindBulletin(QSqlQuery &query, const BulletinRow &row, const Vault &vault)
{
    const QByteArray open = packed(row.open), persons = packed(row.persons);
    query.bindValue(QStringLiteral(":seq"), row.seq);
    query.bindValue(QStringLiteral(":open"), blob(open));
    query.bindValue(QStringLiteral(":persons"), blob(persons));
    query.bindValue(QStringLiteral(":seal"), blob(sealOf(row.seq, open, persons, vault)));
}

Result<std::optional<BulletinRow>> readBulletin(const Connection &connection, Seq seq, const Vault &vault)
{
    auto query = connection.prepare(QStringLiteral("SELECT seq, open, persons, seal FROM bulletin WHERE seq = ?"));
    if (!query)
        return tl::unexpected(query.error());
    query->bindValue(0, seq);
    if (!query->exec())
        return sqlFailure(query->lastError());
    if (!query->next())
        return std::nullopt;
    auto row = readRow(*query, vault);
    return row ? Result<std::optional<BulletinRow>>(std::move(*row)) : tl::unexpected(row.error());
}

Result<void> eachBulletin(const Connection &connection, const Vault &vault,
                          const std::function<bool(const BulletinRow &)> &visit)
{
    auto query = connection.prepare(QStringLiteral("SELECT seq, open, persons, seal FROM bulletin ORDER BY seq"));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->exec())
        return sqlFailure(query->lastError());
    while (query->next()) {
        const auto row = readRow(*query, vault);
        if (!row)
            return tl::unexpected(row.error());
        if (!visit(*row))
            return {};
    }
    return query->lastError().isValid() ? Result<void>(sqlFailure(query->lastError())) : Result<void>{};
}

} // namespace Yixian
