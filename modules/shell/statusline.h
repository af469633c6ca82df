// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/model/stagetally.h"
#include "sync/hublink.h"
#include "uikit/titlestrip.h"

namespace Yixian {

class ConnectionBadge;
class CountBadge;

// The title strip of the window: who sits here, the link, since when the data is, drill or not, how many clocks are at
// which level, working hours, and the center's time. Owned by the window, GUI thread.
class StatusLine final : public TitleStrip
{
    Q_OBJECT

public:
    StatusLine(const Theme &theme, const Replica &replica, const HubLink &link, QWidget *parent = nullptr);
    void tick();
    void showSilence(Millis left); // 静音: the tones of this seat

private:
    void countAll();
    void showCounts();
    void showLink();
    void showDay(Instant now);

    const Replica &m_replica;
    const HubLink &m_link;
    StageTally m_tally;
    ConnectionBadge *m_connection;
    TextLabel *m_asOf;
    CountBadge *m_p1;
    CountBadge *m_p2;
    CountBadge *m_p3;
    TextLabel *m_silence;
    TextLabel *m_working;
    TextLabel *m_clock;
};

} // namespace Yixian
