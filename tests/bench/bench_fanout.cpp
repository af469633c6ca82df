// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/barepeers.h"
#include "bench/bench.h"
#include "hub/accountbook.h"
#include "store/accountfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

// A thousand consoles told of fifty events a second: what each delivery costs the hub, and how soon it is there, beside the
// usual way of doing it in the same run (ws_broadcast.js). Plain sockets on loopback.
using namespace Yixian;
using namespace Yixian::Bench;

namespace {

constexpr size_t consoles = 1000;
constexpr int perSecond = 50;
constexpr int seconds = 12;

struct Told
{
    Samples latency;        // milliseconds from asking to each delivery
    double cpuEach = 0;     // microseconds of the server for each event told to one console
};

// Seconds of processor time that a process has used.
double workOf(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

Told tell(qint64 pid, quint16 port, const QString &listenerToken, const QString &commanderToken)
{
    const QUrl url(QStringLiteral("ws://127.0.0.1:%1/v1").arg(port));
    Peers listeners(url, listenerToken, consoles);
    Peers commander(url, commanderToken, 1);
    Told told;
    double asked = 0;
    const auto heard = [&](Listener::Heard what) {
        if (what != Listener::Heard::Streamed)
            return;
        told.latency.add((wall() - asked) * 1e3); // two events of one turn come as one
    };
    listeners.hear(500, heard);
    told = {};
    const double before = workOf(pid);
    for (int i = 0; i < perSecond * seconds; ++i) {
        asked = wall();
        commander.tell();
        listeners.hear(1000 / perSecond, heard);
        commander.hear(0, [](Listener::Heard) {});
    }
    listeners.hear(300, heard);
    told.cpuEach = (workOf(pid) - before) * 1e6 / (static_cast<double>(consoles) * perSecond * seconds);
    return told;
}

// A program that prints its port, or writes it to a file.
quint16 portOf(QProcess &process, const QString &file)
{
    const double until = wall() + 20;
    while (wall() < until) {
        QFile written(file);
        if (!file.isEmpty() && written.open(QIODevice::ReadOnly))
            return written.readAll().trimmed().toUShort();
        if (file.isEmpty() && process.waitForReadyRead(1000))
            return process.readLine().trimmed().toUShort();
        process.waitForReadyRead(20);
    }
    qFatal("nobody serves");
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
    const quint16 port = portOf(server, {});
    const Told told = tell(server.processId(), port, {}, {});
    server.kill();
    server.waitForFinished();
    return told;
}

Told ours(const QString &dir)
{
    const QString program = QStringLiteral(YIXIAN_BIN_DIR "/yixian-hub"), data = dir + QStringLiteral("/log"), portFile = dir + QStringLiteral("/port");
    QProcess::execute(program, {QStringLiteral("init"), QStringLiteral("--data"), data});
    {
        const auto accounts = AccountFile::open(data);
        for (const auto &[user, role] : {std::pair("listener", Role::Dispatcher), std::pair("commander", Role::Feed)}) {
            const UserId id{QLatin1String(user)};
            if (!(*accounts)->add({id, id.value, role, {}, {}, false}) || !(*accounts)->addToken({AccountBook::hashToken(id.value), id, {}, {}, false}))
                qFatal("no account");
        }
    }
    QProcess hub;
    hub.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    hub.start(program, {QStringLiteral("serve"), QStringLiteral("--data"), data, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--port-file"), portFile,
                        QStringLiteral("--behind-gateway")});
    const quint16 port = portOf(hub, portFile);
    const Told told = tell(hub.processId(), port, QStringLiteral("listener"), QStringLiteral("commander"));
    hub.kill();
    hub.waitForFinished();
    return told;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir dir(QDir::current().filePath(QStringLiteral("bench-XXXXXX")));
    const Told hub = ours(dir.path());
    const auto node = usualWay();
    Samples cpu, yardstick;
    cpu.add(hub.cpuEach);
    if (node) {
        yardstick.add(node->cpuEach);
        row("", "yardstick: node ws, a delivery", yardstick, "us CPU");
        row("", "yardstick: node ws, asked to delivered", node->latency, "ms");
    } else {
        std::printf("     node or its library ws is not installed (packages nodejs, node-ws): no ratios\n");
    }
    const auto ratio = node ? std::optional(hub.cpuEach / node->cpuEach) : std::nullopt;
    row("B1", "1000 consoles x 50 events/s: a delivery", cpu, "us CPU", ratio, ratio ? std::optional(Goal{"<= 0.9x node ws", *ratio <= 0.9}) : std::nullopt);
    const auto late = node ? std::optional(hub.latency.p99() / node->latency.p99()) : std::nullopt;
    row("", "  asked to delivered (durable first)", hub.latency, "ms");
    Samples tail;
    tail.add(hub.latency.p99());
    row("B1", "  its p99", tail, "ms", late, late ? std::optional(Goal{"<= 1x node ws", *late <= 1}) : std::nullopt);
    if (hub.latency.count() < static_cast<int>(consoles) * perSecond * seconds * 95 / 100)
        std::printf("     only %d deliveries in %d\n", hub.latency.count(), static_cast<int>(consoles) * perSecond * seconds);
    return 0;
}
