// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshottable.h"

#include <QDateTime>
#include <QSqlError>
#include <QVariant>

namespace Yixian {

namespace {

constexpr int kept = 3;

// Tied to the history it stands for by the hash of its last row.
Result<QByteArray> sealOf(const Connection &connection, Seq seq, const QByteArray &packed, const Vault &vault)
{
    const auto hash = connection.value(QStringLiteral("SELECT hash FROM log WHERE seq = %1").arg(seq));
    return hash ? Result<QByteArray>(vault.rowSeal({"snapshot", QByteArray::number(seq), hash->toByteArray(), packed})) : tl::unexpected(hash.error());
}

// Empty when it is damaged or somebody else's.
Result<QByteArray> stateIn(const Connection &connection, const QSqlQuery &query, const Vault &vault)
{
    const QByteArray packed = query.value(1).toByteArray();
    const auto seal = sealOf(connection, query.value(0).toLongLong(), packed, vault);
    if (!seal)
        return tl::unexpected(seal.error());
    const bool ours = *seal == query.value(2).toByteArray();
    return ours && packed.size() > 4 ? qUncompress(packed) : QByteArray();
}

} // namespace

Result<void> writeSnapshot(const Connection &connection, Seq seq, const QByteArray &packed, const Vault &vault)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto insert = connection.prepare(QStringLiteral("INSERT OR REPLACE INTO snapshot (seq, at, body, seal) VALUES (?, ?, ?, ?)"));
    const auto seal = sealOf(connection, seq, packed, vault);
    if (!seal)
        return tl::unexpected(seal.error());
    if (!insert)
        return tl::unexpected(insert.error());
    insert->bindValue(0, seq);
    insert->bindValue(1, QDateTime::currentMSecsSinceEpoch());
    insert->bindValue(2, blob(packed));
    insert->bindValue(3, blob(*seal));
    if (auto done = execute(*insert); !done)
        return done;
    const QString trim = QStringLiteral("DELETE FROM snapshot WHERE seq NOT IN "
                                        "(SELECT seq FROM snapshot ORDER BY seq DESC LIMIT %1)");
    if (auto done = connection.run(trim.arg(kept)); !done)
        return done;
    return transaction->commit();
}

Result<std::optional<LogSnapshot>> readSnapshot(const Connection &connection, Seq head, const Vault &vault)
{
    auto query = connection.prepare(QStringLiteral("SELECT seq, body, seal FROM snapshot WHERE seq <= ? ORDER BY seq DESC"));
    if (!query)
        return tl::unexpected(query.error());
    query->bindValue(0, head);
    if (!query->exec())
        return sqlFailure(query->lastError());
    while (query->next()) {
        auto state = stateIn(connection, *query, vault);
        if (state && !state->isEmpty())
            return LogSnapshot{query->value(0).toLongLong(), std::move(*state)};
        qCWarning(storeLog, "snapshot at %lld cannot be read, trying the one before", query->value(0).toLongLong());
    }
    if (query->lastError().isValid())
        return sqlFailure(query->lastError());
    return std::nullopt;
}

Result<QVector<Seq>> snapshotsThatCannotBeRead(const Connection &connection, const Vault &vault)
{
    auto query = connection.prepare(QStringLiteral("SELECT seq, body, seal FROM snapshot ORDER BY seq"));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->exec())
        return sqlFailure(query->lastError());
    QVector<Seq> broken;
    while (query->next()) {
        const auto state = stateIn(connection, *query, vault);
        if (!state)
            return tl::unexpected(state.error());
        if (state->isEmpty())
            broken << query->value(0).toLongLong();
    }
    if (query->lastError().isValid())
        return sqlFailure(query->lastError());
    return broken;
}

} // namespace Yixian
