// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/time.h"

namespace Yixian {

// How often somebody in front of a locked seat may guess its password where the hub, which counts otherwise, cannot be asked:
// five times, then after a minute, and each time twice as long.
class Guesses
{
public:
    // `now` by a clock that nobody can set. BadCredentials; TooManyAttempts(seconds), whatever was typed.
    Result<void> take(bool right, Millis now);

private:
    int m_wrong = 0;
    Millis m_closedUntil{0};
};

} // namespace Yixian
