// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/outbox.h"
#include "sync/replica.h"
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
    bool isEmpty() const { return token.isEmpty() && user.isEmpty(); }
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

    // Connects and logs in; again after a refusal or logout with new credentials.
    void logIn(const Credentials &credentials);
    void logOut();
    // 代班: comes back under the same name in that person's place, or (nobody) in one's own. False, and nothing happens, while
    // something that was done here has no answer yet.
    bool standInFor(const UserId &user);
    // Drops the connection and dials at once, for people who do not want to wait.
    void reconnectNow();

    // Sends now or when the link is back. `done` runs once with the answer, unless `context` has gone by then. The command
    // carries the hub time reckoned here: the hub keeps it as the act's own stamp where it comes late (补录). One without an
    // id gets one; one with an id of its own may be given again after a restart and is still carried out once.
    QUuid submit(Command command, QObject *context, Outbox::Done done);
    // The same as somebody else; for drill accounts only.
    QUuid submitAs(const Actor &actor, Command command, QObject *context, Outbox::Done done);
    bool isPending(CaseId id) const { return m_outbox.pendingFor(id); }
    qsizetype unanswered() const { return m_outbox.size(); }

    // What happened to a case and is ours to see, oldest first; asked again when the link is back. A context has one question
    // at a time: a new one replaces the old.
    void askTimeline(CaseId id, QObject *context, std::function<void(const QVector<Event> &)> done);

    // Who has an account, as far as one may know; not asked again after a loss.
    void askAccounts(QObject *context, std::function<void(const QVector<AccountInfo> &)> done);
    // One's own with the present one, or, for the security administrator, somebody's. Answered once; after a loss by TimedOut.
    void changePassword(const UserId &user, const QString &present, const QString &fresh, QObject *context, Outbox::Done done);

    Millis reconnectsIn() const { return m_redial.isActive() ? m_redial.remainingTimeAsDuration() : Millis{0}; }
    Millis offlineFor() const;

signals:
    void loggedIn();
    void loginRefused(const Yixian::Error &error); // credentials are wrong: nothing is tried again by itself
    void pendingChanged();
    void deputyEnded(const Yixian::Error &error); // one acts for oneself again

private:
    void dial();
    void redialLater();
    void lost();
    void receive(const QByteArray &frame);
    void on(const Welcome &message);
    void on(const SessionOpened &message);
    void on(const ReferenceData &message);
    void on(const Stream &message);
    void on(const Live &message);
    void on(const Ack &message);
    void on(const Refused &message);
    void on(const Pong &message);
    void on(const Timeline &message);
    void on(const Accounts &message);
    void answerPassword(const QUuid &id, const Result<Ack> &answer);
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
    struct Asked
    {
        QPointer<QObject> context;
        CaseId id;
        std::function<void(const QVector<Event> &)> done;
    };
    QHash<qint64, Asked> m_asked;
    struct AskedAccounts
    {
        QPointer<QObject> context;
        std::function<void(const QVector<AccountInfo> &)> done;
    };
    QHash<qint64, AskedAccounts> m_askedAccounts;
    struct AskedPassword
    {
        QPointer<QObject> context;
        Outbox::Done done;
    };
    QHash<QUuid, AskedPassword> m_askedPasswords;
    UserId m_actFor;
    bool m_otherScope = true; // what the replica holds may not be what the next session sees
    QString m_log;
    int m_epoch = 0;
    QTimer m_heart, m_redial, m_progress, m_retry;
    qint64 m_lastAsk = 0;
    int m_hub = 0;
    Millis m_heardAt{0}, m_lostAt{0};
    Seq m_told = 0;
    bool m_wanted = false;
};

} // namespace Yixian
