// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/errortext.h"
#include "e2e/programs.h"
#include "store/logfile.h"
#include "support/testhub.h"
#include "transport/websocketchannel.h"

#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Yixian;
using Test::Seat;

// What was acknowledged is in the log once, whatever happens to the hub: killed at random moments, or out of room.
class TestKill final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void killedAtRandomMoments();
    void aFullDiskChangesNothing();

private:
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    void makeLog(const QString &data);
    std::unique_ptr<Seat> seat(const ServingHub &hub);
    void ask(Seat &seat, qsizetype textLength = 20);
    static int call(const QString &program, const QStringList &arguments)
    {
        return QStandardPaths::findExecutable(program).isEmpty() ? -1 : QProcess::execute(program, arguments);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_token;
    QSet<QUuid> m_asked;
    QHash<QUuid, Seq> m_journal; // what was acknowledged, and as what
    QHash<QUuid, ErrorCode> m_refused;
};

void TestKill::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_asked.clear();
    m_journal.clear();
    m_refused.clear();
}

void TestKill::cleanup()
{
    m_dir.reset();
}

void TestKill::makeLog(const QString &data)
{
    QCOMPARE(run(QStringLiteral("yixian-hub"), {QStringLiteral("init"), QStringLiteral("--data"), data}).exit, 0);
    const Ran token = run(QStringLiteral("yixian-hub"), {QStringLiteral("token"), QStringLiteral("add"), QStringLiteral("f"), QStringLiteral("--role"),
                                                         QStringLiteral("feed"), QStringLiteral("--data"), data});
    QCOMPARE(token.exit, 0);
    m_token = QString::fromLatin1(token.out.trimmed());
}

std::unique_ptr<Seat> TestKill::seat(const ServingHub &hub)
{
    const QUrl url(QString(hub.url() + QStringLiteral("/v1")));
    auto seat = std::make_unique<Seat>([url](const QUrl &) { return std::make_unique<WebSocketChannel>(url, ChannelLimits::fromHub()); });
    seat->link.logIn({m_token, {}, {}});
    return seat;
}

void TestKill::ask(Seat &seat, qsizetype textLength)
{
    Command command;
    command.id = QUuid::createUuid();
    command.act = Register{};
    command.subject = Subject{QStringLiteral("污水外溢"), QString(textLength, u'水'), {}, {}, {}};
    m_asked.insert(command.id);
    seat.link.submit(command, this, [this, id = command.id](const Result<Ack> &answer) {
        if (answer)
            m_journal.insert(id, answer->seq);
        else
            m_refused.insert(id, answer.error().code);
    });
}

void TestKill::killedAtRandomMoments()
{
    constexpr int kills = 24;
    constexpr qsizetype underWay = 16;
    makeLog(path("data"));
    auto hub = std::make_unique<ServingHub>(path("data"));
    QVERIFY(!hub->url().isEmpty());
    const quint16 port = hub->port();
    const auto client = seat(*hub);
    int keptWaiting = 0; // kills that left commands without an answer
    for (int kill = 0; kill < kills; ++kill) {
        QTRY_COMPARE_WITH_TIMEOUT(client->replica.link(), LinkState::Live, 10'000);
        QElapsedTimer since;
        since.start();
        const int after = QRandomGenerator::global()->bounded(20, 250);
        while (since.elapsed() < after) {
            while (client->link.unanswered() < underWay)
                ask(*client);
            QTest::qWait(1);
        }
        hub->kill();
        keptWaiting += client->link.unanswered() > 0;
        hub = std::make_unique<ServingHub>(path("data"), QStringList(), port);
        QVERIFY(!hub->url().isEmpty());
        client->link.reconnectNow(); // not its own patience is tested here
    }
    QTRY_COMPARE_WITH_TIMEOUT(client->link.unanswered(), 0, 20'000);
    QCOMPARE(hub->terminate(), 0);
    QCOMPARE(run(QStringLiteral("yixian-hub"), {QStringLiteral("verify"), QStringLiteral("--data"), path("data")}).exit, 0);
    const auto log = LogFile::open(path("data"));
    QVERIFY(log);
    QHash<QUuid, Seq> found;
    qint64 rows = 0;
    QVERIFY((*log)->forEachRow([&](const LogRow &row) {
        ++rows;
        if (!row.command.isNull())
            found.insert(row.command, row.seq);
        return true;
    }));
    qInfo("%d kills, %d of them with commands under way, %lld acknowledged", kills, keptWaiting, static_cast<long long>(m_journal.size()));
    QVERIFY(keptWaiting > kills / 2);
    QVERIFY(m_journal.size() > 500);
    QVERIFY(m_refused.isEmpty());
    QCOMPARE(m_journal.size(), m_asked.size());
    QCOMPARE(found, m_journal);           // each at its seq
    QCOMPARE(rows, found.size() + 1);     // none twice; the district is the first row
}

void TestKill::aFullDiskChangesNothing()
{
    const QString disk = path("disk");
    QVERIFY(QDir().mkpath(disk));
    if (call(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=4m"), QStringLiteral("none"), disk}) != 0)
        QSKIP("A full disk needs a small file system of its own, and only root may mount one.");
    const auto unmount = qScopeGuard([&] { call(QStringLiteral("umount"), {QStringLiteral("-l"), disk}); });
    const QString data = disk + QStringLiteral("/data"), ballast = disk + QStringLiteral("/ballast");
    makeLog(data);
    QVERIFY(writeFile(ballast, QByteArray(2 * 1024 * 1024, 'x')));
    {
        ServingHub hub(data);
        QVERIFY(!hub.url().isEmpty());
        const auto client = seat(hub);
        QTRY_COMPARE_WITH_TIMEOUT(client->replica.link(), LinkState::Live, 10'000);
        for (int i = 0; i < 200 && m_refused.isEmpty(); ++i) {
            ask(*client, 6000);
            QTRY_COMPARE_WITH_TIMEOUT(client->link.unanswered(), 0, 10'000);
        }
        QCOMPARE(m_refused.size(), 1);
        QCOMPARE(m_refused.cbegin().value(), ErrorCode::LogFull);
        QVERIFY(m_journal.size() > 3);
        ask(*client, 6000); // still full, still said
        QTRY_COMPARE_WITH_TIMEOUT(client->link.unanswered(), 0, 10'000);
        QCOMPARE(m_refused.size(), 2);
        QCOMPARE(client->replica.link(), LinkState::Live);

        QVERIFY(QFile::remove(ballast));
        const auto before = m_journal.size();
        for (int i = 0; i < 20; ++i)
            ask(*client);
        QTRY_COMPARE_WITH_TIMEOUT(client->link.unanswered(), 0, 10'000);
        QCOMPARE(m_refused.size(), 2);
        QCOMPARE(m_journal.size(), before + 20);
        QCOMPARE(hub.terminate(), 0);
    }
    QCOMPARE(run(QStringLiteral("yixian-hub"), {QStringLiteral("verify"), QStringLiteral("--data"), data}).exit, 0);
    const auto log = LogFile::open(data);
    QVERIFY(log);
    QHash<QUuid, Seq> found;
    QVERIFY((*log)->forEachRow([&](const LogRow &row) {
        if (!row.command.isNull())
            found.insert(row.command, row.seq);
        return true;
    }));
    QCOMPARE(found, m_journal); // nothing of what was refused
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
