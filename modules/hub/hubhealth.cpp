// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hub.h"

#include "domain/monotonic.h"
#include "protocol/codec.h"
#include "protocol/signedhead.h"

#include <algorithm>

// How the hub itself is, where its log stands, and what an audit wants to know of it.
namespace Yixian {

namespace {

std::optional<Ailment> ailmentOf(const std::optional<Error> &trouble)
{
    if (!trouble)
        return std::nullopt;
    switch (trouble->code) {
    case ErrorCode::LogFull: return Ailment::DiskFull;
    case ErrorCode::LogReadOnly: return Ailment::DiskReadOnly;
    default: return Ailment::DiskFailing;
    }
}

constexpr size_t mostUnnoted = 10'000; // an attacker's guesses must not fill the memory

bool isDiskTrouble(const Error &error)
{
    return error.code == ErrorCode::LogFull || error.code == ErrorCode::LogReadOnly || error.code == ErrorCode::LogFailed;
}

bool isOfDisk(const Complaint &complaint)
{
    return complaint.what <= Ailment::DiskFailing;
}

} // namespace

void Hub::tellAll(const ServerMessage &message)
{
    const QByteArray frame = encode(message);
    const QVector<Session *> sessions = m_sessions;
    for (Session *session : sessions)
        if (session->audience && session->actor.role != Role::Feed && session->actor.role != Role::Wall)
            session->sendFrame(frame);
}

void Hub::tellHealth()
{
    Health health = m_health;
    health.complaints.removeIf(isOfDisk);
    if (const auto what = ailmentOf(m_turns.trouble()))
        health.complaints.prepend({*what, {}});
    if (health == m_health)
        return;
    m_health = std::move(health);
    tellAll(m_health);
}

void Hub::setComplaint(Ailment what, const std::optional<QString> &about)
{
    const Health before = m_health;
    m_health.complaints.removeIf([what](const Complaint &old) { return old.what == what; });
    if (about)
        m_health.complaints.append({what, *about});
    if (!(m_health == before))
        tellAll(m_health);
}

// Somebody set the computer's clock. Hub time goes on without the step, so that no limit comes early or is missed; that is
// put on record, and stays in sight until the two agree again.
void Hub::lookAtClock()
{
    if (const auto by = m_clock.look())
        note(ClockStepped{by->count()});
    const Millis strayed = m_clock.strayed();
    const bool off = std::chrono::abs(strayed) > std::chrono::milliseconds(500);
    setComplaint(Ailment::ClockStepped, off ? std::optional(QString::number(std::chrono::round<std::chrono::seconds>(strayed).count())) : std::nullopt);
}

void Hub::note(const Act &what)
{
    Command command;
    command.id = QUuid::createUuid();
    command.act = what;
    putOnRecord(command);
}

// Nobody else asks for it again: while the disk takes nothing it waits here.
void Hub::putOnRecord(const Command &command)
{
    m_turns.ask({Actor{}, command, [this, command](const Result<Ack> &answer) {
        if (!answer && isDiskTrouble(answer.error()) && m_unnoted.size() < mostUnnoted)
            m_unnoted.push_back(command);
    }});
}

// One is enough to find out whether the disk takes anything.
void Hub::noteAgain()
{
    const bool all = !m_turns.trouble();
    std::deque<Command> again = std::exchange(m_unnoted, {});
    while (!again.empty()) {
        putOnRecord(again.front());
        again.pop_front();
        if (!all)
            break;
    }
    m_unnoted.insert(m_unnoted.end(), again.cbegin(), again.cend());
}

void Hub::signHead()
{
    const LogHead &head = m_turns.head();
    m_signedAt = monotonicNow();
    if (m_signed && m_signed->seq == head.seq && m_signed->epoch == head.epoch)
        return;
    m_signed = Yixian::signHead(head, m_clock.real(), m_accounts.secrets().signature);
    tellAll(*m_signed);
    emit headSigned(*m_signed);
}

} // namespace Yixian
