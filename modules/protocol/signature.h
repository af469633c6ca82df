// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Yixian {

// Ed25519 over some bytes, with a key made from 32 secret ones.
struct Signature
{
    QByteArray bytes, publicKey;
};
Signature signatureOf(const QByteArray &bytes, const QByteArray &seed);
// Whether that key signed them. Whose key it is, the caller has to know.
bool isSignedBy(const QByteArray &bytes, const QByteArray &signature, const QByteArray &publicKey);

} // namespace Yixian
