// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values.h"

namespace Yixian {

enum class ReportKind : quint8 { Daily, Weekly, Monthly, HalfYear, Yearly };
template<>
inline constexpr auto enumNames<ReportKind> = std::to_array<std::string_view>({"daily", "weekly", "monthly",
                                                                               "half-year", "yearly"});

// Which report: its kind and the days of the district it is about, [from, to).
struct ReportIssue
{
    ReportKind kind = ReportKind::Monthly;
    Day from{};
    Day to{};

    Instant begins() const { return instantOf(from); }
    Instant ends() const { return instantOf(to); }
    // As many periods of this kind later, or earlier where negative.
    ReportIssue moved(int periods) const;
    bool operator==(const ReportIssue &) const = default;
};

// The one of this kind that a day falls in; weeks begin on Monday (ISO 8601).
ReportIssue issueOn(ReportKind kind, Day day);
// The last one that was over at that moment: what somebody wants who opens the page.
ReportIssue lastIssue(ReportKind kind, Instant now);
// "daily:2026-07-09", "weekly:2026-W28", "monthly:2026-07", "half-year:2026-H1", "yearly:2026"; the same without a
// colon is good for a file.
QString toText(const ReportIssue &issue);
QString fileName(const ReportIssue &issue);
// BadArgument otherwise.
Result<ReportIssue> issueFromText(const QString &text);

} // namespace Yixian
