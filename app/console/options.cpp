// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/options.h"

#include "common/tlsoptions.h"

#include <QCommandLineParser>
#include <QFile>

namespace Yixian {

namespace {

tl::unexpected<Error> bad(const char *argument)
{
    return failure(ErrorCode::BadArgument, {QLatin1String(argument)});
}

Result<QString> firstLine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path});
    return QString::fromUtf8(file.readLine()).trimmed();
}

Result<void> readCredentials(const QCommandLineParser &parser, Credentials &credentials)
{
    credentials.user = parser.value(QStringLiteral("user"));
    for (const auto &[option, target] : {std::pair("password-file", &credentials.password), std::pair("token-file", &credentials.token)}) {
        if (!parser.isSet(QLatin1String(option)))
            continue;
        auto line = firstLine(parser.value(QLatin1String(option)));
        if (!line)
            return tl::unexpected(line.error());
        *target = *line;
    }
    return {};
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("一线 Yixian: the console of a district's one-line disposal center."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto add = [&](const char *name, const char *help, const char *value = "") {
        parser.addOption({QLatin1String(name), QString::fromUtf8(help), QLatin1String(value)});
    };
    add("hub", "address of the hub, wss://host:port (ws:// on this computer); may be given several times", "URL");
    addTlsOptions(parser);
    add("user", "who logs in", "NAME");
    add("password-file", "file with the password", "F");
    add("token-file", "file with a token", "F");
    add("role", "desk, answer, chief, admin or wall", "ROLE");
    add("lang", "zh_CN or en", "LANG");
    add("theme", "light or dark", "THEME");
    add("scale", "100 to 200", "PERCENT");
    add("screen", "for --role wall: name or serial number of the screen it hangs on", "ID");
    add("demo", "a hub, a feed and a simulated district of its own, gone when the window closes");
    add("demo-speed", "how fast the demonstration's clock runs", "X");
    add("pictures", "save a picture of every page there, then exit", "DIR");
    add("report", "write a report without a window, then exit: daily:2026-07-09, weekly:2026-W28, monthly:2026-07, half-year:2026-H2, yearly:2026", "ISSUE");
    add("out", "where to write it", "DIR");
}

} // namespace

Result<ConsoleOptions> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(arguments);
    ConsoleOptions options;
    for (const QString &text : parser.values(QStringLiteral("hub"))) {
        QUrl url(text);
        if (!url.isValid() || (url.scheme() != u"ws" && url.scheme() != u"wss"))
            return bad("--hub");
        if (isPlainToElsewhere(url))
            return failure(ErrorCode::BadArgument, {text}, QStringLiteral("tls.plain"));
        if (url.path().isEmpty() || url.path() == u"/")
            url.setPath(QStringLiteral("/v1"));
        options.hubs.append(url);
    }
    auto tls = tlsFrom(parser);
    if (!tls)
        return tl::unexpected(tls.error());
    options.tls = std::move(*tls);
    if (auto read = readCredentials(parser, options.credentials); !read)
        return tl::unexpected(read.error());
    options.role = parser.value(QStringLiteral("role"));
    if (!options.role.isEmpty() && !QStringList{QStringLiteral("desk"), QStringLiteral("answer"), QStringLiteral("chief"), QStringLiteral("admin"), QStringLiteral("wall")}.contains(options.role))
        return bad("--role");
    if (parser.isSet(QStringLiteral("lang")))
        options.language = parser.value(QStringLiteral("lang"));
    if (options.language && *options.language != u"zh_CN" && *options.language != u"en")
        return bad("--lang");
    if (parser.isSet(QStringLiteral("theme")))
        options.theme = parser.value(QStringLiteral("theme"));
    if (options.theme && *options.theme != u"light" && *options.theme != u"dark")
        return bad("--theme");
    if (parser.isSet(QStringLiteral("scale")))
        options.scale = parser.value(QStringLiteral("scale")).toInt();
    if (options.scale && (*options.scale < 100 || *options.scale > 200))
        return bad("--scale");
    options.screen = parser.value(QStringLiteral("screen"));
    options.pictures = parser.value(QStringLiteral("pictures"));
    if (parser.isSet(QStringLiteral("report"))) {
        auto issue = issueFromText(parser.value(QStringLiteral("report")));
        if (!issue)
            return tl::unexpected(issue.error());
        options.report = *issue;
    }
    options.out = parser.value(QStringLiteral("out"));
    if (options.report && options.out.isEmpty())
        return bad("--out");
    options.demo = parser.isSet(QStringLiteral("demo"));
    if (options.report && !options.demo && options.credentials.isEmpty())
        return bad("--token-file");
    if (parser.isSet(QStringLiteral("demo-speed")))
        options.demoSpeed = parser.value(QStringLiteral("demo-speed")).toDouble();
    if (!(options.demoSpeed > 0 && options.demoSpeed <= 1000))
        return bad("--demo-speed");
    if (!options.demo && options.hubs.isEmpty())
        options.hubs.append(QUrl(QStringLiteral("ws://127.0.0.1:8460/v1")));
    return options;
}

} // namespace Yixian
