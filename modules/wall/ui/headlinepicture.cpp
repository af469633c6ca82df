// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/sharetext.h"
#include "wall/ui/wallpages.h"

#include <QPolygonF>

namespace Yixian {

namespace {

constexpr int columns = 400;

std::chrono::minutes minutesOf(Millis length)
{
    return std::chrono::duration_cast<std::chrono::minutes>(length);
}

QString wholePercent(int permille)
{
    return QString::number(permille / 10.0);
}

// Steps are steps.
QPolygonF steps(const AttainmentCurve &curve, const QRectF &plot, Millis end)
{
    const auto x = [&](Millis at) {
        return plot.left() + plot.width() * static_cast<double>(at.count()) / static_cast<double>(end.count());
    };
    const auto y = [&](double share) { return plot.bottom() - plot.height() * share; };
    QPolygonF line{QPointF(plot.left(), plot.bottom())};
    const AttainmentCurve shown = curve.thinned(end, columns);
    for (const CurveStep &step : shown.steps) {
        line.append({x(step.at), line.last().y()});
        line.append({x(step.at), y(step.attained)});
    }
    const Millis known = std::min(end, curve.end().value_or(end));
    line.append({std::max(x(known), line.last().x()), line.last().y()});
    return line;
}

// Level and upright pieces as what they are: a stroke along hundreds of corners costs more than all the rest of the page.
void drawSteps(const WallCanvas &canvas, const QPolygonF &points, ColorRole color, double lineWidth)
{
    const double half = lineWidth / 2;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF &a = points[i - 1], &b = points[i];
        canvas.fill(QRectF(std::min(a.x(), b.x()) - half, std::min(a.y(), b.y()) - half, std::abs(a.x() - b.x()) + lineWidth, std::abs(a.y() - b.y()) + lineWidth), color);
    }
}

} // namespace

QString HeadlinePicture::title(const WallHeadline &headline)
{
    const auto minutes = minutesOf(headline.limit).count();
    if (headline.kind == ClockKind::CaseAccept)
        return tr("Accepted in %1 min").arg(minutes);
    return minutes % 60 == 0 ? tr("Response, %1 working h").arg(minutes / 60) : tr("Response, %1 working min").arg(minutes);
}

// For far away.
QString HeadlinePicture::shortTitle(const WallHeadline &headline)
{
    return (headline.kind == ClockKind::CaseAccept ? tr("Accept, %1 min") : tr("Response, %1 min")).arg(minutesOf(headline.limit).count());
}

QString HeadlinePicture::sentence(const WallHeadline &headline)
{
    return tr("%1: %2; %3 overdue")
        .arg(title(headline), ShareText::verdict(headline.share, headline.targetPermille))
        .arg(headline.overdue);
}

void HeadlinePicture::paint(const WallCanvas &canvas, const QRectF &panel, const WallHeadline &headline)
{
    canvas.panel(panel);
    paintShare(canvas, panel, headline);
    paintCurves(canvas, QRectF(panel.x() + 552, panel.y() + 64, 318, 240), headline);
}

void HeadlinePicture::paintShare(const WallCanvas &canvas, const QRectF &panel, const WallHeadline &headline)
{
    const double x = panel.x() + WallCanvas::padding;
    const double y = panel.y();
    const MaturedShare &share = headline.share;
    canvas.left(x, y + 62, title(headline), {TypeRole::WallTitle, ColorRole::Text, true, 420, false, shortTitle(headline)});
    canvas.hatch({x - 8, y + 88, 480, 130});
    if (share.due == 0) {
        canvas.left(x, y + 200, TimeText::unknown(), {TypeRole::WallReportIn, ColorRole::Text, true, 0, true});
    } else if (share.small()) {
        canvas.left(x, y + 200, ShareText::counts(share), {TypeRole::WallReportIn, ColorRole::Text, true, 440, true});
    } else {
        QString percent = ShareText::percent(share, headline.targetPermille);
        percent.chop(1);
        const double room = share.due < 200 ? 190 : 250; // one decimal from 200 on
        double at = x + canvas.left(x, y + 206, percent, {TypeRole::WallShare, ColorRole::Text, true, room, true});
        at += canvas.left(at, y + 206, QStringLiteral("%"), {TypeRole::WallTotal, ColorRole::Text, false, 70, true}) + 18;
        canvas.left(at, y + 206, ShareText::counts(share), {TypeRole::WallCount, ColorRole::Text, true, x + 446 - at, true});
    }
    const QString target = tr("target %1").arg(wholePercent(headline.targetPermille));
    const double taken =
        canvas.left(x, y + 274, target, {TypeRole::WallHeader, ColorRole::Secondary, false, 180});
    const double beside = x + taken + 24;
    QString note = headline.falling > 0 ? tr("▽ falling %1 days").arg(headline.falling)
        : headline.unusual             ? tr("unusual day")
                                       : tr("usual variation");
    if (share.due == 0)
        note = tr("nothing due yet");
    else if (share.small())
        note = tr("few due");
    canvas.hatch({beside - 8, y + 240, x + 460 - beside, 48});
    canvas.left(beside, y + 274, note, {TypeRole::WallHeader, ColorRole::Secondary, false, x + 446 - beside, true});

    const bool accept = headline.kind == ClockKind::CaseAccept;
    const QString overdue = accept ? tr("overdue to accept %1") : tr("overdue to respond %1");
    canvas.hatch({x - 8, y + 308, 480, 60});
    const bool some = headline.overdue > 0;
    if (some)
        canvas.badge(x, y + 314, 44, BadgeKind::P1);
    canvas.left(x + (some ? 56 : 0), y + 352, overdue.arg(headline.overdue),
                {TypeRole::WallTitle, some ? ColorRole::Text : ColorRole::Secondary, some, some ? 390.0 : 446.0, true, tr("overdue %1").arg(headline.overdue)});
}

void HeadlinePicture::paintCurves(const WallCanvas &canvas, const QRectF &plot, const WallHeadline &headline)
{
    const Millis end = headline.limit * 2;
    if (end <= Millis{0})
        return;
    const double target = plot.bottom() - plot.height() * headline.targetPermille / 1000.0;
    const double limit = plot.center().x();
    canvas.line(plot.left(), plot.bottom(), plot.right(), plot.bottom(), ColorRole::Neutral, 2);
    canvas.line(plot.left(), target, limit, target, ColorRole::Secondary, 3);
    canvas.line(limit, plot.top() - 14, limit, plot.bottom() + 8, ColorRole::Secondary, 3);
    if (headline.reference.n > 0)
        drawSteps(canvas, steps(headline.reference, plot, end), ColorRole::Neutral, 3);
    if (headline.today.n > 0)
        drawSteps(canvas, steps(headline.today, plot, end), canvas.figure(ColorRole::Text), 5);
    paintWords(canvas, plot, headline);
    canvas.hatch(plot);
}

void HeadlinePicture::paintWords(const WallCanvas &canvas, const QRectF &plot, const WallHeadline &headline)
{
    const double target = plot.bottom() - plot.height() * headline.targetPermille / 1000.0;
    const double limit = plot.center().x();
    const double below = plot.bottom() + 46;
    const QString minutes = ShareText::minutes(headline.limit);
    canvas.right(plot.left() - 12, target + 13, QString(wholePercent(headline.targetPermille) % QLatin1Char('%')),
                 {TypeRole::WallAxis, ColorRole::Text, true});
    canvas.middle(plot.left() + 6, below, QStringLiteral("0"), {TypeRole::WallAxis, ColorRole::Secondary});
    canvas.middle(limit, below, minutes, {TypeRole::WallAxis, ColorRole::Text, true, 150});
    canvas.right(plot.right() + 6, below, QString::number(2 * minutesOf(headline.limit).count()),
                 {TypeRole::WallAxis, ColorRole::Secondary});
    canvas.right(plot.right() + 12, plot.top() - 22, tr("30 days"), {TypeRole::WallAxis, ColorRole::Neutral, false, 150});
    // Half and nine tenths of today: a ring on the curve, a leader to the figure.
    const TimeText time;
    const auto end = static_cast<double>(2 * headline.limit.count());
    // Right of the limit the curve stands at least as high as the share: the words keep under it.
    const double under = plot.height() * (1 - headline.today.at(headline.limit));
    const double down = headline.today.n > 0 ? std::clamp(under + 54 - 78, 0.0, 92.0) : 0.0;
    for (const auto &[name, share, y] :
         {std::tuple{"p90 ", 0.9, plot.top() + 78 + down}, std::tuple{"p50 ", 0.5, plot.top() + 132 + down}}) {
        const auto value = headline.today.percentile(share);
        const QString text = QLatin1String(name) + (value ? time.left(*value) : TimeText::unknown());
        canvas.left(limit + 18, y, text, {TypeRole::WallPercentile, ColorRole::Text, false, 158, true});
        if (!value || static_cast<double>(value->count()) > end)
            continue;
        const QPointF at(plot.left() + plot.width() * static_cast<double>(value->count()) / end,
                         plot.bottom() - plot.height() * headline.today.at(*value));
        if (share < 0.9 && at.x() < limit && down < 12)
            canvas.line(at.x() + 8, at.y(), limit + 10, at.y(), ColorRole::Neutral, 2);
        canvas.painter().setPen(QPen(canvas.color(canvas.figure(ColorRole::Text)), 4));
        canvas.painter().setBrush(canvas.color(ColorRole::Row));
        canvas.painter().drawEllipse(at, 8, 8);
    }
}

} // namespace Yixian
