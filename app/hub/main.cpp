// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/processguard.h"
#include "common/terminal.h"
#include "hub/commands.h"
#include "transport/socketloop.h"

#include <QCoreApplication>

using namespace Yixian;

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    qputenv("QT_NO_GLIB", "1"); // in the other threads, where Qt's own loop is the shorter one
    if (auto loop = makeSocketLoop())
        QCoreApplication::setEventDispatcher(loop.release());
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yixian-hub"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YIXIAN_VERSION));
    return runSubCommand(QCoreApplication::arguments(), words("一线处置指挥中心的服务程序。", "The hub of Yixian, a dispatch center for urgent cases."),
        {
            {"init", runInit, "建立数据目录和日志", "make a data directory with its log"},
            {"serve", runServe, "开始服务", "serve consoles and feeds"},
            {"user", runUser, "账号：add、list、disable、set-password", "accounts: add, list, disable, set-password"},
            {"token", runToken, "令牌：add、list、revoke", "tokens: add, list, revoke"},
            {"cert", runCert, "做证书：根证书和服务端证书，或查看一张", "make certificates: an authority and the hub's, or show one"},
            {"clock", runClock, "工时推算：due、elapsed", "working time: due, elapsed"},
            {"export", runExport, "导出事件、事项、席位、时钟", "export events, cases, legs, clocks"},
            {"backup", runBackup, "备份，可在服务中进行", "back the log up, while it is served too"},
            {"restore", runRestore, "从备份恢复，另起一代", "restore a backup, in a new epoch"},
            {"verify", runVerify, "重算整条日志链", "derive the whole chain again"},
            {"acts", runActs, "谁能在什么状态下办什么", "who may do what from which state"},
            {"stats", runStats, "日志概况", "what the log holds"},
        });
}
