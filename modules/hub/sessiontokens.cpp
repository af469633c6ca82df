// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/sessiontokens.h"

#include <QStringList>
#include <sodium.h>

namespace Yixian {

namespace {

constexpr qsizetype sessionBytes = 16;
constexpr size_t proofBytes = 24;
constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

QByteArray SessionTokens::newSession()
{
    QByteArray bytes(sessionBytes, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return bytes;
}

QByteArray SessionTokens::proof(const Token &token) const
{
    const QByteArray what = token.session + ':' + QByteArray::number(token.number);
    QByteArray out(static_cast<qsizetype>(proofBytes), '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(out.data()), proofBytes, raw(what), static_cast<unsigned long long>(what.size()),
                       raw(m_secret), static_cast<size_t>(m_secret.size()));
    return out;
}

QString SessionTokens::make(const Token &token) const
{
    return QString::fromLatin1(token.session.toBase64(encoding) + '.' + QByteArray::number(token.number) + '.' + proof(token).toBase64(encoding));
}

std::optional<SessionTokens::Token> SessionTokens::read(const QString &text) const
{
    const QList<QByteArray> parts = text.toLatin1().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    bool number = false;
    const Token token{QByteArray::fromBase64(parts[0], encoding), parts[1].toInt(&number)};
    const QByteArray given = QByteArray::fromBase64(parts[2], encoding);
    if (!number || token.session.size() != sessionBytes || given.size() != static_cast<qsizetype>(proofBytes))
        return std::nullopt;
    const QByteArray right = proof(token);
    return sodium_memcmp(given.constData(), right.constData(), proofBytes) == 0 ? std::optional(token) : std::nullopt;
}

} // namespace Yixian
