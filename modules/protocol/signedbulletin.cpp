// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/signedbulletin.h"

#include "protocol/signature.h"

#include <QCryptographicHash>

namespace Yixian {

namespace {

template<class Bulletin>
QByteArray signedBytes(const Bulletin &bulletin, const QString &log)
{
    return "yixian bulletin 1\n" + log.toUtf8() + '\n' + bulletin.issue.toUtf8() + '\n' +
           QByteArray::number(bulletin.version) + '\n' + QByteArray::number(toMsec(bulletin.cutOff)) + '\n' +
           bulletin.digest.toHex() + '\n' + bulletin.personsDigest.toHex() + '\n';
}

} // namespace

QByteArray bulletinDigest(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray() : QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

void sealBulletin(FrozenBulletin &frozen, const QString &log, const QByteArray &seed)
{
    frozen.digest = bulletinDigest(frozen.open);
    frozen.personsDigest = bulletinDigest(frozen.persons);
    const Signature signature = signatureOf(signedBytes(frozen, log), seed);
    frozen.signature = signature.bytes;
    frozen.publicKey = signature.publicKey;
}

bool isGenuine(const IssuedBulletin &issued, const QString &log, const QByteArray &key)
{
    return (key.isEmpty() || key == issued.publicKey) && isSignedBy(signedBytes(issued, log), issued.signature, issued.publicKey);
}

} // namespace Yixian
