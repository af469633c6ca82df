// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/framesender.h"

#include "transport/socketoptions.h"

#include <algorithm>
#include <array>
#include <QSslSocket>

namespace Yixian {

namespace {

// RFC 6455, 5.2; a server does not mask.
class FrameHeader
{
public:
    FrameHeader(qint64 length, bool first, bool last)
    {
        constexpr int binary = 0x2, continuation = 0x0, final = 0x80;
        put((last ? final : 0) | (first ? binary : continuation));
        const int bytes = length < 126 ? 0 : length <= 0xffff ? 2 : 8;
        put(bytes == 0 ? length : bytes == 2 ? 126 : 127);
        for (int i = bytes - 1; i >= 0; --i)
            put(length >> (8 * i) & 0xff);
    }
    QByteArrayView view() const { return {m_bytes.data(), m_size}; }

private:
    void put(qint64 byte) { m_bytes[static_cast<size_t>(m_size++)] = static_cast<char>(byte); }
    std::array<char, 10> m_bytes;
    qsizetype m_size = 0;
};

constexpr size_t mostPieces = 64; // in one call
// TLS makes a record of each part, and sealing one of four bytes costs nearly what a short answer does: these go together.
constexpr qsizetype oneRecord = 4096;

} // namespace

FrameSender::FrameSender(QTcpSocket *socket, qint64 frameBytes)
    : m_socket(socket)
    , m_secured(qobject_cast<QSslSocket *>(socket))
    , m_frameBytes(frameBytes)
{}

void FrameSender::add(const QByteArray &message)
{
    for (qint64 at = 0; at == 0 || at < message.size(); at += m_frameBytes) {
        const qint64 length = qMin(m_frameBytes, message.size() - at);
        addFrame(length == message.size() ? message : message.sliced(at, length), at == 0,
                 at + length == message.size());
    }
}

void FrameSender::addFrame(const QByteArray &payload, bool first, bool last)
{
    const QByteArray header = FrameHeader(payload.size(), first, last).view().toByteArray();
    m_bytes += header.size() + payload.size();
    if (m_secured && payload.size() <= oneRecord)
        return m_parts.push_back(header + payload);
    m_parts.push_back(header);
    m_parts.push_back(payload);
}

bool FrameSender::isDirect() const
{
    return !m_secured && m_socket->bytesToWrite() == 0;
}

bool FrameSender::flush()
{
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState)
        return false;
    const bool direct = isDirect();
    qint64 taken = 0;
    if (direct && !m_parts.empty()) {
        std::array<QByteArrayView, mostPieces> pieces;
        const auto end = std::copy_n(m_parts.cbegin(), std::min(m_parts.size(), mostPieces), pieces.begin());
        taken = sendNow(m_socket->socketDescriptor(), std::span(pieces.begin(), end));
    }
    const bool all = direct && taken == m_bytes;
    write(taken);
    if (!all)
        m_socket->flush();
    return all;
}

// The same as to add it and flush, without keeping any of it where the system takes it.
bool FrameSender::sendAtOnce(const QByteArray &message)
{
    const bool alone = m_bytes == 0 && message.size() <= m_frameBytes && m_socket && m_socket->state() == QAbstractSocket::ConnectedState && isDirect();
    if (!alone) {
        add(message);
        return flush();
    }
    const FrameHeader header(message.size(), true, true);
    const std::array pieces{header.view(), QByteArrayView(message)};
    const qint64 taken = sendNow(m_socket->socketDescriptor(), pieces);
    if (taken == header.view().size() + message.size())
        return true;
    addFrame(message, true, true);
    write(taken);
    m_socket->flush();
    return false;
}

void FrameSender::handOver()
{
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState)
        write(0);
}

void FrameSender::write(qint64 skipped)
{
    if (skipped < m_bytes)
        for (const QByteArray &part : m_parts) {
            if (skipped < part.size())
                m_socket->write(skipped == 0 ? part : part.sliced(skipped));
            skipped = qMax<qint64>(0, skipped - part.size());
        }
    m_parts.clear();
    m_bytes = 0;
}

} // namespace Yixian
