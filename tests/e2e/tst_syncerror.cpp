// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/faults.h"
#include "protocol/codec.h"
#include "support/testhub.h"
#include "transport/websocketchannel.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace Yixian;

// F5, F6 and F30: a disk that fails to sync, one that nobody may write to any more, one that stands still.
class TestSyncError final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_dir.reset(); }
    void syncFails();
    void syncFailsForGood();
    void readOnly();
    void theDiskStandsStill();

private:
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

constexpr int inputOutput = 74; // how a hub ends whose log cannot be trusted to be on the disk

} // namespace

// One sync fails, at each place it may: whatever the hub makes of it, served again the log keeps what was acknowledged.
void TestSyncError::syncFails()
{
    constexpr int places = 100; // later ones are of no other kind, and each has to be waited for
    const int points = longForm() ? 500 : 10;
    const QString token = makeLog(path("data"));
    auto hub = std::make_unique<ServingHub>(path("data"));
    const quint16 port = hub->port();
    Load load(hub->url(), token, path("journal"), {QStringLiteral("--clients"), QStringLiteral("4"), QStringLiteral("--window"), QStringLiteral("2")});
    QVERIFY(QTest::qWaitFor([&] { return load.journalSize() > 0; }, 20'000));
    QCOMPARE(hub->terminate(), 0);
    QMap<int, int> ends;
    for (int point = 0; point < points; ++point) {
        const int n = 1 + point % places;
        const qint64 before = load.journalSize();
        hub = std::make_unique<ServingHub>(path("data"), QStringList(), port, injecting(QStringLiteral("fdatasync"), QStringLiteral("error=EIO:when=%1").arg(n)));
        // Some hundred lines are some dozen syncs: the n-th is among them.
        const bool went = QTest::qWaitFor([&] { return !hub->isRunning() || load.journalSize() > before + 20'000 + n * 1000; }, 20'000);
        QVERIFY2(went, "the hub neither serves nor ends");
        ++ends[hub->isRunning() ? hub->terminate() : hub->exitCode()];
    }
    hub = std::make_unique<ServingHub>(path("data"), QStringList(), port);
    QVERIFY(!hub->url().isEmpty());
    QVERIFY(load.finish());
    QCOMPARE(hub->terminate(), 0);
    const Verdict verdict = judge(path("data"), load.journal());
    QStringList how;
    for (auto end = ends.cbegin(); end != ends.cend(); ++end)
        how << QStringLiteral("exit %1: %2").arg(end.key()).arg(end.value());
    qInfo("%d syncs failed (%s); %s", points, qPrintable(how.join(QLatin1String(", "))), qPrintable(verdict.sentence()));
    QVERIFY2(verdict.sound(), qPrintable(verdict.sentence()));
    QCOMPARE(verdict.refused, 0);
    QCOMPARE(verdict.unanswered, 0);
    // One of the places is the sync of the directory after a WAL was made, whose failure SQLite passes over.
    QVERIFY2(ends.value(inputOutput) >= points - (points + places - 1) / places, qPrintable(how.join(u' ')));
}

// No sync succeeds any more: nothing is acknowledged from then on, and the hub ends by itself.
void TestSyncError::syncFailsForGood()
{
    const QString token = makeLog(path("data"));
    ServingHub hub(path("data"), {}, 0, injecting(QStringLiteral("fdatasync"), QStringLiteral("error=EIO:when=30+")));
    QVERIFY(!hub.url().isEmpty());
    {
        Load load(hub.url(), token, path("journal"), {QStringLiteral("--clients"), QStringLiteral("2"), QStringLiteral("--window"), QStringLiteral("1")});
        const bool ended = QTest::qWaitFor([&] { return !hub.isRunning(); }, 5000);
        QVERIFY(load.mark());
        QVERIFY(ended);
    }
    const int exit = hub.isRunning() ? hub.terminate() : hub.exitCode();
    QCOMPARE(exit, inputOutput);
    hub.kill();
    ServingHub again(path("data"));
    QVERIFY(!again.url().isEmpty());
    QCOMPARE(again.terminate(), 0);
    const Verdict verdict = judge(path("data"), Journal::read(path("journal")));
    QVERIFY2(verdict.sound(), qPrintable(verdict.sentence()));
    qInfo("29 syncs, then none: %s", qPrintable(verdict.sentence()));
    QVERIFY(verdict.acked > 0);
    QVERIFY(verdict.acked < 60); // two clients, one command each: 29 syncs do not make more
}

// Writing is forbidden while the hub serves, as after `mount -o remount,ro` or an error of the file system: commands are refused at
// once with what is the matter, reading goes on.
void TestSyncError::readOnly()
{
    makeLog(path("data"));
    const QString token = QString::fromLatin1(run(QStringLiteral("yixian-hub"), {QStringLiteral("token"), QStringLiteral("add"), QStringLiteral("d"), QStringLiteral("--role"),
                                                                                  QStringLiteral("dispatcher"), QStringLiteral("--data"), path("data")}).out.trimmed());
    ServingHub hub(path("data"), {}, 0, injecting(QStringLiteral("pwrite64"), QStringLiteral("error=EROFS:when=60+")));
    QVERIFY(!hub.url().isEmpty());
    const QUrl url(QString(hub.url() + QStringLiteral("/v1")));
    Test::Seat seat([url](const QUrl &) { return std::make_unique<WebSocketChannel>(url, ChannelLimits::fromHub()); });
    seat.link.logIn({token, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(seat.replica.link(), LinkState::Live, 10'000);
    std::optional<Result<Ack>> answer;
    qint64 acked = 0;
    QElapsedTimer asked;
    do {
        acked += answer.has_value();
        answer.reset();
        Command command;
        command.act = Register{};
        command.subject = Subject{QStringLiteral("污水外溢"), QStringLiteral("水"), {}, {}, {}};
        asked.start();
        seat.link.submit(command, this, [&](const Result<Ack> &given) { answer = given; });
    } while (QTest::qWaitFor([&] { return answer.has_value(); }, 3000) && *answer && acked < 200);
    qInfo("%lld acknowledged, then %s", static_cast<long long>(acked),
          answer ? qPrintable(QStringLiteral("code %1 after %2 ms").arg(static_cast<int>(answer->error().code)).arg(asked.elapsed())) : "no answer");
    QVERIFY(acked > 0);
    QVERIFY(hub.isRunning());
    QVERIFY2(answer && asked.elapsed() <= 1000, "refused within a second");
    // Reading goes on: a console that comes now sees all that was done.
    Test::Seat late([url](const QUrl &) { return std::make_unique<WebSocketChannel>(url, ChannelLimits::fromHub()); });
    late.link.logIn({token, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(late.replica.link(), LinkState::Live, 10'000);
    QCOMPARE(late.replica.state().cases().size(), acked);
}

// One sync takes five seconds, as on a disk that wakes up or is shared: the command waits for it, and nobody else. Who is at a
// console sees that the line is alive.
void TestSyncError::theDiskStandsStill()
{
    const QString token = makeLog(path("data"), QStringLiteral("dispatcher"));
    ServingHub hub(path("data"), {}, 0, injecting(QStringLiteral("fdatasync"), QStringLiteral("delay_enter=5000000:when=30")));
    QVERIFY(!hub.url().isEmpty());
    const QUrl url(QString(hub.url() + QStringLiteral("/v1")));
    Test::Seat seat([url](const QUrl &) { return std::make_unique<WebSocketChannel>(url, ChannelLimits::fromHub()); });
    seat.link.logIn({token, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(seat.replica.link(), LinkState::Live, 10'000);
    const QSignalSpy changes(&seat.replica, &Replica::linkChanged);

    // Another line of the same hub, asked for the time again as soon as it has said it.
    WebSocketChannel other(url, ChannelLimits::fromHub());
    QElapsedTimer sincePing;
    qint64 slowest = 0, pongs = 0;
    const auto ping = [&] {
        sincePing.start();
        other.send(encode(ClientMessage(Ping{})));
    };
    connect(&other, &MessageChannel::received, this, [&](const QByteArray &frame) {
        const auto message = decodeServerMessage(frame);
        if (message && std::holds_alternative<Welcome>(*message))
            ping();
        if (!message || !std::holds_alternative<Pong>(*message))
            return;
        ++pongs;
        slowest = std::max(slowest, sincePing.elapsed());
        QTimer::singleShot(20, this, ping);
    });
    Hello hello;
    hello.version = protocolVersion;
    hello.token = token;
    connect(&other, &MessageChannel::opened, this, [&] { other.send(encode(ClientMessage(hello))); });
    QTRY_VERIFY_WITH_TIMEOUT(pongs > 0, 10'000);

    qint64 longest = 0;
    for (int i = 0; i < 60 && longest < 4000; ++i) {
        QElapsedTimer asked;
        asked.start();
        QVERIFY(seat.ask(Register{}, {}, {}, Subject{QStringLiteral("污水外溢"), {}, {}, {}, {}}));
        longest = std::max(longest, asked.elapsed());
    }
    qInfo("a command waited %.1f s; meanwhile the slowest of %lld answers took %lld ms", static_cast<double>(longest) / 1000,
          static_cast<long long>(pongs), static_cast<long long>(slowest));
    QVERIFY2(longest >= 4000, "no sync stood still");
    QVERIFY(pongs > 100);
    QVERIFY(slowest < 1000);
    QCOMPARE(changes.size(), 0);
}

QTEST_GUILESS_MAIN(TestSyncError)
#include "tst_syncerror.moc"
