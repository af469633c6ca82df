// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/time.h"
#include "domain/values.h"

#include <functional>
#include <optional>
#include <QVector>

namespace Yixian {

// A person or a program that may log in. The password is an argon2id string, never the password.
struct Account
{
    UserId user;
    QString name;
    Role role = Role::Unit;
    UnitId unit;
    QByteArray passwordHash; // empty: tokens only
    bool disabled = false;
    std::optional<Instant> passwordSet{}; // real time
    QByteArray secondFactor{};            // the secret of its one-time codes, sealed; empty: it has none
};

// What others may know of an account.
struct AccountInfo
{
    UserId user;
    QString name;
    Role role = Role::Unit;
    UnitId unit;
    bool disabled = false;
    bool hasPassword = false; // told to the security administrator alone
    bool hasSecondFactor = false; // likewise
    bool operator==(const AccountInfo &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("user", s.user);
        v("name", s.name);
        v("role", s.role);
        v("unit", s.unit);
        v("disabled", s.disabled);
        v("hasPassword", s.hasPassword);
        v("hasSecondFactor", s.hasSecondFactor);
    }
};

// A session or an issued token: only its hash is kept.
struct TokenRecord
{
    QByteArray hash; // BLAKE2b-256 of the token
    UserId user;
    Instant issued;  // real time, not a drill's
    Instant expires;
    bool session = true; // false: a token given out by `token add`, which lasts until it is revoked
    int used = 0;        // of a session: how many resumes its newest token that was seen had behind it
    QString address{};   // of a session: where it was opened from
};

// Where accounts live. Read once when the hub starts; accounts and sessions are written as they change. Same threading as EventLog.
class AccountStore
{
public:
    AccountStore() = default;
    virtual ~AccountStore() = default;
    Q_DISABLE_COPY_MOVE(AccountStore)
    virtual void saveAccount(Account account, std::function<void(Result<void>)> done) = 0; // once it is durable, in the caller's thread
    virtual void saveToken(TokenRecord token) = 0;
    virtual void removeToken(QByteArray hash) = 0;
};

} // namespace Yixian
