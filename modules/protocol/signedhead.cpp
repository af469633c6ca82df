// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/signedhead.h"

#include "protocol/codec.h"

#include <sodium.h>

namespace Yixian {

namespace {

QByteArray signedBytes(const SignedHead &head)
{
    return "yixian head 1\n" + head.log.toUtf8() + '\n' + QByteArray::number(head.epoch) + '\n' + QByteArray::number(head.seq) + '\n'
           + head.hash.toHex() + '\n' + QByteArray::number(toMsec(head.at)) + '\n';
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

SignedHead signHead(const LogHead &head, Instant at, const QByteArray &seed)
{
    SignedHead out{head.log, head.epoch, head.seq, head.hash, at, QByteArray(crypto_sign_BYTES, '\0'),
                   QByteArray(crypto_sign_PUBLICKEYBYTES, '\0')};
    if (sodium_init() < 0 || seed.size() != crypto_sign_SEEDBYTES)
        qFatal("libsodium could not be initialised, or the seed is none");
    QByteArray secret(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(raw(out.publicKey), raw(secret), raw(seed));
    const QByteArray bytes = signedBytes(out);
    crypto_sign_detached(raw(out.signature), nullptr, raw(bytes), static_cast<unsigned long long>(bytes.size()), raw(secret));
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    return out;
}

bool isGenuine(const SignedHead &head)
{
    if (head.signature.size() != crypto_sign_BYTES || head.publicKey.size() != crypto_sign_PUBLICKEYBYTES)
        return false;
    const QByteArray bytes = signedBytes(head);
    return crypto_sign_verify_detached(raw(head.signature), raw(bytes), static_cast<unsigned long long>(bytes.size()), raw(head.publicKey)) == 0;
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
