// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/chartviews.h"

#include "charts/ui/sharetext.h"
#include "uikit/keptapart.h"

#include <functional>
#include <QChart>
#include <QPainter>

namespace Yixian {

namespace {

double minutesOf(Millis length)
{
    return static_cast<double>(length.count()) / 60000;
}

QString number(double value)
{
    return QString::number(value, 'g', 4);
}

QString shortDay(Day day)
{
    const std::chrono::year_month_day date{day};
    return QStringLiteral("%1-%2").arg(static_cast<unsigned>(date.month())).arg(static_cast<unsigned>(date.day()), 2, 10,
                                                                               QLatin1Char('0'));
}

// A step before and after each change: Qt Charts has no step series.
template<class Value>
QList<QPointF> doubled(const AttainmentCurve &curve, Value value, double end)
{
    QList<QPointF> points{{0, 0}};
    for (const CurveStep &step : curve.steps) {
        points.append({minutesOf(step.at), points.last().y()});
        points.append({minutesOf(step.at), std::invoke(value, step) * 100});
    }
    points.append({std::max(end, points.last().x()), points.last().y()});
    return points;
}

QVector<PlotTick> quarters()
{
    QVector<PlotTick> ticks;
    for (int percent = 0; percent <= 100; percent += 25)
        ticks.append({static_cast<double>(percent), QString::number(percent), false});
    return ticks;
}

} // namespace

CurveView::CurveView(const Theme &theme, QWidget *parent)
    : PlotView(theme, parent)
    , m_low(new QLineSeries(this))
    , m_high(new QLineSeries(this))
    , m_band(new QAreaSeries(m_high, m_low))
{
    chart()->addSeries(m_band);
    m_band->attachAxis(xAxis());
    m_band->attachAxis(yAxis());
    m_target = addLine(ColorRole::Secondary, 1.5, Qt::DashLine);
    m_limit = addLine(ColorRole::Secondary, 1.5, Qt::DashLine);
    m_curve = addLine(ColorRole::Text, 2);
    CurveView::retheme();
}

void CurveView::retheme()
{
    PlotView::retheme();
    m_band->setPen(Qt::NoPen);
    m_band->setBrush(theme().color(ColorRole::BarTrack));
}

int CurveView::points() const
{
    return static_cast<int>(m_curve->count());
}

void CurveView::setFigures(const CurveFigures &figures)
{
    m_figures = figures;
    m_end = figures.limit * 2;
    m_shown = figures.summary.curve.thinned(m_end, columns);
    const double end = minutesOf(m_end);
    const double limit = minutesOf(figures.limit);
    const double known = std::min(end, minutesOf(figures.summary.curve.end().value_or(m_end)));
    const double target = figures.targetPermille / 10.0;
    setRanges(end, 0, 100);
    setTicks({{0, QStringLiteral("0"), false},
              {limit / 2, number(limit / 2), false},
              {limit, ShareText::minutes(figures.limit), true},
              {limit * 1.5, number(limit * 1.5), false},
              {end, number(end), false}},
             quarters());
    m_curve->replace(figures.summary.curve.n == 0 ? QList<QPointF>() : doubled(m_shown, &CurveStep::attained, known));
    m_low->replace(doubled(m_shown, &CurveStep::low, known));
    m_high->replace(doubled(m_shown, &CurveStep::high, known));
    m_target->replace({{0, target}, {limit, target}});
    m_limit->replace({{limit, 0}, {limit, 100}});
}

void CurveView::paintOver(QPainter &painter)
{
    const double target = m_figures.targetPermille / 10.0;
    const double half = theme().px(6);
    painter.setPen(QPen(theme().color(ColorRole::Text), 1.5 * theme().scalePercent() / 100));
    for (const CensorMark &mark : m_shown.censored) {
        const QPointF at = place(minutesOf(mark.at), mark.attained * 100);
        painter.drawLine(QPointF(at.x(), at.y() - half), QPointF(at.x(), at.y() + half));
    }
    painter.setBrush(theme().color(ColorRole::Row));
    for (const double share : {0.5, 0.9, 0.95}) {
        const auto time = m_figures.summary.curve.percentile(share);
        if (time && *time <= m_end)
            painter.drawEllipse(place(minutesOf(*time), m_figures.summary.curve.at(*time) * 100), theme().px(4),
                                theme().px(4));
    }
    // Right of the limit and under the curve there is always room.
    say(painter, place(0, target) + QPointF(theme().px(8), theme().px(4)),
        tr("target %1").arg(ShareText::percent(target / 100, m_figures.targetPermille % 10 == 0 ? 0 : 1)),
        Qt::AlignLeft | Qt::AlignTop);
    paintFigures(painter);
}

void CurveView::paintFigures(QPainter &painter) const
{
    const TimeText time;
    const AttainmentCurve &curve = m_figures.summary.curve;
    // Under the curve, or over it where it stays low.
    const double line = theme().px(24);
    const double stands = curve.at(m_figures.limit) * 100;
    const double top = place(0, 66).y();
    const double y = stands >= 50 ? std::max(top, place(0, stands).y() + 1.5 * line) : plot().top() + line / 2;
    QPointF at(place(minutesOf(m_figures.limit), 0).x() + theme().px(14), curve.n > 0 ? y : top);
    for (const auto &[name, share] : {std::pair{"p50", 0.5}, std::pair{"p90", 0.9}, std::pair{"p95", 0.95}}) {
        const auto value = curve.percentile(share);
        say(painter, at, QLatin1String(name), Qt::AlignLeft | Qt::AlignVCenter, TypeRole::Body);
        say(painter, at + QPointF(theme().px(110), 0), value ? time.left(*value) : TimeText::unknown(),
            Qt::AlignRight | Qt::AlignVCenter, TypeRole::Strong, ColorRole::Text);
        at.ry() += line;
    }
    if (at.y() + theme().px(48) > plot().bottom())
        return; // a low chart has no room for the rest
    at.ry() += theme().px(8);
    if (const int beyond = curve.doneBeyond(m_end); beyond > 0) {
        say(painter, at, tr("%1 more beyond %2").arg(ShareText::count(beyond), ShareText::minutes(m_end)),
            Qt::AlignLeft | Qt::AlignVCenter);
        at.ry() += theme().px(20);
    }
    if (const auto longest = curve.longest(); longest && *longest > m_end)
        say(painter, at, tr("longest %1").arg(time.left(*longest)), Qt::AlignLeft | Qt::AlignVCenter);
}

WeeksView::WeeksView(const Theme &theme, QWidget *parent) : PlotView(theme, parent)
{
    m_limitLine = addLine(ColorRole::Secondary, 1.5, Qt::DashLine);
    m_lines = {addLine(ColorRole::Text, 2.5), addLine(ColorRole::Secondary, 2), addLine(ColorRole::Neutral, 1.5)};
    setRoom({60, 10, 96, 26});
    WeeksView::retheme();
}

void WeeksView::setFigures(const std::vector<WeekSummary> &weeks, Millis limit)
{
    m_weeks = weeks;
    m_limit = limit;
    std::array<QList<QPointF>, 3> points;
    double highest = minutesOf(limit);
    QVector<PlotTick> days;
    for (size_t i = 0; i < weeks.size(); ++i) {
        const std::array values{weeks[i].p50, weeks[i].p90, weeks[i].p95};
        for (size_t k = 0; k < values.size(); ++k)
            if (values[k])
                points[k].append({static_cast<double>(i), minutesOf(*values[k])});
        if (values[1])
            highest = std::max(highest, minutesOf(*values[1]));
        if (values[2])
            highest = std::max(highest, std::min(minutesOf(*values[2]), 3 * minutesOf(limit)));
        if ((weeks.size() - 1 - i) % 3 == 0)
            days.append({static_cast<double>(i), shortDay(weeks[i].monday), false});
    }
    setRanges(std::max<double>(1, static_cast<double>(weeks.size()) - 1), 0, highest * 1.1);
    setTicks(days, {{0, QStringLiteral("0"), false}, {minutesOf(limit), ShareText::minutes(limit), true}});
    for (size_t k = 0; k < m_lines.size(); ++k)
        m_lines[k]->replace(points[k]);
    m_limitLine->replace({{0, minutesOf(limit)}, {static_cast<double>(weeks.size()) - 1, minutesOf(limit)}});
}

void WeeksView::paintOver(QPainter &painter)
{
    if (std::all_of(m_lines.cbegin(), m_lines.cend(), [](const QLineSeries *line) { return line->count() == 0; }))
        sayNothing(painter, tr("Nothing fell due in these weeks"));
    const TimeText time;
    QVector<size_t> named; // from the top down
    QVector<double> heights;
    for (size_t k = m_lines.size(); k-- > 0;) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(k == 0 ? ColorRole::Text : k == 1 ? ColorRole::Secondary : ColorRole::Neutral));
        const QList<QPointF> points = m_lines[k]->points();
        for (const QPointF &point : points)
            if (point.y() <= yAxis()->max())
                painter.drawEllipse(place(point.x(), point.y()), theme().px(3), theme().px(3));
        if (points.isEmpty())
            continue;
        named.append(k);
        heights.append(place(0, std::min(points.last().y(), yAxis()->max())).y());
    }
    heights = keptApart(heights, theme().px(18), plot().top(), plot().bottom());
    for (qsizetype i = 0; i < named.size(); ++i) {
        const size_t k = named[i];
        const QPointF last = m_lines[k]->points().last();
        static constexpr std::array names{"p50 ", "p90 ", "p95 "};
        say(painter, {place(last.x(), 0).x() + theme().px(8), heights[i]}, QString(QLatin1String(names[k]) % time.left(Millis{static_cast<qint64>(last.y() * 60000)})),
            Qt::AlignLeft | Qt::AlignVCenter, k == 0 ? TypeRole::HeadStrong : TypeRole::Note, k == 0 ? ColorRole::Text : ColorRole::Secondary);
    }
}

ControlView::ControlView(const Theme &theme, QWidget *parent) : PlotView(theme, parent)
{
    m_low = addLine(ColorRole::CountMark, 1);
    m_high = addLine(ColorRole::CountMark, 1);
    m_center = addLine(ColorRole::CountMark, 1);
    m_target = addLine(ColorRole::Secondary, 1.5, Qt::DashLine);
    m_line = addLine(ColorRole::Text, 1.5);
    setRoom({44, 12, 112, 46});
    ControlView::retheme();
}

void ControlView::setFigures(const ControlChart &chart, int targetPermille)
{
    m_chart = chart;
    m_targetPermille = targetPermille;
    QList<QPointF> line, low, high;
    double lowest = targetPermille / 10.0;
    QVector<PlotTick> days;
    const auto count = chart.points.size();
    const size_t every = std::max<size_t>(1, count / 8);
    for (size_t i = 0; i < count; ++i) {
        const ControlPoint &point = chart.points[i];
        const auto x = static_cast<double>(i) + 0.5;
        line.append({x, point.share * 100});
        low.append({x - 0.5, point.low * 100});
        low.append({x + 0.5, point.low * 100});
        high.append({x - 0.5, point.high * 100});
        high.append({x + 0.5, point.high * 100});
        lowest = std::min({lowest, point.share * 100, point.low * 100});
        if ((count - 1 - i) % every == 0)
            days.append({x, shortDay(point.count.day), false});
    }
    const double bottom = std::max(0.0, std::floor((lowest - 1) / 10) * 10);
    setRanges(std::max<double>(1, static_cast<double>(count)), bottom, 100);
    QVector<PlotTick> percents;
    for (double at = bottom; at <= 100.1; at += bottom < 50 ? 20 : 10)
        percents.append({at, number(at), false});
    setTicks(days, percents);
    m_line->replace(line);
    m_low->replace(low);
    m_high->replace(high);
    const double right = std::max<double>(1, static_cast<double>(count));
    QList<QPointF> center;
    for (size_t i = 0; i < chart.phases.size(); ++i) {
        const ChartPhase &phase = chart.phases[i];
        const size_t end = i + 1 < chart.phases.size() ? chart.phases[i + 1].first : count;
        center.append({static_cast<double>(phase.first), phase.center * 100});
        center.append({static_cast<double>(end), phase.center * 100});
    }
    m_center->replace(center);
    m_target->replace({{0, targetPermille / 10.0}, {right, targetPermille / 10.0}});
}

void ControlView::paintPoints(QPainter &painter) const
{
    // Those of a year would grow into one band.
    const double room = plot().width() / static_cast<double>(std::max<size_t>(1, m_chart.points.size()));
    const double dot = std::clamp(0.45 * room, 1.0, 3.5 * theme().scalePercent() / 100);
    for (size_t i = 0; i < m_chart.points.size(); ++i) {
        const ControlPoint &point = m_chart.points[i];
        const QPointF at = place(static_cast<double>(i) + 0.5, point.share * 100);
        const bool signal = point.signal != Signal::None;
        const QColor outline = theme().color(ColorRole::P2Outline);
        painter.setPen(signal && outline.alpha() > 0 ? QPen(outline, theme().line()) : QPen(Qt::NoPen));
        painter.setBrush(theme().color(signal ? ColorRole::P2Fill : ColorRole::Text));
        if (point.signal == Signal::Outside) {
            const double r = theme().px(8);
            painter.drawPolygon(QPolygonF{at + QPointF(0, -r), at + QPointF(r, r * 0.8), at + QPointF(-r, r * 0.8)});
        } else {
            const double r = signal ? std::min<double>(theme().px(6), 1.7 * dot) : dot;
            painter.drawEllipse(at, r, r);
        }
    }
}

// Where the limits were computed anew.
void ControlView::paintPhases(QPainter &painter) const
{
    const QRectF area = plot();
    for (const ChartPhase &phase : m_chart.phases) {
        if (phase.why.isEmpty())
            continue;
        const double x = place(static_cast<double>(phase.first), 0).x();
        painter.setPen(QPen(theme().color(ColorRole::Secondary), theme().line(), Qt::DotLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        say(painter, {x + theme().px(4), area.bottom() - theme().px(4)}, tr("anew from %1").arg(shortDay(phase.from)),
            Qt::AlignLeft | Qt::AlignBottom, TypeRole::Small, ColorRole::Secondary);
    }
}

void ControlView::paintOver(QPainter &painter)
{
    paintPhases(painter);
    paintPoints(painter);
    if (m_chart.points.empty())
        return sayNothing(painter, tr("No day has enough due for a share"));
    const QRectF area = plot();
    struct Label
    {
        double at;
        QString text;
        bool strong;
    };
    const ControlPoint &last = m_chart.points.back();
    std::vector<Label> labels{{last.high * 100, tr("upper limit %1").arg(number(std::round(last.high * 1000) / 10)), false},
                              {m_chart.center * 100, tr("mean %1").arg(number(std::round(m_chart.center * 1000) / 10)), false},
                              {m_targetPermille / 10.0, tr("target %1").arg(number(m_targetPermille / 10.0)), true},
                              {last.low * 100, tr("lower limit %1").arg(number(std::round(last.low * 1000) / 10)), false}};
    std::stable_sort(labels.begin(), labels.end(), [](const Label &a, const Label &b) { return a.at > b.at; });
    QVector<double> heights;
    for (const Label &label : labels)
        heights.append(place(0, label.at).y());
    heights = keptApart(heights, theme().px(18), area.top(), area.bottom());
    for (size_t i = 0; i < labels.size(); ++i) {
        const Label &label = labels[i];
        say(painter, {area.right() + theme().px(8), heights[static_cast<qsizetype>(i)]}, label.text, Qt::AlignLeft | Qt::AlignVCenter,
            label.strong ? TypeRole::HeadStrong : TypeRole::Note, label.strong ? ColorRole::Text : ColorRole::Secondary);
    }
    // How many were due: the limits depend on it.
    const double room = area.width() / static_cast<double>(m_chart.points.size());
    const size_t every = std::max<size_t>(1, static_cast<size_t>(std::ceil(theme().px(30) / std::max(1.0, room))));
    say(painter, {area.left() - theme().px(6), area.bottom() + theme().px(24)}, QStringLiteral("n"),
        Qt::AlignRight | Qt::AlignTop, TypeRole::Small, ColorRole::Neutral);
    for (size_t i = m_chart.points.size(); i-- > 0;)
        if ((m_chart.points.size() - 1 - i) % every == 0)
            say(painter, {place(static_cast<double>(i) + 0.5, 0).x(), area.bottom() + theme().px(24)},
                QString::number(m_chart.points[i].count.due), Qt::AlignHCenter | Qt::AlignTop, TypeRole::Small,
                ColorRole::Neutral);
}

} // namespace Yixian
