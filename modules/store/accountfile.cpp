// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountfile.h"

#include "store/accounttable.h"
#include "store/dirlock.h"
#include "store/logwriter.h"

#include <algorithm>
#include <QDateTime>
#include <QFileInfo>

namespace Yixian {

Result<std::unique_ptr<AccountFile>> AccountFile::open(const QString &dir)
{
    if (!QFileInfo::exists(databasePath(dir)))
        return failure(ErrorCode::LogMissing, {dir});
    auto lock = DirLock::take(dir);
    if (!lock)
        return tl::unexpected(lock.error());
    auto writer = LogWriter::open(dir);
    if (!writer)
        return tl::unexpected(writer.error());
    return std::unique_ptr<AccountFile>(new AccountFile(std::move(*lock), std::move(*writer)));
}

AccountFile::AccountFile(std::unique_ptr<DirLock> lock, std::unique_ptr<LogWriter> writer)
    : m_lock(std::move(lock)), m_writer(std::move(writer))
{
}

AccountFile::~AccountFile() = default;

Result<QVector<Account>> AccountFile::list() const
{
    return readAccounts(m_writer->connection(), m_writer->vault());
}

Result<QVector<TokenRecord>> AccountFile::tokens() const
{
    return readTokens(m_writer->connection(), m_writer->vault());
}

Result<std::optional<Account>> AccountFile::find(const UserId &user) const
{
    const auto accounts = list();
    if (!accounts)
        return tl::unexpected(accounts.error());
    for (const Account &account : *accounts)
        if (account.user == user)
            return account;
    return std::nullopt;
}

Result<Account> AccountFile::mustFind(const UserId &user) const
{
    auto account = find(user);
    if (!account)
        return tl::unexpected(account.error());
    if (!*account)
        return failure(ErrorCode::BadValue, {QStringLiteral("user")}, user.value);
    return std::move(**account);
}

Result<void> AccountFile::add(const Account &account)
{
    const auto taken = find(account.user);
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken || account.user.isNull())
        return failure(ErrorCode::BadValue, {QStringLiteral("user")}, account.user.value);
    return writeAccount(m_writer->connection(), account, m_writer->vault());
}

Result<void> AccountFile::setDisabled(const UserId &user, bool disabled)
{
    auto account = mustFind(user);
    if (!account)
        return tl::unexpected(account.error());
    account->disabled = disabled;
    auto transaction = Transaction::begin(m_writer->connection());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto done = writeAccount(m_writer->connection(), *account, m_writer->vault()); !done)
        return done;
    if (disabled)
        if (auto done = eraseTokensOf(m_writer->connection(), user, Tokens::All); !done)
            return done;
    return transaction->commit();
}

Result<void> AccountFile::setPassword(const UserId &user, const QByteArray &passwordHash)
{
    auto account = mustFind(user);
    if (!account)
        return tl::unexpected(account.error());
    account->passwordHash = passwordHash;
    account->passwordSet = fromMsec(QDateTime::currentMSecsSinceEpoch());
    auto transaction = Transaction::begin(m_writer->connection());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto done = writeAccount(m_writer->connection(), *account, m_writer->vault()); !done)
        return done;
    if (auto done = eraseTokensOf(m_writer->connection(), user, Tokens::Sessions); !done)
        return done;
    return transaction->commit();
}

Result<void> AccountFile::addToken(const TokenRecord &token)
{
    if (const auto account = mustFind(token.user); !account)
        return tl::unexpected(account.error());
    return writeToken(m_writer->connection(), token, m_writer->vault());
}

Result<void> AccountFile::revokeToken(const QByteArray &hash)
{
    const auto known = tokens();
    if (!known)
        return tl::unexpected(known.error());
    if (std::none_of(known->begin(), known->end(), [&](const TokenRecord &token) { return token.hash == hash; }))
        return failure(ErrorCode::BadValue, {QStringLiteral("token")});
    return eraseToken(m_writer->connection(), hash);
}

Result<void> AccountFile::revokeTokens(const UserId &user)
{
    if (const auto account = mustFind(user); !account)
        return tl::unexpected(account.error());
    return eraseTokensOf(m_writer->connection(), user, Tokens::All);
}

} // namespace Yixian
