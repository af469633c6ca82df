// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Yixian {

// Where a console stands with its hub (ARCHITECTURE 3.8). Stale: connected, but nothing was heard for 15 s.
enum class LinkState { Offline, Connecting, Authenticating, CatchingUp, Live, Stale };

} // namespace Yixian
