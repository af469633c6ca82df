// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "domain/postacts.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

namespace Yixian {

// Accounts, sessions and failed attempts, in the hub's memory; writes new sessions through to the store. Passwords are
// checked in a small pool of its own so that the hub's thread never waits for argon2id. Owned by the hub.
class AccountBook final : public QObject
{
    Q_OBJECT
public:
    AccountBook(QVector<Account> accounts, QVector<TokenRecord> tokens, AccountStore &store);
    ~AccountBook() override;

    // Checks in the background and calls back in the hub's thread. The same answer and about the same time for an unknown
    // user as for a wrong password; TooManyAttempts(seconds) after five failures in five minutes from one address.
    void checkPassword(const UserId &user, const QString &password, const QString &address,
                       std::function<void(Result<Account>)> done);
    // The account of a token that is known, in time and not disabled; SessionEnded otherwise.
    Result<Account> byToken(const QString &token) const;
    // A new session's token, 256 random bits; only its hash is stored.
    QString openSession(const UserId &user);
    void closeSession(const QString &token);

    // The same with a word that says whether the account is there; for who changes it.
    Result<AccountInfo> info(const UserId &user) const;
    // By login name; whom `asking` may know of.
    QVector<AccountInfo> visibleTo(const Actor &asking) const;
    // As the log says; what it may do no more ends with it. The password, if there is one, stays.
    void set(const SetAccount &act);
    // Hashes in the background and calls back in the hub's thread. WeakPassword(characters at least).
    void hashInBackground(const QString &password, std::function<void(Result<QByteArray>)> done);
    // Ends the person's sessions, save the one of that token.
    void setPassword(const UserId &user, const QByteArray &hash, const QString &keep);

    // argon2id as RELIABILITY 5.6 wants it: t = 3, 64 MiB. For `init` and `user add`.
    static QByteArray hashPassword(const QString &password);
    static QByteArray hashToken(const QString &token);
    static QString randomToken();

private:
    struct Failures
    {
        int count = 0;
        Instant last{};
    };
    std::optional<int> secondsToWait(const QString &key) const;
    void remember(const QString &key, bool success);
    void closeSessionsOf(const UserId &user, const QByteArray &keep = {});

    QHash<UserId, Account> m_accounts;
    QHash<QByteArray, TokenRecord> m_tokens;
    QHash<QString, Failures> m_failures; // by user and address
    AccountStore &m_store;
    QThreadPool m_pool;
    int m_checking = 0;
};

} // namespace Yixian
