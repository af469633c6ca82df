// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/catchup.h"

#include "domain/state.h"
#include "hub/turnloop.h"

#include <algorithm>

namespace Yixian {

namespace {

constexpr int tailPage = 2000; // rows of the log read at a time
constexpr Millis pagesAtOnce{4};
constexpr std::chrono::seconds listedFor{1};
constexpr qsizetype lookedAtOnce = 1000; // cases, by one session that may see few of them: a millisecond or two

} // namespace

CatchUp::CatchUp(const State &state, const TurnLoop &turns, EventLog &log, const SessionLimits &limits)
    : m_state(state), m_turns(turns), m_log(log), m_limits(limits)
{
    connect(&m_pages, &QTimer::timeout, this, &CatchUp::sendPages);
}

void CatchUp::withSnapshot(Session &session)
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_listedAt || now - *m_listedAt > listedFor) {
        m_listed = {m_state.cases().keys(), m_state.seq, m_turns.head().hash};
        m_listedAt = now;
    }
    session.phase = Session::Phase::CatchingUp;
    session.snapshot = true;
    session.toSend = m_listed.cases;
    session.total = session.audience->seesAll() ? session.toSend.size() : 0;
    session.position = 0;
    session.pagesEnd = m_listed.seq; // what has happened since comes after it
    session.pagesHash = m_listed.hash;
    session.sent = 0;
    queuePage(session);
}

void CatchUp::fromPosition(Session &session)
{
    session.phase = Session::Phase::CatchingUp;
    if (session.position >= m_state.seq)
        return emit caughtUp(&session);
    session.reading = true;
    m_log.read(session.position, tailPage, [this, guard = QPointer<Session>(&session)](Result<Turn> tail) {
        if (!guard)
            return;
        guard->reading = false;
        if (!tail || tail->rows.isEmpty())
            return guard->close({ErrorCode::Busy, {}, {}}); // it dials again, and does not wait for ever
        guard->snapshot = false;
        guard->toSend.clear();
        guard->sent = 0;
        QSet<CaseId> changed;
        for (const LogRow &row : tail->rows)
            changed.insert(row.caseId);
        if (changed.remove(CaseId{}))
            emit districtChanged(guard);
        guard->toSend = QVector<CaseId>(changed.cbegin(), changed.cend());
        guard->pagesEnd = tail->rows.last().seq;
        guard->pagesHash = tail->rows.last().hash;
        queuePage(*guard);
    });
}

void CatchUp::queuePage(Session &session)
{
    if (std::exchange(session.pageQueued, true))
        return;
    m_due.emplace_back(&session);
    m_pages.start(0);
}

void CatchUp::sendPages()
{
    const auto until = std::chrono::steady_clock::now() + pagesAtOnce;
    while (!m_due.empty()) {
        const QPointer<Session> session = std::exchange(m_due.front(), nullptr);
        m_due.pop_front();
        if (!session)
            continue;
        session->pageQueued = false;
        sendPage(*session);
        if (std::chrono::steady_clock::now() >= until)
            return;
    }
    m_pages.stop();
}

// Only the last page moves the peer on: one that loses its link in between resumes from before them all.
void CatchUp::sendPage(Session &session)
{
    if (session.phase != Session::Phase::CatchingUp || session.reading || !session.windowOpen())
        return; // windowOpened() calls again
    StreamBuilder stream;
    int said = 0;
    const qsizetype end = std::min(session.sent + lookedAtOnce, session.toSend.size());
    for (; session.sent < end && said < m_limits.pageCases && stream.size() < m_limits.pageBytes; ++session.sent) {
        const CaseId id = session.toSend[session.sent];
        const bool seen = session.audience->addKept(stream, id);
        if (!seen && !session.snapshot)
            stream.addDrop(id);
        said += seen || !session.snapshot ? 1 : 0;
    }
    const bool last = session.sent >= session.toSend.size();
    const Seq position = last ? session.pagesEnd : session.position;
    if (!stream.isEmpty() || (session.snapshot && last))
        session.sendStream(stream.take(session.snapshot, position, last ? session.pagesHash : QByteArray(), session.total), position);
    session.position = position;
    if (last) {
        session.snapshot = false;
        return fromPosition(session);
    }
    queuePage(session);
}

void CatchUp::goOn(Session &session)
{
    if (session.phase == Session::Phase::Behind)
        fromPosition(session);
    else if (session.phase == Session::Phase::CatchingUp)
        queuePage(session);
}

} // namespace Yixian
