// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace Yixian {

// One end of a connection that carries messages in order, or breaks. Owned by whoever opened or took it and used in
// that thread only. (Not called Channel: that is how a citizen reaches the hotline, domain/values.h.)
// Delete it with deleteLater() from inside a slot of its own signals.
class MessageChannel : public QObject
{
    Q_OBJECT

public:
    // RFC 6455, 7.4; 1006 is never sent, it means that the connection broke without a word.
    enum CloseCode : quint16 {
        Normal = 1000, GoingAway = 1001, Abnormal = 1006, PolicyViolated = 1008, TooLarge = 1009
    };

    explicit MessageChannel(QObject *parent = nullptr);
    ~MessageChannel() override;
    Q_DISABLE_COPY_MOVE(MessageChannel)

    // UTF-8 text as the bytes it is. Ignored once the channel is closed or closing.
    virtual void send(const QByteArray &message) = 0;
    // What was sent goes to the network now instead of when the event loop comes around to it.
    virtual void flush() {}
    // The same as both.
    virtual void sendAtOnce(const QByteArray &message)
    {
        send(message);
        flush();
    }
    // Says goodbye; a peer that does not take the close frame is cut off after a grace time.
    virtual void close(quint16 code, const QString &reason) = 0;
    // Drops the connection and everything queued at once.
    virtual void abort() = 0;
    virtual bool isOpen() const = 0;
    // Bytes that were sent and not yet handed to the network.
    virtual qint64 backlog() const = 0;
    virtual QString peerAddress() const = 0;

signals:
    void opened();                                       // only for the end that dialled
    void received(const QByteArray &message);
    void drained();                                      // the backlog went to 0
    void closed(quint16 code, const QString &reason);    // once, and nothing after it
};

} // namespace Yixian
