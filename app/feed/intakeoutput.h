// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/registrar.h"

#include <QCommandLineParser>

// What import and replay share: the table and mapping named on the command line, and the report at the end.
namespace Yixian {

void addTableOptions(QCommandLineParser &parser);
// The mapping named by --mapping: a file, or the name of one that comes with the program.
Result<Mapping> mappingFrom(const QCommandLineParser &parser);
Result<MappedTable> tableFrom(const QCommandLineParser &parser, const Mapping &mapping);
// Prints the report, as JSON or as sentences; the exit code is 0 also when rows were left out.
int printReport(const IntakeReport &report, bool json);

} // namespace Yixian
