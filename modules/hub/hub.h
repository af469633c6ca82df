// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/accountbook.h"
#include "hub/broadcast.h"
#include "hub/bulletinpress.h"
#include "hub/catchup.h"
#include "hub/dutywatch.h"
#include "hub/lookbacks.h"
#include "hub/pastsearch.h"
#include "hub/recurrencewatch.h"
#include "hub/residence.h"
#include "hub/revealbudget.h"
#include "hub/session.h"
#include "hub/turnloop.h"

#include <map>
#include <QThreadPool>
#include <set>

namespace Yixian {

// What a hub starts from: where the log stands, who may log in, and a state not older than the log's tail.
struct HubStart
{
    LogHead head;
    QVector<Account> accounts;
    QVector<TokenRecord> tokens;
    HubSecrets secrets;
    Seq snapshotSeq = 0;
    QByteArray snapshot; // empty: replay from the first event
};

// The hub: sessions in front, turns behind, the one state between them. Knows a log and channels, no SQL and no
// sockets. Owned by main; everything runs in the thread that made it.
class Hub final : public QObject
{
    Q_OBJECT
public:
    // `reader`: for who looks back; opened in threads of their own.
    Hub(EventLog &log, CaseArchive &archive, AccountStore &accounts, HubClock &clock, HubStart start, OpenLogReader reader, SessionLimits limits = {});
    ~Hub() override;

    // Rebuilds the state from snapshot and tail, then emits ready() or failed().
    void load();
    void addSession(std::unique_ptr<MessageChannel> channel);
    // Finishes the turn under way, saves a snapshot, lets the sessions go, then calls back.
    void stop(std::function<void()> done);

    const State &state() const { return m_state; }
    const LogHead &head() const { return m_turns.head(); }
    int sessionCount() const { return static_cast<int>(m_sessions.size()); }
    int subCentersOnline() const;
    // What is wrong with the hub that only its owner knows, or is no more; told to everybody at once.
    void setComplaint(Ailment what, const std::optional<QString> &about);
    // Does what the time asks for; by itself once a second, because timers stand still while a computer sleeps.
    void wake();
    // Signs where the log stands now, for who keeps it elsewhere; sent to the consoles too.
    void signHead();

signals:
    void ready();
    // It could not begin, or cannot go on: the disk did not take a turn. Nobody has been told of that turn.
    void failed(const Yixian::Error &error);
    void headSigned(const Yixian::SignedHead &head);

private:
    Result<void> restoreSnapshot();
    void checkArchive();
    void forgetSnapshot(const Error &why);
    void readSubjects(QVector<CaseId> cases);
    void readReceipts(Seq from);
    void readTail();
    void bringAndReplay(const Turn &tail);
    void noteTime(const LogRow &row);
    Result<void> replay(const Turn &tail);
    void flushSessions();
    void handle(Session &session, const ClientMessage &message);
    void on(Session &session, const Hello &message);
    void on(Session &session, const Login &message);
    void on(Session &session, const SendCommand &message);
    std::set<UnitId> onlineSubCenters() const;
    void askUndo(AskedCommand asked);
    void on(Session &session, const Progress &message);
    void on(Session &session, const Ping &message);
    void on(Session &session, const AskTimeline &message);
    void on(Session &session, const AskPast &message);
    void on(Session &session, const BringBack &message);
    void on(Session &session, const LookBack &message);
    void backToNow(Session *session);
    void sendAgain(Session &session, CaseId id);
    void bringFor(const Actor &actor, const Command &command, std::function<void(Result<void>)> done);
    void ask(Session &session, AskedCommand asked);
    void on(Session &session, const AskAccounts &message);
    void on(Session &session, const AskBulletins &message);
    void on(Session &session, const AskBulletinText &message);
    void on(Session &session, const ChangePassword &message);
    void on(Session &session, const Lock &message);
    void on(Session &session, const Unlock &message);
    void on(Session &session, const SetSecondFactor &message);
    void on(Session &session, const Logout &message);
    void reveal(Session &session, AskedCommand asked, const Reveal &act);
    void note(const Act &what);
    void putOnRecord(const Command &command);
    void noteAgain();
    void lookAtClock();
    void tellHealth();
    void tellAll(const ServerMessage &message);
    Result<Actor> actorOf(const Account &account, const UserId &actFor) const;
    const Deputy *lentTo(const UserId &user, const UserId &actFor) const;
    void closeWhoMayNot(); // sessions of accounts that changed, and of deputies whose time is over
    void openSession(Session &session, const AccountBook::Opened &opened);
    void chooseResume(Session &session);
    void beginCatchUp(Session &session, ResumeKind kind);
    void readTimeline(Session &session);
    void goLive(Session &session);
    void endTurn();
    void endPieces();
    void saveSnapshot(const std::function<void()> &done);
    void endSession(Session *session);
    std::shared_ptr<Audience> audienceFor(const Actor &actor);

    EventLog &m_log;
    CaseArchive &m_archive;
    HubClock &m_clock;
    HubStart m_start;
    SessionLimits m_limits;
    State m_state;
    SubjectBook m_subjects;
    ReferenceData m_district; // document and days stopped; the rest is in the state
    AccountBook m_accounts;
    TurnLoop m_turns;
    Residence m_residence;
    RecurrenceWatch m_recurrences;
    DutyWatch m_duties;
    CatchUp m_catchUp;
    LookBacks m_lookBacks;
    PastSearch m_past;
    BulletinPress m_press;
    RevealBudget m_reveals;
    std::deque<Command> m_unnoted; // of what happened to the hub itself, that the disk did not take
    Health m_health;
    std::optional<SignedHead> m_signed;
    Millis m_signedAt{0}; // by the steady clock
    std::map<std::pair<Role, UnitId>, std::shared_ptr<Audience>> m_audiences;
    QVector<Session *> m_sessions; // one may go while all are told something: loops run over a copy
    QVector<Session *> m_unflushed; // those that were told something since the last turn: few of a thousand
    Broadcast m_broadcast{m_sessions};
    QTimer m_watch;
    QTimer m_rest; // while cases are packed again
    Seq m_snapshotTriedAt = 0;
    Seq m_snapshotAt = 0;
    Instant m_lastAt{}; // of what the log last says of a case
    bool m_savingSnapshot = false;
    std::unique_ptr<CaseCopy> m_copy; // for the snapshot
    QThreadPool m_snapshots; // one at a time is put together beside the hub's thread; gone before anything it could call
};

} // namespace Yixian
