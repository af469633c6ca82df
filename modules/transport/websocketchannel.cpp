// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/websocketchannel.h"

#include "transport/frameguard.h"
#include "transport/framesender.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QWebSocket>

namespace Yixian {

WebSocketChannel::WebSocketChannel(const QUrl &url, const ChannelLimits &limits, QObject *parent)
    : WebSocketChannel(url, ClientTls{}, limits, parent)
{}

WebSocketChannel::WebSocketChannel(const QUrl &url, const ClientTls &tls, const ChannelLimits &limits, QObject *parent)
    : MessageChannel(parent), m_socket(std::make_unique<QWebSocket>()), m_limits(limits)
{
    wire();
    applyLimits();
    const bool secured = url.scheme() == QLatin1String("wss");
    if (secured)
        m_socket->setSslConfiguration(tls.configuration());
    m_socket->open(url);
    applyLimits(); // the read buffer belongs to the inner socket, which exists only now
    if (secured)
        secure(tls);
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
    connect(socket, &QWebSocket::bytesWritten, this, &WebSocketChannel::sayDrained);
}

void WebSocketChannel::watch(QTcpSocket *transport)
{
    m_secured = qobject_cast<QSslSocket *>(transport);
    if (m_secured)
        connect(m_secured, &QSslSocket::encryptedBytesWritten, this, &WebSocketChannel::sayDrained);
    m_guard = transport->findChild<FrameGuard *>(QString(), Qt::FindDirectChildrenOnly);
    if (!m_guard)
        return;
    connect(m_guard, &FrameGuard::refused, this, &WebSocketChannel::close);
    connect(m_guard, &FrameGuard::read, this, [this] {
        if (std::exchange(m_flushAfterReading, false))
            flush();
    });
    m_sender = std::make_unique<FrameSender>(transport, m_limits.outgoingFrameBytes);
    m_guard->start(m_limits);
}

// Qt keeps the inner socket to itself but is its parent.
void WebSocketChannel::secure(const ClientTls &tls)
{
    auto *inner = m_socket->findChild<QSslSocket *>();
    if (!inner) // without TLS in Qt there is none, and error() has said so or will
        return;
    watch(inner);
    connect(inner, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsReason = tlsReason(errors); });
    connect(inner, &QSslSocket::errorOccurred, this, [this, inner](QAbstractSocket::SocketError error) {
        if (m_tlsReason.isEmpty() && error == QAbstractSocket::SslHandshakeFailedError)
            m_tlsReason = tlsHandshakeReason(inner->errorString());
    });
    // The request waits in this socket until it is encrypted, so nothing has been said to a server with another key.
    connect(inner, &QSslSocket::encrypted, this, [this, inner, tls] {
        if (tls.pinFits(inner->peerCertificate()))
            return;
        m_tlsReason = QStringLiteral("tls.pin");
        abort();
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
    if (m_guard)
        m_guard->setLimits(limits);
}

void WebSocketChannel::send(const QByteArray &message)
{
    if (!isOpen())
        return;
    if (m_sender && m_sender->waiting() == 0)
        QMetaObject::invokeMethod(this, &WebSocketChannel::flush, Qt::QueuedConnection); // unless somebody does before
    add(message);
    boundBacklog();
}

void WebSocketChannel::sendAtOnce(const QByteArray &message)
{
    if (!isOpen())
        return;
    const bool reading = m_guard && m_guard->isReading();
    if (reading || !m_sender) {
        add(message);
        flush();
    } else if (m_sender->sendAtOnce(message) && !m_undrained) {
        return; // nothing waited, so nobody waits for that to end
    } else {
        m_undrained = true;
        sayDrained();
    }
    boundBacklog();
}

void WebSocketChannel::add(const QByteArray &message)
{
    m_undrained = true;
    if (m_sender)
        m_sender->add(message);
    else
        m_socket->sendBinaryMessage(message); // as text Qt would turn it into UTF-16 and back at either end
}

void WebSocketChannel::boundBacklog()
{
    if (m_limits.backlogBytes > 0 && backlog() > m_limits.backlogBytes)
        abort();
}

void WebSocketChannel::flush()
{
    if (m_guard && m_guard->isReading()) {
        m_flushAfterReading = true;
    } else if (m_sender && !m_finished) {
        m_sender->flush();
        sayDrained(); // what never waited in Qt's socket it says nothing of
    } else if (!m_finished) {
        m_socket->flush();
    }
}

void WebSocketChannel::sayDrained()
{
    if (m_undrained && !m_finished && backlog() == 0) {
        m_undrained = false;
        emit drained();
    }
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
    if (m_guard)
        m_guard->stop();
    if (m_sender)
        m_sender->handOver();
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
    return !m_closing && !m_finished && (m_sender || m_socket->state() == QAbstractSocket::ConnectedState);
}

// Under TLS Qt counts only what it has not encrypted yet.
qint64 WebSocketChannel::backlog() const
{
    if (m_finished)
        return 0;
    return (m_sender ? m_sender->waiting() : 0) + m_socket->bytesToWrite() + (m_secured ? m_secured->encryptedBytesToWrite() : 0);
}

QString WebSocketChannel::peerAddress() const
{
    return m_socket->peerAddress().toString();
}

void WebSocketChannel::countFrame(bool last)
{
    if (m_closing || m_finished || m_guard) // the guard counts before Qt does
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
        finish(Abnormal, m_tlsReason.isEmpty() ? m_socket->errorString() : m_tlsReason);
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
