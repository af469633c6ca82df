// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"
#include "domain/decide.h"
#include "hub/accountbook.h"
#include "hub/commands.h"
#include "hub/hubclock.h"
#include "hub/hubdata.h"
#include "protocol/codec.h"

namespace Yixian {

namespace {

// The first event: the district comes into being.
Result<LogRow> genesis(const QByteArray &document, Instant now)
{
    Command command;
    command.act = Establish{QString::fromUtf8(document)};
    const State nothing;
    auto event = decide(nothing, Actor{}, command, now);
    if (!event)
        return tl::unexpected(event.error());
    event->seq = 1;
    LogRow row;
    row.seq = 1;
    row.at = now;
    row.body = encodeEvent(*event);
    return row;
}

Result<QVector<Account>> firstAccounts(const QCommandLineParser &parser)
{
    const QString admin = parser.value(QStringLiteral("admin"));
    if (admin.isEmpty())
        return QVector<Account>{};
    if (!parser.isSet(QStringLiteral("password-file")))
        return failure(ErrorCode::BadArgument, {QStringLiteral("--password-file")});
    const auto password = readSecret(parser.value(QStringLiteral("password-file")), "password");
    if (!password)
        return tl::unexpected(password.error());
    Account account;
    account.user = UserId{admin};
    account.name = admin;
    account.role = Role::Admin;
    account.passwordHash = AccountBook::hashPassword(*password);
    return QVector<Account>{account};
}

Result<LogHead> makeLog(const QCommandLineParser &parser)
{
    const auto dir = dataDirectory(parser);
    if (!dir)
        return tl::unexpected(dir.error());
    auto document = parser.isSet(QStringLiteral("district")) ? readFile(parser.value(QStringLiteral("district")))
                                                             : Result<QByteArray>(builtInDistrict());
    if (!document)
        return tl::unexpected(document.error());
    const Instant now = HubClock::realNow();
    const auto first = genesis(*document, now);
    if (!first)
        return tl::unexpected(first.error());
    const auto accounts = firstAccounts(parser);
    if (!accounts)
        return tl::unexpected(accounts.error());
    return LogFile::create(*dir, {{}, now, {}}, {*first}, {}, *accounts);
}

} // namespace

int runInit(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("建立数据目录和日志；不给 --district 就用鼓楼区。",
                                           "Makes a data directory with its log; Gulou unless --district names another."));
    parser.addPositionalArgument(QStringLiteral("init"), {}, QStringLiteral("init"));
    addDataOption(parser);
    parser.addOption({QStringLiteral("district"), words("区情文件", "the district document"), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("admin"), words("管理员登录名", "login name of the administrator"), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("password-file"), words("首行是管理员口令的文件，- 表示标准输入",
                                                             "file whose first line is the password, - for stdin"), QStringLiteral("F")});
    if (const auto done = parse(parser, arguments))
        return *done;
    const auto head = makeLog(parser);
    if (!head)
        return fail(head.error());
    say(words("已建立日志 %1", "made log %1").arg(head->log));
    return code(Exit::Ok);
}

} // namespace Yixian
