// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/websocketchannel.h"

#include <QHostAddress>
#include <QWebSocket>

namespace Yixian {

WebSocketChannel::WebSocketChannel(const QUrl &url, const ChannelLimits &limits, QObject *parent)
    : MessageChannel(parent), m_socket(std::make_unique<QWebSocket>()), m_limits(limits)
{
    wire();
    applyLimits();
    m_socket->open(url);
    applyLimits(); // the read buffer belongs to the inner socket, which exists only now
}

WebSocketChannel::WebSocketChannel(std::unique_ptr<QWebSocket> socket, const ChannelLimits &limits, QObject *parent)
    : MessageChannel(parent), m_socket(std::move(socket)), m_limits(limits)
{
    wire();
    applyLimits();
}

WebSocketChannel::~WebSocketChannel()
{
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // we may be inside one of its signals
}

void WebSocketChannel::wire()
{
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, &WebSocketChannel::abort);
    QWebSocket *socket = m_socket.get();
    connect(socket, &QWebSocket::connected, this, &WebSocketChannel::opened);
    connect(socket, &QWebSocket::textFrameReceived, this, [this](const QString &, bool last) { countFrame(last); });
    connect(socket, &QWebSocket::binaryFrameReceived, this, [this](const QByteArray &, bool last) { countFrame(last); });
    connect(socket, &QWebSocket::binaryMessageReceived, this, &WebSocketChannel::take);
    connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) { take(text.toUtf8()); });
    connect(socket, &QWebSocket::aboutToClose, this, &WebSocketChannel::onAboutToClose);
    connect(socket, &QWebSocket::disconnected, this, &WebSocketChannel::onDisconnected);
    connect(socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, [this] {
        if (m_socket->state() == QAbstractSocket::UnconnectedState)
            onDisconnected();
    });
    connect(socket, &QWebSocket::bytesWritten, this, [this] {
        if (!m_finished && m_socket->bytesToWrite() == 0)
            emit drained();
    });
}

void WebSocketChannel::applyLimits()
{
    m_socket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(m_limits.frameBytes));
    m_socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(m_limits.messageBytes));
    m_socket->setOutgoingFrameSize(static_cast<quint64>(m_limits.outgoingFrameBytes));
    // Smaller than a whole frame and Qt waits for the rest of it until its own five-second timer closes the socket.
    m_socket->setReadBufferSize(m_limits.frameBytes + 64 * 1024);
}

void WebSocketChannel::setLimits(const ChannelLimits &limits)
{
    m_limits = limits;
    applyLimits();
}

void WebSocketChannel::send(const QByteArray &message)
{
    if (!isOpen())
        return;
    m_socket->sendBinaryMessage(message); // as text Qt would turn it into UTF-16 and back at either end
    if (m_limits.backlogBytes > 0 && backlog() > m_limits.backlogBytes)
        abort();
}

void WebSocketChannel::flush()
{
    if (!m_finished)
        m_socket->flush();
}

void WebSocketChannel::close(quint16 code, const QString &reason)
{
    if (m_closing || m_finished)
        return;
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        abort();
        return;
    }
    m_closing = true;
    m_grace.start(m_limits.closeGrace);
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
}

void WebSocketChannel::abort()
{
    if (m_finished)
        return;
    m_grace.stop();
    m_aborting = !m_closing; // Qt is about to announce it like a goodbye
    m_socket->abort();
    onDisconnected();
}

bool WebSocketChannel::isOpen() const
{
    return !m_closing && !m_finished && m_socket->state() == QAbstractSocket::ConnectedState;
}

// Truthful for plain sockets only; under TLS the encrypted bytes have to be added (RELIABILITY 2, finding 2).
qint64 WebSocketChannel::backlog() const
{
    return m_finished ? 0 : m_socket->bytesToWrite();
}

QString WebSocketChannel::peerAddress() const
{
    return m_socket->peerAddress().toString();
}

void WebSocketChannel::countFrame(bool last)
{
    if (m_closing || m_finished)
        return;
    if (!m_second.isValid() || m_second.elapsed() >= 1000) {
        m_second.start();
        m_framesInSecond = 0;
    }
    ++m_framesInSecond;
    ++m_framesInMessage;
    // Empty continuation frames cost the sender six bytes each and never make a message, so bytes alone bound nothing.
    if (m_limits.framesPerSecond > 0 && m_framesInSecond > m_limits.framesPerSecond)
        close(PolicyViolated, QStringLiteral("rate"));
    else if (m_limits.framesPerMessage > 0 && m_framesInMessage > m_limits.framesPerMessage)
        close(PolicyViolated, QStringLiteral("frames"));
    if (last)
        m_framesInMessage = 0;
}

void WebSocketChannel::take(const QByteArray &message)
{
    if (!m_closing && !m_finished)
        emit received(message);
}

// Also when Qt itself closes (a message over the limit) or answers the peer's close frame; without it the connection broke.
void WebSocketChannel::onAboutToClose()
{
    m_closing = true;
    if (!m_grace.isActive())
        m_grace.start(m_limits.closeGrace);
}

void WebSocketChannel::onDisconnected()
{
    if (m_closing && !m_aborting)
        finish(static_cast<quint16>(m_socket->closeCode()), m_socket->closeReason());
    else
        finish(Abnormal, m_socket->errorString());
}

void WebSocketChannel::finish(quint16 code, const QString &reason)
{
    if (m_finished)
        return;
    m_finished = true;
    m_grace.stop();
    emit closed(code, reason);
}

} // namespace Yixian
