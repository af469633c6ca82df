// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

namespace Yixian {

enum class CaseState : quint8 {
    Received,
    Accepted,
    Active,
    Verifying,
    Visiting,
    Closed,
    Refused,
    Referred,
    Merged,
    Void
};
template<>
inline constexpr auto enumNames<CaseState> = std::to_array<std::string_view>({"received", "accepted", "active",
                                                                              "verifying", "visiting", "closed",
                                                                              "refused", "referred", "merged", "void"});

// 呼叫席: one called unit in one call. State, clocks and scores belong here (DOMAIN 2.1).
struct Leg
{
    LegNo no;
    CallNo call;
    UnitId unit;
    LegRole role = LegRole::Assist;
    LegState state = LegState::Issued;
    int round = 1;   // of the case, at the time of the call
    FreeText leader; // responsible leader when it was called: a snapshot
    FreeText handler;
    FreeText firstMeasure;
    std::optional<Instant> delivered, reached, opened, accepted, responded, setOut, arrivalClaimed, arrived, submitted,
        passed;
    std::optional<Instant> answeredFor; // 代: the last word of the unit that somebody else wrote down
    std::optional<Instant> absenceConfirmed;
    bool remote = false; // its arrival was by wire
    int nudges = 0;
    QVector<Objection> objections;
    QVector<Move> moves;
    QVector<Extension> extensions;
    QVector<Judgement> judgements; // 互评: at most one of the work, one of the call
    std::optional<Instant> judged; // both are in, or the window has ended: open to both
    QVector<Appeal> appeals;
    UserId submitter;
    Remedy remedy = Remedy::Symptom;
    int redos = 0;
    bool absent = false; // the set time and its grace have passed without an arrival

    bool live() const { return state != LegState::Passed && !gone(); }
    bool gone() const { return state == LegState::Withdrawn || state == LegState::Released; } // counts nowhere any more
    bool answered() const { return responded || arrived; }                                    // an arrival is an answer
    const Objection *openObjection() const;
    const Move *openMove() const;
    const Extension *openExtension() const;
    const Appeal *openAppeal() const;
    const Judgement *judgement(Judged of) const;
    bool operator==(const Leg &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("no", s.no);
        v("call", s.call);
        v("unit", s.unit);
        v("role", s.role);
        v("state", s.state);
        v("round", s.round);
        v("leader", s.leader);
        v("handler", s.handler);
        v("firstMeasure", s.firstMeasure);
        v("delivered", s.delivered);
        v("reached", s.reached);
        v("opened", s.opened);
        v("accepted", s.accepted);
        v("responded", s.responded);
        v("setOut", s.setOut);
        v("arrivalClaimed", s.arrivalClaimed);
        v("arrived", s.arrived);
        v("submitted", s.submitted);
        v("passed", s.passed);
        v("submitter", s.submitter);
        v("remedy", s.remedy);
        v("redos", s.redos);
        v("absent", s.absent);
        v("answeredFor", s.answeredFor);
        v("absenceConfirmed", s.absenceConfirmed);
        v("remote", s.remote);
        v("nudges", s.nudges);
        v("objections", s.objections);
        v("moves", s.moves);
        v("extensions", s.extensions);
        v("judgements", s.judgements);
        v("judged", s.judged);
        v("appeals", s.appeals);
    }
};

// 呼叫: what several legs were asked together.
struct Call
{
    CallNo no;
    CallKind kind = CallKind::KeyMatter;
    UnitId caller; // sub-center; empty when the district center called
    UserId by;
    Instant at;
    Instant reportAt;
    FreeText place;
    FreeText contact;
    FreeText reason;
    bool operator==(const Call &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("no", s.no);
        v("kind", s.kind);
        v("caller", s.caller);
        v("by", s.by);
        v("at", s.at);
        v("reportAt", s.reportAt);
        v("place", s.place);
        v("contact", s.contact);
        v("reason", s.reason);
    }
};

// 事项: the aggregate. Changes only through apply(); a console's copy is the same type.
struct Case
{
    CaseId id;
    QString number;                // GL-YX-yyyyMMdd-nnnn
    QString upstream;              // the hotline's own number; empty if none
    QString channelWord, kindWord; // the source's own word where it is none of ours
    QString category;              // "市政/供水/管道爆裂"
    UnitId street;                 // where it is; empty while unknown
    UnitId subCenter;              // whose it is; empty = the district queue
    SubjectId subject;
    Channel channel = Channel::Phone;
    CaseKind kind = CaseKind::Complaint;
    Urgency urgency = Urgency::Normal;
    CaseFlags flags;
    CaseState state = CaseState::Received;
    bool selfHandling = false;    // begun and not ended
    bool explanationOnly = false; // some result of this round is only an explanation
    int round = 1;
    int results = 0;     // of this round: passed legs and self-handled ones
    int visits = 0;      // of this round, that did not reach the citizen
    bool solved = false, satisfied = false; // the citizen's last answer
    Instant registered;
    std::optional<Instant> claimed; // date in the source: a claim, not a clock
    std::optional<Instant> accepted, routed, closed;
    std::optional<Instant> contacted; // the citizen, first
    std::optional<Instant> escalated;
    std::optional<Instant> erased; // what the citizen said
    CaseId mergedInto;
    CaseState mergedFrom = CaseState::Received; // where it goes back to when it is taken out again
    CaseId recurrenceOf;        // closed not long before, at the same place with the same matter, the hub says
    std::optional<bool> recurs; // what a person found
    QVector<Hold> holds;
    QVector<Consultation> consultations;
    QVector<Slip> slips;
    QVector<Exclusion> exclusions;
    QVector<Shelf> shelves;   // those that are over too
    Seq seq = 0;              // of its last event
    QVector<UserId> handlers; // who worked on it at the sub-center in this round, and so must not verify it
    Instant touched;          // last event
    QVector<Call> calls;
    QVector<Leg> legs;
    QVector<Attendance> uncalled;
    QVector<Clock> clocks;

    const Leg *leg(LegNo no) const;
    Leg *leg(LegNo no);
    const Call *call(CallNo no) const;
    const Leg *liveLegOf(const UnitId &unit) const;
    // When a leg has to report in: its call's time, or the one it was moved to.
    Instant reportAt(const Leg &leg) const;
    // The running or last clock of a kind; of the case when `no` is 0.
    const Clock *clock(ClockKind wanted, LegNo no = {}) const;
    // The running clock that breaks first, over all clocks of all kinds; nullptr when none runs.
    const Clock *firstBreach() const;
    bool open() const { return state < CaseState::Closed; }
    const Hold *openHold() const;
    const Consultation *openConsultation() const;
    bool excluded(Measure measure, LegNo no = {}) const;
    // The warnings of that clock are shelved at that moment; nullptr when they are not.
    const Shelf *shelf(ClockNo no, Instant now) const;
    bool operator==(const Case &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("id", s.id);
        v("number", s.number);
        v("upstream", s.upstream);
        v("channel", s.channel);
        v("channelWord", s.channelWord);
        v("kind", s.kind);
        v("kindWord", s.kindWord);
        v("category", s.category);
        v("street", s.street);
        v("subCenter", s.subCenter);
        v("subject", s.subject);
        v("urgency", s.urgency);
        v("flags", s.flags);
        v("state", s.state);
        v("selfHandling", s.selfHandling);
        v("explanationOnly", s.explanationOnly);
        v("round", s.round);
        v("results", s.results);
        v("visits", s.visits);
        v("solved", s.solved);
        v("satisfied", s.satisfied);
        v("registered", s.registered);
        v("claimed", s.claimed);
        v("accepted", s.accepted);
        v("routed", s.routed);
        v("closed", s.closed);
        v("contacted", s.contacted);
        v("escalated", s.escalated);
        v("erased", s.erased);
        v("mergedInto", s.mergedInto);
        v("mergedFrom", s.mergedFrom);
        v("recurrenceOf", s.recurrenceOf);
        v("recurs", s.recurs);
        v("holds", s.holds);
        v("consultations", s.consultations);
        v("slips", s.slips);
        v("exclusions", s.exclusions);
        v("shelves", s.shelves);
        v("seq", s.seq);
        v("handlers", s.handlers);
        v("touched", s.touched);
        v("calls", s.calls);
        v("legs", s.legs);
        v("uncalled", s.uncalled);
        v("clocks", s.clocks);
    }
};

} // namespace Yixian
