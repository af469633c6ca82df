// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/channellimits.h"

#include <optional>
#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace Yixian {

// Accepts TCP connections for WebSocketServer, which owns it, secures them when it has a TLS configuration, and keeps the
// counts that Qt does not: open, half open and new for each address, open in all, descriptors left. A connection is half
// open until upgraded(); it is cut off when TLS or the upgrade after it takes too long, however busy it looks meanwhile.
class ConnectionGate final : public QTcpServer
{
    Q_OBJECT

public:
    explicit ConnectionGate(const ServerLimits &limits, QObject *parent = nullptr);
    ~ConnectionGate() override;

    // For the connections that come from here on; the present ones stay as they are.
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    // Settles how many connections the system's limits allow, then listens.
    bool open(const QHostAddress &address, quint16 port);
    // The connection from there is a WebSocket now; from here on it counts until `owner` is destroyed or it disconnects.
    // Gives its socket.
    QTcpSocket *upgraded(const QHostAddress &address, quint16 port, QObject *webSocket, const QObject *owner);
    int connections() const { return static_cast<int>(m_entries.size()); }
    int mostConnections() const { return m_limits.connections; }
    quint64 refused() const { return m_refused; }

signals:
    void accepted(QTcpSocket *socket); // and encrypted; parented to the gate until the receiver takes it

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    enum class Stage { Securing, Upgrading, Open, Refused };
    struct Entry
    {
        QPointer<QTcpSocket> socket;
        QHostAddress address;
        quint16 port = 0;
        Stage stage = Stage::Upgrading;
    };
    struct Count
    {
        int open = 0;
        int halfOpen = 0;
    };
    bool admits(const QHostAddress &address);
    quint64 track(QTcpSocket *socket, Stage stage);
    void secure(quint64 id, QTcpSocket *socket);
    void awaitUpgrade(quint64 id);
    void cutAfter(std::chrono::milliseconds time, quint64 id, Stage stage);
    void cut(quint64 id);
    void release(quint64 id);
    void settleAccepting();

    ServerLimits m_limits;
    std::optional<QSslConfiguration> m_tls;
    QHash<quint64, Entry> m_entries;
    QHash<QHostAddress, Count> m_counts;
    QHash<QHostAddress, int> m_newInMinute;
    QElapsedTimer m_minute;
    QTimer m_descriptorCheck;
    quint64 m_lastId = 0;
    quint64 m_refused = 0;
    bool m_full = false;
    bool m_starved = false; // no descriptors left
    bool m_paused = false;
};

} // namespace Yixian
