// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"
#include "hub/commands.h"
#include "hub/hubdata.h"
#include "domain/tablecell.h"
#include "intake/csv.h"
#include "intake/textfile.h"

namespace Yixian {

namespace {

struct Question
{
    const char *first;
    const char *second;
    const char *answer;
};
constexpr Question dueQuestion{"start", "working_minutes", "due"};
constexpr Question elapsedQuestion{"from", "to", "working_seconds"};

struct Answer
{
    QString text;
    std::vector<ClockPiece> pieces;
};

Result<Answer> due(const WorkCalendar &calendar, const QString &start, const QString &minutes)
{
    const auto from = instantFromIso(start);
    bool number = false;
    const int amount = minutes.trimmed().toInt(&number);
    if (!from || !number || amount < 0)
        return failure(ErrorCode::BadValue, {from ? minutes : start});
    const Instant end = calendar.dueAfter(*from, workMinutes(amount));
    return Answer{toIso(end), calendar.explain(*from, end)};
}

Result<Answer> elapsed(const WorkCalendar &calendar, const QString &fromText, const QString &toText)
{
    const auto from = instantFromIso(fromText), to = instantFromIso(toText);
    if (!from || !to)
        return failure(ErrorCode::BadValue, {from ? toText : fromText});
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(calendar.between(*from, *to).value);
    return Answer{QString::number(seconds.count()), calendar.explain(std::min(*from, *to), std::max(*from, *to))};
}

QString reasonOf(const ClockPiece &piece)
{
    switch (piece.day) {
    case DayKind::Workday: return words("非工作时间", "outside working hours");
    case DayKind::RestDay: return words("休息日", "rest day");
    case DayKind::Holiday: return words("法定节假日 %1", "holiday %1").arg(piece.name);
    case DayKind::MakeUp: return words("调休上班日的非工作时间 %1", "make-up day, outside hours %1").arg(piece.name);
    case DayKind::StopWork: return words("停工日 %1", "work stopped: %1").arg(piece.name);
    }
    return {};
}

void explain(const std::vector<ClockPiece> &pieces)
{
    for (const ClockPiece &piece : pieces) {
        const double minutes = std::chrono::duration<double, std::ratio<60>>(piece.to - piece.from).count();
        const QString why = piece.counted ? words("计 %1 分", "counts %1 min").arg(minutes, 0, 'g', 10)
                                          : words("不计：%1", "does not count: %1").arg(reasonOf(piece));
        say(QStringLiteral("#   %1 – %2  %3").arg(toIso(piece.from), toIso(piece.to), why.trimmed()));
    }
}

// Answers row by row; a row that cannot be read is told on stderr and the rest goes on.
Result<bool> answerAll(const CsvTable &table, const Question &question, const WorkCalendar &calendar, bool explained)
{
    const auto first = table.column(QLatin1String(question.first)), second = table.column(QLatin1String(question.second));
    if (first < 0 || second < 0)
        return failure(ErrorCode::MissingColumn, {QLatin1String(first < 0 ? question.first : question.second)});
    say(QStringList{QLatin1String(question.first), QLatin1String(question.second), QLatin1String(question.answer)}.join(u','));
    bool allRead = true;
    for (const CsvRow &row : table.rows) {
        const QString a = row.cells.value(first), b = row.cells.value(second);
        const auto answer = question.answer == dueQuestion.answer ? due(calendar, a, b) : elapsed(calendar, a, b);
        if (!answer) {
            fail({ErrorCode::BadRow, {QString::number(row.number), answer.error().args.value(0)}, {}});
            allRead = false;
            continue;
        }
        say(QString(csvCell(a) + u',' + csvCell(b) + u',' + answer->text));
        if (explained)
            explain(answer->pieces);
    }
    return allRead;
}

Result<bool> run(const QCommandLineParser &parser)
{
    const QString what = parser.positionalArguments().value(1);
    if (what != QLatin1String("due") && what != QLatin1String("elapsed"))
        return failure(ErrorCode::BadArgument, {QStringLiteral("due | elapsed")});
    if (!parser.isSet(QStringLiteral("csv")))
        return failure(ErrorCode::BadArgument, {QStringLiteral("--csv")});
    const QString path = parser.value(QStringLiteral("csv"));
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto text = decodeText(*bytes, path);
    if (!text)
        return tl::unexpected(text.error());
    const auto table = parseCsv(*text);
    if (!table)
        return tl::unexpected(table.error());
    Result<Reference> reference = Reference::fromJson(builtInDistrict());
    if (parser.isSet(QStringLiteral("data"))) {
        const auto log = openLog(parser);
        if (!log)
            return tl::unexpected(log.error());
        State state;
        if (const auto replayed = replay(**log, state); !replayed)
            return tl::unexpected(replayed.error());
        reference = state.reference(); // with the days stopped since
    }
    if (!reference)
        return tl::unexpected(reference.error());
    return answerAll(*table, what == QLatin1String("due") ? dueQuestion : elapsedQuestion, reference->calendar,
                     parser.isSet(QStringLiteral("explain")));
}

} // namespace

int runClock(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("按工作日历推算。due：start,working_minutes → due；elapsed：from,to → working_seconds。",
                                           "Working time by the calendar. due: start,working_minutes → due; elapsed: from,to → working_seconds."));
    parser.addPositionalArgument(QStringLiteral("clock"), {}, QStringLiteral("clock due|elapsed"));
    addDataOption(parser);
    parser.addOption({QStringLiteral("csv"), words("输入表，- 表示标准输入", "the questions, - for stdin"), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("explain"), words("逐段列出算式", "show each stretch below its row")});
    if (const auto done = parse(parser, arguments))
        return *done;
    const auto allRead = run(parser);
    if (!allRead)
        return fail(allRead.error());
    return code(*allRead ? Exit::Ok : Exit::BadData);
}

} // namespace Yixian
