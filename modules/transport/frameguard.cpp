// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/frameguard.h"

#include <algorithm>
#include <array>
#include <QTcpSocket>

namespace Yixian {

namespace {

FrameWatch::Millis now()
{
    return std::chrono::duration_cast<FrameWatch::Millis>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

FrameGuard::FrameGuard(QTcpSocket *socket) : QObject(socket), m_socket(socket)
{
    m_frameTimer.setSingleShot(true);
    connect(socket, &QTcpSocket::readyRead, this, &FrameGuard::beforeQt);
    connect(&m_frameTimer, &QTimer::timeout, this, [this] {
        if (m_started && m_watch.midFrame())
            judge({1008, "slow frame"});
    });
}

FrameGuard::~FrameGuard() = default;

void FrameGuard::start(const ChannelLimits &limits)
{
    setLimits(limits);
    m_started = true;
    connect(m_socket, &QTcpSocket::readyRead, this, &FrameGuard::afterQt);
    const qint64 early = m_socket->bytesAvailable(); // sent together with the request
    look(0, early);
    m_known = m_socket->bytesAvailable();
}

void FrameGuard::setLimits(const ChannelLimits &limits)
{
    m_watch.setLimits(limits);
    m_wholeFrame = limits.wholeFrame;
}

void FrameGuard::stop()
{
    m_started = false;
    m_frameTimer.stop();
}

void FrameGuard::beforeQt()
{
    if (!m_started)
        return;
    if (m_reading)
        return judge({1002, "reentered"}); // cannot be while isReading() is heeded
    m_reading = true;
    const qint64 all = m_socket->bytesAvailable();
    look(m_known, all - m_known);
}

void FrameGuard::afterQt()
{
    m_known = m_socket->bytesAvailable();
    if (std::exchange(m_reading, false))
        emit read();
}

// Bytes that only fill up a frame are counted, not copied; so however small the portions of a large frame are, what
// waits before them is passed over once.
void FrameGuard::look(qint64 known, qint64 fresh)
{
    const qint64 opaque = std::min(fresh, static_cast<qint64>(m_watch.opaque()));
    FrameWatch::Verdict verdict = m_watch.skip(static_cast<std::size_t>(opaque));
    if (fresh > opaque) {
        std::array<char, 4096> bytes;
        m_socket->startTransaction();
        m_socket->skip(known + opaque);
        for (qint64 left = fresh - opaque; left > 0 && verdict.fine();) {
            const qint64 size = m_socket->read(bytes.data(), std::min(left, static_cast<qint64>(bytes.size())));
            if (size <= 0)
                break;
            verdict = m_watch.take(bytes.data(), static_cast<std::size_t>(size), now());
            left -= size;
        }
        m_socket->rollbackTransaction();
    }
    if (verdict.fine())
        watchTheClock();
    else
        judge(verdict);
}

void FrameGuard::judge(FrameWatch::Verdict verdict)
{
    stop();
    emit refused(verdict.code, QLatin1String(verdict.reason));
}

void FrameGuard::watchTheClock()
{
    if (!m_watch.midFrame()) {
        m_frameTimer.stop();
    } else if (!m_frameTimer.isActive() || m_timedFrame != m_watch.frames()) {
        m_timedFrame = m_watch.frames();
        m_frameTimer.start(m_wholeFrame);
    }
}

} // namespace Yixian
