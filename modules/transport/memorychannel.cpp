// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/memorychannel.h"

namespace Yixian {

std::pair<std::unique_ptr<MemoryChannel>, std::unique_ptr<MemoryChannel>> MemoryChannel::makePair()
{
    std::unique_ptr<MemoryChannel> first(new MemoryChannel);
    std::unique_ptr<MemoryChannel> second(new MemoryChannel);
    first->m_peer = second.get();
    second->m_peer = first.get();
    first->m_state = State::Opening;
    MemoryChannel *dialled = first.get();
    const auto open = [dialled] {
        if (dialled->m_state != State::Opening)
            return;
        dialled->m_state = State::Open;
        emit dialled->opened();
        dialled->schedule();
    };
    QMetaObject::invokeMethod(dialled, open, Qt::QueuedConnection);
    return {std::move(first), std::move(second)};
}

MemoryChannel::~MemoryChannel()
{
    if (m_state == State::Closed || !m_peer)
        return;
    MemoryChannel *peer = m_peer;
    QMetaObject::invokeMethod(peer, [peer] { peer->finish(Abnormal, {}); }, Qt::QueuedConnection);
}

void MemoryChannel::send(const QByteArray &message)
{
    if (m_state == State::Closing || m_state == State::Closed)
        return;
    m_outbox.enqueue(message);
    m_backlog += message.size();
    schedule();
}

void MemoryChannel::close(quint16 code, const QString &reason)
{
    if (m_state == State::Closing || m_state == State::Closed)
        return;
    m_goodbye = Goodbye{code, reason};
    m_state = State::Closing;
    schedule();
}

void MemoryChannel::abort()
{
    if (m_state == State::Closed)
        return;
    m_outbox.clear();
    m_backlog = 0;
    if (MemoryChannel *peer = m_peer)
        QMetaObject::invokeMethod(peer, [peer] { peer->finish(Abnormal, {}); }, Qt::QueuedConnection);
    finish(Abnormal, {});
}

QString MemoryChannel::peerAddress() const
{
    return QStringLiteral("memory");
}

void MemoryChannel::setHeld(bool held)
{
    m_held = held;
    schedule();
}

void MemoryChannel::schedule()
{
    if (m_scheduled || m_held || m_state == State::Opening || (m_outbox.isEmpty() && !m_goodbye))
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &MemoryChannel::deliver, Qt::QueuedConnection);
}

void MemoryChannel::deliver()
{
    m_scheduled = false;
    const QPointer<MemoryChannel> self(this); // a receiver may delete either end
    bool any = false;
    while (self && !m_held && m_state != State::Closed && !m_outbox.isEmpty()) {
        const QByteArray message = m_outbox.dequeue();
        m_backlog -= message.size();
        any = true;
        if (m_peer && (m_peer->m_state == State::Open || m_peer->m_state == State::Closing))
            emit m_peer->received(message);
    }
    if (!self || m_held || m_state == State::Closed)
        return;
    if (any && m_outbox.isEmpty())
        emit drained();
    if (!self || !m_goodbye || !m_outbox.isEmpty())
        return;
    const Goodbye goodbye = *m_goodbye;
    if (m_peer)
        m_peer->finish(goodbye.code, goodbye.reason);
    if (self)
        finish(goodbye.code, goodbye.reason);
}

void MemoryChannel::finish(quint16 code, const QString &reason)
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_outbox.clear();
    m_backlog = 0;
    emit closed(code, reason);
}

} // namespace Yixian
