// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/framesender.h"

#include "transport/socketoptions.h"

#include <QSslSocket>

namespace Yixian {

namespace {

// RFC 6455, 5.2; a server does not mask.
QByteArray frameHeader(qint64 length, bool first, bool last)
{
    constexpr int binary = 0x2, continuation = 0x0, final = 0x80;
    QByteArray header(1, static_cast<char>((last ? final : 0) | (first ? binary : continuation)));
    const int bytes = length < 126 ? 0 : length <= 0xffff ? 2 : 8;
    header += static_cast<char>(bytes == 0 ? length : bytes == 2 ? 126 : 127);
    for (int i = bytes - 1; i >= 0; --i)
        header += static_cast<char>(length >> (8 * i) & 0xff);
    return header;
}

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
    m_parts.push_back(frameHeader(payload.size(), first, last));
    m_parts.push_back(payload);
    m_bytes += m_parts[m_parts.size() - 2].size() + payload.size();
}

void FrameSender::flush()
{
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    const bool direct = !m_secured && m_socket->bytesToWrite() == 0;
    write(direct && !m_parts.empty() ? sendNow(m_socket->socketDescriptor(), m_parts) : 0);
    m_socket->flush();
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
