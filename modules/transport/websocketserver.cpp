// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/websocketserver.h"

#include "transport/connectiongate.h"
#include "transport/frameguard.h"
#include "transport/tls.h"

#include <QWebSocket>
#include <QWebSocketCorsAuthenticator>
#include <QWebSocketServer>

namespace Yixian {

WebSocketServer::WebSocketServer(const ServerLimits &limits, QObject *parent)
    : QObject(parent), m_limits(limits),
      m_upgrader(std::make_unique<QWebSocketServer>(QStringLiteral("yixian"), QWebSocketServer::NonSecureMode)),
      m_gate(std::make_unique<ConnectionGate>(limits))
{
    m_upgrader->setMaxPendingConnections(m_limits.maxPending); // at the default of 30 a few silent sockets stall everybody
    connect(m_gate.get(), &ConnectionGate::accepted, m_upgrader.get(), [this](QTcpSocket *socket) {
        new FrameGuard(socket); // before Qt connects to it
        m_upgrader->handleConnection(socket);
    });
    connect(m_upgrader.get(), &QWebSocketServer::newConnection, this, &WebSocketServer::takeUpgraded);
    // A console is no browser: an Origin means that some web page is dialling with a person's rights.
    connect(m_upgrader.get(), &QWebSocketServer::originAuthenticationRequired, this, [this](QWebSocketCorsAuthenticator *asked) {
        asked->setAllowed(asked->origin().isEmpty());
        if (!asked->allowed())
            ++m_refused;
    });
}

WebSocketServer::~WebSocketServer()
{
    m_pending.clear();
    m_gate.reset(); // before the upgrader, which would otherwise see its half-open sockets end
}

void WebSocketServer::setTls(const TlsIdentity &identity)
{
    m_gate->setTls(identity.configuration());
}

bool WebSocketServer::listen(const QHostAddress &address, quint16 port)
{
    return m_gate->open(address, port);
}

void WebSocketServer::close()
{
    m_gate->close();
}

quint16 WebSocketServer::port() const
{
    return m_gate->serverPort();
}

QString WebSocketServer::errorString() const
{
    return m_gate->errorString();
}

int WebSocketServer::connections() const
{
    return m_gate->connections();
}

int WebSocketServer::mostConnections() const
{
    return m_gate->mostConnections();
}

quint64 WebSocketServer::refused() const
{
    return m_refused + m_gate->refused();
}

std::unique_ptr<WebSocketChannel> WebSocketServer::takePending()
{
    while (!m_pending.empty()) {
        std::unique_ptr<WebSocketChannel> channel = std::move(m_pending.front());
        m_pending.pop_front();
        if (channel->isOpen())
            return channel;
    }
    return nullptr;
}

void WebSocketServer::takeUpgraded()
{
    while (std::unique_ptr<QWebSocket> socket{m_upgrader->nextPendingConnection()}) {
        socket->setParent(nullptr);
        const QHostAddress address = socket->peerAddress();
        const quint16 port = socket->peerPort();
        const QString path = socket->requestUrl().path();
        QWebSocket *upgraded = socket.get();
        auto channel = std::make_unique<WebSocketChannel>(std::move(socket), m_limits.channel);
        if (QTcpSocket *transport = m_gate->upgraded(address, port, upgraded, channel.get()))
            channel->watch(transport);
        if (path != QLatin1String("/v1")) {
            turnAway(std::move(channel), QStringLiteral("path"));
        } else if (static_cast<int>(m_pending.size()) >= m_limits.maxPending) {
            turnAway(std::move(channel), QStringLiteral("busy"));
        } else {
            m_pending.push_back(std::move(channel));
            emit connected();
        }
    }
}

void WebSocketServer::turnAway(std::unique_ptr<WebSocketChannel> channel, const QString &reason)
{
    ++m_refused;
    WebSocketChannel *leaving = channel.release();
    leaving->setParent(this);
    connect(leaving, &WebSocketChannel::closed, leaving, &QObject::deleteLater);
    leaving->close(MessageChannel::PolicyViolated, reason);
}

} // namespace Yixian
