// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/reportissue.h"
#include "sync/hublink.h"
#include "transport/tls.h"

#include <optional>
#include <QUrl>
#include <QVector>

namespace Yixian {

// The command line of the console (ARCHITECTURE 6).
struct ConsoleOptions
{
    QVector<QUrl> hubs;
    ClientTls tls; // whom to believe over wss://
    Credentials credentials;
    QString role; // desk, answer, wall: which account a demonstration opens with
    std::optional<QString> language;
    std::optional<QString> theme;
    std::optional<int> scale;
    QString screen; // for the wall: name or serial number of the one it hangs on; empty: whichever
    QString pictures; // folder; empty: none
    std::optional<ReportIssue> report;
    QString out; // folder of the report
    bool demo = false;
    double demoSpeed = 10;
};

// Answers --help and --version itself and ends the program; BadArgument, FileUnreadable otherwise.
Result<ConsoleOptions> readOptions(const QStringList &arguments);

} // namespace Yixian
