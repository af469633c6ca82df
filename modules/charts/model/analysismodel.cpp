// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/model/analysismodel.h"

#include <algorithm>
#include <map>

namespace Yixian {

namespace {

const QVector<ClockKind> &minuteKinds()
{
    static const QVector<ClockKind> kinds{ClockKind::CaseAccept, ClockKind::LegAccept, ClockKind::LegRespond, ClockKind::LegReport};
    return kinds;
}

// Which cases a figure counts is asked of the figure itself, over one case at a time: whoever wrote the conditions down again
// would sooner or later list other cases than were counted.
template<class F>
QVector<CaseId> casesWhere(const FactTable &table, F &&counts)
{
    QVector<CaseId> cases;
    for (const CaseFacts &facts : table) {
        FactTable one;
        one.update(facts.id, facts);
        if (counts(one))
            cases << facts.id;
    }
    std::sort(cases.begin(), cases.end(), [](CaseId a, CaseId b) { return b < a; });
    return cases;
}

int inBucket(const std::vector<TimeLeftBucket> &buckets, Millis upTo)
{
    for (const TimeLeftBucket &bucket : buckets)
        if (bucket.upTo == upTo)
            return bucket.running + bucket.paused;
    return 0;
}

} // namespace

AnalysisModel::AnalysisModel(const Replica &replica, QObject *parent) : QObject(parent), m_replica(replica)
{
    for (auto signal : {&Replica::reset, &Replica::referenceChanged})
        connect(&replica, signal, this, [this] { m_allChanged = true; });
    connect(&replica, &Replica::changed, this, [this](const QVector<CaseId> &cases) {
        if (!m_allChanged)
            m_changed.unite({cases.cbegin(), cases.cend()});
    });
}

void AnalysisModel::takeAll()
{
    m_table.clear();
    if (m_past)
        for (const Case &value : m_past->state.cases())
            if (isArchived(value, m_replica))
                m_table.update(value.id, factsOf(value, m_replica.reference(), m_past->said.value(value.id).address));
    for (const Case &value : m_replica.state().cases())
        m_table.update(value.id, factsOf(value, m_replica.reference(), m_replica.subjectOf(value).address));
}

bool AnalysisModel::isEmpty() const
{
    return m_replica.state().cases().size() == 0 && (!m_past || m_past->state.cases().size() == 0);
}

// Whether any of it matters to a figure.
bool AnalysisModel::takeIn()
{
    const QSet<CaseId> cases = std::exchange(m_changed, {});
    if (std::exchange(m_allChanged, false)) {
        takeAll();
        return true;
    }
    bool different = false;
    for (const CaseId id : cases) {
        const Case *value = m_replica.find(id);
        if (!value && m_past && m_past->state.find(id) && isArchived(*m_past->state.find(id), m_replica))
            continue; // gone to the archive, and as it was
        const bool here = value ? m_table.update(id, factsOf(*value, m_replica.reference(), m_replica.subjectOf(*value).address)) : m_table.remove(id);
        different = different || here;
    }
    return different;
}

void AnalysisModel::setPeriod(ChartPeriod period)
{
    if (m_period == period)
        return;
    m_period = period;
    m_dirty = true;
    m_wordsAt.reset();
}

void AnalysisModel::setPast(std::shared_ptr<const WholePast> past)
{
    if (m_past == past)
        return;
    m_past = std::move(past);
    m_allChanged = true;
    m_wordsAt.reset();
}

bool AnalysisModel::refresh()
{
    const Instant cutOff = m_replica.asOf();
    m_dirty = takeIn() || m_dirty;
    if (!m_dirty && cutOff - m_figures.cutOff < ChartsModel::ageing)
        return false;
    m_dirty = false;
    m_figures.cutOff = cutOff;
    compute();
    return true;
}

void AnalysisModel::compute()
{
    const Reference &reference = m_replica.reference();
    const Instant now = m_figures.cutOff;
    const RuleSet &rules = reference.rulesAt(now);
    const auto from = periodStart(m_period, now);
    m_figures.everything = !from;
    m_figures.period = {from.value_or(Instant{}), now + Millis{1}, now};
    m_figures.rule = rules.version;
    m_figures.calendar = reference.calendarVersion;
    m_figures.acceptLimit = rules.caseAccept;
    m_figures.acceptTargetPermille = rules.acceptTargetPermille;
    const Period &period = m_figures.period;
    m_figures.hours = weekHours(m_table, ClockKind::CaseAccept, period);
    m_figures.ladder = stageLadder(m_table, period);
    m_figures.left = timeLeft(m_table, minuteKinds(), now, reference);
    m_figures.flow = compareFlow(m_table, now);
    m_figures.late = lateByUnit(m_table, ClockKind::LegRespond, period);
    m_figures.judged = judgementMatrix(m_table, period);
    m_figures.rates = ratesOf(m_table, period);
    m_figures.recurrence = recurrenceCurve(m_table, period);
    m_figures.places = repeatsAtPlace(m_table, period, {}, mostPlaces);
    computeCurves();
    const Millis ageing = m_period == ChartPeriod::Year ? yearsWordsAgeing : wordsAgeing;
    if (!m_wordsAt || now - *m_wordsAt >= ageing || now < *m_wordsAt)
        findWords();
}

// What falls due in the period, and what is not due yet: as the charts page selects it (Selection).
void AnalysisModel::computeCurves()
{
    const Period &period = m_figures.period;
    std::map<QString, std::pair<MaturedShare, std::vector<Observation>>> byCenter;
    std::vector<Observation> all;
    for (const CaseFacts &facts : m_table) {
        const ClockSample *clock = facts.clock(ClockKind::CaseAccept);
        if (!clock || clock->voided() || clock->due < period.from || facts.excludedFrom(Measure::CaseAccept))
            continue;
        auto &[share, observations] = byCenter[facts.subCenter.value];
        const Observation seen{clock->elapsedAt(period.now, m_replica.reference()), !clock->running()};
        observations.push_back(seen);
        all.push_back(seen);
        if (!clock->maturedAt(period.now)) {
            ++(clock->running() ? share.pending : share.early);
            continue;
        }
        ++share.due;
        share.met += clock->outcome == ClockOutcome::Met;
        share.overdueOpen += clock->running();
    }
    m_figures.district = kaplanMeier(std::move(all));
    m_figures.subCenters.clear();
    for (auto &[id, seen] : byCenter)
        if (!id.isEmpty()) // not routed yet: in the district's curve only
            m_figures.subCenters.push_back({UnitId{id}, seen.first, kaplanMeier(std::move(seen.second))});
}

QString AnalysisModel::said(CaseId id) const
{
    const Case *value = m_replica.find(id);
    const Subject subject = value ? m_replica.subjectOf(*value) : m_past ? m_past->said.value(id) : Subject{};
    return QString(subject.title + u'\n' + subject.text);
}

void AnalysisModel::findWords()
{
    const Period &period = m_figures.period, before = period.before();
    std::vector<QString> texts;
    std::vector<WordText> words;
    texts.reserve(static_cast<size_t>(m_table.size())); // the views into them stay
    for (const CaseFacts &facts : m_table) {
        const bool now = period.has(facts.registered), earlier = !m_figures.everything && before.has(facts.registered);
        if (facts.state == CaseState::Void || (!now && !earlier))
            continue;
        texts.push_back(said(facts.id));
        words.push_back({texts.back(), facts.street, earlier});
    }
    m_figures.words = frequentWords(words);
    m_wordsAt = m_figures.cutOff;
}

QVector<CaseId> AnalysisModel::saying(const QString &word) const
{
    return casesWhere(m_table, [&](const FactTable &one) {
        const CaseFacts &facts = *one.begin();
        return facts.state != CaseState::Void && m_figures.period.has(facts.registered) && said(facts.id).contains(word);
    });
}

QVector<CaseId> AnalysisModel::registeredIn(int weekday, int hour) const
{
    return casesWhere(m_table, [&](const FactTable &one) { return weekHours(one, ClockKind::CaseAccept, m_figures.period).at(weekday, hour).count > 0; });
}

QVector<CaseId> AnalysisModel::inside(CaseStage stage) const
{
    return casesWhere(m_table, [&](const FactTable &one) { return stageLadder(one, m_figures.period).steps[static_cast<size_t>(stage)].inside > 0; });
}

QVector<CaseId> AnalysisModel::reached(CaseStage stage) const
{
    return casesWhere(m_table, [&](const FactTable &one) { return stageLadder(one, m_figures.period).steps[static_cast<size_t>(stage)].reached > 0; });
}

QVector<CaseId> AnalysisModel::overdueNow() const
{
    return casesWhere(m_table, [&](const FactTable &one) { return timeLeft(one, minuteKinds(), m_figures.cutOff, m_replica.reference()).overdue > 0; });
}

QVector<CaseId> AnalysisModel::dueWithin(ClockBasis basis, Millis upTo) const
{
    return casesWhere(m_table, [&](const FactTable &one) {
        const TimeLeft left = timeLeft(one, minuteKinds(), m_figures.cutOff, m_replica.reference());
        return inBucket(basis == ClockBasis::Working ? left.working : left.natural, upTo) > 0;
    });
}

QVector<CaseId> AnalysisModel::acceptedIn(const UnitId &subCenter) const
{
    return casesWhere(m_table, [&](const FactTable &one) {
        const CaseFacts &facts = *one.begin();
        const ClockSample *clock = facts.clock(ClockKind::CaseAccept);
        return facts.subCenter == subCenter && clock && !clock->voided() && clock->due >= m_figures.period.from && !facts.excludedFrom(Measure::CaseAccept);
    });
}

QVector<CaseId> AnalysisModel::lateAt(const UnitId &unit) const
{
    return casesWhere(m_table, [&](const FactTable &one) {
        const Pareto late = lateByUnit(one, ClockKind::LegRespond, m_figures.period); // one case alone is always a small number
        return std::any_of(late.small.begin(), late.small.end(), [&](const ParetoRow &row) { return row.unit == unit && row.late > 0; });
    });
}

QVector<CaseId> AnalysisModel::judgedBetween(const UnitId &caller, const UnitId &unit) const
{
    return casesWhere(m_table, [&](const FactTable &one) {
        const auto cells = judgementMatrix(one, m_figures.period);
        return std::any_of(cells.begin(), cells.end(), [&](const JudgementCell &cell) { return cell.caller == caller && cell.unit == unit; });
    });
}

QVector<CaseId> AnalysisModel::cameBack() const
{
    QVector<CaseId> cases = m_figures.recurrence.cameBack;
    std::sort(cases.begin(), cases.end(), [](CaseId a, CaseId b) { return b < a; });
    return cases;
}

} // namespace Yixian
