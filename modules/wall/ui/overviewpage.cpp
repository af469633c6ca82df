// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/ui/wallpages.h"

#include <algorithm>

namespace Yixian {

namespace {

constexpr int gridColumns = 4;
constexpr int gridRows = 3;
constexpr int marksInRow = 6;
constexpr int markRows = 3;

QRectF cell(const QRectF &panel, int row, int column)
{
    return {panel.x() + WallCanvas::padding + column * (203 + 12), panel.y() + WallCanvas::padding + row * (144 + 12), 203, 144};
}

// The cells at the top and bottom left hold the totals.
bool isTileCell(int row, int column)
{
    return row >= 0 && row < gridRows && column >= 0 && column < gridColumns && (column != 0 || row == 1);
}

// Where the district's data put the tiles, if all have a cell of their own; else in order.
QVector<QPoint> places(const QVector<WallTile> &tiles)
{
    QVector<QPoint> given, inOrder;
    for (int row = 0; row < gridRows; ++row)
        for (int column = 0; column < gridColumns; ++column)
            if (isTileCell(row, column))
                inOrder.append({column, row});
    for (const WallTile &tile : tiles) {
        const QPoint place(tile.column, tile.row);
        if (!isTileCell(tile.row, tile.column) || given.contains(place))
            return inOrder;
        given.append(place);
    }
    return given;
}

BadgeKind badgeFor(Stage stage)
{
    return badgeOf(stage);
}

} // namespace

void OverviewPage::paint(const WallCanvas &canvas, const WallFigures &figures, const DistrictOutline &outline)
{
    HeadlinePicture::paint(canvas, {48, 132, 904, 388}, figures.headlines[0]);
    HeadlinePicture::paint(canvas, {968, 132, 904, 388}, figures.headlines[1]);
    paintTiles(canvas, {48, 536, 904, 512}, figures, outline);
    paintList(canvas, {968, 536, 904, 512}, figures);
}

void OverviewPage::paintTiles(const WallCanvas &canvas, const QRectF &panel, const WallFigures &figures, const DistrictOutline &outline)
{
    canvas.panel(panel);
    paintTotals(canvas, cell(panel, 0, 0), cell(panel, 2, 0), figures);
    const QVector<QPoint> at = places(figures.tiles);
    const auto count = std::min(at.size(), figures.tiles.size());
    for (qsizetype i = 0; i < count; ++i)
        canvas.fill(cell(panel, at[i].y(), at[i].x()), ColorRole::Tile);
    paintOutline(canvas, panel, outline);
    for (qsizetype i = 0; i < count; ++i)
        paintTile(canvas, cell(panel, at[i].y(), at[i].x()), figures.tiles[i]);
}

// Behind what the tiles say, faintly: where the streets lie is said by the tiles, this only says of what.
void OverviewPage::paintOutline(const WallCanvas &canvas, const QRectF &panel, const DistrictOutline &outline)
{
    if (outline.path.isEmpty())
        return;
    const QRectF room = panel.adjusted(WallCanvas::padding, WallCanvas::padding, -WallCanvas::padding, -WallCanvas::padding);
    const QRectF box = outline.path.boundingRect();
    const double scale = std::min(room.width() / box.width(), room.height() / box.height());
    QColor line = canvas.color(ColorRole::Secondary);
    line.setAlphaF(0.45F);
    QPainter &painter = canvas.painter();
    painter.save();
    painter.translate(room.center() - scale * box.center());
    painter.scale(scale, scale);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(line, 3 / scale));
    painter.drawPath(outline.path);
    painter.restore();
    if (!outline.approval.isEmpty())
        canvas.right(panel.right() - WallCanvas::padding, panel.bottom() - 6, outline.approval, {TypeRole::WallHeader, ColorRole::Secondary, false, 220});
}

void OverviewPage::paintTotals(const WallCanvas &canvas, const QRectF &total, const QRectF &parts,
                               const WallFigures &figures)
{
    canvas.left(total.x() + 8, total.y() + 42, tr("in hand"), {TypeRole::WallTitle, ColorRole::Secondary, false, 190});
    canvas.hatch({total.x(), total.y() + 60, 190, 84});
    canvas.left(total.x() + 8, total.y() + 136, QString::number(figures.open),
                {TypeRole::WallTotal, ColorRole::Text, true, 180, true});
    canvas.hatch({parts.right() - 68, parts.y() + 16, 68, 112});
    const auto part = [&](double baseline, const QString &word, int number) {
        if (canvas.left(parts.x() + 8, baseline, word, {TypeRole::WallHeader, ColorRole::Secondary, false, 120}) == 0)
            return; // a number that nobody says the meaning of
        canvas.right(parts.right() - 8, baseline, QString::number(number),
                     {TypeRole::WallTime, ColorRole::Text, true, 64, true});
    };
    part(parts.y() + 60, tr("waiting"), figures.waiting);
    part(parts.y() + 118, tr("calling"), figures.calling);
}

void OverviewPage::paintTile(const WallCanvas &canvas, const QRectF &rect, const WallTile &tile)
{
    const BadgeKind badge = badgeFor(tile.worst);
    const bool outlined = !canvas.stale() && (badge == BadgeKind::P1 || badge == BadgeKind::P2);
    const bool marked = badge != BadgeKind::None;
    canvas.left(rect.x() + 16, rect.y() + 54, tile.name,
                {TypeRole::WallTitle, ColorRole::Text, outlined, marked ? 118.0 : 170.0});
    if (marked)
        canvas.badge(rect.right() - 60, rect.y() + 18, 44, badge);
    canvas.hatch({rect.x(), rect.y() + 72, rect.width(), 72});
    const double taken = canvas.left(rect.x() + 16, rect.y() + 124, QString::number(tile.open),
                                     {TypeRole::WallCount, ColorRole::Text, true, 110, true});
    const double from = rect.x() + 36 + taken;
    const int inRow = std::clamp(static_cast<int>((rect.right() - 10 - from) / 19), 1, marksInRow);
    if (tile.open <= markRows * inRow) // more cannot be counted at a glance: the figure says it
        for (int i = 0; i < tile.open; ++i)
            canvas.fill({from + i % inRow * 19, rect.y() + 108 - i / inRow * 20, 14, 14},
                        canvas.figure(ColorRole::CountMark));
    if (outlined)
        canvas.outline(rect, badge == BadgeKind::P1 ? ColorRole::P1Fill : ColorRole::P2Fill, 4);
}

void OverviewPage::paintList(const WallCanvas &canvas, const QRectF &panel, const WallFigures &figures)
{
    canvas.panel(panel);
    const double x = panel.x() + WallCanvas::padding;
    const double right = panel.right() - WallCanvas::padding;
    const double taken =
        canvas.left(x, panel.y() + 64, tr("First to expire"), {TypeRole::WallTitle, ColorRole::Text, true, 330});
    if (canvas.stale())
        canvas.left(x + taken + 24, panel.y() + 64, tr("due at"), {TypeRole::WallHeader, ColorRole::Secondary, false, 170});
    double at = right;
    for (const auto &[kind, count] : {std::pair{BadgeKind::P3, figures.half}, std::pair{BadgeKind::P2, figures.nearBreach},
                                      std::pair{BadgeKind::P1, figures.breached}}) {
        at -= canvas.right(at, panel.y() + 64, QString::number(count), {TypeRole::WallTitle, ColorRole::Text, true, 70, true});
        at -= 48;
        canvas.badge(at, panel.y() + 28, 40, kind, count == 0);
        at -= 36;
    }
    for (qsizetype i = 0; i < figures.first.size(); ++i)
        paintItem(canvas, {x, panel.y() + 88 + static_cast<double>(i) * 69, right - x, 69}, figures.first[i]);
    if (figures.first.isEmpty())
        canvas.left(x, panel.y() + 150, tr("Nothing is running out."), {TypeRole::WallTitle, ColorRole::Secondary, false, 800});
}

QString OverviewPage::stateOf(const WallItem &item)
{
    switch (item.kind) {
    case ClockKind::CaseAccept: return tr("to accept");
    case ClockKind::LegAccept: return tr("unit to accept");
    default: return item.legs > 1 ? tr("%1/%2 responded").arg(item.responded).arg(item.legs) : tr("no response");
    }
}

QString OverviewPage::shortStateOf(const WallItem &item)
{
    switch (item.kind) {
    case ClockKind::CaseAccept: return {};
    case ClockKind::LegAccept: return tr("accepting");
    default: return item.legs > 1 ? QStringLiteral("%1/%2").arg(item.responded).arg(item.legs) : tr("no reply");
    }
}

void OverviewPage::paintItem(const WallCanvas &canvas, const QRectF &row, const WallItem &item)
{
    canvas.line(row.x(), row.y(), row.right(), row.y(), ColorRole::ChartRule, 2);
    const double baseline = row.y() + 51;
    const BadgeKind badge = badgeFor(item.stage);
    canvas.badge(row.x(), row.y() + 12, 44, badge);
    const QRectF chip(row.x() + 56, row.y() + 7, 176, 56);
    const bool filled = !canvas.stale() && (badge == BadgeKind::P1 || badge == BadgeKind::P2);
    if (filled)
        canvas.fill(chip, badge == BadgeKind::P1 ? ColorRole::P1Fill : ColorRole::P2Fill);
    const ColorRole ink = !filled ? ColorRole::Text : badge == BadgeKind::P1 ? ColorRole::P1Glyph : ColorRole::P2Glyph;
    const TimeText time;
    const QString text = canvas.stale() ? TimeText::minute(item.clock.due) : time.left(item.reading, item.clock.basis);
    const bool over = !canvas.stale() && item.reading.left < Millis{0};
    canvas.right(chip.right() - 8, baseline, text, {TypeRole::WallTime, ink, true, 162, false, over ? QString(QLatin1Char('+') % time.left(-item.reading.left)) : QString()});
    if (item.reading.paused) {
        const QRectF box(chip.right() + 12, row.y() + 8, 54, 54);
        canvas.outline(box, ColorRole::Secondary, 2);
        canvas.middle(box.center().x(), baseline - 2, tr("II", "the clock is paused; a tag one Han character wide"),
                      {TypeRole::WallHeader, ColorRole::Secondary, false, 46});
    }
    const double street = row.x() + 324;
    canvas.left(street, baseline, item.street, {TypeRole::WallTitle, ColorRole::Text, false, 92});
    canvas.left(street + 108, baseline, item.matter, {TypeRole::WallTitle, ColorRole::Text, false, 178});
    canvas.hatch({street + 294, row.y() + 2, row.right() - street - 294, row.height() - 2});
    canvas.left(street + 302, baseline, stateOf(item),
                {TypeRole::WallTitle, ColorRole::Text, false, row.right() - street - 306, true, shortStateOf(item)});
}

} // namespace Yixian
