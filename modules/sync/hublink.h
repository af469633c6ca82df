// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/guesses.h"
#include "sync/outbox.h"
#include "sync/questions.h"
#include "sync/replica.h"
#include "sync/sealedfile.h"
#include "transport/channel.h"

#include <QTimer>
#include <QUrl>

namespace Yixian {

// How somebody logs in: with a token, or with user and password. Kept in memory only.
struct Credentials
{
    QString token;
    QString user;
    QString password;
    QString code{}; // of the second factor: good once
    bool isEmpty() const { return token.isEmpty() && user.isEmpty(); }
};

// Cases of the past that nobody is sent unasked, the latest first; their subjects masked for this session.
struct PastCases
{
    QVector<std::pair<Case, Subject>> cases;
    bool more = false; // older ones, to be asked for before the last
};

// The connection of a console or a feed to its hub: logs in, resumes, keeps the replica equal, sends commands until they
// have an answer, and comes back by itself after a loss, at whichever of the hub's addresses answers. Owned by main, used
// in the thread of the replica.
class HubLink final : public QObject
{
    Q_OBJECT
public:
    using Dial = std::function<std::unique_ptr<MessageChannel>(const QUrl &)>;

    HubLink(Replica &replica, QVector<QUrl> hubs, Dial dial, QString program, QObject *parent = nullptr);
    ~HubLink() override;

    // Where what has no answer yet is kept, sealed, over the end of this process; before logIn(). Of people only.
    void keepIn(const QString &dir) { m_dir = dir; }
    // Connects and logs in; again after a refusal or logout with new credentials.
    void logIn(const Credentials &credentials);
    void logOut();
    // 代班: comes back under the same name in that person's place, or (nobody) in one's own. False, and nothing happens, while
    // something that was done here has no answer yet, or is too old and undecided: it is one's own.
    bool standInFor(const UserId &user);
    // Drops the connection and dials at once, for people who do not want to wait.
    void reconnectNow();

    // Sends now or when the link is back; not while the seat is locked (SeatLocked), one looks back (OnlyLookingBack), or where it
    // is larger than the hub takes (FrameTooLarge). `done` runs once with the answer, unless `context` has gone by then. The command
    // carries the hub time reckoned here: the hub keeps it as the act's own stamp where it comes late (补录). One without an
    // id gets one; one with an id of its own may be given again after a restart and is still carried out once.
    QUuid submit(Command command, QObject *context, Outbox::Done done);
    // Looks at a protected field: on record first, then `done` gets what it says. Nothing is sent while the link is lost.
    void reveal(CaseId id, const Reveal &act, QObject *context, std::function<void(const Result<QString> &)> done);
    // The same as somebody else; for drill accounts only.
    QUuid submitAs(const Actor &actor, Command command, QObject *context, Outbox::Done done);
    // A session of a person, which began with a password; not a token of an installation.
    bool isPerson() const { return m_person; }
    // A file of that name for what this person keeps here; one that is not open before a login, or where nothing is kept.
    SealedFile keptFile(const QString &name) const;
    // Whether what has no answer outlives this process.
    bool keeps() const { return m_kept.isOpen() && !m_diskRefuses; }
    // What an earlier run left and is too old to be sent unasked: kept until its person sends or drops it.
    const QVector<SendCommand> &tooOld() const { return m_tooOld; }
    void sendTooOld();
    void dropTooOld();
    bool isPending(CaseId id) const { return m_outbox.pendingFor(id); }
    qsizetype unanswered() const { return m_outbox.size(); }

    // Every question here is answered once, with TimedOut where the link is lost. Of each kind a context has one at a time: a
    // new one replaces the old.

    // What happened to a case and is ours to see, oldest first; asked again when the link is back.
    void askTimeline(CaseId id, QObject *context, std::function<void(const Result<QVector<Event>> &)> done);
    // What lies in the hub's archive.
    void askPast(const PastQuery &query, QObject *context, std::function<void(const Result<PastCases> &)> done);
    // Who has an account, as far as one may know.
    void askAccounts(QObject *context, std::function<void(const Result<QVector<AccountInfo>> &)> done);
    // What was issued, and what it says, a piece of each (BulletinReader puts them together).
    void askBulletins(const QString &kind, Seq before, QObject *context, std::function<void(const Result<IssuedBulletins> &)> done);
    void askBulletinText(Seq seq, bool persons, qint64 from, QObject *context, std::function<void(const Result<BulletinText> &)> done);
    // A new secret for the authenticator, one's own.
    void askSecondFactor(QObject *context, std::function<void(const Result<QString> &)> done);

    // 复盘: the replica becomes what was known then, and goes on from there at that speed (0: it stands still). Until backToNow()
    // nothing is carried out: OnlyLookingBack. A lost link ends it.
    void lookBack(Instant from, double speed);
    void setLookBackSpeed(double speed);
    void backToNow();

    // One of them is about to be worked on: the replica gets it, for a while.
    void bringBack(CaseId id) { send(BringBack{id}); }

    // Of the hub that was last connected to.
    const QString &log() const { return m_log; }
    // That it signs the heads of its log with, which a Witness compares with the one of before; nothing until it has signed one.
    const QByteArray &signingKey() const { return m_signingKey; }
    bool isConnected() const { return m_channel != nullptr; }
    // The seat is left, and come back to with the password: the hub says whether it is right or, while the link is lost, what
    // opened the session does. A command center must not be blind while its network is down.
    void lock();
    void unlock(const QString &password, QObject *context, Outbox::Done done);
    void setSecondFactor(const UserId &user, const QString &code, bool remove, QObject *context, Outbox::Done done);
    // One's own with the present one, or, for the security administrator, somebody's. Answered once; after a loss by TimedOut.
    void changePassword(const UserId &user, const QString &present, const QString &fresh, QObject *context, Outbox::Done done);

    Millis reconnectsIn() const { return m_redial.isActive() ? m_redial.remainingTimeAsDuration() : Millis{0}; }
    Millis offlineFor() const;

signals:
    void loggedIn();
    void loginRefused(const Yixian::Error &error); // credentials are wrong: nothing is tried again by itself
    void pendingChanged();
    void lookBackFailed(const Yixian::Error &error);
    void deputyEnded(const Yixian::Error &error); // one acts for oneself again
    void headSigned(const Yixian::SignedHead &head);
    void passwordExpired(); // nothing is carried out before it is changed
    // What an earlier run left without an answer: sent now, or too old to be sent unasked (tooOld()).
    void leftOver(qsizetype sent, qsizetype tooOld);
    // Of an earlier run, or of a form that has gone since: whoever gave it is not there to be told.
    void refusedUnheard(Yixian::CaseId id, Yixian::ActKind kind, const Yixian::Error &error);
    void notKept(const Yixian::Error &error); // the disk does not take what has no answer yet
    void keptAgain();
    void keptUnreadable(const QString &path); // what an earlier run left cannot be read; it lies there now

private:
    void dial();
    void redialLater();
    void lost();
    void receive(const QByteArray &frame);
    void on(const Welcome &message);
    void on(const SessionOpened &message);
    void on(const ReferenceData &message);
    void on(Stream message);
    void on(const Live &message);
    void on(const Ack &message);
    void on(const Refused &message);
    void on(const Pong &message);
    void on(const Timeline &message);
    void on(const Accounts &message);
    void on(const Revealed &message);
    void on(const SecondFactor &message);
    void on(const Health &message);
    void on(const SignedHead &message);
    void on(Past message);
    void on(const LookingBack &message);
    void on(const IssuedBulletins &message) { m_bulletins.answer(message.id, message); }
    void on(const BulletinText &message) { m_bulletinTexts.answer(message.id, message); }
    Result<void> maySend(const ClientMessage &message) const;
    static Outbox::Done whileThere(QObject *context, Outbox::Done done);
    void askDirectly(const QUuid &id, const ClientMessage &message, QObject *context, Outbox::Done done);
    // Adds it and gives its id, or answers at once where nobody can be asked.
    template<class Answer, class Done>
    std::optional<qint64> ask(Questions<qint64, Answer> &questions, QObject *context, Done done);
    void refuseQuestion(qint64 id, const Error &why);
    void dropQuestions();
    // What waits for its answer stays here: the hub would refuse it, also what it carried out before the link was lost.
    bool mustWait() const { return m_locked || m_wantsPast || m_passwordExpired || m_replica.lookingBack(); }
    bool canAsk() const { return m_channel && m_replica.link() == LinkState::Live; }
    void forgetPerson();
    void openKept(const SessionOpened &message);
    QByteArray readKept();
    void keepUnanswered();
    void backToOneself(const Error &error);
    void send(const ClientMessage &message);
    void pump();
    void refusedSession(const Error &error);
    void sayProgress();
    void heartbeat();
    void release();

    Replica &m_replica;
    QVector<QUrl> m_hubs;
    Dial m_dial;
    QString m_program;
    std::unique_ptr<MessageChannel> m_channel;
    Credentials m_credentials;
    Outbox m_outbox;
    qint64 m_lastAsk = 0;
    Questions<qint64, QVector<Event>> m_timelines; // asked again when the link is back
    Questions<qint64, QVector<AccountInfo>> m_accounts;
    Questions<qint64, PastCases> m_past;
    Questions<qint64, IssuedBulletins> m_bulletins;
    Questions<qint64, BulletinText> m_bulletinTexts;
    Questions<QUuid, Ack> m_direct; // what is not kept and not sent again: passwords and codes
    Questions<QUuid, QString> m_secrets;
    QHash<QUuid, QString> m_revealed; // between the field and its ack
    QString m_dir;
    SealedFile m_kept;
    QVector<SendCommand> m_tooOld;
    bool m_diskRefuses = false;
    Guesses m_guesses;
    QByteArray m_storageKey;
    UserId m_actFor;
    bool m_otherScope = true; // what the replica holds may not be what the next session sees
    QString m_log;
    QByteArray m_signingKey;
    int m_epoch = 0;
    QTimer m_heart, m_redial, m_progress, m_retry;
    int m_hub = 0;
    Millis m_heardAt{0}, m_lostAt{0}, m_beatAt{0};
    Seq m_told = 0;
    bool m_wanted = false;
    bool m_person = false;
    bool m_locked = false;          // the seat
    bool m_wantsPast = false;       // has asked to look back
    bool m_passwordExpired = false; // of one's own
};

} // namespace Yixian
