// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventlog.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace Yixian {

QByteArray commitmentOf(const Subject &subject, const QByteArray &key)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const auto add = [&hash](const QByteArray &bytes) {
        const quint64 length = qToBigEndian(static_cast<quint64>(bytes.size()));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
        hash.addData(bytes);
    };
    add(QByteArrayLiteral("yixian subject 1"));
    add(key);
    Subject::visit(subject, [&add](const char *, const QString &field) { add(field.toUtf8()); });
    return hash.result();
}

} // namespace Yixian
