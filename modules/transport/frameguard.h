// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/framewatch.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace Yixian {

// Shows a server's FrameWatch every byte of one socket before Qt reads it, and cuts frames that never end. Made before
// Qt connects to the socket, whose child it is: slots run in the order of connecting, so this one's comes first.
class FrameGuard final : public QObject
{
    Q_OBJECT

public:
    explicit FrameGuard(QTcpSocket *socket);
    ~FrameGuard() override;

    // Once Qt reads frames from the socket; what waits there already is looked at in this call.
    void start(const ChannelLimits &limits);
    void setLimits(const ChannelLimits &limits);
    // Nothing matters any more of what comes.
    void stop();
    // Qt is working through what came. Writing to a TLS socket now would let it read more, which nobody could count.
    bool isReading() const { return m_reading; }

signals:
    void refused(quint16 code, const QString &reason); // the receiver closes before Qt sees the bytes
    void read();                                       // Qt is through with what came

private:
    void beforeQt();
    void afterQt();
    void look(qint64 known, qint64 fresh);
    void judge(FrameWatch::Verdict verdict);
    void watchTheClock();

    QTcpSocket *m_socket;
    FrameWatch m_watch;
    std::chrono::milliseconds m_wholeFrame{0};
    QTimer m_frameTimer;
    quint64 m_timedFrame = 0;
    qint64 m_known = 0; // looked at, but left in the socket by Qt until its frame is complete
    bool m_started = false;
    bool m_reading = false;
};

} // namespace Yixian
