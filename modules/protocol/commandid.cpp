// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/commandid.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace Yixian {

QUuid newCommandId()
{
    auto *random = QRandomGenerator::global();
    return commandIdOf(std::chrono::floor<Millis>(std::chrono::system_clock::now()), random->generate64(), random->generate64());
}

QUuid commandIdOf(Instant moment, quint64 high, quint64 low)
{
    constexpr quint64 version = 7, variant = 2;
    uchar bytes[16];
    qToBigEndian(static_cast<quint64>(toMsec(moment)) << 16 | version << 12 | (high & 0xfff), bytes);
    qToBigEndian(variant << 62 | low >> 2, bytes + 8);
    return QUuid::fromRfc4122(QByteArrayView(bytes, 16));
}

} // namespace Yixian
