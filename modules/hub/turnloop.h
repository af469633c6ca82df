// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decide.h"
#include "domain/eventlog.h"
#include "hub/deadlines.h"
#include "hub/hubclock.h"
#include "protocol/messages.h"

#include <deque>
#include <QObject>
#include <QTimer>

namespace Yixian {

// What citizens said, by id, as far as the hub holds it; the erasable side of the state.
using SubjectBook = QHash<SubjectId, Subject>;

struct AskedCommand
{
    Actor actor;
    Command command;
    std::function<void(Result<Ack>)> reply;
    bool askedAgain = false; // survived one failed append already
};

// An event at the moment it became true: durable and applied.
struct AppliedEvent
{
    const Event &event;
    const QByteArray &body; // as it stands in the log
};

// Commands in, durable events out (ARCHITECTURE 3.3). What arrives while a turn is being made durable is decided at once, in
// order, on the state as that turn will leave it, and handed over in one transaction as soon as the disk is free. If the
// turn before it fails, it is decided anew. Nothing is applied or answered before it is durable. Lives in the hub's thread;
// nothing here blocks.
class TurnLoop final : public QObject
{
    Q_OBJECT
public:
    TurnLoop(State &state, SubjectBook &subjects, EventLog &log, HubClock &clock, size_t mostPerTurn);

    // From here on deadlines fire and commands are decided. The state must be that of `head`; no event is given a time
    // before `lastAt`, that of the log's last, whatever was done to the machine's clock.
    void start(const LogHead &head, Instant lastAt);
    void ask(AskedCommand asked);
    // Takes nothing new, finishes the turn under way, then calls back.
    void finish(std::function<void()> done);
    const LogHead &head() const { return m_head; }
    // For commands of earlier runs, as the log was read at the start.
    void rememberReceipt(const Receipt &receipt);
    // What happened before that moment is in the state, all of it; now, unless a turn is on its way to the log.
    Instant settled() const;
    // Whether it has an answer already.
    bool isAnswered(const QUuid &command) const { return m_receipts.contains(command); }
    qint64 turns() const { return m_turns; }
    // Whether something about that case is asked or decided and not yet part of the state.
    bool concerns(CaseId id) const;
    // Why nothing can be recorded just now, if so.
    const std::optional<Error> &trouble() const { return m_trouble; }
    // Looks whether a deadline has passed that the timer does not know of: it stands still while the computer sleeps.
    void wake();

    static QByteArray requestHash(const Command &command);

signals:
    void aboutToApply(const Event &event);
    void applied(const AppliedEvent &event);
    void turnApplied();
    void turnOver(); // everybody has been told
    void troubleChanged();
    // The disk did not say that it has a turn: nobody may be told anything of it, and nothing more be written. The process
    // has to end; the next one reads what is there.
    void unsynced(const Yixian::Error &error);

private:
    struct Decided
    {
        Event event;
        QByteArray body;
        std::optional<Subject> subject;
    };
    struct Answer
    {
        AskedCommand asked;
        Result<Ack> result;
    };
    struct TurnUnderWay
    {
        std::vector<Decided> decided;
        std::vector<Answer> answers;
    };

    void runTurn();
    void decideWaiting();
    Instant now() const;
    Millis drillTime(Millis real) const; // so much real time in the hub's own
    Overlay &ahead();
    void decideCommand(AskedCommand asked);
    void decideStages();
    Seq nextSeq() const;
    void record(Event event, std::optional<SubjectRow> subject, const QByteArray &requestHash);
    void setTrouble(std::optional<Error> trouble);
    void handOver();
    std::optional<Result<Ack>> answeredBefore(const AskedCommand &asked) const;
    void appended(Result<LogHead> result);
    void durable(const LogHead &head);
    void commit(TurnUnderWay turn);
    void recover(const Error &cause);
    void recovered(const Error &cause, const LogHead &head);
    void settleFailed(const Error &cause);
    void takeBack(std::vector<Answer> answers);
    void lookUpWaiting(bool all);
    void finishIfIdle();
    void forget(CaseId id);
    void armTimer();

    State &m_state;
    SubjectBook &m_subjects;
    EventLog &m_log;
    HubClock &m_clock;
    Deadlines m_deadlines;
    const size_t m_mostPerTurn; // commands
    LogHead m_head;
    std::deque<AskedCommand> m_waiting;    // not decided yet
    TurnUnderWay m_open;                   // decided, for the log next
    Turn m_rows;                           // its rows
    qsizetype m_openBytes = 0;             // about
    std::optional<TurnUnderWay> m_written; // in the log's hands
    std::optional<Overlay> m_ahead;        // the state as both will leave it, once somebody asks
    QHash<QUuid, Receipt> m_receipts;
    std::deque<QUuid> m_receiptsInOrder; // the oldest go: the log has them
    QTimer m_timer;
    std::function<void()> m_finished;
    bool m_over = false; // finished: nothing is taken any more, while the last snapshot is written
    std::optional<Error> m_trouble; // the last append failed; cleared by the next that does not
    Instant m_lastAt{}; // of the last event decided
    bool m_started = false;
    bool m_recovering = false; // the log is asked whether the written turn is in it: nothing is decided on what may never be
    bool m_lookingUp = false;  // the log is asked what became of the commands of a failed turn
    bool m_foundNone = false;  // when it was asked last
    qint64 m_turns = 0;
};

} // namespace Yixian
