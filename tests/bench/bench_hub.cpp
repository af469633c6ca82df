// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "hub/hub.h"
#include "protocol/codec.h"
#include "protocol/commandid.h"
#include "store/logfile.h"
#include "store/sqlitelog.h"
#include "support/testhub.h"
#include "transport/websocketserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>

// Commands over plain ws on loopback to a hub in a process of its own: how soon one is acknowledged, how many a second.
using namespace Yixian;
using namespace Yixian::Bench;

namespace {

const QString commanderToken = QStringLiteral("token-of-commander"), idleToken = QStringLiteral("token-of-idle"), feedToken = QStringLiteral("token-of-feed");

// ---- the hub's process ----

int serve(const QString &dir)
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
    limits.commandsPerSecond = limits.commandBurst = limits.programCommandsPerSecond = 1e9;
    ServerLimits server;
    server.openPerAddress = server.halfOpenPerAddress = 4000;
    server.channel = ChannelLimits::loggedIn();
    server.channel.framesPerSecond = 0;
    const HubClock clock;
    Hub hub(**log, **log, clock, std::move(start), limits);
    WebSocketServer listening(server);
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

QByteArray hello(const QString &token)
{
    Hello message;
    message.token = token;
    return encode(ClientMessage(message));
}

// A registration as a feed sends it, with its id left open: the load shares the hub's two cores, and encoding the same
// again each time is none of the hub's work.
class Registration
{
public:
    Registration()
    {
        SendCommand message;
        message.command.id = QUuid(mark);
        Register act;
        act.street = Test::hongshan;
        message.command.act = act;
        message.command.subject = Subject{QStringLiteral("福一村7号门前污水外溢"), QStringLiteral("巷内污水井冒水三天"), QStringLiteral("福一村7号"), {}, {}};
        m_text = encode(ClientMessage(message));
        m_at = m_text.indexOf(mark.toLatin1());
    }
    QByteArray withNewId() const
    {
        QByteArray text = m_text;
        return text.replace(m_at, mark.size(), newCommandId().toByteArray(QUuid::WithoutBraces));
    }

private:
    inline static const QString mark = QStringLiteral("01234567-89ab-7def-8123-456789abcdef");
    QByteArray m_text;
    qsizetype m_at;
};

// What to answer to the hub's frames: every sixteenth piece of the stream is acknowledged, as a console's are.
class Listener
{
public:
    enum class Heard { Nothing, Live, Acknowledged };
    Heard take(QByteArrayView frame)
    {
        if (frame.startsWith(R"({"type":"refused")"))
            qFatal("refused: %s", frame.toByteArray().constData());
        progress.clear();
        const bool live = frame.startsWith(R"({"type":"live")");
        m_live = m_live || live;
        if (frame.startsWith(stream) && (!m_live || ++m_frames % 16 == 0))
            progress = encode(ClientMessage(Progress{seqOf(frame)}));
        return live ? Heard::Live : frame.startsWith(R"({"type":"ack")") ? Heard::Acknowledged : Heard::Nothing;
    }
    QByteArray progress; // to be sent, unless empty

private:
    static constexpr QByteArrayView stream = R"({"type":"stream","seq":)";
    static Seq seqOf(QByteArrayView frame)
    {
        const QByteArrayView number = frame.sliced(stream.size());
        return number.first(number.indexOf(',')).toLongLong();
    }
    int m_frames = 0;
    bool m_live = false;
};

// Peers that speak just enough of the protocol, on bare sockets: as QWebSockets fifty of them take as much of the two cores
// as the hub does, a thousand make each look at the network as long as the hub's own, and it is the hub that is measured.
class Peers
{
public:
    Peers(const QUrl &url, const QString &token, size_t count)
        : m_lines(count), m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    {
        for (size_t i = 0; i < count; ++i) {
            connect(m_lines[i], url);
            send(m_lines[i], hello(token));
            epoll_event event{EPOLLIN, {.u64 = i}};
            ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_lines[i].fd, &event);
        }
        size_t live = 0;
        while (live < count)
            listen([&](Line &, Listener::Heard heard) { live += heard == Listener::Heard::Live; });
    }
    ~Peers()
    {
        for (const Line &line : m_lines)
            ::close(line.fd);
        ::close(m_epoll);
    }
    Q_DISABLE_COPY_MOVE(Peers)

    // Each asks again as soon as it is answered.
    void ask(int commands)
    {
        int asked = 0, answered = 0;
        const auto again = [&](Line &line) {
            if (asked++ < commands)
                send(line, m_registration.withNewId());
        };
        std::for_each(m_lines.begin(), m_lines.end(), again);
        while (answered < commands)
            listen([&](Line &line, Listener::Heard heard) {
                if (heard != Listener::Heard::Acknowledged)
                    return;
                ++answered;
                again(line);
            });
    }

private:
    struct Line
    {
        int fd = -1;
        QByteArray unread;
        Listener listener;
    };

    static void connect(Line &line, const QUrl &url)
    {
        line.fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int on = 1;
        ::setsockopt(line.fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<quint16>(url.port()));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(line.fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("no connection");
        write(line, "GET " + url.path().toLatin1() + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n");
        while (!line.unread.contains("\r\n\r\n"))
            read(line);
        line.unread.remove(0, line.unread.indexOf("\r\n\r\n") + 4);
    }
    static void write(Line &line, const QByteArray &bytes)
    {
        if (::send(line.fd, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL) != bytes.size())
            qFatal("the hub does not take a command");
    }
    static void read(Line &line)
    {
        char bytes[64 * 1024];
        const ssize_t count = ::recv(line.fd, bytes, sizeof bytes, 0);
        if (count <= 0)
            qFatal("the hub has gone");
        line.unread.append(bytes, count);
    }
    // One binary frame, masked as a client's have to be.
    static void send(Line &line, const QByteArray &message)
    {
        constexpr std::array<char, 4> mask{0x5a, 0x17, 0x33, 0x71};
        QByteArray frame("\x82", 1);
        if (message.size() < 126)
            frame += static_cast<char>(0x80 | message.size());
        else
            frame.append("\xfe", 1).append(static_cast<char>(message.size() >> 8)).append(static_cast<char>(message.size() & 0xff));
        frame.append(mask.data(), mask.size()).append(message);
        char *masked = frame.data() + frame.size() - message.size();
        for (qsizetype i = 0; i < message.size(); ++i)
            masked[i] = static_cast<char>(masked[i] ^ mask[static_cast<size_t>(i % 4)]);
        write(line, frame);
    }
    // Waits for some of the lines and passes on what was heard there.
    template<class F>
    void listen(F &&heard)
    {
        std::array<epoll_event, 64> events;
        const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 20'000);
        if (count <= 0)
            qFatal("the hub has fallen silent");
        for (int i = 0; i < count; ++i) {
            Line &line = m_lines[events[static_cast<size_t>(i)].data.u64];
            read(line);
            while (const auto message = takeFrame(line.unread)) {
                const Listener::Heard what = line.listener.take(*message);
                if (!line.listener.progress.isEmpty())
                    send(line, line.listener.progress);
                heard(line, what);
            }
        }
    }
    // A server's frames are not masked. A later part of a long message looks like nothing to the listener.
    static std::optional<QByteArray> takeFrame(QByteArray &bytes)
    {
        if (bytes.size() < 2)
            return std::nullopt;
        const auto at = [&](qsizetype i) { return static_cast<uchar>(bytes[i]); };
        const qsizetype head = at(1) == 127 ? 10 : at(1) == 126 ? 4 : 2;
        if (bytes.size() < head)
            return std::nullopt;
        qsizetype length = head == 2 ? at(1) : 0;
        for (qsizetype i = 2; i < head; ++i)
            length = length << 8 | at(i);
        if (bytes.size() < head + length)
            return std::nullopt;
        const QByteArray message = bytes.sliced(head, length);
        bytes.remove(0, head + length);
        return message;
    }

    std::vector<Line> m_lines;
    int m_epoll;
    Registration m_registration;
};

// A single row and its commit, the most a hub could do that commits each command.
class CommitYardstick
{
public:
    explicit CommitYardstick(const QString &dir)
    {
        LogRow first = next();
        first.command = {};
        if (!LogFile::create(dir, {{}, first.at, {}}, {first}, {}, {}))
            qFatal("no log");
        m_log = std::move(*SqliteLog::open(dir));
    }
    void commit(int times)
    {
        for (int i = 0; i < times; ++i) {
            QEventLoop loop;
            const double start = wall();
            m_log->append({{next()}, {}}, [&](const Result<LogHead> &) { loop.quit(); });
            loop.exec();
            m_samples.add((wall() - start) * 1e6);
        }
    }
    const Samples &samples() const { return m_samples; }

private:
    LogRow next()
    {
        LogRow row;
        row.seq = ++m_seq;
        row.at = fromMsec(1'783'000'000'000 + m_seq);
        row.command = newCommandId();
        row.actor = UserId{QStringLiteral("limin")};
        row.body = QByteArray(600, 'x');
        row.requestHash = QByteArray(32, 'h');
        return row;
    }
    std::unique_ptr<SqliteLog> m_log;
    Samples m_samples;
    Seq m_seq = 0;
};

void oneCommander(const QUrl &url, DiskYardstick &disk)
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
    const double unit = disk.samples().median(), p50 = acknowledged.median() / unit, p99 = acknowledged.p99() / unit;
    disk.print();
    row("A1", "acknowledged, 1 commander and 1000 idle consoles", acknowledged, "us", p50, Goal{"p50 <= 4.5 fdatasync", p50 <= 4.5});
    Samples tail;
    tail.add(acknowledged.p99());
    row("A1", "  its p99", tail, "us", p99, Goal{"p99 <= 8 fdatasync", p99 <= 8});
}

// Commands a second of fifty who each ask again as soon as they have their answer.
Samples acknowledgedOf(const QUrl &url, const QString &token, DiskYardstick &disk, CommitYardstick &commits)
{
    Peers fifty(url, token, 50);
    Samples perSecond;
    for (int round = 0; round < 7; ++round) {
        disk.sync(100);
        commits.commit(200);
        constexpr int commands = 4000;
        const double start = wall();
        fifty.ask(commands);
        perSecond.add(commands / (wall() - start));
    }
    return perSecond;
}

void fiftyCommanders(const QUrl &url, DiskYardstick &disk, CommitYardstick &commits)
{
    // Fifty that are told their answers alone; then fifty that are also told of everything the others do.
    const Samples perSecond = acknowledgedOf(url, feedToken, disk, commits);
    Samples single;
    single.add(1e6 / commits.samples().median());
    row("", "yardstick: a commit per command", single, "/s");
    const double ratio = perSecond.median() / single.median(), slot = perSecond.median() * disk.samples().median() / 1e6;
    row("A2", "50 commanders, acknowledged", perSecond, "/s", ratio, Goal{">= 8x a commit per command", ratio >= 8});
    Samples inSlot;
    inSlot.add(slot);
    row("A2", "  acknowledgements per fdatasync slot", inSlot, "", {}, Goal{">= 4", slot >= 4});
    const Samples seeingAll = acknowledgedOf(url, commanderToken, disk, commits);
    row("", "  fifty that see all: fifty copies of each event more", seeingAll, "/s", seeingAll.median() / single.median());
}

int load()
{
    QTemporaryDir dir(QDir::current().filePath(QStringLiteral("bench-XXXXXX")));
    const QString data = dir.filePath(QStringLiteral("log"));
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
    QProcess hub;
    hub.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    hub.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--serve"), data});
    if (!hub.waitForReadyRead(20'000))
        qFatal("no hub");
    const QUrl url(QStringLiteral("ws://127.0.0.1:%1/v1").arg(hub.readLine().trimmed().toInt()));
    DiskYardstick disk(dir.filePath(QStringLiteral("disk")));
    CommitYardstick commits(dir.filePath(QStringLiteral("single")));
    oneCommander(url, disk);
    fiftyCommanders(url, disk, commits);
    hub.kill();
    hub.waitForFinished();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1"); // as the hub itself
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    return arguments.value(1) == u"--serve" ? serve(arguments.value(2)) : load();
}
