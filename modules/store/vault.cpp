// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault.h"

#include <QtEndian>
#include <sodium.h>

namespace Yixian {

namespace {

constexpr char xchacha20poly1305 = 1; // in front, so that another suite can follow in the same table
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr size_t rowSealBytes = 24;
constexpr qsizetype keyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray place(int field)
{
    return 'f' + QByteArray::number(field);
}

} // namespace

QByteArray sealBytes(const QByteArray &plain, const QByteArray &key, const QByteArray &about)
{
    Q_ASSERT(key.size() == keyBytes);
    QByteArray out(1 + nonceBytes + plain.size() + tagBytes, '\0');
    out[0] = xchacha20poly1305;
    auto *nonce = reinterpret_cast<unsigned char *>(out.data()) + 1;
    randombytes_buf(nonce, static_cast<size_t>(nonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceBytes, nullptr, raw(plain), static_cast<unsigned long long>(plain.size()),
                                               raw(about), static_cast<unsigned long long>(about.size()), nullptr, nonce, raw(key));
    return out;
}

std::optional<QByteArray> openBytes(const QByteArray &sealed, const QByteArray &key, const QByteArray &about)
{
    const qsizetype plain = sealed.size() - 1 - nonceBytes - tagBytes;
    if (plain < 0 || sealed[0] != xchacha20poly1305 || key.size() != keyBytes)
        return std::nullopt;
    QByteArray out(plain, '\0');
    const unsigned char *nonce = raw(sealed) + 1;
    const int wrong = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(out.data()), nullptr, nullptr, nonce + nonceBytes, static_cast<unsigned long long>(plain + tagBytes),
        raw(about), static_cast<unsigned long long>(about.size()), nonce, raw(key));
    return wrong ? std::nullopt : std::optional(std::move(out));
}

QByteArray Vault::newKey()
{
    QByteArray key(keyBytes, '\0');
    randombytes_buf(key.data(), static_cast<size_t>(key.size()));
    return key;
}

QByteArray Vault::wrapped(const QByteArray &key, const QByteArray &beside) const
{
    return sealBytes(key, m_site, 'k' + beside);
}

std::optional<QByteArray> Vault::unwrapped(const QByteArray &wrapped, const QByteArray &beside) const
{
    return hasKey() ? openBytes(wrapped, m_site, 'k' + beside) : std::nullopt;
}

QByteArray Vault::rowSeal(const QByteArrayList &fields) const
{
    if (!hasKey())
        return {};
    crypto_generichash_state state;
    crypto_generichash_init(&state, raw(m_rows), static_cast<size_t>(m_rows.size()), rowSealBytes);
    for (const QByteArray &field : fields) {
        const quint64 length = qToBigEndian(static_cast<quint64>(field.size()));
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(&length), sizeof length);
        crypto_generichash_update(&state, raw(field), static_cast<unsigned long long>(field.size()));
    }
    QByteArray seal(static_cast<qsizetype>(rowSealBytes), '\0');
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(seal.data()), rowSealBytes);
    return seal;
}

QByteArray Vault::sealed(const QString &text, const QByteArray &key, int field)
{
    return text.isEmpty() ? QByteArray() : sealBytes(text.toUtf8(), key, place(field));
}

std::optional<QString> Vault::opened(const QByteArray &sealed, const QByteArray &key, int field)
{
    if (sealed.isEmpty())
        return QString();
    const auto plain = openBytes(sealed, key, place(field));
    return plain ? std::optional(QString::fromUtf8(*plain)) : std::nullopt;
}

} // namespace Yixian
