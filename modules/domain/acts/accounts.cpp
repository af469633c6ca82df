// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

// Accounts are the hub's, beside the state; what was done to them is on record like everything else (DOMAIN 9).
namespace Yixian {

namespace {
constexpr qsizetype longestName = 64;
}

Result<void> guard(const Asking &asking, SetAccount &act, Clocks &)
{
    const bool blank = std::any_of(act.user.value.cbegin(), act.user.value.cend(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (act.user.isNull())
        return failure(ErrorCode::FieldRequired, {QStringLiteral("user")});
    if (blank || act.user.value.size() > longestName)
        return failure(ErrorCode::BadValue, {QStringLiteral("user")});
    act.name = act.name.trimmed();
    if (act.name.isEmpty())
        return failure(ErrorCode::FieldRequired, {QStringLiteral("name")});
    if (act.role == Role::Hub || act.role == Role::Drill)
        return failure(ErrorCode::BadValue, {QStringLiteral("role")});
    const bool ofUnit = act.role == Role::SubCenter || act.role == Role::Unit;
    if (ofUnit && act.unit.isNull())
        return failure(ErrorCode::FieldRequired, {QStringLiteral("unit")});
    const Unit *unit = asking.reference().unit(act.unit);
    if (ofUnit && !unit)
        return failure(ErrorCode::UnknownUnit, {act.unit.value});
    if (act.role == Role::SubCenter ? !unit->subCenter : !ofUnit && !act.unit.isNull())
        return failure(ErrorCode::BadValue, {QStringLiteral("unit")});
    if (act.user == asking.actor.user) // nobody locks themselves out, nor gives themselves other rights
        return failure(ErrorCode::OwnWork, {QString(enumName(ActKind::SetAccount))});
    return {};
}

void effect(Applying &, const SetAccount &) {}

Result<void> guard(const Asking &asking, SetPassword &act, Clocks &)
{
    if (act.user != asking.actor.user && asking.actor.role != Role::Security)
        return failure(ErrorCode::ActForbidden, {QString(enumName(ActKind::SetPassword))});
    return {};
}

void effect(Applying &, const SetPassword &) {}

} // namespace Yixian
