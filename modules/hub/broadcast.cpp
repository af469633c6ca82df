// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/broadcast.h"

#include "hub/session.h"

namespace Yixian {

namespace {

constexpr std::chrono::milliseconds atOnce{4};

bool lacksSomething(const Session &session)
{
    return session.phase == Session::Phase::Live && session.pieces < session.audience->pieces();
}

} // namespace

Broadcast::Broadcast(const QVector<Session *> &sessions) : m_sessions(sessions)
{
    connect(&m_timer, &QTimer::timeout, this, &Broadcast::bringSome);
}

// The first go comes with the events that are posted, before the network is looked at again.
void Broadcast::begin()
{
    if (m_timer.isActive())
        return;
    m_timer.start(0);
    QMetaObject::invokeMethod(this, &Broadcast::bringSome, Qt::QueuedConnection);
}

void Broadcast::bring(Session &session)
{
    if (!lacksSomething(session))
        return;
    const Audience::Frame frame = session.audience->frameAfter(session.pieces);
    session.pieces = session.audience->pieces();
    session.sendStream(frame.bytes, frame.seq);
    if (!session.windowOpen())
        session.phase = Session::Phase::Behind;
}

void Broadcast::finish()
{
    while (Session *session = next())
        bring(*session);
}

void Broadcast::bringSome()
{
    const auto until = std::chrono::steady_clock::now() + atOnce;
    while (Session *session = next()) {
        bring(*session);
        if (std::chrono::steady_clock::now() >= until)
            return;
    }
    m_timer.stop();
    forgetWhatAllHave();
}

// A session may be gone after it was brought something: nothing is kept of one but its place.
Session *Broadcast::next()
{
    for (qsizetype i = 0; i < m_sessions.size(); ++i) {
        if (++m_at >= m_sessions.size()) {
            m_at = 0;
            forgetWhatAllHave(); // in a storm there is always somebody who lacks something
        }
        if (lacksSomething(*m_sessions[m_at]))
            return m_sessions[m_at];
    }
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
