// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/socketloop.h"

namespace Yixian {

std::unique_ptr<QAbstractEventDispatcher> makeSocketLoop()
{
    return nullptr;
}

} // namespace Yixian
