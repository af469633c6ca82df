// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/broadcast.h"

#include "hub/session.h"

#include <algorithm>

namespace Yixian {

namespace {

constexpr std::chrono::milliseconds atOnce{4};
constexpr std::chrono::milliseconds roundEvery{10}; // at most: nobody sees a difference below

bool lacksSomething(const Session &session)
{
    return session.phase == Session::Phase::Live && session.pieces < session.audience->pieces();
}

} // namespace

Broadcast::Broadcast(const QVector<Session *> &sessions) : m_sessions(sessions)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Broadcast::bringSome);
}

void Broadcast::begin()
{
    if (m_timer.isActive())
        return;
    const auto due = std::chrono::ceil<std::chrono::milliseconds>(m_began + roundEvery - std::chrono::steady_clock::now());
    m_timer.start(std::max(due, std::chrono::milliseconds::zero()));
}

void Broadcast::bring(Session &session)
{
    if (!lacksSomething(session))
        return;
    const Audience::Frame frame = session.audience->frameAfter(session.pieces);
    session.pieces = frame.pieces;
    session.sendStream(frame.bytes, frame.seq);
    if (!session.windowOpen())
        session.phase = Session::Phase::Behind;
}

void Broadcast::finish()
{
    m_left = m_sessions.size();
    while (const QPointer<Session> session = next())
        while (session && lacksSomething(*session))
            bring(*session);
}

void Broadcast::bringSome()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_left == 0) {
        m_began = now;
        m_left = m_sessions.size();
        m_timer.start(0);
    }
    while (Session *session = next()) {
        bring(*session);
        if (std::chrono::steady_clock::now() >= now + atOnce)
            return;
    }
    m_timer.stop();
    forgetWhatAllHave();
    if (std::any_of(m_sessions.cbegin(), m_sessions.cend(), [](const Session *session) { return lacksSomething(*session); }))
        begin();
}

// The next in this round that lacks something. Any may be gone after one was brought something: nothing is kept of it but its place.
Session *Broadcast::next()
{
    while (m_left > 0 && !m_sessions.isEmpty()) {
        --m_left;
        m_at = (m_at + 1) % m_sessions.size();
        if (lacksSomething(*m_sessions[m_at]))
            return m_sessions[m_at];
    }
    m_left = 0;
    return nullptr;
}

// Who is not live will be when it has caught up with all of them.
void Broadcast::forgetWhatAllHave()
{
    std::map<Audience *, qint64> had;
    for (const Session *session : m_sessions)
        if (Audience *audience = session->audience.get()) {
            const qint64 its = session->phase == Session::Phase::Live ? session->pieces : audience->pieces();
            const auto known = had.try_emplace(audience, its).first;
            known->second = std::min(known->second, its);
        }
    for (const auto &[audience, pieces] : had)
        audience->forget(pieces);
}

} // namespace Yixian
