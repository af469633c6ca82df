// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/barepeers.h"
#include "bench/bench.h"
#include "bench/servers.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

// A thousand consoles told of fifty events a second: what each delivery costs the hub, and how soon it is there, beside the
// usual way of doing it in the same run (ws_broadcast.js). Plain sockets on loopback.
using namespace Yixian;
using namespace Yixian::Bench;

namespace {

constexpr size_t consoles = 1000;

struct Pace
{
    int perSecond = 50;
    int seconds = 12;
    int deliveries() const { return static_cast<int>(consoles) * perSecond * seconds; }
};

struct Told
{
    Samples latency;        // milliseconds from asking to each delivery
    double cpuEach = 0;     // microseconds of the server for each event told to one console
    double grown = 0;       // MiB that the server took meanwhile
};

Told tell(const Served &served, const Pace &pace)
{
    Peers listeners(served.url(), served.listener, consoles);
    Peers commander(served.url(), served.commander, 1);
    Told told;
    std::vector<double> asked; // by event
    Seq first = 0;
    const auto heard = [&](Listener::Heard what, Seq oldest) {
        if (what != Listener::Heard::Streamed || asked.empty())
            return;
        if (first == 0)
            first = oldest;
        told.latency.add((wall() - asked[qMin(static_cast<size_t>(oldest - first), asked.size() - 1)]) * 1e3);
    };
    listeners.hear(500, heard);
    const double before = workOf(served.pid), small = residentMiB(served.pid), start = wall();
    for (int i = 0; i < pace.perSecond * pace.seconds; ++i) {
        asked.push_back(wall());
        commander.tell();
        const double next = start + (i + 1.0) / pace.perSecond; // whoever is late does not shift the rest
        do
            listeners.hear(qMax(0, static_cast<int>((next - wall()) * 1e3)), heard);
        while (wall() < next);
        commander.hear(0, [](Listener::Heard, Seq) {});
        if (i % pace.perSecond == 0)
            told.grown = qMax(told.grown, residentMiB(served.pid) - small);
    }
    listeners.hear(300, heard);
    told.cpuEach = (workOf(served.pid) - before) * 1e6 / pace.deliveries();
    if (told.latency.count() < pace.deliveries() * 95 / 100)
        std::printf("     only %d deliveries in %d: some were told together\n", told.latency.count(), pace.deliveries());
    return told;
}

std::optional<Told> usualWay()
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    qputenv("NODE_PATH", "/usr/share/nodejs"); // where Debian's libraries are, whichever node it is
    if (node.isEmpty() || QProcess::execute(node, {QStringLiteral("-e"), QStringLiteral("require('ws')")}) != 0)
        return std::nullopt;
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(node, {QStringLiteral(YIXIAN_SOURCE_DIR "/tests/bench/ws_broadcast.js")});
    const Told told = tell({server.processId(), portOf(server, {}), {}, {}}, {});
    server.kill();
    server.waitForFinished();
    return told;
}

void besideTheUsualWay(const Served &hub)
{
    const Told ours = tell(hub, {});
    const auto node = usualWay();
    if (node) {
        row("", "yardstick: node ws, a delivery", single(node->cpuEach), "us CPU");
        row("", "yardstick: node ws, asked to delivered", node->latency, "ms");
    } else {
        std::printf("     node or its library ws is not installed (packages nodejs, node-ws): no ratios\n");
    }
    const auto ratio = node ? std::optional(ours.cpuEach / node->cpuEach) : std::nullopt;
    row("B1", "1000 consoles x 50 events/s: a delivery", single(ours.cpuEach), "us CPU", ratio, ratio ? std::optional(Goal{"<= 0.9x node ws", *ratio <= 0.9}) : std::nullopt);
    const auto late = node ? std::optional(ours.latency.p99() / node->latency.p99()) : std::nullopt;
    row("", "  asked to delivered (durable first)", ours.latency, "ms");
    row("B1", "  its p99", single(ours.latency.p99()), "ms", late, late ? std::optional(Goal{"<= 1x node ws", *late <= 1}) : std::nullopt);
}

void aMinuteOfAStorm(const Served &hub)
{
    const Told told = tell(hub, {200, 60});
    row("B3", "1000 consoles x 200 events/s, 60 s", told.latency, "ms");
    row("B3", "  its p99", single(told.latency.p99()), "ms", {}, Goal{"<= 40 ms", told.latency.p99() <= 40});
}

// Without and with it in turn, so that a slow moment of the machine is in both.
void besideOneThatStopsReading(const Served &hub)
{
    Samples without, with;
    double grown = 0;
    for (int round = 0; round < 3; ++round) {
        without.add(tell(hub, {50, 6}).latency.p99());
        const Peers silent(hub.url(), hub.listener, 1);
        const Told told = tell(hub, {50, 6});
        with.add(told.latency.p99());
        grown = qMax(grown, told.grown);
    }
    row("B4", "beside a console that stops reading: p99", with, "ms", with.median() / without.median(), Goal{"<= 1.1x without it", with.median() <= 1.1 * without.median()});
    row("B4", "  the hub grows by", single(grown), "MiB", {}, Goal{"<= 8 MiB", grown <= 8});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir dir(QDir::current().filePath(QStringLiteral("bench-XXXXXX")));
    const OurHub hub(dir.path());
    besideTheUsualWay(hub.served());
    besideOneThatStopsReading(hub.served());
    aMinuteOfAStorm(hub.served());
    return 0;
}
