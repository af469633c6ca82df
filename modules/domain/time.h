// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <chrono>
#include <QString>

namespace Yixian {

// A moment of hub time, UTC milliseconds. Never built from a console's own clock.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
// A stretch of natural time.
using Millis = std::chrono::milliseconds;
// A calendar day of the district (+08:00, no daylight saving since 1992).
using Day = std::chrono::local_days;

// A stretch of working time. A type of its own: an hour of work may span three hours or eight days of natural time.
struct WorkTime
{
    Millis value{0};
    friend auto operator<=>(const WorkTime &, const WorkTime &) = default;
};
constexpr WorkTime workMinutes(int minutes) { return WorkTime{std::chrono::minutes(minutes)}; }

inline constexpr Millis districtOffset = std::chrono::hours(8);

constexpr Instant fromMsec(qint64 utcMsec) { return Instant{Millis{utcMsec}}; }
constexpr qint64 toMsec(Instant instant) { return instant.time_since_epoch().count(); }

// The district's day an instant falls on, and how far into it.
constexpr Day localDay(Instant instant)
{
    return Day{std::chrono::floor<std::chrono::days>((instant + districtOffset).time_since_epoch())};
}
constexpr Millis timeOfDay(Instant instant)
{
    return (instant + districtOffset).time_since_epoch() - localDay(instant).time_since_epoch();
}
constexpr Instant instantOf(Day day, Millis sinceMidnight = Millis{0})
{
    return Instant{day.time_since_epoch() + sinceMidnight - districtOffset};
}
constexpr Day makeDay(int year, unsigned month, unsigned day)
{
    return Day{std::chrono::local_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}}};
}

// ISO 8601 with offset, e.g. 2026-07-09T14:07:32+08:00; milliseconds only when there are any.
QString toIso(Instant instant);
// Reads ISO 8601; without an offset the text means district time (+08:00). BadValue("time") otherwise.
Result<Instant> instantFromIso(QStringView text);
// "2026-07-09"; BadValue("date") otherwise.
QString toIso(Day day);
Result<Day> dayFromIso(QStringView text);
// Minutes of the day from "HH:MM", 24:00 allowed; BadValue("time of day") otherwise.
Result<Millis> timeOfDayFrom(QStringView text);

// Where now comes from: the hub's clock, a drill's, or a test's by hand. Passed in, never global.
class TimeSource
{
public:
    TimeSource() = default;
    virtual ~TimeSource() = default;
    Q_DISABLE_COPY_MOVE(TimeSource)
    virtual Instant now() const = 0;
};

} // namespace Yixian
