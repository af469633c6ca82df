// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "store/connection.h"
#include "store/vault.h"

namespace Yixian {

enum class Tokens { Sessions, All };

// The account and token tables, for the hub's writer and for the command line alike. An account that was not written with the
// vault's key is LogBroken; such a token is left out, with a word in the log.
Result<QVector<Account>> readAccounts(const Connection &connection, const Vault &vault);
// A token whose seal does not fit opens nothing and is left out; `leftOut`, where given, takes whose they were.
Result<QVector<TokenRecord>> readTokens(const Connection &connection, const Vault &vault, QStringList *leftOut = nullptr);
// Adds or replaces.
Result<void> writeAccount(const Connection &connection, const Account &account, const Vault &vault);
Result<void> writeToken(const Connection &connection, const TokenRecord &token, const Vault &vault);
Result<void> eraseToken(const Connection &connection, const QByteArray &hash);
Result<void> eraseTokensOf(const Connection &connection, const UserId &user, Tokens which);

} // namespace Yixian
