// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/tls.h"
#include "transport/websocketchannel.h"
#include "transport/websocketserver.h"

#include "unit/transport/certificates.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

using namespace Yixian;

namespace {

const QByteArray request = "GET /v1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";

} // namespace

// Real sockets, real handshakes; the certificates come from the openssl program.
class TestTls final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void filesAreChecked_data();
    void filesAreChecked();
    void anIdentitySaysWhenItEnds();
    void pinsAreThoseOfOpenssl();
    void echo_data();
    void echo();
    void refusedInPlainWords_data();
    void refusedInPlainWords();
    void nothingIsSaidToAServerWithAnotherKey();
    void thePinOfTheNextKeyFitsToo();
    void oldProtocolsAreRefused_data();
    void oldProtocolsAreRefused();
    void weakCiphersAreRefused();
    void noRenegotiation();
    void aServerWithoutTls();
    void plainIsRefusedBySecured();
    void aNewCertificateKeepsTheSessions();
    void aStalledHandshakeIsCut_data();
    void aStalledHandshakeIsCut();
    void silentOnesDoNotStallTheRest_data();
    void silentOnesDoNotStallTheRest();
    void aPeerThatDoesNotReadIsCut();
    void drainedIsTheTruth();
    void goodbyeIsHeard();

private:
    TlsIdentity identity(const char *name, int daysFromNow = 0)
    {
        const QString file = m_files.file(QLatin1String(name));
        const auto read = TlsIdentity::fromFiles(file + QStringLiteral(".pem"), file + QStringLiteral(".key"),
                                                 QDateTime::currentDateTimeUtc().addDays(daysFromNow));
        if (!read)
            qFatal("%s: %d", name, int(read.error().kind));
        return *read;
    }
    ClientTls believing(const char *authority)
    {
        return {*ClientTls::readAuthorities(m_files.file(QLatin1String(authority) + QStringLiteral(".pem"))), {}};
    }
    QUrl url(const WebSocketServer &server, const char *host = "127.0.0.1") const
    {
        return QUrl(QStringLiteral("wss://%1:%2/v1").arg(QLatin1String(host)).arg(server.port()));
    }
    void serve(const char *name, const ServerLimits &limits = {}, int daysFromNow = 0)
    {
        m_server = std::make_unique<WebSocketServer>(limits);
        m_server->setTls(identity(name, daysFromNow));
        QVERIFY(m_server->listen(QHostAddress::LocalHost, 0));
    }
    void dial(const ClientTls &tls, const ChannelLimits &limits = ChannelLimits::loggedIn())
    {
        m_client = std::make_unique<WebSocketChannel>(url(*m_server), tls, limits);
        QSignalSpy opened(m_client.get(), &MessageChannel::opened);
        QTRY_VERIFY(m_hub || (m_hub = m_server->takePending()));
        QTRY_COMPARE(opened.size(), 1);
    }

    Certificates m_files;
    std::unique_ptr<WebSocketServer> m_server;
    std::unique_ptr<WebSocketChannel> m_client;
    std::unique_ptr<WebSocketChannel> m_hub;
};

void TestTls::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    const QString local = QStringLiteral("IP:127.0.0.1,DNS:localhost"), ca = QStringLiteral("ca");
    QVERIFY(m_files.makeAuthority(ca));
    QVERIFY(m_files.makeAuthority(QStringLiteral("otherca")));
    QVERIFY(m_files.makeServer(QStringLiteral("good"), ca, local, -1, 20));
    QVERIFY(m_files.makeServer(QStringLiteral("next"), ca, local, -1, 30));
    QVERIFY(m_files.makeServer(QStringLiteral("rsa"), ca, local, -1, 20, QStringLiteral("rsa:2048")));
    QVERIFY(m_files.makeServer(QStringLiteral("expired"), ca, local, -20, -1));
    QVERIFY(m_files.makeServer(QStringLiteral("future"), ca, local, 5, 20));
    QVERIFY(m_files.makeServer(QStringLiteral("elsewhere"), ca, QStringLiteral("DNS:hub.example"), -1, 20));
    QVERIFY(m_files.makeServer(QStringLiteral("foreign"), QStringLiteral("otherca"), local, -1, 20));
    QVERIFY(m_files.write(QStringLiteral("empty.pem"), {}));
    QVERIFY(m_files.write(QStringLiteral("text.pem"), "-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n"));
}

void TestTls::cleanup()
{
    m_client.reset();
    m_hub.reset();
    m_server.reset();
}

void TestTls::filesAreChecked_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("kind"); // -1: none
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *certificate, const char *key, int kind, const char *named) {
        QTest::newRow(name) << QString::fromLatin1(certificate) << QString::fromLatin1(key) << kind << QString::fromLatin1(named);
    };
    row("good", "good.pem", "good.key", -1, "");
    row("RSA", "rsa.pem", "rsa.key", -1, "");
    row("no certificate file", "nowhere.pem", "good.key", TlsFileError::Unreadable, "nowhere.pem");
    row("no key file", "good.pem", "nowhere.key", TlsFileError::Unreadable, "nowhere.key");
    row("empty", "empty.pem", "good.key", TlsFileError::NoCertificate, "empty.pem");
    row("nonsense", "text.pem", "good.key", TlsFileError::NoCertificate, "text.pem");
    row("a key as certificate", "good.key", "good.key", TlsFileError::NoCertificate, "good.key");
    row("a certificate as key", "good.pem", "good.pem", TlsFileError::NoKey, "good.pem");
    row("another key", "good.pem", "next.key", TlsFileError::KeyMismatch, "next.key");
    row("another kind of key", "good.pem", "rsa.key", TlsFileError::KeyMismatch, "rsa.key");
    row("another RSA certificate", "rsa.pem", "good.key", TlsFileError::KeyMismatch, "good.key");
    row("expired", "expired.pem", "expired.key", TlsFileError::Expired, "expired.pem");
    row("not yet valid", "future.pem", "future.key", TlsFileError::NotYetValid, "future.pem");
}

void TestTls::filesAreChecked()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    QFETCH(const int, kind);
    QFETCH(const QString, named);
    const auto read = TlsIdentity::fromFiles(m_files.file(certificate), m_files.file(key));
    QCOMPARE(read ? -1 : int(read.error().kind), kind);
    if (!read)
        QCOMPARE(read.error().file, m_files.file(named));
}

void TestTls::anIdentitySaysWhenItEnds()
{
    QVERIFY(qAbs(QDateTime::currentDateTimeUtc().daysTo(identity("good").expires()) - 20) <= 1);
    // The chain ends with whoever of it ends first.
    QVERIFY(m_files.write(QStringLiteral("chain.pem"), m_files.read(QStringLiteral("next.pem")) + m_files.read(QStringLiteral("good.pem"))));
    QVERIFY(m_files.write(QStringLiteral("chain.key"), m_files.read(QStringLiteral("next.key"))));
    QCOMPARE(identity("chain").expires(), identity("good").expires());
}

void TestTls::pinsAreThoseOfOpenssl()
{
    for (const char *name : {"good", "rsa"}) {
        QProcess shell;
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("openssl x509 -in '%1' -pubkey -noout | openssl pkey -pubin -outform der | "
                                                                               "openssl dgst -sha256 -binary | openssl base64")
                                                                    .arg(m_files.file(QLatin1String(name) + QStringLiteral(".pem")))});
        QVERIFY(shell.waitForFinished());
        const QByteArray expected = shell.readAllStandardOutput().trimmed();
        QVERIFY(ClientTls::isPin(expected));
        QCOMPARE(ClientTls::pin(identity(name).certificate()), expected);
    }
    QVERIFY(!ClientTls::isPin("abc"));
    QVERIFY(!ClientTls::isPin(QByteArray(44, '!')));
}

void TestTls::echo_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("P-256") << QByteArray("good");
    QTest::newRow("RSA") << QByteArray("rsa");
}

void TestTls::echo()
{
    QFETCH(const QByteArray, name);
    ServerLimits limits;
    limits.channel = ChannelLimits::loggedIn();
    serve(name.constData(), limits);
    dial(believing("ca"));
    connect(m_hub.get(), &MessageChannel::received, m_hub.get(), [this](const QByteArray &message) {
        m_hub->send(message);
        m_hub->flush(); // inside of Qt's reading
    });
    QSignalSpy received(m_client.get(), &MessageChannel::received);
    QSignalSpy closed(m_client.get(), &MessageChannel::closed);
    QByteArrayList sent;
    for (int i = 0; i < 150; ++i) { // small ones together in one record, large ones over many
        sent << QByteArray(i % 10 == 0 ? 200'000 : i, char('a' + i % 26));
        m_client->send(sent.last());
    }
    QTRY_VERIFY_WITH_TIMEOUT(received.size() == sent.size() || !closed.isEmpty(), 20'000);
    QVERIFY2(closed.isEmpty(), qPrintable(closed.value(0).value(1).toString()));
    for (qsizetype i = 0; i < sent.size(); ++i)
        QCOMPARE(received[i][0].toByteArray(), sent[i]);
}

void TestTls::refusedInPlainWords_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<int>("then"); // when the server read its files
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *server, int then, const char *authority, const char *reason) {
        QTest::newRow(name) << QByteArray(server) << then << QByteArray(authority) << QString::fromLatin1(reason);
    };
    row("expired", "expired", -10, "ca", "tls.expired");
    row("not yet valid", "future", 10, "ca", "tls.not-yet-valid");
    row("another host", "elsewhere", 0, "ca", "tls.host");
    row("another authority", "foreign", 0, "ca", "tls.authority");
    row("an authority the system does not know", "good", 0, "", "tls.authority");
}

void TestTls::refusedInPlainWords()
{
    QFETCH(const QByteArray, server);
    QFETCH(const int, then);
    QFETCH(const QByteArray, authority);
    QFETCH(const QString, reason);
    serve(server.constData(), {}, then);
    WebSocketChannel client(url(*m_server), authority.isEmpty() ? ClientTls{} : believing(authority.constData()), ChannelLimits::loggedIn());
    QSignalSpy closed(&client, &MessageChannel::closed), opened(&client, &MessageChannel::opened);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed[0][0].toInt(), int(MessageChannel::Abnormal));
    QCOMPARE(closed[0][1].toString(), reason);
    QVERIFY(opened.isEmpty());
    QVERIFY(!m_server->takePending());
    QTRY_COMPARE(m_server->connections(), 0);
}

void TestTls::nothingIsSaidToAServerWithAnotherKey()
{
    // A server of the same authority that writes down what it hears.
    QTcpServer listener;
    QByteArray heard;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    std::unique_ptr<QSslSocket> socket;
    connect(&listener, &QTcpServer::newConnection, this, [&] {
        std::unique_ptr<QTcpSocket> accepted(listener.nextPendingConnection());
        const qintptr descriptor = dup(int(accepted->socketDescriptor()));
        accepted->abort();
        socket = std::make_unique<QSslSocket>();
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(identity("next").configuration());
        connect(socket.get(), &QSslSocket::readyRead, this, [&] { heard += socket->readAll(); });
        socket->startServerEncryption();
    });
    ClientTls tls = believing("ca");
    tls.pins = {ClientTls::pin(identity("good").certificate())};
    WebSocketChannel client(QUrl(QStringLiteral("wss://127.0.0.1:%1/v1").arg(listener.serverPort())), tls, ChannelLimits::loggedIn());
    QSignalSpy closed(&client, &MessageChannel::closed);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed[0][1].toString(), QStringLiteral("tls.pin"));
    QTRY_VERIFY(socket && socket->state() == QAbstractSocket::UnconnectedState);
    QCOMPARE(heard, QByteArray());
}

void TestTls::thePinOfTheNextKeyFitsToo()
{
    ClientTls tls = believing("ca");
    tls.pins = {ClientTls::pin(identity("good").certificate()), ClientTls::pin(identity("next").certificate())};
    for (const char *name : {"good", "next"}) {
        cleanup();
        serve(name);
        dial(tls);
        QVERIFY(m_client->isOpen());
    }
}

void TestTls::oldProtocolsAreRefused_data()
{
    QTest::addColumn<bool>("client"); // who is old
    QTest::newRow("client") << true;
    QTest::newRow("server") << false;
}

void TestTls::oldProtocolsAreRefused()
{
    QFETCH(const bool, client);
    if (client) {
        serve("good");
        QProcess old;
        old.setProcessChannelMode(QProcess::MergedChannels);
        old.start(QStringLiteral("openssl"), {QStringLiteral("s_client"), QStringLiteral("-tls1_1"), QStringLiteral("-cipher"), QStringLiteral("ALL:@SECLEVEL=0"),
                                             QStringLiteral("-connect"), QStringLiteral("127.0.0.1:%1").arg(m_server->port())});
        QTRY_COMPARE_WITH_TIMEOUT(old.state(), QProcess::NotRunning, 10'000);
        const QByteArray said = old.readAll();
        QVERIFY2(said.contains("protocol version"), said.constData());
        QTRY_VERIFY(m_server->refused() == 1 && m_server->connections() == 0);
        return;
    }
    QProcess old;
    old.setProcessChannelMode(QProcess::MergedChannels);
    old.start(QStringLiteral("openssl"), {QStringLiteral("s_server"), QStringLiteral("-tls1_1"), QStringLiteral("-cipher"), QStringLiteral("ALL:@SECLEVEL=0"), QStringLiteral("-naccept"), QStringLiteral("1"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"),
                                         QStringLiteral("-cert"), m_files.file(QStringLiteral("good.pem")), QStringLiteral("-key"), m_files.file(QStringLiteral("good.key"))});
    QByteArray said;
    QTRY_VERIFY((said += old.readAll()).contains("ACCEPT 127.0.0.1:") && said.endsWith('\n'));
    const QByteArray port = said.mid(said.indexOf("ACCEPT 127.0.0.1:") + 17).split('\n').first();
    WebSocketChannel dialling(QUrl(QStringLiteral("wss://127.0.0.1:%1/v1").arg(QString::fromLatin1(port))), believing("ca"), ChannelLimits::loggedIn());
    QSignalSpy closed(&dialling, &MessageChannel::closed);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed[0][1].toString(), QStringLiteral("tls.protocol"));
    old.kill();
    old.waitForFinished();
}

void TestTls::weakCiphersAreRefused()
{
    serve("rsa");
    const auto tryCiphers = [this](const char *ciphers) {
        QProcess client;
        client.setProcessChannelMode(QProcess::MergedChannels);
        client.start(QStringLiteral("openssl"), {QStringLiteral("s_client"), QStringLiteral("-tls1_2"), QStringLiteral("-cipher"), QLatin1String(ciphers),
                                                QStringLiteral("-connect"), QStringLiteral("127.0.0.1:%1").arg(m_server->port())});
        client.closeWriteChannel();
        const bool ended = QTest::qWaitFor([&client] { return client.state() == QProcess::NotRunning; }, 10'000);
        return ended ? client.readAll() : QByteArray();
    };
    QVERIFY(tryCiphers("ECDHE-RSA-AES128-GCM-SHA256").contains("Cipher is ECDHE-RSA-AES128-GCM-SHA256"));
    for (const char *weak : {"AES128-GCM-SHA256", "ECDHE-RSA-AES128-SHA256", "AES256-SHA", "DHE-RSA-AES128-GCM-SHA256"})
        QVERIFY2(tryCiphers(weak).contains("handshake failure"), weak);
}

void TestTls::noRenegotiation()
{
    serve("good");
    QProcess client;
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.start(QStringLiteral("openssl"), {QStringLiteral("s_client"), QStringLiteral("-tls1_2"), QStringLiteral("-connect"),
                                            QStringLiteral("127.0.0.1:%1").arg(m_server->port())});
    QByteArray said;
    QTRY_VERIFY((said += client.readAll()).contains("Verify return code"));
    client.write("R\n");
    QTRY_VERIFY_WITH_TIMEOUT((said += client.readAll()).contains("no renegotiation"), 5000);
    client.kill();
    client.waitForFinished();
}

void TestTls::aServerWithoutTls()
{
    ServerLimits limits;
    limits.handshake = std::chrono::milliseconds(300);
    WebSocketServer plain(limits);
    QVERIFY(plain.listen(QHostAddress::LocalHost, 0));
    WebSocketChannel client(url(plain), believing("ca"), ChannelLimits::loggedIn());
    QSignalSpy closed(&client, &MessageChannel::closed);
    // It takes the greeting for a slow request, so its deadline ends it.
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!plain.takePending());
    // One that answers at all.
    QTcpServer talker;
    QVERIFY(talker.listen(QHostAddress::LocalHost));
    connect(&talker, &QTcpServer::newConnection, this, [&] { talker.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    WebSocketChannel other(QUrl(QStringLiteral("wss://127.0.0.1:%1/v1").arg(talker.serverPort())), believing("ca"), ChannelLimits::loggedIn());
    QSignalSpy otherClosed(&other, &MessageChannel::closed);
    QTRY_COMPARE(otherClosed.size(), 1);
    QCOMPARE(otherClosed[0][1].toString(), QStringLiteral("tls.none"));
}

void TestTls::plainIsRefusedBySecured()
{
    serve("good");
    WebSocketChannel client(QUrl(QStringLiteral("ws://127.0.0.1:%1/v1").arg(m_server->port())));
    QSignalSpy closed(&client, &MessageChannel::closed);
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!m_server->takePending());
    QTRY_COMPARE(m_server->connections(), 0);
    QCOMPARE(m_server->refused(), quint64(1));
}

void TestTls::aNewCertificateKeepsTheSessions()
{
    serve("good");
    ClientTls old = believing("ca"), fresh = believing("ca");
    old.pins = {ClientTls::pin(identity("good").certificate())};
    fresh.pins = {ClientTls::pin(identity("next").certificate())};
    dial(old);
    QSignalSpy received(m_client.get(), &MessageChannel::received), lost(m_client.get(), &MessageChannel::closed);
    m_server->setTls(identity("next"));
    WebSocketChannel second(url(*m_server), fresh, ChannelLimits::loggedIn());
    QSignalSpy opened(&second, &MessageChannel::opened);
    QTRY_COMPARE(opened.size(), 1); // sees the new one
    WebSocketChannel third(url(*m_server), old, ChannelLimits::loggedIn());
    QSignalSpy refused(&third, &MessageChannel::closed);
    QTRY_COMPARE(refused.size(), 1); // and only that
    QCOMPARE(refused[0][1].toString(), QStringLiteral("tls.pin"));
    m_hub->send("still here");
    QTRY_COMPARE(received.size(), 1);
    QVERIFY(lost.isEmpty());
}

void TestTls::aStalledHandshakeIsCut_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("again"); // every now and then
    QTest::newRow("silent") << QByteArray() << QByteArray();
    QTest::newRow("one byte of a handshake") << QByteArray("\x16") << QByteArray();
    QTest::newRow("a byte at a time") << QByteArray("\x16\x03\x01\x02\x00", 5) << QByteArray("\x01");
}

// The deadline is ours and counts from the start; Qt's begins anew with each byte.
void TestTls::aStalledHandshakeIsCut()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, again);
    ServerLimits limits;
    limits.tlsHandshake = std::chrono::milliseconds(300);
    serve("good", limits);
    QTcpSocket staller;
    QSignalSpy gone(&staller, &QTcpSocket::disconnected);
    QElapsedTimer timer;
    timer.start();
    staller.connectToHost(QHostAddress::LocalHost, m_server->port());
    staller.write(first);
    QTimer trickle;
    connect(&trickle, &QTimer::timeout, &staller, [&] { staller.write(again); });
    trickle.start(50);
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, 3000);
    QVERIFY(timer.elapsed() >= 250);
    QTRY_COMPARE(m_server->connections(), 0);
    QCOMPARE(m_server->refused(), quint64(1));
}

void TestTls::silentOnesDoNotStallTheRest_data()
{
    QTest::addColumn<int>("silent");
    QTest::newRow("as many as stalled Qt") << 40;
    QTest::newRow("many") << 400;
    if (qEnvironmentVariableIsSet("YIXIAN_TLS_CROWD"))
        QTest::newRow("2,000") << 2000;
}

void TestTls::silentOnesDoNotStallTheRest()
{
    QFETCH(const int, silent);
    ServerLimits limits;
    limits.halfOpenPerAddress = limits.openPerAddress = limits.newPerMinute = 4000; // as if from many addresses
    serve("good", limits);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < silent; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, m_server->port());
        if (i % 2)
            sockets.back()->write("\x16");
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_server->connections(), silent, 4000);
    QElapsedTimer timer;
    timer.start();
    dial(believing("ca"));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

// Qt said one megabyte where half a gigabyte was waiting.
void TestTls::aPeerThatDoesNotReadIsCut()
{
    serve("good");
    QSslSocket raw;
    raw.setSslConfiguration(believing("ca").configuration());
    raw.setReadBufferSize(1);
    raw.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_server->port());
    raw.write(request);
    QTRY_VERIFY(m_hub || (m_hub = m_server->takePending()));
    ChannelLimits limits;
    limits.backlogBytes = 8 * 1024 * 1024;
    m_hub->setLimits(limits);
    QSignalSpy closed(m_hub.get(), &MessageChannel::closed);
    const QByteArray message(64 * 1024, 'x');
    qint64 sent = 0, most = 0, drained = 0;
    connect(m_hub.get(), &MessageChannel::drained, this, [&] { drained = sent; });
    for (int i = 0; i < 2000 && closed.isEmpty(); ++i) {
        m_hub->send(message);
        sent += message.size();
        QCoreApplication::processEvents();
        most = qMax(most, m_hub->backlog());
    }
    QCOMPARE(closed.size(), 1);
    QVERIFY2(sent < 40 * 1024 * 1024, qPrintable(QString::number(sent))); // the system's own buffers are on top
    QVERIFY2(most > 7 * 1024 * 1024 && most <= limits.backlogBytes, qPrintable(QString::number(most)));
    QVERIFY2(drained <= sent - 7 * 1024 * 1024, qPrintable(QString::number(drained))); // not while it waited
    QCOMPARE(m_hub->backlog(), 0);
}

void TestTls::drainedIsTheTruth()
{
    serve("good");
    dial(believing("ca"), ChannelLimits::fromHub());
    for (WebSocketChannel *sender : {m_hub.get(), m_client.get()}) {
        ChannelLimits limits = ChannelLimits::fromHub();
        limits.backlogBytes = 0;
        sender->setLimits(limits);
        QVector<qint64> left;
        connect(sender, &MessageChannel::drained, this, [&left, sender] { left << sender->backlog(); });
        for (int i = 0; i < 64; ++i)
            sender->send(QByteArray(256 * 1024, 'x'));
        QVERIFY(sender->backlog() >= 16 * 1024 * 1024); // both ends know all of it
        QTRY_VERIFY_WITH_TIMEOUT(!left.isEmpty(), 20'000);
        QCOMPARE(left, QVector<qint64>(left.size(), 0));
        QCOMPARE(sender->backlog(), 0);
    }
}

void TestTls::goodbyeIsHeard()
{
    serve("good");
    dial(believing("ca"));
    QSignalSpy closed(m_client.get(), &MessageChannel::closed), hubClosed(m_hub.get(), &MessageChannel::closed);
    m_hub->close(MessageChannel::GoingAway, QStringLiteral("restart"));
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed[0][0].toInt(), int(MessageChannel::GoingAway));
    QCOMPARE(closed[0][1].toString(), QStringLiteral("restart"));
    QTRY_COMPARE(hubClosed.size(), 1);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
