// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/websocketchannel.h"
#include "transport/websocketserver.h"

#include "unit/transport/certificates.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

using namespace Yixian;

// What a hostile client may send over a real socket, byte by byte: it is stopped before Qt reads it, and what is good
// arrives whole however it was cut up on the way.
class TestFrameGuard final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void howeverItIsCut_data();
    void howeverItIsCut();
    void refused_data();
    void refused();
    void sentTogetherWithTheRequest();
    void aFrameThatNeverEnds();
    void aPingFloodCostsNothing();
    void aDeclaredGigabyteIsNotWaitedFor();
    void limitsCanBeRaised();
    void manySmallFrames();

private:
    static QByteArray frame(int first, const QByteArray &payload, bool masked = true);
    void connectRaw(const ChannelLimits &limits, bool secured = false, const QByteArray &early = {});
    static ChannelLimits wide()
    {
        ChannelLimits limits = ChannelLimits::loggedIn();
        limits.framesPerSecond = 0;
        return limits;
    }

    Certificates m_files;
    std::unique_ptr<WebSocketServer> m_server;
    std::unique_ptr<QSslSocket> m_raw;
    std::unique_ptr<WebSocketChannel> m_hub;
    QByteArrayList m_received;
    std::unique_ptr<QSignalSpy> m_closed;
};

void TestFrameGuard::initTestCase()
{
    QVERIFY(m_files.makeAuthority(QStringLiteral("ca")));
    QVERIFY(m_files.makeServer(QStringLiteral("good"), QStringLiteral("ca"), QStringLiteral("IP:127.0.0.1"), -1, 20));
}

void TestFrameGuard::cleanup()
{
    m_closed.reset();
    m_raw.reset();
    m_hub.reset();
    m_server.reset();
    m_received.clear();
}

// The mask is no mask (zeros), so that the payload's bytes stay what they are.
QByteArray TestFrameGuard::frame(int first, const QByteArray &payload, bool masked)
{
    QByteArray bytes(1, char(first));
    const char mask = masked ? char(0x80) : char(0);
    const qsizetype length = payload.size();
    if (length < 126)
        bytes += char(mask | char(length));
    else if (length <= 0xffff)
        (bytes += char(mask | 126)) += QByteArray::fromHex(QByteArray::number(length, 16).rightJustified(4, '0'));
    else
        (bytes += char(mask | 127)) += QByteArray::fromHex(QByteArray::number(length, 16).rightJustified(16, '0'));
    return bytes + (masked ? QByteArray(4, '\0') : QByteArray()) + payload;
}

void TestFrameGuard::connectRaw(const ChannelLimits &limits, bool secured, const QByteArray &early)
{
    ServerLimits server;
    server.channel = limits;
    m_server = std::make_unique<WebSocketServer>(server);
    m_raw = std::make_unique<QSslSocket>();
    if (secured) {
        m_server->setTls(*TlsIdentity::fromFiles(m_files.file(QStringLiteral("good.pem")), m_files.file(QStringLiteral("good.key"))));
        m_raw->setSslConfiguration(ClientTls{*ClientTls::readAuthorities(m_files.file(QStringLiteral("ca.pem"))), {}}.configuration());
    }
    QVERIFY(m_server->listen(QHostAddress::LocalHost, 0));
    if (secured)
        m_raw->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_server->port());
    else
        m_raw->connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
    m_raw->write("GET /v1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n" + early);
    QTRY_VERIFY(m_hub || (m_hub = m_server->takePending()));
    m_closed = std::make_unique<QSignalSpy>(m_hub.get(), &MessageChannel::closed);
    connect(m_hub.get(), &MessageChannel::received, this, [this](const QByteArray &message) { m_received << message; });
}

void TestFrameGuard::howeverItIsCut_data()
{
    QTest::addColumn<int>("portion");
    QTest::addColumn<bool>("secured");
    for (const bool secured : {false, true})
        for (const int portion : {1, 3, 100, 4096, 5000, 20'000, 1'000'000})
            QTest::addRow("%s by %d", secured ? "TLS" : "plain", portion) << portion << secured;
}

// Every byte of a payload would be a bad frame's beginning, so a guard that miscounts refuses.
void TestFrameGuard::howeverItIsCut()
{
    QFETCH(const int, portion);
    QFETCH(const bool, secured);
    connectRaw(wide(), secured);
    QByteArrayList sent;
    QByteArray bytes;
    const QVector<int> sizes = portion < 100 ? QVector<int>{0, 1, 125, 126, 2000, 0, 3} : QVector<int>{0, 1, 125, 126, 5000, 0, 0, 70'000, 3, 250'000, 1, 2, 30'000};
    for (const int size : sizes) {
        sent << QByteArray(size, '\xff');
        bytes += frame(0x82, sent.last());
        sent << QByteArray(size + 6, '\xff'); // and as two fragments with a ping between them
        bytes += frame(0x02, sent.last().left(size / 2)) + frame(0x89, "ping") + frame(0x80, sent.last().mid(size / 2));
    }
    ChannelLimits limits = wide();
    limits.controlsPerSecond = 0;
    m_hub->setLimits(limits);
    connect(m_hub.get(), &MessageChannel::received, m_hub.get(), [this] {
        m_hub->send("heard");
        m_hub->flush(); // inside of the reading, where TLS would read on
    });
    for (qsizetype at = 0; at < bytes.size(); at += portion) {
        m_raw->write(bytes.mid(at, portion));
        m_raw->flush();
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(m_received.size() == sent.size() || !m_closed->isEmpty());
    QVERIFY2(m_closed->isEmpty(), qPrintable(m_closed->value(0).value(1).toString()));
    QCOMPARE(m_received, sent);
    // And it still knows where it is.
    m_raw->write(frame(0x82, "not masked", false));
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_closed->at(0).at(0).toInt(), 1002);
    QCOMPARE(m_received, sent);
}

void TestFrameGuard::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &bytes, int code, const char *reason) {
        QTest::newRow(name) << bytes << code << QString::fromLatin1(reason);
    };
    row("not masked", frame(0x82, "x", false), 1002, "no mask");
    row("compressed", frame(0xc2, "x"), 1002, "reserved bits");
    row("reserved opcode", frame(0x83, "x"), 1002, "opcode");
    row("half a ping", frame(0x09, "x"), 1002, "fragmented control frame");
    row("the rest of nothing", frame(0x80, "x"), 1002, "fragments");
    row("too large", frame(0x82, QByteArray(4097, 'x')), 1009, "size");
    row("too large in parts", frame(0x02, QByteArray(4096, 'x')) + frame(0x80, "x"), 1009, "size");
    row("endless empty fragments", frame(0x02, "x") + frame(0x00, "").repeated(100), 1008, "frames");
    row("too many messages", frame(0x82, "").repeated(201), 1008, "rate");
    row("too many pings", frame(0x89, "x").repeated(20), 1008, "pings");
}

void TestFrameGuard::refused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    QFETCH(const QString, reason);
    connectRaw({});
    m_raw->write(bytes);
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_closed->at(0).at(0).toInt(), code);
    QCOMPARE(m_closed->at(0).at(1).toString(), reason);
    QCOMPARE(m_received, QByteArrayList());
    // The peer is told why.
    QTRY_COMPARE(m_raw->state(), QAbstractSocket::UnconnectedState);
    const QByteArray goodbye = QByteArray::fromHex(QByteArray::number(code, 16).rightJustified(4, '0')) + reason.toUtf8();
    QVERIFY(m_raw->readAll().endsWith(goodbye));
}

// Qt 6.4 loses what comes in one portion with the request; whether it does or not, both must be at the same byte.
void TestFrameGuard::sentTogetherWithTheRequest()
{
    connectRaw({}, false, frame(0x82, "early"));
    m_raw->write(frame(0x82, "later"));
    QTRY_VERIFY(m_received.contains("later") || !m_closed->isEmpty());
    QVERIFY(m_closed->isEmpty());
    m_raw->write(frame(0x82, "not masked", false));
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_closed->at(0).at(0).toInt(), 1002);
}

// Qt's own timer begins anew with every byte.
void TestFrameGuard::aFrameThatNeverEnds()
{
    ChannelLimits limits;
    limits.wholeFrame = std::chrono::milliseconds(400);
    connectRaw(limits);
    const QByteArray bytes = frame(0x82, QByteArray(4000, 'x'));
    m_raw->write(frame(0x82, "good") + bytes.left(10));
    QTimer trickle;
    qsizetype at = 10;
    connect(&trickle, &QTimer::timeout, m_raw.get(), [&] { m_raw->write(bytes.mid(at++, 1)); });
    trickle.start(20);
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_closed->at(0).at(0).toInt(), 1008);
    QCOMPARE(m_closed->at(0).at(1).toString(), QStringLiteral("slow frame"));
    QCOMPARE(m_received, QByteArrayList{"good"});
}

void TestFrameGuard::aPingFloodCostsNothing()
{
    connectRaw({});
    for (int i = 0; i < 1000 && m_closed->isEmpty(); ++i) {
        m_raw->write(frame(0x89, QByteArray(125, 'x')).repeated(10));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_closed->at(0).at(1).toString(), QStringLiteral("pings"));
}

void TestFrameGuard::aDeclaredGigabyteIsNotWaitedFor()
{
    connectRaw(wide());
    m_raw->write(QByteArray("\x82\xff\x00\x00\x00\x00\x40\x00\x00\x00", 10)); // not even the mask
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_closed->at(0).at(0).toInt(), 1009);
}

void TestFrameGuard::limitsCanBeRaised()
{
    connectRaw({});
    m_raw->write(frame(0x82, QByteArray(4096, 'x')));
    QTRY_COMPARE(m_received.size(), 1);
    m_hub->setLimits(wide());
    m_raw->write(frame(0x82, QByteArray(200'000, 'x')));
    QTRY_COMPARE(m_received.size(), 2);
    QVERIFY(m_closed->isEmpty());
}

void TestFrameGuard::manySmallFrames()
{
    connectRaw(wide(), true);
    const QByteArray bytes = frame(0x82, QByteArray(60, '\xff')).repeated(16'000);
    for (qsizetype at = 0; at < bytes.size(); at += 1440) {
        m_raw->write(bytes.mid(at, 1440));
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(m_received.size() == 16'000 || !m_closed->isEmpty());
    QVERIFY2(m_closed->isEmpty(), qPrintable(m_closed->value(0).value(1).toString()));
}

QTEST_GUILESS_MAIN(TestFrameGuard)
#include "tst_frameguard.moc"
