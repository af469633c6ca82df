// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench.h"
#include "protocol/codec.h"
#include "protocol/commandid.h"
#include "support/district.h"

#include <algorithm>
#include <array>
#include <QUrl>
#include <vector>

#include <netinet/in.h>
#include <openssl/ssl.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

// The other end of a hub that is measured: many peers that cost next to nothing.
namespace Yixian::Bench {

inline QByteArray hello(const QString &token)
{
    Hello message;
    message.token = token;
    return encode(ClientMessage(message));
}

// A registration as a feed sends it, with its id left open: the load shares the hub's two cores, and encoding the same
// again each time is none of the hub's work.
class Registration
{
public:
    Registration()
    {
        SendCommand message;
        message.command.id = QUuid(mark);
        Register act;
        act.street = Test::hongshan;
        message.command.act = act;
        message.command.subject = Subject{QStringLiteral("福一村7号门前污水外溢"), QStringLiteral("巷内污水井冒水三天"), QStringLiteral("福一村7号"), {}, {}};
        m_text = encode(ClientMessage(message));
        m_at = m_text.indexOf(mark.toLatin1());
    }
    QByteArray withNewId() const
    {
        QByteArray text = m_text;
        return text.replace(m_at, mark.size(), newCommandId().toByteArray(QUuid::WithoutBraces));
    }

private:
    inline static const QString mark = QStringLiteral("01234567-89ab-7def-8123-456789abcdef");
    QByteArray m_text;
    qsizetype m_at;
};

// What to answer to the hub's frames: every sixteenth piece of the stream is acknowledged, as a console's are.
class Listener
{
public:
    enum class Heard { Nothing, Live, Acknowledged, Streamed };
    Heard take(QByteArrayView frame)
    {
        if (frame.startsWith(R"({"type":"refused")"))
            qFatal("refused: %s", frame.toByteArray().constData());
        progress.clear();
        const bool told = frame.startsWith(stream);
        oldest = m_last + 1;
        if (told)
            m_last = seqOf(frame);
        const bool live = frame.startsWith(R"({"type":"live")");
        m_live = m_live || live;
        if (told && (!m_live || ++m_frames % 16 == 0))
            progress = encode(ClientMessage(Progress{m_last}));
        if (m_live && told)
            return Heard::Streamed;
        return live ? Heard::Live : frame.startsWith(R"({"type":"ack")") ? Heard::Acknowledged : Heard::Nothing;
    }
    QByteArray progress; // to be sent, unless empty
    Seq oldest = 0;      // of the events that the last frame told

private:
    static constexpr QByteArrayView stream = R"({"type":"stream","seq":)";
    static Seq seqOf(QByteArrayView frame)
    {
        const QByteArrayView number = frame.sliced(stream.size());
        return number.first(number.indexOf(',')).toLongLong();
    }
    int m_frames = 0;
    Seq m_last = 0;
    bool m_live = false;
};

// Peers that speak just enough of the protocol, on bare sockets: as QWebSockets fifty of them take as much of the two cores
// as the hub does, a thousand make each look at the network as long as the hub's own, and it is the hub that is measured.
class Peers
{
public:
    Peers(const QUrl &url, const QString &token, size_t count)
        : m_lines(count), m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    {
        if (url.scheme() == u"wss") {
            m_tls = SSL_CTX_new(TLS_client_method());
            SSL_CTX_clear_mode(m_tls, SSL_MODE_AUTO_RETRY); // a session ticket alone is not something to wait behind
        }
        for (size_t i = 0; i < count; ++i) {
            connect(m_lines[i], url);
            send(m_lines[i], hello(token));
            epoll_event event{EPOLLIN, {.u64 = i}};
            ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_lines[i].fd, &event);
        }
        size_t live = 0;
        while (live < count)
            listen([&](Line &, Listener::Heard heard) { live += heard == Listener::Heard::Live; });
    }
    ~Peers()
    {
        for (const Line &line : m_lines) {
            SSL_free(line.tls);
            ::close(line.fd);
        }
        SSL_CTX_free(m_tls);
        ::close(m_epoll);
    }
    Q_DISABLE_COPY_MOVE(Peers)

    // Each asks again as soon as it is answered.
    void ask(int commands)
    {
        int asked = 0, answered = 0;
        const auto again = [&](Line &line) {
            if (asked++ < commands)
                send(line, m_registration.withNewId());
        };
        std::for_each(m_lines.begin(), m_lines.end(), again);
        while (answered < commands)
            listen([&](Line &line, Listener::Heard heard) {
                if (heard != Listener::Heard::Acknowledged)
                    return;
                ++answered;
                again(line);
            });
    }

    // The first of them asks, and nobody waits for the answer.
    void tell() { send(m_lines.front(), m_registration.withNewId()); }
    // What comes within so many milliseconds; `heard` is called for each frame, with the oldest event it tells.
    void hear(int milliseconds, const std::function<void(Listener::Heard, Seq)> &heard)
    {
        const double until = wall() + milliseconds / 1e3;
        for (double left = milliseconds; left > 0; left = (until - wall()) * 1e3)
            listenWithin(static_cast<int>(left) + 1, [&](Line &line, Listener::Heard what) { heard(what, line.listener.oldest); });
    }

private:
    struct Line
    {
        int fd = -1;
        SSL *tls = nullptr; // over it when the address says so
        QByteArray unread;
        Listener listener;
    };

    void connect(Line &line, const QUrl &url)
    {
        line.fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int on = 1;
        ::setsockopt(line.fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<quint16>(url.port()));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(line.fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("no connection");
        if (m_tls) {
            line.tls = SSL_new(m_tls);
            SSL_set_fd(line.tls, line.fd);
            if (SSL_connect(line.tls) != 1)
                qFatal("no TLS");
        }
        write(line, "GET " + url.path().toLatin1() + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n");
        while (!line.unread.contains("\r\n\r\n"))
            read(line);
        line.unread.remove(0, line.unread.indexOf("\r\n\r\n") + 4);
    }
    static void write(Line &line, const QByteArray &bytes)
    {
        if (line.tls ? SSL_write(line.tls, bytes.constData(), static_cast<int>(bytes.size())) != bytes.size()
                     : ::send(line.fd, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL) != bytes.size())
            qFatal("the hub does not take a command");
    }
    static void read(Line &line)
    {
        char bytes[64 * 1024];
        if (line.tls) {
            do {
                const int count = SSL_read(line.tls, bytes, sizeof bytes);
                if (count <= 0 && SSL_get_error(line.tls, count) != SSL_ERROR_WANT_READ)
                    qFatal("the hub has gone");
                line.unread.append(bytes, qMax(0, count));
            } while (SSL_pending(line.tls) > 0);
            return;
        }
        const ssize_t count = ::recv(line.fd, bytes, sizeof bytes, 0);
        if (count <= 0)
            qFatal("the hub has gone");
        line.unread.append(bytes, count);
    }
    // One binary frame, masked as a client's have to be.
    static void send(Line &line, const QByteArray &message)
    {
        constexpr std::array<char, 4> mask{0x5a, 0x17, 0x33, 0x71};
        QByteArray frame("\x82", 1);
        if (message.size() < 126)
            frame += static_cast<char>(0x80 | message.size());
        else
            frame.append("\xfe", 1).append(static_cast<char>(message.size() >> 8)).append(static_cast<char>(message.size() & 0xff));
        frame.append(mask.data(), mask.size()).append(message);
        char *masked = frame.data() + frame.size() - message.size();
        for (qsizetype i = 0; i < message.size(); ++i)
            masked[i] = static_cast<char>(masked[i] ^ mask[static_cast<size_t>(i % 4)]);
        write(line, frame);
    }
    // Waits for some of the lines and passes on what was heard there.
    template<class F>
    void listen(F &&heard)
    {
        if (listenWithin(20'000, heard) <= 0)
            qFatal("the hub has fallen silent");
    }
    template<class F>
    int listenWithin(int milliseconds, F &&heard)
    {
        std::array<epoll_event, 64> events;
        const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), milliseconds);
        for (int i = 0; i < count; ++i) {
            Line &line = m_lines[events[static_cast<size_t>(i)].data.u64];
            read(line);
            while (const auto message = takeFrame(line.unread)) {
                const Listener::Heard what = line.listener.take(*message);
                if (!line.listener.progress.isEmpty())
                    send(line, line.listener.progress);
                heard(line, what);
            }
        }
        return count;
    }
    // A server's frames are not masked. A later part of a long message looks like nothing to the listener.
    static std::optional<QByteArray> takeFrame(QByteArray &bytes)
    {
        if (bytes.size() < 2)
            return std::nullopt;
        const auto at = [&](qsizetype i) { return static_cast<uchar>(bytes[i]); };
        const qsizetype head = at(1) == 127 ? 10 : at(1) == 126 ? 4 : 2;
        if (bytes.size() < head)
            return std::nullopt;
        qsizetype length = head == 2 ? at(1) : 0;
        for (qsizetype i = 2; i < head; ++i)
            length = length << 8 | at(i);
        if (bytes.size() < head + length)
            return std::nullopt;
        const QByteArray message = bytes.sliced(head, length);
        bytes.remove(0, head + length);
        return message;
    }

    std::vector<Line> m_lines;
    int m_epoll;
    SSL_CTX *m_tls = nullptr;
    Registration m_registration;
};

} // namespace Yixian::Bench
