// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/state.h"

namespace Yixian {

// What a figure of a score rests on: one leg or case, and how it counted.
struct ScoreEvidence
{
    CaseId caseId;
    LegNo leg; // 0: the case
    bool good = false;
    bool operator==(const ScoreEvidence &) const = default;
};

// One line of a sheet, filled in. `due` 0: nothing was due, the line is listed apart and counts for nothing.
struct ScoredLine
{
    ScoreItem item = ScoreItem::Respond;
    int points = 0;    // to be had
    int gotTenths = 0; // in tenths of a point
    QVector<ScoreEvidence> behind;

    int due() const { return static_cast<int>(behind.size()); }
    int good() const;
};

// A unit or sub-center, or one person of it, over a period, by the sheet in force on its first day. Every point can be
// followed to the legs behind it; computed again from the same log it is the same.
struct Score
{
    UnitId unit;
    QString person; // of a line for a handler or a leader
    QString sheet;
    QVector<ScoredLine> lines;

    int gotTenths() const;
    int possible() const; // points of the lines in which something was due
    int due() const;
    // DOMAIN 2.7: fewer than twenty due are shown and not ranked.
    bool isRanked() const { return due() >= 20; }
};

// What matured or was judged in [from, to). Withdrawn, released and excluded ones are left out.
struct ScorePeriod
{
    Instant from, to;
};
QVector<Score> unitScores(const State &state, const ScorePeriod &period);
QVector<Score> subCenterScores(const State &state, const ScorePeriod &period);
// By the handler named in the response, or by the responsible leader at the time of the call (DOMAIN 7).
enum class PersonLine { Handler, Leader };
QVector<Score> personScores(const State &state, const ScorePeriod &period, PersonLine line);

// 问责线索 [seed]: what may call for an account, listed with its evidence; a person decides.
enum class Trigger { LateOpened, LateDisposed, NotSatisfied, Shifting, PoorWork };
struct Candidate
{
    Trigger trigger = Trigger::LateOpened;
    CaseId caseId;
    LegNo leg;
    UnitId unit;
    QString leader;
    Instant at;
    bool operator==(const Candidate &) const = default;
};
QVector<Candidate> accountabilityCandidates(const State &state, const ScorePeriod &period);

} // namespace Yixian
