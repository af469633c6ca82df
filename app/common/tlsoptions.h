// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tlstext.h"

#include <QCommandLineParser>

namespace Yixian {

// --ca and --pin of the programs that dial: whom they believe over wss://.
void addTlsOptions(QCommandLineParser &parser);
// BadArgument, or a file that cannot be read or holds no certificate (BadDocument).
Result<ClientTls> tlsFrom(const QCommandLineParser &parser);

} // namespace Yixian
