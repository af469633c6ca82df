// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"

#include <memory>
#include <optional>

namespace Yixian {

class DirLock;
class LogWriter;

// The accounts of a log whose hub is stopped, for the command line. Holds the directory's lock while it lives, so that
// open() says LogInUse while a hub serves: a hub reads accounts at its start only.
class AccountFile
{
public:
    static Result<std::unique_ptr<AccountFile>> open(const QString &dir);
    ~AccountFile();
    Q_DISABLE_COPY_MOVE(AccountFile)

    Result<QVector<Account>> list() const;
    Result<QVector<TokenRecord>> tokens() const;
    // BadValue("user") when the name is taken or empty.
    Result<void> add(const Account &account);
    // BadValue("user") when nobody has that name. Disabling ends sessions and revokes tokens; a new password
    // ends sessions only.
    Result<void> setDisabled(const UserId &user, bool disabled);
    Result<void> setPassword(const UserId &user, const QByteArray &passwordHash);
    Result<void> addToken(const TokenRecord &token);
    // One by its hash; BadValue("token") when there is none. All of a person's.
    Result<void> revokeToken(const QByteArray &hash);
    Result<void> revokeTokens(const UserId &user);

private:
    AccountFile(std::unique_ptr<DirLock> lock, std::unique_ptr<LogWriter> writer);
    Result<std::optional<Account>> find(const UserId &user) const;
    Result<Account> mustFind(const UserId &user) const;

    std::unique_ptr<DirLock> m_lock;
    std::unique_ptr<LogWriter> m_writer;
};

} // namespace Yixian
