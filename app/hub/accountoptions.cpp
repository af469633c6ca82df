// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/accountoptions.h"

#include "common/terminal.h"
#include "hub/hubdata.h"

namespace Yixian {

namespace {

QString roleNames()
{
    QStringList names;
    for (int i = 0; i < enumCount<Role>; ++i)
        if (static_cast<Role>(i) != Role::Hub)
            names.append(enumName(static_cast<Role>(i)));
    return names.join(QLatin1String(" | "));
}

Result<UnitId> unitFor(Role role, const QString &word, const QString &dir)
{
    const bool needed = role == Role::SubCenter || role == Role::Unit;
    if (word.isEmpty())
        return needed ? Result<UnitId>(failure(ErrorCode::BadArgument, {QStringLiteral("--unit")})) : UnitId{};
    if (!needed)
        return failure(ErrorCode::BadValue, {QStringLiteral("unit")});
    const auto log = LogFile::open(dir);
    if (!log)
        return tl::unexpected(log.error());
    const auto reference = referenceOf(**log);
    if (!reference)
        return tl::unexpected(reference.error());
    const Unit *unit = reference->unitByWord(word);
    if (!unit)
        return failure(ErrorCode::UnknownUnit, {word});
    if (role == Role::SubCenter && !unit->subCenter)
        return failure(ErrorCode::BadValue, {QStringLiteral("unit")});
    return unit->id;
}

} // namespace

void addAccountOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("role"), words("岗位：%1", "role: %1").arg(roleNames()), QStringLiteral("R")});
    parser.addOption({QStringLiteral("unit"), words("单位的代码、名称或简称；分中心和单位必填",
                                                    "code, name or short name of the unit; needed for subcenter and unit"), QStringLiteral("U")});
    parser.addOption({QStringLiteral("name"), words("显示的姓名，默认同登录名", "the name shown, else the login name"), QStringLiteral("NAME")});
}

Result<Account> accountFrom(const QCommandLineParser &parser, const QString &dir, const QString &user)
{
    const auto role = enumFromName<Role>(parser.value(QStringLiteral("role")));
    if (!role || *role == Role::Hub)
        return failure(ErrorCode::BadArgument, {QStringLiteral("--role")});
    const auto unit = unitFor(*role, parser.value(QStringLiteral("unit")), dir);
    if (!unit)
        return tl::unexpected(unit.error());
    Account account;
    account.user = UserId{user};
    account.name = parser.isSet(QStringLiteral("name")) ? parser.value(QStringLiteral("name")) : user;
    account.role = *role;
    account.unit = *unit;
    return account;
}

} // namespace Yixian
