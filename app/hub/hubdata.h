// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/state.h"
#include "store/logfile.h"

#include <QCommandLineParser>

// What several sub-commands need of a data directory.
namespace Yixian {

void addDataOption(QCommandLineParser &parser);
// The directory named by --data; BadArgument when it is missing.
Result<QString> dataDirectory(const QCommandLineParser &parser);
// The log in it, read-only; also while a hub serves it.
Result<std::unique_ptr<LogFile>> openLog(const QCommandLineParser &parser);

// The district document that comes with the program.
QByteArray builtInDistrict();
// The reference data of the log's first event.
Result<Reference> referenceOf(const LogFile &log);
// The public key of the site key in `dir`; nothing where there is none.
QByteArray signingKeyOf(const QString &dir);
// What was issued against what is frozen beside the log: LogBroken (the seq of the event) where bytes are missing, are not
// those of its digests, were never issued, or its signature is not that of the log's own key (where that lies in `dir`).
Result<qint64> checkBulletins(const LogFile &log, const QString &dir);
// Everything the log says, derived again event by event. LogBroken names the first event that cannot be read.
Result<void> replay(const LogFile &log, State &state);

} // namespace Yixian
