// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/facttable.h"
#include "measures/period.h"

#include <array>

namespace Yixian {

// Open clocks whose time left is not more than `upTo`, and more than that of the bucket before.
struct TimeLeftBucket
{
    Millis upTo{0}; // in the clocks' own time; Millis::max() for the last bucket
    int running = 0;
    int paused = 0; // their time stands still at the moment: a night, a break, a day off
    bool operator==(const TimeLeftBucket &) const = default;
};

// What breaks next: the open clocks of some kinds now, by what is left of their own time. Working minutes, natural time
// and whole working days are three times that are never converted into each other (DOMAIN 6), so days have buckets of
// their own.
struct TimeLeft
{
    std::vector<TimeLeftBucket> working; // of clocks in working time
    std::vector<TimeLeftBucket> natural; // of clocks that run on, and of appointments
    std::array<int, 11> days{}; // of day-granular clocks: due in that many working days, the last: ten and more
    int overdue = 0;
    int held = 0;      // 挂账: they stand still until it ends
    int submitted = 0; // stopped for the time being, until somebody passes it or not
    int open() const;
};
// `edges`: where buckets end, in order; one more takes the rest.
TimeLeft timeLeft(const FactTable &table, const QVector<ClockKind> &kinds, Instant now, const Reference &reference,
                  const Scope &scope = {}, const std::vector<Millis> &edges = {});
// 10 min, 30 min, 1 h, 2 h, 4 h, 8 h, 24 h, 72 h
const std::vector<Millis> &usualEdges();
// What is left of a running clock at `now`, as readClock() says; negative: how far over.
Millis leftOf(const ClockSample &clock, Instant now, const Reference &reference);

// How many cases are open, by state; those on hold are open too, and counted beside.
struct Backlog
{
    std::array<int, enumCount<CaseState>> byState{};
    int onHold = 0;
    int open() const;
    int in(CaseState state) const { return byState[static_cast<size_t>(state)]; }
};
Backlog backlog(const FactTable &table, const Scope &scope = {});

} // namespace Yixian
