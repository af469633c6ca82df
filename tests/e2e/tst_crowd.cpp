// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/bareconsole.h"
#include "e2e/programs.h"
#include "hub/accountbook.h"
#include "store/accountfile.h"
#include "store/sitekey.h"

#include <algorithm>
#include <QTemporaryDir>

using namespace Yixian;

// A hub that dies under a thousand consoles, and one of them that takes nothing more (RELIABILITY F10, F11).
class TestCrowd final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theyAllComeBack();
    void whoReadsNothingCostsLittle();

private:
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    void makeSessions(int count);
    qint64 memoryOfHub() const; // resident, in KiB
    // Registers so many, one after the other's answer; how long each took, in milliseconds.
    QVector<double> registered(BareConsole &by, int count);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ServingHub> m_hub;
    QStringList m_tokens;
    QString m_feed; // its token
};

namespace {

double percentile(QVector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[static_cast<qsizetype>(share * static_cast<double>(values.size() - 1))];
}

SendCommand registering()
{
    SendCommand message;
    message.command.id = QUuid::createUuid();
    message.command.act = Register{};
    message.command.subject = Subject{QStringLiteral("污水外溢"), QString(400, u'水'), QStringLiteral("福一村"), {}, {}};
    return message;
}

} // namespace

void TestCrowd::initTestCase()
{
    const int most = qEnvironmentVariableIsSet("YIXIAN_LONG") ? 1000 : 300;
    qputenv("YIXIAN_CROWD", QByteArray::number(most));
}

void TestCrowd::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_tokens.clear();
    QCOMPARE(run(QStringLiteral("yixian-hub"), {QStringLiteral("init"), QStringLiteral("--data"), path("data")}).exit, 0);
    makeSessions(qEnvironmentVariableIntValue("YIXIAN_CROWD") + 2);
    const Ran token = run(QStringLiteral("yixian-hub"), {QStringLiteral("token"), QStringLiteral("add"), QStringLiteral("f"), QStringLiteral("--role"),
                                                         QStringLiteral("feed"), QStringLiteral("--data"), path("data")});
    m_feed = QString::fromLatin1(token.out.trimmed());
    QVERIFY(!m_feed.isEmpty());
    m_hub = std::make_unique<ServingHub>(path("data"));
    QVERIFY(!m_hub->url().isEmpty());
}

void TestCrowd::cleanup()
{
    m_hub.reset();
    m_dir.reset();
}

// People who logged in this morning: as the hub itself writes it, without a thousand passwords.
void TestCrowd::makeSessions(int count)
{
    const auto key = SiteKey::load(path("data"));
    QVERIFY(key);
    const SessionTokens tokens(key->derived(SiteKey::Purpose::Sessions));
    const auto accounts = AccountFile::open(path("data"));
    QVERIFY(accounts);
    const Account account{UserId{QStringLiteral("desk")}, QStringLiteral("受理席"), Role::Dispatcher, {}, "$argon2id$x", false};
    QVERIFY((*accounts)->add(account));
    const Instant now = HubClock::realNow();
    for (int i = 0; i < count; ++i) {
        const QByteArray session = SessionTokens::newSession();
        QVERIFY((*accounts)->addToken({AccountBook::hashToken(QString::fromLatin1(session)), account.user, now, now + std::chrono::hours(12), true}));
        m_tokens.append(tokens.make({session, 0}));
    }
}

qint64 TestCrowd::memoryOfHub() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_hub->pid()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

QVector<double> TestCrowd::registered(BareConsole &by, int count)
{
    QVector<double> took;
    QElapsedTimer since;
    bool answered = false;
    by.onAck = [&](const Ack &) { answered = true; };
    for (int i = 0; i < count; ++i) {
        answered = false;
        since.start();
        by.send(registering());
        if (!QTest::qWaitFor([&] { return answered || by.gone || !by.refused.isEmpty(); }, 20'000) || !answered)
            qFatal("no answer: %s", qPrintable(by.refused));
        took.append(static_cast<double>(since.nsecsElapsed()) / 1e6);
    }
    by.onAck = {};
    return took;
}

void TestCrowd::theyAllComeBack()
{
    const int crowd = qEnvironmentVariableIntValue("YIXIAN_CROWD");
    constexpr int rounds = 3;
    std::vector<std::unique_ptr<BareConsole>> consoles;
    for (int i = 0; i < crowd; ++i)
        consoles.push_back(std::make_unique<BareConsole>(m_tokens[i]));
    BareConsole desk(m_tokens[crowd]);
    QElapsedTimer since;
    QVector<double> back;
    for (const auto &console : consoles)
        console->onLive = [&] { back.append(static_cast<double>(since.nsecsElapsed()) / 1e9); };
    const quint16 port = m_hub->port();
    for (int round = 0; round <= rounds; ++round) {
        back.clear();
        since.start();
        for (size_t i = 0; i < consoles.size(); ++i)
            consoles[i]->dial(port, QHostAddress(QStringLiteral("127.0.1.%1").arg(1 + i % 50)));
        desk.dial(port);
        QTRY_VERIFY2_WITH_TIMEOUT(back.size() == crowd && desk.live, qPrintable(QStringLiteral("%1 of %2").arg(back.size()).arg(crowd)), 60'000);
        const QVector<double> asked = registered(desk, 20);
        int refused = 0;
        for (const auto &console : consoles) {
            refused += console->refused.isEmpty() ? 0 : 1;
            if (round > 0)
                QCOMPARE(console->resumed, ResumeKind::Tail);
        }
        QCOMPARE(refused, 0);
        if (round > 0) {
            qInfo("round %d: %d back, p50 %.2f s, p99 %.2f s; a command meanwhile p99 %.0f ms", round, crowd, percentile(back, 0.5), percentile(back, 0.99), percentile(asked, 0.99));
            QVERIFY2(percentile(back, 0.99) <= 10, qPrintable(QString::number(percentile(back, 0.99))));
            QVERIFY(percentile(asked, 0.99) <= 500);
        }
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(consoles.begin(), consoles.end(), [&](const auto &console) { return console->seq >= desk.seq; }), 20'000);
        m_hub->kill();
        for (const auto &console : consoles)
            console->hangUp();
        desk.hangUp();
        m_hub = std::make_unique<ServingHub>(path("data"), QStringList(), port);
        QVERIFY(!m_hub->url().isEmpty());
    }
    for (const auto &console : consoles)
        QVERIFY(!console->gap);
}

void TestCrowd::whoReadsNothingCostsLittle()
{
    constexpr int commands = 1500;
    BareConsole feed(m_feed), desk(m_tokens[0]), slow(m_tokens[1]);
    feed.dial(m_hub->port());
    desk.dial(m_hub->port());
    slow.dial(m_hub->port());
    QTRY_VERIFY_WITH_TIMEOUT(feed.live && desk.live && slow.live, 20'000);
    registered(feed, 500); // what it takes once
    const auto grown = [&](QVector<double> &took) {
        const qint64 before = memoryOfHub();
        took = registered(feed, commands);
        return memoryOfHub() - before;
    };
    QVector<double> alone, beside;
    const qint64 usual = grown(alone); // its own cases
    slow.stopReading();
    const Seq stopped = slow.seq;
    const qint64 more = grown(beside) - usual;
    qInfo("one that reads nothing cost %lld KiB; p99 of the others %.2f ms without it, %.2f ms beside it", static_cast<long long>(more),
          percentile(alone, 0.99), percentile(beside, 0.99));
    QVERIFY2(more <= 8 * 1024, qPrintable(QString::number(more)));
    slow.hangUp();
    slow.readAgain();
    slow.dial(m_hub->port());
    QTRY_VERIFY_WITH_TIMEOUT(slow.live && desk.live && slow.seq >= desk.seq, 20'000);
    QVERIFY(slow.seq >= stopped + commands - 1 && !slow.gap);
}

QTEST_GUILESS_MAIN(TestCrowd)
#include "tst_crowd.moc"
