// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/watch.h"

// The acts of acts.h about the district itself: its data, its rosters, who is on watch.
namespace Yixian {

// Units, categories, rules and calendar as one new document. What runs keeps its due times; rules already in force and units
// that were ever there stay (DOMAIN 2.6).
struct Revise
{
    QString document; // hub: unpacked
    QString packed; // the document as packDocument() makes it; five thousand units fit in a message
    QString base; // hash of the document it was made from: what somebody else has changed meanwhile is not undone by it
    QString reason; // published with it, so not masked
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("document", s.document);
        v("packed", s.packed);
        v("base", s.base);
        v("reason", s.reason);
    }
};

QString packDocument(const QString &document);
// BadDocument for what was not packed, or is larger than any document may be.
Result<QString> unpackDocument(const QString &packed);

// The roster of one unit, or of the district (no unit), from the first of these duties on.
struct SetRoster
{
    UnitId unit;
    QVector<DutyShift> shifts;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("unit", s.unit);
        v("shifts", s.shifts);
    }
};

// 交班: every case whose clock runs is on the list, and the first signature…
struct OfferHandover
{
    UserId to;
    QVector<HandoverItem> items;
    FreeText message;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("to", s.to);
        v("items", s.items);
        v("message", s.message);
    }
};
struct CancelHandover
{
    template<class S, class V> static void visit(S &, V &&) {}
};
// …and the second: responsibility moves at that moment.
struct TakeOver
{
    FreeText repeated; // what matters, in the receiver's own words
    template<class S, class V> static void visit(S &s, V &&v) { v("repeated", s.repeated); }
};

// 无人值班: the hub's own act; a roster has nobody from then on, until the next duty begins where there is one.
struct DutyGap
{
    UnitId unit; // empty: the district
    Instant from;
    std::optional<Instant> until;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("unit", s.unit);
        v("from", s.from);
        v("until", s.until);
    }
};

// 代班: that person may act in mine until then…
struct Depute
{
    UserId to;
    Instant until;
    FreeText reason;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("to", s.to);
        v("until", s.until);
        v("reason", s.reason);
    }
};
// …or until it is ended: by either of the two, or by the security administrator.
struct EndDeputation
{
    UserId of, to;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("of", s.of);
        v("to", s.to);
    }
};

// 通报 issued: by the hub when its time has come, or by who answers for the district; 更正 where it was issued before. What
// it says is frozen beside the log.
struct IssueBulletin
{
    QString issue; // toText(ReportIssue)
    QString reason; // of a correction; published with it, so not masked
    int version = 0; // hub, as all that follows
    Instant cutOff{};
    QByteArray digest{}, personsDigest{}, signature{}, publicKey{};
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("issue", s.issue);
        v("reason", s.reason);
        v("version", s.version);
        v("cutOff", s.cutOff);
        v("digest", s.digest);
        v("personsDigest", s.personsDigest);
        v("signature", s.signature);
        v("publicKey", s.publicKey);
    }
};

// The limits of a control chart are computed anew from that day on; or no longer, where it is taken back.
struct RecalculateLimits
{
    Measure measure = Measure::Respond;
    QString from; // a day, as toIso() writes it
    QString reason; // published with the chart, so not masked
    bool takenBack = false;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("measure", s.measure);
        v("from", s.from);
        v("reason", s.reason);
        v("takenBack", s.takenBack);
    }
};

// An account made or changed. What it says stands in the log; the password never does.
struct SetAccount
{
    UserId user;
    QString name;
    Role role = Role::Unit;
    UnitId unit;
    bool disabled = false;
    template<class S, class V> static void visit(S &s, V &&v)
    {
        v("user", s.user);
        v("name", s.name);
        v("role", s.role);
        v("unit", s.unit);
        v("disabled", s.disabled);
    }
};
// That a password was set; of the person's own, or by the security administrator.
struct SetPassword
{
    UserId user;
    template<class S, class V> static void visit(S &s, V &&v) { v("user", s.user); }
};

} // namespace Yixian
