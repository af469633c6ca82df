// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/ui/wallpages.h"

#include <QMap>

namespace Yixian {

namespace {

bool is(ReportState state, std::initializer_list<ReportState> states)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

QString signedDelay(Millis late)
{
    return TimeText().left(Millis{-late.count()});
}

} // namespace

void ReportInPage::paint(const WallCanvas &canvas, const WallFigures &figures, const WorkCalendar &calendar)
{
    paintSummary(canvas, {48, 132, 372, 748}, figures.board);
    paintList(canvas, {436, 132, 1436, 748}, figures);
    paintStrip(canvas, {48, 896, 1824, 152}, figures, calendar);
}

void ReportInPage::paintMark(const WallCanvas &canvas, QPointF at, double size, ReportState state)
{
    QPainter &painter = canvas.painter();
    const double half = size / 2;
    const QPointF middle = at + QPointF(half, half);
    switch (state) {
    case ReportState::Absent: canvas.badge(at.x(), at.y(), size, BadgeKind::P1); return;
    case ReportState::ArrivedLate: canvas.badge(at.x(), at.y(), size, BadgeKind::P2); return;
    case ReportState::DueSoon: canvas.badge(at.x(), at.y(), size, BadgeKind::P3); return;
    default: break;
    }
    const bool bright = is(state, {ReportState::Claimed, ReportState::OnTheWay});
    painter.setPen(QPen(canvas.color(canvas.figure(bright ? ColorRole::Text : ColorRole::Secondary)), size / 9));
    painter.setBrush(Qt::NoBrush);
    if (state == ReportState::Waiting) {
        painter.drawEllipse(middle, size * 0.32, size * 0.32);
    } else if (state == ReportState::Claimed) {
        painter.drawEllipse(middle, size * 0.32, size * 0.32);
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(middle, size * 0.12, size * 0.12);
    } else if (state == ReportState::OnTheWay) {
        const double reach = size * 0.4;
        painter.drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0));
        painter.drawPolyline(QPolygonF{middle + QPointF(reach * 0.3, -reach * 0.6), middle + QPointF(reach, 0),
                                       middle + QPointF(reach * 0.3, reach * 0.6)});
    } else {
        painter.drawPolyline(QPolygonF{middle + QPointF(-size * 0.34, 0), middle + QPointF(-size * 0.1, size * 0.26),
                                       middle + QPointF(size * 0.36, -size * 0.3)});
    }
}

void ReportInPage::paintSummary(const WallCanvas &canvas, const QRectF &panel, const WallReportBoard &board)
{
    canvas.panel(panel);
    const double x = panel.x() + WallCanvas::padding;
    const double right = panel.right() - WallCanvas::padding;
    canvas.left(x, panel.y() + 64, tr("On time today"), {TypeRole::WallTitle, ColorRole::Text, true, right - x});
    canvas.hatch({x - 8, panel.y() + 84, right - x + 16, 130});
    const QString share = board.due == 0 ? TimeText::unknown()
                                         : QString(QString::number(board.onTime) % QLatin1Char('/') % QString::number(board.due));
    canvas.left(x, panel.y() + 190, share, {TypeRole::WallReportIn, ColorRole::Text, true, right - x, true});
    canvas.line(x, panel.y() + 226, right, panel.y() + 226, ColorRole::ChartRule, 2);
    struct Row
    {
        ReportState state;
        QString word, shorter{};
    };
    const std::array rows{Row{ReportState::Arrived, tr("there")},        Row{ReportState::ArrivedLate, tr("late")},
                          Row{ReportState::Absent, tr("absent")},        Row{ReportState::Claimed, tr("to confirm"), tr("confirm")},
                          Row{ReportState::OnTheWay, tr("on the way"), tr("coming")},   Row{ReportState::DueSoon, tr("time to leave"), tr("leave")},
                          Row{ReportState::Waiting, tr("later")}};
    double y = panel.y() + 250;
    for (const Row &row : rows) {
        const int count = board.count(row.state) + (row.state == ReportState::Arrived ? board.count(ReportState::Remote) : 0);
        const bool strong = count > 0 && is(row.state, {ReportState::ArrivedLate, ReportState::Absent, ReportState::DueSoon});
        paintMark(canvas, {x, y + 10}, 42, row.state);
        canvas.left(x + 64, y + 48, row.word,
                    {TypeRole::WallTitle, strong ? ColorRole::Text : ColorRole::Secondary, false, right - x - 150, true, row.shorter});
        canvas.right(right, y + 48, QString::number(count), {TypeRole::WallTime, ColorRole::Text, true, 80, true});
        y += 70;
    }
    canvas.hatch({x - 8, panel.y() + 240, right - x + 16, 488});
}

void ReportInPage::paintList(const WallCanvas &canvas, const QRectF &panel, const WallFigures &figures)
{
    canvas.panel(panel);
    const double pitch = 125;
    for (qsizetype i = 0; i < figures.board.next.size(); ++i) {
        const double y = panel.y() + static_cast<double>(i) * pitch;
        const QRectF row(panel.x() + WallCanvas::padding, y, panel.width() - 2 * WallCanvas::padding, pitch);
        if (i > 0)
            canvas.line(row.x(), y, row.right(), y, ColorRole::ChartRule, 2);
        paintAppointment(canvas, row, figures.board.next[i], figures.now);
    }
    if (figures.board.next.isEmpty())
        canvas.left(panel.x() + WallCanvas::padding, panel.y() + 84, tr("Nobody is expected."),
                    {TypeRole::WallTitle, ColorRole::Secondary, false, 1300});
}

void ReportInPage::paintAppointment(const WallCanvas &canvas, const QRectF &row, const WallAppointment &appointment,
                                    Instant now)
{
    const double baseline = row.y() + 84;
    const bool today = localDay(appointment.at) == localDay(now);
    canvas.right(row.x() + 158, baseline, TimeText::minute(appointment.at),
                 {TypeRole::WallAppointment, today ? ColorRole::Text : ColorRole::Secondary, true, 158});
    const bool absent = appointment.worst() == ReportState::Absent;
    if (canvas.stale()) {
        // No countdown runs on old data.
    } else if (absent && today) {
        const QRectF chip(row.x() + 178, row.y() + 32, 200, 58);
        canvas.fill(chip, ColorRole::P1Fill);
        canvas.right(chip.right() - 8, baseline - 4, signedDelay(now - appointment.at),
                     {TypeRole::WallTitle, ColorRole::P1Glyph, true, 184, false, QString(QLatin1Char('+') % TimeText().left(now - appointment.at))});
    } else if (today && appointment.at > now) {
        canvas.right(row.x() + 342, baseline, tr("in %1").arg(TimeText().left(appointment.at - now)),
                     {TypeRole::WallHeader, ColorRole::Secondary, false, 150});
    } else if (!today) {
        const bool past = appointment.at < now;
        const bool tomorrow = localDay(appointment.at) == localDay(now) + std::chrono::days(1);
        canvas.right(row.x() + 342, baseline, past ? tr("earlier") : tomorrow ? tr("tomorrow") : tr("later on"),
                     {TypeRole::WallHeader, ColorRole::Secondary, false, 150});
    }
    canvas.left(row.x() + 398, baseline, appointment.street, {TypeRole::WallTitle, ColorRole::Text, false, 92});
    canvas.left(row.x() + 500, baseline, appointment.matter, {TypeRole::WallTitle, ColorRole::Text, false, 178});
    const auto count = std::min<qsizetype>(appointment.reporters.size(), 3);
    for (qsizetype i = 0; i < count; ++i) {
        const double x = row.x() + 694 + static_cast<double>(i) * 230;
        paintReporter(canvas, x, baseline, appointment.reporters[i], i + 1 < count ? 168 : row.right() - x - 54);
    }
    if (appointment.reporters.size() > 3)
        canvas.right(row.right(), row.y() + 118, tr("and %1 more").arg(appointment.reporters.size() - 3),
                     {TypeRole::WallAxis, ColorRole::Secondary, false, 200});
}

void ReportInPage::paintReporter(const WallCanvas &canvas, double x, double baseline, const WallReporter &reporter,
                                 double room)
{
    paintMark(canvas, {x, baseline - 37}, 42, reporter.state);
    const bool strong = is(reporter.state, {ReportState::Absent, ReportState::ArrivedLate, ReportState::DueSoon});
    const QString text = reporter.state == ReportState::ArrivedLate
        ? tr("%1 late %2", "unit, how much").arg(reporter.unit, TimeText().left(reporter.late))
        : reporter.unit;
    canvas.left(x + 54, baseline, text,
                {TypeRole::WallTitle, strong ? ColorRole::Text : ColorRole::Secondary, strong, room, true});
}

void ReportInPage::paintStrip(const WallCanvas &canvas, const QRectF &panel, const WallFigures &figures,
                              const WorkCalendar &calendar)
{
    canvas.panel(panel);
    using std::chrono::hours;
    const Day today = localDay(figures.now);
    const DayPlan plan = calendar.plan(today);
    Millis from = plan.shifts.empty() ? Millis{hours(8)} : plan.shifts.front().from;
    Millis to = plan.shifts.empty() ? Millis{hours(18)} : plan.shifts.back().to;
    for (const WallAppointment &appointment : figures.board.today) {
        from = std::min(from, timeOfDay(appointment.at));
        to = std::max(to, timeOfDay(appointment.at));
    }
    const double left = panel.x() + 70;
    const double right = panel.right() - 70;
    const double axis = panel.y() + 98;
    const auto x = [&](Millis time) {
        return left + (right - left) * static_cast<double>((time - from).count()) / std::max<double>(1, static_cast<double>((to - from).count()));
    };
    for (size_t i = 1; i < plan.shifts.size(); ++i) {
        const QRectF pause(x(plan.shifts[i - 1].to), panel.y() + 12, x(plan.shifts[i].from) - x(plan.shifts[i - 1].to), 86);
        canvas.fill(pause, ColorRole::Tile);
        canvas.middle(pause.center().x(), panel.y() + 68, tr("break"), {TypeRole::WallHeader, ColorRole::Secondary, false, 200});
    }
    canvas.line(left, axis, right, axis, ColorRole::Neutral, 2);
    for (auto hour = std::chrono::ceil<hours>(from); hour <= to; ++hour) {
        canvas.line(x(hour), axis, x(hour), axis + 8, ColorRole::Neutral, 2);
        canvas.middle(x(hour), panel.y() + 142, QString::number(hour.count()), {TypeRole::WallAxis, ColorRole::Secondary});
    }
    QMap<qint64, QVector<ReportState>> stacks; // one mark per called unit, by quarters of an hour
    for (const WallAppointment &appointment : figures.board.today)
        for (const WallReporter &reporter : appointment.reporters)
            stacks[timeOfDay(appointment.at) / std::chrono::minutes(15)].append(reporter.state);
    for (auto it = stacks.cbegin(); it != stacks.cend(); ++it) {
        const double at = x(Millis{std::chrono::minutes(15)} * it.key());
        for (qsizetype i = 0; i < it->size(); ++i) {
            const QPointF place(at + static_cast<double>(i % 2) * 22, axis - 26 - static_cast<double>(std::min<qsizetype>(i / 2, 2)) * 27);
            const ReportState state = it->at(i);
            if (is(state, {ReportState::Arrived, ReportState::Remote}))
                canvas.fill({place.x(), place.y(), 18, 18}, canvas.figure(ColorRole::CountMark));
            else if (is(state, {ReportState::Waiting, ReportState::Claimed, ReportState::OnTheWay}))
                canvas.outline({place.x(), place.y(), 18, 18}, canvas.figure(ColorRole::CountMark), 3);
            else
                paintMark(canvas, place - QPointF(3, 3), 26, state);
        }
    }
    const double now = x(timeOfDay(figures.now));
    if (now >= left && now <= right)
        canvas.line(now, panel.y() + 12, now, axis + 8, ColorRole::Text, 4);
    canvas.hatch({left, panel.y() + 12, right - left, 86});
}

} // namespace Yixian
