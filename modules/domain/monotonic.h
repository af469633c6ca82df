// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

namespace Yixian {

// Time since some fixed moment that goes on while the computer sleeps, so that a countdown is right after waking up.
Millis monotonicNow();

} // namespace Yixian
