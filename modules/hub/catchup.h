// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventlog.h"
#include "hub/session.h"

namespace Yixian {

class State;
class TurnLoop;

// Brings sessions from where their peers stand to now: page by page, in turn, a little at a time, so that nobody's command
// waits behind a thousand consoles that begin their day. Owned by the hub, in its thread.
class CatchUp final : public QObject
{
    Q_OBJECT
public:
    CatchUp(const State &state, const TurnLoop &turns, EventLog &log, const SessionLimits &limits);

    // All that there is.
    void withSnapshot(Session &session);
    // A case came or went without an event: whoever begins from now on is to know.
    void casesMoved() { m_listedAt = {}; }
    // What changed since the session's position, as the cases stand now: right whatever was missed, and never applied twice.
    void fromPosition(Session &session);
    // The peer has taken some of it.
    void goOn(Session &session);
    // Between two pages the log is read: what the audiences keep for the next ones outlives a moment in which none is due.
    bool isAtRest() const { return m_due.empty(); }

signals:
    void districtChanged(Yixian::Session *session); // among what it missed
    void caughtUp(Yixian::Session *session);

private:
    void queuePage(Session &session);
    void sendPages();
    void sendPage(Session &session);

    const State &m_state;
    const TurnLoop &m_turns;
    EventLog &m_log;
    const SessionLimits &m_limits;
    // What there was a moment ago: a thousand consoles that begin their day share it.
    struct Listed
    {
        QVector<CaseId> cases;
        Seq seq = 0;
        QByteArray hash;
    };
    Listed m_listed;
    std::optional<std::chrono::steady_clock::time_point> m_listedAt;
    std::deque<QPointer<Session>> m_due; // whose next page may go
    QTimer m_pages;                      // while there are any
};

} // namespace Yixian
