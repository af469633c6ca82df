// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/model/chartsmodel.h"
#include "e2e/programs.h"
#include "intake/textfile.h"
#include "protocol/codec.h"
#include "store/logfile.h"
#include "support/testhub.h"
#include "transport/websocketchannel.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Yixian;
using Test::Seat;

namespace {

constexpr double speed = 600;
constexpr double wantedStall = 50; // ms, at p99
constexpr double busyMachine = 20; // ms; where a loop with nothing to do waits longer, ours cannot be judged
constexpr double wantedReturn = 5000; // ms
constexpr double patientReturn = 20'000; // ms, where other work shares the machine
const char drillDay[] = "2026-07-06"; // a Monday; the file's first day

struct Part
{
    int fromHour, toHour; // of the file
};

// The rows of some hours of the file, as a file of its own.
qint64 cutRows(const QString &from, const QString &to, const Part &part)
{
    const auto bytes = readPlainOrGzip(from);
    if (!bytes)
        return 0;
    const QList<QByteArray> lines = bytes->split('\n');
    QByteArray kept = lines.value(0) + '\n';
    qint64 rows = 0;
    for (const QByteArray &line : lines.mid(1)) {
        const qint64 hour = line.split(',').value(1).toLongLong() / 3600;
        if (line.isEmpty() || hour < part.fromHour || hour >= part.toHour)
            continue;
        kept += line + '\n';
        ++rows;
    }
    return writeFile(to, kept) ? rows : 0;
}

} // namespace

// Days of a real city's hotline at 600 times their speed: registered by the feed, worked by the simulated district, looked
// at by a console of each role, with the hub killed in the middle. Afterwards the log, the consoles, the exports and an
// independent recount must say the same.
class TestReplay final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void live();
    void nothingLostOrDoubled();
    void whatWasAcknowledgedIsThere();
    void consolesCameBack();
    void theWindowDidNotStall();
    void consolesHoldWhatTheLogHolds();
    void exportsAgreeWithTheLog();
    void everyDeadlineFiredOnce();
    void attainmentIsRecountedAlike();
    void cleanupTestCase();

private:
    struct Console
    {
        std::unique_ptr<Seat> seat;
        qint64 liveAt = 0; // real time of the last return
    };
    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    QString token(const char *name, const char *role, const char *unit = "");
    QStringList drill() const;
    void openConsole(const char *name);
    void startFeed(QProcess &process, const QStringList &arguments);
    void note();
    void killAndServeAgain();
    bool waitUntilQuiet();
    void readLog();
    Replica &replica(const char *name) { return m_consoles[QLatin1String(name)].seat->replica; }

    QTemporaryDir m_dir;
    Part m_part{7, 16};
    bool m_all = false; // the four days, by themselves on a machine: there times are judged
    qint64 m_rows = 0;
    std::unique_ptr<ServingHub> m_hub;
    std::map<QString, Console> m_consoles;
    std::unique_ptr<ChartsModel> m_charts;
    QProcess m_replay, m_people, m_window;
    QJsonObject m_windowReport, m_replayReport;
    QElapsedTimer m_sinceAct; // of somebody, not of the clocks
    QHash<QUuid, Seq> m_acknowledged;
    QSet<QUuid> m_asked;
    qint64 m_killedAt = 0, m_serving = 0, m_again = 0;
    State m_state; // of the log
    QVector<std::pair<Seq, QUuid>> m_commands;
    qint64 m_events = 0;
};

QString TestReplay::token(const char *name, const char *role, const char *unit)
{
    QStringList arguments{QStringLiteral("token"), QStringLiteral("add"), QLatin1String(name), QStringLiteral("--role"), QLatin1String(role),
                          QStringLiteral("--data"), path("data")};
    if (*unit)
        arguments += {QStringLiteral("--unit"), QLatin1String(unit)};
    const QByteArray out = run(QStringLiteral("yixian-hub"), arguments).out;
    writeFile(path(name), out);
    return QString::fromLatin1(out.trimmed());
}

QStringList TestReplay::drill() const
{
    return {QStringLiteral("--drill"),
            QStringLiteral("%1T%2:00:00+08:00,%3").arg(QLatin1String(drillDay)).arg(m_part.fromHour, 2, 10, QLatin1Char('0')).arg(speed)};
}

void TestReplay::openConsole(const char *name)
{
    Console &console = m_consoles[QLatin1String(name)];
    const QUrl url(QString(m_hub->url() + QStringLiteral("/v1")));
    console.seat = std::make_unique<Seat>([url](const QUrl &) { return std::make_unique<WebSocketChannel>(url, ChannelLimits::fromHub()); });
    connect(&console.seat->replica, &Replica::linkChanged, this, [&console](LinkState state) {
        if (state == LinkState::Live)
            console.liveAt = QDateTime::currentMSecsSinceEpoch();
    });
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    console.seat->link.logIn({QString::fromLatin1(file.readAll().trimmed()), {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(console.seat->replica.link(), LinkState::Live, 10'000);
}

void TestReplay::startFeed(QProcess &process, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(YIXIAN_BIN_DIR "/yixian-feed"), arguments + QStringList{QStringLiteral("--hub"), m_hub->url(), QStringLiteral("--json")});
    QVERIFY(process.waitForStarted());
}

void TestReplay::initTestCase()
{
    const QString shared = QStringLiteral(YIXIAN_SHARED_DATA "/service-requests-311/nyc311_replay_4days.csv.gz");
    if (!QFile::exists(shared))
        QSKIP("the shared file of New York's service requests is not here");
    m_all = qEnvironmentVariableIsSet("YIXIAN_REPLAY_ALL");
    if (m_all)
        m_part = {0, 96};
    m_rows = cutRows(shared, path("rows.csv"), m_part);
    QVERIFY(m_rows > 500);
    QCOMPARE(run(QStringLiteral("yixian-hub"), {QStringLiteral("init"), QStringLiteral("--data"), path("data")}).exit, 0);
    const char *accounts[][3] = {{"dispatcher", "dispatcher", ""}, {"subcenter", "subcenter", "350102100"}, {"unit", "unit", "GL-JSJ"},
                                 {"leader", "leader", ""}, {"wall", "wall", ""}, {"window", "dispatcher", ""},
                                 {"feed", "feed", ""}, {"people", "drill", ""}};
    for (const auto &[name, role, unit] : accounts)
        QVERIFY(!token(name, role, unit).isEmpty());
    m_hub = std::make_unique<ServingHub>(path("data"), drill());
    QVERIFY(!m_hub->url().isEmpty());
    for (const char *name : {"dispatcher", "subcenter", "unit", "leader", "wall"})
        openConsole(name);
    connect(&replica("dispatcher"), &Replica::eventApplied, this, [this](const Event &event) {
        if (!std::holds_alternative<StageReached>(event.act))
            m_sinceAct.restart();
    });
    m_charts = std::make_unique<ChartsModel>(replica("dispatcher"));
    m_charts->setPeriod(ChartPeriod::All);
    m_window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_window.start(QStringLiteral(YIXIAN_REPLAY_WINDOW), {QString(m_hub->url() + QStringLiteral("/v1")), path("window")});
    QVERIFY(m_window.waitForStarted());
}

// The dispatcher writes a note four times a second and keeps a journal of what was acknowledged.
void TestReplay::note()
{
    Seat &seat = *m_consoles[QStringLiteral("dispatcher")].seat;
    const auto &cases = seat.replica.state().cases();
    if (cases.isEmpty())
        return;
    Command command;
    command.caseId = CaseId{QRandomGenerator::global()->bounded(cases.size()) + 1};
    command.act = Note{QStringLiteral("看过了")};
    command.id = QUuid::createUuid();
    m_asked.insert(command.id);
    seat.link.submit(command, this, [this, id = command.id](const Result<Ack> &answer) {
        if (answer)
            m_acknowledged.insert(id, answer->seq);
    });
}

void TestReplay::killAndServeAgain()
{
    const quint16 port = m_hub->port();
    m_hub->kill();
    m_killedAt = QDateTime::currentMSecsSinceEpoch();
    QTest::qWait(500); // the hub is away for so long
    m_again = QDateTime::currentMSecsSinceEpoch();
    m_hub = std::make_unique<ServingHub>(path("data"), drill(), port);
    QVERIFY(!m_hub->url().isEmpty());
    m_serving = QDateTime::currentMSecsSinceEpoch();
    for (auto &[name, console] : m_consoles)
        QTRY_COMPARE_WITH_TIMEOUT(console.seat->replica.link(), LinkState::Live, 20'000);
}

bool TestReplay::waitUntilQuiet()
{
    Seat &seat = *m_consoles[QStringLiteral("dispatcher")].seat;
    return QTest::qWaitFor([&] { return seat.link.unanswered() == 0 && m_sinceAct.elapsed() > 1500; }, 60'000);
}

void TestReplay::live()
{
    startFeed(m_people, {QStringLiteral("simulate"), QStringLiteral("--rate"), QStringLiteral("0"), QStringLiteral("--seed"), QStringLiteral("11"),
                         QStringLiteral("--token-file"), path("people")});
    startFeed(m_replay, {QStringLiteral("replay"), path("rows.csv"), QStringLiteral("--mapping"),
                         QStringLiteral(YIXIAN_SOURCE_DIR "/resources/mappings/nyc-311.json"), QStringLiteral("--speed"), QString::number(speed),
                         QStringLiteral("--token-file"), path("feed")});
    const double whole = 3'600'000.0 * (m_part.toHour - m_part.fromHour) / speed;
    QElapsedTimer since;
    since.start();
    bool killed = false;
    QTimer notes;
    connect(&notes, &QTimer::timeout, this, &TestReplay::note);
    notes.start(250);
    int minute = 0;
    while (m_replay.state() == QProcess::Running && static_cast<double>(since.elapsed()) < whole + 120'000) {
        QTest::qWait(20);
        if (!killed && static_cast<double>(since.elapsed()) > whole * 0.55) {
            killed = true;
            killAndServeAgain();
        }
        if (since.elapsed() / 20'000 > minute) {
            ++minute;
            const Replica &seen = replica("dispatcher");
            qInfo("%llds: hub time %s, %lld cases, seq %lld, subcenter at %lld", static_cast<long long>(since.elapsed() / 1000),
                  qPrintable(toIso(seen.now())), static_cast<long long>(seen.state().cases().size()), static_cast<long long>(seen.position()),
                  static_cast<long long>(replica("subcenter").position()));
        }
    }
    QVERIFY(killed);
    QCOMPARE(m_replay.state(), QProcess::NotRunning);
    QCOMPARE(m_replay.exitCode(), 0);
    m_replayReport = QJsonDocument::fromJson(m_replay.readAllStandardOutput()).object();
    // The people go on for most of an hour of theirs.
    const Instant until = replica("dispatcher").now() + std::chrono::minutes(50);
    QTRY_VERIFY_WITH_TIMEOUT(replica("dispatcher").now() >= until, 60'000);
    notes.stop();
    m_people.kill();
    m_people.waitForFinished();
    m_sinceAct.start();
    QVERIFY(waitUntilQuiet());
    QVERIFY(m_charts->refresh());
    m_window.closeWriteChannel();
    QVERIFY(m_window.waitForFinished(20'000));
    m_windowReport = QJsonDocument::fromJson(m_window.readAllStandardOutput()).object();
    QCOMPARE(m_hub->terminate(), 0);
    for (auto &[name, console] : m_consoles)
        QTRY_COMPARE_WITH_TIMEOUT(console.seat->replica.link() == LinkState::Live, false, 10'000);
    readLog();
}

void TestReplay::readLog()
{
    QCOMPARE(run(QStringLiteral("yixian-hub"), {QStringLiteral("verify"), QStringLiteral("--data"), path("data")}).exit, 0);
    const auto log = LogFile::open(path("data"));
    QVERIFY(log);
    bool sound = true;
    const auto read = (*log)->forEachRow([&](const LogRow &row) {
        const auto event = decodeEvent(row.body);
        sound = event && row.seq == ++m_events && event->seq == row.seq;
        if (sound) {
            apply(m_state, *event);
            if (!row.command.isNull())
                m_commands.append({row.seq, row.command});
        }
        return sound;
    });
    QVERIFY(read);
    QVERIFY2(sound, qPrintable(QString::number(m_events)));
    m_state.seq = m_events;
    qInfo("%lld events, %lld cases", static_cast<long long>(m_events), static_cast<long long>(m_state.cases().size()));
}

void TestReplay::nothingLostOrDoubled()
{
    QCOMPARE(m_state.cases().size(), m_rows);
    const qint64 there = m_replayReport.value(QLatin1String("registered")).toInteger() + m_replayReport.value(QLatin1String("repeated")).toInteger();
    QCOMPARE(there, m_rows);
    QSet<QString> upstream;
    for (const Case &value : m_state.cases())
        upstream.insert(value.upstream);
    QCOMPARE(upstream.size(), m_rows);
    QSet<QUuid> commands;
    for (const auto &[seq, id] : std::as_const(m_commands))
        commands.insert(id);
    QCOMPARE(commands.size(), m_commands.size());
}

void TestReplay::whatWasAcknowledgedIsThere()
{
    QHash<QUuid, Seq> found;
    for (const auto &[seq, id] : std::as_const(m_commands))
        if (m_asked.contains(id))
            found.insert(id, seq);
    QVERIFY(m_acknowledged.size() > 20);
    QCOMPARE(found, m_acknowledged); // each once and at its seq, and none that was not acknowledged in the end
}

void TestReplay::consolesCameBack()
{
    const double most = m_all ? wantedReturn : patientReturn;
    QJsonObject times;
    for (const auto &[name, console] : m_consoles) {
        times.insert(name, console.liveAt - m_again);
        QVERIFY2(static_cast<double>(console.liveAt - m_again) <= most, qPrintable(name));
    }
    const QJsonArray windowLive = m_windowReport.value(QLatin1String("live")).toArray();
    QCOMPARE(windowLive.size(), 2); // never lost but that once
    times.insert(QStringLiteral("window"), windowLive.last().toInteger() - m_again);
    QVERIFY(static_cast<double>(windowLive.last().toInteger() - m_again) <= most);
    qInfo("hub serving %lld ms after it was started, consoles live after %s ms", static_cast<long long>(m_serving - m_again),
          QJsonDocument(times).toJson(QJsonDocument::Compact).constData());
}

void TestReplay::theWindowDidNotStall()
{
    qInfo("%s", QJsonDocument(m_windowReport).toJson(QJsonDocument::Compact).constData());
    QVERIFY(m_windowReport.value(QLatin1String("beats")).toInt() > 1000);
    if (m_windowReport.value(QLatin1String("idle"))[QLatin1String("p99")].toDouble() > busyMachine)
        QSKIP("the machine itself is too busy to judge stalls");
    if (!m_all) // a figure of the short run is told, not judged: other work on the machine would decide it
        return;
    QVERIFY(m_windowReport.value(QLatin1String("p99")).toDouble() <= wantedStall);
}

void TestReplay::consolesHoldWhatTheLogHolds()
{
    const CaseStore &whole = replica("dispatcher").state().cases();
    QCOMPARE(whole.size(), m_state.cases().size());
    QCOMPARE(replica("dispatcher").position(), m_events);
    for (const auto &[name, console] : m_consoles) {
        const Replica &own = console.seat->replica;
        const Disclosure disclosure = name == u"leader" || name == u"wall" ? Disclosure::Figures : Disclosure::Full;
        qint64 visible = 0;
        for (const Case &value : m_state.cases()) {
            const bool seen = visibleTo(own.me(), value);
            visible += seen;
            const Case *held = own.find(value.id);
            QCOMPARE(held != nullptr, seen);
            const Case shown = sealed(own.me(), value); // a judgement is blind until both are in
            if (held && !(*held == shown) && encodeCase(*held, disclosure) != encodeCase(shown, disclosure))
                QFAIL(qPrintable(QString(name + u' ' + value.number)));
        }
        QCOMPARE(own.state().cases().size(), visible);
        QVERIFY2(visible > 0, qPrintable(name));
    }
}

void TestReplay::exportsAgreeWithTheLog()
{
    QCOMPARE(runInto(path("cases.jsonl"), QStringLiteral("yixian-hub"), {QStringLiteral("export"), QStringLiteral("--what"), QStringLiteral("cases"), QStringLiteral("--data"), path("data")}), 0);
    QFile file(path("cases.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    qint64 cases = 0;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        const Case *value = replica("dispatcher").find(CaseId{row.value(QLatin1String("id")).toInteger()});
        QVERIFY(value);
        QCOMPARE(row.value(QLatin1String("case")).toString(), value->number);
        QCOMPARE(row.value(QLatin1String("upstream")).toString(), value->upstream);
        QCOMPARE(row.value(QLatin1String("state")).toString(), QString(enumName(value->state)));
        QCOMPARE(row.value(QLatin1String("legs")).toInteger(), value->legs.size());
        QCOMPARE(row.value(QLatin1String("accepted")).toString(), value->accepted ? toIso(*value->accepted) : QString());
        QCOMPARE(row.value(QLatin1String("closed")).toString(), value->closed ? toIso(*value->closed) : QString());
        ++cases;
    }
    QCOMPARE(cases, m_rows);
}

void TestReplay::everyDeadlineFiredOnce()
{
    QCOMPARE(runInto(path("events.jsonl"), QStringLiteral("yixian-hub"), {QStringLiteral("export"), QStringLiteral("--what"), QStringLiteral("events"), QStringLiteral("--data"), path("data")}), 0);
    QFile file(path("events.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> fired;
    qint64 seq = 0, stages = 0;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        QCOMPARE(row.value(QLatin1String("seq")).toInteger(), ++seq);
        if (row.value(QLatin1String("act")).toString() != QLatin1String("stage"))
            continue;
        const QJsonObject act = row.value(QLatin1String("body"))[QLatin1String("do")].toObject();
        ++stages;
        fired.insert(QStringLiteral("%1:%2:%3").arg(row.value(QLatin1String("case")).toInteger())
                         .arg(act.value(QLatin1String("clock")).toInt()).arg(act.value(QLatin1String("stage")).toString()));
    }
    QCOMPARE(seq, m_events);
    QVERIFY(stages > 100);
    QCOMPARE(fired.size(), stages);
}

void TestReplay::attainmentIsRecountedAlike()
{
    const QJsonObject figures = m_charts->figures();
    QCOMPARE(runInto(path("clocks.csv"), QStringLiteral("yixian-hub"), {QStringLiteral("export"), QStringLiteral("--what"), QStringLiteral("clocks"), QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--data"), path("data")}), 0);
    QCOMPARE(runInto(path("recount.json"), QStringLiteral("/usr/bin/python3"), {QStringLiteral(YIXIAN_SOURCE_DIR "/tests/e2e/recompute_attainment.py"), path("clocks.csv"), QStringLiteral("--now"), figures.value(QLatin1String("cutOff")).toString()}), 0);
    QFile file(path("recount.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject recount = QJsonDocument::fromJson(file.readAll()).object();
    for (const char *clock : {"CASE_ACCEPT", "LEG_ACCEPT", "LEG_RESPOND"}) {
        const QJsonObject ours = figures.value(QLatin1String(clock)).toObject(), theirs = recount.value(QLatin1String(clock)).toObject();
        qInfo("%s %s", clock, QJsonDocument(theirs).toJson(QJsonDocument::Compact).constData());
        QVERIFY(theirs.value(QLatin1String("due")).toInt() > 0);
        for (const char *figure : {"met", "due", "open", "void"})
            QCOMPARE(ours.value(QLatin1String(figure)).toInt(), theirs.value(QLatin1String(figure)).toInt());
        QCOMPARE(ours.value(QLatin1String("share")).toDouble(), theirs.value(QLatin1String("share")).toDouble());
    }
}

void TestReplay::cleanupTestCase()
{
    for (QProcess *process : {&m_people, &m_replay, &m_window}) {
        process->kill();
        process->waitForFinished();
    }
    m_charts.reset();
    m_consoles.clear();
    m_hub.reset();
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
