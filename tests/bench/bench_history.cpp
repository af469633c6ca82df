// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "hub/hubclock.h"
#include "protocol/codec.h"
#include "store/logfile.h"
#include "store/sqlitearchive.h"
#include "store/sqlitelog.h"
#include "support/testhub.h"
#include "sync/pastreader.h"
#include "transport/websocketchannel.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

// What years of history cost a hub: a million cases closed long ago beside five thousand open ones. Its memory, its start, and
// how soon somebody who looks for two characters sees the first page.
using namespace Yixian;
using namespace Yixian::Bench;

namespace {

qint64 pastCases()
{
    const int given = qEnvironmentVariableIntValue("YIXIAN_HISTORY");
    return given > 0 ? given : 1'000'000;
}
constexpr qint64 openCases = 5000;
constexpr qint64 events = 50; // of an open case, roughly: its own and its clocks'

const char *const things[] = {"供水管", "污水井", "路灯", "电梯", "井盖", "行道树", "充电桩", "化粪池", "围墙", "广告牌", "煤气管", "人行道", "消防栓", "变压器", "垃圾桶", "下水道"};
const char *const faults[] = {"爆裂", "外溢", "不亮", "停运", "缺失", "倾倒", "漏电", "堵塞", "坍塌", "脱落", "泄漏", "破损", "无水", "异响", "占道", "积水"};
const char *const places[] = {"福一村", "乌山西路", "温泉公园", "湖前新村", "三角井", "西洪路", "五凤兰庭", "屏山", "琴亭湖", "洪甘路", "杨桥新村", "鼓西路"};

template<size_t N>
QString one(QRandomGenerator &random, const char *const (&of)[N])
{
    return QString::fromUtf8(of[random.bounded(int(N))]);
}

Subject makeSubject(QRandomGenerator &random)
{
    Subject subject;
    const QString place = one(random, places), thing = one(random, things), fault = one(random, faults);
    subject.title = place + thing + fault;
    subject.address = place + QString::number(random.bounded(1, 300)) + QStringLiteral("号");
    subject.text = QStringLiteral("市民来电反映%1附近%2%3，已经%4天，影响周边居民出行和生活，曾多次拨打物业电话均无人处理，希望有关部门尽快到现场核实并答复处理结果。%5旁的%6也有类似情况。")
                       .arg(subject.address, thing, fault)
                       .arg(random.bounded(1, 30))
                       .arg(one(random, places), one(random, things));
    return subject;
}

Case closedCase(qint64 id, Instant at)
{
    Case value;
    value.id = CaseId{id};
    value.number = QStringLiteral("GL-YX-20240709-%1").arg(id % 10000, 4, 10, QChar(u'0'));
    value.category = QStringLiteral("市政/供水/管道爆裂");
    value.street = value.subCenter = Test::hongshan;
    value.subject = SubjectId{id};
    value.state = CaseState::Closed;
    value.registered = value.touched = at;
    value.accepted = value.closed = at + std::chrono::hours(30);
    value.seq = 1;
    for (int no = 1; no <= 2; ++no) {
        Leg leg;
        leg.no = LegNo{no};
        leg.unit = Test::construction;
        leg.delivered = at;
        value.legs.append(leg);
    }
    return value;
}

void makeArchive(SqliteArchive &archive, Instant begin)
{
    QRandomGenerator random(1);
    QVector<ArchivedCase> rows;
    qint64 under = 0;
    const qint64 all = pastCases();
    for (qint64 id = 1; id <= all; ++id) {
        const Case value = closedCase(id, begin + std::chrono::seconds(id * 140 * 1'000'000 / pastCases()));
        const Subject subject = makeSubject(random);
        rows.append({value.id, value.seq, value.registered, value.touched, value.number, {}, value.street, value.subCenter, {Test::construction},
                     {subject.title, subject.text, subject.address, value.category}, encodeCase(value)});
        if (rows.size() < 1000 && id < all)
            continue;
        ++under;
        archive.put(std::exchange(rows, {}), [&under](const Result<void> &put) {
            if (!put)
                qFatal("%ls", qUtf16Printable(put.error().detail));
            --under;
        });
        while (under > 4 || (id == all && under > 0))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void makeLogOfOpen(const QString &dir)
{
    QRandomGenerator random(2);
    const Instant begin = HubClock::realNow() - std::chrono::hours(1);
    Test::Desk desk;
    QVector<LogRow> rows;
    QVector<SubjectRow> subjects;
    const auto add = [&](Event event, CaseId id) {
        event.seq = rows.size() + 1;
        event.at = begin;
        event.caseId = id;
        LogRow row;
        row.seq = event.seq;
        row.at = begin;
        row.caseId = id;
        row.actor = event.by.user;
        row.body = encodeEvent(event);
        rows.append(row);
    };
    Event event;
    event.act = Establish{QString::fromUtf8(Test::districtDocument())};
    add(event, {});
    for (qint64 i = 1; i <= openCases; ++i) {
        const CaseId id{pastCases() + i};
        event = {};
        event.by = Test::dispatcher();
        Register arrived;
        arrived.number = QStringLiteral("GL-YX-20261127-%1").arg(i, 4, 10, QChar(u'0'));
        arrived.street = arrived.subCenter = Test::hongshan;
        event.act = arrived;
        event.subject = SubjectId{id.value};
        add(event, id);
        subjects.append({event.subject, id, makeSubject(random), {}});
        event.subject = {};
        for (qint64 n = 0; n < events; ++n) {
            Note note;
            note.text = QStringLiteral("已电话联系，约定下午到场处理。");
            event.act = note;
            add(event, id);
        }
    }
    if (!LogFile::create(dir, {{}, begin, {}}, rows, subjects, {}))
        qFatal("no log");
}

Samples of(std::initializer_list<double> values)
{
    Samples samples;
    for (double value : values)
        samples.add(value);
    return samples;
}

struct Serving
{
    explicit Serving(const QString &data)
    {
        const QString portFile = data + QStringLiteral("/port");
        QFile::remove(portFile);
        hub.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const double start = wall();
        hub.start(QStringLiteral(YIXIAN_BIN_DIR "/yixian-hub"), {QStringLiteral("serve"), QStringLiteral("--data"), data, QStringLiteral("--listen"),
                                                                 QStringLiteral("127.0.0.1:0"), QStringLiteral("--port-file"), portFile});
        while (!QFileInfo::exists(portFile) && hub.state() != QProcess::NotRunning && wall() - start < 120)
            hub.waitForReadyRead(2);
        took = wall() - start;
        QFile file(portFile);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the hub does not serve");
        url = QUrl(QStringLiteral("ws://127.0.0.1:%1/v1").arg(QString::fromLatin1(file.readAll().trimmed())));
    }
    ~Serving()
    {
        hub.terminate();
        hub.waitForFinished(60'000);
    }
    double megabytes(const char *of) const
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(hub.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith(of))
                return line.simplified().split(' ').value(1).toDouble() / 1024;
        return 0;
    }
    QProcess hub;
    QUrl url;
    double took = 0;
};

QString tokenFor(const QString &data, const QString &role)
{
    QProcess maker;
    maker.start(QStringLiteral(YIXIAN_BIN_DIR "/yixian-hub"), {QStringLiteral("token"), QStringLiteral("add"), role, QStringLiteral("--role"),
                                                               role, QStringLiteral("--data"), data});
    maker.waitForFinished();
    return QString::fromLatin1(maker.readAllStandardOutput().trimmed());
}

void logIn(Test::Seat &seat, const QString &token)
{
    seat.link.logIn({token, {}, {}});
    while (seat.replica.link() != LinkState::Live)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

// Freezing the last one of a kind once more; where nothing in it is different the hub says so when it has made it.
double freezing(Test::Seat &seat, ReportKind kind)
{
    Command command;
    command.id = QUuid::createUuid();
    command.act = IssueBulletin{toText(lastIssue(kind, HubClock::realNow())), QStringLiteral("x")};
    bool answered = false;
    const double start = wall();
    seat.link.submit(command, &seat.link, [&](const Result<Ack> &answer) {
        answered = true;
        if (!answer && answer.error().code != ErrorCode::NothingCorrected)
            qFatal("no bulletin");
    });
    while (!answered)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return wall() - start;
}

Samples search(Test::Seat &seat, const QStringList &words, qsizetype *found = nullptr)
{
    Samples took;
    for (const QString &word : words) {
        PastQuery query;
        query.typed = word;
        bool answered = false;
        const double start = wall();
        seat.link.askPast(query, &seat.link, [&](const Result<PastCases> &page) {
            answered = true;
            if (found && page)
                *found += page->cases.size();
            if (!page)
                qFatal("no page");
        });
        while (!answered)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        took.add((wall() - start) * 1000);
        const double pause = wall(); // a person does not ask more than twenty times a second
        while (wall() - pause < 0.06)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    return took;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir dir(QDir::current().filePath(QStringLiteral("bench-XXXXXX")));
    const QString data = dir.filePath(QStringLiteral("log"));
    makeLogOfOpen(data);
    const QString token = tokenFor(data, QStringLiteral("dispatcher")), chief = tokenFor(data, QStringLiteral("chief"));
    const Instant begin = HubClock::realNow() - std::chrono::days(365 * 5);
    double opened = 0;
    {
        const auto log = SqliteLog::open(data);
        const auto archive = SqliteArchive::open(data, (*log)->head(), (*log)->siteKey());
        const double start = wall();
        makeArchive(**archive, begin);
        row("", "a case into the archive, with its words", of({(wall() - start) * 1000 / double(pastCases())}), "ms");
    }
    row("", "archive on the disk, per case", of({double(QFileInfo(data + QStringLiteral("/archive.db")).size()) / 1024 / double(pastCases())}), "KiB");
    {
        const Serving first(data); // from the first event on; leaves a snapshot
        opened = first.took;
    }
    const Serving hub(data);
    row("", "start to serving: without, with a snapshot", of({opened, hub.took}), "s");
    row("", "memory at most while starting", of({hub.megabytes("VmHWM:")}), "MiB");
    Test::Seat seat([&](const QUrl &) { return std::make_unique<WebSocketChannel>(hub.url, ChannelLimits::fromHub()); });
    logIn(seat, token);
    QRandomGenerator random(3);
    QStringList often, seldom, both;
    for (int i = 0; i < 60; ++i) {
        often << one(random, things).left(2);
        seldom << QStringLiteral("水灯"); // two frequent characters that never meet
        both << one(random, places) + u' ' + one(random, faults) + QStringLiteral(" 号");
    }
    qsizetype found = 0;
    const Samples first = search(seat, often, &found);
    row("", "search of two characters in them: first page", first, "ms", {}, Goal{"<= 100 ms", first.p99() <= 100 && found > 0});
    row("", "two characters that never stand together", search(seat, seldom), "ms");
    row("", "three words", search(seat, both), "ms");
    PastReader reader(seat.replica, seat.link);
    std::shared_ptr<const WholePast> year;
    const double asked = wall();
    reader.gather(HubClock::realNow() - std::chrono::days(365 + 31), PastReader::Keep::CasesAndWords, [&](const Result<std::shared_ptr<const WholePast>> &whole) { year = whole.value(); });
    while (!year)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const QByteArray what = "a console gathers " + QByteArray::number(year->said.size()) + " of them for a year's charts";
    row("", what.constData(), of({wall() - asked}), "s");
    Test::Seat wu([&](const QUrl &) { return std::make_unique<WebSocketChannel>(hub.url, ChannelLimits::fromHub()); });
    logIn(wu, chief);
    freezing(wu, ReportKind::Monthly); // behind what the hub made up when it started
    const double month = freezing(wu, ReportKind::Monthly);
    row("", "bulletin of a month, asked to issued", of({month}), "s", {}, Goal{"<= 5 s", month <= 5});
    const double resident = hub.megabytes("VmRSS:");
    row("", "memory of the hub with that history and 5,000 open", of({resident}), "MiB", {}, Goal{"<= 250 MiB", resident <= 250});
    row("", "sheet of a year, from what is in the archive", of({freezing(wu, ReportKind::Yearly)}), "s");
    row("", "memory of the hub at most, with that", of({hub.megabytes("VmHWM:")}), "MiB");
    return 0;
}
