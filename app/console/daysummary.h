// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errortext.h"
#include "sync/replica.h"

namespace Yixian {

// How the day went, in a few lines for a terminal: cases by state, and the shares of both targets with what they are made of.
QString daySummary(const Replica &replica, Language language);

} // namespace Yixian
