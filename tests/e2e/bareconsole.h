// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/codec.h"

#include <array>
#include <functional>
#include <QElapsedTimer>
#include <QTcpSocket>

namespace Yixian {

// A console that is nothing but its socket: a thousand of them fit into one process. Speaks just enough of the protocol to log
// in, to resume where it was, to acknowledge the stream, to ask; and may stop reading. Owned by the test, in its thread.
class BareConsole final : public QObject
{
public:
    explicit BareConsole(QString with = {}) : token(std::move(with)) {}

    // `from`: one of this computer's own addresses; a crowd comes over many, or the hub takes it for one office.
    void dial(quint16 port, const QHostAddress &from = QHostAddress(QHostAddress::LocalHost))
    {
        m_socket = std::make_unique<QTcpSocket>();
        m_socket->bind(from);
        m_upgraded = live = false;
        m_unread.clear();
        m_socket->setReadBufferSize(m_readBuffer);
        connect(m_socket.get(), &QTcpSocket::connected, this, [this] {
            m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            m_socket->write("GET /v1 HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n");
        });
        connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] {
            if (reading)
                read();
        });
        connect(m_socket.get(), &QTcpSocket::disconnected, this, [this] { gone = true; });
        gone = false;
        m_socket->connectToHost(QHostAddress::LocalHost, port);
    }
    void hangUp()
    {
        if (m_socket)
            m_socket->disconnect(this);
        m_socket.reset();
        live = false;
    }
    // As somebody whose screen is full: the network holds what it holds, and this end takes no more of it.
    void stopReading()
    {
        reading = false;
        m_readBuffer = 4096;
        m_socket->setReadBufferSize(m_readBuffer);
    }
    void readAgain()
    {
        reading = true;
        m_readBuffer = 0;
        if (m_socket)
            m_socket->setReadBufferSize(0);
    }
    void send(const ClientMessage &message) { sendFrame(encode(message)); }

    QString token;
    QString log;
    int epoch = 0;
    Seq seq = 0;
    QByteArray hash;
    ResumeKind resumed = ResumeKind::Snapshot;
    bool live = false, gone = false, reading = true;
    int events = 0;
    bool gap = false;
    QString refused;
    std::function<void()> onLive;
    std::function<void(const Ack &)> onAck;

private:
    void read()
    {
        m_unread += m_socket->readAll();
        if (!m_upgraded) {
            const qsizetype end = m_unread.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            m_unread.remove(0, end + 4);
            m_upgraded = true;
            Hello hello;
            hello.token = token;
            hello.log = log;
            hello.epoch = epoch;
            hello.seq = seq;
            hello.hash = hash;
            send(hello);
        }
        while (const auto frame = takeFrame())
            if (const auto message = decodeServerMessage(*frame))
                std::visit([this](const auto &content) { on(content); }, *message);
    }
    void on(const Welcome &message)
    {
        log = message.log;
        epoch = message.epoch;
    }
    void on(const SessionOpened &message)
    {
        resumed = message.resume;
        if (!message.token.isEmpty())
            token = message.token;
        if (resumed != ResumeKind::Tail)
            seq = 0;
    }
    void on(const Stream &message)
    {
        for (const StreamItem &item : message.items) {
            if (!item.event || item.event->seq <= seq)
                continue;
            gap = gap || item.prev > seq;
            seq = item.event->seq;
            ++events;
        }
        seq = std::max(seq, message.seq);
        if (!message.hash.isEmpty())
            hash = message.hash;
        if (++m_frames % 8 == 0 || !live)
            send(Progress{seq});
    }
    void on(const Live &message)
    {
        live = true;
        seq = std::max(seq, message.seq);
        hash = message.hash;
        if (onLive)
            onLive();
    }
    void on(const Ack &message)
    {
        if (onAck)
            onAck(message);
    }
    void on(const Refused &message) { refused = message.code; }
    template<class Other> void on(const Other &) {}

    // One binary frame, masked as a client's have to be.
    void sendFrame(const QByteArray &message)
    {
        constexpr std::array<char, 4> mask{0x5a, 0x17, 0x33, 0x71};
        QByteArray frame("\x82", 1);
        if (message.size() < 126)
            frame += static_cast<char>(0x80 | message.size());
        else
            frame.append("\xfe", 1).append(static_cast<char>(message.size() >> 8)).append(static_cast<char>(message.size() & 0xff));
        frame.append(mask.data(), mask.size());
        for (qsizetype i = 0; i < message.size(); ++i)
            frame += static_cast<char>(message[i] ^ mask[static_cast<size_t>(i % 4)]);
        m_socket->write(frame);
    }
    std::optional<QByteArray> takeFrame()
    {
        if (m_unread.size() < 2)
            return std::nullopt;
        const auto at = [this](qsizetype i) { return static_cast<uchar>(m_unread[i]); };
        const qsizetype head = at(1) == 127 ? 10 : at(1) == 126 ? 4 : 2;
        qsizetype length = head == 2 ? at(1) : 0;
        if (m_unread.size() < head)
            return std::nullopt;
        for (qsizetype i = 2; i < head; ++i)
            length = length << 8 | at(i);
        if (m_unread.size() < head + length)
            return std::nullopt;
        const QByteArray message = m_unread.sliced(head, length);
        m_unread.remove(0, head + length);
        return message;
    }

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_unread;
    qint64 m_readBuffer = 0;
    int m_frames = 0;
    bool m_upgraded = false;
};

} // namespace Yixian
