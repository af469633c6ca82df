// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"
#include "hub/accountbook.h"
#include "hub/accountoptions.h"
#include "hub/commands.h"
#include "hub/hubdata.h"
#include "store/accountfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Yixian {

namespace {

Result<void> add(const QCommandLineParser &parser, const QString &dir, const QString &name)
{
    if (!parser.isSet(QStringLiteral("password-file")))
        return failure(ErrorCode::BadArgument, {QStringLiteral("--password-file")});
    auto account = accountFrom(parser, dir, name);
    if (!account)
        return tl::unexpected(account.error());
    const auto password = readSecret(parser.value(QStringLiteral("password-file")), "password");
    if (!password)
        return tl::unexpected(password.error());
    const auto file = AccountFile::open(dir);
    if (!file)
        return tl::unexpected(file.error());
    account->passwordHash = AccountBook::hashPassword(*password);
    account->passwordSet = HubClock::realNow();
    return (*file)->add(*account);
}

Result<void> setPassword(const QCommandLineParser &parser, const QString &dir, const QString &name)
{
    if (!parser.isSet(QStringLiteral("password-file")))
        return failure(ErrorCode::BadArgument, {QStringLiteral("--password-file")});
    const auto password = readSecret(parser.value(QStringLiteral("password-file")), "password");
    if (!password)
        return tl::unexpected(password.error());
    const auto file = AccountFile::open(dir);
    if (!file)
        return tl::unexpected(file.error());
    return (*file)->setPassword(UserId{name}, AccountBook::hashPassword(*password));
}

Result<void> disable(const QString &dir, const QString &name)
{
    const auto file = AccountFile::open(dir);
    if (!file)
        return tl::unexpected(file.error());
    return (*file)->setDisabled(UserId{name}, true);
}

Result<void> list(const QString &dir, bool json)
{
    const auto log = LogFile::open(dir); // reads only, so a hub may serve meanwhile
    if (!log)
        return tl::unexpected(log.error());
    const auto accounts = (*log)->accounts();
    if (!accounts)
        return tl::unexpected(accounts.error());
    QJsonArray array;
    for (const Account &account : *accounts) {
        if (!json) {
            const QString state = account.disabled ? words("停用", "disabled") : account.passwordHash.isEmpty()
                    ? words("仅令牌", "token only") : QString();
            say(QStringList{account.user.value, QString(enumName(account.role)), account.unit.value, account.name, state}
                    .join(u'\t').trimmed());
            continue;
        }
        array.append(QJsonObject{{QStringLiteral("user"), account.user.value},
                                 {QStringLiteral("name"), account.name},
                                 {QStringLiteral("role"), enumName(account.role)},
                                 {QStringLiteral("unit"), account.unit.value},
                                 {QStringLiteral("disabled"), account.disabled},
                                 {QStringLiteral("password"), !account.passwordHash.isEmpty()}});
    }
    if (json)
        say(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
    return {};
}

Result<void> run(const QCommandLineParser &parser)
{
    const auto dir = dataDirectory(parser);
    if (!dir)
        return tl::unexpected(dir.error());
    const QString what = parser.positionalArguments().value(1), name = parser.positionalArguments().value(2);
    if (what == QLatin1String("list"))
        return list(*dir, parser.isSet(QStringLiteral("json")));
    if (what != QLatin1String("add") && what != QLatin1String("disable") && what != QLatin1String("set-password"))
        return failure(ErrorCode::BadArgument, {QStringLiteral("add | list | disable | set-password")});
    if (name.isEmpty())
        return failure(ErrorCode::BadArgument, {QStringLiteral("NAME")});
    if (what == QLatin1String("add"))
        return add(parser, *dir, name);
    return what == QLatin1String("disable") ? disable(*dir, name) : setPassword(parser, *dir, name);
}

} // namespace

int runUser(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("管理账号；中心正在服务时除 list 外不可用。",
                                           "Manages accounts; only list works while a hub serves the directory."));
    parser.addPositionalArgument(QStringLiteral("user"), {}, QStringLiteral("user add NAME | list | disable NAME | set-password NAME"));
    addDataOption(parser);
    addAccountOptions(parser);
    parser.addOption({QStringLiteral("password-file"), words("首行是口令的文件，- 表示标准输入",
                                                             "file whose first line is the password, - for stdin"), QStringLiteral("F")});
    parser.addOption({QStringLiteral("json"), words("以 JSON 输出", "print JSON")});
    if (const auto done = parse(parser, arguments))
        return *done;
    const auto result = run(parser);
    return result ? code(Exit::Ok) : fail(result.error());
}

} // namespace Yixian
