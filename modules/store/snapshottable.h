// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/logmeta.h"
#include "store/vault.h"

namespace Yixian {

// `packed` as qCompress() gives it. Keeps the newest few: a snapshot that turns out to be damaged must have a predecessor.
Result<void> writeSnapshot(const Connection &connection, Seq seq, const QByteArray &packed, const Vault &vault);
// The newest that can be read, was written with this key at this place of this history, and stands for nothing beyond `head`.
Result<std::optional<LogSnapshot>> readSnapshot(const Connection &connection, Seq head, const Vault &vault);
// Those that stand for nothing, for verify().
Result<QVector<Seq>> snapshotsThatCannotBeRead(const Connection &connection, const Vault &vault);

} // namespace Yixian
