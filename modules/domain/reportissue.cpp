// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reportissue.h"

#include <QRegularExpression>

namespace Yixian {

namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::year_month;
using std::chrono::year_month_day;

Day firstOf(year_month month)
{
    return Day{std::chrono::local_days{month / std::chrono::day(1)}};
}

year_month monthOf(Day day)
{
    const year_month_day date{day};
    return date.year() / date.month();
}

int monthsOf(ReportKind kind)
{
    return kind == ReportKind::Monthly ? 1 : kind == ReportKind::HalfYear ? 6 : 12;
}

Day monday(Day day)
{
    return day - (std::chrono::weekday{day} - std::chrono::Monday);
}

// The year a week belongs to is that of its Thursday.
std::pair<int, int> isoWeek(Day mondayOfWeek)
{
    const std::chrono::year year = year_month_day{mondayOfWeek + days(3)}.year();
    const Day first = monday(makeDay(static_cast<int>(year), 1, 4));
    return {static_cast<int>(year), static_cast<int>((mondayOfWeek - first).count() / 7) + 1};
}

QString dated(const ReportIssue &issue)
{
    const year_month_day from{issue.from};
    const int year = static_cast<int>(from.year());
    const unsigned month = static_cast<unsigned>(from.month());
    switch (issue.kind) {
    case ReportKind::Daily:
        return toIso(issue.from);
    case ReportKind::Weekly: {
        const auto [ofYear, week] = isoWeek(issue.from);
        return QStringLiteral("%1-W%2").arg(ofYear).arg(week, 2, 10, QLatin1Char('0'));
    }
    case ReportKind::Monthly:
        return toIso(issue.from).left(7);
    case ReportKind::HalfYear:
        return QStringLiteral("%1-H%2").arg(year).arg(month <= 6 ? 1 : 2);
    case ReportKind::Yearly:
        return QString::number(year);
    }
    return {};
}

} // namespace

ReportIssue ReportIssue::moved(int periods) const
{
    if (kind == ReportKind::Daily)
        return issueOn(kind, from + days(periods));
    if (kind == ReportKind::Weekly)
        return issueOn(kind, from + days(7 * periods));
    return issueOn(kind, firstOf(monthOf(from) + months(periods * monthsOf(kind))));
}

ReportIssue issueOn(ReportKind kind, Day day)
{
    if (kind == ReportKind::Daily)
        return {kind, day, day + days(1)};
    if (kind == ReportKind::Weekly)
        return {kind, monday(day), monday(day) + days(7)};
    const int length = monthsOf(kind);
    const year_month month = monthOf(day);
    const unsigned first = (static_cast<unsigned>(month.month()) - 1) / static_cast<unsigned>(length);
    const year_month begins = month.year() / std::chrono::month(first * static_cast<unsigned>(length) + 1);
    return {kind, firstOf(begins), firstOf(begins + months(length))};
}

ReportIssue lastIssue(ReportKind kind, Instant now)
{
    return issueOn(kind, localDay(now)).moved(-1);
}

QString toText(const ReportIssue &issue)
{
    return QString(enumName(issue.kind) % QLatin1Char(':') % dated(issue));
}

QString fileName(const ReportIssue &issue)
{
    return QString(enumName(issue.kind) % QLatin1Char('-') % dated(issue));
}

Result<ReportIssue> issueFromText(const QString &text)
{
    const auto bad = failure(ErrorCode::BadArgument, {text});
    const auto kind = enumFromName<ReportKind>(text.section(QLatin1Char(':'), 0, 0));
    if (!kind)
        return bad;
    static const QRegularExpression shape(
        QStringLiteral("^[a-z-]+:(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?|-W(\\d\\d)|-H([12]))?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return bad;
    const int year = match.captured(1).toInt();
    const auto number = [&](int group) { return match.captured(group).toUInt(); };
    Day day = makeDay(year, 1, 1);
    if (*kind == ReportKind::Daily || *kind == ReportKind::Monthly) {
        const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(number(2)),
                                               std::chrono::day(*kind == ReportKind::Daily ? number(3) : 1)};
        if (!date.ok())
            return bad;
        day = Day{std::chrono::local_days{date}};
    } else if (*kind == ReportKind::Weekly) {
        day = monday(makeDay(year, 1, 4)) + days(7 * (static_cast<int>(number(4)) - 1));
    } else if (*kind == ReportKind::HalfYear) {
        day = makeDay(year, number(5) == 2 ? 7 : 1, 1);
    }
    // What does not come out as it went in was no date of this kind: a week 53 of a year that has none, a month too
    // many.
    const ReportIssue issue = issueOn(*kind, day);
    return toText(issue) == text ? Result<ReportIssue>(issue) : bad;
}

} // namespace Yixian
