// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

#include <algorithm>

// Who stands in for whom, and where nobody stands (DOMAIN 3, 9).
namespace Yixian {

namespace {

constexpr auto longestDeputation = std::chrono::hours(24 * 31); // a leave; what lasts longer is an account of its own

auto found(QVector<Deputy> &deputies, const UserId &of, const UserId &to)
{
    return std::find_if(deputies.begin(), deputies.end(), [&](const Deputy &deputy) { return deputy.of == of && deputy.to == to; });
}

} // namespace

const Deputy *deputation(const Workspace &state, const UserId &of, const UserId &to, Instant now)
{
    for (const Deputy &deputy : state.posts().deputies)
        if (deputy.of == of && deputy.to == to && deputy.since <= now && now < deputy.until)
            return &deputy;
    return nullptr;
}

Result<void> guard(const Asking &asking, Depute &act, Clocks &)
{
    if (!asking.actor.standsFor.isNull()) // what is lent is not lent on
        return failure(ErrorCode::ActForbidden, {QString(enumName(ActKind::Depute))});
    if (act.to.value.trimmed().isEmpty() || act.to == asking.actor.user)
        return failure(act.to.isNull() ? ErrorCode::FieldRequired : ErrorCode::BadValue, {QStringLiteral("deputy")});
    if (act.until <= asking.now)
        return failure(ErrorCode::TimeInPast, {toIso(act.until)});
    if (act.until - asking.now > longestDeputation)
        return failure(ErrorCode::BadValue, {QStringLiteral("until")});
    return required(act.reason, "reason");
}

void effect(Applying &applying, const Depute &act)
{
    const Actor &by = applying.event.by;
    auto &deputies = applying.state.posts().deputies;
    deputies.removeIf([&](const Deputy &old) { return old.until <= applying.event.at || (old.of == by.user && old.to == act.to); });
    deputies.append(Deputy{by.user, by.name, by.role, by.unit, act.to, applying.event.at, act.until});
}

Result<void> guard(const Asking &asking, EndDeputation &act, Clocks &)
{
    if (!deputation(asking.state, act.of, act.to, asking.now))
        return failure(ErrorCode::NotDeputy, {act.of.value});
    const bool mine = act.of == asking.actor.user || act.to == asking.actor.user;
    return mine || asking.actor.role == Role::Security ? Result<void>{}
                                                       : Result<void>(failure(ErrorCode::ActForbidden, {QString(enumName(ActKind::EndDeputation))}));
}

void effect(Applying &applying, const EndDeputation &act)
{
    auto &deputies = applying.state.posts().deputies;
    if (const auto it = found(deputies, act.of, act.to); it != deputies.end())
        deputies.erase(it);
}

std::optional<DutyGap> dueGap(const Workspace &state, Instant now)
{
    const auto &noted = state.posts().gaps;
    for (const Reference::Gap &gap : state.reference().openGaps(now))
        if (!noted.contains(NotedGap{gap.unit, gap.from}))
            return DutyGap{gap.unit, gap.from, gap.until};
    return std::nullopt;
}

Result<void> guard(const Asking &asking, DutyGap &act, Clocks &)
{
    const auto due = dueGap(asking.state, asking.now);
    return due && due->unit == act.unit ? Result<void>{} : Result<void>(failure(ErrorCode::BadValue, {QStringLiteral("unit")}));
}

void effect(Applying &applying, const DutyGap &act)
{
    auto &gaps = applying.state.posts().gaps;
    gaps.removeIf([&](const NotedGap &old) { return old.unit == act.unit; });
    gaps.append({act.unit, act.from});
}

} // namespace Yixian
