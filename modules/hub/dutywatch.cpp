// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/dutywatch.h"

#include <algorithm>

namespace Yixian {

namespace {
constexpr Millis longestWait = std::chrono::hours(1); // the machine may sleep; then it is late by so much at most
constexpr std::chrono::seconds againAfter{5}; // where the disk did not take it
}

DutyWatch::DutyWatch(const State &state, TurnLoop &turns, const HubClock &clock)
    : m_state(state)
    , m_turns(turns)
    , m_clock(clock)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &DutyWatch::look);
}

void DutyWatch::start()
{
    connect(&m_turns, &TurnLoop::applied, this, [this](const AppliedEvent &applied) {
        const ActKind act = kindOf(applied.event.act);
        if (act == ActKind::SetRoster || act == ActKind::Revise || act == ActKind::DutyGap)
            m_next.start(0); // not from inside the turn that is being told
    });
    look();
}

void DutyWatch::look()
{
    const Instant now = m_clock.now();
    Millis wait = longestWait;
    if (const auto change = m_state.reference().nextDutyChange(now))
        wait = std::min<Millis>(wait, m_clock.realTimeUntil(*change + Millis{1}));
    m_next.start(wait);
    if (const auto gap = dueGap(m_state, now); gap && !m_asked) {
        Command command;
        command.id = QUuid::createUuid();
        command.act = *gap;
        m_asked = true;
        m_turns.ask({Actor{}, command, [this](const Result<Ack> &answer) {
                         m_asked = false;
                         if (!answer)
                             m_next.start(std::min<Millis>(againAfter, m_next.remainingTimeAsDuration()));
                     }});
    }
}

} // namespace Yixian
