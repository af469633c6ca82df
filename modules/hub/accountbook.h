// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "domain/acts.h"
#include "domain/passwordpolicy.h"
#include "hub/hubclock.h"
#include "hub/loginthrottle.h"
#include "hub/sessiontokens.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

namespace Yixian {

// What the hub derives from the site's key, 32 bytes each.
struct HubSecrets
{
    QByteArray sessions, signature, consoles, secondFactors;
    static HubSecrets fresh(); // random ones: sessions end with the hub
};

// Accounts, sessions and failed attempts, in the hub's memory; writes new sessions through to the store. Passwords are
// checked in a small pool of its own so that the hub's thread never waits for argon2id. Owned by the hub.
class AccountBook final : public QObject
{
    Q_OBJECT
public:
    AccountBook(QVector<Account> accounts, QVector<TokenRecord> tokens, AccountStore &store, const HubClock &clock, HubSecrets secrets);
    ~AccountBook() override;

    // Checks in the background and calls back in the hub's thread. The same answer and about the same time for an unknown
    // user as for a wrong password; LoginThrottle says how often. `code` is that of the second factor, where the account has
    // one; without a value it is not asked for. SecondFactorNeeded, SecondFactorWrong.
    void checkPassword(const UserId &user, const QString &password, const std::optional<QString> &code, const QString &address,
                       std::function<void(Result<Account>)> done);
    // What a token opens.
    struct Opened
    {
        Account account;
        QByteArray session; // what it is known by here: the hash of the session, or of the token of an installation
        QString next;       // the session's next token; empty for an installation's, which stays
    };
    // Of a token that is known, in time and of nobody disabled; SessionEnded otherwise. One that comes a second time after its
    // successor has been seen was stolen: the session ends.
    Result<Opened> byToken(const QString &token, const QString &address);
    Opened openSession(const Account &account, const QString &address);
    void closeSession(const QByteArray &session);
    // Neither ended nor run out: a session does that after twelve hours, however busy its person is.
    bool isOpen(const QByteArray &session) const;
    const HubSecrets &secrets() const { return m_secrets; }
    // What this account's console seals with what it keeps.
    QByteArray storageKey(const UserId &user) const;
    bool passwordExpired(const Account &account, const PasswordPolicy &policy) const;

    // The same with a word that says whether the account is there; for who changes it.
    Result<AccountInfo> info(const UserId &user) const;
    // By login name; whom `asking` may know of.
    QVector<AccountInfo> visibleTo(const Actor &asking) const;
    // As the log says; what it may do no more ends with it. The password, if there is one, stays.
    void set(const SetAccount &act);
    // Hashes in the background and calls back in the hub's thread; what the policy says first.
    void hashInBackground(const UserId &user, const QString &password, const PasswordPolicy &policy, std::function<void(Result<QByteArray>)> done);
    using Saved = std::function<void(Result<void>)>; // once the disk has it
    // Ends the person's sessions, save that one.
    void setPassword(const UserId &user, const QByteArray &hash, const QByteArray &keep, Saved saved);
    // A new secret to be confirmed by its code; the one before counts no more.
    QByteArray proposedSecret(const UserId &user);
    // SecondFactorWrong, or the secret that was proposed is set.
    Result<void> confirmSecret(const UserId &user, const QString &code, Saved saved);
    void removeSecondFactor(const UserId &user, Saved saved);
    // Of what the disk did not take; once a second or so.
    void saveAgain();

    // argon2id as RELIABILITY 5.6 wants it: t = 3, 64 MiB. For `init` and `user add`.
    static QByteArray hashPassword(const QString &password);
    static QByteArray hashToken(const QString &token);
    static QString randomToken();

signals:
    void noted(const Yixian::SecurityNoted &what);

private:
    bool knownAt(const UserId &user, const QString &address) const;
    Result<Account> judged(const Account &account, bool right, const std::optional<QString> &code, const QString &address);
    void save(const Account &account, Saved saved = {});
    Result<void> checkCode(const Account &account, const QString &code);
    QByteArray sealed(const QByteArray &secret) const;
    std::optional<QByteArray> opened(const QByteArray &sealed) const;
    static QByteArray hashBytes(const QByteArray &bytes);
    void closeSessionsOf(const UserId &user, const QByteArray &keep = {});
    void forgetOldSessions();

    QHash<UserId, Account> m_accounts;
    QHash<QByteArray, TokenRecord> m_tokens;
    LoginThrottle m_throttle;
    QSet<UserId> m_unsaved, m_troubled; // to be tried again; of which it has been said
    QHash<UserId, QByteArray> m_proposed; // secrets of second factors that wait for their code
    QHash<UserId, qint64> m_lastStep;     // of the codes that were used: each once
    AccountStore &m_store;
    const HubClock &m_clock;
    HubSecrets m_secrets;
    SessionTokens m_sessionTokens;
    QThreadPool m_pool;
    int m_checking = 0;
};

} // namespace Yixian
