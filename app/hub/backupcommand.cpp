// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"
#include "hub/commands.h"
#include "hub/hubclock.h"
#include "hub/hubdata.h"
#include "protocol/codec.h"
#include "store/logbackup.h"

namespace Yixian {

namespace {

LogRow restored(Seq seq)
{
    Event event;
    event.seq = seq;
    event.at = HubClock::realNow();
    event.act = SecurityNoted{SecurityEvent::Restored, {}, QString::number(seq - 1)};
    LogRow row;
    row.seq = seq;
    row.at = event.at;
    row.body = encodeEvent(event);
    return row;
}

} // namespace

int runBackup(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("把整个日志备份成一个文件并逐条验证；中心可以正在服务。密钥 site.key 要另外保管：没有它，备份里的姓名电话谁也打不开。",
                                           "Copies the whole log into one file and verifies it; a hub may be serving. Keep site.key "
                                           "elsewhere too: without it nobody can open the names and numbers in a backup."));
    parser.addPositionalArgument(QStringLiteral("backup"), {}, QStringLiteral("backup"));
    addDataOption(parser);
    parser.addOption({QStringLiteral("out"), words("备份文件", "the file to make"), QStringLiteral("FILE")});
    if (const auto done = parse(parser, arguments))
        return *done;
    const auto dir = dataDirectory(parser);
    if (!dir)
        return fail(dir.error());
    if (!parser.isSet(QStringLiteral("out")))
        return fail({ErrorCode::BadArgument, {QStringLiteral("--out")}, {}});
    const auto report = backUp(*dir, parser.value(QStringLiteral("out")));
    if (!report)
        return fail(report.error());
    if (!report->ok)
        return fail({ErrorCode::LogBroken, {QString::number(report->firstBrokenSeq)}, report->detail});
    say(words("已备份并验证：%1 条，末条 %2", "backed up and verified: %1 entries, the last is %2")
            .arg(report->rows).arg(QString::fromLatin1(report->head.hash.toHex())));
    return code(Exit::Ok);
}

int runRestore(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("从备份恢复到没有日志的目录；目录里要先放回原来的 site.key。恢复后另起一代：各席自动重取，原有登录和令牌一律作废。",
                                           "Restores a backup into a directory without a log; put its site.key there first. The log goes on in a new "
                                           "epoch: consoles fetch it anew, and no session or token of before is good any more."));
    parser.addPositionalArgument(QStringLiteral("restore"), {}, QStringLiteral("restore"));
    addDataOption(parser);
    parser.addOption({QStringLiteral("from"), words("备份文件", "the backup"), QStringLiteral("FILE")});
    if (const auto done = parse(parser, arguments))
        return *done;
    const auto dir = dataDirectory(parser);
    if (!dir)
        return fail(dir.error());
    if (!parser.isSet(QStringLiteral("from")))
        return fail({ErrorCode::BadArgument, {QStringLiteral("--from")}, {}});
    const auto head = restore(parser.value(QStringLiteral("from")), *dir, restored);
    if (!head)
        return fail(head.error());
    say(words("已恢复：第 %1 代，%2 条", "restored: epoch %1, %2 entries").arg(head->epoch).arg(head->seq));
    return code(Exit::Ok);
}

} // namespace Yixian
