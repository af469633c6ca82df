// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "hub/hubclock.h"
#include "protocol/codec.h"
#include "protocol/commandid.h"
#include "store/logfile.h"
#include "store/logwriter.h"
#include "support/district.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

// How soon a hub serves again whose log holds a million events: snapshot and tail.
using namespace Yixian;
using namespace Yixian::Bench;

namespace {

constexpr Seq events = 1'000'000;
constexpr qint64 cases = 5000;

LogRow rowOf(Seq seq, Instant at, CaseId id, Act act)
{
    Event event;
    event.seq = seq;
    event.at = at;
    event.caseId = id;
    event.by = Test::dispatcher();
    event.command = newCommandId();
    event.act = std::move(act);
    LogRow row;
    row.seq = seq;
    row.at = at;
    row.caseId = id;
    row.actor = event.by.user;
    row.command = event.command;
    row.requestHash = QByteArray(32, 'h');
    row.body = encodeEvent(event);
    return row;
}

void makeLog(const QString &dir)
{
    const Instant begin = HubClock::realNow() - std::chrono::hours(24 * 30);
    if (!LogFile::create(dir, {{}, begin, {}}, {rowOf(1, begin, {}, Establish{QString::fromUtf8(Test::districtDocument())})}, {}, {}))
        qFatal("no log");
    const auto writer = LogWriter::open(dir);
    Turn turn;
    Note note;
    note.text = QStringLiteral("已电话联系，约定下午到场处理。");
    for (Seq seq = 2; seq <= events; ++seq) {
        const Instant at = begin + Millis{seq * 2};
        const CaseId id{1 + (seq - 2) % cases};
        turn.rows.append(seq - 2 < cases ? rowOf(seq, at, id, Register{}) : rowOf(seq, at, id, note));
        if (turn.rows.size() == 5000 || seq == events) {
            if (!(*writer)->append(std::exchange(turn, {})))
                qFatal("not appended");
            (*writer)->checkpoint();
        }
    }
}

// Seconds from starting the program to its port.
double served(const QString &data, bool kill)
{
    const QString portFile = data + QStringLiteral("/port");
    QFile::remove(portFile);
    QProcess hub;
    hub.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double start = wall();
    hub.start(QStringLiteral(YIXIAN_BIN_DIR "/yixian-hub"), {QStringLiteral("serve"), QStringLiteral("--data"), data, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                                                             QStringLiteral("--port-file"), portFile});
    while (!QFileInfo::exists(portFile) && hub.state() != QProcess::NotRunning && wall() - start < 120)
        hub.waitForReadyRead(2);
    const double took = wall() - start;
    kill ? hub.kill() : hub.terminate();
    hub.waitForFinished(60'000);
    return took;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir dir(QDir::current().filePath(QStringLiteral("bench-XXXXXX")));
    const QString data = dir.filePath(QStringLiteral("log"));
    makeLog(data);
    Samples first, again;
    first.add(served(data, false)); // without a snapshot; it leaves one
    for (int i = 0; i < 5; ++i)
        again.add(served(data, i % 2 == 0));
    row("", "1,000,000 events, no snapshot: start to serving", first, "s");
    row("D2", "1,000,000 events: start to serving", again, "s", {}, Goal{"<= 2 s", again.max() <= 2});
    return 0;
}
