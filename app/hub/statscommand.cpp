// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/terminal.h"
#include "hub/commands.h"
#include "hub/hubclock.h"
#include "hub/hubdata.h"

#include <map>
#include <QJsonDocument>
#include <QJsonObject>

namespace Yixian {

namespace {

struct ClockCount
{
    int running = 0, met = 0, late = 0, voided = 0, overdue = 0; // overdue: still running and past its due time
};

// Cases, legs and clocks as they stand at `now`.
QJsonObject standing(const State &state, Instant now)
{
    std::map<QString, int> cases, legs;
    std::map<QString, ClockCount> clocks;
    int open = 0;
    for (const Case &value : state.cases()) {
        ++cases[enumName(value.state)];
        open += value.open() ? 1 : 0;
        for (const Leg &leg : value.legs)
            ++legs[enumName(leg.state)];
        for (const Clock &clock : value.clocks) {
            ClockCount &count = clocks[enumName(clock.kind)];
            switch (clock.outcome) {
            case ClockOutcome::Running: ++count.running; break;
            case ClockOutcome::Met: ++count.met; break;
            case ClockOutcome::Late: ++count.late; break;
            case ClockOutcome::Void:
            case ClockOutcome::Remote: ++count.voided; break;
            }
            count.overdue += clock.running() && !clock.stopped && clock.due < now ? 1 : 0;
        }
    }
    QJsonObject caseObject{{QStringLiteral("total"), state.cases().size()}, {QStringLiteral("open"), open}}, legObject, clockObject;
    for (const auto &[name, count] : cases)
        caseObject.insert(name, count);
    for (const auto &[name, count] : legs)
        legObject.insert(name, count);
    for (const auto &[name, count] : clocks)
        clockObject.insert(name, QJsonObject{{QStringLiteral("running"), count.running}, {QStringLiteral("met"), count.met},
                                             {QStringLiteral("late"), count.late}, {QStringLiteral("void"), count.voided},
                                             {QStringLiteral("overdue"), count.overdue}});
    return {{QStringLiteral("cases"), caseObject}, {QStringLiteral("legs"), legObject}, {QStringLiteral("clocks"), clockObject}};
}

Result<QJsonObject> figures(const LogFile &log)
{
    const auto stats = log.stats();
    if (!stats)
        return tl::unexpected(stats.error());
    const auto head = log.head();
    if (!head)
        return tl::unexpected(head.error());
    State state;
    if (const auto replayed = replay(log, state); !replayed)
        return tl::unexpected(replayed.error());
    const Instant now = HubClock(log.drill()).now();
    QJsonObject object = standing(state, now);
    object.insert(QStringLiteral("log"), head->log);
    object.insert(QStringLiteral("epoch"), head->epoch);
    object.insert(QStringLiteral("seq"), head->seq);
    object.insert(QStringLiteral("hash"), QString::fromLatin1(head->hash.toHex()));
    object.insert(QStringLiteral("hubTime"), toIso(now));
    object.insert(QStringLiteral("events"), stats->rows);
    object.insert(QStringLiteral("subjects"), stats->subjects);
    object.insert(QStringLiteral("accounts"), stats->accounts);
    object.insert(QStringLiteral("snapshots"), stats->snapshots);
    object.insert(QStringLiteral("databaseBytes"), stats->databaseBytes);
    object.insert(QStringLiteral("walBytes"), stats->walBytes);
    object.insert(QStringLiteral("district"), state.reference().districtName);
    object.insert(QStringLiteral("units"), state.reference().units.size());
    object.insert(QStringLiteral("lastCalendarYear"), state.reference().lastCalendarYear);
    if (stats->lastAt)
        object.insert(QStringLiteral("lastAt"), toIso(*stats->lastAt));
    if (log.drill())
        object.insert(QStringLiteral("drill"), QJsonObject{{QStringLiteral("from"), toIso(log.drill()->from)},
                                                           {QStringLiteral("speed"), log.drill()->speed},
                                                           {QStringLiteral("anchor"), toIso(log.drill()->anchor)}});
    return object;
}

void print(const QString &indent, const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject()) {
            say(indent + it.key());
            print(indent + QLatin1String("  "), it->toObject());
        } else {
            say(indent + QStringLiteral("%1  %2").arg(it.key(), -18).arg(it->toVariant().toString()));
        }
    }
}

} // namespace

int runStats(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("日志里有什么：事件、事项、席位、时钟。日志可以正在使用。",
                                           "What the log holds: events, cases, legs, clocks. Works on a live log."));
    parser.addPositionalArgument(QStringLiteral("stats"), {}, QStringLiteral("stats"));
    addDataOption(parser);
    parser.addOption({QStringLiteral("json"), words("以 JSON 输出", "print JSON")});
    if (const auto done = parse(parser, arguments))
        return *done;
    const auto log = openLog(parser);
    if (!log)
        return fail(log.error());
    const auto object = figures(**log);
    if (!object)
        return fail(object.error());
    if (parser.isSet(QStringLiteral("json")))
        say(QString::fromUtf8(QJsonDocument(*object).toJson(QJsonDocument::Compact)));
    else
        print({}, *object);
    return code(Exit::Ok);
}

} // namespace Yixian
