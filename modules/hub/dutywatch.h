// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/turnloop.h"

namespace Yixian {

// 无人值班: puts on record, once each, that a roster has nobody from a moment on, when that moment has come. Owned by the
// hub, in its thread.
class DutyWatch final : public QObject
{
    Q_OBJECT
public:
    DutyWatch(const State &state, TurnLoop &turns, const HubClock &clock);

    // Once the state is that of the log's head.
    void start();

private:
    void look();

    const State &m_state;
    TurnLoop &m_turns;
    const HubClock &m_clock;
    QTimer m_next;
    bool m_asked = false;
};

} // namespace Yixian
