// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/time.h"

#include <deque>
#include <QSet>

namespace Yixian {

// How often somebody may try to log in (RELIABILITY 5.6): a person from one address, a person from anywhere, an address as
// anybody. A person who has been let in at an address before is not kept out there by what others try elsewhere: a command
// center must not be locked from outside. Pure; owned by the account book.
class LoginThrottle
{
public:
    // TooManyAttempts(seconds) or AccountLocked(minutes). An empty address: behind a gateway, which counts them itself. `known`: the person has been let in at this address before.
    Result<void> check(const UserId &user, const QString &address, bool known, Millis now) const;
    // An attempt counts from its beginning, for the person: many at once are not more than one after another.
    void begun(const UserId &user, const QString &address) { m_begun.push_back({Millis{0}, user, address}); }
    void ended(const UserId &user, const QString &address);
    void failed(const UserId &user, const QString &address, Millis now);
    // The person's own failures at this address are forgotten.
    void succeeded(const UserId &user, const QString &address);

private:
    struct Failure
    {
        Millis at;
        UserId user;
        QString address;
    };
    // Until when it has to wait that there are not `most` within `window`; nothing when there are not.
    template<class Counts>
    std::optional<Millis> wait(Counts counts, int most, Millis window, Millis now) const;
    template<class Counts>
    int underWay(Counts counts) const;

    std::deque<Failure> m_begun; // without a time
    std::deque<Failure> m_failures; // of the last hour, oldest first: as many as the password pool can make at most
};

} // namespace Yixian
