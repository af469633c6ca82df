// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/websocketchannel.h"
#include "transport/websocketserver.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

using namespace Yixian;

// Real sockets on a free port.
class TestWebSocketChannel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void echo();
    void longTextStaysWhole();
    void orderAndDrain();
    void tooLargeCloses();
    void limitsCanBeRaised();
    void longChineseArrivesWhole_data();
    void longChineseArrivesWhole();
    void tooOftenCloses();
    void manyFramesCloses();
    void partsArriveAsOne();
    void textIsTakenToo();
    void goodbyeIsHeardOnBothSides();
    void abortIsAbnormal();
    void aSilentPeerIsCutOff();
    void aSlowPeerIsAborted();
    void nobodyThere();

private:
    void connectPair(const ChannelLimits &hubLimits, const ChannelLimits &clientLimits = ChannelLimits::loggedIn());
    static int codeOf(const QSignalSpy &closed) { return closed.first().first().toInt(); }
    QUrl url() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1/v1").arg(m_server->port())); }
    std::unique_ptr<WebSocketServer> m_server;
    std::unique_ptr<WebSocketChannel> m_client;
    std::unique_ptr<WebSocketChannel> m_hub;
};

void TestWebSocketChannel::init()
{
    m_server = std::make_unique<WebSocketServer>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost, 0));
}

void TestWebSocketChannel::cleanup()
{
    m_client.reset();
    m_hub.reset();
    m_server.reset();
}

void TestWebSocketChannel::connectPair(const ChannelLimits &hubLimits, const ChannelLimits &clientLimits)
{
    m_client = std::make_unique<WebSocketChannel>(url(), clientLimits);
    QSignalSpy opened(m_client.get(), &MessageChannel::opened);
    QTRY_VERIFY(m_hub || (m_hub = m_server->takePending()));
    m_hub->setLimits(hubLimits);
    QTRY_COMPARE(opened.size(), 1);
}

void TestWebSocketChannel::echo()
{
    connectPair({});
    connect(m_hub.get(), &MessageChannel::received, m_hub.get(), [this](const QByteArray &message) { m_hub->send(message); });
    QSignalSpy received(m_client.get(), &MessageChannel::received);
    const QByteArray text = QStringLiteral("{\"文\":\"接诉即办😀\"}").toUtf8();
    m_client->send(text);
    m_client->send("");
    QTRY_COMPARE(received.size(), 2);
    QCOMPARE(received.first().first().toByteArray(), text);
    QVERIFY(received.last().first().toByteArray().isEmpty());
    QCOMPARE(m_hub->peerAddress(), QStringLiteral("127.0.0.1"));
    QVERIFY(m_hub->isOpen());
}

// A page of a snapshot in Chinese: wherever a frame may end, it is not inside a character.
void TestWebSocketChannel::longTextStaysWhole()
{
    connectPair({}, ChannelLimits::fromHub());
    QSignalSpy received(m_client.get(), &MessageChannel::received);
    QSignalSpy closed(m_client.get(), &MessageChannel::closed);
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray text = QByteArray(shift, 'x') + QString(500'000, u'诉').toUtf8();
        m_hub->send(text);
        QTRY_VERIFY(received.size() == shift + 1 || !closed.isEmpty());
        QVERIFY(closed.isEmpty());
        QCOMPARE(received.last().first().toByteArray(), text);
    }
}

void TestWebSocketChannel::orderAndDrain()
{
    connectPair({}, [] { ChannelLimits limits = ChannelLimits::loggedIn(); limits.framesPerSecond = 0; return limits; }());
    QSignalSpy drained(m_hub.get(), &MessageChannel::drained);
    QByteArrayList got, sent;
    connect(m_client.get(), &MessageChannel::received, this, [&got](const QByteArray &message) { got << message; });
    for (int i = 0; i < 1000; ++i) {
        sent << QByteArray::number(i).repeated(100);
        m_hub->send(sent.last());
    }
    QTRY_COMPARE(got.size(), sent.size());
    QCOMPARE(got, sent);
    QTRY_VERIFY(!drained.isEmpty());
    QCOMPARE(m_hub->backlog(), 0);
}

void TestWebSocketChannel::tooLargeCloses()
{
    connectPair({});
    QSignalSpy received(m_hub.get(), &MessageChannel::received);
    QSignalSpy closed(m_hub.get(), &MessageChannel::closed);
    QSignalSpy clientClosed(m_client.get(), &MessageChannel::closed);
    m_client->send(QByteArray(4096, 'a'));
    QTRY_COMPARE(received.size(), 1);
    m_client->send(QByteArray(4097, 'a'));
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(codeOf(closed), int(MessageChannel::TooLarge));
    QTRY_COMPARE(clientClosed.size(), 1);
    QCOMPARE(received.size(), 1);
}

void TestWebSocketChannel::limitsCanBeRaised()
{
    connectPair({});
    QSignalSpy received(m_hub.get(), &MessageChannel::received);
    m_hub->setLimits(ChannelLimits::loggedIn());
    m_client->send(QByteArray(200'000, 'a'));
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.first().first().toByteArray().size(), 200'000);
}

void TestWebSocketChannel::longChineseArrivesWhole_data()
{
    QTest::addColumn<int>("shift"); // so that a character lies across any boundary once
    for (int shift = 0; shift < 3; ++shift)
        QTest::addRow("%d", shift) << shift;
}

void TestWebSocketChannel::longChineseArrivesWhole()
{
    QFETCH(int, shift);
    connectPair(ChannelLimits::loggedIn());
    QSignalSpy toHub(m_hub.get(), &MessageChannel::received), toClient(m_client.get(), &MessageChannel::received);
    QSignalSpy closed(m_client.get(), &MessageChannel::closed);
    const QByteArray text = QByteArray(shift, 'a') + QStringLiteral("水").repeated(80'000).toUtf8();
    m_client->send(text);
    m_hub->send(text);
    QTRY_COMPARE(toHub.size(), 1);
    QTRY_COMPARE(toClient.size(), 1);
    QCOMPARE(toHub.first().first().toByteArray(), text);
    QCOMPARE(toClient.first().first().toByteArray(), text);
    QVERIFY(closed.isEmpty());
}

void TestWebSocketChannel::tooOftenCloses()
{
    ChannelLimits limits;
    limits.framesPerSecond = 20;
    connectPair(limits);
    QSignalSpy received(m_hub.get(), &MessageChannel::received);
    QSignalSpy closed(m_hub.get(), &MessageChannel::closed);
    QSignalSpy clientClosed(m_client.get(), &MessageChannel::closed);
    for (int i = 0; i < 200; ++i)
        m_client->send("x");
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(codeOf(closed), int(MessageChannel::PolicyViolated));
    QTRY_COMPARE(clientClosed.size(), 1);
    QVERIFY(received.size() <= 20); // what came in one portion with the one too many is not read at all
}

void TestWebSocketChannel::manyFramesCloses()
{
    ChannelLimits limits;
    limits.framesPerMessage = 3;
    connectPair(limits, [] { ChannelLimits small = ChannelLimits::loggedIn(); small.outgoingFrameBytes = 10; return small; }());
    QSignalSpy closed(m_hub.get(), &MessageChannel::closed);
    QSignalSpy received(m_hub.get(), &MessageChannel::received);
    m_client->send(QByteArray(30, 'a'));
    QTRY_COMPARE(received.size(), 1);
    m_client->send(QByteArray(50, 'a'));
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(codeOf(closed), int(MessageChannel::PolicyViolated));
}

// Every length of a frame's header, and a message that goes in parts, some of which the network does not take at once.
void TestWebSocketChannel::partsArriveAsOne()
{
    ServerLimits limits;
    limits.channel.outgoingFrameBytes = 100'000;
    m_server = std::make_unique<WebSocketServer>(limits);
    QVERIFY(m_server->listen(QHostAddress::LocalHost, 0));
    connectPair(limits.channel, ChannelLimits::fromHub());
    QByteArrayList got, sent;
    connect(m_client.get(), &MessageChannel::received, this, [&got](const QByteArray &message) { got << message; });
    for (const int size : {0, 1, 125, 126, 65'535, 65'536, 99'999, 100'000, 100'001, 300'000, 4'000'000, 7}) {
        sent << QByteArray(size, static_cast<char>('a' + sent.size()));
        m_hub->send(sent.last());
        if (sent.size() % 3 == 0)
            m_hub->flush();
    }
    QTRY_COMPARE(got.size(), sent.size());
    QVERIFY(got == sent);
    QCOMPARE(m_hub->backlog(), 0);
}

void TestWebSocketChannel::textIsTakenToo()
{
    QWebSocket raw;
    raw.open(url());
    QTRY_VERIFY(m_hub || (m_hub = m_server->takePending()));
    QSignalSpy received(m_hub.get(), &MessageChannel::received);
    QSignalSpy answered(&raw, &QWebSocket::binaryMessageReceived);
    QTRY_COMPARE(raw.state(), QAbstractSocket::ConnectedState);
    raw.sendTextMessage(QStringLiteral("接诉即办")); // as from a tool for people
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received[0][0].toByteArray(), QStringLiteral("接诉即办").toUtf8());
    m_hub->send(received[0][0].toByteArray());
    QTRY_COMPARE(answered.size(), 1);
}

void TestWebSocketChannel::goodbyeIsHeardOnBothSides()
{
    connectPair({});
    QSignalSpy received(m_client.get(), &MessageChannel::received);
    QSignalSpy closed(m_client.get(), &MessageChannel::closed);
    QSignalSpy hubClosed(m_hub.get(), &MessageChannel::closed);
    m_hub->send("last words");
    m_hub->close(MessageChannel::GoingAway, QStringLiteral("restart"));
    QVERIFY(!m_hub->isOpen());
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(received.size(), 1);
    QCOMPARE(codeOf(closed), int(MessageChannel::GoingAway));
    QCOMPARE(closed.first().last().toString(), QStringLiteral("restart"));
    QTRY_COMPARE(hubClosed.size(), 1);
    QCOMPARE(codeOf(hubClosed), int(MessageChannel::GoingAway));
}

void TestWebSocketChannel::abortIsAbnormal()
{
    connectPair({});
    QSignalSpy closed(m_client.get(), &MessageChannel::closed);
    QSignalSpy hubClosed(m_hub.get(), &MessageChannel::closed);
    m_hub->abort();
    QCOMPARE(hubClosed.size(), 1);
    QCOMPARE(codeOf(hubClosed), int(MessageChannel::Abnormal));
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(codeOf(closed), int(MessageChannel::Abnormal));
}

// A peer that takes nothing in: the close frame waits behind a full send buffer until the grace is over.
void TestWebSocketChannel::aSilentPeerIsCutOff()
{
    QTcpSocket raw;
    raw.setReadBufferSize(1);
    raw.connectToHost(QHostAddress::LocalHost, m_server->port());
    raw.write("GET /v1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    QTRY_VERIFY(m_hub || (m_hub = m_server->takePending()));
    ChannelLimits limits;
    limits.backlogBytes = 0;
    limits.closeGrace = std::chrono::milliseconds(100);
    m_hub->setLimits(limits);
    QSignalSpy closed(m_hub.get(), &MessageChannel::closed);
    for (int i = 0; i < 16; ++i)
        m_hub->send(QByteArray(1024 * 1024, 'x'));
    QTRY_VERIFY(m_hub->backlog() > 1024 * 1024);
    m_hub->close(MessageChannel::Normal, {});
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 2000);
    QCOMPARE(m_hub->backlog(), 0);
}

void TestWebSocketChannel::aSlowPeerIsAborted()
{
    QTcpSocket raw;
    raw.setReadBufferSize(1);
    raw.connectToHost(QHostAddress::LocalHost, m_server->port());
    raw.write("GET /v1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    QTRY_VERIFY(m_hub || (m_hub = m_server->takePending()));
    QSignalSpy closed(m_hub.get(), &MessageChannel::closed);
    for (int i = 0; i < 64 && closed.isEmpty(); ++i)
        m_hub->send(QByteArray(1024 * 1024, 'x'));
    QCOMPARE(closed.size(), 1);
    QCOMPARE(codeOf(closed), int(MessageChannel::Abnormal));
}

void TestWebSocketChannel::nobodyThere()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost, 0));
    const QUrl nowhere(QStringLiteral("ws://127.0.0.1:%1/v1").arg(gone.serverPort()));
    gone.close();
    WebSocketChannel channel(nowhere);
    QSignalSpy closed(&channel, &MessageChannel::closed);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(codeOf(closed), int(MessageChannel::Abnormal));
    QVERIFY(!closed.first().last().toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestWebSocketChannel)
#include "tst_websocketchannel.moc"
