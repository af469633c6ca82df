// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/programs.h"
#include "transport/tls.h"
#include "transport/websocketchannel.h"

#include <csignal>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <unistd.h>

using namespace Yixian;

namespace {

// A hub whose stderr is read, over TLS or not, perhaps with fewer descriptors than it would like.
class Hub
{
public:
    Hub(const QString &data, const QStringList &more, int descriptors = 0)
    {
        const QString portFile = data + QStringLiteral("/port");
        QFile::remove(portFile);
        QStringList line{QStringLiteral(YIXIAN_BIN_DIR "/yixian-hub"), QStringLiteral("serve"), QStringLiteral("--data"), data,
                         QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--port-file"), portFile};
        line += more;
        const QString limit = descriptors > 0 ? QStringLiteral("ulimit -n %1; ").arg(descriptors) : QString();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("en_US.UTF-8"));
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral("sh"), QStringList{QStringLiteral("-c"), QString(limit + QStringLiteral("exec \"$@\"")), QStringLiteral("sh")} + line);
        const bool serving = QTest::qWaitFor([&] { return QFile::exists(portFile) || m_process.state() == QProcess::NotRunning; }, 20'000);
        QFile file(portFile);
        if (serving && file.open(QIODevice::ReadOnly))
            m_port = static_cast<quint16>(file.readAll().trimmed().toUInt());
    }
    ~Hub()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    quint16 port() const { return m_port; }
    QString url(const char *scheme = "wss") const { return QStringLiteral("%1://127.0.0.1:%2").arg(QLatin1String(scheme)).arg(m_port); }
    qint64 pid() const { return m_process.processId(); }
    void hangUp() { ::kill(static_cast<pid_t>(pid()), SIGHUP); }
    const QByteArray &said() { return m_said += m_process.readAllStandardError(); }
    // Spent so far, of one processor.
    std::chrono::milliseconds busy() const
    {
        QFile file(QStringLiteral("/proc/%1/stat").arg(pid()));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArrayList fields = file.readAll().split(')').last().trimmed().split(' ');
        return std::chrono::milliseconds((fields.value(11).toLongLong() + fields.value(12).toLongLong()) * 1000 / sysconf(_SC_CLK_TCK));
    }

private:
    QProcess m_process;
    QByteArray m_said;
    quint16 m_port = 0;
};

} // namespace

// Certificates from `yixian-hub cert`, served and dialled by the programs people use.
class TestSecured final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void madeAndRenewed();
    void feedOverTls();
    void plainSentences_data();
    void plainSentences();
    void plainOnlyOnThisComputer();
    void badCertificatesAreNotServed();
    void hangUpReadsTheCertificateAgain();
    void anEndIsAnnounced();
    void withoutDescriptors_data();
    void withoutDescriptors();

private:
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    Ran hub(const QStringList &arguments, const QString &language = QStringLiteral("en_US.UTF-8")) { return run(QStringLiteral("yixian-hub"), arguments, language); }
    Ran cert(const QStringList &more = {}, const char *dir = "tls")
    {
        return hub(QStringList{QStringLiteral("cert"), QStringLiteral("--out"), path(dir), QStringLiteral("--host"), QStringLiteral("localhost,127.0.0.1")} + more);
    }
    QStringList secured(const char *dir = "tls") const
    {
        return {QStringLiteral("--tls-cert"), path(dir) + QStringLiteral("/hub.pem"), QStringLiteral("--tls-key"), path(dir) + QStringLiteral("/hub.key")};
    }
    Ran import(const QString &url, const QStringList &more, const QString &language = QStringLiteral("en_US.UTF-8"))
    {
        return run(QStringLiteral("yixian-feed"), QStringList{QStringLiteral("import"), path("rows.csv"), QStringLiteral("--mapping"), path("map.json"),
                   QStringLiteral("--hub"), url, QStringLiteral("--token-file"), path("token"), QStringLiteral("--json")} + more, language);
    }
    QStringList ca(const char *dir = "tls") const { return {QStringLiteral("--ca"), path(dir) + QStringLiteral("/ca.pem")}; }
    QByteArray pinInFile(const char *dir = "tls") const
    {
        return ClientTls::pin(QSslCertificate::fromPath(path(dir) + QStringLiteral("/hub.pem")).value(0));
    }
    QByteArray pinServed(const Hub &serving) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSecured::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(writeFile(path("map.json"), R"({"name": "t", "fields": {"upstream": "no", "title": "title", "text": "text"}})"));
    QVERIFY(writeFile(path("rows.csv"), "no,title,text\nA1,污水外溢,x\nA2,路灯不亮,y\n"));
    QVERIFY(writeFile(path("password"), "correct horse\n"));
    const QStringList data{QStringLiteral("--data"), path("data")};
    QCOMPARE(hub(QStringList{QStringLiteral("init"), QStringLiteral("--admin"), QStringLiteral("root"), QStringLiteral("--password-file"), path("password")} + data).exit, 0);
    const Ran token = hub(QStringList{QStringLiteral("token"), QStringLiteral("add"), QStringLiteral("f"), QStringLiteral("--role"), QStringLiteral("feed")} + data);
    QVERIFY(writeFile(path("token"), token.out));
    QCOMPARE(cert().exit, 0);
}

QByteArray TestSecured::pinServed(const Hub &serving) const
{
    QSslSocket socket;
    QSslConfiguration configuration = ClientTls{*ClientTls::readAuthorities(path("tls/ca.pem")), {}}.configuration();
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), serving.port());
    return socket.waitForEncrypted(5000) ? ClientTls::pin(socket.peerCertificate()) : QByteArray();
}

void TestSecured::madeAndRenewed()
{
    for (const char *key : {"tls/ca.key", "tls/hub.key"})
        QCOMPARE(QFile::permissions(path(key)) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    const QByteArray pin = pinInFile();
    QVERIFY(hub({QStringLiteral("cert"), QStringLiteral("--show"), path("tls/hub.pem")}).out.contains(pin));
    QProcess verify; // by somebody else's reading of the standard
    verify.start(QStringLiteral("openssl"), {QStringLiteral("verify"), QStringLiteral("-x509_strict"), QStringLiteral("-purpose"), QStringLiteral("sslserver"), QStringLiteral("-verify_ip"),
                                            QStringLiteral("127.0.0.1"), QStringLiteral("-CAfile"), path("tls/ca.pem"), path("tls/hub.pem")});
    QVERIFY(verify.waitForFinished());
    QVERIFY2(verify.exitCode() == 0, verify.readAllStandardError().constData());
    const Ran again = cert();
    QCOMPARE(again.exit, 73);
    QVERIFY(again.err.contains("--renew"));
    QFile file(path("tls/ca.pem"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray authority = file.readAll();
    QCOMPARE(cert({QStringLiteral("--renew"), QStringLiteral("--days"), QStringLiteral("5")}).exit, 0);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), authority);
    QCOMPARE(pinInFile(), pin); // the key was there
    QVERIFY(QFile::remove(path("tls/hub.key")));
    QCOMPARE(cert({QStringLiteral("--renew")}).exit, 0);
    QVERIFY(pinInFile() != pin);
}

void TestSecured::feedOverTls()
{
    const Hub serving(path("data"), secured());
    QVERIFY(serving.port() != 0);
    const Ran first = import(serving.url(), ca() + QStringList{QStringLiteral("--pin"), QString::fromLatin1(pinInFile())});
    QVERIFY2(first.exit == 0, first.err.constData());
    QCOMPARE(first.json().value(QLatin1String("registered")).toInt(), 2);
    QCOMPARE(import(serving.url(), ca()).json().value(QLatin1String("repeated")).toInt(), 2);
}

void TestSecured::plainSentences_data()
{
    QTest::addColumn<QString>("why");
    QTest::addColumn<QByteArray>("english");
    QTest::addColumn<QByteArray>("chinese");
    QTest::newRow("no authority") << QStringLiteral("none") << QByteArray("Nobody trusted here has signed") << QByteArray("不是本机信任的机构签发");
    QTest::newRow("another authority") << QStringLiteral("other") << QByteArray("Nobody trusted here has signed") << QByteArray("不是本机信任的机构签发");
    QTest::newRow("another key") << QStringLiteral("pin") << QByteArray("another key than the pinned one") << QByteArray("密钥与指定的不符");
    QTest::newRow("another host") << QStringLiteral("host") << QByteArray("is for another name") << QByteArray("不是给这个名称的");
}

void TestSecured::plainSentences()
{
    QFETCH(const QString, why);
    QFETCH(const QByteArray, english);
    QFETCH(const QByteArray, chinese);
    QCOMPARE(cert({}, "other").exit, 0);
    if (why == QLatin1String("host"))
        QCOMPARE(hub({QStringLiteral("cert"), QStringLiteral("--out"), path("tls"), QStringLiteral("--host"), QStringLiteral("hub.example"), QStringLiteral("--renew")}).exit, 0);
    QStringList trust;
    if (why != QLatin1String("none"))
        trust = why == QLatin1String("other") ? ca("other") : ca();
    if (why == QLatin1String("pin"))
        trust << QStringLiteral("--pin") << QString::fromLatin1(pinInFile("other"));
    const Hub serving(path("data"), secured());
    for (const auto &[language, sentence] : {std::pair(QStringLiteral("en_US.UTF-8"), english), std::pair(QStringLiteral("zh_CN.UTF-8"), chinese)}) {
        QElapsedTimer timer;
        timer.start();
        const Ran ran = import(serving.url(), trust, language);
        QCOMPARE(ran.exit, 69);
        QVERIFY2(ran.err.contains(sentence), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
        QVERIFY(timer.elapsed() < 10'000); // at once, not after a minute's patience
    }
}

void TestSecured::plainOnlyOnThisComputer()
{
    const QStringList serve{QStringLiteral("serve"), QStringLiteral("--data"), path("data"), QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0")};
    const Ran open = hub(serve), chinese = hub(serve, QStringLiteral("zh_CN.UTF-8"));
    QCOMPARE(open.exit, 64);
    QVERIFY2(open.err.contains("--tls-cert"), open.err.constData());
    QVERIFY2(chinese.err.contains("必须加密"), chinese.err.constData());
    const Ran away = import(QStringLiteral("ws://192.0.2.1:8460"), {});
    QCOMPARE(away.exit, 64);
    QVERIFY2(away.err.contains("without encryption"), away.err.constData());
    const Hub serving(path("data"), {});
    QCOMPARE(import(serving.url("ws"), {}).json().value(QLatin1String("registered")).toInt(), 2);
}

void TestSecured::badCertificatesAreNotServed()
{
    QCOMPARE(cert({}, "other").exit, 0);
    const QStringList serve{QStringLiteral("serve"), QStringLiteral("--data"), path("data"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                            QStringLiteral("--tls-cert"), path("tls/hub.pem")};
    QCOMPARE(hub(serve).exit, 64); // and no key
    const Ran mismatch = hub(serve + QStringList{QStringLiteral("--tls-key"), path("other/hub.key")});
    QCOMPARE(mismatch.exit, 78);
    QVERIFY2(mismatch.err.contains("other/hub.key does not belong"), mismatch.err.constData());
    QCOMPARE(hub(serve + QStringList{QStringLiteral("--tls-key"), path("nowhere")}).exit, 66);
}

void TestSecured::hangUpReadsTheCertificateAgain()
{
    Hub serving(path("data"), secured());
    const QByteArray old = pinInFile();
    QCOMPARE(pinServed(serving), old);
    WebSocketChannel session(QUrl(QString(serving.url() + QStringLiteral("/v1"))), ClientTls{*ClientTls::readAuthorities(path("tls/ca.pem")), {}}, ChannelLimits::fromHub());
    QSignalSpy opened(&session, &MessageChannel::opened), closed(&session, &MessageChannel::closed);
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(QFile::remove(path("tls/hub.key")));
    serving.hangUp(); // half of the pair only
    QTRY_VERIFY2(serving.said().contains("The old certificate stays in use"), serving.said().constData());
    QCOMPARE(pinServed(serving), old);
    QCOMPARE(cert({QStringLiteral("--renew")}).exit, 0);
    serving.hangUp();
    QTRY_VERIFY2(serving.said().contains("the new certificate is in use"), serving.said().constData());
    QVERIFY(pinInFile() != old);
    QCOMPARE(pinServed(serving), pinInFile());
    QVERIFY(closed.isEmpty());
    QVERIFY(session.isOpen());
}

void TestSecured::anEndIsAnnounced()
{
    QCOMPARE(cert({QStringLiteral("--renew"), QStringLiteral("--days"), QStringLiteral("7")}).exit, 0);
    Hub serving(path("data"), secured());
    QTRY_VERIFY2(serving.said().contains("The certificate ends in 7 days"), serving.said().constData());
    QCOMPARE(cert({QStringLiteral("--renew"), QStringLiteral("--days"), QStringLiteral("40")}).exit, 0);
    serving.hangUp();
    QTRY_VERIFY(serving.said().contains("the new certificate is in use"));
    QCOMPARE(serving.said().count("The certificate ends in"), 1);
}

void TestSecured::withoutDescriptors_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

// Qt's accept, left to itself, takes a whole processor and says nothing.
void TestSecured::withoutDescriptors()
{
    QFETCH(const bool, tls);
    Hub serving(path("data"), tls ? secured() : QStringList{}, 64);
    QVERIFY(serving.port() != 0);
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 150; ++i) {
        crowd.push_back(std::make_unique<QTcpSocket>());
        crowd.back()->connectToHost(QHostAddress::LocalHost, serving.port());
    }
    QElapsedTimer timer;
    timer.start();
    const auto before = serving.busy();
    // Whoever is cut off comes again, so that the hub is never at ease.
    QTimer again;
    connect(&again, &QTimer::timeout, this, [&] {
        for (const auto &socket : crowd)
            if (socket->state() == QAbstractSocket::UnconnectedState)
                socket->connectToHost(QHostAddress::LocalHost, serving.port());
    });
    again.start(100);
    QTRY_VERIFY_WITH_TIMEOUT(timer.elapsed() > 3000, 5000);
    again.stop();
    const auto busy = serving.busy() - before;
    QVERIFY2(busy.count() < timer.elapsed() / 5, qPrintable(QStringLiteral("%1 of %2 ms").arg(busy.count()).arg(timer.elapsed())));
    crowd.clear();
    timer.start();
    const Ran ran = import(serving.url(tls ? "wss" : "ws"), tls ? ca() : QStringList{});
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestSecured)
#include "tst_secured.moc"
