// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/compressedstate.h"

#include "protocol/codec.h"

#include <QtEndian>
#include <zlib.h>

namespace Yixian {

namespace {

constexpr int fastest = 1;
constexpr qsizetype piece = 256 * 1024;

// What qUncompress() reads: the length, then zlib's stream.
class Compressor
{
public:
    Compressor()
    {
        m_bytes.resize(sizeof(quint32));
        if (deflateInit(&m_stream, fastest) != Z_OK)
            qBadAlloc();
    }
    ~Compressor() { deflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Compressor)

    void add(const QByteArray &plain) { write(plain, Z_NO_FLUSH); }
    QByteArray end(const QByteArray &plain)
    {
        write(plain, Z_FINISH);
        qToBigEndian(static_cast<quint32>(m_stream.total_in), m_bytes.data());
        return std::move(m_bytes);
    }

private:
    void write(const QByteArray &plain, int flush)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData())); // zlib of that age does not say const
        m_stream.avail_in = static_cast<uInt>(plain.size());
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(m_out.data());
            m_stream.avail_out = static_cast<uInt>(m_out.size());
            deflate(&m_stream, flush);
            m_bytes.append(m_out.constData(), m_out.size() - static_cast<qsizetype>(m_stream.avail_out));
        } while (m_stream.avail_out == 0);
    }

    z_stream m_stream{};
    QByteArray m_out = QByteArray(piece, Qt::Uninitialized);
    QByteArray m_bytes;
};

} // namespace

QByteArray compressedState(const CaseStore::Packed &cases, const QJsonObject &extra)
{
    Compressor compressor;
    StateEncoder encoder(extra);
    cases.forEach([&](const Case &value) {
        encoder.add(value);
        if (encoder.size() >= piece)
            compressor.add(encoder.take());
    });
    return compressor.end(encoder.end());
}

} // namespace Yixian
