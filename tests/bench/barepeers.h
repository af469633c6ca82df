// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bareline.h"
#include "bench/bench.h"
#include "protocol/codec.h"
#include "protocol/commandid.h"
#include "support/district.h"

#include <algorithm>
#include <array>
#include <vector>

#include <sys/epoll.h>

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

// What to answer to the hub's frames: the stream is acknowledged every 64 events, as a console does it.
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
        if (told && (!m_live || m_last / progressEvents != (oldest - 1) / progressEvents))
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
    static constexpr Seq progressEvents = 64;
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
            m_lines[i].connect(url, m_tls);
            m_lines[i].send(hello(token));
            epoll_event event{EPOLLIN, {.u64 = i}};
            ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_lines[i].socket(), &event);
        }
        size_t live = 0;
        while (live < count)
            listen([&](Line &, Listener::Heard heard) { live += heard == Listener::Heard::Live; });
    }
    ~Peers()
    {
        m_lines.clear();
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
                line.send(m_registration.withNewId());
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
    void tell() { m_lines.front().send(m_registration.withNewId()); }
    // What comes within so many milliseconds; `heard` is called for each frame, with the oldest event it tells.
    void hear(int milliseconds, const std::function<void(Listener::Heard, Seq)> &heard)
    {
        const double until = wall() + milliseconds / 1e3;
        for (double left = milliseconds; left > 0; left = (until - wall()) * 1e3)
            listenWithin(static_cast<int>(left) + 1, [&](Line &line, Listener::Heard what) { heard(what, line.listener.oldest); });
    }

private:
    struct Line : BareLine
    {
        Listener listener;
    };

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
            line.read();
            while (const auto message = line.takeFrame()) {
                const Listener::Heard what = line.listener.take(*message);
                if (!line.listener.progress.isEmpty())
                    line.send(line.listener.progress);
                heard(line, what);
            }
        }
        return count;
    }
    std::vector<Line> m_lines;
    int m_epoll;
    SSL_CTX *m_tls = nullptr;
    Registration m_registration;
};

} // namespace Yixian::Bench
