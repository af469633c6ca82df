// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/intakeoutput.h"

#include "common/terminal.h"
#include "domain/errortext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Yixian {

void addTableOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("mapping"), words("列的对应关系：映射文件，或自带的 fuzhou-12345、nyc-311",
                                                       "what the columns mean: a mapping file, or fuzhou-12345 or nyc-311"), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("json"), words("以 JSON 输出结果", "print the result as JSON")});
}

Result<Mapping> mappingFrom(const QCommandLineParser &parser)
{
    const QString name = parser.value(QStringLiteral("mapping"));
    if (name.isEmpty())
        return failure(ErrorCode::BadArgument, {QStringLiteral("--mapping")});
    const QString builtIn = QString(QLatin1String(":/mappings/") + name + QLatin1String(".json"));
    const auto bytes = readFile(!QFile::exists(name) && QFile::exists(builtIn) ? builtIn : name);
    return bytes ? Mapping::fromJson(*bytes) : tl::unexpected(bytes.error());
}

Result<MappedTable> tableFrom(const QCommandLineParser &parser, const Mapping &mapping)
{
    const QString path = parser.positionalArguments().value(1);
    if (path.isEmpty())
        return failure(ErrorCode::BadArgument, {QStringLiteral("FILE")});
    return readTable(path, mapping);
}

int printReport(const IntakeReport &report, bool json)
{
    const Language language = terminalLanguage();
    const auto list = [&](const QVector<RowRemark> &rows) {
        QJsonArray array;
        for (const RowRemark &row : rows)
            array.append(QJsonObject{{QStringLiteral("row"), row.row}, {QStringLiteral("code"), errorName(row.error.code)},
                                     {QStringLiteral("text"), errorSentence(row.error, language)}});
        return array;
    };
    if (json) {
        QJsonObject object{{QStringLiteral("read"), report.read},
                           {QStringLiteral("registered"), report.registered},
                           {QStringLiteral("repeated"), report.repeated},
                           {QStringLiteral("refused"), list(report.refused)},
                           {QStringLiteral("incomplete"), list(report.incomplete)}};
        if (report.fit)
            object.insert(QStringLiteral("fit"), *report.fit);
        say(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        return code(Exit::Ok);
    }
    for (const RowRemark &row : report.refused)
        note(words("第 %1 行未导入：%2", "Row %1 was left out: %2").arg(row.row).arg(errorSentence(row.error, language)));
    for (const RowRemark &row : report.incomplete)
        note(words("第 %1 行：%2", "Row %1: %2").arg(row.row).arg(errorSentence(row.error, language)));
    say(words("读 %1 行：登记 %2，重复 %3，未导入 %4", "%1 rows read: %2 registered, %3 repeated, %4 left out")
                .arg(report.read).arg(report.registered).arg(report.repeated).arg(report.refused.size()));
    return code(Exit::Ok);
}

} // namespace Yixian
