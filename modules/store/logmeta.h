// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventlog.h"

namespace Yixian {

// What a log says about itself.
struct LogMeta
{
    QString log; // UUID given at creation
    int epoch = 1;
    Instant created;
    Seq genesis = 0; // rows written at creation; a log with more has been worked with
    std::optional<DrillClock> drill;
    QByteArray key; // fingerprint of the site key that seals it
    QByteArray seal; // over all of this, with that key
};

// A state to start from.
struct LogSnapshot
{
    Seq seq = 0;
    QByteArray state;
};

} // namespace Yixian
