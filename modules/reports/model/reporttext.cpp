// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/model/reporttext.h"

#include <cmath>

namespace Yixian {

namespace {

qint64 minutesOf(Millis length)
{
    return std::chrono::floor<std::chrono::minutes>(length).count();
}

struct Shown
{
    CellText operator()(std::monostate) const { return {shownNothing(), {}}; }
    CellText operator()(const QString &text) const { return {text, {}}; }
    CellText operator()(qint64 count) const { return {QString::number(count), {}}; }
    CellText operator()(const ShareCell &share) const
    {
        if (share.rate.of == 0)
            return {shownNothing(), shownNothing()};
        return {QStringLiteral("%1/%2").arg(share.rate.met).arg(share.rate.of),
                share.rate.small() ? shownNothing() : percentOf(share)};
    }
    CellText operator()(PointsCell points) const
    {
        return {QStringLiteral("%1.%2").arg(points.tenths / 10).arg(points.tenths % 10), {}};
    }
    CellText operator()(WorkTime length) const { return {QString::number(minutesOf(length.value)), {}}; }
    CellText operator()(Millis length) const { return {QString::number(minutesOf(length)), {}}; }
    CellText operator()(Day day) const { return {toIso(day), {}}; }
    CellText operator()(Instant moment) const { return {shownMoment(moment), {}}; }
};

} // namespace

QString shownNothing()
{
    return QStringLiteral("—");
}

QString shownMoment(Instant moment)
{
    return QString(toIso(localDay(moment)) % QLatin1Char(' ') % toIso(moment).mid(11, 5));
}

QString percentOf(const ShareCell &share)
{
    if (share.rate.of == 0)
        return shownNothing();
    // In whole numbers: what a share is does not hang on how a computer rounds.
    const qint64 met = share.rate.met, of = share.rate.of;
    qint64 permille = (2000 * met + of) / (2 * of);
    const bool flatters =
        (met < of && permille >= 1000) ||
        (share.targetPermille > 0 && met * 1000 < of * share.targetPermille && permille >= share.targetPermille);
    if (flatters)
        permille = met * 1000 / of;
    return QStringLiteral("%1.%2").arg(permille / 10).arg(permille % 10);
}

CellText shownCell(const ReportCell &cell)
{
    return std::visit(Shown{}, cell.value);
}

QString shownLine(const ReportCell &cell)
{
    const CellText shown = shownCell(cell);
    if (shown.percent.isEmpty() || shown.percent == shownNothing())
        return shown.text;
    return QString(shown.text % QLatin1Char(' ') % shown.percent % QLatin1Char('%'));
}

} // namespace Yixian
