// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/barepeers.h"
#include "bench/servers.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>

// How many deliveries a second to a thousand consoles, when as much is asked as goes through: a hub that decides, keeps and
// syncs each, beside two servers that only pass it on (socket.io, nats-server). One client for all, on the same two cores.
using namespace Yixian;
using namespace Yixian::Bench;

namespace {

constexpr size_t listeners = 1000, commanders = 50;
constexpr qint64 underWay = 4 * commanders * static_cast<qint64>(listeners); // deliveries asked for and not made, at most: four events of each who asks
constexpr double seconds = 10;

// What one client says to a kind of server, and what it makes of the answers.
class Talk
{
public:
    struct Heard
    {
        bool ready = false; // for what follows the greeting
        int events = 0;
        QByteArray answer; // empty: none
    };
    virtual ~Talk() = default;
    virtual QUrl url() const = 0;
    virtual BareLine::Frame kind() const { return BareLine::Frame::Binary; }
    virtual QByteArrayList greeting(bool commander) const = 0;
    virtual QByteArray command() = 0;
    virtual Heard hear(QByteArrayView frame) = 0;
};

// With memmem, because QByteArrayView::indexOf would be half of what a client does.
int countOf(QByteArrayView text, QByteArrayView what)
{
    int count = 0;
    const char *at = text.begin();
    const auto found = [&] { return static_cast<const char *>(::memmem(at, static_cast<size_t>(text.end() - at), what.data(), static_cast<size_t>(what.size()))); };
    for (const char *next = found(); next; next = found()) {
        at = next + what.size();
        ++count;
    }
    return count;
}

class OurTalk final : public Talk
{
    static constexpr Seq progressEvents = 64;

public:
    explicit OurTalk(const Served &served) : m_served(served) {}
    QUrl url() const override { return m_served.url(); }
    QByteArrayList greeting(bool commander) const override { return {hello(commander ? m_served.commander : m_served.listener)}; }
    QByteArray command() override { return m_registration.withNewId(); }
    Heard hear(QByteArrayView frame) override
    {
        constexpr QByteArrayView stream = R"({"type":"stream","seq":)";
        if (frame.startsWith(R"({"type":"refused")"))
            qFatal("refused: %s", frame.toByteArray().constData());
        if (!frame.startsWith(stream))
            return {frame.startsWith(R"({"type":"live")"), 0, {}};
        const QByteArrayView number = frame.sliced(stream.size());
        const Seq seq = number.first(number.indexOf(',')).toLongLong();
        const int events = countOf(frame, R"({"prev":)");
        const bool due = events == 0 || seq / progressEvents != (seq - events) / progressEvents; // as a console does it
        return {false, events, due ? encode(ClientMessage(Progress{seq})) : QByteArray()};
    }

private:
    Served m_served;
    Registration m_registration;
};

// As much text as one of our events takes, on the average of what is registered here.
const QByteArray anEvent = R"({"at":1783000000000,"by":{"user":"limin","name":"李敏","role":"dispatcher"},"text":")" + QByteArray(900, 'x') + "\"}";

class SocketIoTalk final : public Talk
{
public:
    explicit SocketIoTalk(quint16 port) : m_port(port) {}
    QUrl url() const override { return QUrl(QStringLiteral("ws://127.0.0.1:%1/socket.io/?EIO=4&transport=websocket").arg(m_port)); }
    BareLine::Frame kind() const override { return BareLine::Frame::Text; }
    QByteArrayList greeting(bool) const override { return {"40"}; }
    QByteArray command() override { return R"(42["command",)" + anEvent + ']'; }
    Heard hear(QByteArrayView frame) override
    {
        return {frame.startsWith("40"), frame.startsWith(R"(42["event")") ? 1 : 0, frame == QByteArrayView("2") ? QByteArray("3") : QByteArray()};
    }

private:
    quint16 m_port;
};

class NatsTalk final : public Talk
{
public:
    explicit NatsTalk(quint16 port) : m_port(port) {}
    QUrl url() const override { return QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(m_port)); }
    QByteArrayList greeting(bool commander) const override
    {
        return {QByteArray(R"(CONNECT {"verbose":false,"pedantic":false})") + "\r\n" + (commander ? "" : "SUB events 1\r\n") + "PING\r\n"};
    }
    QByteArray command() override { return "PUB events " + QByteArray::number(anEvent.size()) + "\r\n" + anEvent + "\r\n"; }
    Heard hear(QByteArrayView frame) override
    {
        return {frame.contains("PONG\r\n"), countOf(frame, "MSG events 1 "), frame.contains("PING\r\n") ? QByteArray("PONG\r\n") : QByteArray()};
    }

private:
    quint16 m_port;
};

struct Delivered
{
    Samples perSecond;  // of each second
    double cpuEach = 0; // microseconds of the server
};

class Load
{
public:
    explicit Load(Talk &talk) : m_talk(talk), m_lines(listeners + commanders), m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    {
        for (size_t i = 0; i < m_lines.size(); ++i) {
            m_lines[i].connect(talk.url());
            for (const QByteArray &greeting : talk.greeting(i >= listeners))
                m_lines[i].send(greeting, talk.kind());
            epoll_event event{EPOLLIN, {.u64 = i}};
            ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_lines[i].socket(), &event);
            while (m_ready < static_cast<int>(i + 1) - 64) // no server waits for so many at once
                listen();
        }
        while (m_ready < static_cast<int>(m_lines.size()))
            listen();
    }
    ~Load() { ::close(m_epoll); }
    Q_DISABLE_COPY_MOVE(Load)

    Delivered run(qint64 server)
    {
        Delivered delivered;
        keepBusy(2);
        const double before = workOf(server);
        const qint64 from = m_events;
        for (int second = 0; second < seconds; ++second) {
            const qint64 events = m_events;
            const double start = wall();
            keepBusy(1);
            delivered.perSecond.add(static_cast<double>(m_events - events) / (wall() - start));
        }
        delivered.cpuEach = (workOf(server) - before) * 1e6 / static_cast<double>(m_events - from);
        return delivered;
    }

private:
    void keepBusy(double lasting)
    {
        for (const double until = wall() + lasting; wall() < until; listen())
            while (m_asked * static_cast<qint64>(listeners) - m_events < underWay)
                m_lines[listeners + static_cast<size_t>(m_asked++) % commanders].send(m_talk.command(), m_talk.kind());
    }
    void listen()
    {
        std::array<epoll_event, 64> events;
        const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 20'000);
        if (count <= 0)
            qFatal("the server has fallen silent");
        for (int i = 0; i < count; ++i) {
            const size_t which = events[static_cast<size_t>(i)].data.u64;
            BareLine &line = m_lines[which];
            line.read();
            while (const auto frame = line.takeFrame()) {
                const Talk::Heard heard = m_talk.hear(*frame);
                m_ready += heard.ready;
                if (which < listeners)
                    m_events += heard.events;
                if (!heard.answer.isEmpty())
                    line.send(heard.answer, m_talk.kind());
            }
        }
    }

    Talk &m_talk;
    std::vector<BareLine> m_lines;
    int m_epoll;
    int m_ready = 0;
    qint64 m_asked = 0, m_events = 0;
};

// `talk` is made for the port on which the server that has been started answers.
template<class T, class... Arguments>
Delivered load(qint64 server, Arguments &&...arguments)
{
    T talk(std::forward<Arguments>(arguments)...);
    return Load(talk).run(server);
}

std::optional<Delivered> socketIo()
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    if (node.isEmpty() || QProcess::execute(node, {QStringLiteral("-e"), QStringLiteral("require('socket.io')")}) != 0)
        return std::nullopt;
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(node, {QStringLiteral(YIXIAN_SOURCE_DIR "/tests/bench/socketio_broadcast.js")});
    const Delivered delivered = load<SocketIoTalk>(server.processId(), portOf(server, {}));
    server.kill();
    server.waitForFinished();
    return delivered;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

std::optional<Delivered> nats(const QString &dir)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("nats-server"), QString::fromLocal8Bit(qgetenv("PATH") + ":/usr/sbin").split(u':'));
    if (program.isEmpty())
        return std::nullopt;
    const quint16 port = freePort();
    QFile settings(dir + QStringLiteral("/nats.conf"));
    if (!settings.open(QIODevice::WriteOnly))
        qFatal("no settings for nats-server");
    settings.write("listen: 127.0.0.1:-1\nmax_pending: 256MB\nwebsocket { listen: \"127.0.0.1:" + QByteArray::number(port) + "\", no_tls: true }\n");
    settings.close();
    QProcess server;
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(program, {QStringLiteral("-c"), settings.fileName()});
    QByteArray said;
    for (const double until = wall() + 20; !said.contains("Server is ready") && wall() < until;)
        if (server.waitForReadyRead(1000))
            said += server.readAll();
    const Delivered delivered = load<NatsTalk>(server.processId(), port);
    server.kill();
    server.waitForFinished();
    return delivered;
}

// The rows of another server, and how many times as much ours delivers.
void print(const char *name, const char *what, const std::optional<Delivered> &other, const Delivered &ours, double goal, const char *goalText)
{
    if (!other) {
        std::printf("     %s is not installed: no ratio\n", name);
        return;
    }
    const double ratio = ours.perSecond.median() / other->perSecond.median();
    row("", what, other->perSecond, "/s");
    row("", "  a delivery", single(other->cpuEach), "us CPU");
    row("B2", "  ours beside it", ours.perSecond, "/s", ratio, Goal{goalText, ratio >= goal});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir dir(QDir::current().filePath(QStringLiteral("bench-XXXXXX")));
    const Delivered ours = [&dir] {
        const OurHub hub(dir.path());
        return load<OurTalk>(hub.served().pid, hub.served());
    }();
    row("", "saturated, 1000 consoles: deliveries", ours.perSecond, "/s");
    row("", "  a delivery (decided and durable)", single(ours.cpuEach), "us CPU");
    print("node's socket.io", "yardstick: socket.io, deliveries", socketIo(), ours, 10, ">= 10x socket.io");
    print("nats-server", "yardstick: nats-server over ws, deliveries", nats(dir.path()), ours, 1.2, ">= 1.2x nats-server");
    return 0;
}
