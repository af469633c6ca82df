// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventlog.h"

namespace Yixian {

// The hash a row must have after a row with hash `prev`: BLAKE2b-256 over everything the row says, each field with its
// length in front so that no two rows spell the same bytes. `row.hash` is not read.
QByteArray chainHash(const LogRow &row, int epoch, const QByteArray &prev);

// The hash before the first row: 32 zero bytes.
QByteArray chainStart();

} // namespace Yixian
