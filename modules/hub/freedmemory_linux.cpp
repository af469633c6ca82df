// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/freedmemory.h"

#include <malloc.h>

namespace Yixian {

void giveBackFreedMemory()
{
    malloc_trim(0);
}

} // namespace Yixian
