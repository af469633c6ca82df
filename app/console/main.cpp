// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/processguard.h"
#include "common/tlstext.h"
#include "console/demo.h"
#include "console/options.h"
#include "console/pictureround.h"
#include "console/reportrun.h"
#include "console/wallscreen.h"
#include "domain/errortext.h"

#include <cstdio>
#include <QApplication>
#include <QStandardPaths>

using namespace Yixian;

namespace {

constexpr int usageError = 64; // EX_USAGE
constexpr int notAvailable = 69; // EX_UNAVAILABLE

int fail(const Error &error, int code)
{
    const QString tls = tlsSentence(error, terminalLanguage());
    std::fprintf(stderr, "%s\n", qUtf8Printable(tls.isEmpty() ? errorSentence(error, terminalLanguage()) : tls));
    return code;
}

QVector<PictureRound::Seat> seatsFor(const ConsoleOptions &options, const Demo *demo)
{
    if (!demo)
        return {{QStringLiteral("console"), options.credentials}};
    QVector<PictureRound::Seat> seats;
    for (const char *name : {"desk", "calls", "answer", "chief", "visit", "admin", "security", "wall"})
        seats.append({QLatin1String(name), {demo->token(QLatin1String(name)), {}, {}}});
    return seats;
}

int takePictures(PictureRound &round)
{
    QObject::connect(&round, &PictureRound::finished, [](const QStringList &files, const QString &summary) {
        for (const QString &file : files)
            std::printf("%s\n", qUtf8Printable(file));
        std::printf("%s\n", qUtf8Printable(summary));
        QCoreApplication::exit(files.isEmpty() ? notAvailable : 0);
    });
    round.start(std::chrono::minutes(3));
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    // A report is written where no screen is, too.
    if (asksForReport(argc, argv) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yixian-console"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YIXIAN_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("yixian-console"));
    auto options = readOptions(QCoreApplication::arguments());
    if (!options)
        return fail(options.error(), usageError);

    std::unique_ptr<Demo> demo;
    if (options->demo) {
        auto started = Demo::start(options->demoSpeed);
        if (!started)
            return fail(started.error(), notAvailable);
        demo = std::move(*started);
        options->hubs = {demo->hub()};
        options->credentials.token = demo->token(options->role.isEmpty() ? QStringLiteral("desk") : options->role);
    }
    // What a command line asks for is for this run; what a person chooses in the window is kept.
    const bool keeps = !options->demo && options->pictures.isEmpty() && !options->report;
    ConsoleSettings settings(keeps ? ConsoleSettings::defaultFile() : QString());
    Languages languages;
    languages.use(options->language.value_or(settings.language()));
    const bool dark = options->theme ? *options->theme == u"dark" : settings.theme() == ThemeVariant::Dark;
    Theme theme(dark ? ThemeVariant::Dark : ThemeVariant::Light, options->scale.value_or(settings.scale()));
    theme.applyTo(app);

    if (options->report)
        return runReport(*options, languages.current() == u"en" ? Language::English : Language::Chinese);
    if (!options->pictures.isEmpty()) {
        PictureRound round(theme, languages, settings, options->hubs, options->tls, seatsFor(*options, demo.get()), options->pictures);
        return takePictures(round);
    }
    const QString keepIn = keeps ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : QString();
    Console console(theme, languages, settings, options->hubs, options->tls, keepIn);
    std::unique_ptr<WallScreen> wall;
    if (options->role == u"wall")
        wall = std::make_unique<WallScreen>(console.window(), options->screen);
    else
        console.window().show();
    if (!options->credentials.isEmpty())
        console.logIn(options->credentials);
    return QApplication::exec();
}
