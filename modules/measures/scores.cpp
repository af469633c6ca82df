// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/scores.h"

#include <algorithm>
#include <map>

namespace Yixian {

namespace {

constexpr int manyRedos = 2;
constexpr int manyObjections = 2;

// Who a score is about: a unit, or a person of one.
using Subjects = std::pair<UnitId, QString>;
using Evidence = std::map<Subjects, std::map<ScoreItem, QVector<ScoreEvidence>>>;

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

class Collector
{
public:
    Collector(const State &state, const ScorePeriod &period) : m_state(state), m_period(period) {}

    template<class F>
    void eachLeg(F &&f) const
    {
        for (const Case &value : m_state.cases())
            for (const Leg &leg : value.legs)
                if (!leg.gone())
                    f(value, leg);
    }
    template<class F>
    void eachCase(F &&f) const
    {
        for (const Case &value : m_state.cases())
            f(value);
    }
    void note(const Subjects &about, ScoreItem item, const ScoreEvidence &evidence) { m_found[about][item].append(evidence); }

    // Lines of a called unit: by unit, or by a person of it.
    void noteLeg(const Subjects &about, const Case &value, const Leg &leg)
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

    QVector<Score> scores(const ScoreSheet &sheet) const
    {
        QVector<Score> scores;
        for (const auto &[about, items] : m_found) {
            Score score;
            score.unit = about.first;
            score.person = about.second;
            score.sheet = sheet.version;
            for (const ScoreLine &line : sheet.lines) {
                const auto found = items.find(line.item);
                score.lines.append(filled(line, found == items.end() ? QVector<ScoreEvidence>{} : found->second));
            }
            scores.append(score);
        }
        return scores;
    }

private:
    static ScoredLine filled(const ScoreLine &line, QVector<ScoreEvidence> behind)
    {
        // The log decides the order, not the memory a case happens to lie in.
        std::sort(behind.begin(), behind.end(), [](const ScoreEvidence &a, const ScoreEvidence &b) {
            return std::tie(a.caseId, a.leg) < std::tie(b.caseId, b.leg);
        });
        ScoredLine scored{line.item, line.points, 0, std::move(behind)};
        if (scored.due() == 0)
            return scored;
        const int permille = scored.good() * 1000 / scored.due();
        for (const ScoreStep &step : line.steps) {
            if (permille < step.fromPermille)
                continue;
            scored.gotTenths = line.points * step.pointsPermille / 100;
            break;
        }
        return scored;
    }

    const State &m_state;
    const ScorePeriod m_period;
    Evidence m_found;
};

// Cases that came back later, as a person found.
QSet<CaseId> comeBack(const State &state)
{
    QSet<CaseId> earlier;
    for (const Case &value : state.cases())
        if (value.recurs.value_or(false))
            earlier.insert(value.recurrenceOf);
    return earlier;
}

ScoreSheet sheetOf(const State &state, ScoredKind kind, const ScorePeriod &period)
{
    return state.reference().sheetAt(kind, localDay(period.from));
}

} // namespace

int ScoredLine::good() const
{
    return static_cast<int>(std::count_if(behind.cbegin(), behind.cend(), [](const ScoreEvidence &one) { return one.good; }));
}

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
        sum += line.due() > 0 ? line.points : 0;
    return sum;
}

int Score::due() const
{
    int sum = 0;
    for (const ScoredLine &line : lines)
        sum += line.due();
    return sum;
}

QVector<Score> unitScores(const State &state, const ScorePeriod &period)
{
    Collector collector(state, period);
    collector.eachLeg([&](const Case &value, const Leg &leg) { collector.noteLeg({leg.unit, {}}, value, leg); });
    return collector.scores(sheetOf(state, ScoredKind::Unit, period));
}

QVector<Score> personScores(const State &state, const ScorePeriod &period, PersonLine line)
{
    Collector collector(state, period);
    collector.eachLeg([&](const Case &value, const Leg &leg) {
        const QString person = line == PersonLine::Handler ? leg.handler.value : leg.leader.value;
        if (!person.isEmpty())
            collector.noteLeg({leg.unit, person}, value, leg);
    });
    return collector.scores(sheetOf(state, ScoredKind::Unit, period));
}

QVector<Score> subCenterScores(const State &state, const ScorePeriod &period)
{
    Collector collector(state, period);
    const QSet<CaseId> again = comeBack(state);
    collector.eachCase([&](const Case &value) {
        const Subjects about{value.subCenter, {}};
        if (value.subCenter.isNull())
            return;
        if (const auto met = value.excluded(Measure::CaseAccept) ? std::nullopt : metIn(period, value.clock(ClockKind::CaseAccept)))
            collector.note(about, ScoreItem::Accept, {value.id, {}, *met});
        for (const Leg &leg : value.legs) {
            if (value.excluded(Measure::CallAccuracy, leg.no))
                continue;
            // An objection that was upheld says that the call was not accurate; so may the unit's judgement.
            const bool released = leg.state == LegState::Released && !leg.objections.isEmpty() && leg.objections.last().ruled;
            if (released && within(period, *leg.objections.last().ruled))
                collector.note(about, ScoreItem::CallAccuracy, {value.id, leg.no, false});
            else if (const Judgement *call = leg.judged && within(period, *leg.judged) ? leg.judgement(Judged::Call) : nullptr)
                collector.note(about, ScoreItem::CallAccuracy, {value.id, leg.no, call->grade == Grade::Good});
        }
        if (!value.closed || !within(period, *value.closed))
            return;
        if (!value.excluded(Measure::Recurrence))
            collector.note(about, ScoreItem::LastingResult, {value.id, {}, !again.contains(value.id)});
        if (value.solved && !value.excluded(Measure::Citizen))
            collector.note(about, ScoreItem::Citizen, {value.id, {}, value.satisfied});
    });
    return collector.scores(sheetOf(state, ScoredKind::SubCenter, period));
}

QVector<Candidate> accountabilityCandidates(const State &state, const ScorePeriod &period)
{
    QVector<Candidate> candidates;
    for (const Case &value : state.cases()) {
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
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(a.at, a.caseId, a.leg, a.trigger) < std::tie(b.at, b.caseId, b.leg, b.trigger);
    });
    return candidates;
}

} // namespace Yixian
