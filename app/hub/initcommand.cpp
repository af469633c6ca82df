// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"
#include "domain/decide.h"
#include "hub/accountbook.h"
#include "hub/commands.h"
#include "hub/hubclock.h"
#include "hub/hubdata.h"
#include "protocol/codec.h"
#include "store/sitekey.h"

#include <QRandomGenerator>

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

// Of letters that nobody mistakes for another.
QString oneTimeCode()
{
    static constexpr char letters[] = "abcdefghjkmnpqrstuvwxyz23456789";
    QString code;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 5 == 0)
            code += u'-';
        code += QLatin1Char(letters[QRandomGenerator::system()->bounded(static_cast<int>(sizeof letters) - 1)]);
    }
    return code;
}

// The first security administrator, who lets everybody else in: with a code that opens once and has to be changed at once.
Account firstSecurityAdministrator(const QString &code)
{
    Account account;
    account.user = UserId{QStringLiteral("security")};
    account.name = QStringLiteral("安全管理员");
    account.role = Role::Security;
    account.passwordHash = AccountBook::hashPassword(code);
    account.passwordSet = Instant{};
    return account;
}

Result<QVector<Account>> firstAccounts(const QCommandLineParser &parser, const QString &code)
{
    QVector<Account> accounts{firstSecurityAdministrator(code)};
    const QString admin = parser.value(QStringLiteral("admin"));
    if (admin.isEmpty())
        return accounts;
    if (!parser.isSet(QStringLiteral("password-file")))
        return failure(ErrorCode::BadArgument, {QStringLiteral("--password-file")});
    if (admin == accounts.first().user.value)
        return failure(ErrorCode::BadValue, {QStringLiteral("user")}, admin);
    const auto password = readSecret(parser.value(QStringLiteral("password-file")), "password");
    if (!password)
        return tl::unexpected(password.error());
    Account account;
    account.user = UserId{admin};
    account.name = admin;
    account.role = Role::Admin;
    account.passwordHash = AccountBook::hashPassword(*password);
    account.passwordSet = HubClock::realNow();
    accounts.append(account);
    return accounts;
}

Result<LogHead> makeLog(const QCommandLineParser &parser, const QString &code)
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
    const auto accounts = firstAccounts(parser, code);
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
    const QString once = oneTimeCode();
    const auto head = makeLog(parser, once);
    if (!head)
        return fail(head.error());
    say(words("已建立日志 %1", "made log %1").arg(head->log));
    note(words("首次登录：用户名 security，一次性口令 %1；登录后须立即改密码。此口令不再显示。",
               "first login: user security, one-time code %1; it has to be changed at once and is not shown again").arg(once));
    note(words("密钥在 %1：请另存一份，不要和备份放在一起。", "the key is %1: keep a copy of it, not beside the backups").arg(SiteKey::pathIn(parser.value(QStringLiteral("data")))));
    return code(Exit::Ok);
}

} // namespace Yixian
