// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Yixian {

// As long as it lives the screen is not switched off or locked by the system. Best effort: where nobody can be asked, nothing
// happens. One in a process; its thread.
class KeepAwake
{
public:
    KeepAwake();
    ~KeepAwake();
    Q_DISABLE_COPY_MOVE(KeepAwake)

private:
    [[maybe_unused]] quint32 m_cookie = 0;
};

} // namespace Yixian
