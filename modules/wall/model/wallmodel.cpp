// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/model/wallmodel.h"

#include <algorithm>

namespace Yixian {

namespace {

constexpr std::array headlineKinds{ClockKind::CaseAccept, ClockKind::LegRespond};
constexpr int trendLength = 7;
constexpr int smallestDay = 5;

bool isTargetClock(const Clock &clock)
{
    return clock.running()
        && (clock.kind == ClockKind::CaseAccept || clock.kind == ClockKind::LegAccept || clock.kind == ClockKind::LegRespond);
}

const Clock *firstTargetClock(const Case &value)
{
    const Clock *first = nullptr;
    for (const Clock &clock : value.clocks)
        if (isTargetClock(clock) && (!first || clock.due < first->due))
            first = &clock;
    return first;
}

} // namespace

QString matterOf(const Case &value)
{
    return value.category.section(u'/', -1);
}

WallModel::WallModel(const Replica &replica, QObject *parent) : QObject(parent), m_replica(replica)
{
    connect(&replica, &Replica::reset, this, &WallModel::takeAll);
    connect(&replica, &Replica::referenceChanged, this, &WallModel::takeAll);
    connect(&replica, &Replica::changed, this, &WallModel::take);
    takeAll();
}

bool WallModel::isLive(const Case &value) const
{
    return value.open() || (value.closed && localDay(*value.closed) == localDay(m_replica.now()));
}

void WallModel::takeAll()
{
    m_since = m_replica.now() - lookback;
    m_samples.clear();
    m_live.clear();
    for (const Case &value : m_replica.state().cases()) {
        if (isRecent(value))
            m_samples.update(value, m_replica.reference());
        if (isLive(value))
            m_live.insert(value.id);
    }
    m_changed.clear();
    m_allChanged = true;
    m_dirty = true;
}

void WallModel::take(const QVector<CaseId> &cases)
{
    for (const CaseId id : cases) {
        const Case *value = m_replica.find(id);
        if (value && isLive(*value))
            m_live.insert(id);
        else
            m_live.remove(id);
        const bool different = value ? m_samples.update(*value, m_replica.reference()) : m_samples.remove(id);
        m_dirty = m_dirty || different;
        if (!m_allChanged)
            m_changed.insert(id);
    }
}

Millis WallModel::dataAge() const
{
    const HubTime &time = m_replica.time();
    if (!time.known() || m_replica.asOf() == Instant{})
        return Millis::max();
    const auto age = static_cast<double>((time.now() - m_replica.asOf()).count());
    return Millis{static_cast<qint64>(age / std::max(1e-9, time.speed()))};
}

void WallModel::refresh()
{
    if (!m_replica.hasReference())
        return;
    const Instant now = isStale() ? m_replica.asOf() : m_replica.now();
    if (localDay(now - lookback) != localDay(m_since))
        takeAll(); // once a day what has become old is left behind
    if (m_dirty || now - m_sharesAt >= ageing || now < m_sharesAt) {
        m_dirty = false;
        m_sharesAt = now;
        computeShares(now);
        takeInFacts();
        computeHot(now);
        computeEmergency(now);
    }
    computeLive(now);
}

void WallModel::computeShares(Instant now)
{
    const Reference &reference = m_replica.reference();
    const RuleSet &rules = reference.rulesAt(now);
    const Instant today = instantOf(localDay(now));
    for (size_t i = 0; i < headlineKinds.size(); ++i) {
        const ClockKind kind = headlineKinds[i];
        const bool accept = kind == ClockKind::CaseAccept;
        WallHeadline &headline = m_figures.headlines[i];
        headline.kind = kind;
        headline.limit = accept ? rules.caseAccept : rules.legRespond.value;
        headline.targetPermille = accept ? rules.acceptTargetPermille : rules.respondTargetPermille;
        ClockSummary summary = summarize(m_samples, {kind, today, now}, reference);
        headline.share = summary.share;
        headline.today = std::move(summary.matured);
        const Selection month{kind, today - std::chrono::days(29), now};
        headline.reference = summarize(m_samples, month, reference).matured;
        const ControlChart days = controlChart(byDay(m_samples, month), smallestDay,
                                               recalculationsOf(reference, m_replica.state().posts(), accept ? Measure::CaseAccept : Measure::Respond));
        const int trend = days.trend();
        headline.falling = trend <= -trendLength ? -trend : 0;
        headline.unusual = !days.points.empty() && days.points.back().signal == Signal::Outside;
        headline.overdue = overdueNow(kind, now);
    }
}

int WallModel::overdueNow(ClockKind kind, Instant now) const
{
    int overdue = 0;
    m_samples.forEach(kind, [&](const ClockSample &sample) { overdue += sample.running() && !sample.excluded && sample.maturedAt(now); });
    return overdue;
}

void WallModel::takeOpen(const Case &value, Instant now, QHash<UnitId, WallTile *> &tiles)
{
    const Reference &reference = m_replica.reference();
    ++m_figures.open;
    m_figures.waiting += value.state == CaseState::Received;
    m_figures.calling += std::any_of(value.legs.cbegin(), value.legs.cend(), [](const Leg &leg) {
        return leg.live() && !leg.arrived;
    });
    Stage worst = Stage::Normal;
    for (const Clock &clock : value.clocks)
        if (isTargetClock(clock))
            worst = std::max(worst, clock.stageAt(now));
    m_figures.breached += worst >= Stage::Breached;
    m_figures.nearBreach += worst == Stage::Near;
    m_figures.half += worst == Stage::Half;
    if (WallTile *tile = tiles.value(value.subCenter)) {
        ++tile->open;
        tile->worst = std::max(tile->worst, worst);
    }
    const Clock *first = firstTargetClock(value);
    if (!first)
        return;
    WallItem item;
    item.kind = first->kind;
    item.clock = *first;
    item.stage = first->stageAt(now);
    item.street = value.subCenter.isNull() && value.street.isNull()
        ? QString() : reference.unitName(value.subCenter.isNull() ? value.street : value.subCenter);
    item.matter = matterOf(value);
    for (const Leg &leg : value.legs) {
        item.legs += !leg.gone();
        item.responded += leg.answered() && !leg.gone();
    }
    m_figures.first.append(item);
}

void WallModel::computeLive(Instant now)
{
    const Reference &reference = m_replica.reference();
    m_figures.now = now;
    m_figures.district = reference.districtName;
    m_figures.work = workMoment(reference.calendar, m_replica.now());
    m_figures.open = m_figures.waiting = m_figures.calling = 0;
    m_figures.breached = m_figures.nearBreach = m_figures.half = 0;
    m_figures.centersOnline = m_replica.subCentersOnline();
    m_figures.first.clear();
    m_figures.tiles.clear();
    for (const Unit *unit : reference.subCenters())
        if (unit->active)
            m_figures.tiles.append({unit->id, unit->shortName, unit->row, unit->column, 0, Stage::Normal});
    m_figures.centers = static_cast<int>(m_figures.tiles.size());
    QHash<UnitId, WallTile *> tiles;
    for (WallTile &tile : m_figures.tiles)
        tiles.insert(tile.unit, &tile);
    QVector<const Case *> live;
    for (const CaseId id : std::as_const(m_live))
        if (const Case *value = m_replica.find(id))
            live.append(value);
    // In a fixed order, so that rows of the same instant do not change places from second to second.
    std::sort(live.begin(), live.end(), [](const Case *a, const Case *b) { return a->id < b->id; });
    for (const Case *value : std::as_const(live))
        if (value->open())
            takeOpen(*value, now, tiles);
    const auto earlier = [](const WallItem &a, const WallItem &b) { return a.clock.due < b.clock.due; };
    const auto kept = std::min<qsizetype>(listLength, m_figures.first.size());
    std::stable_sort(m_figures.first.begin(), m_figures.first.end(), earlier);
    m_figures.first.resize(kept);
    for (WallItem &item : m_figures.first)
        item.reading = readClock(item.clock, now, reference);
    m_figures.board = reportBoard(live, reference, now, listLength);
}

} // namespace Yixian
