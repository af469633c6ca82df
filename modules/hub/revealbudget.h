// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <deque>
#include <QHash>

namespace Yixian {

// How many protected fields somebody has looked at within the last hour, by the events that say so, and has asked for and has no
// answer to. Owned by the hub.
class RevealBudget
{
public:
    static constexpr int perHour = 30;

    void note(const Event &event)
    {
        if (kindOf(event.act) == ActKind::Reveal)
            m_looked[event.by.user].push_back(event.at);
    }
    bool isSpent(const UserId &user, Instant now)
    {
        auto &looked = m_looked[user];
        while (!looked.empty() && now - looked.front() >= std::chrono::hours(1))
            looked.pop_front();
        return static_cast<int>(looked.size()) + m_asked.value(user) >= perHour;
    }
    // Between the two it counts; if it was granted, note() has heard of it by then.
    void asked(const UserId &user) { ++m_asked[user]; }
    void answered(const UserId &user)
    {
        if (--m_asked[user] == 0)
            m_asked.remove(user);
    }

private:
    QHash<UserId, int> m_asked;
    QHash<UserId, std::deque<Instant>> m_looked;
};

} // namespace Yixian
