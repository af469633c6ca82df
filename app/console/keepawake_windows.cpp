// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/keepawake.h"

#include <windows.h>

namespace Yixian {

KeepAwake::KeepAwake()
{
    SetThreadExecutionState(ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED);
}

KeepAwake::~KeepAwake()
{
    SetThreadExecutionState(ES_CONTINUOUS);
}

} // namespace Yixian
