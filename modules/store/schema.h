// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/logmeta.h"
#include "store/vault.h"

namespace Yixian {

// Brings a log to the schema of this program, one transaction a migration; LogNewer when it is ahead of us.
Result<void> migrate(const Connection &connection);
// LogNewer or, for a reader that cannot migrate, LogFailed when the schema is not ours.
Result<void> requireSchema(const Connection &connection);

Result<LogMeta> readMeta(const Connection &connection);
Result<void> writeMeta(const Connection &connection, const LogMeta &meta, const Vault &vault);
// Whether it is as it was written with that key.
bool isSealed(const LogMeta &meta, const Vault &vault);

// The statements of a script: they end with a semicolon at the end of a line; lines that begin with -- are left out.
QStringList splitStatements(const QString &script);

} // namespace Yixian
