// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"
#include "feed/commands.h"

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
    SubCommand{"import", runImport, "导入一张表", "import a table"},
    SubCommand{"replay", runReplay, "按原到件间隔重放一张表", "replay a table at its own pace"},
    SubCommand{"simulate", runSimulate, "模拟一个区的运转（演练用）", "simulate a district, for drills"},
};

int overview(const QStringList &arguments)
{
    QString list = words("子命令：", "Commands:");
    for (const SubCommand &command : subCommands)
        list += QStringLiteral("\n  %1%2").arg(QLatin1String(command.name), -10).arg(words(command.chinese, command.english));
    QCommandLineParser parser;
    parser.setApplicationDescription(words("把诉求件送进一线处置中心。", "Brings cases to a hub of Yixian.") + QLatin1String("\n\n") + list);
    parser.addPositionalArgument(QStringLiteral("command"), words("子命令，各有 --help", "a command; each has --help"));
    if (const auto done = parse(parser, arguments))
        return *done;
    return fail({ErrorCode::BadArgument, {parser.positionalArguments().value(0, QStringLiteral("command"))}, {}});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yixian-feed"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YIXIAN_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    for (const SubCommand &command : subCommands)
        if (arguments.value(1) == QLatin1String(command.name))
            return command.run(arguments);
    return overview(arguments);
}
