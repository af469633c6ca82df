// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/replica.h"
#include "uikit/messagestrip.h"

namespace Yixian {

// What is wrong with the hub itself, in words, over every page for as long as it lasts: what it means for the work, and what is
// to be done. Owned by the window, GUI thread.
class HealthStrip final : public MessageStrip
{
    Q_OBJECT

public:
    HealthStrip(const Theme &theme, const Replica &replica, QWidget *parent = nullptr);

private:
    void follow();

    const Replica &m_replica;
};

} // namespace Yixian
