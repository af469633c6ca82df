// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/connectiongate.h"

#include "transport/socketoptions.h"

#include <QSslSocket>

namespace Yixian {

namespace {

constexpr int mostDescriptors = 65536;
constexpr std::chrono::seconds descriptorCheck{1};
constexpr qint64 minute = 60'000;

} // namespace

ConnectionGate::ConnectionGate(const ServerLimits &limits, QObject *parent) : QTcpServer(parent), m_limits(limits)
{
    setListenBacklogSize(m_limits.listenBacklog);
    setMaxPendingConnections(m_limits.maxPending);
    // Without descriptors accept() fails, says nothing to us and is tried again at once, for ever. Somebody else may have
    // taken the spare ones, so it is looked at by the clock too.
    connect(&m_descriptorCheck, &QTimer::timeout, this, [this] {
        m_starved = !descriptorsLeft(m_starved ? m_limits.spareDescriptors : 0);
        settleAccepting();
    });
}

ConnectionGate::~ConnectionGate() = default;

bool ConnectionGate::open(const QHostAddress &address, quint16 port)
{
    const int descriptors = raiseDescriptorLimit(mostDescriptors);
    m_limits.spareDescriptors = qMin(m_limits.spareDescriptors, descriptors / 2);
    m_limits.connections = qMin(m_limits.connections, descriptors - m_limits.spareDescriptors);
    m_descriptorCheck.start(descriptorCheck);
    return listen(address, port);
}

void ConnectionGate::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    m_starved = !descriptorsLeft(m_limits.spareDescriptors);
    if (m_starved || !admits(socket->peerAddress())) {
        ++m_refused;
        socket->abort();
        socket->deleteLater();
        settleAccepting();
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // Nagle costs 2 ms a message
    socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    setDeadPeerTimeout(descriptor, m_limits.deadPeer);
    socket->setReadBufferSize(m_limits.requestBytes); // Qt would hold 800 KiB of header; the channel widens it
    const quint64 id = track(socket, m_tls ? Stage::Securing : Stage::Upgrading);
    if (m_tls)
        secure(id, socket);
    else
        awaitUpgrade(id);
}

bool ConnectionGate::admits(const QHostAddress &address)
{
    if (!m_minute.isValid() || m_minute.hasExpired(minute)) {
        m_minute.start();
        m_newInMinute.clear();
    }
    const Count count = m_counts.value(address);
    return ++m_newInMinute[address] <= m_limits.newPerMinute && count.open < m_limits.openPerAddress
        && count.halfOpen < m_limits.halfOpenPerAddress;
}

quint64 ConnectionGate::track(QTcpSocket *socket, Stage stage)
{
    const quint64 id = ++m_lastId;
    m_entries.insert(id, Entry{socket, socket->peerAddress(), socket->peerPort(), stage});
    Count &count = m_counts[socket->peerAddress()];
    ++count.open;
    ++count.halfOpen;
    connect(socket, &QTcpSocket::disconnected, this, [this, id] { release(id); });
    connect(socket, &QObject::destroyed, this, [this, id] { release(id); });
    settleAccepting();
    return id;
}

void ConnectionGate::secure(quint64 id, QTcpSocket *socket)
{
    auto *secured = static_cast<QSslSocket *>(socket);
    cutAfter(m_limits.tlsHandshake, id, Stage::Securing);
    connect(secured, &QSslSocket::encrypted, this, [this, id] { awaitUpgrade(id); });
    connect(secured, &QSslSocket::errorOccurred, this, [this, id] {
        const auto entry = m_entries.find(id);
        if (entry == m_entries.end() || entry->stage != Stage::Securing)
            return;
        entry->stage = Stage::Refused;
        ++m_refused;
        QMetaObject::invokeMethod(this, [this, id] { cut(id); }, Qt::QueuedConnection); // Qt still has to tell the peer why
    });
    secured->setSslConfiguration(*m_tls);
    secured->startServerEncryption();
}

void ConnectionGate::awaitUpgrade(quint64 id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || !entry->socket)
        return;
    entry->stage = Stage::Upgrading;
    cutAfter(m_limits.handshake, id, Stage::Upgrading);
    emit accepted(entry->socket);
}

QTcpSocket *ConnectionGate::upgraded(const QHostAddress &address, quint16 port, QObject *webSocket, const QObject *owner)
{
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (it->stage != Stage::Upgrading || it->port != port || it->address != address)
            continue;
        it->stage = Stage::Open;
        --m_counts[address].halfOpen;
        if (it->socket && it->socket->parent() == this)
            it->socket->setParent(webSocket); // Qt leaves it with us, and a channel outlives its server
        // QWebSocket cuts every connection of its socket, ours too, when it is destroyed.
        connect(owner, &QObject::destroyed, this, [this, id = it.key()] { release(id); });
        return it->socket;
    }
    return nullptr;
}

void ConnectionGate::cutAfter(std::chrono::milliseconds time, quint64 id, Stage stage)
{
    QTimer::singleShot(time, this, [this, id, stage] {
        const auto entry = m_entries.constFind(id);
        if (entry == m_entries.constEnd() || entry->stage != stage)
            return;
        ++m_refused;
        cut(id);
    });
}

void ConnectionGate::cut(quint64 id)
{
    if (const QPointer<QTcpSocket> socket = m_entries.value(id).socket) {
        socket->flush();
        socket->abort(); // close() would wait for a peer that never spoke
    }
    release(id);
}

void ConnectionGate::release(quint64 id)
{
    if (!m_entries.contains(id))
        return;
    const Entry entry = m_entries.take(id);
    Count &count = m_counts[entry.address];
    --count.open;
    if (entry.stage != Stage::Open) {
        --count.halfOpen;
        if (entry.socket)
            entry.socket->deleteLater();
    }
    if (count.open == 0)
        m_counts.remove(entry.address);
    settleAccepting();
}

void ConnectionGate::settleAccepting()
{
    m_full = connections() >= m_limits.connections || (m_full && connections() > m_limits.connections * 95 / 100);
    if (m_paused == (m_full || m_starved))
        return;
    m_paused = !m_paused;
    if (m_paused)
        pauseAccepting();
    else
        resumeAccepting();
}

} // namespace Yixian
