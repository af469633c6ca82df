// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/timetext.h"

namespace Yixian {

namespace {

void appendTwo(QString &text, qint64 value)
{
    text += QChar(static_cast<char16_t>(u'0' + value / 10 % 10));
    text += QChar(static_cast<char16_t>(u'0' + value % 10));
}

// Seconds left, counted so that 0:00 turns into "over 0:01" without standing still.
qint64 wholeSeconds(Millis left)
{
    return std::chrono::floor<std::chrono::seconds>(left).count();
}

QString hoursMinutes(Millis sinceMidnight)
{
    const qint64 minutes = std::chrono::floor<std::chrono::minutes>(sinceMidnight).count();
    QString text;
    text.reserve(5);
    appendTwo(text, minutes / 60);
    text += u':';
    appendTwo(text, minutes % 60);
    return text;
}

constexpr qint64 perMinute = 60;
constexpr qint64 perHour = 60 * perMinute;
constexpr qint64 perDay = 24 * perHour;

} // namespace

TimeText::TimeText()
{
    retranslate();
}

void TimeText::retranslate()
{
    m_minutes = split(tr("%1 min"));
    m_hours = split(tr("%1 h %2 min"));
    m_wholeHours = split(tr("%1 h"));
    m_days = split(tr("%1 days"));
    m_workDay = split(tr("%1 work day"));
    m_workDays = split(tr("%1 work days"));
    m_over = split(tr("over %1"));
    m_tomorrow = split(tr("tomorrow %1"));
}

TimeText::Pattern TimeText::split(const QString &text)
{
    const qsizetype first = text.indexOf(QLatin1String("%1"));
    const qsizetype second = text.indexOf(QLatin1String("%2"));
    if (first < 0)
        return {text, {}, {}};
    if (second < first)
        return {text.left(first), text.mid(first + 2), {}};
    return {text.left(first), text.mid(first + 2, second - first - 2), text.mid(second + 2)};
}

QString TimeText::Pattern::with(const QString &first, const QString &second) const
{
    return before % first % between % second % after;
}

QString TimeText::minutesSeconds(qint64 seconds)
{
    QString text;
    text.reserve(5);
    if (seconds >= 10 * perMinute)
        appendTwo(text, seconds / perMinute);
    else
        text += QChar(static_cast<char16_t>(u'0' + seconds / perMinute));
    text += u':';
    appendTwo(text, seconds % perMinute);
    return text;
}

QString TimeText::plain(qint64 seconds) const
{
    if (seconds < 10 * perMinute)
        return minutesSeconds(seconds);
    if (seconds < perHour)
        return m_minutes.with(QString::number(seconds / perMinute));
    if (seconds < 2 * perDay)
        return m_hours.with(QString::number(seconds / perHour), QString::number(seconds % perHour / perMinute));
    return m_days.with(QString::number(seconds / perDay));
}

QString TimeText::left(Millis left) const
{
    const qint64 seconds = wholeSeconds(left);
    if (seconds >= 0)
        return plain(seconds);
    // After ten hours of delay minutes say nothing, and the text must leave its mark room.
    const bool inHours = -seconds >= 10 * perHour && -seconds < 2 * perDay;
    return m_over.with(inHours ? m_wholeHours.with(QString::number(-seconds / perHour)) : plain(-seconds));
}

QString TimeText::left(const ClockReading &reading, ClockBasis basis) const
{
    if (basis != ClockBasis::WorkingDays || reading.workingDays == 0)
        return left(reading.left);
    const int days = std::abs(reading.workingDays);
    const QString text = (days == 1 ? m_workDay : m_workDays).with(QString::number(days));
    return reading.workingDays > 0 ? text : m_over.with(text);
}

QString TimeText::plainSpoken(qint64 seconds) const
{
    if (seconds < perMinute)
        return tr("%1 seconds").arg(seconds);
    if (seconds < 10 * perMinute)
        return tr("%1 minutes %2 seconds").arg(seconds / perMinute).arg(seconds % perMinute);
    if (seconds < perHour)
        return tr("%1 minutes").arg(seconds / perMinute);
    return plain(seconds);
}

QString TimeText::spoken(Millis left) const
{
    const qint64 seconds = wholeSeconds(left);
    return seconds >= 0 ? tr("%1 left").arg(plainSpoken(seconds)) : tr("%1 over time").arg(plainSpoken(-seconds));
}

QString TimeText::spoken(const ClockReading &reading, ClockBasis basis) const
{
    QString text;
    if (basis == ClockBasis::WorkingDays && reading.workingDays != 0) {
        const int days = std::abs(reading.workingDays);
        const QString count = (days == 1 ? m_workDay : m_workDays).with(QString::number(days));
        text = reading.workingDays > 0 ? tr("%1 left").arg(count) : tr("%1 over time").arg(count);
    } else {
        text = spoken(reading.left);
    }
    return reading.paused ? tr("%1, clock stopped").arg(text) : text;
}

QString TimeText::due(Instant due, Instant now) const
{
    Day dueDay = localDay(due);
    Millis time = timeOfDay(due);
    if (time == Millis{0}) {
        dueDay -= std::chrono::days{1};
        time = std::chrono::hours{24};
    }
    const Day today = localDay(now);
    if (dueDay == today) {
        QString text = hoursMinutes(time) % QLatin1Char(':');
        appendTwo(text, std::chrono::floor<std::chrono::seconds>(time).count() % 60);
        return text;
    }
    if (dueDay == today + std::chrono::days{1})
        return m_tomorrow.with(hoursMinutes(time));
    const std::chrono::year_month_day date{std::chrono::sys_days{dueDay.time_since_epoch()}};
    const std::chrono::year_month_day current{std::chrono::sys_days{today.time_since_epoch()}};
    QString text;
    if (date.year() != current.year())
        text = QString::number(static_cast<int>(date.year())) % QLatin1Char('-');
    appendTwo(text, static_cast<unsigned>(date.month()));
    text += u'-';
    appendTwo(text, static_cast<unsigned>(date.day()));
    return text % QLatin1Char(' ') % hoursMinutes(time);
}

QString TimeText::clock(Instant instant)
{
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(timeOfDay(instant)).count();
    QString text;
    text.reserve(8);
    appendTwo(text, seconds / perHour);
    text += u':';
    appendTwo(text, seconds % perHour / perMinute);
    text += u':';
    appendTwo(text, seconds % perMinute);
    return text;
}

QString TimeText::minute(Instant instant)
{
    return hoursMinutes(timeOfDay(instant));
}

QString TimeText::unknown()
{
    return QStringLiteral("—");
}

} // namespace Yixian
