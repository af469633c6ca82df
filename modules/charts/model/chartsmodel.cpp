// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/model/chartsmodel.h"

#include <QJsonArray>

namespace Yixian {

namespace {

QJsonValue milliseconds(std::optional<Millis> value)
{
    return value ? QJsonValue(static_cast<qint64>(value->count())) : QJsonValue();
}

QJsonObject toJson(const MaturedShare &share)
{
    const auto value = share.share();
    return {{QStringLiteral("met"), share.met},
            {QStringLiteral("due"), share.due},
            {QStringLiteral("open"), share.open()},
            {QStringLiteral("overdueOpen"), share.overdueOpen},
            {QStringLiteral("void"), share.voided},
            {QStringLiteral("excluded"), share.excluded},
            {QStringLiteral("n"), share.n()},
            {QStringLiteral("share"), value ? QJsonValue(*value) : QJsonValue()}};
}

CurveFigures curveOf(const RuleSet &rules, ClockKind kind)
{
    if (kind == ClockKind::LegRespond)
        return {kind, rules.legRespond.value, rules.respondTargetPermille, {}};
    return {kind, kind == ClockKind::CaseAccept ? rules.caseAccept : rules.legAccept.value, rules.acceptTargetPermille, {}};
}

} // namespace

std::optional<Instant> periodStart(ChartPeriod period, Instant now)
{
    const auto back = [&](int days) { return instantOf(localDay(now) - std::chrono::days(days)); };
    switch (period) {
    case ChartPeriod::Today: return back(0);
    case ChartPeriod::SevenDays: return back(6);
    case ChartPeriod::ThirtyDays: return back(29);
    case ChartPeriod::Year: return back(364);
    case ChartPeriod::All: break;
    }
    return std::nullopt;
}

bool isArchived(const Case &value, const Replica &replica)
{
    return replica.now() - value.touched >= archivedAfter;
}

ChartsModel::ChartsModel(const Replica &replica, QObject *parent) : QObject(parent), m_replica(replica)
{
    connect(&replica, &Replica::reset, this, &ChartsModel::takeAll);
    connect(&replica, &Replica::referenceChanged, this, &ChartsModel::takeAll);
    connect(&replica, &Replica::changed, this, &ChartsModel::take);
    connect(&replica, &Replica::linkChanged, this, &ChartsModel::markDirty);
    takeAll();
}

void ChartsModel::takeAll()
{
    m_samples.clear();
    if (m_past)
        for (const Case &value : m_past->state.cases())
            if (isArchived(value, m_replica))
                m_samples.update(value, m_replica.reference());
    for (const Case &value : m_replica.state().cases())
        m_samples.update(value, m_replica.reference());
    markDirty();
}

void ChartsModel::take(const QVector<CaseId> &cases)
{
    bool different = false;
    for (const CaseId id : cases) {
        const Case *value = m_replica.find(id);
        if (!value && m_past && m_past->state.find(id) && isArchived(*m_past->state.find(id), m_replica))
            continue; // gone to the archive, and as it was
        const bool here = value ? m_samples.update(*value, m_replica.reference()) : m_samples.remove(id);
        different = different || here;
    }
    if (different)
        markDirty();
}

void ChartsModel::markDirty()
{
    m_dirty = true;
    emit dirtied();
}

void ChartsModel::setPeriod(ChartPeriod period)
{
    if (m_period == period)
        return;
    m_period = period;
    markDirty();
}

void ChartsModel::setPast(std::shared_ptr<const WholePast> past)
{
    if (m_past == past)
        return;
    m_past = std::move(past);
    takeAll();
}

bool ChartsModel::refresh()
{
    const Instant cutOff = m_replica.asOf();
    if (!m_dirty && cutOff - m_figures.cutOff < ageing)
        return false;
    m_dirty = false;
    m_figures.cutOff = cutOff;
    compute();
    return true;
}

void ChartsModel::compute()
{
    const Reference &reference = m_replica.reference();
    const Instant now = m_figures.cutOff;
    const RuleSet &rules = reference.rulesAt(now);
    m_figures.period = m_period;
    m_figures.from = periodStart(m_period, now);
    m_figures.rule = rules.version;
    m_figures.calendar = reference.calendarVersion;
    const std::array kinds{ClockKind::CaseAccept, ClockKind::LegAccept, ClockKind::LegRespond};
    for (size_t i = 0; i < kinds.size(); ++i) {
        m_figures.curves[i] = curveOf(rules, kinds[i]);
        m_figures.curves[i].summary = summarize(m_samples, {kinds[i], m_figures.from, now}, reference);
    }
    const Selection responses{ClockKind::LegRespond, m_figures.from, now};
    m_figures.units = byUnit(m_samples, responses, reference);
    m_figures.unitWeeks = weeksByUnit(m_samples, ClockKind::LegRespond, now, weeks);
    const auto days = [&](const Selection &selection, Measure measure) {
        return controlChart(byDay(m_samples, selection), smallestDay, recalculationsOf(reference, m_replica.state().posts(), measure));
    };
    m_figures.acceptDays = days({ClockKind::CaseAccept, m_figures.from, now}, Measure::CaseAccept);
    m_figures.respondDays = days(responses, Measure::Respond);
    m_figures.respondWeeks = byWeek(m_samples, responses, reference, weeks);
    m_figures.acceptWeeks = byWeek(m_samples, {ClockKind::CaseAccept, {}, now}, reference, weeks);
}

QVector<CaseId> ChartsModel::missed(ClockKind kind, const UnitId &unit) const
{
    const Selection selection{kind, m_figures.from, m_figures.cutOff};
    return m_samples.casesWhere(kind, [&](const ClockSample &sample) {
        return selection.has(sample) && !sample.voided() && sample.maturedAt(selection.now) && sample.outcome != ClockOutcome::Met
            && (unit.isNull() || sample.unit == unit);
    });
}

QJsonObject ChartsModel::figures() const
{
    QJsonObject result{{QStringLiteral("cutOff"), toIso(m_figures.cutOff)},
                       {QStringLiteral("period"), QString(enumName(m_figures.period))},
                       {QStringLiteral("rule"), m_figures.rule},
                       {QStringLiteral("calendar"), m_figures.calendar}};
    for (const CurveFigures &curve : m_figures.curves) {
        QJsonObject measure = toJson(curve.summary.share);
        measure[QStringLiteral("limitMs")] = static_cast<qint64>(curve.limit.count());
        measure[QStringLiteral("targetPermille")] = curve.targetPermille;
        measure[QStringLiteral("p50Ms")] = milliseconds(curve.summary.curve.percentile(0.5));
        measure[QStringLiteral("p90Ms")] = milliseconds(curve.summary.curve.percentile(0.9));
        measure[QStringLiteral("p95Ms")] = milliseconds(curve.summary.curve.percentile(0.95));
        result[QString(enumName(curve.kind))] = measure;
    }
    QJsonArray units;
    for (const UnitSummary &unit : m_figures.units) {
        QJsonObject row = toJson(unit.share);
        row[QStringLiteral("unit")] = unit.unit.value;
        row[QStringLiteral("p50Ms")] = milliseconds(unit.p50);
        row[QStringLiteral("p90Ms")] = milliseconds(unit.p90);
        units.append(row);
    }
    result[QStringLiteral("units")] = units;
    return result;
}

} // namespace Yixian
