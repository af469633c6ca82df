// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPointer>
#include <vector>

class QTcpSocket;

namespace Yixian {

// Writes a server's messages to one socket as frames of its own. What is flushed goes to the system in one call,
// straight from where the message lies, and only what the system does not take waits in Qt's socket: telling a thousand
// consoles the same costs little more than the thousand calls. Over TLS all of it goes through Qt. Owned by a channel;
// lives in its thread.
class FrameSender
{
public:
    // Longer messages go in several frames.
    FrameSender(QTcpSocket *socket, qint64 frameBytes);
    // To be flushed.
    void add(const QByteArray &message);
    // True when the system has taken all of it.
    bool flush();
    bool sendAtOnce(const QByteArray &message);
    // Behind what Qt writes next; for whoever closes.
    void handOver();
    // Bytes that neither the system nor Qt has taken.
    qint64 waiting() const { return m_bytes; }

private:
    bool isDirect() const;
    void addFrame(const QByteArray &payload, bool first, bool last);
    void write(qint64 skipped);

    QPointer<QTcpSocket> m_socket;
    bool m_secured;
    qint64 m_frameBytes;
    std::vector<QByteArray> m_parts; // headers and payloads in turn
    qint64 m_bytes = 0;
};

} // namespace Yixian
