// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/websocketserver.h"

#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

using namespace Yixian;

class TestWebSocketServer final : public QObject
{
    Q_OBJECT

private slots:
    void handsOutChannels();
    void anOriginIsRefused();
    void aWrongPathIsRefused_data();
    void aWrongPathIsRefused();
    void anIdleHandshakeIsDropped();
    void anEndlessHeaderIsDropped();
    void oneAddressGetsSoMany();
    void halfOpenOnesAreFewer();
    void silentOnesDoNotStallTheRest();
    void soManyNewOnesAMinute();
    void acceptingPausesAtTheCap();
    void theSystemsLimitCounts();
    void theAddressMayBeTaken();
    void channelsOutliveTheServer();

private:
    static QUrl url(const WebSocketServer &server, const QString &path = QStringLiteral("/v1"))
    {
        return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(server.port()) + path);
    }
};

void TestWebSocketServer::handsOutChannels()
{
    WebSocketServer server;
    QSignalSpy connected(&server, &WebSocketServer::connected);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    QVERIFY(server.port() != 0);
    QVERIFY(!server.takePending());
    WebSocketChannel one(url(server)), two(url(server));
    QTRY_COMPARE(connected.size(), 2);
    auto first = server.takePending();
    auto second = server.takePending();
    QVERIFY(first && second);
    QVERIFY(!server.takePending());
    QCOMPARE(server.connections(), 2);
    first.reset();
    QTRY_COMPARE(server.connections(), 1);
    two.abort();
    QTRY_COMPARE(server.connections(), 0);
}

void TestWebSocketServer::anOriginIsRefused()
{
    WebSocketServer server;
    QSignalSpy connected(&server, &WebSocketServer::connected);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    QWebSocket page(QStringLiteral("https://evil.example"));
    QSignalSpy failed(&page, &QWebSocket::disconnected);
    page.open(url(server));
    QTRY_VERIFY(!failed.isEmpty());
    QCOMPARE(connected.size(), 0);
    QCOMPARE(server.refused(), quint64(1));
    QTRY_COMPARE(server.connections(), 0);
}

void TestWebSocketServer::aWrongPathIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("root") << QStringLiteral("/");
    QTest::newRow("other version") << QStringLiteral("/v2");
    QTest::newRow("below") << QStringLiteral("/v1/x");
}

void TestWebSocketServer::aWrongPathIsRefused()
{
    QFETCH(const QString, path);
    WebSocketServer server;
    QSignalSpy connected(&server, &WebSocketServer::connected);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    WebSocketChannel client(url(server, path));
    QSignalSpy closed(&client, &MessageChannel::closed);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.first().first().toInt(), int(MessageChannel::PolicyViolated));
    QCOMPARE(closed.first().last().toString(), QStringLiteral("path"));
    QCOMPARE(connected.size(), 0);
    QTRY_COMPARE(server.connections(), 0);
}

void TestWebSocketServer::anIdleHandshakeIsDropped()
{
    ServerLimits limits;
    limits.handshake = std::chrono::milliseconds(150);
    WebSocketServer server(limits);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    QTcpSocket idle, half;
    QSignalSpy idleGone(&idle, &QTcpSocket::disconnected);
    QSignalSpy halfGone(&half, &QTcpSocket::disconnected);
    idle.connectToHost(QHostAddress::LocalHost, server.port());
    half.connectToHost(QHostAddress::LocalHost, server.port());
    half.write("GET /v1 HTTP/1.1\r\nHost: x\r\n");
    WebSocketChannel good(url(server));
    std::unique_ptr<WebSocketChannel> taken;
    QTRY_VERIFY(taken || (taken = server.takePending()));
    QTRY_COMPARE(idleGone.size(), 1);
    QTRY_COMPARE(halfGone.size(), 1);
    QCOMPARE(server.connections(), 1);
    QVERIFY(taken->isOpen()); // the deadline is for those who have not shaken hands
}

void TestWebSocketServer::anEndlessHeaderIsDropped()
{
    ServerLimits limits;
    limits.handshake = std::chrono::milliseconds(300);
    WebSocketServer server(limits);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    QTcpSocket flood;
    QSignalSpy gone(&flood, &QTcpSocket::disconnected);
    flood.connectToHost(QHostAddress::LocalHost, server.port());
    flood.write("GET /v1 HTTP/1.1\r\n" + QByteArray("X: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n").repeated(20'000));
    QTRY_COMPARE(gone.size(), 1);
    QTRY_COMPARE(server.connections(), 0);
}

void TestWebSocketServer::oneAddressGetsSoMany()
{
    ServerLimits limits;
    limits.openPerAddress = 2;
    WebSocketServer server(limits);
    QSignalSpy connected(&server, &WebSocketServer::connected);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    WebSocketChannel one(url(server)), two(url(server));
    QTRY_COMPARE(connected.size(), 2);
    WebSocketChannel three(url(server));
    QSignalSpy closed(&three, &MessageChannel::closed);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(server.refused(), quint64(1));
    one.abort();
    QTRY_COMPARE(server.connections(), 1);
    WebSocketChannel four(url(server));
    QTRY_COMPARE(connected.size(), 3);
}

void TestWebSocketServer::halfOpenOnesAreFewer()
{
    ServerLimits limits;
    limits.halfOpenPerAddress = 1;
    WebSocketServer server(limits);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    QTcpSocket first, second;
    QSignalSpy refused(&second, &QTcpSocket::disconnected);
    first.connectToHost(QHostAddress::LocalHost, server.port());
    QTRY_COMPARE(server.connections(), 1);
    second.connectToHost(QHostAddress::LocalHost, server.port());
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(first.state(), QAbstractSocket::ConnectedState);
}

// With Qt's own limits forty silent sockets held everybody up for ten seconds.
void TestWebSocketServer::silentOnesDoNotStallTheRest()
{
    WebSocketServer server;
    QSignalSpy connected(&server, &WebSocketServer::connected);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 60; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(QHostAddress::LocalHost, server.port());
    }
    QTRY_COMPARE(server.connections(), 60);
    WebSocketChannel client(url(server));
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, 2000);
}

// However quickly they go again.
void TestWebSocketServer::soManyNewOnesAMinute()
{
    ServerLimits limits;
    limits.newPerMinute = 5;
    WebSocketServer server(limits);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    for (int i = 0; i < 8; ++i) {
        QTcpSocket socket;
        QSignalSpy refused(&socket, &QTcpSocket::disconnected);
        socket.connectToHost(QHostAddress::LocalHost, server.port());
        if (i >= 5)
            QTRY_COMPARE(refused.size(), 1);
        else
            QTRY_COMPARE(server.connections(), 1);
        socket.abort();
        QTRY_COMPARE(server.connections(), 0);
    }
    QCOMPARE(server.refused(), quint64(3));
}

void TestWebSocketServer::theSystemsLimitCounts()
{
    ServerLimits limits;
    limits.connections = 1'000'000;
    WebSocketServer server(limits);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    QVERIFY(server.mostConnections() <= 65536 - limits.spareDescriptors);
    WebSocketServer small;
    QVERIFY(small.listen(QHostAddress::LocalHost, 0));
    QVERIFY(small.mostConnections() <= 4000);
}

void TestWebSocketServer::acceptingPausesAtTheCap()
{
    ServerLimits limits;
    limits.connections = 2;
    WebSocketServer server(limits);
    QSignalSpy connected(&server, &WebSocketServer::connected);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    WebSocketChannel one(url(server)), two(url(server));
    QTRY_COMPARE(connected.size(), 2);
    WebSocketChannel three(url(server)); // waits in the kernel's queue
    QSignalSpy opened(&three, &MessageChannel::opened);
    QVERIFY(!QTest::qWaitFor([&] { return !opened.isEmpty(); }, 100));
    QCOMPARE(server.connections(), 2);
    QVERIFY(opened.isEmpty());
    one.abort();
    QTRY_COMPARE(opened.size(), 1);
}

void TestWebSocketServer::theAddressMayBeTaken()
{
    WebSocketServer server, other;
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    QVERIFY(!other.listen(QHostAddress::LocalHost, server.port()));
    QVERIFY(!other.errorString().isEmpty());
}

void TestWebSocketServer::channelsOutliveTheServer()
{
    auto server = std::make_unique<WebSocketServer>();
    QVERIFY(server->listen(QHostAddress::LocalHost, 0));
    WebSocketChannel client(url(*server));
    std::unique_ptr<WebSocketChannel> taken;
    QTRY_VERIFY(taken || (taken = server->takePending()));
    server.reset();
    QSignalSpy received(taken.get(), &MessageChannel::received);
    QTRY_VERIFY(client.isOpen());
    client.send("still here");
    QTRY_COMPARE(received.size(), 1);
}

QTEST_GUILESS_MAIN(TestWebSocketServer)
#include "tst_websocketserver.moc"
