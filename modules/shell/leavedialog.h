// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/hublink.h"
#include "uikit/theme.h"

#include <QDialog>

namespace Yixian {

// Asks before somebody leaves steps behind that the hub has not heard of: how many, and what becomes of them. Accepted: leave.
// Owned by the window, GUI thread.
class LeaveDialog final : public QDialog
{
    Q_OBJECT

public:
    LeaveDialog(const Theme &theme, const Replica &replica, const HubLink &link, QWidget *parent);

    static bool isNeeded(const Replica &replica, const HubLink &link);
};

} // namespace Yixian
