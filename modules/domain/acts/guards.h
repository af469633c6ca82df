// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/acttable.h"
#include "domain/decide.h"

// Private to domain: what the guards and effects of the acts share.
namespace Yixian {

// What a guard may look at. `value` and `leg` are set for acts on a case and on a leg.
struct Asking
{
    const Workspace &state;
    const Actor &actor;
    const Command &command;
    Instant now;
    const Case *value = nullptr;
    const Leg *leg = nullptr;

    const Reference &reference() const { return state.reference(); }
    const RuleSet &rules() const { return state.reference().rulesAt(now); }
    bool ofDistrict() const { return actor.unit.isNull(); } // dispatcher, chief, visit seat, drill
};

// What an effect may change.
struct Applying
{
    Workspace &state;
    const Event &event;
    Case &value;
    Leg *leg = nullptr;

    void start(LegNo legNo, Instant from);                 // the event's clocks, for one leg or the case
    void start(ClockKind kind, LegNo legNo, Instant from); // the event's clock of a kind; no effect when it has none
    void stop(ClockKind kind, LegNo legNo, Instant at);    // met or late by its due time; no effect when not running
    void stopEarlier(ClockKind kind, LegNo legNo, Instant at);          // one that had stopped after `at`
    void setOutcome(ClockKind kind, LegNo legNo, ClockOutcome outcome); // of the one that has just stopped
    // Its due time moves to that of the event's clock; the first one is kept.
    void move(ClockKind kind, LegNo legNo);
    void hold();                                   // the disposal clocks stand still from here
    void resume();                                 // and go on with the due times of the event's clocks, in order
    void voidRunning(ClockKind kind, LegNo legNo); // nobody was measured
    void beginRound();                             // what was passed before does not count any more
    void voidClocks(LegNo legNo);                  // those that stopped too: it counts nowhere (DOMAIN 7)
    void contacted();                              // the citizen was spoken to
    void leaveMark(std::optional<Instant> &stamp) const
    {
        if (!stamp)
            stamp = event.at;
    }
};

// Every act has one guard, which fills what the hub adds and the clocks the event starts, and one effect.
using Clocks = QVector<ClockStart>;
#define YIXIAN_ACT(Type)                                                                                               \
    Result<void> guard(const Asking &asking, Type &act, Clocks &clocks);                                               \
    void effect(Applying &applying, const Type &act);
// clang-format off
YIXIAN_ACT(Accept) YIXIAN_ACT(Route) YIXIAN_ACT(SelfHandle) YIXIAN_ACT(SelfResult) YIXIAN_ACT(MakeCall)
YIXIAN_ACT(AddUnit) YIXIAN_ACT(Reach) YIXIAN_ACT(Open) YIXIAN_ACT(AcceptLeg) YIXIAN_ACT(Respond) YIXIAN_ACT(Arrive)
YIXIAN_ACT(ArriveUncalled) YIXIAN_ACT(ClaimArrival) YIXIAN_ACT(ConfirmArrival) YIXIAN_ACT(TakeUp) YIXIAN_ACT(Submit)
YIXIAN_ACT(Pass) YIXIAN_ACT(Redo) YIXIAN_ACT(Withdraw) YIXIAN_ACT(Note) YIXIAN_ACT(Verify) YIXIAN_ACT(VisitCitizen)
YIXIAN_ACT(Close) YIXIAN_ACT(StageReached) YIXIAN_ACT(Register) YIXIAN_ACT(Object) YIXIAN_ACT(Dispute)
YIXIAN_ACT(Uphold) YIXIAN_ACT(Overrule) YIXIAN_ACT(SetOut) YIXIAN_ACT(Nudge) YIXIAN_ACT(AnswerFor) YIXIAN_ACT(AskMove)
YIXIAN_ACT(RuleMove) YIXIAN_ACT(AttendRemotely) YIXIAN_ACT(ConfirmAbsence) YIXIAN_ACT(AskExtension)
YIXIAN_ACT(RuleExtension) YIXIAN_ACT(Refuse) YIXIAN_ACT(Refer) YIXIAN_ACT(ContactCitizen) YIXIAN_ACT(Consult)
YIXIAN_ACT(Conclude) YIXIAN_ACT(PutOnHold) YIXIAN_ACT(ReviewHold) YIXIAN_ACT(EndHold) YIXIAN_ACT(Supervise)
YIXIAN_ACT(AnswerSlip) YIXIAN_ACT(SettleSlip) YIXIAN_ACT(Escalate) YIXIAN_ACT(Merge) YIXIAN_ACT(Unmerge)
YIXIAN_ACT(VoidCase) YIXIAN_ACT(Reopen) YIXIAN_ACT(ProposeRecurrence) YIXIAN_ACT(RuleRecurrence) YIXIAN_ACT(JudgeWork)
YIXIAN_ACT(JudgeCall) YIXIAN_ACT(LodgeAppeal) YIXIAN_ACT(RuleAppeal) YIXIAN_ACT(Exclude) YIXIAN_ACT(Correct)
YIXIAN_ACT(Undo) YIXIAN_ACT(Establish) YIXIAN_ACT(StopWork) YIXIAN_ACT(Revise) YIXIAN_ACT(SetRoster)
YIXIAN_ACT(OfferHandover) YIXIAN_ACT(CancelHandover) YIXIAN_ACT(TakeOver) YIXIAN_ACT(DutyGap) YIXIAN_ACT(Depute)
YIXIAN_ACT(EndDeputation) YIXIAN_ACT(IssueBulletin) YIXIAN_ACT(RecalculateLimits) YIXIAN_ACT(SetAccount)
YIXIAN_ACT(SetPassword) YIXIAN_ACT(ShelveAlarm) YIXIAN_ACT(Reveal) YIXIAN_ACT(TakeDossier) YIXIAN_ACT(EraseSubject)
YIXIAN_ACT(ClockStepped) YIXIAN_ACT(SecurityNoted)
// clang-format on
#undef YIXIAN_ACT

Result<void> required(const FreeText &text, const char *field);
Result<void> required(bool given, const char *field);

// Clocks as the rules of this moment say (DOMAIN 6).
ClockStart naturalClock(const Asking &asking, ClockKind kind, Millis amount);
ClockStart workingClock(const Asking &asking, ClockKind kind, WorkTime amount);
ClockStart workingDaysClock(const Asking &asking, ClockKind kind, int days);
ClockStart untilClock(const Asking &asking, ClockKind kind, ClockBasis basis, Instant due);

// The sub-center of a place: the unit itself when it is one, else the nearest above it; none for a bureau.
UnitId subCenterOf(const Reference &reference, const UnitId &street);
// Whether the actor answers for this case as its sub-center (or is the district center).
bool ownsCase(const Asking &asking);
Result<void> byCaller(const Asking &asking); // the same as a refusal
// The case that a merged one goes on in, through however many; itself when it is not merged.
const Case *mainOf(const Workspace &state, const Case &merged);

// Every live leg passed, a result in this round, nothing under way: to be verified.
bool allDone(const Case &value);
// Whether the case goes to verification once this act has ended one leg or the sub-center's own work.
bool finishes(const Asking &asking, bool bringsResult);
// The event's VERIFY clock, if so.
void startVerification(const Asking &asking, bool bringsResult, Clocks &clocks);

// The disposal clock of an arrival, which may lie behind.
ClockStart disposeClock(Asking asking, Instant arrived);
// The effect of an arrival on its leg: on site, or by wire.
void arrived(Applying &applying, Instant at, ClockOutcome appointment);

} // namespace Yixian
