// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "store/connection.h"

namespace Yixian {

enum class Tokens { Sessions, All };

// The account and token tables, for the hub's writer and for the command line alike.
Result<QVector<Account>> readAccounts(const Connection &connection);
Result<QVector<TokenRecord>> readTokens(const Connection &connection);
// Adds or replaces.
Result<void> writeAccount(const Connection &connection, const Account &account);
Result<void> writeToken(const Connection &connection, const TokenRecord &token);
Result<void> eraseToken(const Connection &connection, const QByteArray &hash);
Result<void> eraseTokensOf(const Connection &connection, const UserId &user, Tokens which);

} // namespace Yixian
