// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <QAbstractEventDispatcher>
#include <set>
#include <unordered_map>

namespace Yixian {

// The timers of an event dispatcher, by Qt's rules: each fires once a round at most, what was missed is not made up for, and one whose
// event is being delivered does not fire in a loop inside of that. Owned by the dispatcher, in its thread.
class LoopTimers
{
public:
    using Instant = std::chrono::steady_clock::time_point;
    using Interval = std::chrono::milliseconds;

    void add(int id, Interval interval, Qt::TimerType type, QObject *object, Instant now);
    bool remove(int id);
    bool removeOf(const QObject *object);
    QList<QAbstractEventDispatcher::TimerInfo> of(const QObject *object) const;
    // Until it is due; 0 when it is overdue, -1 when there is none (Qt's convention).
    int remaining(int id, Instant now) const;
    // When the next one is due that may fire.
    std::optional<Instant> next() const;
    // Sends their events to those that are due; gives how many.
    int fire(Instant now);

private:
    struct Timer
    {
        Interval interval;
        Qt::TimerType type;
        QObject *object;
        Instant due;
        bool firing = false;
    };
    std::unordered_map<int, Timer> m_timers;
    std::set<std::pair<Instant, int>> m_order; // those that may fire
};

} // namespace Yixian
