// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/freedmemory.h"

namespace Yixian {

void giveBackFreedMemory() {} // the heap does so by itself

} // namespace Yixian
