// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"
#include "feed/commands.h"
#include "feed/feedlink.h"
#include "feed/intakeoutput.h"
#include "intake/replayer.h"

#include <cmath>
#include <QCoreApplication>

namespace Yixian {

namespace {

int replay(FeedLink &feed, MappedTable table, double speed, bool json)
{
    Registrar registrar(feed.link(), feed.replica(), table.report);
    Replayer replayer(std::move(table.rows), speed, registrar);
    ProgressLine progress;
    QObject::connect(&registrar, &Registrar::progressed, &registrar, [&] {
        if (registrar.report().settled() % 50 == 0)
            progress.show(QStringLiteral("%1 / %2").arg(replayer.handedOver()).arg(replayer.size()));
    });
    QObject::connect(&registrar, &Registrar::finished, &registrar,
                     [&] { QCoreApplication::exit(printReport(registrar.report(), json)); });
    const auto giveUp = [&](const Error &error) {
        printReport(registrar.report(), json);
        QCoreApplication::exit(fail(error));
    };
    QObject::connect(&feed, &FeedLink::gaveUp, &registrar, giveUp);
    QObject::connect(&registrar, &Registrar::gaveUp, &registrar, giveUp);
    // The first row comes when the hub is there, not before.
    bool started = false;
    QObject::connect(&feed.replica(), &Replica::linkChanged, &replayer, [&](LinkState state) {
        if (state == LinkState::Live && !std::exchange(started, true))
            replayer.start();
    });
    feed.start();
    return QCoreApplication::exec();
}

int run(const QCommandLineParser &parser)
{
    bool number = false;
    const double speed = parser.value(QStringLiteral("speed")).toDouble(&number);
    if (!number || !std::isfinite(speed) || speed <= 0)
        return fail({ErrorCode::BadArgument, {QStringLiteral("--speed")}, {}});
    const auto mapping = mappingFrom(parser);
    if (!mapping)
        return fail(mapping.error());
    if (!mapping->hasArrival())
        return fail({ErrorCode::BadMapping, {QStringLiteral("fields.arrival")}, {}});
    auto table = tableFrom(parser, *mapping);
    if (!table)
        return fail(table.error());
    const auto feed = FeedLink::from(parser);
    return feed ? replay(**feed, std::move(*table), speed, parser.isSet(QStringLiteral("json"))) : fail(feed.error());
}

} // namespace

int runReplay(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("按原来的到件间隔重放一张表；第一行立即登记。",
                                           "Replays a table with the distances its rows once came in at; the first row comes at once."));
    parser.addPositionalArgument(QStringLiteral("replay"), {}, QStringLiteral("replay FILE"));
    addTableOptions(parser);
    FeedLink::addOptions(parser);
    parser.addOption({QStringLiteral("speed"), words("快多少倍", "how many times as fast"), QStringLiteral("X"), QStringLiteral("1")});
    if (const auto done = parse(parser, arguments))
        return *done;
    return run(parser);
}

} // namespace Yixian
