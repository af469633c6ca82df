// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chain.h"

#include <array>
#include <QtEndian>
#include <sodium.h>

namespace Yixian {

namespace {

constexpr char blake2b256 = 1; // the first byte hashed, so that another algorithm can follow in the same log
constexpr size_t hashBytes = 32;

class Digest
{
public:
    Digest()
    {
        static const int ready = sodium_init(); // picks the fast implementations; harmless when done before
        Q_UNUSED(ready)
        crypto_generichash_init(&m_state, nullptr, 0, hashBytes);
    }
    void add(QByteArrayView bytes)
    {
        const quint64 length = qToBigEndian(static_cast<quint64>(bytes.size()));
        update(&length, sizeof length);
        update(bytes.data(), static_cast<size_t>(bytes.size()));
    }
    void add(qint64 number)
    {
        const qint64 big = qToBigEndian(number);
        add(QByteArrayView(reinterpret_cast<const char *>(&big), sizeof big));
    }
    QByteArray result()
    {
        std::array<unsigned char, hashBytes> out{};
        crypto_generichash_final(&m_state, out.data(), out.size());
        return QByteArray(reinterpret_cast<const char *>(out.data()), static_cast<qsizetype>(out.size()));
    }

private:
    void update(const void *bytes, size_t size)
    {
        crypto_generichash_update(&m_state, static_cast<const unsigned char *>(bytes), size);
    }
    crypto_generichash_state m_state;
};

} // namespace

QByteArray chainStart()
{
    return QByteArray(static_cast<qsizetype>(hashBytes), '\0');
}

QByteArray chainHash(const LogRow &row, int epoch, const QByteArray &prev)
{
    Digest digest;
    digest.add(QByteArrayView(&blake2b256, 1));
    digest.add(static_cast<qint64>(epoch));
    digest.add(row.seq);
    digest.add(toMsec(row.at));
    digest.add(row.caseId.value);
    digest.add(row.actor.value.toUtf8());
    digest.add(row.command.isNull() ? QByteArray() : row.command.toRfc4122());
    digest.add(row.deadline);
    digest.add(row.requestHash);
    digest.add(row.body);
    digest.add(prev);
    return digest.result();
}

} // namespace Yixian
