// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

// The acts of acts.h that stand beside a case's way from received to closed: what the district decides about it, how
// both sides are judged, what turns out to belong together, and what is put right.
namespace Yixian {

// The citizen was spoken to before any visit: by the sub-center, a seat or a called unit.
struct ContactCitizen
{
    FreeText words;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("words", s.words);
    }
};

enum class ConsultGround { Objections, Boundary }; // two objections; a dispute about whose it is
template<>
inline constexpr auto enumNames<ConsultGround> = std::to_array<std::string_view>({"objections", "boundary"});
// 会商: the legs keep running…
struct Consult
{
    ConsultGround ground = ConsultGround::Objections;
    FreeText question;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("ground", s.ground);
        v("question", s.question);
    }
};
// …until there is a conclusion, which is a precedent from then on.
struct Conclude
{
    FreeText conclusion;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("conclusion", s.conclusion);
    }
};

// 挂账: the disposal clocks stand still until it ends; when to look again is a clock of its own.
struct PutOnHold
{
    FreeText grounds, plan;
    bool citizenTold = false;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("grounds", s.grounds);
        v("plan", s.plan);
        v("citizenTold", s.citizenTold);
    }
};
// 复核: still on hold, looked at again.
struct ReviewHold
{
    FreeText finding;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("finding", s.finding);
    }
};
// 销账: the disposal clocks go on, as many working days later as they stood still.
struct EndHold
{
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("reason", s.reason);
    }
};

// 督办: a slip to the sub-center, or to the unit of one leg.
struct Supervise
{
    SlipLevel level = SlipLevel::Blue;
    LegNo to; // 0: the sub-center
    FreeText words;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("level", s.level);
        v("slipTo", s.to);
        v("words", s.words);
    }
};
struct AnswerSlip
{
    int slip = 0; // its place, from 1
    FreeText answer;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("slip", s.slip);
        v("answer", s.answer);
    }
};
// 销号
struct SettleSlip
{
    int slip = 0;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("slip", s.slip);
    }
};

// 提级
struct Escalate
{
    FreeText where, reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("where", s.where);
        v("reason", s.reason);
    }
};

// 并件: what it is about goes on in another case; the hotline's limit of this one runs on until the citizen knows.
struct Merge
{
    CaseId into;
    QString number; // hub: of that case
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("into", s.into);
        v("number", s.number);
        v("reason", s.reason);
    }
};
struct Unmerge
{
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("reason", s.reason);
    }
};
// 作废: it should never have been registered.
struct VoidCase
{
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("reason", s.reason);
    }
};

enum class ReopenGround { Repeat, Recurrence, FalseReply }; // 重复投诉 复发 虚假回复
template<>
inline constexpr auto enumNames<ReopenGround> = std::to_array<std::string_view>({"repeat", "recurrence",
                                                                                 "false-reply"});
// 重开: a new round.
struct Reopen
{
    ReopenGround ground = ReopenGround::Repeat;
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("ground", s.ground);
        v("reason", s.reason);
    }
};
// 复发提示: the hub found a case closed not long before at the same place with the same matter…
struct ProposeRecurrence
{
    CaseId earlier;
    QString number; // hub: of that case
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("earlier", s.earlier);
        v("number", s.number);
    }
};
// …and a person says whether it has come back.
struct RuleRecurrence
{
    bool recurs = false;
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("recurs", s.recurs);
        v("reason", s.reason);
    }
};

// 互评 of a leg, blind until both are in or the window ends: the street about the unit's work…
struct JudgeWork
{
    Grade grade = Grade::Good;
    FreeText reason;
    bool sealed = false; // hub: this reader may not see it yet
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("grade", s.grade);
        v("reason", s.reason);
        v("sealed", s.sealed);
    }
};
// …and the unit about the call.
struct JudgeCall
{
    bool accurate = false;
    FreeText reason;
    bool sealed = false;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("accurate", s.accurate);
        v("reason", s.reason);
        v("sealed", s.sealed);
    }
};
// 申诉 of the side that was judged…
struct LodgeAppeal
{
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("reason", s.reason);
    }
};
// …arbitrated by the district: upheld, the judgement is amended.
struct RuleAppeal
{
    bool upheld = false;
    Grade grade = Grade::Good; // of an upheld one about the unit's work
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("upheld", s.upheld);
        v("grade", s.grade);
        v("reason", s.reason);
    }
};
// 剔除
struct Exclude
{
    Measure measure = Measure::CaseAccept;
    LegNo of; // 0: the case and all its legs
    FreeText grounds;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("measure", s.measure);
        v("exclude", s.of);
        v("grounds", s.grounds);
    }
};

enum class Stamp { Accepted, Responded, Arrived, Submitted };
template<>
inline constexpr auto enumNames<Stamp> = std::to_array<std::string_view>({"accepted", "responded", "arrived",
                                                                          "submitted"});
// 更正 of a stamp that was set wrongly; the event it came from stays on record.
struct Correct
{
    Stamp stamp = Stamp::Arrived;
    Instant time;
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("stamp", s.stamp);
        v("time", s.time);
        v("reason", s.reason);
    }
};
// 撤销 of one's own last act while nobody has acted on it. The hub adds which it was and how the case stood without it.
struct Undo
{
    Seq of = 0;
    QVector<Case> before;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("of", s.of);
        v("before", s.before);
    }
};

// 搁置: the warnings of a running clock keep still until then; the clock itself runs on (SCREENS 2.3).
struct ShelveAlarm
{
    ClockNo clock;
    Instant until;
    FreeText reason;
    template<class S, class V>
    static void visit(S &s, V &&v)
    {
        v("clock", s.clock);
        v("until", s.until);
        v("reason", s.reason);
    }
};

} // namespace Yixian
