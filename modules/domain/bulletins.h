// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casearchive.h"
#include "domain/reportissue.h"

#include <QVector>

namespace Yixian {

class Reference;
class Workspace;
struct IssueBulletin;

// 通报 as it was issued: what is on record of it. What it says is frozen beside the log, under the event of this seq.
struct IssuedBulletin
{
    QString issue;   // "monthly:2026-06"
    int version = 1; // 更正: from 2 on
    Seq seq = 0;
    Instant at, cutOff;
    UserId by; // empty: the hub, by its schedule
    QString byName;
    QString reason;                   // of a correction
    QByteArray digest, personsDigest; // SHA-256 of the frozen bytes; the second is empty where nothing names persons
    QByteArray signature, publicKey;  // Ed25519, of the hub (protocol/signedbulletin.h)
    bool operator==(const IssuedBulletin &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("issue", s.issue);
        v("version", s.version);
        v("seq", s.seq);
        v("at", s.at);
        v("cutOff", s.cutOff);
        v("by", s.by);
        v("byName", s.byName);
        v("reason", s.reason);
        v("digest", s.digest);
        v("personsDigest", s.personsDigest);
        v("signature", s.signature);
        v("publicKey", s.publicKey);
    }
};

// What the hub froze before it decides about an IssueBulletin; `open` and `persons` are kept apart, because few may see
// the second.
struct FrozenBulletin
{
    QString issue;
    int version = 1;
    Instant cutOff;
    QByteArray open, persons;
    QByteArray digest, personsDigest, signature, publicKey;
    bool differs = true; // of a correction: from what it corrects
};

// The newest version that was issued; nullptr: none.
const IssuedBulletin *latestIssued(const Workspace &state, const QString &issue);
// Whether it may be issued at that moment, before anything is frozen; the version that it would be.
Result<int> mayIssue(const Workspace &state, Role role, const IssueBulletin &act, Instant now);
// When the hub freezes this issue; nullopt: not by itself.
std::optional<Instant> frozenAt(const Reference &reference, const ReportIssue &issue);
// Of each kind the last one whose time has come, if it is not out yet: one that was missed is made up, those before it
// are not. Nothing of a time in which no case was on record.
QVector<ReportIssue> dueBulletins(const Workspace &state, Instant now);
// The next instant at which one will be due.
std::optional<Instant> nextBulletin(const Reference &reference, Instant now);

} // namespace Yixian
