// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulletins.h"
#include "domain/values.h"

#include <QVector>

namespace Yixian {

// One duty of a unit, or of the district (no unit), as the roster has it. A duty ends when the next begins or before.
struct DutyShift
{
    UnitId unit;
    Instant from, to;
    QString person, phone;
    bool operator==(const DutyShift &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("unit", s.unit);
        v("from", s.from);
        v("to", s.to);
        v("person", s.person);
        v("phone", s.phone);
    }
};

// A case on the list of a handover, looked at by who hands over.
struct HandoverItem
{
    CaseId caseId;
    FreeText words; // to who takes over
    bool operator==(const HandoverItem &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("case", s.caseId);
        v("words", s.words);
    }
};

// The first signature of a 交接班.
struct HandoverOffer
{
    Instant at;
    UserId to;
    QVector<HandoverItem> items;
    FreeText message;
    bool operator==(const HandoverOffer &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("at", s.at);
        v("to", s.to);
        v("items", s.items);
        v("message", s.message);
    }
};

// Who answers for a post: the district's desk (no unit) or a sub-center's. Moves at the second signature of a handover.
struct Watch
{
    UnitId post;
    UserId user;
    QString name;
    Instant since;
    std::optional<HandoverOffer> offer;
    bool operator==(const Watch &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("post", s.post);
        v("user", s.user);
        v("name", s.name);
        v("since", s.since);
        v("offer", s.offer);
    }
};

// 代班: somebody may act in another's place, with that one's rights, until then. Kept under both names.
struct Deputy
{
    UserId of;
    QString ofName;
    Role role = Role::Unit;
    UnitId unit;
    UserId to;
    Instant since, until;
    bool operator==(const Deputy &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("of", s.of);
        v("ofName", s.ofName);
        v("role", s.role);
        v("unit", s.unit);
        v("to", s.to);
        v("since", s.since);
        v("until", s.until);
    }
};

// The gap of a roster that was last put on record, by its beginning.
struct NotedGap
{
    UnitId unit;
    Instant from;
    bool operator==(const NotedGap &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("unit", s.unit);
        v("from", s.from);
    }
};

// Somebody's judgement that a measure has become another process (SCREENS 5.1): from that day on the limits of its control
// chart are computed anew. Published with the chart.
struct LimitsAnew
{
    Measure measure = Measure::Respond;
    QString from; // a day, as toIso() writes it
    QString reason;
    QString by; // name
    Instant at;
    bool operator==(const LimitsAnew &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("measure", s.measure);
        v("from", s.from);
        v("reason", s.reason);
        v("by", s.by);
        v("at", s.at);
    }
};

// Who answers for what at the moment, beside the rosters, and what was decided for all: the posts' share of the state.
struct Posts
{
    QVector<Watch> watches;
    QVector<Deputy> deputies;
    QVector<NotedGap> gaps;
    QVector<IssuedBulletin> bulletins{}; // as they were issued; a console knows those of its own time only
    QVector<LimitsAnew> limits{}; // by day
    bool operator==(const Posts &) const = default;
};

} // namespace Yixian
