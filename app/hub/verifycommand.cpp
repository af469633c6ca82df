// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"
#include "hub/commands.h"
#include "hub/hubdata.h"
#include "hub/witnessfile.h"

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
    case VerifyReport::Fault::Seal: return "seal";
    case VerifyReport::Fault::Subject: return "subject";
    case VerifyReport::Fault::Witness: return "witness";
    case VerifyReport::Fault::Bulletin: return "bulletin";
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

// The chain says that nothing was altered in it; what stands beside it, and what others remember of it, is checked against it.
Result<VerifyReport> verified(const LogFile &log, const QString &dir, const QString &witness, int &witnessed)
{
    auto report = log.verify();
    if (!report || !report->ok)
        return report;
    const auto fault = [&](const Error &error, VerifyReport::Fault what) {
        report->ok = false;
        report->fault = what;
        report->firstBrokenSeq = error.args.value(0).toLongLong();
        report->detail = error.detail;
    };
    if (log.hasKey())
        if (const auto subjects = checkSubjects(log); !subjects)
            fault(subjects.error(), VerifyReport::Fault::Subject);
    if (report->ok)
        if (const auto bulletins = checkBulletins(log, dir); !bulletins)
            fault(bulletins.error(), VerifyReport::Fault::Bulletin);
    if (witness.isEmpty() || !report->ok)
        return report;
    const auto checked = checkAgainst(log, dir, witness);
    if (!checked && checked.error().code != ErrorCode::LogBroken)
        return tl::unexpected(checked.error());
    if (!checked)
        fault(checked.error(), VerifyReport::Fault::Witness);
    witnessed = checked.value_or(0);
    return report;
}

} // namespace

int runVerify(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("逐条重算日志链，报出第一条损坏的。日志可以正在使用。",
                                           "Derives every hash again and names the first broken entry. Works on a live log."));
    parser.addPositionalArgument(QStringLiteral("verify"), {}, QStringLiteral("verify"));
    addDataOption(parser);
    parser.addOption({QStringLiteral("witness"), words("别处保存的签名日志头（serve --witness 或席位所存）", "signed heads that were kept elsewhere (serve --witness, or a console's)"), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("json"), words("以 JSON 输出", "print JSON")});
    if (const auto done = parse(parser, arguments))
        return *done;
    const auto log = openLog(parser);
    if (!log)
        return fail(log.error());
    int witnessed = 0;
    const auto report = verified(**log, parser.value(QStringLiteral("data")), parser.value(QStringLiteral("witness")), witnessed);
    if (!report)
        return fail(report.error());
    if (parser.isSet(QStringLiteral("json")))
        say(QString::fromUtf8(QJsonDocument(toJson(*report)).toJson(QJsonDocument::Compact)));
    if (!report->ok)
        return fail({ErrorCode::LogBroken, {QString::number(report->firstBrokenSeq)}, report->detail});
    if (!(*log)->hasKey())
        note(words("没有密钥，群众信息未核对。", "Without the site key, what citizens said was not checked."));
    if (witnessed > 0)
        note(words("与 %1 条见证相符。", "agrees with %1 witnessed heads").arg(witnessed));
    if (!parser.isSet(QStringLiteral("json")))
        say(words("完好：%1 条，末条 %2", "sound: %1 entries, the last is %2")
                .arg(report->rows).arg(QString::fromLatin1(report->head.hash.toHex())));
    return code(Exit::Ok);
}

} // namespace Yixian
