// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/channel.h"
#include "transport/channellimits.h"

#include <memory>
#include <QElapsedTimer>
#include <QTimer>
#include <QUrl>

class QWebSocket;

namespace Yixian {

// A channel over one WebSocket, with every limit set before the first byte is read. The client end is made with an
// address; the server end is made by WebSocketServer. Lives in one thread, which runs an event loop.
class WebSocketChannel final : public MessageChannel
{
    Q_OBJECT

public:
    // Starts to connect at once; opened() or closed() follows.
    explicit WebSocketChannel(const QUrl &url, const ChannelLimits &limits = ChannelLimits::loggedIn(), QObject *parent = nullptr);
    // Takes over a socket that is connected already.
    WebSocketChannel(std::unique_ptr<QWebSocket> socket, const ChannelLimits &limits, QObject *parent = nullptr);
    ~WebSocketChannel() override;

    void send(const QByteArray &message) override;
    void flush() override;
    void close(quint16 code, const QString &reason) override;
    void abort() override;
    bool isOpen() const override;
    qint64 backlog() const override;
    QString peerAddress() const override;

    // For example after login; counts from the next frame on.
    void setLimits(const ChannelLimits &limits);
    const ChannelLimits &limits() const { return m_limits; }

private:
    void wire();
    void applyLimits();
    void countFrame(bool last);
    void take(const QByteArray &message);
    void onAboutToClose();
    void onDisconnected();
    void finish(quint16 code, const QString &reason);

    std::unique_ptr<QWebSocket> m_socket;
    ChannelLimits m_limits;
    QTimer m_grace;
    QElapsedTimer m_second;
    int m_framesInSecond = 0;
    int m_framesInMessage = 0;
    bool m_closing = false;     // either side said goodbye
    bool m_aborting = false;    // we cut it off without a word
    bool m_finished = false;
};

} // namespace Yixian
