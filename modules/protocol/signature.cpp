// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/signature.h"

#include <sodium.h>

namespace Yixian {

namespace {

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

Signature signatureOf(const QByteArray &bytes, const QByteArray &seed)
{
    Signature out{QByteArray(crypto_sign_BYTES, '\0'), QByteArray(crypto_sign_PUBLICKEYBYTES, '\0')};
    if (sodium_init() < 0 || seed.size() != crypto_sign_SEEDBYTES)
        qFatal("libsodium could not be initialised, or the seed is none");
    QByteArray secret(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(raw(out.publicKey), raw(secret), raw(seed));
    crypto_sign_detached(raw(out.bytes), nullptr, raw(bytes), static_cast<unsigned long long>(bytes.size()),
                         raw(secret));
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    return out;
}

bool isSignedBy(const QByteArray &bytes, const QByteArray &signature, const QByteArray &publicKey)
{
    if (signature.size() != crypto_sign_BYTES || publicKey.size() != crypto_sign_PUBLICKEYBYTES)
        return false;
    return crypto_sign_verify_detached(raw(signature), raw(bytes), static_cast<unsigned long long>(bytes.size()),
                                       raw(publicKey)) == 0;
}

} // namespace Yixian
