// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <functional>
#include <QString>
#include <vector>

namespace Yixian {

// Why a day is worked or not.
enum class DayKind { Workday, RestDay, Holiday, MakeUp, StopWork };

// Hours worked on one day, since midnight, in order, not overlapping.
struct Shift
{
    Millis from{0};
    Millis to{0};
    bool operator==(const Shift &) const = default;
};

struct DayPlan
{
    DayKind kind = DayKind::RestDay;
    QString name; // of the holiday or the reason of a stopped day; empty otherwise
    std::vector<Shift> shifts;
};

// One stretch of a clock's way from start to due, for "explain this clock".
struct ClockPiece
{
    Instant from;
    Instant to;
    bool counted = false;
    DayKind day = DayKind::Workday; // why it does not count; a Workday that does not count is a break or a night
    QString name;
};

// The two calculators of DOMAIN 6 over one table of days: minute-granular working time and day-granular working days.
// Immutable once built, so it is shared by value between threads. Neither calculator is ever converted into the other.
class WorkCalendar
{
public:
    WorkCalendar() = default;
    // Plans are asked for once for each day of [first, last]; outside that range nothing is worked.
    WorkCalendar(Day first, Day last, const std::function<DayPlan(Day)> &plan);

    // The moment `amount` of working time after `start`. A limit that ends exactly at closing is due at closing, not at
    // the next opening; an amount of zero is due at `start`. The end of the table if the time does not fit.
    Instant dueAfter(Instant start, WorkTime amount) const;
    // The latest moment from which `amount` of working time leads to `end`.
    Instant startBefore(Instant end, WorkTime amount) const;
    // Working time from `from` to `to`; negative when `to` is before `from`.
    WorkTime between(Instant from, Instant to) const;
    // Midnight at the end of the n-th working day after the day of `start` (which is day 0).
    Instant endOfWorkingDay(Instant start, int days) const;
    // When `percent` of `days` working days after the day of `start` have passed, each counted from midnight to midnight.
    Instant partOfWorkingDays(Instant start, int days, int percent) const;
    // The same the other way round: how many working days after the day of `start` have passed, with the part of today.
    double workingDaysPassed(Instant start, Instant now) const;
    // Working days after the day of `from` up to and with the day of `to`.
    int workingDaysBetween(Instant from, Instant to) const;

    bool isWorking(Instant instant) const;
    bool isWorkingDay(Day day) const;
    // The instant itself when it is worked, else the next opening.
    Instant nextOpening(Instant instant) const;
    // The end of the shift that `instant` is in; the instant itself when it is not worked.
    Instant closing(Instant instant) const;
    DayPlan plan(Day day) const;
    // From `from` to `to` in order and without gaps; neighbouring pieces differ in counted, day or name.
    std::vector<ClockPiece> explain(Instant from, Instant to) const;
    Day firstDay() const { return m_first; }
    Day lastDay() const { return m_last; }

private:
    struct Row
    {
        Millis before{0}; // working time of all days before this one
        int workingDaysBefore = 0;
        DayPlan plan;
    };
    Millis total(Instant instant) const;
    Instant at(Millis total) const;
    qsizetype indexOf(Day day) const;

    Day m_first{};
    Day m_last{};
    std::vector<Row> m_rows; // one more than days: the last row holds the totals
};

} // namespace Yixian
