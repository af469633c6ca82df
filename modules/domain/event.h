// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/acts.h"

#include <memory>
#include <QUuid>

namespace Yixian {

// What the hub found before it decides about an Undo: the act and how the case would stand without it.
struct UndoBasis;
// What it froze before it decides about an IssueBulletin.
struct FrozenBulletin;

// What somebody asks for. The id makes it idempotent; `claimedAt` is the console's own stamp of an act made offline.
struct Command
{
    QUuid id;
    CaseId caseId; // 0 for acts that create a case or concern none
    LegNo leg;
    Act act;
    std::optional<Subject> subject; // with Register
    std::optional<Instant> claimedAt;
    std::shared_ptr<const UndoBasis> undo = nullptr; // the hub's own; never on the wire
    std::shared_ptr<const FrozenBulletin> frozen = nullptr; // likewise

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("id", s.id);
        v("case", s.caseId);
        v("leg", s.leg);
        v("act", s.act);
        v("subject", s.subject);
        v("claimedAt", s.claimedAt);
    }
};

// What happened: one act, one event, with who, when, and the clocks it started. Everything else is derived from these.
struct Event
{
    Seq seq = 0;
    Instant at;
    CaseId caseId;
    LegNo leg;
    Actor by;
    QUuid command;
    Act act;
    SubjectId subject;                // new row of the side table, if any
    QByteArray commitment;            // to what that row says (commitmentOf), so that it cannot be altered unseen
    QVector<ClockStart> clocks;       // for the event's leg; for each new leg of a call
    std::optional<Instant> claimedAt; // 补录: made offline at this moment of a console's clock

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("seq", s.seq);
        v("at", s.at);
        v("case", s.caseId);
        v("leg", s.leg);
        v("by", s.by);
        v("command", s.command);
        v("act", s.act);
        v("subject", s.subject);
        v("commitment", s.commitment);
        v("clocks", s.clocks);
        v("claimedAt", s.claimedAt);
    }
};

struct UndoBasis
{
    Event undone;
    Case before;
    Seq caseSeq = 0; // of the last event of the case when it was looked up
};

} // namespace Yixian
