// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/ui/wallpages.h"

#include <algorithm>
#include <numeric>

namespace Yixian {

void HotPage::paint(const WallCanvas &canvas, const WallFigures &figures)
{
    paintHours(canvas, {48, 132, 1824, 388}, figures);
    paintKinds(canvas, {48, 536, 904, 512}, tr("Most often, 7 days"), figures.hot.kinds, true);
    paintKinds(canvas, {968, 536, 904, 512}, tr("The same again, 7 days"), figures.hot.repeats, false);
}

void HotPage::paintHours(const WallCanvas &canvas, const QRectF &panel, const WallFigures &figures)
{
    canvas.panel(panel);
    const WallHot &hot = figures.hot;
    const int came = std::accumulate(hot.today.begin(), hot.today.end(), 0);
    const double taken = canvas.left(panel.x() + WallCanvas::padding, panel.y() + 64, tr("Came today"), {TypeRole::WallTitle, ColorRole::Text, true, 330});
    canvas.left(panel.x() + WallCanvas::padding + taken + 28, panel.y() + 68, QString::number(came), {TypeRole::WallCount, ColorRole::Text, true, 170, true});
    canvas.right(panel.right() - WallCanvas::padding, panel.y() + 64, tr("a week ago %1 by now").arg(hot.byNow), {TypeRole::WallHeader, ColorRole::Secondary, false, 620, true});
    const QRectF plot = panel.adjusted(WallCanvas::padding, 110, -WallCanvas::padding, -58);
    const double width = plot.width() / 24;
    const int most = std::max({4, *std::max_element(hot.today.begin(), hot.today.end()), *std::max_element(hot.weekAgo.begin(), hot.weekAgo.end())});
    const auto top = [&](int count) { return plot.bottom() - plot.height() * count / most; };
    const auto now = std::chrono::floor<std::chrono::hours>(timeOfDay(figures.now)).count();
    for (size_t hour = 0; hour < 24; ++hour) {
        const double x = plot.x() + static_cast<double>(hour) * width;
        const bool running = static_cast<long>(hour) == now;
        canvas.fill({x + 8, top(hot.today[hour]), width - 16, plot.bottom() - top(hot.today[hour])}, canvas.figure(running ? ColorRole::Neutral : ColorRole::CountMark));
        if (hot.weekAgo[hour] > 0)
            canvas.line(x + 2, top(hot.weekAgo[hour]), x + width - 2, top(hot.weekAgo[hour]), canvas.figure(ColorRole::Text), 4);
        if (hour % 3 == 0)
            canvas.middle(x + width / 2, plot.bottom() + 44, QString::number(hour), {TypeRole::WallAxis, ColorRole::Secondary});
    }
    canvas.line(plot.x(), plot.bottom(), plot.right(), plot.bottom(), ColorRole::ChartRule, 2);
    canvas.hatch(plot);
}

void HotPage::paintKinds(const WallCanvas &canvas, const QRectF &panel, const QString &title, const QVector<WallKind> &kinds, bool compared)
{
    canvas.panel(panel);
    const double x = panel.x() + WallCanvas::padding, right = panel.right() - WallCanvas::padding;
    canvas.left(x, panel.y() + 64, title, {TypeRole::WallTitle, ColorRole::Text, true, compared ? 540.0 : 800.0});
    if (compared)
        canvas.right(right, panel.y() + 64, tr("7 days before"), {TypeRole::WallHeader, ColorRole::Secondary, false, 260});
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const WallKind &kind = kinds[i];
        const double top = panel.y() + 88 + static_cast<double>(i) * 69, baseline = top + 51;
        canvas.line(x, top, right, top, ColorRole::ChartRule, 2);
        canvas.left(x, baseline, kind.street, {TypeRole::WallTitle, ColorRole::Text, false, 140});
        canvas.left(x + 160, baseline, kind.matter, {TypeRole::WallTitle, ColorRole::Text, false, compared ? 380.0 : 480.0});
        canvas.right(right - (compared ? 160 : 0), baseline, tr("%n times", nullptr, kind.count), {TypeRole::WallTime, ColorRole::Text, true, 190, true});
        if (compared)
            canvas.right(right, baseline, QString::number(kind.before), {TypeRole::WallTime, ColorRole::Secondary, false, 110, true});
    }
    if (kinds.isEmpty())
        canvas.left(x, panel.y() + 150, tr("Nothing so far."), {TypeRole::WallTitle, ColorRole::Secondary, false, 800});
    canvas.hatch({right - 330, panel.y() + 90, 330, 69.0 * static_cast<double>(kinds.size())});
}

void HotPage::paintEmergency(const WallCanvas &canvas, const WallFigures &figures)
{
    const WallEmergency &emergency = *figures.emergency;
    const QRectF panel(48, 132, 1824, 388);
    canvas.panel(panel);
    const double x = panel.x() + WallCanvas::padding;
    canvas.left(x, panel.y() + 64, emergency.reason.isEmpty() ? tr("Work is stopped") : tr("Work is stopped: %1").arg(emergency.reason), {TypeRole::WallTitle, ColorRole::Text, true, 1100});
    const std::chrono::year_month_day since{localDay(emergency.since)};
    canvas.right(panel.right() - WallCanvas::padding, panel.y() + 64, tr("since %1/%2", "month, day").arg(static_cast<unsigned>(since.month())).arg(static_cast<unsigned>(since.day())),
                 {TypeRole::WallHeader, ColorRole::Secondary, false, 500});
    const QVector<std::pair<QString, int>> numbers{{tr("came"), emergency.arrived}, {tr("to accept"), emergency.waiting}, {tr("in hand"), emergency.open}, {tr("closed"), emergency.closed}};
    const double width = (panel.width() - 2 * WallCanvas::padding) / static_cast<double>(numbers.size());
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const double at = x + static_cast<double>(i) * width;
        canvas.left(at, panel.y() + 160, numbers[i].first, {TypeRole::WallTitle, ColorRole::Secondary, false, width - 20});
        canvas.left(at, panel.y() + 320, QString::number(numbers[i].second), {TypeRole::WallShare, ColorRole::Text, true, width - 30, true});
    }
    canvas.hatch({panel.x(), panel.y() + 180, panel.width(), 180});
    OverviewPage::paintTiles(canvas, {48, 536, 904, 512}, figures);
    paintKinds(canvas, {968, 536, 904, 512}, tr("Most often, since then"), emergency.kinds, false);
}

} // namespace Yixian
