// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/channellimits.h"

#include <QHash>
#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace Yixian {

// Accepts TCP connections for WebSocketServer, which owns it, and keeps the counts that Qt does not: open and half open
// for each address, open in all. A connection is half open until upgraded() and is cut off when that takes too long.
// A TLS gate would be another subclass (of QSslServer) with the same three functions.
class ConnectionGate final : public QTcpServer
{
    Q_OBJECT

public:
    explicit ConnectionGate(const ServerLimits &limits, QObject *parent = nullptr);
    ~ConnectionGate() override;

    // The connection from there is a WebSocket now; from here on it counts until `owner` is destroyed or it disconnects.
    void upgraded(const QHostAddress &address, quint16 port, QObject *webSocket, const QObject *owner);
    int connections() const { return static_cast<int>(m_entries.size()); }
    quint64 refused() const { return m_refused; }

signals:
    void accepted(QTcpSocket *socket); // parented to the gate until the receiver takes it

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Entry
    {
        QPointer<QTcpSocket> socket;
        QHostAddress address;
        quint16 port = 0;
        bool halfOpen = true;
    };
    struct Count
    {
        int open = 0;
        int halfOpen = 0;
    };
    bool admits(const QHostAddress &address) const;
    void track(QTcpSocket *socket);
    void timeOut(quint64 id);
    void release(quint64 id);

    ServerLimits m_limits;
    QHash<quint64, Entry> m_entries;
    QHash<QHostAddress, Count> m_counts;
    quint64 m_lastId = 0;
    quint64 m_refused = 0;
    bool m_paused = false;
};

} // namespace Yixian
