// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "bench/benchcases.h"
#include "domain/acttable.h"
#include "protocol/codec.h"
#include "protocol/commandid.h"
#include "store/logfile.h"
#include "store/sqlitelog.h"
#include "support/crowd.h"
#include "sync/replica.h"

#include <malloc.h>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTemporaryDir>

// Everything below the network and the window: rules, codec, log, replica.
using namespace Yixian;
using namespace Yixian::Bench;

namespace {

void rules()
{
    Test::Desk desk;
    const WorkCalendar &calendar = desk.state.reference().calendar;
    qint64 sum = 0;
    const Samples due = microseconds(21, 20'000, [&](int i) {
        sum += toMsec(calendar.dueAfter(desk.now + std::chrono::minutes(i * 7 % 40'000), workMinutes(60)));
    });
    row("D1", "due time of a working hour", due, "us", {}, Goal{"<= 2 us", sum != 0 && due.median() <= 2});
    Samples acts;
    int index = 0;
    for (int round = 0; round < 21; ++round) {
        const double start = wall();
        for (int i = 0; i < 200; ++i)
            workOneCase(desk, ++index, [](const Event &) {});
        acts.add((wall() - start) * 1e6 / (200 * actsOfOneCase));
    }
    row("D1", "decide + apply an act", acts, "us", {}, Goal{"<= 20 us", acts.median() <= 20});
}

// Every act on a case, as random people do them on cases in every state; the slowest are named.
void everyAct()
{
    Test::Desk desk;
    Test::Crowd crowd(20260709);
    QHash<CaseId, QVector<Event>> history;
    std::array<Samples, enumCount<ActKind>> took;
    const auto record = [&](Event event) {
        event.seq = ++desk.state.seq;
        apply(desk.state, event);
        history[event.caseId].append(event);
    };
    QVector<CaseId> cases;
    for (int asked = 0; asked < 150'000; ++asked) {
        if (cases.size() < 40 || crowd.chance(0.004)) {
            if (cases.size() >= 40)
                cases.remove(crowd.below(40));
            cases.append(desk.registerCase(QStringLiteral("x")));
            continue;
        }
        if (crowd.chance(0.25))
            desk.pass(std::chrono::minutes(crowd.below(30)));
        const CaseId id = cases[crowd.below(40)];
        while (auto stage = dueStage(desk.state, *desk.state.find(id), desk.now, std::chrono::seconds(10)))
            record(*stage);
        LegNo leg;
        const Case before = *desk.state.find(id);
        const ActRule &rule = crowd.ruleFor(&before, &leg);
        if (rule.act == ActKind::StageReached)
            continue;
        Command command{newCommandId(), id, rule.target == ActTarget::Leg ? leg : LegNo{}, crowd.actFor(rule, &before, desk.now), {}, {}};
        Actor actor = crowd.actorFor(crowd.roleFor(rule), &before);
        if (rule.act == ActKind::Undo)
            command.undo = undoBasis(history[id]);
        if (command.undo)
            actor = command.undo->undone.by;
        const double start = wall();
        const auto event = decide(desk.state, actor, command, desk.now);
        if (!event)
            continue;
        record(*event);
        took[static_cast<size_t>(rule.act)].add((wall() - start) * 1e6);
    }
    QVector<ActKind> order;
    for (const ActRule &rule : actTable())
        if (took[static_cast<size_t>(rule.act)].count() > 0)
            order.append(rule.act);
    const auto median = [&](ActKind act) { return took[static_cast<size_t>(act)].median(); };
    std::sort(order.begin(), order.end(), [&](ActKind a, ActKind b) { return median(a) > median(b); });
    for (qsizetype i = 0; i < std::min<qsizetype>(order.size(), 3); ++i) {
        const QByteArray what = "  of " + QByteArray::number(order.size()) + " acts, slowest " + QByteArray::number(i + 1) + ": " + enumName(order[i]).latin1();
        const Samples &samples = took[static_cast<size_t>(order[i])];
        row("D1", what.constData(), samples, "us", {}, Goal{"<= 20 us", samples.median() <= 20});
    }
}

void codec()
{
    Test::Desk desk;
    QVector<Event> events;
    workOneCase(desk, 1, [&](const Event &event) { events.append(event); });
    const auto count = static_cast<int>(events.size());
    QVector<QByteArray> bodies;
    for (const Event &event : std::as_const(events))
        bodies.append(encodeEvent(event));
    Samples encoding, decoding, parsing;
    for (int round = 0; round < 21; ++round) {
        const auto once = [&](auto &&call) { return microseconds(1, 500 * count, call).median(); };
        encoding.add(once([&](int i) { encodeEvent(events[i % count]); }));
        decoding.add(once([&](int i) { (void)decodeEvent(bodies[i % count]); }));
        parsing.add(once([&](int i) { QJsonDocument::fromJson(bodies[i % count]); }));
    }
    row("", "yardstick: QJsonDocument parses an event", parsing, "us");
    row("", "encode an event", encoding, "us", encoding.median() / parsing.median());
    row("", "decode an event", decoding, "us", decoding.median() / parsing.median());
}

LogRow benchRow(Seq seq)
{
    LogRow row;
    row.seq = seq;
    row.at = fromMsec(1'783'000'000'000 + seq);
    row.caseId = CaseId{seq / 10 + 1};
    row.command = newCommandId();
    row.actor = UserId{QStringLiteral("limin")};
    row.body = QByteArray(600, 'x');
    row.requestHash = QByteArray(32, 'h');
    return row;
}

void log(const QTemporaryDir &dir)
{
    const QString data = dir.filePath(QStringLiteral("log"));
    LogRow first = benchRow(1);
    first.command = {};
    if (!LogFile::create(data, {{}, first.at, {}}, {first}, {}, {}))
        qFatal("no log");
    auto opened = SqliteLog::open(data);
    if (!opened)
        qFatal("no log");
    DiskYardstick disk(dir.filePath(QStringLiteral("disk")));
    Seq seq = 1;
    const std::array sizes{1, 10, 100};
    std::array<Samples, 3> took;
    for (int round = 0; round < 300; ++round) {
        disk.sync(2);
        for (size_t i = 0; i < sizes.size(); ++i) {
            Turn turn;
            for (int n = 0; n < sizes[i]; ++n)
                turn.rows.append(benchRow(++seq));
            QEventLoop loop;
            const double start = wall();
            (*opened)->append(std::move(turn), [&](const Result<LogHead> &head) {
                if (!head)
                    qFatal("append failed");
                loop.quit();
            });
            loop.exec();
            took[i].add((wall() - start) * 1e6);
        }
    }
    disk.print();
    const char *names[] = {"append a turn of 1", "append a turn of 10", "append a turn of 100"};
    for (size_t i = 0; i < sizes.size(); ++i)
        row("", names[i], took[i], "us", took[i].median() / disk.samples().median());
}

void beginReplica(Replica &replica)
{
    SessionOpened opened;
    opened.actor = Test::dispatcher();
    replica.take(opened);
    replica.take(ReferenceData{QString::fromUtf8(Test::districtDocument()), {}, {}, {}, {}, {}});
}

qint64 feedFrames(Replica &replica, const QVector<QByteArray> &frames)
{
    qint64 items = 0;
    for (const QByteArray &frame : frames) {
        const auto message = decodeServerMessage(frame);
        if (!message || !replica.take(std::get<Stream>(*message)))
            qFatal("a frame was not taken");
        items += std::get<Stream>(*message).items.size();
    }
    QCoreApplication::processEvents();
    return items;
}

void catchUp()
{
    Test::Desk desk;
    StreamBuilder builder;
    QVector<QByteArray> frames;
    Seq seq = 0;
    int inFrame = 0;
    const QByteArray subject = encodeSubject({QStringLiteral("福一村7号门前污水外溢"), QStringLiteral("巷内污水井冒水三天"), QStringLiteral("福一村7号"),
                                              QStringLiteral("林**"), QStringLiteral("138****0021")});
    for (int i = 0; i < 3000; ++i)
        workOneCase(desk, i, [&](Event event) {
            event.seq = ++seq;
            builder.addEvent(encodeEvent(event), seq - 1, event.subject.isNull() ? QByteArray() : subject);
            if (++inFrame == 200) {
                frames.append(builder.take(false, seq, QByteArray(32, 'h')));
                inFrame = 0;
            }
        });
    Samples ours, bare;
    for (int round = 0; round < 7; ++round) {
        Replica replica;
        beginReplica(replica);
        double start = wall();
        const qint64 events = feedFrames(replica, frames);
        ours.add(static_cast<double>(events) / (wall() - start));
        start = wall();
        for (const QByteArray &frame : std::as_const(frames))
            QJsonDocument::fromJson(frame);
        bare.add(static_cast<double>(events) / (wall() - start));
    }
    row("", "yardstick: QJsonDocument parses the same frames", bare, "events/s");
    row("C5", "a replica catches up", ours, "events/s", ours.median() / bare.median(), Goal{">= 200000 events/s", ours.median() >= 200'000});
}

qint64 heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<qint64>(info.uordblks + info.hblkhd);
}

// Frames of a snapshot of `count` cases, all like the last one of the desk but for what names them.
QVector<QByteArray> snapshotOf(const Case &like, int count)
{
    QVector<QByteArray> frames;
    StreamBuilder builder;
    Case value = like;
    for (int i = 1; i <= count; ++i) {
        value.id = CaseId{i};
        value.subject = SubjectId{i};
        value.number = QStringLiteral("GL-YX-20260709-%1").arg(i, 4, 10, QLatin1Char('0'));
        value.upstream = QStringLiteral("FZ%1").arg(2'607'090'000 + i);
        builder.addCase(encodeCase(value), encodeSubject({QStringLiteral("福一村%1号门前污水外溢").arg(i), {}, QStringLiteral("洪山镇福一村%1号").arg(i),
                                                          QStringLiteral("林**"), QStringLiteral("138****%1").arg(i % 10'000, 4, 10, QLatin1Char('0'))}));
        if (i % 200 == 0 || i == count)
            frames.append(builder.take(true, 10, QByteArray(32, 'h'), count));
    }
    return frames;
}

void memory(const char *what, const Case &like, std::optional<double> limit)
{
    constexpr int count = 100'000;
    const QVector<QByteArray> frames = snapshotOf(like, count);
    Samples bytes, pace;
    for (int round = 0; round < 3; ++round) {
        auto replica = std::make_unique<Replica>();
        beginReplica(*replica);
        const qint64 before = heapBytes();
        const double start = wall();
        feedFrames(*replica, frames);
        pace.add(count / (wall() - start));
        bytes.add(static_cast<double>(heapBytes() - before) / count);
    }
    row("C4", what, bytes, "B", {}, limit ? std::optional(Goal{"<= 600 B a case", bytes.median() <= *limit}) : std::nullopt);
    row("", "  the snapshot of it", pace, "cases/s");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir dir(QDir::current().filePath(QStringLiteral("bench-XXXXXX"))); // on the disk, not in memory
    rules();
    everyAct();
    codec();
    log(dir);
    catchUp();
    Test::Desk desk;
    memory("a case in a replica of 100k: waiting", desk.value(desk.registerCase(QStringLiteral("污水外溢"))), 600);
    memory("a case in a replica of 100k: accepted", desk.value(desk.acceptedCase(QStringLiteral("污水外溢"))), 600);
    workOneCase(desk, 1, [](const Event &) {});
    memory("a case in a replica of 100k: three units at work", desk.value(CaseId{3}), {});
    return 0;
}
