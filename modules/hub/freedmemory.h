// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Yixian {

// Gives back to the system what was freed: after a large piece of work in a thread of its own the allocator keeps all of it.
void giveBackFreedMemory();

} // namespace Yixian
