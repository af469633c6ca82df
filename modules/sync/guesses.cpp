// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/guesses.h"

#include <algorithm>

namespace Yixian {

namespace {

constexpr int atOnce = 5;
constexpr Millis pause = std::chrono::minutes(1);
constexpr int mostDoublings = 6; // an hour: its person still gets in before the shift is over

} // namespace

Result<void> Guesses::take(bool right, Millis now)
{
    if (now < m_closedUntil)
        return failure(ErrorCode::TooManyAttempts, {QString::number(std::chrono::ceil<std::chrono::seconds>(m_closedUntil - now).count())});
    if (right) {
        m_wrong = 0;
        return {};
    }
    if (++m_wrong % atOnce == 0)
        m_closedUntil = now + pause * (1 << std::min(m_wrong / atOnce - 1, mostDoublings));
    return failure(ErrorCode::BadCredentials);
}

} // namespace Yixian
