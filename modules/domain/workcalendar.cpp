// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workcalendar.h"

#include <algorithm>

namespace Yixian {

namespace {

using std::chrono::days;

Millis length(const DayPlan &plan)
{
    Millis sum{0};
    for (const Shift &shift : plan.shifts)
        sum += shift.to - shift.from;
    return sum;
}

// Working time of one day up to `sinceMidnight`.
Millis worked(const DayPlan &plan, Millis sinceMidnight)
{
    Millis sum{0};
    for (const Shift &shift : plan.shifts)
        sum += std::clamp(sinceMidnight, shift.from, shift.to) - shift.from;
    return sum;
}

} // namespace

WorkCalendar::WorkCalendar(Day first, Day last, const std::function<DayPlan(Day)> &plan) : m_first(first), m_last(last)
{
    const auto count = (last - first).count() + 1;
    m_rows.reserve(static_cast<size_t>(std::max<decltype(count)>(count, 0)) + 1);
    Row row;
    for (Day day = first; day <= last; day += days(1)) {
        row.plan = plan(day);
        m_rows.push_back(row);
        row.before += length(row.plan);
        row.workingDaysBefore += row.plan.shifts.empty() ? 0 : 1;
    }
    row.plan = {};
    m_rows.push_back(std::move(row));
}

// Row of a day, clamped to the table: before it the first row, after it the row of totals.
qsizetype WorkCalendar::indexOf(Day day) const
{
    const auto last = static_cast<qsizetype>(m_rows.size()) - 1;
    return std::clamp<qsizetype>((day - m_first).count(), 0, last);
}

Millis WorkCalendar::total(Instant instant) const
{
    if (m_rows.empty())
        return Millis{0};
    const Day day = localDay(instant);
    const Row &row = m_rows[static_cast<size_t>(indexOf(day))];
    return day < m_first ? Millis{0} : row.before + worked(row.plan, timeOfDay(instant));
}

// The first instant at which `total` has been worked: the end of a shift rather than the start of the next one.
Instant WorkCalendar::at(Millis total) const
{
    const auto next = std::lower_bound(m_rows.begin(), m_rows.end(), total,
                                       [](const Row &row, Millis value) { return row.before < value; });
    if (next == m_rows.end())
        return instantOf(m_last + days(1));
    if (next == m_rows.begin())
        return instantOf(m_first);
    const auto row = next - 1; // its own day reaches the total
    Millis rest = total - row->before;
    for (const Shift &shift : row->plan.shifts) {
        if (rest <= shift.to - shift.from)
            return instantOf(m_first + days(row - m_rows.begin()), shift.from + rest);
        rest -= shift.to - shift.from;
    }
    return instantOf(m_last + days(1)); // not reached: the row was chosen to hold the total
}

Instant WorkCalendar::dueAfter(Instant start, WorkTime amount) const
{
    if (amount.value <= Millis{0} || m_rows.empty())
        return start;
    return at(total(start) + amount.value);
}

Instant WorkCalendar::startBefore(Instant end, WorkTime amount) const
{
    if (amount.value <= Millis{0} || m_rows.empty())
        return end;
    return nextOpening(at(total(end) - amount.value));
}

WorkTime WorkCalendar::between(Instant from, Instant to) const
{
    return WorkTime{total(to) - total(from)};
}

Instant WorkCalendar::endOfWorkingDay(Instant start, int count) const
{
    const Day day = localDay(start);
    if (count <= 0 || m_rows.empty())
        return instantOf(day + days(1));
    const int target = m_rows[static_cast<size_t>(indexOf(day + days(1)))].workingDaysBefore + count;
    const auto row = std::lower_bound(m_rows.begin(), m_rows.end(), target,
                                      [](const Row &value, int n) { return value.workingDaysBefore < n; });
    return instantOf(row == m_rows.end() ? m_last + days(1) : m_first + days(row - m_rows.begin()));
}

Instant WorkCalendar::partOfWorkingDays(Instant start, int count, int percent) const
{
    const Millis passed = Millis(days(count)) * percent / 100;
    const int whole = static_cast<int>(passed / Millis(days(1)));
    const Millis rest = passed % Millis(days(1));
    return rest == Millis{0} ? endOfWorkingDay(start, whole) : endOfWorkingDay(start, whole + 1) - days(1) + rest;
}

double WorkCalendar::workingDaysPassed(Instant start, Instant now) const
{
    const Day today = localDay(now);
    const int upToToday = workingDaysBetween(start, now);
    if (today <= localDay(start) || !isWorkingDay(today))
        return std::max(upToToday, 0);
    return upToToday - 1 + static_cast<double>(timeOfDay(now).count()) / static_cast<double>(Millis(days(1)).count());
}

int WorkCalendar::workingDaysBetween(Instant from, Instant to) const
{
    if (m_rows.empty())
        return 0;
    const auto upTo = [this](Day day) { return m_rows[static_cast<size_t>(indexOf(day + days(1)))].workingDaysBefore; };
    return upTo(localDay(to)) - upTo(localDay(from));
}

DayPlan WorkCalendar::plan(Day day) const
{
    return day < m_first || day > m_last ? DayPlan{} : m_rows[static_cast<size_t>(indexOf(day))].plan;
}

bool WorkCalendar::isWorkingDay(Day day) const
{
    return day >= m_first && day <= m_last && !m_rows[static_cast<size_t>(indexOf(day))].plan.shifts.empty();
}

bool WorkCalendar::isWorking(Instant instant) const
{
    const Day day = localDay(instant);
    if (!isWorkingDay(day))
        return false;
    const Millis time = timeOfDay(instant);
    const auto &shifts = m_rows[static_cast<size_t>(indexOf(day))].plan.shifts;
    return std::any_of(shifts.begin(), shifts.end(), [&](const Shift &s) { return s.from <= time && time < s.to; });
}

Instant WorkCalendar::nextOpening(Instant instant) const
{
    for (Day day = std::max(localDay(instant), m_first); day <= m_last; day += days(1)) {
        for (const Shift &shift : m_rows[static_cast<size_t>(indexOf(day))].plan.shifts) {
            const Instant to = instantOf(day, shift.to);
            if (instant < to && shift.from < shift.to)
                return std::max(instant, instantOf(day, shift.from));
        }
    }
    return instantOf(m_last + days(1));
}

Instant WorkCalendar::closing(Instant instant) const
{
    const Day day = localDay(instant);
    if (isWorkingDay(day)) {
        const Millis time = timeOfDay(instant);
        for (const Shift &shift : m_rows[static_cast<size_t>(indexOf(day))].plan.shifts)
            if (shift.from <= time && time < shift.to)
                return instantOf(day, shift.to);
    }
    return instant;
}

std::vector<ClockPiece> WorkCalendar::explain(Instant from, Instant to) const
{
    std::vector<ClockPiece> pieces;
    const auto add = [&](Instant a, Instant b, bool counted, const DayPlan &plan) {
        a = std::max(a, from);
        b = std::min(b, to);
        if (a >= b)
            return;
        if (!pieces.empty() && pieces.back().counted == counted && pieces.back().to == a && !counted
            && pieces.back().day == plan.kind && pieces.back().name == plan.name) {
            pieces.back().to = b;
            return;
        }
        pieces.push_back({a, b, counted, plan.kind, plan.name});
    };
    for (Day day = localDay(from); instantOf(day) < to; day += days(1)) {
        const DayPlan today = plan(day);
        Millis reached{0};
        for (const Shift &shift : today.shifts) {
            add(instantOf(day, reached), instantOf(day, shift.from), false, today);
            add(instantOf(day, shift.from), instantOf(day, shift.to), true, today);
            reached = shift.to;
        }
        add(instantOf(day, reached), instantOf(day + days(1)), false, today);
    }
    return pieces;
}

} // namespace Yixian
