// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/sharetext.h"

#include "uikit/timetext.h"

#include <cmath>
#include <QLocale>

namespace Yixian {

namespace {

constexpr int decimalFrom = 200; // due

QString target(int permille)
{
    return ShareText::percent(permille / 1000.0, permille % 10 == 0 ? 0 : 1);
}

QString orUnknown(const std::optional<Millis> &value)
{
    return value ? TimeText().left(*value) : TimeText::unknown();
}

} // namespace

QString ShareText::percent(double share, int decimals)
{
    return QString(QString::number(share * 100, 'f', decimals) % QLatin1Char('%'));
}

QString ShareText::percent(const MaturedShare &share, int targetPermille)
{
    if (share.small())
        return {};
    const int decimals = share.due >= decimalFrom ? 1 : 0;
    const double exact = share.share().value_or(0);
    const double step = decimals > 0 ? 0.001 : 0.01;
    const double rounded = std::round(exact / step) * step;
    const double target = targetPermille / 1000.0;
    // Not everything met is never "100%", and a target missed never looks reached.
    const bool flatters = (share.met < share.due && rounded >= 1.0) || (exact < target && rounded >= target);
    return percent(flatters ? std::floor(exact / step) * step : rounded, decimals);
}

QString ShareText::count(int number)
{
    return QLocale(QLocale::English).toString(number);
}

QString ShareText::counts(const MaturedShare &share)
{
    return QString(count(share.met) % QLatin1Char('/') % count(share.due));
}

QString ShareText::verdict(const MaturedShare &share, int targetPermille)
{
    if (share.due == 0)
        return tr("nothing due yet");
    if (share.small())
        return tr("%1 in time, too few for a share").arg(counts(share));
    return (share.reaches(targetPermille).value_or(false) ? tr("met %1") : tr("missed %1")).arg(percent(share, targetPermille));
}

QString ShareText::minutes(Millis length)
{
    return tr("%1 min").arg(std::chrono::duration_cast<std::chrono::minutes>(length).count());
}

QString ShareText::answer(const ChartsFigures &figures)
{
    const CurveFigures &cases = figures.curves[0];
    const CurveFigures &legs = figures.curves[1];
    const CurveFigures &responses = figures.curves[2];
    QString text = tr("Accepted within %1: cases %2, legs %3 (target %4); responded within %5 of work: %6 (target %7)")
                       .arg(minutes(cases.limit), verdict(cases.summary.share, cases.targetPermille),
                            verdict(legs.summary.share, legs.targetPermille), target(cases.targetPermille),
                            minutes(responses.limit), verdict(responses.summary.share, responses.targetPermille),
                            target(responses.targetPermille));
    const int trend = figures.respondDays.trend();
    if (trend <= -7)
        text += tr(", falling for %1 days").arg(-trend);
    return text;
}

QString ShareText::curve(const CurveFigures &figures)
{
    const ClockSummary &summary = figures.summary;
    return tr("%1 of %2 due in time, target %3. Half done after %4, 90% after %5. %6 still open, %7 void, %8 excluded.")
        .arg(count(summary.share.met), count(summary.share.due), target(figures.targetPermille),
             orUnknown(summary.curve.percentile(0.5)), orUnknown(summary.curve.percentile(0.9)),
             count(summary.share.open()), count(summary.share.voided), count(summary.share.excluded));
}

} // namespace Yixian
