// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/busymonth.h"

namespace Yixian::Test {

// Thursday 9 July 2026, 15:12: a month of history and an afternoon with something in each state.
inline constexpr int wallMinute = 12;
inline Instant wallNow() { return at(7, 9, 15, wallMinute); }

inline void wallStory(State &state, DistrictDay &day)
{
    const auto text = [](const char *word) { return QString::fromUtf8(word); };
    const auto waiting = [&](const char *street, const char *category, Instant from) {
        day.registered(from, text(street), text(category));
    };
    waiting("S10", "市政/排水/外溢", at(7, 9, 15, 0, 48)); // over 1:12
    waiting("S9", "市政/供水/停水", at(7, 9, 15, 2, 48));
    waiting("S7", "住建/电梯", at(7, 9, 15, 3, 55));
    waiting("S8", "市政/井盖", at(7, 9, 15, 6, 20));
    const auto call = [&](const char *street, const char *category, Instant from, const QStringList &units, Instant reportAt) {
        const CaseId id = day.registered(from, text(street), text(category));
        day.accepted(id, from + std::chrono::minutes(3));
        day.called(id, from + std::chrono::minutes(6), units, reportAt);
        return id;
    };
    const auto unit = [](const char *id) { return QString::fromLatin1(id); };
    const CaseId market = call("S5", "市容/占道", at(7, 9, 10, 54), {unit("B2")}, at(7, 9, 17, 0));
    day.acceptedLeg(market, 1, at(7, 9, 11, 2));
    const CaseId gas = call("S3", "市政/燃气", at(7, 9, 11, 20), {unit("E1"), unit("B1"), unit("B2")}, at(7, 9, 16, 0));
    day.responded(gas, 1, at(7, 9, 11, 30));
    day.responded(gas, 2, at(7, 9, 11, 31));
    day.acceptedLeg(gas, 3, at(7, 9, 11, 33));
    const CaseId manhole = call("S8", "市政/井盖", at(7, 9, 9, 0), {unit("B1"), unit("E2"), unit("E3")}, at(7, 9, 15, 0));
    for (int leg = 1; leg <= 3; ++leg)
        day.responded(manhole, leg, at(7, 9, 9, 20));
    day.arrived(manhole, 1, at(7, 9, 14, 55));
    day.arrived(manhole, 2, at(7, 9, 15, 4));
    const CaseId lift = call("S7", "住建/电梯", at(7, 9, 9, 10), {unit("B3"), unit("E1")}, at(7, 9, 15, 0));
    for (int leg = 1; leg <= 2; ++leg)
        day.responded(lift, leg, at(7, 9, 9, 40));
    day.arrived(lift, 1, at(7, 9, 14, 58));
    day.arrived(lift, 2, at(7, 9, 15, 11));
    const CaseId flood = call("S9", "市政/积水", at(7, 9, 9, 30), {unit("B1"), unit("E3")}, at(7, 9, 15, 30));
    day.responded(flood, 1, at(7, 9, 9, 50));
    day.responded(flood, 2, at(7, 9, 9, 55));
    day.act(at(7, 9, 15, 5), ClaimArrival{QStringLiteral("person")}, flood, LegNo{2});
    const CaseId sewage = call("S10", "市政/排水/外溢", at(7, 9, 11, 0), {unit("B1"), unit("C1"), unit("C2")}, at(7, 10, 9, 0));
    for (int leg = 1; leg <= 3; ++leg)
        day.responded(sewage, leg, at(7, 9, 11, 20));
    Q_UNUSED(state)
}

} // namespace Yixian::Test
