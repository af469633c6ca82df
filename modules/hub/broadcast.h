// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <QTimer>
#include <QVector>

namespace Yixian {

class Session;

// Brings what the audiences have gathered to the sessions that are live, in rounds, a hundred a second at most: whose turn it is gets
// all it lacks as one frame. A thousand take a while, so after four milliseconds the event loop goes on, with commands and their
// answers, before the next get theirs. The busier the hub, the more turns a frame brings. Owned by the hub, in its thread; keeps no session.
class Broadcast final : public QObject
{
    Q_OBJECT
public:
    // `sessions` are the hub's, which come and go.
    explicit Broadcast(const QVector<Session *> &sessions);

    // Somebody lacks something.
    void begin();
    // To one of them, without waiting for its turn.
    void bring(Session &session);
    // To all, before this returns.
    void finish();

private:
    void bringSome();
    Session *next();
    void forgetWhatAllHave();

    const QVector<Session *> &m_sessions;
    qsizetype m_at = 0;   // whose turn it was last
    qsizetype m_left = 0; // of this round
    std::chrono::steady_clock::time_point m_began{}; // the last round
    QTimer m_timer;
};

} // namespace Yixian
