// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"
#include "feed/commands.h"
#include "feed/feedlink.h"
#include "feed/intakeoutput.h"

#include <QCoreApplication>

namespace Yixian {

namespace {

int import(FeedLink &feed, MappedTable table, bool json)
{
    Registrar registrar(feed.link(), feed.replica(), table.report);
    ProgressLine progress;
    QObject::connect(&registrar, &Registrar::progressed, &registrar, [&] {
        const IntakeReport &report = registrar.report();
        if (report.settled() % 50 == 0)
            progress.show(QStringLiteral("%1 / %2").arg(report.settled()).arg(report.read));
    });
    QObject::connect(&registrar, &Registrar::finished, &registrar,
                     [&] { QCoreApplication::exit(printReport(registrar.report(), json)); });
    const auto giveUp = [&](const Error &error) {
        printReport(registrar.report(), json); // what had gone in by then; a second run goes on
        QCoreApplication::exit(fail(error));
    };
    QObject::connect(&feed, &FeedLink::gaveUp, &registrar, giveUp);
    QObject::connect(&registrar, &Registrar::gaveUp, &registrar, giveUp);
    for (MappedRow &row : table.rows)
        registrar.add(std::move(row));
    registrar.close();
    feed.start();
    return QCoreApplication::exec();
}

int run(const QCommandLineParser &parser)
{
    const bool json = parser.isSet(QStringLiteral("json"));
    const auto mapping = mappingFrom(parser);
    if (!mapping)
        return fail(mapping.error());
    auto table = tableFrom(parser, *mapping);
    if (!table)
        return fail(table.error());
    if (parser.isSet(QStringLiteral("dry-run"))) {
        table->report.fit = table->rows.size();
        note(words("试运行：%1 行可登记，没有送出", "dry run: %1 rows could be registered, nothing was sent").arg(table->rows.size()));
        return printReport(table->report, json);
    }
    const auto feed = FeedLink::from(parser);
    return feed ? import(**feed, std::move(*table), json) : fail(feed.error());
}

} // namespace

int runImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("导入一张 CSV 表（UTF-8 或 GB18030，可为 .gz）。可重复运行：已有的不再登记。",
                                           "Imports a CSV table (UTF-8 or GB18030, may be .gz). May be run again: nothing is registered twice."));
    parser.addPositionalArgument(QStringLiteral("import"), {}, QStringLiteral("import FILE"));
    addTableOptions(parser);
    FeedLink::addOptions(parser);
    parser.addOption({QStringLiteral("dry-run"), words("只读表，不送出", "read the table only, send nothing")});
    if (const auto done = parse(parser, arguments))
        return *done;
    return run(parser);
}

} // namespace Yixian
