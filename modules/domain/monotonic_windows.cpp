// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/monotonic.h"

#include <qt_windows.h>

namespace Yixian {

Millis monotonicNow()
{
    return Millis{static_cast<qint64>(GetTickCount64())}; // counts sleep too
}

} // namespace Yixian
