// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventlog.h"
#include "hub/hubclock.h"
#include "hub/session.h"

namespace Yixian {

class Replay;

// Who looks back (复盘), and at what pace: gives a session its replay and passes on what that tells. At most four at a time, each
// with a state and a thread of its own. Owned by the hub, in its thread.
class LookBacks final : public QObject
{
    Q_OBJECT
public:
    // `reader` opens the log once more, in a replay's thread.
    LookBacks(OpenLogReader reader, const HubClock &clock);
    ~LookBacks() override;

    void take(Session &session, const LookBack &message);
    // Ends by itself, and nobody waits for the page that it is reading.
    void letGo(std::unique_ptr<Replay> replay);

signals:
    void over(Yixian::Session *session); // it has been told so; what is now has to follow

private:
    Result<void> mayBegin(const Session &session, Instant from) const;
    void begin(Session &session, Instant from, double speed);
    void end(Session &session, const std::optional<Error> &why);

    OpenLogReader m_reader;
    const HubClock &m_clock;
    size_t m_running = 0; // of sessions
    std::vector<std::unique_ptr<Replay>> m_ending;
};

} // namespace Yixian
