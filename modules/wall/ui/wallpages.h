// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/timetext.h"
#include "wall/model/wallfigures.h"
#include "wall/ui/districtoutline.h"
#include "wall/ui/wallcanvas.h"

namespace Yixian {

// One headline: share, counts, verdict, what is overdue, and today's curve over that of thirty days. Pure painting.
class HeadlinePicture
{
    Q_DECLARE_TR_FUNCTIONS(Yixian::HeadlinePicture)

public:
    static void paint(const WallCanvas &canvas, const QRectF &panel, const WallHeadline &headline);
    static QString title(const WallHeadline &headline);
    static QString shortTitle(const WallHeadline &headline);
    // "27/28, 96 percent": for a screen reader.
    static QString sentence(const WallHeadline &headline);

private:
    static void paintShare(const WallCanvas &canvas, const QRectF &panel, const WallHeadline &headline);
    static void paintCurves(const WallCanvas &canvas, const QRectF &plot, const WallHeadline &headline);
    static void paintWords(const WallCanvas &canvas, const QRectF &plot, const WallHeadline &headline);
};

// Page 1: are we meeting the clocks, where is it bad, what breaks next.
class OverviewPage
{
    Q_DECLARE_TR_FUNCTIONS(Yixian::OverviewPage)

public:
    static void paint(const WallCanvas &canvas, const WallFigures &figures, const DistrictOutline &outline);
    static void paintTiles(const WallCanvas &canvas, const QRectF &panel, const WallFigures &figures, const DistrictOutline &outline = {});

private:
    static void paintOutline(const WallCanvas &canvas, const QRectF &panel, const DistrictOutline &outline);
    static void paintTile(const WallCanvas &canvas, const QRectF &rect, const WallTile &tile);
    static void paintTotals(const WallCanvas &canvas, const QRectF &total, const QRectF &parts, const WallFigures &figures);
    static void paintList(const WallCanvas &canvas, const QRectF &panel, const WallFigures &figures);
    static void paintItem(const WallCanvas &canvas, const QRectF &row, const WallItem &item);
    static QString stateOf(const WallItem &item);
    static QString shortStateOf(const WallItem &item);
};

// Page 3, 热点: what comes, beside a week ago; which matters, and which come again. And 停工, which stands in front while work is
// stopped.
class HotPage
{
    Q_DECLARE_TR_FUNCTIONS(Yixian::HotPage)

public:
    static void paint(const WallCanvas &canvas, const WallFigures &figures);
    static void paintEmergency(const WallCanvas &canvas, const WallFigures &figures);

private:
    static void paintHours(const WallCanvas &canvas, const QRectF &panel, const WallFigures &figures);
    static void paintKinds(const WallCanvas &canvas, const QRectF &panel, const QString &title, const QVector<WallKind> &kinds, bool compared);
};

// Page 2, 报到板: who has to be where, and who is there.
class ReportInPage
{
    Q_DECLARE_TR_FUNCTIONS(Yixian::ReportInPage)

public:
    static void paint(const WallCanvas &canvas, const WallFigures &figures, const WorkCalendar &calendar);

private:
    static void paintSummary(const WallCanvas &canvas, const QRectF &panel, const WallReportBoard &board);
    static void paintList(const WallCanvas &canvas, const QRectF &panel, const WallFigures &figures);
    static void paintAppointment(const WallCanvas &canvas, const QRectF &row, const WallAppointment &appointment,
                                 Instant now);
    static void paintReporter(const WallCanvas &canvas, double x, double baseline, const WallReporter &reporter, double room);
    static void paintStrip(const WallCanvas &canvas, const QRectF &panel, const WallFigures &figures,
                           const WorkCalendar &calendar);
    static void paintMark(const WallCanvas &canvas, QPointF at, double size, ReportState state);
};

} // namespace Yixian
