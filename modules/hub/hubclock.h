// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventlog.h"

namespace Yixian {

// The time authority (RELIABILITY 5.5): real time, or a drill's own time that runs at its own speed. Never goes backwards
// within a run. Owned by main, used by the hub's thread.
class HubClock final : public TimeSource
{
public:
    HubClock();                            // real time
    explicit HubClock(const DrillClock &drill);

    Instant now() const override;
    bool isDrill() const { return m_drill.has_value(); }
    double speed() const { return m_drill ? m_drill->speed : 1.0; }
    // How long to wait in real time until the hub's time reaches `instant`; zero when it has.
    Millis realTimeUntil(Instant instant) const;
    static Instant realNow();

private:
    std::optional<DrillClock> m_drill;
    mutable Instant m_last{};
};

} // namespace Yixian
