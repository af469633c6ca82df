// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sitekey.h"

#include "store/dirlock.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <sodium.h>

namespace Yixian {

namespace {

constexpr qsizetype secretBytes = crypto_kdf_KEYBYTES;
constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "yixian 1";
constexpr quint64 fingerprintPurpose = 1000;

QByteArray derivedFrom(const QByteArray &secret, quint64 purpose, size_t bytes)
{
    QByteArray key(static_cast<qsizetype>(bytes), '\0');
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char *>(key.data()), bytes, purpose, context,
                               reinterpret_cast<const unsigned char *>(secret.constData()));
    return key;
}

} // namespace

QString SiteKey::pathIn(const QString &dir)
{
    return dir + QLatin1String("/site.key");
}

Result<SiteKey> SiteKey::load(const QString &dir)
{
    QFile file(pathIn(dir));
    QByteArray secret;
    if (sodium_init() >= 0 && file.open(QIODevice::ReadOnly))
        secret = QByteArray::fromHex(file.readAll().trimmed());
    if (secret.size() != secretBytes)
        return failure(ErrorCode::KeyMissing, {pathIn(dir)}, file.errorString());
    return SiteKey(std::move(secret));
}

Result<SiteKey> SiteKey::loadOrMake(const QString &dir)
{
    const QFileInfo info(pathIn(dir));
    if (info.exists() || info.isSymLink()) // a link that leads nowhere: the key is elsewhere, and not here just now
        return load(dir);
    if (sodium_init() < 0)
        return failure(ErrorCode::KeyMissing, {pathIn(dir)}, QStringLiteral("libsodium"));
    QByteArray secret(secretBytes, '\0');
    randombytes_buf(secret.data(), static_cast<size_t>(secret.size()));
    // On the disk before anything is sealed with it: without it nothing of that is ever read again.
    QSaveFile file(pathIn(dir));
    const bool made = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                      && file.write(secret.toHex() + '\n') > 0 && file.commit();
    if (!made)
        return failure(ErrorCode::KeyMissing, {pathIn(dir)}, file.errorString());
    syncDirectory(dir);
    return SiteKey(std::move(secret));
}

QByteArray SiteKey::derived(Purpose purpose) const
{
    return derivedFrom(m_secret, static_cast<quint64>(purpose), 32);
}

QByteArray SiteKey::fingerprint() const
{
    return derivedFrom(m_secret, fingerprintPurpose, 16);
}

} // namespace Yixian
