// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/connectiongate.h"

#include "transport/socketoptions.h"

#include <QTimer>

namespace Yixian {

ConnectionGate::ConnectionGate(const ServerLimits &limits, QObject *parent) : QTcpServer(parent), m_limits(limits)
{
    setListenBacklogSize(m_limits.listenBacklog);
    setMaxPendingConnections(m_limits.maxPending);
}

ConnectionGate::~ConnectionGate() = default;

void ConnectionGate::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    if (!admits(socket->peerAddress())) {
        ++m_refused;
        socket->abort();
        socket->deleteLater();
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // Nagle costs 2 ms a message
    socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    setDeadPeerTimeout(descriptor, m_limits.deadPeer);
    socket->setReadBufferSize(m_limits.requestBytes); // Qt would hold 800 KiB of header; the channel widens it
    track(socket);
    emit accepted(socket);
}

bool ConnectionGate::admits(const QHostAddress &address) const
{
    const Count count = m_counts.value(address);
    return count.open < m_limits.openPerAddress && count.halfOpen < m_limits.halfOpenPerAddress;
}

void ConnectionGate::track(QTcpSocket *socket)
{
    const quint64 id = ++m_lastId;
    m_entries.insert(id, Entry{socket, socket->peerAddress(), socket->peerPort(), true});
    Count &count = m_counts[socket->peerAddress()];
    ++count.open;
    ++count.halfOpen;
    connect(socket, &QTcpSocket::disconnected, this, [this, id] { release(id); });
    connect(socket, &QObject::destroyed, this, [this, id] { release(id); });
    QTimer::singleShot(m_limits.handshake, this, [this, id] { timeOut(id); });
    if (connections() >= m_limits.connections) {
        m_paused = true;
        pauseAccepting();
    }
}

void ConnectionGate::upgraded(const QHostAddress &address, quint16 port, QObject *webSocket, const QObject *owner)
{
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (!it->halfOpen || it->port != port || it->address != address)
            continue;
        it->halfOpen = false;
        --m_counts[address].halfOpen;
        if (it->socket && it->socket->parent() == this)
            it->socket->setParent(webSocket); // Qt leaves it with us, and a channel outlives its server
        // QWebSocket cuts every connection of its socket, ours too, when it is destroyed.
        connect(owner, &QObject::destroyed, this, [this, id = it.key()] { release(id); });
        return;
    }
}

void ConnectionGate::timeOut(quint64 id)
{
    const auto it = m_entries.constFind(id);
    if (it == m_entries.constEnd() || !it->halfOpen)
        return;
    ++m_refused;
    const QPointer<QTcpSocket> socket = it->socket;
    if (socket)
        socket->abort(); // close() would wait for a peer that never spoke
    release(id);
}

void ConnectionGate::release(quint64 id)
{
    const auto it = m_entries.constFind(id);
    if (it == m_entries.constEnd())
        return;
    const Entry entry = *it;
    m_entries.erase(it);
    Count &count = m_counts[entry.address];
    --count.open;
    if (entry.halfOpen) {
        --count.halfOpen;
        if (entry.socket)
            entry.socket->deleteLater();
    }
    if (count.open == 0)
        m_counts.remove(entry.address);
    if (m_paused && connections() <= m_limits.connections * 95 / 100) {
        m_paused = false;
        resumeAccepting();
    }
}

} // namespace Yixian
