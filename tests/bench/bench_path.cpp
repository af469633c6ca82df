// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "cases/ui/queuepanel.h"
#include "e2e/programs.h"
#include "protocol/commandid.h"
#include "support/testhub.h"
#include "transport/websocketchannel.h"
#include "uikit/queuetable.h"

#include <array>
#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

// From an event at the hub to the row that shows it: the real hub on a disk, plain ws on loopback, the live queue.
using namespace Yixian;
using namespace Yixian::Bench;

namespace {

constexpr int rows = 24;           // all in sight
constexpr int eventsPerSecond = 50;
constexpr int seconds = 20;

QString newToken(const QString &data, const char *user, const char *role)
{
    const Ran token = run(QStringLiteral("yixian-hub"), {QStringLiteral("token"), QStringLiteral("add"), QLatin1String(user), QStringLiteral("--role"),
                                                         QLatin1String(role), QStringLiteral("--data"), data});
    if (token.exit != 0)
        qFatal("no token: %s", token.err.constData());
    return QString::fromLatin1(token.out.trimmed());
}

std::unique_ptr<Test::Seat> seat(const ServingHub &hub, const QString &token)
{
    const QUrl url(QString(hub.url() + QStringLiteral("/v1")));
    auto seat = std::make_unique<Test::Seat>([url](const QUrl &) { return std::make_unique<WebSocketChannel>(url, ChannelLimits::fromHub()); });
    seat->link.logIn({token, {}, {}});
    if (!QTest::qWaitFor([&] { return seat->replica.isFresh() && seat->replica.hasReference(); }, 20'000))
        qFatal("the hub does not let us in");
    return seat;
}

// Notes when what has come is on the screen: after the paint event of the rows.
class PaintedRows final : public QObject
{
public:
    PaintedRows(const Replica &replica, QWidget *viewport)
    {
        viewport->installEventFilter(this);
        connect(&replica, &Replica::eventApplied, this, [this](const Event &event) { m_waiting.append(event.at); });
    }
    Samples delays; // ms

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_waiting.isEmpty())
            QMetaObject::invokeMethod(this, &PaintedRows::painted, Qt::QueuedConnection);
        return false;
    }

private:
    void painted()
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        for (Instant at : std::exchange(m_waiting, {}))
            delays.add(static_cast<double>(now - toMsec(at)));
    }
    QVector<Instant> m_waiting;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Theme theme;
    theme.applyTo(app);
    const QTemporaryDir dir(QDir::current().filePath(QStringLiteral("bench-XXXXXX"))); // on the disk, not in memory
    const QString data = dir.filePath(QStringLiteral("data"));
    if (run(QStringLiteral("yixian-hub"), {QStringLiteral("init"), QStringLiteral("--data"), data}).exit != 0)
        qFatal("no log");
    const QString feedToken = newToken(data, "hotline", "feed"), deskToken = newToken(data, "desk", "dispatcher");
    ServingHub hub(data);
    const auto feed = seat(hub, feedToken);
    const auto desk = seat(hub, deskToken);
    const std::array writers{seat(hub, deskToken), seat(hub, deskToken), seat(hub, deskToken)}; // a person sends at most 20 a second
    QVector<CaseId> cases;
    for (int i = 0; i < rows; ++i) {
        const auto registered = feed->ask(Register{}, {}, {}, Subject{QStringLiteral("福一村%1号门前污水外溢").arg(i), {}, {}, {}, {}});
        if (!registered)
            qFatal("a case was refused");
        cases.append(registered->caseId);
    }
    QAction refresh, find;
    QueuePanel panel(theme, desk->replica, &refresh, &find);
    panel.resize(1136, 900);
    panel.show();
    if (!QTest::qWaitForWindowExposed(&panel))
        qFatal("no window");
    PaintedRows painted(desk->replica, panel.table()->viewport());
    QTimer pace;
    int sent = 0;
    QObject::connect(&pace, &QTimer::timeout, &panel, [&] {
        Command command;
        command.id = newCommandId();
        command.caseId = cases[sent++ % rows];
        Note note;
        note.text = QStringLiteral("市民来电催办");
        command.act = note;
        writers[static_cast<size_t>(sent) % writers.size()]->link.submit(std::move(command), &panel, [](const Result<Ack> &answer) {
            if (!answer)
                qFatal("a note was refused");
        });
        if (sent % eventsPerSecond == 0)
            panel.tick();
        if (sent == eventsPerSecond * seconds)
            pace.stop();
    });
    pace.setTimerType(Qt::PreciseTimer);
    pace.start(1000 / eventsPerSecond);
    if (!QTest::qWaitFor([&] { return painted.delays.count() >= sent && sent == eventsPerSecond * seconds; }, 60'000))
        qFatal("rows are missing");
    row("", "hub event to painted row, 50 events/s", painted.delays, "ms", {},
        Goal{"<= 100 ms p99", painted.delays.p99() <= 100});
    return 0;
}
