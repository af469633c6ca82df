// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/faults.h"
#include "support/testhub.h"
#include "transport/websocketchannel.h"

#include <QTemporaryDir>
#include <sched.h>

using namespace Yixian;
using Test::Seat;

// F9: a line that is dead and does not say so, as behind a switch that lost its power. Nothing that is sent arrives, nothing
// comes back, and no socket is told. Both ends have to notice by themselves.
class TestHalfOpen final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bothEndsNotice();

private:
    static bool call(const char *command) { return QProcess::execute(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromLatin1(command)}) == 0; }
};

namespace {

qsizetype socketsOf(qint64 pid)
{
    const QDir open(QStringLiteral("/proc/%1/fd").arg(pid));
    qsizetype sockets = 0;
    for (const QFileInfo &each : open.entryInfoList(QDir::Files | QDir::System))
        sockets += each.symLinkTarget().contains(u"socket:[");
    return sockets;
}

Command registration()
{
    Command command;
    command.id = QUuid::createUuid();
    command.act = Register{};
    command.subject = Subject{QStringLiteral("meanwhile"), {}, {}, {}, {}};
    return command;
}

} // namespace

// A network of this process's own, which the hub inherits: it is cut without anybody else noticing.
void TestHalfOpen::initTestCase()
{
    if (::unshare(CLONE_NEWNET) != 0)
        QSKIP("A network is cut here, and only root may have one of its own.");
    QVERIFY(call("ip link set lo up"));
}

void TestHalfOpen::bothEndsNotice()
{
    QTemporaryDir dir;
    const QString data = dir.filePath(QStringLiteral("data"));
    const QString token = makeLog(data, QStringLiteral("dispatcher"));
    QVERIFY(!token.isEmpty());
    const ServingHub hub(data);
    QVERIFY(!hub.url().isEmpty());
    const qsizetype withoutConsole = socketsOf(hub.pid());
    const QUrl url(QString(hub.url() + QStringLiteral("/v1")));
    Seat seat([url](const QUrl &) { return std::make_unique<WebSocketChannel>(url, ChannelLimits::fromHub()); });
    seat.link.logIn({token, {}, {}});
    for (int cuts = longForm() ? 10 : 1; cuts > 0; --cuts) {
        QTRY_COMPARE_WITH_TIMEOUT(seat.replica.link(), LinkState::Live, 10'000);
        QCOMPARE(socketsOf(hub.pid()), withoutConsole + 1);

        QVERIFY(call("tc qdisc add dev lo root pfifo limit 0")); // a queue that holds nothing
        QElapsedTimer cut;
        cut.start();
        std::optional<Result<Ack>> answer;
        seat.link.submit(registration(), this, [&](const Result<Ack> &given) { answer = given; });
        QTRY_VERIFY_WITH_TIMEOUT(seat.replica.link() != LinkState::Live, 15'000);
        const qint64 consoleAfter = cut.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(socketsOf(hub.pid()), withoutConsole, static_cast<int>(25'000 - cut.elapsed()));
        const qint64 hubAfter = cut.elapsed();
        QVERIFY(!answer);

        QVERIFY(call("tc qdisc del dev lo root"));
        QElapsedTimer healed;
        healed.start();
        QTRY_COMPARE_WITH_TIMEOUT(seat.replica.link(), LinkState::Live, 10'000);
        const qint64 liveAfter = healed.elapsed();
        QTRY_VERIFY_WITH_TIMEOUT(answer, 10'000);
        QVERIFY(*answer);
        QTRY_COMPARE(seat.replica.position(), (*answer)->seq);
        qInfo("the console noticed after %.1f s, the hub had let go of it after %.1f s; live again %.1f s after the line was mended",
              static_cast<double>(consoleAfter) / 1000, static_cast<double>(hubAfter) / 1000, static_cast<double>(liveAfter) / 1000);
    }
}

QTEST_GUILESS_MAIN(TestHalfOpen)
#include "tst_halfopen.moc"
