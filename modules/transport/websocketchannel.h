// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/channel.h"
#include "transport/channellimits.h"
#include "transport/tls.h"

#include <memory>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QUrl>

class QSslSocket;
class QTcpSocket;
class QWebSocket;

namespace Yixian {

class FrameGuard;
class FrameSender;

// A channel over one WebSocket, with every limit set before the first byte is read. The client end is made with an
// address; the server end is made by WebSocketServer. Lives in one thread, which runs an event loop.
class WebSocketChannel final : public MessageChannel
{
    Q_OBJECT

public:
    // Starts to connect at once; opened() or closed() follows. Over wss:// the hub is believed as `tls` says; when it is not,
    // closed() says why with a code of tlsReason().
    explicit WebSocketChannel(const QUrl &url, const ChannelLimits &limits = ChannelLimits::loggedIn(), QObject *parent = nullptr);
    WebSocketChannel(const QUrl &url, const ClientTls &tls, const ChannelLimits &limits, QObject *parent = nullptr);
    // Takes over a socket that is connected already.
    WebSocketChannel(std::unique_ptr<QWebSocket> socket, const ChannelLimits &limits, QObject *parent = nullptr);
    ~WebSocketChannel() override;

    void send(const QByteArray &message) override;
    void flush() override;
    void sendAtOnce(const QByteArray &message) override;
    void close(quint16 code, const QString &reason) override;
    void abort() override;
    bool isOpen() const override;
    qint64 backlog() const override;
    QString peerAddress() const override;

    // For example after login; counts from the next frame on.
    void setLimits(const ChannelLimits &limits);
    const ChannelLimits &limits() const { return m_limits; }
    // The socket below the WebSocket: for the true backlog of TLS and, at the server's end, what a client sends.
    void watch(QTcpSocket *transport);

private:
    void wire();
    void applyLimits();
    void secure(const ClientTls &tls);
    void add(const QByteArray &message);
    void boundBacklog();
    void sayDrained();
    void countFrame(bool last);
    void take(const QByteArray &message);
    void onAboutToClose();
    void onDisconnected();
    void finish(quint16 code, const QString &reason);

    std::unique_ptr<QWebSocket> m_socket;
    QPointer<QSslSocket> m_secured; // its inner socket, under TLS
    QPointer<FrameGuard> m_guard;   // at the server's end, as is this:
    std::unique_ptr<FrameSender> m_sender;
    ChannelLimits m_limits;
    QString m_tlsReason;
    QTimer m_grace;
    QElapsedTimer m_second;
    int m_framesInSecond = 0;
    int m_framesInMessage = 0;
    bool m_closing = false;     // either side said goodbye
    bool m_aborting = false;    // we cut it off without a word
    bool m_finished = false;
    bool m_undrained = false;
    bool m_flushAfterReading = false;
};

} // namespace Yixian
