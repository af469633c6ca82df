// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/district.h"

namespace Yixian::Test {

inline const LegNo first{1};

// A case brought to a certain point; `id` is its number.
struct Scene
{
    Desk desk;
    CaseId id;
    CaseId accepted() { return id = desk.acceptedCase(QStringLiteral("污水外溢")); }
    CaseId called() { return id = desk.calledCase(QStringLiteral("污水外溢"), {construction, townWorks, community}); }
    void respond(const UnitId &unit, LegNo leg)
    {
        desk.act(unitActor(unit), Respond{QStringLiteral("陈工"), QStringLiteral("先调图"), {}, {}}, id, leg);
    }
    void arrive(LegNo leg) { desk.act(subCenter(), Arrive{QStringLiteral("陈工")}, id, leg); }
    void submit(const UnitId &unit, LegNo leg, Remedy remedy = Remedy::RootCause)
    {
        desk.act(unitActor(unit), Submit{QStringLiteral("清通"), QStringLiteral("断管已换"), remedy, true}, id, leg);
    }
    void pass(LegNo leg) { desk.act(subCenter(), Pass{}, id, leg); }
    // One unit through to the end of its leg, the others withdrawn.
    void finishedLegs(Remedy remedy = Remedy::RootCause)
    {
        called();
        respond(construction, first);
        arrive(first);
        submit(construction, first, remedy);
        pass(first);
        for (int leg : {2, 3})
            desk.act(subCenter(), Withdraw{QStringLiteral("无关")}, id, LegNo{leg});
    }
    const Case &value() const { return desk.value(id); }
    const Clock &clock(ClockKind kind, LegNo leg = {}) const { return *value().clock(kind, leg); }
};

} // namespace Yixian::Test
