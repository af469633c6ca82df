// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/signedhead.h"

#include "protocol/codec.h"
#include "protocol/signature.h"

namespace Yixian {

namespace {

QByteArray signedBytes(const SignedHead &head)
{
    return "yixian head 1\n" + head.log.toUtf8() + '\n' + QByteArray::number(head.epoch) + '\n' +
           QByteArray::number(head.seq) + '\n' + head.hash.toHex() + '\n' + QByteArray::number(toMsec(head.at)) + '\n';
}

} // namespace

SignedHead signHead(const LogHead &head, Instant at, const QByteArray &seed)
{
    SignedHead out{head.log, head.epoch, head.seq, head.hash, at, {}, {}};
    const Signature signature = signatureOf(signedBytes(out), seed);
    out.signature = signature.bytes;
    out.publicKey = signature.publicKey;
    return out;
}

bool isGenuine(const SignedHead &head)
{
    return isSignedBy(signedBytes(head), head.signature, head.publicKey);
}

QByteArray toLine(const SignedHead &head)
{
    return encode(ServerMessage(head)) + '\n';
}

std::optional<SignedHead> signedHeadFrom(const QByteArray &line)
{
    const auto message = decodeServerMessage(line.trimmed());
    const auto *head = message ? std::get_if<SignedHead>(&*message) : nullptr;
    return head ? std::optional(*head) : std::nullopt;
}

} // namespace Yixian
