// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QVector>

// What was asked for, ruled on and found in the course of a case: each with its times; who did it the events say.
namespace Yixian {

enum class LegState : quint8 {
    Issued,
    Accepted,
    Responded,
    Arrived,
    Working,
    Submitted,
    Passed,
    Withdrawn,
    Objected,
    Released
};
template<>
inline constexpr auto
    enumNames<LegState> = std::to_array<std::string_view>({"issued", "accepted", "responded", "arrived", "working",
                                                           "submitted", "passed", "withdrawn", "objected", "released"});

// 异议 of a leg: one unit may object once on a case.
struct Objection
{
    Instant at;
    FreeText basis;
    FreeText leader;
    LegState from = LegState::Issued; // where the leg goes back to when it is overruled
    bool disputed = false;            // before the district
    std::optional<Instant> ruled;
    bool upheld = false;
    UnitId rightUnit;
    bool operator==(const Objection &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("at", s.at);
        v("basis", s.basis);
        v("leader", s.leader);
        v("from", s.from);
        v("disputed", s.disputed);
        v("ruled", s.ruled);
        v("upheld", s.upheld);
        v("rightUnit", s.rightUnit);
    }
};

// 改约 of a leg.
struct Move
{
    Instant at;
    Instant from; // the time that stood
    Instant reportAt;
    FreeText reason;
    std::optional<Instant> ruled;
    bool agreed = false;
    bool operator==(const Move &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("at", s.at);
        v("from", s.from);
        v("reportAt", s.reportAt);
        v("reason", s.reason);
        v("ruled", s.ruled);
        v("agreed", s.agreed);
    }
};

// 延期 of a leg.
struct Extension
{
    Instant at;
    int days = 0;
    FreeText reason;
    std::optional<Instant> ruled;
    bool granted = false;
    bool operator==(const Extension &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("at", s.at);
        v("days", s.days);
        v("reason", s.reason);
        v("ruled", s.ruled);
        v("granted", s.granted);
    }
};

// 到场 of a unit that nobody had called.
struct Attendance
{
    UnitId unit;
    FreeText person;
    Instant at;
    bool operator==(const Attendance &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("unit", s.unit);
        v("person", s.person);
        v("at", s.at);
    }
};

// 挂账 of a case: it cannot go on for now, stays visible, and is never counted as closed.
struct Hold
{
    Instant at;
    FreeText grounds;
    FreeText plan;
    int reviews = 0;
    std::optional<Instant> ended;
    bool operator==(const Hold &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("at", s.at);
        v("grounds", s.grounds);
        v("plan", s.plan);
        v("reviews", s.reviews);
        v("ended", s.ended);
    }
};

// 会商 of a case; its conclusion is a precedent.
struct Consultation
{
    Instant at;
    FreeText question;
    FreeText conclusion;
    std::optional<Instant> concluded;
    bool operator==(const Consultation &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("at", s.at);
        v("question", s.question);
        v("conclusion", s.conclusion);
        v("concluded", s.concluded);
    }
};

enum class SlipLevel : quint8 { Blue, Orange, Red }; // 蓝单 橙单 红单
template<>
inline constexpr auto enumNames<SlipLevel> = std::to_array<std::string_view>({"blue", "orange", "red"});

// 督办: a slip to the sub-center of a case, or to one called unit.
struct Slip
{
    Instant at;
    SlipLevel level = SlipLevel::Blue;
    LegNo leg; // 0: the sub-center
    FreeText words;
    std::optional<Instant> answered;
    FreeText answer;
    std::optional<Instant> settled;
    bool operator==(const Slip &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("at", s.at);
        v("level", s.level);
        v("leg", s.leg);
        v("words", s.words);
        v("answered", s.answered);
        v("answer", s.answer);
        v("settled", s.settled);
    }
};

// 搁置 of the warnings of one clock, which runs on; it comes back by itself.
struct Shelf
{
    Instant at;
    Instant until;
    UserId by;
    ClockNo clock;
    FreeText reason;
    bool operator==(const Shelf &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("at", s.at);
        v("until", s.until);
        v("by", s.by);
        v("clock", s.clock);
        v("reason", s.reason);
    }
};

enum class Grade : quint8 { Good, Fair, Poor }; // 好 一般 差
template<>
inline constexpr auto enumNames<Grade> = std::to_array<std::string_view>({"good", "fair", "poor"});

enum class Judged : quint8 { Work, Call }; // the unit's work, by the street; the call, by the unit
template<>
inline constexpr auto enumNames<Judged> = std::to_array<std::string_view>({"work", "call"});

// One side's word in 互评. `sealed` where the reader may know that it was given, not what it says.
struct Judgement
{
    Instant at;
    Judged of = Judged::Work;
    Grade grade = Grade::Good; // of the unit's work; of a call: Good accurate, Poor not
    FreeText reason;
    bool sealed = false;
    std::optional<Instant> amended; // by an appeal
    bool operator==(const Judgement &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("at", s.at);
        v("of", s.of);
        v("grade", s.grade);
        v("reason", s.reason);
        v("sealed", s.sealed);
        v("amended", s.amended);
    }
};

// 申诉 against a judgement of a leg.
struct Appeal
{
    Instant at;
    Judged of = Judged::Work;
    FreeText reason;
    std::optional<Instant> ruled;
    bool upheld = false;
    bool operator==(const Appeal &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("at", s.at);
        v("of", s.of);
        v("reason", s.reason);
        v("ruled", s.ruled);
        v("upheld", s.upheld);
    }
};

// 剔除: out of one measure, with published grounds; never out of the data.
struct Exclusion
{
    Instant at;
    Measure measure = Measure::CaseAccept;
    LegNo leg; // 0: the case
    FreeText grounds;
    bool operator==(const Exclusion &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("at", s.at);
        v("measure", s.measure);
        v("leg", s.leg);
        v("grounds", s.grounds);
    }
};

} // namespace Yixian
