// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"
#include "domain/errortext.h"
#include "feed/commands.h"
#include "feed/feedlink.h"
#include "intake/simulator.h"

#include <cmath>
#include <QCoreApplication>
#include <QJsonDocument>

namespace Yixian {

namespace {

// A number that must be given in full and not be negative.
std::optional<double> amount(const QCommandLineParser &parser, const char *name)
{
    bool number = false;
    const double value = parser.value(QLatin1String(name)).toDouble(&number);
    return number && std::isfinite(value) && value >= 0 ? std::optional(value) : std::nullopt;
}

Millis minutes(double value)
{
    return Millis{static_cast<qint64>(value * 60'000)};
}

Result<SimulatorOptions> readOptions(const QCommandLineParser &parser)
{
    for (const char *name : {"rate", "seed", "story-report", "count", "for"})
        if (parser.isSet(QLatin1String(name)) && !amount(parser, name))
            return failure(ErrorCode::BadArgument, {QString(QLatin1String("--") + QLatin1String(name))});
    SimulatorOptions options;
    options.casesPerHour = *amount(parser, "rate");
    options.seed = static_cast<quint64>(*amount(parser, "seed"));
    options.story = parser.isSet(QStringLiteral("story")) || parser.isSet(QStringLiteral("story-report"));
    if (const auto value = amount(parser, "story-report"))
        options.storyReportIn = minutes(*value);
    if (const auto value = amount(parser, "count"))
        options.mostCases = static_cast<qint64>(*value);
    if (const auto value = amount(parser, "for"))
        options.runFor = minutes(*value);
    return options;
}

int report(const Simulator &simulator, bool json)
{
    if (json)
        say(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("registered"), simulator.registered()},
                                                        {QStringLiteral("acts"), simulator.acts()},
                                                        {QStringLiteral("refused"), simulator.refused()}})
                                  .toJson(QJsonDocument::Compact)));
    else
        say(words("登记 %1 件，办了 %2 步，被拒 %3 步", "%1 cases registered, %2 acts, %3 refused")
                .arg(simulator.registered()).arg(simulator.acts()).arg(simulator.refused()));
    return code(Exit::Ok);
}

int simulate(FeedLink &feed, const Scenario &scenario, const QCommandLineParser &parser, const SimulatorOptions &options)
{
    Simulator simulator(feed.link(), feed.replica(), scenario, options);
    const bool json = parser.isSet(QStringLiteral("json")), verbose = parser.isSet(QStringLiteral("verbose"));
    QObject::connect(&simulator, &Simulator::finished, &simulator, [&] { QCoreApplication::exit(report(simulator, json)); });
    QObject::connect(&simulator, &Simulator::refusedAct, &simulator, [&](const QString &number, const QByteArray &step, const Error &error) {
        if (verbose)
            note(QString(number + u' ' + QString::fromLatin1(step) + QLatin1String(": ") + errorSentence(error, terminalLanguage())));
    });
    QObject::connect(&feed.replica(), &Replica::linkChanged, &simulator, [&](LinkState state) {
        if (verbose)
            note(QStringLiteral("link %1, seq %2").arg(static_cast<int>(state)).arg(feed.replica().position()));
    });
    QObject::connect(&feed, &FeedLink::gaveUp, &simulator, [&](const Error &error) {
        report(simulator, json);
        QCoreApplication::exit(fail(error));
    });
    // Checked as soon as the hub has said who we are: anybody else's acts would all be refused one by one.
    QObject::connect(&feed.replica(), &Replica::meChanged, &simulator, [&] {
        if (feed.replica().me().role != Role::Drill)
            QCoreApplication::exit(fail({ErrorCode::DrillOnly, {}, {}}));
    });
    feed.start();
    return QCoreApplication::exec();
}

int run(const QCommandLineParser &parser)
{
    const auto options = readOptions(parser);
    if (!options)
        return fail(options.error());
    const QString path = parser.isSet(QStringLiteral("life")) ? parser.value(QStringLiteral("life"))
                                                              : QStringLiteral(":/demo/district-life.json");
    const auto bytes = readFile(path);
    if (!bytes)
        return fail(bytes.error());
    const auto scenario = Scenario::fromJson(*bytes);
    if (!scenario)
        return fail(scenario.error());
    const auto feed = FeedLink::from(parser);
    return feed ? simulate(**feed, *scenario, parser, *options) : fail(feed.error());
}

} // namespace

int runSimulate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("让一个区活起来：新件、受理、呼叫、响应、报到、处置、回访。只用于演练日志。",
                                           "Brings a district to life: cases, acceptance, calls, answers, arrivals, visits. For drill logs only."));
    parser.addPositionalArgument(QStringLiteral("simulate"), {}, QStringLiteral("simulate"));
    FeedLink::addOptions(parser);
    const auto option = [&](const char *name, const char *chinese, const char *english, const char *value, const char *preset = nullptr) {
        parser.addOption({QLatin1String(name), words(chinese, english), QLatin1String(value), QLatin1String(preset)});
    };
    option("rate", "每小时（中心时间）新件数，0 表示只有人办件", "new cases an hour of hub time; 0: people only act", "X", "10");
    option("seed", "随机种子，同种子可重现", "seed; the same one repeats the run", "N", "1");
    option("story-report", "演示污水外溢一事，呼叫后 M 分钟报到，其余同比压缩", "the sewage story, report-in M minutes after the call, the rest in proportion", "M");
    option("count", "最多新件数", "at most so many new cases", "N");
    option("for", "运行多少分钟（中心时间）后结束", "minutes of hub time to run for", "M");
    option("life", "情景文件", "the scenario document", "FILE");
    parser.addOption({QStringLiteral("story"), words("演示污水外溢一事，次一工作日 09:00 报到", "the sewage story, report-in at 09:00 on the next working day")});
    parser.addOption({QStringLiteral("verbose"), words("列出被拒的步骤", "tell which acts were refused")});
    parser.addOption({QStringLiteral("json"), words("以 JSON 输出结果", "print the result as JSON")});
    if (const auto done = parse(parser, arguments))
        return *done;
    return run(parser);
}

} // namespace Yixian
