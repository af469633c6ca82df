// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/looptimers.h"

#include <QCoreApplication>
#include <QTimerEvent>

namespace Yixian {

void LoopTimers::add(int id, Interval interval, Qt::TimerType type, QObject *object, Instant now)
{
    const Instant due = now + interval;
    m_timers.insert_or_assign(id, Timer{interval, type, object, due});
    m_order.emplace(due, id);
}

bool LoopTimers::remove(int id)
{
    const auto timer = m_timers.find(id);
    if (timer == m_timers.end())
        return false;
    m_order.erase({timer->second.due, id});
    m_timers.erase(timer);
    return true;
}

bool LoopTimers::removeOf(const QObject *object)
{
    return std::erase_if(m_timers, [&](const auto &entry) {
        const auto &[id, timer] = entry;
        if (timer.object != object)
            return false;
        m_order.erase({timer.due, id});
        return true;
    }) > 0;
}

QList<QAbstractEventDispatcher::TimerInfo> LoopTimers::of(const QObject *object) const
{
    QList<QAbstractEventDispatcher::TimerInfo> all;
    for (const auto &[id, timer] : m_timers)
        if (timer.object == object)
            all.append({id, static_cast<int>(timer.interval.count()), timer.type});
    return all;
}

int LoopTimers::remaining(int id, Instant now) const
{
    const auto timer = m_timers.find(id);
    if (timer == m_timers.end())
        return -1;
    const auto left = std::chrono::ceil<Interval>(timer->second.due - now);
    return static_cast<int>(std::max(left, Interval::zero()).count());
}

std::optional<LoopTimers::Instant> LoopTimers::next() const
{
    return m_order.empty() ? std::nullopt : std::optional(m_order.begin()->first);
}

int LoopTimers::fire(Instant now)
{
    std::vector<int> due;
    for (auto it = m_order.cbegin(); it != m_order.cend() && it->first <= now; ++it)
        due.push_back(it->second);
    int fired = 0;
    for (const int id : due) {
        const auto found = m_timers.find(id);
        if (found == m_timers.end() || found->second.firing || found->second.due > now)
            continue; // stopped, or started anew, by one before it
        Timer &timer = found->second;
        m_order.erase({timer.due, id});
        timer.due += timer.interval;
        if (timer.due < now)
            timer.due = now + timer.interval;
        timer.firing = true;
        QObject *const object = timer.object;
        QTimerEvent event(id);
        QCoreApplication::sendEvent(object, &event);
        ++fired;
        const auto still = m_timers.find(id);
        if (still == m_timers.end() || !still->second.firing)
            continue; // stopped, or another has its number by now
        still->second.firing = false;
        m_order.emplace(still->second.due, id);
    }
    return fired;
}

} // namespace Yixian
