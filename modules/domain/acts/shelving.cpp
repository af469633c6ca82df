// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

// 搁置 (SCREENS 2.2, 2.3): for a while, with a reason, and never past the limit itself.
namespace Yixian {

namespace {

constexpr auto beforeDue = std::chrono::minutes(2);
constexpr int mostOfASeat = 5;

// How long at most, by the table of alarms; a clock that is not in it may not be shelved.
std::optional<Millis> longestShelf(ClockKind kind)
{
    switch (kind) {
    case ClockKind::LegRespond:
    case ClockKind::LegReport: return std::chrono::minutes(15);
    case ClockKind::Ruling: return std::chrono::minutes(30);
    case ClockKind::LegDispose:
    case ClockKind::Upstream:
    case ClockKind::FirstContact:
    case ClockKind::Verify:
    case ClockKind::Visit:
    case ClockKind::HoldReview: return std::chrono::minutes(60);
    default: return std::nullopt; // ten minutes are not put aside; the windows of a judgement warn nobody
    }
}

} // namespace

Result<void> guard(const Asking &asking, ShelveAlarm &act, Clocks &)
{
    const Case &value = *asking.value;
    if (!visibleTo(asking.actor, value))
        return failure(ErrorCode::OutOfScope, {value.number});
    if (act.clock.value < 0 || act.clock.value >= value.clocks.size())
        return failure(ErrorCode::BadValue, {QStringLiteral("clock")});
    const Clock &clock = value.clocks[act.clock.value];
    if (const Leg *leg = value.leg(clock.leg); asking.actor.role == Role::Unit && (!leg || leg->unit != asking.actor.unit))
        return failure(ErrorCode::OutOfScope, {value.number});
    const auto longest = longestShelf(clock.kind);
    if (!longest || !clock.ticking() || clock.stageAt(asking.now) >= Stage::Breached)
        return failure(ErrorCode::CannotShelve, {});
    const Instant latest = std::min(asking.now + *longest, clock.due - beforeDue);
    if (act.until <= asking.now)
        return failure(ErrorCode::TimeInPast, {toIso(act.until)});
    if (act.until > latest)
        return failure(latest > asking.now ? ErrorCode::ShelveTooLong : ErrorCode::CannotShelve, latest > asking.now ? QStringList{toIso(latest)} : QStringList());
    int shelved = 0;
    asking.state.forEachCase([&](const Case &other) {
        for (const Shelf &shelf : other.shelves)
            shelved += shelf.by == asking.actor.user && shelf.until > asking.now ? 1 : 0;
    });
    if (shelved >= mostOfASeat)
        return failure(ErrorCode::ShelvesFull, {QString::number(mostOfASeat)});
    return required(act.reason, "reason");
}

void effect(Applying &applying, const ShelveAlarm &act)
{
    applying.value.shelves.append({applying.event.at, act.until, applying.event.by.user, act.clock, act.reason});
}

} // namespace Yixian
