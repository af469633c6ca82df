// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"
#include "feed/commands.h"

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace Yixian;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yixian-feed"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YIXIAN_VERSION));
    QLoggingCategory::setFilterRules(QStringLiteral("yixian.*.debug=false")); // QT_LOGGING_RULES still wins
    return runSubCommand(QCoreApplication::arguments(), words("把诉求件送进一线处置中心。", "Brings cases to a hub of Yixian."),
        {
            {"import", runImport, "导入一张表", "import a table"},
            {"replay", runReplay, "按原到件间隔重放一张表", "replay a table at its own pace"},
            {"simulate", runSimulate, "模拟一个区的运转（演练用）", "simulate a district, for drills"},
        });
}
