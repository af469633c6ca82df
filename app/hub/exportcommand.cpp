// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"
#include "hub/commands.h"
#include "hub/exportrows.h"
#include "hub/hubdata.h"
#include "hub/masking.h"
#include "domain/tablecell.h"
#include "intake/csv.h"
#include "protocol/codec.h"

#include <algorithm>
#include <cstdio>
#include <QFile>
#include <QJsonDocument>

namespace Yixian {

namespace {

// Writes records as they come, JSON lines or CSV with a header.
class RecordWriter
{
public:
    RecordWriter(QIODevice &to, bool csv) : m_to(to), m_csv(csv) {}

    bool write(const ExportRecord &record)
    {
        QByteArray line;
        if (m_csv && !std::exchange(m_begun, true)) {
            for (const auto &[name, value] : record)
                line += (line.isEmpty() ? "" : ",") + name.toUtf8();
            line += '\n';
        }
        line += m_csv ? csvLine(record) : jsonLine(record);
        return m_to.write(line) == line.size();
    }

private:
    static QByteArray csvLine(const ExportRecord &record)
    {
        QStringList cells;
        for (const auto &[name, value] : record)
            cells.append(csvCell(withoutFormula(value.isObject() ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
                                                                 : value.toVariant().toString())));
        return cells.join(u',').toUtf8() + '\n';
    }
    // By hand, because QJsonObject would put the columns into alphabetical order.
    static QByteArray jsonLine(const ExportRecord &record)
    {
        QByteArray line = "{";
        for (const auto &[name, value] : record) {
            QByteArray one = QJsonDocument(QJsonObject{{name, value}}).toJson(QJsonDocument::Compact);
            line += (line.size() > 1 ? "," : "") + one.mid(1, one.size() - 2);
        }
        return line + "}\n";
    }
    QIODevice &m_to;
    bool m_csv;
    bool m_begun = false;
};

Result<void> exportEvents(const LogFile &log, RecordWriter &writer)
{
    Result<void> result;
    const auto read = log.forEachRow([&](const LogRow &row) {
        const auto event = decodeEvent(row.body);
        if (!event)
            result = failure(ErrorCode::LogBroken, {QString::number(row.seq)});
        return event && writer.write(eventRecord(row, *event));
    });
    return read ? result : read;
}

QVector<const Case *> inOrder(const State &state)
{
    QVector<const Case *> cases;
    for (const Case &value : state.cases())
        cases.append(&value);
    std::sort(cases.begin(), cases.end(), [](const Case *a, const Case *b) { return a->id < b->id; });
    return cases;
}

Result<void> exportState(const LogFile &log, const QString &what, bool masked, RecordWriter &writer)
{
    State state;
    if (auto replayed = replay(log, state); !replayed)
        return replayed;
    SubjectsById subjects;
    if (what == QLatin1String("cases")) {
        const auto read = log.forEachSubject([&](const SubjectRow &row) {
            subjects.insert(row.id, masked ? maskedFor(Role::Dispatcher, row.subject).value_or(Subject{}) : row.subject);
            return true;
        });
        if (!read)
            return read;
    }
    for (const Case *value : inOrder(state)) {
        if (what == QLatin1String("cases"))
            writer.write(caseRecord(*value, subjects.value(value->subject), state.reference()));
        else if (what == QLatin1String("legs"))
            for (const Leg &leg : value->legs)
                writer.write(legRecord(*value, leg, state.reference()));
        else
            for (const Clock &clock : value->clocks)
                writer.write(clockRecord(*value, clock));
    }
    return {};
}

Result<void> run(const QCommandLineParser &parser)
{
    const QString what = parser.value(QStringLiteral("what")), format = parser.value(QStringLiteral("format"));
    if (!QStringList{QStringLiteral("events"), QStringLiteral("cases"), QStringLiteral("legs"), QStringLiteral("clocks")}.contains(what))
        return failure(ErrorCode::BadArgument, {QStringLiteral("--what")});
    if (format != QLatin1String("jsonl") && format != QLatin1String("csv"))
        return failure(ErrorCode::BadArgument, {QStringLiteral("--format")});
    const auto log = openLog(parser);
    if (!log)
        return tl::unexpected(log.error());
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnreadable, {QStringLiteral("-")});
    RecordWriter writer(out, format == QLatin1String("csv"));
    auto done = what == QLatin1String("events") ? exportEvents(**log, writer) : exportState(**log, what, !parser.isSet(QStringLiteral("unmasked")), writer);
    if (done && !out.flush())
        return failure(ErrorCode::FileUnreadable, {QStringLiteral("-")}, out.errorString());
    return done;
}

} // namespace

int runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("导出到标准输出；日志可以正在使用。姓名、号码已遮蔽，--unmasked 除外；事项含市民原文，请妥善保管。",
                                           "Exports to stdout; works on a live log. Names and numbers are masked, unless --unmasked. "
                                           "Cases hold citizens' words: keep them safe."));
    parser.addPositionalArgument(QStringLiteral("export"), {}, QStringLiteral("export"));
    addDataOption(parser);
    parser.addOption({QStringLiteral("what"), words("导出什么", "what to export"), QStringLiteral("events|cases|legs|clocks")});
    parser.addOption({QStringLiteral("unmasked"), words("姓名和号码不遮蔽", "with names and numbers as they are")});
    parser.addOption({QStringLiteral("format"), words("格式", "the format"), QStringLiteral("jsonl|csv"), QStringLiteral("jsonl")});
    if (const auto done = parse(parser, arguments))
        return *done;
    const auto result = run(parser);
    return result ? code(Exit::Ok) : fail(result.error());
}

} // namespace Yixian
