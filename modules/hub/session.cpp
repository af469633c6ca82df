// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/session.h"

#include "hub/replay.h"
#include "domain/errortext.h"
#include "protocol/codec.h"

#include <algorithm>

namespace Yixian {

Session::Session(std::unique_ptr<MessageChannel> channel, const SessionLimits &limits, QObject *parent)
    : QObject(parent), m_channel(std::move(channel)), m_limits(limits), m_commandsLeft(limits.commandBurst)
{
    m_opened = m_heard = m_progress = m_commandsAt = std::chrono::steady_clock::now();
    connect(m_channel.get(), &MessageChannel::received, this, &Session::receive);
    connect(m_channel.get(), &MessageChannel::drained, this, &Session::tellWhenOpen);
    connect(m_channel.get(), &MessageChannel::closed, this, [this] {
        if (!std::exchange(m_over, true))
            emit ended();
    });
}

Session::~Session()
{
    m_channel.release()->deleteLater(); // it may be the one that is calling
}

void Session::send(const ServerMessage &message)
{
    put(encode(message));
}

void Session::put(const QByteArray &frame)
{
    m_channel->send(frame);
    if (!std::exchange(m_unflushed, true))
        emit unflushed();
}

void Session::flush()
{
    if (std::exchange(m_unflushed, false))
        m_channel->flush();
}

void Session::refuse(const Error &error, const QUuid &command)
{
    send(Refused{command, errorName(error.code), error.args});
}

void Session::refuse(const Error &error, qint64 question)
{
    send(Refused{{}, errorName(error.code), error.args, question});
}

void Session::close(const Error &error)
{
    refuse(error);
    m_channel->close(MessageChannel::PolicyViolated, errorName(error.code));
}

void Session::sendStream(const QByteArray &frame, Seq seq)
{
    m_channel->sendAtOnce(frame);
    position = seq;
    if (m_unacked.empty())
        m_progress = std::chrono::steady_clock::now();
    m_unacked.emplace_back(seq, frame.size());
    m_unackedBytes += frame.size();
}

void Session::startOver()
{
    m_unacked.clear();
    m_unackedBytes = 0;
    toSend.clear();
    sent = 0;
    snapshot = false;
}

void Session::progressTo(Seq seq)
{
    while (!m_unacked.empty() && m_unacked.front().first <= seq) {
        m_unackedBytes -= m_unacked.front().second;
        m_unacked.pop_front();
        m_progress = std::chrono::steady_clock::now();
    }
    tellWhenOpen();
}

bool Session::windowOpen()
{
    const bool open = m_unackedBytes < m_limits.unackedBytes && m_channel->backlog() < m_limits.backlogBytes;
    m_blocked = !open;
    return open;
}

// Whether the peer or the network took something: the window may have been shut by either, and either may be the last to move.
void Session::tellWhenOpen()
{
    if (m_blocked && windowOpen())
        emit windowOpened();
}

bool Session::mayCommand()
{
    const bool program = actor.role == Role::Feed || actor.role == Role::Drill;
    const double rate = program ? m_limits.programCommandsPerSecond : m_limits.commandsPerSecond;
    const double burst = program ? rate : m_limits.commandBurst;
    const Steady now = std::chrono::steady_clock::now();
    const double passed = std::chrono::duration<double>(now - m_commandsAt).count();
    m_commandsAt = now;
    m_commandsLeft = std::min(burst, m_commandsLeft + passed * rate);
    if (m_commandsLeft < 1)
        return false;
    m_commandsLeft -= 1;
    return true;
}

void Session::receive(const QByteArray &frame)
{
    m_heard = std::chrono::steady_clock::now();
    const bool loggedIn = phase != Phase::Waiting && phase != Phase::Checking;
    const qint64 allowed = loggedIn ? ProtocolLimits::afterLogin : ProtocolLimits::beforeLogin;
    if (!loggedIn && ++m_beforeLogin > m_limits.messagesBeforeLogin)
        return m_channel->abort(); // an answer to each would be work too
    if (frame.size() > allowed)
        return close({ErrorCode::FrameTooLarge, {QString::number(allowed)}, {}});
    auto message = decodeClientMessage(frame);
    if (message)
        emit messageReceived(*message);
    else if (message.error().code == ErrorCode::UnknownMessage)
        refuse(message.error()); // a newer client: say so and go on
    else
        close(message.error());
}

void Session::checkAlive()
{
    const Steady now = std::chrono::steady_clock::now();
    const bool waiting = phase == Phase::Waiting;
    const bool slow = !m_unacked.empty() && now - m_progress > m_limits.withoutProgress;
    if ((waiting && now - m_opened > m_limits.beforeLogin) || now - m_heard > m_limits.silence || slow
        || m_channel->backlog() > m_limits.mostBacklogBytes)
        m_channel->abort();
}

} // namespace Yixian
