// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/clocksamples.h"

namespace Yixian {

// What the figures need to know about one leg. Stamps are those of the leg; whatever has a limit is in its clocks.
struct LegFacts
{
    LegNo no;
    UnitId unit;
    UnitId caller; // the sub-center that called; empty: the district center
    LegRole role = LegRole::Assist;
    LegState state = LegState::Issued;
    bool remote = false;
    Instant reportAt; // the set time, or the one it was moved to
    std::optional<Instant> delivered, accepted, responded, arrived, submitted, passed;
    std::optional<Instant> absenceConfirmed;
    std::optional<Instant> objected, ruled; // of its last objection
    bool upheld = false;                    // that objection
    int redos = 0;
    std::optional<Instant> judged;    // both words are in, or the window has ended
    std::optional<Grade> work;        // the street's word; nullopt is 未评, never good
    std::optional<bool> callAccurate; // the unit's word, likewise
    bool appealing = false;           // against one of the two, and not ruled on
    quint16 excluded = 0;             // 剔除: one bit for each Measure, those of the case too
    QVector<ClockSample> clocks;

    bool gone() const { return state == LegState::Withdrawn || state == LegState::Released; }
    bool excludedFrom(Measure measure) const { return (excluded >> static_cast<int>(measure)) & 1; }
    // Its last clock of that kind.
    const ClockSample *clock(ClockKind kind) const;
    bool operator==(const LegFacts &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("no", s.no);
        v("unit", s.unit);
        v("caller", s.caller);
        v("role", s.role);
        v("state", s.state);
        v("remote", s.remote);
        v("reportAt", s.reportAt);
        v("delivered", s.delivered);
        v("accepted", s.accepted);
        v("responded", s.responded);
        v("arrived", s.arrived);
        v("submitted", s.submitted);
        v("passed", s.passed);
        v("absenceConfirmed", s.absenceConfirmed);
        v("objected", s.objected);
        v("ruled", s.ruled);
        v("upheld", s.upheld);
        v("redos", s.redos);
        v("judged", s.judged);
        v("work", s.work);
        v("callAccurate", s.callAccurate);
        v("appealing", s.appealing);
        v("excluded", s.excluded);
        v("clocks", s.clocks);
    }
};

// One time a case was closed, and until when a recurrence counts against it. `reopened` ends that closing.
struct ClosingFacts
{
    Instant at;
    Instant recursUntil;
    std::optional<Instant> reopened;
    bool operator==(const ClosingFacts &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("at", s.at);
        v("recursUntil", s.recursUntil);
        v("reopened", s.reopened);
    }
};

// 回访 of one round, ended: the citizen was reached and said something, or the case was closed without.
struct VisitFacts
{
    Instant at;
    bool contacted = false;
    bool solved = false;
    std::optional<bool> satisfied; // not known any more of a case that was reopened since
    bool operator==(const VisitFacts &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("at", s.at);
        v("contacted", s.contacted);
        v("solved", s.solved);
        v("satisfied", s.satisfied);
    }
};

// What the figures need to know about one case, and nothing else of it: a plain value that does not depend on the time
// of asking, so that it is made anew only when its case changes.
struct CaseFacts
{
    CaseId id;
    UnitId subCenter;
    UnitId street;
    UnitId community;     // of the street, that was called first; empty if none was
    QString category;     // the whole path: DOMAIN's "same kind"
    QString place;        // as placeKey() has it; empty while unknown or masked
    quint64 sameness = 0; // of street, category and place in one; 0 where one of them is missing
    CaseKind kind = CaseKind::Complaint;
    Urgency urgency = Urgency::Normal;
    CaseState state = CaseState::Received;
    bool fromHotline = false; // it has a number of the hotline
    bool selfHandled = false; // closed or under way without any leg that counts
    int round = 1;
    Instant registered;
    std::optional<Instant> accepted, called, closed;
    CaseId recurrenceOf;
    std::optional<bool> recurs;
    bool onHold = false;
    quint16 excluded = 0; // one bit for each Measure
    QVector<ClosingFacts> closings;
    QVector<VisitFacts> visits;
    QVector<ClockSample> clocks; // of the case itself
    QVector<LegFacts> legs;

    bool open() const { return state < CaseState::Closed; }
    bool excludedFrom(Measure measure) const { return (excluded >> static_cast<int>(measure)) & 1; }
    const ClockSample *clock(ClockKind wanted) const;
    bool operator==(const CaseFacts &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("id", s.id);
        v("subCenter", s.subCenter);
        v("street", s.street);
        v("community", s.community);
        v("category", s.category);
        v("place", s.place);
        v("sameness", s.sameness);
        v("kind", s.kind);
        v("urgency", s.urgency);
        v("state", s.state);
        v("fromHotline", s.fromHotline);
        v("selfHandled", s.selfHandled);
        v("round", s.round);
        v("registered", s.registered);
        v("accepted", s.accepted);
        v("called", s.called);
        v("closed", s.closed);
        v("recurrenceOf", s.recurrenceOf);
        v("recurs", s.recurs);
        v("onHold", s.onHold);
        v("excluded", s.excluded);
        v("closings", s.closings);
        v("visits", s.visits);
        v("clocks", s.clocks);
        v("legs", s.legs);
    }
};

// `address` is what the citizen said (Subject); without it the case is nobody's "same place".
CaseFacts factsOf(const Case &value, const Reference &reference, const QString &address = {});

} // namespace Yixian
