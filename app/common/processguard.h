// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Yixian {

// What this process holds in memory is nobody else's: no core file, and no other process of the same user may look in.
// Best effort; first thing in main().
void keepMemoryPrivate();

} // namespace Yixian
