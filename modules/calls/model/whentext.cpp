// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/model/whentext.h"

#include <QRegularExpression>

namespace Yixian {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

tl::unexpected<Error> notATime()
{
    return failure(ErrorCode::BadValue, {QStringLiteral("reportAt")});
}

// Chinese numbers up to 59 as digits: 十一点半 → 11点半.
QString withDigits(const QString &text)
{
    static const QString units = QStringLiteral("零一二三四五六七八九");
    static const QRegularExpression number(QStringLiteral("[零一二两三四五六七八九]?十[一二三四五六七八九]?|[零一二两三四五六七八九](?=[点时分])"));
    QString result;
    qsizetype from = 0;
    for (auto it = number.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += text.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString word = match.captured().replace(u'两', u'二');
        const qsizetype ten = word.indexOf(u'十');
        if (ten < 0) {
            result += QString::number(units.indexOf(word[0]));
            continue;
        }
        const qsizetype tens = ten == 0 ? 1 : units.indexOf(word[0]);
        const qsizetype ones = ten + 1 < word.size() ? units.indexOf(word[ten + 1]) : 0;
        result += QString::number(tens * 10 + ones);
    }
    return QString(result + text.mid(from));
}

QString normalized(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_KC).trimmed().toLower();
    return withDigits(plain);
}

// Days from today that a day word means; -1 for none.
std::optional<Day> dayFrom(const QString &word, Day today)
{
    if (word.isEmpty())
        return std::nullopt;
    if (word == u"今" || word == u"今天" || word == u"今日" || word == u"today")
        return today;
    if (word == u"明" || word == u"明天" || word == u"明日" || word == u"tom" || word == u"tomorrow")
        return today + days(1);
    if (word == u"后" || word == u"后天")
        return today + days(2);
    if (word.startsWith(u'周')) {
        static const QString names = QStringLiteral("日一二三四五六");
        const auto wanted = static_cast<unsigned>(word[1] == u'天' ? 0 : names.indexOf(word[1]));
        const unsigned is = std::chrono::weekday(today).c_encoding();
        const unsigned ahead = (wanted + 7 - is) % 7;
        return today + days(ahead == 0 ? 7 : ahead);
    }
    const std::chrono::year_month_day date(today);
    const QStringList parts = word.split(u'-');
    const std::chrono::year_month_day named = date.year() / std::chrono::month(parts[0].toUInt()) / std::chrono::day(parts[1].toUInt());
    return named.ok() ? std::optional<Day>(std::chrono::local_days(named)) : std::nullopt;
}

Result<Instant> ahead(const QString &text, Instant now)
{
    static const QRegularExpression pattern(QStringLiteral("^\\+(\\d{1,4})\\s*(分钟|分|m|min|小时|时|h)$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return notATime();
    const int count = match.captured(1).toInt();
    const QString unit = match.captured(2);
    const bool inHours = unit.startsWith(u'h') || unit.contains(u'时');
    return now + (inHours ? Millis(hours(count)) : Millis(minutes(count)));
}

} // namespace

Result<Instant> instantFromWords(QStringView text, Instant now)
{
    const QString plain = normalized(text);
    if (plain.startsWith(u'+'))
        return ahead(plain, now);
    static const QRegularExpression pattern(QStringLiteral(
        "^(今天|今日|今|明天|明日|明|后天|后|周[一二三四五六日天]|today|tomorrow|tom|\\d{1,2}-\\d{1,2})?\\s*"
        "(\\d{1,2})(?:[:点时](\\d{1,2}|半)?分?)$"));
    const auto match = pattern.match(plain);
    if (!match.hasMatch())
        return notATime();
    const int hour = match.captured(2).toInt();
    const QString part = match.captured(3);
    const int minute = part == u"半" ? 30 : part.toInt();
    if (hour > 24 || minute > 59 || (hour == 24 && minute > 0))
        return notATime();
    const Millis time = hours(hour) + minutes(minute);
    const Day today = localDay(now);
    if (match.captured(1).isEmpty()) {
        const Instant next = instantOf(today, time);
        return next > now ? next : instantOf(today + days(1), time);
    }
    const auto day = dayFrom(match.captured(1), today);
    return day ? Result<Instant>(instantOf(*day, time)) : Result<Instant>(notATime());
}

} // namespace Yixian
