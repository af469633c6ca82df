// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/scores.h"

#include <algorithm>

namespace Yixian {

namespace {

constexpr int manyRedos = 2;
constexpr int manyObjections = 2;

bool within(const ScorePeriod &period, Instant instant)
{
    return period.from <= instant && instant < period.to;
}

// The clock's limit ran out in the period, or it was stopped in time in it; void ones count nowhere.
std::optional<bool> metIn(const ScorePeriod &period, const Clock *clock)
{
    if (!clock || clock->outcome == ClockOutcome::Void || clock->outcome == ClockOutcome::Remote)
        return clock && clock->outcome == ClockOutcome::Remote && within(period, clock->due) ? std::optional(false) : std::nullopt;
    if (!within(period, clock->due))
        return std::nullopt;
    return clock->outcome == ClockOutcome::Met;
}

ScoredKind kindOfSheet(ScoreTally::About about)
{
    return about == ScoreTally::About::SubCenters ? ScoredKind::SubCenter : ScoredKind::Unit;
}

QVector<Score> tallied(ScoreTally::About about, const State &state, const ScorePeriod &period)
{
    ScoreTally tally(about, period, ScoreTally::Keep::Evidence);
    for (const Case &value : state.cases())
        tally.add(value);
    return tally.scores(state.reference());
}

} // namespace

int Score::gotTenths() const
{
    int sum = 0;
    for (const ScoredLine &line : lines)
        sum += line.gotTenths;
    return sum;
}

int Score::possible() const
{
    int sum = 0;
    for (const ScoredLine &line : lines)
        sum += line.due > 0 ? line.points : 0;
    return sum;
}

int Score::due() const
{
    int sum = 0;
    for (const ScoredLine &line : lines)
        sum += line.due;
    return sum;
}

ScoreTally::ScoreTally(About about, const ScorePeriod &period, Keep keep)
    : m_about(about)
    , m_period(period)
    , m_keep(keep)
{}

void ScoreTally::add(const Case &value)
{
    if (value.recurs.value_or(false))
        m_again.insert(value.recurrenceOf);
    if (m_about == About::SubCenters)
        return addSubCenter(value);
    for (const Leg &leg : value.legs) {
        if (leg.gone())
            continue;
        const QString person = m_about == About::Handlers  ? leg.handler.value
                               : m_about == About::Leaders ? leg.leader.value
                                                           : QString();
        if (m_about == About::Units || !person.isEmpty())
            addLeg({leg.unit, person}, value, leg);
    }
}

// Lines of a called unit: by unit, or by a person of it.
void ScoreTally::addLeg(const Subject &about, const Case &value, const Leg &leg)
{
    const auto clock = [&](ScoreItem item, ClockKind kind, Measure measure) {
        const auto met = value.excluded(measure, leg.no) ? std::nullopt : metIn(m_period, value.clock(kind, leg.no));
        if (met)
            note(about, item, {value.id, leg.no, *met});
    };
    clock(ScoreItem::Respond, ClockKind::LegRespond, Measure::Respond);
    clock(ScoreItem::ReportIn, ClockKind::LegReport, Measure::ReportIn);
    clock(ScoreItem::Dispose, ClockKind::LegDispose, Measure::Dispose);
    if (const Judgement *work = leg.judged && within(m_period, *leg.judged) ? leg.judgement(Judged::Work) : nullptr)
        note(about, ScoreItem::StreetJudgement, {value.id, leg.no, work->grade == Grade::Good});
    if (value.closed && within(m_period, *value.closed) && value.solved && leg.state == LegState::Passed
        && !value.excluded(Measure::Citizen, leg.no))
        note(about, ScoreItem::Citizen, {value.id, leg.no, value.satisfied});
}

void ScoreTally::addSubCenter(const Case &value)
{
    const Subject about{value.subCenter, {}};
    if (value.subCenter.isNull())
        return;
    if (const auto met = value.excluded(Measure::CaseAccept) ? std::nullopt : metIn(m_period, value.clock(ClockKind::CaseAccept)))
        note(about, ScoreItem::Accept, {value.id, {}, *met});
    for (const Leg &leg : value.legs) {
        if (value.excluded(Measure::CallAccuracy, leg.no))
            continue;
        // An objection that was upheld says that the call was not accurate; so may the unit's judgement.
        const bool released = leg.state == LegState::Released && !leg.objections.isEmpty() && leg.objections.last().ruled;
        if (released && within(m_period, *leg.objections.last().ruled))
            note(about, ScoreItem::CallAccuracy, {value.id, leg.no, false});
        else if (const Judgement *call = leg.judged && within(m_period, *leg.judged) ? leg.judgement(Judged::Call) : nullptr)
            note(about, ScoreItem::CallAccuracy, {value.id, leg.no, call->grade == Grade::Good});
    }
    if (!value.closed || !within(m_period, *value.closed))
        return;
    if (!value.excluded(Measure::Recurrence))
        m_closings.push_back({about, value.id});
    if (value.solved && !value.excluded(Measure::Citizen))
        note(about, ScoreItem::Citizen, {value.id, {}, value.satisfied});
}

void ScoreTally::note(const Subject &about, ScoreItem item, const ScoreEvidence &evidence)
{
    note(m_found[about][item], evidence);
}

void ScoreTally::note(Found &found, const ScoreEvidence &evidence) const
{
    ++found.due;
    found.good += evidence.good;
    if (m_keep == Keep::Evidence)
        found.behind.append(evidence);
}

QVector<Score> ScoreTally::scores(const Reference &reference) const
{
    auto found = m_found;
    for (const Closing &closing : m_closings)
        note(found[closing.about][ScoreItem::LastingResult], {closing.caseId, {}, !m_again.contains(closing.caseId)});
    const ScoreSheet sheet = reference.sheetAt(kindOfSheet(m_about), localDay(m_period.from));
    QVector<Score> scores;
    for (auto &[about, items] : found) {
        Score score;
        score.unit = about.first;
        score.person = about.second;
        score.sheet = sheet.version;
        for (const ScoreLine &line : sheet.lines)
            score.lines.append(filled(line, items[line.item]));
        scores.append(score);
    }
    return scores;
}

ScoredLine ScoreTally::filled(const ScoreLine &line, Found found)
{
    // The log decides the order, not the memory a case happens to lie in.
    std::sort(found.behind.begin(), found.behind.end(), [](const ScoreEvidence &a, const ScoreEvidence &b) {
        return std::tie(a.caseId, a.leg) < std::tie(b.caseId, b.leg);
    });
    ScoredLine scored{line.item, line.points, 0, found.due, found.good, std::move(found.behind)};
    if (scored.due == 0)
        return scored;
    const int permille = scored.good * 1000 / scored.due;
    for (const ScoreStep &step : line.steps) {
        if (permille < step.fromPermille)
            continue;
        scored.gotTenths = line.points * step.pointsPermille / 100;
        break;
    }
    return scored;
}

QVector<Score> unitScores(const State &state, const ScorePeriod &period)
{
    return tallied(ScoreTally::About::Units, state, period);
}

QVector<Score> personScores(const State &state, const ScorePeriod &period, PersonLine line)
{
    return tallied(line == PersonLine::Handler ? ScoreTally::About::Handlers : ScoreTally::About::Leaders, state, period);
}

QVector<Score> subCenterScores(const State &state, const ScorePeriod &period)
{
    return tallied(ScoreTally::About::SubCenters, state, period);
}

QVector<Candidate> accountabilityCandidates(const Case &value, const ScorePeriod &period)
{
    QVector<Candidate> candidates;
    QHash<UnitId, int> objections;
    for (const Leg &leg : value.legs) {
        const auto add = [&](Trigger trigger, Instant at) {
            if (within(period, at))
                candidates.append({trigger, value.id, leg.no, leg.unit, leg.leader.value, at});
        };
        objections[leg.unit] += static_cast<int>(leg.objections.size());
        const bool overruled = !leg.objections.isEmpty() && leg.objections.last().ruled && !leg.objections.last().upheld;
        if (overruled || objections.value(leg.unit) >= manyObjections)
            add(Trigger::Shifting, leg.objections.isEmpty() ? value.touched : leg.objections.last().ruled.value_or(leg.objections.last().at));
        if (leg.gone())
            continue;
        const Clock *accept = value.clock(ClockKind::LegAccept, leg.no);
        if (accept && accept->outcome != ClockOutcome::Void && (leg.opened ? *leg.opened > accept->due : accept->fired >= Stage::Breached))
            add(Trigger::LateOpened, accept->due);
        const Clock *dispose = value.clock(ClockKind::LegDispose, leg.no);
        if (dispose && dispose->outcome == ClockOutcome::Late)
            add(Trigger::LateDisposed, dispose->due);
        const Judgement *work = leg.judged ? leg.judgement(Judged::Work) : nullptr;
        if (leg.redos >= manyRedos || (work && work->grade == Grade::Poor))
            add(Trigger::PoorWork, work ? *leg.judged : value.touched);
        if (value.closed && leg.state == LegState::Passed && value.solved && !value.satisfied)
            add(Trigger::NotSatisfied, *value.closed);
    }
    return candidates;
}

QVector<Candidate> accountabilityCandidates(const State &state, const ScorePeriod &period)
{
    QVector<Candidate> candidates;
    for (const Case &value : state.cases())
        candidates += accountabilityCandidates(value, period);
    std::sort(candidates.begin(), candidates.end());
    return candidates;
}

} // namespace Yixian
