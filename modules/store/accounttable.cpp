// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accounttable.h"

#include <QSqlError>
#include <QVariant>

namespace Yixian {

namespace {

QByteArrayList fieldsOf(const Account &account)
{
    return {"account", account.user.value.toUtf8(), account.name.toUtf8(), QByteArray(enumName(account.role).data()), account.unit.value.toUtf8(),
            account.passwordHash, account.disabled ? "1" : "0", account.passwordSet ? QByteArray::number(toMsec(*account.passwordSet)) : QByteArray(),
            account.secondFactor};
}

QByteArrayList fieldsOf(const TokenRecord &token)
{
    return {"token", token.hash, token.user.value.toUtf8(), QByteArray::number(toMsec(token.issued)), QByteArray::number(toMsec(token.expires)),
            token.session ? "1" : "0", QByteArray::number(token.used), token.address.toUtf8()};
}

} // namespace

Result<QVector<Account>> readAccounts(const Connection &connection, const Vault &vault)
{
    auto query = connection.prepare(
        QStringLiteral("SELECT user, name, role, unit, password_hash, disabled, password_set, second_factor, seal FROM account ORDER BY user"));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->exec())
        return sqlFailure(query->lastError());
    QVector<Account> accounts;
    while (query->next()) {
        const auto role = enumFromName<Role>(query->value(2).toString());
        if (!role) // written by a newer program: better nobody than the wrong rights
            return failure(ErrorCode::BadValue, {QStringLiteral("role")}, query->value(2).toString());
        accounts << Account{UserId{query->value(0).toString()}, query->value(1).toString(), *role,
                            UnitId{query->value(3).toString()}, query->value(4).toByteArray(), query->value(5).toBool(), {}, query->value(7).toByteArray()};
        if (!query->value(6).isNull())
            accounts.last().passwordSet = fromMsec(query->value(6).toLongLong());
        if (!vault.isSealed(fieldsOf(accounts.last()), query->value(8).toByteArray()))
            return failure(ErrorCode::LogBroken, {QStringLiteral("0")}, QStringLiteral("account ") + accounts.last().user.value);
    }
    if (query->lastError().isValid())
        return sqlFailure(query->lastError());
    return accounts;
}

Result<QVector<TokenRecord>> readTokens(const Connection &connection, const Vault &vault, QStringList *leftOut)
{
    auto query = connection.prepare(QStringLiteral("SELECT hash, user, issued, expires, session, used, address, seal FROM token ORDER BY issued"));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->exec())
        return sqlFailure(query->lastError());
    QVector<TokenRecord> tokens;
    while (query->next()) {
        tokens << TokenRecord{query->value(0).toByteArray(), UserId{query->value(1).toString()},
                              fromMsec(query->value(2).toLongLong()), fromMsec(query->value(3).toLongLong()),
                              query->value(4).toBool(), query->value(5).toInt(), query->value(6).toString()};
        if (!vault.isSealed(fieldsOf(tokens.last()), query->value(7).toByteArray())) {
            qCWarning(storeLog, "a token of %ls was not given out by this hub and is left out", qUtf16Printable(tokens.last().user.value));
            if (leftOut)
                *leftOut << tokens.last().user.value;
            tokens.removeLast();
        }
    }
    if (query->lastError().isValid())
        return sqlFailure(query->lastError());
    return tokens;
}

Result<void> writeAccount(const Connection &connection, const Account &account, const Vault &vault)
{
    auto query = connection.prepare(QStringLiteral("INSERT OR REPLACE INTO account (user, name, role, unit, password_hash, "
                                                   "disabled, password_set, second_factor, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!query)
        return tl::unexpected(query.error());
    query->bindValue(0, text(account.user.value));
    query->bindValue(1, text(account.name));
    query->bindValue(2, QString(enumName(account.role)));
    query->bindValue(3, text(account.unit.value));
    query->bindValue(4, blob(account.passwordHash));
    query->bindValue(5, account.disabled ? 1 : 0);
    query->bindValue(6, account.passwordSet ? QVariant(toMsec(*account.passwordSet)) : QVariant());
    query->bindValue(7, blob(account.secondFactor));
    query->bindValue(8, blob(vault.rowSeal(fieldsOf(account))));
    return execute(*query);
}

Result<void> writeToken(const Connection &connection, const TokenRecord &token, const Vault &vault)
{
    auto query = connection.prepare(
        QStringLiteral("INSERT OR REPLACE INTO token (hash, user, issued, expires, session, used, address, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!query)
        return tl::unexpected(query.error());
    query->bindValue(0, blob(token.hash));
    query->bindValue(1, text(token.user.value));
    query->bindValue(2, toMsec(token.issued));
    query->bindValue(3, toMsec(token.expires));
    query->bindValue(4, token.session ? 1 : 0);
    query->bindValue(5, token.used);
    query->bindValue(6, text(token.address));
    query->bindValue(7, blob(vault.rowSeal(fieldsOf(token))));
    return execute(*query);
}

Result<void> eraseToken(const Connection &connection, const QByteArray &hash)
{
    auto query = connection.prepare(QStringLiteral("DELETE FROM token WHERE hash = ?"));
    if (!query)
        return tl::unexpected(query.error());
    query->bindValue(0, blob(hash));
    return execute(*query);
}

Result<void> eraseTokensOf(const Connection &connection, const UserId &user, Tokens which)
{
    auto query = connection.prepare(which == Tokens::All ? QStringLiteral("DELETE FROM token WHERE user = ?")
                                                         : QStringLiteral("DELETE FROM token WHERE user = ? AND session = 1"));
    if (!query)
        return tl::unexpected(query.error());
    query->bindValue(0, text(user.value));
    return execute(*query);
}

} // namespace Yixian
