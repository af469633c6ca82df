// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"
#include "hub/commands.h"
#include "hub/hubdata.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Yixian {

namespace {

const char *nameOf(VerifyReport::Fault fault)
{
    switch (fault) {
    case VerifyReport::Fault::None: return "none";
    case VerifyReport::Fault::Gap: return "gap";
    case VerifyReport::Fault::Previous: return "previous";
    case VerifyReport::Fault::Hash: return "hash";
    case VerifyReport::Fault::Epoch: return "epoch";
    case VerifyReport::Fault::Tail: return "tail";
    case VerifyReport::Fault::Unreadable: return "unreadable";
    }
    return "";
}

QJsonObject toJson(const VerifyReport &report)
{
    return {{QStringLiteral("ok"), report.ok},
            {QStringLiteral("rows"), report.rows},
            {QStringLiteral("firstBroken"), report.ok ? QJsonValue() : QJsonValue(report.firstBrokenSeq)},
            {QStringLiteral("fault"), QLatin1String(nameOf(report.fault))},
            {QStringLiteral("log"), report.head.log},
            {QStringLiteral("epoch"), report.head.epoch},
            {QStringLiteral("seq"), report.head.seq},
            {QStringLiteral("hash"), QString::fromLatin1(report.head.hash.toHex())}};
}

} // namespace

int runVerify(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("逐条重算日志链，报出第一条损坏的。日志可以正在使用。",
                                           "Derives every hash again and names the first broken entry. Works on a live log."));
    parser.addPositionalArgument(QStringLiteral("verify"), {}, QStringLiteral("verify"));
    addDataOption(parser);
    parser.addOption({QStringLiteral("json"), words("以 JSON 输出", "print JSON")});
    if (const auto done = parse(parser, arguments))
        return *done;
    const auto log = openLog(parser);
    if (!log)
        return fail(log.error());
    const auto report = (*log)->verify();
    if (!report)
        return fail(report.error());
    if (parser.isSet(QStringLiteral("json")))
        say(QString::fromUtf8(QJsonDocument(toJson(*report)).toJson(QJsonDocument::Compact)));
    if (!report->ok)
        return fail({ErrorCode::LogBroken, {QString::number(report->firstBrokenSeq)}, report->detail});
    if (!parser.isSet(QStringLiteral("json")))
        say(words("完好：%1 条，末条 %2", "sound: %1 entries, the last is %2")
                .arg(report->rows).arg(QString::fromLatin1(report->head.hash.toHex())));
    return code(Exit::Ok);
}

} // namespace Yixian
