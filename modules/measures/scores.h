// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/state.h"

#include <map>
#include <vector>

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
    int due = 0;
    int good = 0;                  // of `due`
    QVector<ScoreEvidence> behind; // what is due, where it was kept
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
// Fills in the sheets from one case after the other, in any order. Owned by who counts; one thread.
class ScoreTally
{
public:
    // By the handler named in the response, or by the responsible leader at the time of the call (DOMAIN 7).
    enum class About { Units, SubCenters, Handlers, Leaders };
    enum class Keep { Figures, Evidence };
    ScoreTally(About about, const ScorePeriod &period, Keep keep);

    void add(const Case &value);
    QVector<Score> scores(const Reference &reference) const;

private:
    using Subject = std::pair<UnitId, QString>; // a unit, or a person of one
    struct Found
    {
        int due = 0;
        int good = 0;
        QVector<ScoreEvidence> behind;
    };
    // Whether it lasted is known when all cases are.
    struct Closing
    {
        Subject about;
        CaseId caseId;
    };

    void addSubCenter(const Case &value);
    void addLeg(const Subject &about, const Case &value, const Leg &leg);
    void note(const Subject &about, ScoreItem item, const ScoreEvidence &evidence);
    void note(Found &found, const ScoreEvidence &evidence) const;
    static ScoredLine filled(const ScoreLine &line, Found found);

    About m_about;
    ScorePeriod m_period;
    Keep m_keep;
    std::map<Subject, std::map<ScoreItem, Found>> m_found;
    std::vector<Closing> m_closings;
    QSet<CaseId> m_again; // cases that came back later, as a person found
};

// With what is behind every point.
QVector<Score> unitScores(const State &state, const ScorePeriod &period);
QVector<Score> subCenterScores(const State &state, const ScorePeriod &period);
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
    bool operator<(const Candidate &other) const
    {
        return std::tie(at, caseId, leg, trigger) < std::tie(other.at, other.caseId, other.leg, other.trigger);
    }
};
QVector<Candidate> accountabilityCandidates(const Case &value, const ScorePeriod &period);
QVector<Candidate> accountabilityCandidates(const State &state, const ScorePeriod &period); // in order of time

} // namespace Yixian
