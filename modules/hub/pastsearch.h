// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hubclock.h"
#include "hub/session.h"

namespace Yixian {

class State;
class CaseArchive;
class EventLog;
struct PastPage;
struct SubjectRow;

// Answers who looks for cases of the past: a page of what lies in the archive, and by the end of a phone those in memory too.
// A sub-center finds its own, a unit those it was called to. Owned by the hub, in its thread.
class PastSearch final : public QObject
{
    Q_OBJECT
public:
    PastSearch(const State &state, const SubjectBook &subjects, EventLog &log, CaseArchive &archive, const HubClock &clock);

    void answer(Session &session, const AskPast &message);
    // A case whose words may be looked for from now on.
    void noted(CaseId id, SubjectId subject) { m_caseOf.insert(subject, id); }
    void left(SubjectId subject) { m_caseOf.remove(subject); }

private:
    // A question until it has its answer.
    struct Looking
    {
        QPointer<Session> session;
        qint64 id = 0;
        PastQuery query;
        StreamBuilder stream;
        std::function<void(const Error &)> refuse;
    };
    void search(const std::shared_ptr<Looking> &looking);
    void tell(const std::shared_ptr<Looking> &looking, const PastPage &page, const QVector<SubjectRow> &subjects);
    void addByPhone(Session &session, StreamBuilder &stream, const PastQuery &query);
    bool isHereForAll(CaseId id) const;
    bool saysOpenly(const QString &typed, const Case &value) const;

    const State &m_state;
    const SubjectBook &m_subjects;
    EventLog &m_log;
    CaseArchive &m_archive;
    const HubClock &m_clock;
    QHash<SubjectId, CaseId> m_caseOf; // of those in memory
    bool m_listed = false;
};

} // namespace Yixian
