// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"
#include "hub/accountbook.h"
#include "hub/accountoptions.h"
#include "hub/commands.h"
#include "hub/hubclock.h"
#include "hub/hubdata.h"
#include "store/accountfile.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Yixian {

namespace {

constexpr int shownHashDigits = 12;

QString shownHash(const TokenRecord &token)
{
    return QString::fromLatin1(token.hash.toHex().left(shownHashDigits));
}

// A token for an account that is there, or for a new one that has no password.
Result<void> add(const QCommandLineParser &parser, const QString &dir, const QString &name)
{
    std::optional<Account> fresh;
    if (parser.isSet(QStringLiteral("role"))) {
        auto account = accountFrom(parser, dir, name);
        if (!account)
            return tl::unexpected(account.error());
        fresh = std::move(*account);
    }
    const auto file = AccountFile::open(dir);
    if (!file)
        return tl::unexpected(file.error());
    const auto accounts = (*file)->list();
    if (!accounts)
        return tl::unexpected(accounts.error());
    const auto known = std::find_if(accounts->cbegin(), accounts->cend(),
                                    [&](const Account &account) { return account.user.value == name; });
    if (known == accounts->cend() && !fresh)
        return failure(ErrorCode::BadArgument, {QStringLiteral("--role")});
    if (known != accounts->cend() && fresh && (known->role != fresh->role || known->unit != fresh->unit))
        return failure(ErrorCode::BadValue, {QStringLiteral("role")});
    if (known != accounts->cend() && known->disabled)
        return failure(ErrorCode::AccountDisabled);
    if (known == accounts->cend())
        if (auto added = (*file)->add(*fresh); !added)
            return added;
    const QString token = AccountBook::randomToken();
    const Instant now = HubClock::realNow();
    if (auto added = (*file)->addToken({AccountBook::hashToken(token), UserId{name}, now, {}, false}); !added)
        return added;
    say(token); // the only time it is shown
    return {};
}

Result<void> list(const QString &dir, bool json)
{
    const auto log = LogFile::open(dir);
    if (!log)
        return tl::unexpected(log.error());
    const auto tokens = (*log)->tokens();
    if (!tokens)
        return tl::unexpected(tokens.error());
    QJsonArray array;
    for (const TokenRecord &token : *tokens) {
        if (token.session)
            continue; // a person's login, not given out
        if (json)
            array.append(QJsonObject{{QStringLiteral("id"), shownHash(token)},
                                     {QStringLiteral("user"), token.user.value},
                                     {QStringLiteral("issued"), toIso(token.issued)}});
        else
            say(QStringList{shownHash(token), token.user.value, toIso(token.issued)}.join(u'\t'));
    }
    if (json)
        say(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
    return {};
}

// By the id that `list` shows, or all of an account.
Result<void> revoke(const QString &dir, const QString &word)
{
    const auto file = AccountFile::open(dir);
    if (!file)
        return tl::unexpected(file.error());
    const auto tokens = (*file)->tokens();
    if (!tokens)
        return tl::unexpected(tokens.error());
    for (const TokenRecord &token : *tokens)
        if (!token.session && shownHash(token) == word)
            return (*file)->revokeToken(token.hash);
    return (*file)->revokeTokens(UserId{word});
}

Result<void> run(const QCommandLineParser &parser)
{
    const auto dir = dataDirectory(parser);
    if (!dir)
        return tl::unexpected(dir.error());
    const QString what = parser.positionalArguments().value(1), name = parser.positionalArguments().value(2);
    if (what == QLatin1String("list"))
        return list(*dir, parser.isSet(QStringLiteral("json")));
    if (what != QLatin1String("add") && what != QLatin1String("revoke"))
        return failure(ErrorCode::BadArgument, {QStringLiteral("add | list | revoke")});
    if (name.isEmpty())
        return failure(ErrorCode::BadArgument, {QStringLiteral("NAME")});
    return what == QLatin1String("add") ? add(parser, *dir, name) : revoke(*dir, name);
}

} // namespace

int runToken(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("管理程序用的令牌；add 只输出一次令牌。中心正在服务时除 list 外不可用。",
                                           "Manages tokens for programs; add prints the token once. Only list works while a hub serves."));
    parser.addPositionalArgument(QStringLiteral("token"), {}, QStringLiteral("token add NAME --role R | list | revoke ID|NAME"));
    addDataOption(parser);
    addAccountOptions(parser);
    parser.addOption({QStringLiteral("json"), words("以 JSON 输出", "print JSON")});
    if (const auto done = parse(parser, arguments))
        return *done;
    const auto result = run(parser);
    return result ? code(Exit::Ok) : fail(result.error());
}

} // namespace Yixian
