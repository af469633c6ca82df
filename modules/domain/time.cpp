// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time.h"

#include <cstdio>

namespace Yixian {

namespace {

QString dateText(Day day)
{
    const std::chrono::year_month_day ymd{day};
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(ymd.year()),
                  static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
    return QString::fromLatin1(buffer);
}

// Exactly `count` ASCII digits at `pos`; moves past them.
std::optional<int> digits(QStringView text, qsizetype &pos, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i, ++pos) {
        if (pos >= text.size() || text[pos] < u'0' || text[pos] > u'9')
            return std::nullopt;
        value = value * 10 + (text[pos].unicode() - u'0');
    }
    return value;
}

bool literal(QStringView text, qsizetype &pos, QChar expected)
{
    if (pos >= text.size() || text[pos] != expected)
        return false;
    ++pos;
    return true;
}

std::optional<Day> readDate(QStringView text, qsizetype &pos)
{
    const auto year = digits(text, pos, 4);
    if (!year || !literal(text, pos, u'-'))
        return std::nullopt;
    const auto month = digits(text, pos, 2);
    if (!month || !literal(text, pos, u'-'))
        return std::nullopt;
    const auto day = digits(text, pos, 2);
    if (!day)
        return std::nullopt;
    const std::chrono::year_month_day ymd{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                          std::chrono::day{static_cast<unsigned>(*day)}};
    if (!ymd.ok())
        return std::nullopt;
    return Day{ymd};
}

std::optional<Millis> readClockTime(QStringView text, qsizetype &pos)
{
    const auto hour = digits(text, pos, 2);
    if (!hour || !literal(text, pos, u':'))
        return std::nullopt;
    const auto minute = digits(text, pos, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    Millis value = std::chrono::hours(*hour) + std::chrono::minutes(*minute);
    if (pos < text.size() && text[pos] == u':') {
        ++pos;
        const auto second = digits(text, pos, 2);
        if (!second || *second > 59)
            return std::nullopt;
        value += std::chrono::seconds(*second);
        if (pos < text.size() && text[pos] == u'.') {
            int scale = 100;
            for (++pos; pos < text.size() && text[pos] >= u'0' && text[pos] <= u'9'; ++pos, scale /= 10)
                value += Millis((text[pos].unicode() - u'0') * scale);
        }
    }
    if (value > std::chrono::hours(24))
        return std::nullopt;
    return value;
}

std::optional<Millis> readOffset(QStringView text, qsizetype &pos)
{
    if (pos == text.size())
        return districtOffset;
    if (text[pos] == u'Z' || text[pos] == u'z') {
        ++pos;
        return Millis{0};
    }
    const bool negative = text[pos] == u'-';
    if (!negative && text[pos] != u'+')
        return std::nullopt;
    ++pos;
    const auto hours = digits(text, pos, 2);
    if (pos < text.size() && text[pos] == u':')
        ++pos;
    const auto minutes = digits(text, pos, 2);
    if (!hours || !minutes || *hours > 18 || *minutes > 59)
        return std::nullopt;
    const Millis offset = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
    return negative ? -offset : offset;
}

} // namespace

QString toIso(Day day)
{
    return dateText(day);
}

QString toIso(Instant instant)
{
    const qint64 ms = timeOfDay(instant).count();
    char buffer[32];
    const int hour = static_cast<int>(ms / 3600000), minute = static_cast<int>(ms / 60000 % 60);
    const int second = static_cast<int>(ms / 1000 % 60), milli = static_cast<int>(ms % 1000);
    if (milli != 0)
        std::snprintf(buffer, sizeof buffer, "T%02d:%02d:%02d.%03d+08:00", hour, minute, second, milli);
    else
        std::snprintf(buffer, sizeof buffer, "T%02d:%02d:%02d+08:00", hour, minute, second);
    return QString(dateText(localDay(instant)) + QLatin1String(buffer));
}

Result<Instant> instantFromIso(QStringView text)
{
    text = text.trimmed();
    qsizetype pos = 0;
    const auto bad = [] { return failure(ErrorCode::BadValue, {QStringLiteral("time")}); };
    const auto day = readDate(text, pos);
    if (!day)
        return bad();
    Millis sinceMidnight{0};
    if (pos < text.size() && (text[pos] == u'T' || text[pos] == u' ')) {
        ++pos;
        const auto clock = readClockTime(text, pos);
        if (!clock)
            return bad();
        sinceMidnight = *clock;
    }
    const auto offset = readOffset(text, pos);
    if (!offset || pos != text.size())
        return bad();
    return Instant{day->time_since_epoch() + sinceMidnight - *offset};
}

Result<Day> dayFromIso(QStringView text)
{
    qsizetype pos = 0;
    const auto day = readDate(text, pos);
    if (!day || pos != text.size())
        return failure(ErrorCode::BadValue, {QStringLiteral("date")});
    return *day;
}

Result<Millis> timeOfDayFrom(QStringView text)
{
    qsizetype pos = 0;
    const auto value = readClockTime(text, pos);
    if (!value || pos != text.size())
        return failure(ErrorCode::BadValue, {QStringLiteral("time of day")});
    return *value;
}

} // namespace Yixian
