// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/barepeers.h"
#include "bench/bench.h"
#include "hub/hub.h"
#include "store/logfile.h"
#include "store/sqlitearchive.h"
#include "store/sqlitelog.h"
#include "support/testhub.h"
#include "transport/socketloop.h"
#include "transport/websocketserver.h"
#include "unit/transport/certificates.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>

// Commands on loopback to a hub in a process of its own, over plain ws and over TLS: how soon one is acknowledged, how many a
// second.
using namespace Yixian;
using namespace Yixian::Bench;

namespace {

const QString commanderToken = QStringLiteral("token-of-commander"), idleToken = QStringLiteral("token-of-idle"), feedToken = QStringLiteral("token-of-feed");

// ---- the hub's process ----

// Over TLS where there are certificates.
int serve(const QString &dir, size_t commandsPerTurn, const QString &certificates)
{
    auto log = SqliteLog::open(dir);
    if (!log)
        return 1;
    HubStart start;
    start.head = (*log)->head();
    const Actor idle = Test::unitActor(Test::construction);
    for (const auto &[actor, token] : {std::pair(Test::dispatcher(), commanderToken), std::pair(idle, idleToken), std::pair(Test::TestHub::feed(), feedToken)}) {
        start.accounts.append({actor.user, actor.name, actor.role, actor.unit, {}, false});
        start.tokens.append({AccountBook::hashToken(token), actor.user, {}, {}, false});
    }
    SessionLimits limits;
    limits.commandsPerTurn = commandsPerTurn;
    limits.commandsPerSecond = limits.commandBurst = limits.programCommandsPerSecond = 1e9;
    ServerLimits server;
    server.openPerAddress = server.halfOpenPerAddress = server.newPerMinute = 4000;
    server.channel = ChannelLimits::loggedIn();
    server.channel.framesPerSecond = 0;
    HubClock clock;
    const auto archive = SqliteArchive::open(dir, (*log)->head(), (*log)->siteKey());
    if (!archive)
        return 1;
    Hub hub(**log, **archive, **log, clock, std::move(start), [dir] { return LogFile::openReader(dir); }, limits);
    WebSocketServer listening(server);
    if (!certificates.isEmpty())
        listening.setTls(*TlsIdentity::fromFiles(certificates + QStringLiteral("/hub.pem"), certificates + QStringLiteral("/hub.key")));
    QObject::connect(&listening, &WebSocketServer::connected, &hub, [&] {
        while (auto channel = listening.takePending())
            hub.addSession(std::move(channel));
    });
    QObject::connect(&hub, &Hub::ready, &hub, [&] {
        listening.listen(QHostAddress::LocalHost, 0);
        std::printf("%u\n", static_cast<unsigned>(listening.port()));
        std::fflush(stdout);
    });
    hub.load();
    return QCoreApplication::exec();
}

// ---- the other end ----

// How a figure over TLS may differ from that over plain ws.
constexpr double forTls = 1.5;

Samples oneAcknowledged(const QUrl &url, DiskYardstick &disk)
{
    const Peers idle(url, idleToken, 1000);
    Peers one(url, commanderToken, 1);
    Samples acknowledged;
    for (int i = 0; i < 1500; ++i) {
        if (i % 5 == 0)
            disk.sync(2);
        const double start = wall();
        one.ask(1);
        acknowledged.add((wall() - start) * 1e6);
    }
    return acknowledged;
}

void oneCommander(const QUrl &url, DiskYardstick &disk)
{
    const Samples acknowledged = oneAcknowledged(url, disk);
    const double unit = disk.samples().median(), p50 = acknowledged.median() / unit, p99 = acknowledged.p99() / unit;
    disk.print();
    row("A1", "acknowledged, 1 commander and 1000 idle consoles", acknowledged, "us", p50, Goal{"p50 <= 4.5 fdatasync", p50 <= 4.5});
    Samples tail;
    tail.add(acknowledged.p99());
    row("A1", "  its p99", tail, "us", p99, Goal{"p99 <= 8 fdatasync", p99 <= 8});
}

void oneCommanderOverTls(const QUrl &url, DiskYardstick &disk)
{
    const Samples acknowledged = oneAcknowledged(url, disk);
    const double unit = disk.samples().median(), p50 = acknowledged.median() / unit, p99 = acknowledged.p99() / unit;
    row("A1", "over TLS", acknowledged, "us", p50, Goal{"p50 <= 6.75 fdatasync", p50 <= 4.5 * forTls});
    Samples tail;
    tail.add(acknowledged.p99());
    row("A1", "  its p99", tail, "us", p99, Goal{"p99 <= 12 fdatasync", p99 <= 8 * forTls});
}

// A log with a district and nothing else, served by a process of its own.
class ServedLog
{
public:
    explicit ServedLog(const QString &data, size_t commandsPerTurn = SessionLimits().commandsPerTurn, const QString &certificates = {}) : m_said(data + QStringLiteral(".said"))
    {
        Event event;
        event.seq = 1;
        event.at = HubClock::realNow();
        event.act = Establish{QString::fromUtf8(Test::districtDocument())};
        LogRow row;
        row.seq = 1;
        row.at = event.at;
        row.body = encodeEvent(event);
        if (!LogFile::create(data, {{}, event.at, {}}, {row}, {}, {}))
            qFatal("no log");
        // What it says of its checkpoints.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("yixian.store.debug=true"));
        m_hub.setProcessEnvironment(environment);
        m_hub.setStandardErrorFile(m_said);
        m_hub.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--serve"), data, QString::number(commandsPerTurn), certificates});
        if (!m_hub.waitForReadyRead(20'000))
            qFatal("no hub");
        m_url = QUrl(QStringLiteral("%1://127.0.0.1:%2/v1").arg(certificates.isEmpty() ? QStringLiteral("ws") : QStringLiteral("wss")).arg(m_hub.readLine().trimmed().toInt()));
    }
    ~ServedLog()
    {
        m_hub.kill();
        m_hub.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(ServedLog)
    const QUrl &url() const { return m_url; }
    // How long each has taken so far, us.
    QVector<double> checkpoints() const
    {
        static const QRegularExpression line(QStringLiteral("checkpoint of \\d+ pages: (\\d+) us"));
        QFile said(m_said);
        QVector<double> took;
        if (!said.open(QIODevice::ReadOnly))
            qFatal("the hub says nothing");
        for (auto all = line.globalMatch(QString::fromUtf8(said.readAll())); all.hasNext();)
            took.append(all.next().captured(1).toDouble());
        return took;
    }

private:
    QString m_said;
    QProcess m_hub;
    QUrl m_url;
};

// Many times as much as fills the WAL up to where it is written back. A command that comes while that is done waits for it, as long
// as the longest takes. That is looked for in ten stretches: in one or two of them it is the disk that stands still.
void behindACheckpoint(const ServedLog &hub, DiskYardstick &disk)
{
    Peers one(hub.url(), feedToken, 1);
    Samples acknowledged, longest;
    for (int stretch = 0; stretch < 10; ++stretch) {
        const qsizetype before = hub.checkpoints().size();
        for (int i = 0; i < 2000; ++i) {
            if (i % 4 == 0)
                disk.sync(1);
            const double start = wall();
            one.ask(1);
            acknowledged.add((wall() - start) * 1e6);
        }
        const QVector<double> took = hub.checkpoints().sliced(before);
        if (took.isEmpty())
            qFatal("no checkpoint");
        longest.add(*std::max_element(took.cbegin(), took.cend()));
    }
    const double most = longest.median() / disk.samples().median();
    row("A3", "the longest checkpoint of each 2,000 commands", longest, "us", most, Goal{"<= 20 fdatasync", most <= 20});
    row("", "  those commands, each to its answer", acknowledged, "us", acknowledged.max() / disk.samples().median());
    Samples disksOwn;
    disksOwn.add(disk.samples().max());
    row("", "  the slowest fdatasync of this run", disksOwn, "us", disk.samples().max() / disk.samples().median());
}

// Commands a second of fifty who each ask again as soon as they have their answer: of several hubs in turn, so that a slow moment of
// the machine is in all of them.
std::vector<Samples> acknowledgedOf(const QVector<QUrl> &hubs, const QString &token, DiskYardstick &disk)
{
    std::vector<std::unique_ptr<Peers>> fifties;
    for (const QUrl &url : hubs)
        fifties.push_back(std::make_unique<Peers>(url, token, 50));
    std::vector<Samples> perSecond(fifties.size());
    for (int round = 0; round < 7; ++round)
        for (size_t i = 0; i < fifties.size(); ++i) {
            disk.sync(30);
            constexpr int commands = 4000;
            const double start = wall();
            fifties[i]->ask(commands);
            perSecond[i].add(commands / (wall() - start));
        }
    return perSecond;
}

void fiftyCommanders(const QUrl &url, const QUrl &securedUrl, const QUrl &singleUrl, DiskYardstick &disk)
{
    // Fifty that are told their answers alone; then fifty that are also told of everything the others do.
    const std::vector<Samples> all = acknowledgedOf({url, securedUrl, singleUrl}, feedToken, disk);
    const Samples &perSecond = all[0], &secured = all[1], &single = all[2];
    row("", "yardstick: the same hub, a commit per command", single, "/s");
    const double ratio = perSecond.median() / single.median(), slot = perSecond.median() * disk.samples().median() / 1e6;
    row("A2", "50 commanders, acknowledged", perSecond, "/s", ratio, Goal{">= 8x a commit per command", ratio >= 8});
    Samples inSlot;
    inSlot.add(slot);
    row("A2", "  acknowledgements per fdatasync slot", inSlot, "", {}, Goal{">= 4", slot >= 4});
    const double overTls = perSecond.median() / secured.median();
    row("A2", "  over TLS", secured, "/s", overTls, Goal{"plain <= 1.5x", overTls <= forTls});
    const std::vector<Samples> seeingAll = acknowledgedOf({url, singleUrl}, commanderToken, disk);
    row("", "  fifty that see all: fifty copies of each event more", seeingAll[0], "/s", seeingAll[0].median() / seeingAll[1].median());
}

int load()
{
    QTemporaryDir dir(QDir::current().filePath(QStringLiteral("bench-XXXXXX")));
    Certificates certificates;
    if (!certificates.makeAuthority(QStringLiteral("ca")) || !certificates.makeServer(QStringLiteral("hub"), QStringLiteral("ca"), QStringLiteral("IP:127.0.0.1"), -1, 30))
        qFatal("no certificates");
    const ServedLog plain(dir.filePath(QStringLiteral("log"))), single(dir.filePath(QStringLiteral("single")), 1);
    const ServedLog secured(dir.filePath(QStringLiteral("secured")), SessionLimits().commandsPerTurn, certificates.file({}));
    DiskYardstick disk(dir.filePath(QStringLiteral("disk")));
    oneCommander(plain.url(), disk);
    oneCommanderOverTls(secured.url(), disk);
    fiftyCommanders(plain.url(), secured.url(), single.url(), disk);
    behindACheckpoint(plain, disk);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1"); // as the hub itself
    if (auto loop = makeSocketLoop())
        QCoreApplication::setEventDispatcher(loop.release());
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    return arguments.value(1) == u"--serve" ? serve(arguments.value(2), arguments.value(3).toULong(), arguments.value(4)) : load();
}
