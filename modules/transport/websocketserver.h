// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/channellimits.h"
#include "transport/websocketchannel.h"

#include <deque>
#include <memory>
#include <QHostAddress>
#include <QObject>

class QWebSocketServer;

namespace Yixian {

class ConnectionGate;
class TlsIdentity;

// Accepts consoles and feeds on path /v1 and hands out their channels. Does itself what QWebSocketServer leaves out: caps
// for each address, handshake deadlines, no browser origins, TLS whose backlog is known. Owned by main; lives in the hub's thread.
class WebSocketServer final : public QObject
{
    Q_OBJECT

public:
    explicit WebSocketServer(const ServerLimits &limits = {}, QObject *parent = nullptr);
    ~WebSocketServer() override;

    // Serves over TLS from here on; a new identity is for new connections, the present sessions stay.
    void setTls(const TlsIdentity &identity);
    // Port 0 picks a free one. False when the address cannot be had: see errorString().
    bool listen(const QHostAddress &address, quint16 port);
    void close();
    quint16 port() const;
    QString errorString() const;
    // The oldest channel nobody has taken yet, null when there is none.
    std::unique_ptr<WebSocketChannel> takePending();
    int connections() const;
    int mostConnections() const; // once it listens: what was wanted and the system allows
    quint64 refused() const; // by the gate, by a deadline, by origin or path

signals:
    void connected(); // takePending() has something

private:
    void takeUpgraded();
    void turnAway(std::unique_ptr<WebSocketChannel> channel, const QString &reason);

    ServerLimits m_limits;
    std::unique_ptr<QWebSocketServer> m_upgrader;
    std::unique_ptr<ConnectionGate> m_gate;
    std::deque<std::unique_ptr<WebSocketChannel>> m_pending;
    quint64 m_refused = 0;
};

} // namespace Yixian
