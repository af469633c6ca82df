// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acttable.h"

namespace Yixian {

namespace {

using A = ActKind;
using T = ActTarget;
using R = Role;
using C = CaseState;
using L = LegState;

using Roles = EnumSet<Role>;
using Cases = EnumSet<CaseState>;
using Legs = EnumSet<LegState>;

constexpr Roles seats{R::Dispatcher, R::Chief, R::Drill};
constexpr Roles accepting{R::Dispatcher, R::Chief, R::SubCenter, R::Drill};
constexpr Roles subCenter{R::SubCenter, R::Drill};
constexpr Roles unit{R::Unit, R::Drill};
constexpr Roles visitSeat{R::Visit, R::Drill};
constexpr Roles verifying{R::SubCenter, R::Chief, R::Drill}; // the chief only where consent is needed
constexpr Roles chief{R::Chief, R::Drill};
constexpr Roles closing{R::Visit, R::Chief, R::Drill};        // likewise

constexpr Cases anyOpen = Cases::range(C::Received, C::Visiting);
constexpr Cases inHand{C::Accepted, C::Active};
constexpr Cases active{C::Active};
constexpr Legs none{};
constexpr Legs untilResponded = Legs::range(L::Issued, L::Responded);
constexpr Legs live = Legs::range(L::Issued, L::Submitted) | Legs{L::Objected};
constexpr Legs responded{L::Responded};
constexpr Legs objected{L::Objected};
constexpr Legs working{L::Working};

constexpr std::array table = {
    // act               target        roles                       case states       leg states
    ActRule{A::Establish, T::District, Roles{R::Hub}, Cases{}, none},
    ActRule{A::StopWork, T::District, Roles{R::Chief, R::Admin, R::Drill}, Cases{}, none},
    ActRule{A::Register, T::NewCase, Roles{R::Dispatcher, R::Chief, R::Feed, R::Drill}, Cases{}, none},
    ActRule{A::Accept, T::Case, accepting, Cases{C::Received}, none},
    ActRule{A::Route, T::Case, seats, Cases{C::Received}, none},
    ActRule{A::SelfHandle, T::Case, subCenter, inHand, none},
    ActRule{A::SelfResult, T::Case, subCenter, active, none},
    ActRule{A::MakeCall, T::Case, accepting, inHand, none},
    ActRule{A::AddUnit, T::Case, accepting, active, none},
    ActRule{A::Reach, T::Leg, unit, anyOpen, live},
    ActRule{A::Open, T::Leg, unit, anyOpen, live},
    ActRule{A::AcceptLeg, T::Leg, unit, active, Legs{L::Issued}},
    ActRule{A::Respond, T::Leg, unit, active, Legs{L::Issued, L::Accepted}},
    ActRule{A::Arrive, T::Leg, accepting, active, untilResponded},
    ActRule{A::ArriveUncalled, T::Case, accepting, active, none},
    ActRule{A::ClaimArrival, T::Leg, unit, active, untilResponded},
    ActRule{A::ConfirmArrival, T::Leg, accepting, active, untilResponded},
    ActRule{A::TakeUp, T::Leg, unit, active, Legs{L::Arrived}},
    ActRule{A::Submit, T::Leg, unit, active, Legs{L::Arrived, L::Working}},
    ActRule{A::Pass, T::Leg, subCenter, active, Legs{L::Submitted}},
    ActRule{A::Redo, T::Leg, subCenter, active, Legs{L::Submitted}},
    ActRule{A::Withdraw, T::Leg, accepting, active, live},
    ActRule{A::Note, T::Case, accepting, anyOpen, none},
    ActRule{A::Verify, T::Case, verifying, Cases{C::Verifying}, none},
    ActRule{A::VisitCitizen, T::Case, visitSeat, Cases{C::Visiting}, none},
    ActRule{A::Close, T::Case, closing, Cases{C::Visiting}, none},
    ActRule{A::Object, T::Leg, unit, active, untilResponded},
    ActRule{A::Dispute, T::Leg, subCenter, active, objected},
    ActRule{A::Uphold, T::Leg, accepting, active, objected},
    ActRule{A::Overrule, T::Leg, chief, active, objected},
    ActRule{A::SetOut, T::Leg, unit, active, responded},
    ActRule{A::Nudge, T::Leg, accepting, active, live},
    ActRule{A::AnswerFor, T::Leg, accepting, active, live},
    ActRule{A::AskMove, T::Leg, unit, active, responded},
    ActRule{A::RuleMove, T::Leg, accepting, active, responded},
    ActRule{A::AttendRemotely, T::Leg, accepting, active, responded},
    ActRule{A::ConfirmAbsence, T::Leg, accepting, active, untilResponded},
    ActRule{A::AskExtension, T::Leg, unit, active, working},
    ActRule{A::RuleExtension, T::Leg, chief, active, working},
    ActRule{A::Refuse, T::Case, seats, Cases{C::Received}, none},
    ActRule{A::Refer, T::Case, seats, Cases{C::Received, C::Accepted}, none},
    ActRule{A::StageReached, T::Case, Roles{R::Hub}, anyOpen, none},
};
static_assert(table.size() == static_cast<size_t>(enumCount<ActKind>));
static_assert([] {
    for (size_t i = 0; i < table.size(); ++i)
        if (table[i].act != static_cast<ActKind>(i))
            return false;
    return true;
}(), "rows stand in the order of ActKind");

} // namespace

const ActRule &actRule(ActKind act)
{
    return table[static_cast<size_t>(act)];
}

std::span<const ActRule> actTable()
{
    return table;
}

bool roleMay(Role role, ActKind act)
{
    return actRule(act).roles.contains(role);
}

} // namespace Yixian
