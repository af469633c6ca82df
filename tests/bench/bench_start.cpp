// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "console/console.h"
#include "support/testhub.h"
#include "transport/websocketserver.h"

#include <QApplication>
#include <QHostAddress>
#include <QPaintEvent>
#include <QProcess>
#include <QTest>

// From the start of the process to the first paint: the console against a bare window, in turns, with a hub of 10,000 cases
// to connect to.
using namespace Yixian;
using namespace Yixian::Bench;

namespace {

constexpr int caseCount = 10'000;

void tell(const char *what)
{
    std::printf("%s\n", what);
    std::fflush(stdout);
}

// Says so once when a window has been painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget &window) : m_window(window) { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(object);
        if (event->type() == QEvent::Paint && widget && widget->window() == &m_window && !std::exchange(m_told, true))
            QMetaObject::invokeMethod(this, [] { tell("painted"); }, Qt::QueuedConnection);
        return false;
    }

private:
    QWidget &m_window;
    bool m_told = false;
};

int console(const QUrl &hub)
{
    Languages languages;
    languages.use(QStringLiteral("zh_CN"));
    Theme theme;
    theme.applyTo(*qApp);
    ConsoleSettings settings{QString()};
    Console console(theme, languages, settings, {hub});
    PaintWatch watch(console.window());
    console.window().resize(1920, 1080);
    console.window().show();
    console.logIn({Test::TestHub::tokenOf(Test::dispatcher()), {}, {}});
    QObject::connect(&console.replica(), &Replica::linkChanged, qApp, [&](LinkState state) {
        if (state == LinkState::Live)
            QTimer::singleShot(0, qApp, [] { tell("live"); });
    });
    return QApplication::exec();
}

// Seconds until the program says each of these.
QVector<double> timesOf(const QString &program, const QStringList &arguments, const QByteArrayList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QVector<double> times;
    const double start = wall();
    process.start(program, arguments);
    QByteArray said;
    for (const QByteArray &word : words) {
        if (!QTest::qWaitFor([&] { return (said += process.readAllStandardOutput()).contains(word); }, 60'000))
            qFatal("%s did not say %s", qPrintable(program), word.constData());
        times.append(wall() - start);
    }
    process.kill();
    process.waitForFinished();
    return times;
}

void fillHub(Test::TestHub &hub)
{
    const auto feed = hub.seat(Test::TestHub::tokenOf(Test::TestHub::feed()));
    int answered = 0;
    for (int i = 0; i < caseCount; ++i) {
        Command command;
        Register act;
        act.street = Test::hongshan;
        command.act = act;
        command.subject = Subject{QStringLiteral("福一村%1号门前污水外溢").arg(i), QStringLiteral("巷内污水井冒水三天"), QStringLiteral("福一村7号"), {}, {}};
        feed->link.submit(command, feed.get() ? &feed->replica : nullptr, [&](const Result<Ack> &) { ++answered; });
    }
    if (!QTest::qWaitFor([&] { return answered == caseCount; }, 120'000))
        qFatal("the hub did not take its cases");
}

int measure()
{
    Test::TestHub hub;
    hub.start();
    fillHub(hub);
    WebSocketServer server;
    QObject::connect(&server, &WebSocketServer::connected, hub.hub.get(), [&] {
        while (auto channel = server.takePending())
            hub.hub->addSession(std::move(channel));
    });
    if (!server.listen(QHostAddress::LocalHost, 0))
        qFatal("no port");
    const QString own = QCoreApplication::applicationFilePath(), bare = QCoreApplication::applicationDirPath() + QStringLiteral("/bench_bare_window");
    Samples bareTimes, painted, live;
    for (int round = 0; round < 9; ++round) {
        const double empty = timesOf(bare, {}, {"painted"})[0];
        const QVector<double> times = timesOf(own, {QStringLiteral("--console"), QStringLiteral("ws://127.0.0.1:%1/v1").arg(server.port())}, {"painted", "live"});
        if (round == 0)
            continue; // from a cold disk
        bareTimes.add(empty * 1e3);
        painted.add(times[0] * 1e3);
        live.add(times[1] * 1e3);
    }
    const double ratio = painted.median() / bareTimes.median();
    row("", "yardstick: a bare window painted", bareTimes, "ms");
    row("C3", "console started, first paint", painted, "ms", ratio, Goal{"<= 2.5x a bare window", ratio <= 2.5});
    row("", "  live with 10,000 cases", live, "ms", live.median() / bareTimes.median());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1) {
        QApplication app(argc, argv);
        return console(QUrl(app.arguments().value(2)));
    }
    QCoreApplication app(argc, argv);
    return measure();
}
