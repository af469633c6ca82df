// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <QByteArray>
#include <QUrl>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

// A WebSocket client's end on a bare socket that blocks, over TLS where a context is given: costs next to nothing.
namespace Yixian::Bench {

class BareLine
{
public:
    enum class Frame : char { Text = '\x81', Binary = '\x82' };

    BareLine() = default;
    ~BareLine()
    {
        SSL_free(m_tls);
        ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(BareLine)

    int socket() const { return m_fd; }
    void connect(const QUrl &url, SSL_CTX *tls = nullptr)
    {
        m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int on = 1;
        ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<quint16>(url.port()));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("no connection");
        if (tls) {
            m_tls = SSL_new(tls);
            SSL_set_fd(m_tls, m_fd);
            if (SSL_connect(m_tls) != 1)
                qFatal("no TLS");
        }
        write("GET " + url.path().toLatin1() + (url.hasQuery() ? '?' + url.query().toLatin1() : QByteArray())
              + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n");
        while (!m_unread.contains("\r\n\r\n"))
            read();
        m_unread.remove(0, m_unread.indexOf("\r\n\r\n") + 4);
    }
    // One frame, masked as a client's have to be.
    void send(const QByteArray &message, Frame kind = Frame::Binary)
    {
        constexpr std::array<char, 4> mask{0x5a, 0x17, 0x33, 0x71};
        QByteArray frame(1, static_cast<char>(kind));
        if (message.size() < 126)
            frame += static_cast<char>(0x80 | message.size());
        else
            frame.append("\xfe", 1).append(static_cast<char>(message.size() >> 8)).append(static_cast<char>(message.size() & 0xff));
        frame.append(mask.data(), mask.size()).append(message);
        char *masked = frame.data() + frame.size() - message.size();
        for (qsizetype i = 0; i < message.size(); ++i)
            masked[i] = static_cast<char>(masked[i] ^ mask[static_cast<size_t>(i % 4)]);
        write(frame);
    }
    // Waits for something where nothing has come yet.
    void read()
    {
        char bytes[64 * 1024];
        if (m_tls) {
            do {
                const int count = SSL_read(m_tls, bytes, sizeof bytes);
                if (count <= 0 && SSL_get_error(m_tls, count) != SSL_ERROR_WANT_READ)
                    qFatal("the server has gone");
                m_unread.append(bytes, qMax(0, count));
            } while (SSL_pending(m_tls) > 0);
            return;
        }
        const ssize_t count = ::recv(m_fd, bytes, sizeof bytes, 0);
        if (count <= 0)
            qFatal("the server has gone");
        m_unread.append(bytes, count);
    }
    // Of what was read. A server's frames are not masked; a later part of a long message looks like one of its own.
    std::optional<QByteArray> takeFrame()
    {
        if (m_unread.size() < 2)
            return std::nullopt;
        const auto at = [&](qsizetype i) { return static_cast<uchar>(m_unread[i]); };
        const qsizetype head = at(1) == 127 ? 10 : at(1) == 126 ? 4 : 2;
        if (m_unread.size() < head)
            return std::nullopt;
        qsizetype length = head == 2 ? at(1) : 0;
        for (qsizetype i = 2; i < head; ++i)
            length = length << 8 | at(i);
        if (m_unread.size() < head + length)
            return std::nullopt;
        const QByteArray message = m_unread.sliced(head, length);
        m_unread.remove(0, head + length);
        return message;
    }

private:
    void write(const QByteArray &bytes)
    {
        if (m_tls ? SSL_write(m_tls, bytes.constData(), static_cast<int>(bytes.size())) != bytes.size()
                  : ::send(m_fd, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL) != bytes.size())
            qFatal("the server does not take a message");
    }

    int m_fd = -1;
    SSL *m_tls = nullptr;
    QByteArray m_unread;
};

} // namespace Yixian::Bench
