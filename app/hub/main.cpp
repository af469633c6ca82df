// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"
#include "hub/commands.h"

#include <array>
#include <QCoreApplication>

using namespace Yixian;

namespace {

struct SubCommand
{
    const char *name;
    int (*run)(const QStringList &);
    const char *chinese;
    const char *english;
};

constexpr std::array subCommands = {
    SubCommand{"init", runInit, "建立数据目录和日志", "make a data directory with its log"},
    SubCommand{"serve", runServe, "开始服务", "serve consoles and feeds"},
    SubCommand{"user", runUser, "账号：add、list、disable、set-password", "accounts: add, list, disable, set-password"},
    SubCommand{"token", runToken, "令牌：add、list、revoke", "tokens: add, list, revoke"},
    SubCommand{"clock", runClock, "工时推算：due、elapsed", "working time: due, elapsed"},
    SubCommand{"export", runExport, "导出事件、事项、席位、时钟", "export events, cases, legs, clocks"},
    SubCommand{"verify", runVerify, "重算整条日志链", "derive the whole chain again"},
    SubCommand{"stats", runStats, "日志概况", "what the log holds"},
};

int overview(const QStringList &arguments)
{
    QString list = words("子命令：", "Commands:");
    for (const SubCommand &command : subCommands)
        list += QStringLiteral("\n  %1%2").arg(QLatin1String(command.name), -10).arg(words(command.chinese, command.english));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        words("一线处置指挥中心的服务程序。", "The hub of Yixian, a dispatch center for urgent cases.") + QLatin1String("\n\n") + list);
    parser.addPositionalArgument(QStringLiteral("command"), words("子命令，各有 --help", "a command; each has --help"));
    if (const auto done = parse(parser, arguments))
        return *done;
    return fail({ErrorCode::BadArgument, {parser.positionalArguments().value(0, QStringLiteral("command"))}, {}});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yixian-hub"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YIXIAN_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    for (const SubCommand &command : subCommands)
        if (arguments.value(1) == QLatin1String(command.name))
            return command.run(arguments);
    return overview(arguments);
}
