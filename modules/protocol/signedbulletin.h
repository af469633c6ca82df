// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulletins.h"

namespace Yixian {

// Digests and signature of what is about to be issued in a log of that id, into it.
void sealBulletin(FrozenBulletin &frozen, const QString &log, const QByteArray &seed);
// SHA-256; of nothing it is nothing.
QByteArray bulletinDigest(const QByteArray &bytes);
// Whether `key`, the one that its hub signs with, signed just this issue, version, cut-off and digests. Without a key: whether
// the one that it names did, which anybody can have made.
bool isGenuine(const IssuedBulletin &issued, const QString &log, const QByteArray &key);

} // namespace Yixian
