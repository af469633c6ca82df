// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/oversightacts.h"
#include "domain/guardedacts.h"
#include "domain/postacts.h"

#include <concepts>
#include <variant>

// What people and the hub do: one struct an act, the same for the command that asks and the event that states. The
// order is that of ActKind; those beside a case's way stand in oversightacts.h, those about the
// district in postacts.h. Guard and effect of each stand in acts/*.cpp, who
// may do it from which state in acttable.cpp.
namespace Yixian {

enum class ActKind {
    Establish,
    StopWork,
    Register,
    Accept,
    Route,
    SelfHandle,
    SelfResult,
    MakeCall,
    AddUnit,
    Reach,
    Open,
    AcceptLeg,
    Respond,
    Arrive,
    ArriveUncalled,
    ClaimArrival,
    ConfirmArrival,
    TakeUp,
    Submit,
    Pass,
    Redo,
    Withdraw,
    Note,
    Verify,
    VisitCitizen,
    Close,
    Object,
    Dispute,
    Uphold,
    Overrule,
    SetOut,
    Nudge,
    AnswerFor,
    AskMove,
    RuleMove,
    AttendRemotely,
    ConfirmAbsence,
    AskExtension,
    RuleExtension,
    Refuse,
    Refer,
    ContactCitizen,
    Consult,
    Conclude,
    PutOnHold,
    ReviewHold,
    EndHold,
    Supervise,
    AnswerSlip,
    SettleSlip,
    Escalate,
    Merge,
    Unmerge,
    VoidCase,
    Reopen,
    ProposeRecurrence,
    RuleRecurrence,
    JudgeWork,
    JudgeCall,
    LodgeAppeal,
    RuleAppeal,
    Exclude,
    Correct,
    Undo,
    Revise,
    SetRoster,
    OfferHandover,
    CancelHandover,
    TakeOver,
    DutyGap,
    Depute,
    EndDeputation,
    IssueBulletin,
    RecalculateLimits,
    SetAccount,
    SetPassword,
    ShelveAlarm,
    Reveal,
    TakeDossier,
    EraseSubject,
    ClockStepped,
    SecurityNoted,
    StageReached,
};
template<>
inline constexpr auto enumNames<ActKind> = std::to_array<std::string_view>({"establish",
                                                                            "stop-work",
                                                                            "register",
                                                                            "accept",
                                                                            "route",
                                                                            "self-handle",
                                                                            "self-result",
                                                                            "call",
                                                                            "add-unit",
                                                                            "reach",
                                                                            "open",
                                                                            "accept-leg",
                                                                            "respond",
                                                                            "arrive",
                                                                            "arrive-uncalled",
                                                                            "claim-arrival",
                                                                            "confirm-arrival",
                                                                            "take-up",
                                                                            "submit",
                                                                            "pass",
                                                                            "redo",
                                                                            "withdraw",
                                                                            "note",
                                                                            "verify",
                                                                            "visit",
                                                                            "close",
                                                                            "object",
                                                                            "dispute",
                                                                            "uphold",
                                                                            "overrule",
                                                                            "set-out",
                                                                            "nudge",
                                                                            "answer-for",
                                                                            "ask-move",
                                                                            "rule-move",
                                                                            "attend-remotely",
                                                                            "confirm-absence",
                                                                            "ask-extension",
                                                                            "rule-extension",
                                                                            "refuse",
                                                                            "refer",
                                                                            "contact-citizen",
                                                                            "consult",
                                                                            "conclude",
                                                                            "hold",
                                                                            "review-hold",
                                                                            "end-hold",
                                                                            "supervise",
                                                                            "answer-slip",
                                                                            "settle-slip",
                                                                            "escalate",
                                                                            "merge",
                                                                            "unmerge",
                                                                            "void",
                                                                            "reopen",
                                                                            "propose-recurrence",
                                                                            "rule-recurrence",
                                                                            "judge-work",
                                                                            "judge-call",
                                                                            "appeal",
                                                                            "rule-appeal",
                                                                            "exclude",
                                                                            "correct", "undo", "revise", "set-roster", "offer-handover", "cancel-handover", "take-over", "duty-gap", "depute", "end-deputation", "issue-bulletin", "recalculate-limits", "set-account", "set-password", "shelve", "reveal", "take-dossier", "erase", "clock-stepped", "security", "stage"});

// The district comes into being: units, categories, rules, calendar as one document (Reference::fromJson).
struct Establish
{
    QString document;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("document", s.document);
    }
};

// A day on which work is stopped by decision; clocks that run keep their due times (DOMAIN 2.6).
struct StopWork
{
    QString date;
    QString reason; // published with the calendar, so not masked
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("date", s.date);
        v("reason", s.reason);
    }
};

// 登记. The subject travels beside it and goes to the side table.
struct Register
{
    QString number; // hub
    QString upstream;
    std::optional<Instant> upstreamDue;
    Channel channel = Channel::Phone;
    QString channelWord;
    CaseKind kind = CaseKind::Complaint;
    QString kindWord;
    Urgency urgency = Urgency::Normal;
    CaseFlags flags;
    QString category;
    UnitId street;
    UnitId subCenter; // hub: the sub-center of the street
    std::optional<Instant> claimed;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("number", s.number);
        v("upstream", s.upstream);
        v("upstreamDue", s.upstreamDue);
        v("channel", s.channel);
        v("channelWord", s.channelWord);
        v("kind", s.kind);
        v("kindWord", s.kindWord);
        v("urgency", s.urgency);
        v("flags", s.flags);
        v("category", s.category);
        v("street", s.street);
        v("subCenter", s.subCenter);
        v("claimed", s.claimed);
    }
};

// 受理: a human act that classifies.
struct Accept
{
    Urgency urgency = Urgency::Normal;
    CaseFlags flags;
    QString category;
    UnitId street;
    UnitId subCenter; // hub
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("urgency", s.urgency);
        v("flags", s.flags);
        v("category", s.category);
        v("street", s.street);
        v("subCenter", s.subCenter);
    }
};

// 转分中心: CASE_ACCEPT keeps running.
struct Route
{
    UnitId subCenter;
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("subCenter", s.subCenter);
        v("reason", s.reason);
    }
};

// 自办 begins…
struct SelfHandle
{
    FreeText plan;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("plan", s.plan);
    }
};
// …and ends with its own result, as a leg does with submit.
struct SelfResult
{
    FreeText action;
    Remedy remedy = Remedy::Symptom;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("action", s.action);
        v("remedy", s.remedy);
    }
};

struct CalledUnit
{
    UnitId unit;
    LegRole role = LegRole::Assist;
    FreeText leader; // hub: the unit's leader at that moment
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("unit", s.unit);
        v("role", s.role);
        v("leader", s.leader);
    }
    bool operator==(const CalledUnit &) const = default;
};
// 呼叫: several units to one place by one time.
struct MakeCall
{
    CallKind kind = CallKind::KeyMatter;
    QVector<CalledUnit> units;
    Instant reportAt;
    FreeText place, contact, reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("kind", s.kind);
        v("units", s.units);
        v("reportAt", s.reportAt);
        v("place", s.place);
        v("contact", s.contact);
        v("reason", s.reason);
    }
};
// 加派: one more unit on the latest call; its clocks run from its own delivery.
struct AddUnit
{
    CalledUnit unit;
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("unit", s.unit);
        v("reason", s.reason);
    }
};

// It came up on a console of the unit. A stamp; no clock.
struct Reach
{
    template<class S, class V>
    static void visit(S &, V &&)
    {}
};
// 查阅. A stamp; opening is never accepting.
struct Open
{
    template<class S, class V>
    static void visit(S &, V &&)
    {}
};
struct AcceptLeg
{
    template<class S, class V>
    static void visit(S &, V &&)
    {}
};
// 响应: names who will come and what they do first.
struct Respond
{
    FreeText handler, firstMeasure, phone;
    std::optional<Instant> expected;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("handler", s.handler);
        v("firstMeasure", s.firstMeasure);
        v("phone", s.phone);
        v("expected", s.expected);
    }
};
// 报到, by the caller on site.
struct Arrive
{
    FreeText person;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("person", s.person);
    }
};
// 报到 of a unit nobody called.
struct ArriveUncalled
{
    UnitId unit;
    FreeText person;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("unit", s.unit);
        v("person", s.person);
    }
};
// 报到 by the unit itself: counts once the caller confirms, from the moment it was claimed.
struct ClaimArrival
{
    FreeText person;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("person", s.person);
    }
};
struct ConfirmArrival
{
    template<class S, class V>
    static void visit(S &, V &&)
    {}
};
struct TakeUp
{
    template<class S, class V>
    static void visit(S &, V &&)
    {}
};
// 反馈
struct Submit
{
    FreeText action, result;
    Remedy remedy = Remedy::Symptom;
    bool citizenContacted = false;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("action", s.action);
        v("result", s.result);
        v("remedy", s.remedy);
        v("citizenContacted", s.citizenContacted);
    }
};
struct Pass
{
    template<class S, class V>
    static void visit(S &, V &&)
    {}
};
struct Redo
{
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("reason", s.reason);
    }
};
struct Withdraw
{
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("reason", s.reason);
    }
};
struct Note
{
    FreeText text;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("text", s.text);
    }
};
// 核查
struct Verify
{
    FreeText finding;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("finding", s.finding);
    }
};
// 回访: three answers kept apart.
struct VisitCitizen
{
    bool contacted = false, solved = false, satisfied = false;
    FreeText words;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("contacted", s.contacted);
        v("solved", s.solved);
        v("satisfied", s.satisfied);
        v("words", s.words);
    }
};
enum class CloseGround { Solved, Unreachable, NotSolvable };
template<>
inline constexpr auto enumNames<CloseGround> = std::to_array<std::string_view>({"solved", "unreachable",
                                                                                "not-solvable"});
// 办结
struct Close
{
    CloseGround ground = CloseGround::Solved;
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("ground", s.ground);
        v("reason", s.reason);
    }
};

// 异议: not ours. Cites what it rests on and names the leader who stands for it; every clock but the ruling's runs on.
struct Object
{
    FreeText basis, leader;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("basis", s.basis);
        v("leader", s.leader);
    }
};
// The sub-center does not agree and puts it before the district.
struct Dispute
{
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("reason", s.reason);
    }
};
// 准予免呼: names the right unit, or none.
struct Uphold
{
    UnitId rightUnit;
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("rightUnit", s.rightUnit);
        v("reason", s.reason);
    }
};
// 驳回
struct Overrule
{
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("reason", s.reason);
    }
};
// 出发. A stamp.
struct SetOut
{
    std::optional<Instant> expected;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("expected", s.expected);
    }
};
// 催办. An entry.
struct Nudge
{
    FreeText words;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("words", s.words);
    }
};
// 代答: what the unit said by another way, written down by the caller. An entry; it answers for nobody.
struct AnswerFor
{
    FreeText means, person, words;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("means", s.means);
        v("person", s.person);
        v("words", s.words);
    }
};
// 改约: asked for by the unit…
struct AskMove
{
    Instant reportAt;
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("reportAt", s.reportAt);
        v("reason", s.reason);
    }
};
// …agreed to or not by the caller; the old time is kept beside the new one.
struct RuleMove
{
    bool agreed = false;
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("agreed", s.agreed);
        v("reason", s.reason);
    }
};
// 线上会商: here, but never on time.
struct AttendRemotely
{
    FreeText person, means;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("person", s.person);
        v("means", s.means);
    }
};
// 未到, in the caller's word: the hub's flag counts only then.
struct ConfirmAbsence
{
    FreeText words;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("words", s.words);
    }
};
// 延期: asked for by the unit, in working days (days, where the clock runs on)…
struct AskExtension
{
    int days = 0;
    FreeText reason;
    bool citizenTold = false;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("days", s.days);
        v("reason", s.reason);
        v("citizenTold", s.citizenTold);
    }
};
// …ruled on by the district; the first due time is kept.
struct RuleExtension
{
    bool granted = false;
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("granted", s.granted);
        v("reason", s.reason);
    }
};

// 不予受理
struct Refuse
{
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("reason", s.reason);
    }
};
enum class ReferredTo { Police, Fire, Ambulance, Other };
template<>
inline constexpr auto enumNames<ReferredTo> = std::to_array<std::string_view>({"110", "119", "120", "other"});
// 转出: where life is in danger, to 110, 119 or 120 first, and in one step.
struct Refer
{
    ReferredTo to = ReferredTo::Police;
    FreeText where; // of Other
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("to", s.to);
        v("where", s.where);
        v("reason", s.reason);
    }
};

// The hub's own act: a clock reached a stage. `due` is the instant it should have fired, so lateness can be read off.
struct StageReached
{
    ClockNo clock;
    Stage stage = Stage::Half;
    Instant due;
    bool late = false; // fired after a pause of the hub
    QVector<Notice> notices{}; // who was told
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("clock", s.clock);
        v("stage", s.stage);
        v("due", s.due);
        v("late", s.late);
        v("notices", s.notices);
    }
};

using AnyAct =
    std::variant<Establish, StopWork, Register, Accept, Route, SelfHandle, SelfResult, MakeCall, AddUnit, Reach, Open,
                 AcceptLeg, Respond, Arrive, ArriveUncalled, ClaimArrival, ConfirmArrival, TakeUp, Submit, Pass, Redo,
                 Withdraw, Note, Verify, VisitCitizen, Close, Object, Dispute, Uphold, Overrule, SetOut, Nudge,
                 AnswerFor, AskMove, RuleMove, AttendRemotely, ConfirmAbsence, AskExtension, RuleExtension, Refuse,
                 Refer, ContactCitizen, Consult, Conclude, PutOnHold, ReviewHold, EndHold, Supervise, AnswerSlip,
                 SettleSlip, Escalate, Merge, Unmerge, VoidCase, Reopen, ProposeRecurrence, RuleRecurrence, JudgeWork,
                 JudgeCall, LodgeAppeal, RuleAppeal, Exclude, Correct, Undo, Revise, SetRoster, OfferHandover, CancelHandover, TakeOver,
                 DutyGap, Depute, EndDeputation, IssueBulletin, RecalculateLimits, SetAccount, SetPassword, ShelveAlarm, Reveal,
                 TakeDossier, EraseSubject, ClockStepped, SecurityNoted, StageReached>;
static_assert(std::variant_size_v<AnyAct> == static_cast<size_t>(enumCount<ActKind>));

// One of them. What copies, moves and destroys some seventy structs is made once, in acts.cpp, and not in every file that
// has an act in hand.
struct Act : AnyAct
{
    Act() noexcept;
    Act(const Act &);
    Act(Act &&) noexcept;
    Act &operator=(const Act &);
    Act &operator=(Act &&) noexcept;
    ~Act();
    template<class T>
    requires(!std::derived_from<std::remove_cvref_t<T>, AnyAct>)
    Act(T &&act) noexcept : AnyAct(std::in_place_type<std::remove_cvref_t<T>>, std::forward<T>(act))
    {}

    // Nobody compares acts; what a variant offers would ask it of each of them.
    friend bool operator==(const Act &, const Act &) = delete;
    friend bool operator<(const Act &, const Act &) = delete;
};

inline ActKind kindOf(const Act &act)
{
    return static_cast<ActKind>(act.index());
}

} // namespace Yixian
