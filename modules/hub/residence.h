// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casearchive.h"
#include "hub/turnloop.h"

#include <set>

namespace Yixian {

// Which cases the hub has in its memory: those that are open, and those closed not long ago. Another goes into the archive and
// leaves; it comes back when somebody acts on it. So memory grows with the work, not with the years. Owned by the hub, in its
// thread.
class Residence final : public QObject
{
    Q_OBJECT
public:
    Residence(State &state, SubjectBook &subjects, const TurnLoop &turns, EventLog &log, CaseArchive &archive, const HubClock &clock);

    // Once the state is that of the log's head.
    void start();
    // What came back while the state was being built belongs to a state that is given up.
    void forget() { m_archivedAt.clear(); }
    // Looks whether somebody should have left: the timer stands still while the computer sleeps.
    void wake();
    // Registered, and not in memory.
    bool isAway(CaseId id) const;
    qint64 away() const;
    // Calls back when those of them that were away are here: at once where none was. What the archive does not have either is
    // for whoever asked to find out.
    using Wanted = std::function<bool(const Case &)>; // none: all
    void bring(QVector<CaseId> ids, std::function<void(Result<void>)> done, Wanted wanted = {});
    // The one with the hotline's own number.
    void bringUpstream(const QString &number, std::function<void(Result<void>)> done);
    // A case as it stands, without bringing it: UnknownCase.
    void look(CaseId id, std::function<void(Result<Case>)> done) const;

signals:
    void returned(const Yixian::Case &value);
    void leaving(const Yixian::Case &value); // and is gone after that
    void moved();                            // all of one step

private:
    void noted(const Event &event);
    void rewrite(CaseId id);
    void schedule(CaseId id, Instant at);
    void unschedule(CaseId id);
    void arm();
    void retire();
    void retired(const QVector<ArchivedCase> &rows, const Result<void> &put);
    bool mayLeave(const Case &value) const;
    void leave(CaseId id);
    Result<void> admit(const QVector<FoundCase> &found, const QVector<SubjectRow> &subjects, const Wanted &wanted);
    ArchivedCase archived(const Case &value) const;

    State &m_state;
    SubjectBook &m_subjects;
    const TurnLoop &m_turns;
    EventLog &m_log;
    CaseArchive &m_archive;
    const HubClock &m_clock;
    std::set<std::pair<Instant, CaseId>> m_queue; // who leaves next
    QHash<CaseId, Instant> m_entry;
    QHash<CaseId, Seq> m_archivedAt; // of those that came back: nothing to write while nothing happened to them
    QSet<CaseId> m_toRewrite; // erased, and the archive may not know yet
    QTimer m_timer;
    bool m_retiring = false;
};

} // namespace Yixian
