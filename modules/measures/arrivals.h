// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/facttable.h"
#include "measures/period.h"

#include <array>

namespace Yixian {

// What began in one hour of one weekday, over all weeks of a period, and how much of it was late.
struct HourCell
{
    int count = 0;
    int due = 0; // its limit has run out
    int late = 0;
    bool operator==(const HourCell &) const = default;
};

// 168 cells of the district's civil time.
struct WeekHours
{
    std::array<HourCell, 168> cells{};

    // Monday is 0.
    const HourCell &at(int weekday, int hour) const { return cells[static_cast<size_t>(weekday * 24 + hour)]; }
    bool operator==(const WeekHours &) const = default;
};
// The clocks of that kind that started in the period; void and excluded ones count nowhere.
WeekHours weekHours(const FactTable &table, ClockKind kind, const Period &period, const Scope &scope = {});

// Cases of one day, and why the day is worked or not.
struct DayArrivals
{
    Day day{};
    int count = 0;
    DayKind kind = DayKind::Workday;
    QString name; // of the holiday, or the reason of a stopped day
};
// Every day from the first to the last, with those on which nothing came.
std::vector<DayArrivals> arrivalsByDay(const FactTable &table, Day first, Day last, const Reference &reference,
                                       const Scope &scope = {});

// What happened on one day, by the time of the day, in order: how many by then is how many times are not later.
struct DayFlow
{
    Day day{};
    std::vector<Millis> arrived, accepted, closed;

    static int by(const std::vector<Millis> &times, Millis timeOfDay);
};
// A day up to now, beside the same weekday of the week before, which is shown to its end.
struct FlowComparison
{
    DayFlow today;
    DayFlow before;
};
FlowComparison compareFlow(const FactTable &table, Instant now, const Scope &scope = {});

} // namespace Yixian
