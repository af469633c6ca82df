// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventlog.h"
#include "store/connection.h"
#include "store/vault.h"

class QSqlQuery;

namespace Yixian {

// What bulletins say, packed, each sealed under the seq of its event: the statement that writes one, and its values.
QString bulletinInsertion();
void bindBulletin(QSqlQuery &query, const BulletinRow &row, const Vault &vault);
// LogBroken (the seq) where it is not as it was written; nothing where there is none.
Result<std::optional<BulletinRow>> readBulletin(const Connection &connection, Seq seq, const Vault &vault);
// All of them in order, until `visit` is false.
Result<void> eachBulletin(const Connection &connection, const Vault &vault,
                          const std::function<bool(const BulletinRow &)> &visit);

} // namespace Yixian
