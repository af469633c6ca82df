// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decide.h"
#include "e2e/faults.h"
#include "store/logfile.h"
#include "support/testhub.h"
#include "transport/websocketchannel.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Yixian;

// F1: a hub that is killed, at any moment and at each system call that writes, keeps every promise of RELIABILITY 5.1.
class TestKillPoints final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_dir.reset(); }
    void atRandomMoments();
    void atEachSystemCall_data();
    void atEachSystemCall();
    void theOracleSeesWhatIsLost();
    void theOracleSeesWhatIsDoneTwice();

private:
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    QVector<double> killAndServe(std::unique_ptr<ServingHub> &hub, Load &load, int kills, const std::function<void()> &meanwhile = {});

    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

// Ten minutes a second, so that clocks run out while the hub is being killed.
const QStringList drill{QStringLiteral("--drill"), QStringLiteral("2026-07-09T08:00:00+08:00,600")};

void waitForNews(const Load &load, qint64 since)
{
    QTRY_VERIFY_WITH_TIMEOUT(load.journalSize() > since, 20'000);
}

// The program `env` becomes the hub.
QStringList killedAt(const QString &call, int n)
{
    return {QStringLiteral("env"), QStringLiteral("LD_PRELOAD=" YIXIAN_KILLAT), QStringLiteral("YIXIAN_KILL_AT=%1:%2").arg(call).arg(n)};
}

// What a console holds is what the log says.
void compareWithReplica(const QString &url, const QString &token, const QString &data)
{
    const QUrl address(QString(url + QStringLiteral("/v1")));
    Test::Seat seat([address](const QUrl &) { return std::make_unique<WebSocketChannel>(address, ChannelLimits::fromHub()); });
    seat.link.logIn({token, {}, {}});
    bool reached = false; // for a moment: limits go on being passed
    const auto caughtUp = [&] {
        const auto log = LogFile::open(data);
        return reached = reached || (log && seat.replica.link() == LinkState::Live && seat.replica.position() == (*log)->head()->seq);
    };
    QTRY_VERIFY_WITH_TIMEOUT(caughtUp(), 60'000);
    const auto state = replayed(data);
    QVERIFY(state);
    if (seat.replica.position() == state->seq)
        QVERIFY(casesOf(seat.replica.state()) == casesOf(*state));
}

} // namespace

// Gives how long each start took until the hub served.
QVector<double> TestKillPoints::killAndServe(std::unique_ptr<ServingHub> &hub, Load &load, int kills, const std::function<void()> &meanwhile)
{
    QVector<double> starts;
    const quint16 port = hub->port();
    for (int kill = 0; kill < kills; ++kill) {
        waitForNews(load, load.journalSize());
        QTest::qWait(QRandomGenerator::global()->bounded(50, longForm() ? 400 : 150)); // the fault itself: a moment nobody chose
        hub->kill();
        if (meanwhile)
            meanwhile();
        QElapsedTimer since;
        since.start();
        hub = std::make_unique<ServingHub>(path("data"), drill, port);
        starts << static_cast<double>(since.elapsed());
        if (hub->url().isEmpty())
            break;
    }
    return starts;
}

void TestKillPoints::atRandomMoments()
{
    const QString token = makeLog(path("data"), QStringLiteral("dispatcher"));
    QVERIFY(!token.isEmpty());
    const Ran wall = run(QStringLiteral("yixian-hub"), {QStringLiteral("token"), QStringLiteral("add"), QStringLiteral("w"), QStringLiteral("--role"),
                                                        QStringLiteral("wall"), QStringLiteral("--data"), path("data")});
    auto hub = std::make_unique<ServingHub>(path("data"), drill);
    QVERIFY(!hub->url().isEmpty());
    // So many that 500 kills see 100,000, on as many cases as a district has.
    Load load(hub->url(), token, path("journal"),
              {QStringLiteral("--window"), QString::number(longForm() ? 8 : 2), QStringLiteral("--notes"), QStringLiteral("200")});
    const QVector<double> starts = killAndServe(hub, load, longForm() ? 500 : 24);
    QVERIFY(!hub->url().isEmpty());
    QVERIFY(load.finish());
    const auto lastAt = [&] { return (*LogFile::open(path("data")))->stats()->lastAt.value(); };
    QTRY_COMPARE_WITH_TIMEOUT(deadlinesMissed(path("data"), lastAt() - std::chrono::minutes(10)), QStringList(), 30'000);
    compareWithReplica(hub->url(), QString::fromLatin1(wall.out.trimmed()), path("data"));
    QCOMPARE(hub->terminate(), 0);
    const Verdict verdict = judge(path("data"), load.journal());
    qInfo("%lld kills; %s; restart to serving: median %.0f ms, p99 %.0f ms", static_cast<long long>(starts.size()), qPrintable(verdict.sentence()),
          percentile(starts, 0.5), percentile(starts, 0.99));
    QVERIFY2(verdict.sound(), qPrintable(verdict.sentence()));
    QCOMPARE(verdict.unanswered, 0);
    QVERIFY(verdict.acked >= (longForm() ? 100'000 : 400));
    QVERIFY(verdict.deadlines > 0);
    QVERIFY(percentile(starts, 0.99) <= 2000);
}

void TestKillPoints::atEachSystemCall_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<bool>("leaving"); // made only when the hub goes
    const auto row = [](const char *call, int points, int pointsOfTheLongForm, bool leaving) {
        QTest::newRow(call) << (longForm() ? pointsOfTheLongForm : points) << leaving;
    };
    row("pwrite64", 24, 1503, false);
    row("fdatasync", 10, 490, false);
    row("ftruncate", 2, 5, false);
    row("unlink", 2, 2, true); // it makes no more
}

// As a feed asks: of people the hub takes 20 commands a second, and late points would be waited for. On a new log every
// fifty points, or each start would read what all the points before have left.
void TestKillPoints::atEachSystemCall()
{
    QFETCH(int, points);
    QFETCH(bool, leaving);
    constexpr int stretch = 50;
    int reached = 0, serving = 0;
    qint64 acked = 0;
    for (int first = 1; first <= points && !QTest::currentTestFailed(); first += stretch) {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString token = makeLog(path("data"));
        auto hub = std::make_unique<ServingHub>(path("data"));
        const quint16 port = hub->port();
        Load load(hub->url(), token, path("journal"), {QStringLiteral("--clients"), QStringLiteral("2"), QStringLiteral("--window"), QStringLiteral("1")});
        waitForNews(load, 0);
        QCOMPARE(hub->terminate(), 0);
        for (int n = first; n <= std::min(points, first + stretch - 1); ++n) {
            const qint64 before = load.journalSize();
            hub = std::make_unique<ServingHub>(path("data"), QStringList(), port, killedAt(QString::fromLatin1(QTest::currentDataTag()), n));
            serving += !hub->url().isEmpty();
            if (leaving && !hub->url().isEmpty()) {
                waitForNews(load, before);
                hub->signal(SIGTERM);
            }
            QVERIFY2(QTest::qWaitFor([&] { return !hub->isRunning(); }, 60'000), qPrintable(QStringLiteral("never made call %1").arg(n)));
            reached += hub->exitCode() == -1;
        }
        hub = std::make_unique<ServingHub>(path("data"), QStringList(), port);
        QVERIFY(!hub->url().isEmpty());
        QVERIFY(load.finish());
        QCOMPARE(hub->terminate(), 0);
        const Verdict verdict = judge(path("data"), load.journal());
        QVERIFY2(verdict.sound(), qPrintable(verdict.sentence()));
        QCOMPARE(verdict.unanswered, 0);
        acked += verdict.acked;
    }
    qInfo("%d points, %d of them while serving; %lld acknowledged, all sound", reached, serving, static_cast<long long>(acked));
    QCOMPARE(reached, points);
}

// Known-bad settings: each must show, or the tests above prove nothing.
void TestKillPoints::theOracleSeesWhatIsLost()
{
    const QString token = makeLog(path("data"));
    auto hub = std::make_unique<ServingHub>(path("data"), drill);
    Load load(hub->url(), token, path("journal"));
    killAndServe(hub, load, 8, [this] { QVERIFY(QFile::remove(path("data/yixian.db-wal"))); }); // what was not in the database yet
    load.mark();
    hub->kill();
    const Verdict verdict = judge(path("data"), load.journal());
    // Killed within a checkpoint, the database needs what stood in the WAL to be read at all.
    const QString seen = verdict.violations.join(u'\n');
    QVERIFY2(seen.contains(QStringLiteral("acknowledged and lost")) || seen.contains(QStringLiteral("unreadable log")), qPrintable(verdict.sentence()));
}

// Killed while a turn is being synced, it is in the log and nobody has been told: the one moment where it matters that what
// is sent again has the same id. Moments nobody chose miss it where the disk is fast.
void TestKillPoints::theOracleSeesWhatIsDoneTwice()
{
    const QString token = makeLog(path("data"));
    auto hub = std::make_unique<ServingHub>(path("data"));
    const quint16 port = hub->port();
    Load load(hub->url(), token, path("journal"), {QStringLiteral("--fresh-ids")});
    waitForNews(load, 0);
    QCOMPARE(hub->terminate(), 0);
    for (int n = 1; n <= 10; ++n) {
        hub = std::make_unique<ServingHub>(path("data"), QStringList(), port, killedAt(QStringLiteral("fdatasync"), n));
        QVERIFY(QTest::qWaitFor([&] { return !hub->isRunning(); }, 20'000));
    }
    hub = std::make_unique<ServingHub>(path("data"), QStringList(), port);
    waitForNews(load, load.journalSize());
    load.mark();
    hub->kill();
    const Verdict verdict = judge(path("data"), load.journal());
    QVERIFY2(verdict.violations.join(u'\n').contains(QStringLiteral("work done twice")), qPrintable(verdict.sentence()));
}

QTEST_GUILESS_MAIN(TestKillPoints)
#include "tst_killpoints.moc"
