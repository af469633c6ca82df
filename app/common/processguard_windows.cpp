// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/processguard.h"

#include <qt_windows.h>

namespace Yixian {

void keepMemoryPrivate()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); // no report with the memory in it
}

} // namespace Yixian
