// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sealedfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <sodium.h>

namespace Yixian {

namespace {

constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

Result<QByteArray> SealedFile::read() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {m_path}, file.errorString());
    const QByteArray sealed = file.readAll();
    const qsizetype size = sealed.size() - nonceBytes - tagBytes;
    if (size < 0)
        return failure(ErrorCode::FileUnreadable, {m_path}, QStringLiteral("too short"));
    QByteArray plain(size, '\0');
    const int wrong = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, raw(sealed) + nonceBytes,
        static_cast<unsigned long long>(sealed.size() - nonceBytes), nullptr, 0, raw(sealed), raw(m_key));
    if (wrong)
        return failure(ErrorCode::FileUnreadable, {m_path}, QStringLiteral("wrong seal"));
    return plain;
}

Result<QString> SealedFile::putAside() const
{
    QString name = m_path + QStringLiteral(".unreadable");
    for (int i = 2; QFile::exists(name); ++i)
        name = QStringLiteral("%1.unreadable-%2").arg(m_path).arg(i);
    QFile file(m_path);
    if (!file.rename(name))
        return failure(ErrorCode::FileUnreadable, {m_path}, file.errorString());
    return name;
}

Result<void> SealedFile::write(const QByteArray &plain) const
{
    if (m_path.isEmpty())
        return {};
    if (plain.isEmpty()) {
        QFile::remove(m_path);
        return {};
    }
    QByteArray sealed(nonceBytes + plain.size() + tagBytes, '\0');
    auto *nonce = reinterpret_cast<unsigned char *>(sealed.data());
    randombytes_buf(nonce, static_cast<size_t>(nonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceBytes, nullptr, raw(plain), static_cast<unsigned long long>(plain.size()), nullptr,
                                               0, nullptr, nonce, raw(m_key));
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(sealed) == sealed.size() && file.commit(); // commit() syncs
    return written ? Result<void>{} : Result<void>(failure(ErrorCode::FileUnreadable, {m_path}, file.errorString()));
}

} // namespace Yixian
