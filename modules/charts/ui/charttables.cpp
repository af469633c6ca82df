// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/chartviews.h"
#include "charts/ui/sharetext.h"

namespace Yixian {

namespace {

QString timeOr(const std::optional<Millis> &time)
{
    return time ? TimeText().left(*time) : TimeText::unknown();
}

} // namespace

// As many rows as somebody reads; the curve itself may have thousands of steps.
QVector<QStringList> CurveView::table() const
{
    QVector<QStringList> rows{{tr("Within"), tr("Attained"), tr("95% from"), tr("95% to")}};
    for (int part = 1; part <= 10; ++part) {
        const Millis at = m_end * part / 10;
        const CurveStep *last = nullptr;
        for (const CurveStep &step : m_figures.summary.curve.steps)
            if (step.at <= at)
                last = &step;
        rows << QStringList{TimeText().left(at), last ? ShareText::percent(last->attained, 1) : TimeText::unknown(), last ? ShareText::percent(last->low(), 1) : TimeText::unknown(),
                            last ? ShareText::percent(last->high(), 1) : TimeText::unknown()};
    }
    return rows;
}

QVector<QStringList> WeeksView::table() const
{
    QVector<QStringList> rows{{tr("Week from"), tr("n"), QStringLiteral("p50"), QStringLiteral("p90"), QStringLiteral("p95")}};
    for (const WeekSummary &week : m_weeks)
        rows << QStringList{toIso(week.monday), ShareText::count(week.n), timeOr(week.p50), timeOr(week.p90), timeOr(week.p95)};
    return rows;
}

QVector<QStringList> ControlView::table() const
{
    QVector<QStringList> rows{{tr("Day"), tr("In time"), tr("Due"), tr("Share"), tr("Limits"), tr("Signal")}};
    for (const ControlPoint &point : m_chart.points) {
        const std::array words{QString(), tr("outside"), tr("7 on one side"), tr("7 in one direction"), tr("2 of 3 near a limit")};
        rows << QStringList{toIso(point.count.day), QString::number(point.count.met), QString::number(point.count.due), ShareText::percent(point.share, 1),
                            QStringLiteral("%1–%2").arg(ShareText::percent(point.low, 1), ShareText::percent(point.high, 1)), words[static_cast<size_t>(point.signal)]};
    }
    return rows;
}

} // namespace Yixian
