// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/arrivals.h"
#include "measures/repeats.h"
#include "wall/model/wallmodel.h"

#include <algorithm>
#include <map>

namespace Yixian {

namespace {

void countHours(const std::vector<Millis> &times, std::array<int, 24> &hours)
{
    for (const Millis time : times)
        ++hours[static_cast<size_t>(std::chrono::floor<std::chrono::hours>(time).count()) % hours.size()];
}

WallKind kindOf(const Repeat &repeat, const Reference &reference)
{
    return {reference.unitName(repeat.street), repeat.category.section(u'/', -1), repeat.count, repeat.before};
}

} // namespace

void WallModel::takeInFacts()
{
    if (std::exchange(m_allChanged, false)) {
        m_facts.clear();
        for (const Case &value : m_replica.state().cases())
            if (isRecent(value))
                m_facts.update(value.id, factsOf(value, m_replica.reference()));
    }
    for (const CaseId id : std::exchange(m_changed, {})) {
        if (const Case *value = m_replica.find(id))
            m_facts.update(id, factsOf(*value, m_replica.reference()));
        else
            m_facts.remove(id);
    }
}

QVector<WallKind> WallModel::kindsSince(Instant from, Instant now) const
{
    QVector<WallKind> kinds;
    for (const Repeat &repeat : topKinds(m_facts, {from, now + Millis{1}, now}, {}, listLength))
        kinds << kindOf(repeat, m_replica.reference());
    return kinds;
}

void WallModel::computeHot(Instant now)
{
    const FlowComparison flow = compareFlow(m_facts, now);
    WallHot hot;
    countHours(flow.today.arrived, hot.today);
    countHours(flow.before.arrived, hot.weekAgo);
    hot.byNow = DayFlow::by(flow.before.arrived, timeOfDay(now));
    const Instant week = instantOf(localDay(now) - std::chrono::days(6));
    hot.kinds = kindsSince(week, now);
    std::map<std::pair<QString, QString>, int> again;
    for (const CaseFacts &facts : m_facts)
        if (!facts.recurrenceOf.isNull() && facts.recurs != false && facts.registered >= week)
            ++again[{facts.street.value, facts.category}];
    for (const auto &[what, count] : again)
        hot.repeats << WallKind{m_replica.reference().unitName(UnitId{what.first}), what.second.section(u'/', -1), count, 0};
    std::stable_sort(hot.repeats.begin(), hot.repeats.end(), [](const WallKind &a, const WallKind &b) { return a.count > b.count; });
    hot.repeats.resize(std::min<qsizetype>(listLength, hot.repeats.size()));
    m_figures.hot = std::move(hot);
}

void WallModel::computeEmergency(Instant now)
{
    const WorkCalendar &calendar = m_replica.reference().calendar;
    m_figures.emergency.reset();
    Day day = localDay(now);
    if (calendar.plan(day).kind != DayKind::StopWork)
        return;
    WallEmergency emergency;
    emergency.reason = calendar.plan(day).name;
    while (calendar.plan(day - std::chrono::days(1)).kind == DayKind::StopWork)
        day -= std::chrono::days(1);
    emergency.since = instantOf(day);
    for (const CaseFacts &facts : m_facts) {
        if (facts.registered < emergency.since || facts.state == CaseState::Void)
            continue;
        ++emergency.arrived;
        emergency.waiting += facts.state == CaseState::Received;
        emergency.open += facts.open();
        emergency.closed += facts.state == CaseState::Closed;
    }
    emergency.kinds = kindsSince(emergency.since, now);
    m_figures.emergency = std::move(emergency);
}

} // namespace Yixian
