// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/messages.h"

namespace Yixian {

// Signs where a log stands, with a key made from 32 secret bytes.
SignedHead signHead(const LogHead &head, Instant at, const QByteArray &seed);
// Whether it says what was signed with the key that it names. Whose key that is, the caller has to know.
bool isGenuine(const SignedHead &head);
// One line of a witness's file, and back; nothing when it is none.
QByteArray toLine(const SignedHead &head);
std::optional<SignedHead> signedHeadFrom(const QByteArray &line);

} // namespace Yixian
