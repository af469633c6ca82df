// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/onetimecode.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>
#include <sodium.h>

namespace Yixian {

namespace {

constexpr qint64 stepMilliseconds = 30'000;
constexpr quint32 figures = 1'000'000;

QString codeOf(const QByteArray &secret, qint64 step)
{
    const qint64 counter = qToBigEndian(step);
    const QByteArray mac = QMessageAuthenticationCode::hash(QByteArray(reinterpret_cast<const char *>(&counter), sizeof counter), secret,
                                                            QCryptographicHash::Sha1);
    const qsizetype at = mac.back() & 0x0f;
    const quint32 word = qFromBigEndian<quint32>(mac.constData() + at) & 0x7fffffffu;
    return QStringLiteral("%1").arg(word % figures, 6, 10, QLatin1Char('0'));
}

} // namespace

QByteArray newCodeSecret()
{
    QByteArray secret(20, '\0');
    randombytes_buf(secret.data(), static_cast<size_t>(secret.size()));
    return secret;
}

QString codeAt(const QByteArray &secret, Instant now)
{
    return codeOf(secret, toMsec(now) / stepMilliseconds);
}

std::optional<qint64> codeStep(const QByteArray &secret, const QString &code, Instant now, qint64 after)
{
    const qint64 present = toMsec(now) / stepMilliseconds;
    for (const qint64 step : {present, present - 1, present + 1})
        if (step > after && codeOf(secret, step) == code.trimmed())
            return step;
    return std::nullopt;
}

QString base32(const QByteArray &bytes)
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QString out;
    quint32 bits = 0;
    int held = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | static_cast<quint8>(byte);
        for (held += 8; held >= 5; held -= 5)
            out += QLatin1Char(alphabet[(bits >> (held - 5)) & 31u]);
    }
    if (held > 0)
        out += QLatin1Char(alphabet[(bits << (5 - held)) & 31u]);
    return out;
}

} // namespace Yixian
