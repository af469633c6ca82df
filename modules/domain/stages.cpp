// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

// What the hub itself puts on record when a clock gets somewhere (DOMAIN 6).
namespace Yixian {

namespace {

// When the window of a judgement ends, that of the appeals against it begins.
void startAppealWindow(const Workspace &state, const Case &value, Event &event)
{
    const auto &reached = std::get<StageReached>(event.act);
    if (reached.stage != Stage::Breached || value.clocks[reached.clock.value].kind != ClockKind::Judge)
        return;
    const Actor hub;
    const Command none;
    const Asking asking{state, hub, none, event.at};
    event.clocks.append(workingDaysClock(asking, ClockKind::Appeal, asking.rules().appealDays));
}

} // namespace

std::optional<Event> dueStage(const Workspace &state, const Case &value, Instant now, Millis grace)
{
    std::optional<Event> first;
    for (int i = 0; i < value.clocks.size(); ++i) {
        const Clock &clock = value.clocks[i];
        if (!clock.ticking())
            continue;
        for (int s = static_cast<int>(clock.fired) + 1; s < enumCount<Stage>; ++s) {
            const auto at = clock.stageInstant(static_cast<Stage>(s));
            if (!at)
                continue;
            const auto due = std::get_if<StageReached>(first ? &first->act : nullptr);
            if (*at < now && (!due || *at < due->due)) {
                first.emplace();
                first->caseId = value.id;
                first->at = now;
                first->act = StageReached{ClockNo{i}, static_cast<Stage>(s), *at, now - *at > grace};
            }
            break;
        }
    }
    if (!first)
        return first;
    startAppealWindow(state, value, *first);
    auto &reached = std::get<StageReached>(first->act);
    reached.notices = noticesFor(value, value.clocks[reached.clock.value], reached.stage, now, state.reference());
    return first;
}

std::optional<Instant> nextStage(const Case &value)
{
    std::optional<Instant> next;
    for (const Clock &clock : value.clocks) {
        if (!clock.ticking())
            continue;
        for (int s = static_cast<int>(clock.fired) + 1; s < enumCount<Stage>; ++s) {
            if (const auto at = clock.stageInstant(static_cast<Stage>(s))) {
                next = next ? std::min(*next, *at) : *at;
                break;
            }
        }
    }
    return next;
}

} // namespace Yixian
