// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decide.h"

namespace Yixian::Test {

// Gulou as it ships.
QByteArray districtDocument();
std::shared_ptr<const Reference> district();

inline const UnitId hongshan{QStringLiteral("350102100")};
inline const UnitId wufeng{QStringLiteral("350102009")};
inline const UnitId construction{QStringLiteral("GL-JSJ")};
inline const UnitId townWorks{QStringLiteral("350102100-CJB")};
inline const UnitId community{QStringLiteral("350102100-FY")};
inline const UnitId waterCompany{QStringLiteral("FZ-ZLS")};
inline const UnitId inactiveUnit{QStringLiteral("GL-SRZX")};

Actor dispatcher();
Actor chief();
Actor subCenter(const UnitId &unit = hongshan);
Actor unitActor(const UnitId &unit);
Actor visitSeat();
Actor leader();

// A state with the district established, and one act after the other done to it as a hub would, without a hub.
class Desk
{
public:
    Desk();
    State state;
    Instant now;
    Result<Event> tryAct(const Actor &actor, const Act &act, CaseId id = {}, LegNo leg = {}, std::optional<Subject> subject = {});
    // Fails the program when it is refused.
    Event act(const Actor &actor, const Act &act, CaseId id = {}, LegNo leg = {}, std::optional<Subject> subject = {});
    CaseId registerCase(const QString &title, Urgency urgency = Urgency::Normal);
    CaseId acceptedCase(const QString &title, Urgency urgency = Urgency::Normal);
    CaseId calledCase(const QString &title, const QVector<UnitId> &units, Millis reportIn = std::chrono::hours(2));
    const Case &value(CaseId id) const { return *state.find(id); }
    void pass(Millis time) { now += time; }
};

} // namespace Yixian::Test
