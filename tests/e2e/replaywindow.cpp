// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"
#include "e2e/stallmeter.h"

#include <cstdio>
#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSocketNotifier>

using namespace Yixian;

// A console as people run it, for tst_replay: one real window in a process of its own, whose pages are shown in turn while
// the stalls of its event loop are measured. Ends when its standard input does and prints one line of JSON.
//
//   replay_window ws://host:port/v1 TOKENFILE
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (app.arguments().size() != 3)
        return 64;
    QFile token(app.arguments().at(2));
    if (!token.open(QIODevice::ReadOnly))
        return 66;
    const QVector<QUrl> hubs{QUrl(app.arguments().at(1))};
    Languages languages;
    languages.use(QStringLiteral("zh_CN"));
    Theme theme(ThemeVariant::Light, 100);
    theme.applyTo(app);
    ConsoleSettings settings{QString()};
    Console console(theme, languages, settings, hubs);
    MainWindow &window = console.window();
    const Replica &replica = console.replica();
    window.resize(1920, 1080);
    window.show();

    StallMeter stalls;
    IdleStalls idle;
    idle.start();
    QJsonArray live;
    QObject::connect(&replica, &Replica::linkChanged, &window, [&](LinkState state) {
        if (state != LinkState::Live)
            return;
        if (live.isEmpty())
            stalls.start();
        live.append(QDateTime::currentMSecsSinceEpoch());
    });
    QTimer pages;
    int page = 0;
    QObject::connect(&pages, &QTimer::timeout, &window, [&] {
        if (!window.pages().isEmpty())
            window.showPage(++page % static_cast<int>(window.pages().size()));
    });
    pages.start(std::chrono::seconds(5));
    QSocketNotifier end(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    console.logIn({QString::fromLatin1(token.readLine().trimmed()), {}, {}});
    QApplication::exec();

    QJsonObject report = stalls.report();
    report[QStringLiteral("idle")] = idle.stop();
    report[QStringLiteral("live")] = live;
    report[QStringLiteral("position")] = replica.position();
    report[QStringLiteral("cases")] = replica.state().cases().size();
    std::printf("%s\n", QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return 0;
}
