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
constexpr Roles closing{R::Visit, R::Chief, R::Drill}; // likewise

constexpr Roles overseers{R::Chief, R::Leader, R::Drill};
constexpr Roles judgedSides{R::SubCenter, R::Unit, R::Drill};

constexpr Roles people = Roles::range(R::Dispatcher, R::Leader) | Roles{R::Drill};

constexpr Cases anyState = Cases::range(C::Received, C::Void);
constexpr Cases inWork = Cases::range(C::Accepted, C::Visiting);
constexpr Cases onceClosed{C::Active, C::Verifying, C::Visiting, C::Closed}; // reopened ones too
constexpr Cases anyOpen = Cases::range(C::Received, C::Visiting);
constexpr Cases over = Cases::range(C::Closed, C::Void);
constexpr Cases inHand{C::Accepted, C::Active};
constexpr Cases active{C::Active};
constexpr Legs none{};
constexpr Legs untilResponded = Legs::range(L::Issued, L::Responded);
constexpr Legs live = Legs::range(L::Issued, L::Submitted) | Legs{L::Objected};
constexpr Legs responded{L::Responded};
constexpr Legs objected{L::Objected};
constexpr Legs working{L::Working};
constexpr Legs passed{L::Passed};
constexpr Legs stamped = Legs::range(L::Accepted, L::Passed);

constexpr std::array table = {
    // act, target, roles, from case states, from leg states, undoable, to case state, to leg state
    ActRule{A::Establish, T::District, Roles{R::Hub}, Cases{}, none},
    ActRule{A::StopWork, T::District, Roles{R::Chief, R::Admin, R::Drill}, Cases{}, none},
    ActRule{A::Register, T::NewCase, Roles{R::Dispatcher, R::Chief, R::Feed, R::Drill}, Cases{}, none, false,
            C::Received},
    ActRule{A::Accept, T::Case, accepting, Cases{C::Received}, none, true, C::Accepted},
    ActRule{A::Route, T::Case, seats, Cases{C::Received}, none, true},
    ActRule{A::SelfHandle, T::Case, subCenter, inHand, none, true, C::Active},
    ActRule{A::SelfResult, T::Case, subCenter, active, none, true},
    ActRule{A::MakeCall, T::Case, accepting, inHand, none, false, C::Active},
    ActRule{A::AddUnit, T::Case, accepting, active, none},
    ActRule{A::Reach, T::Leg, unit, anyOpen, live},
    ActRule{A::Open, T::Leg, unit, anyOpen, live},
    ActRule{A::AcceptLeg, T::Leg, unit, active, Legs{L::Issued}, true, {}, L::Accepted},
    ActRule{A::Respond, T::Leg, unit, active, Legs{L::Issued, L::Accepted}, true, {}, L::Responded},
    ActRule{A::Arrive, T::Leg, accepting, active, untilResponded, true, {}, L::Arrived},
    ActRule{A::ArriveUncalled, T::Case, accepting, active, none},
    ActRule{A::ClaimArrival, T::Leg, unit, active, untilResponded},
    ActRule{A::ConfirmArrival, T::Leg, accepting, active, untilResponded, true, {}, L::Arrived},
    ActRule{A::TakeUp, T::Leg, unit, active, Legs{L::Arrived}, true, {}, L::Working},
    ActRule{A::Submit, T::Leg, unit, active, Legs{L::Arrived, L::Working}, true, {}, L::Submitted},
    ActRule{A::Pass, T::Leg, subCenter, active, Legs{L::Submitted}, true, {}, L::Passed},
    ActRule{A::Redo, T::Leg, subCenter, active, Legs{L::Submitted}, true, {}, L::Working},
    ActRule{A::Withdraw, T::Leg, accepting, active, live, false, {}, L::Withdrawn},
    ActRule{A::Note, T::Case, accepting, anyOpen, none},
    ActRule{A::Verify, T::Case, verifying, Cases{C::Verifying}, none, true, C::Visiting},
    ActRule{A::VisitCitizen, T::Case, visitSeat, Cases{C::Visiting}, none},
    ActRule{A::Close, T::Case, closing, Cases{C::Visiting, C::Merged}, none, false, C::Closed},
    ActRule{A::Object, T::Leg, unit, active, untilResponded, false, {}, L::Objected},
    ActRule{A::Dispute, T::Leg, subCenter, active, objected, true},
    ActRule{A::Uphold, T::Leg, accepting, active, objected, true, {}, L::Released},
    ActRule{A::Overrule, T::Leg, chief, active, objected, true},
    ActRule{A::SetOut, T::Leg, unit, active, responded, true},
    ActRule{A::Nudge, T::Leg, accepting, active, live},
    ActRule{A::AnswerFor, T::Leg, accepting, active, live},
    ActRule{A::AskMove, T::Leg, unit, active, responded},
    ActRule{A::RuleMove, T::Leg, accepting, active, responded, true},
    ActRule{A::AttendRemotely, T::Leg, accepting, active, responded, true, {}, L::Arrived},
    ActRule{A::ConfirmAbsence, T::Leg, accepting, active, untilResponded, true},
    ActRule{A::AskExtension, T::Leg, unit, active, working},
    ActRule{A::RuleExtension, T::Leg, chief, active, working, true},
    ActRule{A::Refuse, T::Case, seats, Cases{C::Received}, none, true, C::Refused},
    ActRule{A::Refer, T::Case, seats, Cases{C::Received, C::Accepted}, none, true, C::Referred},
    ActRule{A::ContactCitizen, T::Case, accepting | unit, inWork, none},
    ActRule{A::Consult, T::Case, chief, active, none, true},
    ActRule{A::Conclude, T::Case, chief, inWork, none, true},
    ActRule{A::PutOnHold, T::Case, chief, active, none, true},
    ActRule{A::ReviewHold, T::Case, chief, active, none, true},
    ActRule{A::EndHold, T::Case, chief, active, none},
    ActRule{A::Supervise, T::Case, overseers, anyOpen, none, true},
    ActRule{A::AnswerSlip, T::Case, judgedSides, anyOpen | Cases{C::Closed}, none, true},
    ActRule{A::SettleSlip, T::Case, chief, anyOpen | Cases{C::Closed}, none, true},
    ActRule{A::Escalate, T::Case, chief, inHand, none, true},
    ActRule{A::Merge, T::Case, seats, Cases{C::Received, C::Accepted, C::Active}, none, true, C::Merged},
    ActRule{A::Unmerge, T::Case, seats, Cases{C::Merged}, none},
    ActRule{A::VoidCase, T::Case, chief, Cases{C::Received, C::Accepted}, none, true, C::Void},
    ActRule{A::Reopen, T::Case, chief, Cases{C::Closed}, none, false, C::Active},
    ActRule{A::ProposeRecurrence, T::Case, Roles{R::Hub}, inWork, none},
    ActRule{A::RuleRecurrence, T::Case, accepting, inWork | Cases{C::Closed}, none, true},
    ActRule{A::JudgeWork, T::Leg, subCenter, onceClosed, passed},
    ActRule{A::JudgeCall, T::Leg, unit, onceClosed, passed},
    ActRule{A::LodgeAppeal, T::Leg, judgedSides, onceClosed, passed},
    ActRule{A::RuleAppeal, T::Leg, chief, onceClosed, passed, true},
    ActRule{A::Exclude, T::Case, chief, anyState, none, true},
    ActRule{A::Correct, T::Leg, chief, onceClosed, stamped},
    ActRule{A::Undo, T::Case, Roles::range(R::Dispatcher, R::Leader) | Roles{R::Drill}, anyState, none},
    ActRule{A::Revise, T::District, Roles{R::Admin, R::Drill}, Cases{}, none},
    ActRule{A::SetRoster, T::District, Roles{R::Admin, R::Chief, R::Drill}, Cases{}, none},
    ActRule{A::OfferHandover, T::District, accepting, Cases{}, none},
    ActRule{A::CancelHandover, T::District, accepting, Cases{}, none},
    ActRule{A::TakeOver, T::District, accepting, Cases{}, none},
    ActRule{A::DutyGap, T::District, Roles{R::Hub}, Cases{}, none},
    ActRule{A::Depute, T::District, people, Cases{}, none},
    ActRule{A::EndDeputation, T::District, people | Roles{R::Security}, Cases{}, none},
    ActRule{A::IssueBulletin, T::District, overseers | Roles{R::Hub}, Cases{}, none},
    ActRule{A::RecalculateLimits, T::District, overseers, Cases{}, none},
    ActRule{A::SetAccount, T::District, Roles{R::Security}, Cases{}, none},
    ActRule{A::SetPassword, T::District, people | Roles{R::Admin, R::Security, R::Auditor}, Cases{}, none},
    ActRule{A::ShelveAlarm, T::Case, accepting | unit, anyOpen, none},
    ActRule{A::Reveal, T::Case, accepting | unit | visitSeat, anyState, none},
    ActRule{A::TakeDossier, T::Case, people, anyState, none},
    ActRule{A::EraseSubject, T::Case, chief, over, none},
    ActRule{A::ClockStepped, T::District, Roles{R::Hub}, Cases{}, none},
    ActRule{A::SecurityNoted, T::District, Roles{R::Hub}, Cases{}, none},
    ActRule{A::StageReached, T::Case, Roles{R::Hub}, anyState, none},
};
static_assert(table.size() == static_cast<size_t>(enumCount<ActKind>));
static_assert(
    [] {
        for (size_t i = 0; i < table.size(); ++i)
            if (table[i].act != static_cast<ActKind>(i))
                return false;
        return true;
    }(),
    "rows stand in the order of ActKind");

} // namespace

const ActRule &actRule(ActKind act)
{
    return table[static_cast<size_t>(act)];
}

std::span<const ActRule> actTable()
{
    return table;
}

namespace {

template<size_t... I>
Act emptyOf(size_t kind, std::index_sequence<I...>)
{
    Act act;
    (void)((kind == I ? (void(act.emplace<I>()), true) : false) || ...);
    return act;
}

} // namespace

Act emptyAct(ActKind act)
{
    return emptyOf(static_cast<size_t>(act), std::make_index_sequence<std::variant_size_v<AnyAct>>());
}

bool roleMay(Role role, ActKind act)
{
    return actRule(act).roles.contains(role);
}

} // namespace Yixian
