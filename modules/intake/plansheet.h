// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/planner.h"

namespace Yixian {

// One plan being written, and what it is written from. Shared by planner.cpp and planleg.cpp.
struct Planner::Sheet
{
    const Case &value;
    const Reference &reference;
    Instant now;
    Dice dice;
    QVector<PlannedAct> plan;
    double pace = 1; // of what this case takes: some are done within the hour

    void add(Instant at, Actor by, Act act, int turn, LegNo leg = {})
    {
        Command command;
        command.caseId = value.id;
        command.leg = leg;
        QByteArray step = enumName(kindOf(act)).latin1();
        step += ':' + QByteArray::number(leg.value) + ':' + QByteArray::number(turn);
        command.act = std::move(act);
        plan.append({at, std::move(by), std::move(command), step});
    }
    Millis paced(Millis amount) const { return Millis{static_cast<qint64>(static_cast<double>(amount.count()) * pace)}; }
    // Working time for what units do, natural time where the case is critical.
    Instant after(Instant base, Millis amount) const
    {
        return value.urgency == Urgency::Critical ? base + amount : reference.calendar.dueAfter(base, WorkTime{amount});
    }
    Actor subCenter() const { return People::atSubCenter(reference, value.subCenter); }
};

} // namespace Yixian
