// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "domain/result.h"

#include <QCommandLineParser>

namespace Yixian {

// --role, --unit and --name, for `user add` and `token add`.
void addAccountOptions(QCommandLineParser &parser);
// A new account without a password. The unit may be named by code, name, short name or alias and must fit the role:
// BadArgument, UnknownUnit or BadValue("unit").
Result<Account> accountFrom(const QCommandLineParser &parser, const QString &dir, const QString &user);

} // namespace Yixian
