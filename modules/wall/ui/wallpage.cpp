// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/ui/wallpage.h"

#include "uikit/accessible.h"
#include "wall/ui/wallpages.h"

#include <QPainter>

namespace Yixian {

WallPage::WallPage(const Theme &theme, const Replica &replica, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_replica(replica)
    , m_model(replica)
    , m_timer(this)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_timer.setInterval(repaintEvery);
    connect(&m_timer, &QTimer::timeout, this, &WallPage::tick);
    WallPage::retranslate();
}

void WallPage::setSheet(Sheet sheet)
{
    m_sheet = sheet;
    m_ticks = 0;
    update();
}

void WallPage::arrange(const WallArrangement &arrangement)
{
    m_arrangement = arrangement;
    if (m_arrangement.alone)
        setCursor(Qt::BlankCursor);
    setSheet(sheets().first());
}

// While work is stopped what that brings comes first.
QVector<WallPage::Sheet> WallPage::sheets() const
{
    QVector<Sheet> turning = m_arrangement.sheets;
    if (m_model.current().emergency)
        turning.prepend(Sheet::Emergency);
    return turning;
}

void WallPage::refreshNow()
{
    m_model.refresh();
    describeNow();
    update();
}

void WallPage::tick()
{
    m_model.refresh();
    turn();
    describeNow();
    update();
}

bool WallPage::turningStopped() const
{
    const WallFigures &figures = m_model.current();
    return figures.breached > 0 || figures.board.count(ReportState::Absent) > 0;
}

void WallPage::turn()
{
    if (m_model.isStale())
        return; // the page people look at stays
    const bool overdue = m_model.current().breached > 0;
    if (overdue)
        m_sheet = Sheet::Overview;
    else if (m_model.current().board.count(ReportState::Absent) > 0)
        m_sheet = Sheet::ReportIn;
    if (turningStopped()) {
        m_ticks = 0;
        return;
    }
    const QVector<Sheet> turning = sheets();
    if (++m_ticks < m_arrangement.turnAfter.count() && turning.contains(m_sheet))
        return;
    m_ticks = 0;
    m_sheet = turning[(turning.indexOf(m_sheet) + 1) % turning.size()];
}

void WallPage::describeNow()
{
    const WallFigures &figures = m_model.current();
    describe(*this, tr("Wall"),
             QString(HeadlinePicture::sentence(figures.headlines[0]) % QLatin1String(". ")
                     % HeadlinePicture::sentence(figures.headlines[1])));
}

QString WallPage::date() const
{
    const std::chrono::year_month_day date{localDay(m_replica.now())};
    const std::array names{tr("Sun"), tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat")};
    const std::chrono::weekday weekday{localDay(m_replica.now())};
    return tr("%1/%2 %3", "month, day, weekday")
        .arg(static_cast<unsigned>(date.month()))
        .arg(static_cast<unsigned>(date.day()))
        .arg(names[weekday.c_encoding()]);
}

QString WallPage::workText() const
{
    const WorkMoment &work = m_model.current().work;
    const QString resumes = TimeText::minute(work.resumes);
    switch (work.state) {
    case WorkState::Working: return tr("working hours");
    case WorkState::MakeUp: return tr("make-up working day");
    case WorkState::Break: return tr("break until %1").arg(resumes);
    case WorkState::Closed: return tr("closed until %1").arg(resumes);
    case WorkState::RestDay: return tr("day off");
    case WorkState::Holiday: return work.name.isEmpty() ? tr("holiday") : tr("holiday: %1").arg(work.name);
    case WorkState::StopWork: return tr("work stopped");
    }
    return {};
}

void WallPage::paintHeader(const WallCanvas &canvas) const
{
    constexpr double baseline = 84;
    const WallFigures &figures = m_model.current();
    canvas.left(48, baseline, tr("%1 one-line disposal").arg(figures.district), {TypeRole::WallTitle, ColorRole::Text, true, canvas.canShow(TypeRole::WallHeader) ? 380.0 : 620.0});
    if (canvas.canShow(TypeRole::WallHeader))
        canvas.left(452, baseline, date(), {TypeRole::WallHeader, ColorRole::Secondary, false, 224});
    canvas.left(696, baseline, TimeText::minute(m_replica.now()), {TypeRole::WallCount, ColorRole::Text, true});
    canvas.left(888, baseline, workText(), {TypeRole::WallHeader, ColorRole::Secondary, false, 268});
    const QVector<Sheet> turning = sheets();
    const QString page = QStringLiteral("%1/%2").arg(turning.indexOf(m_sheet) + 1).arg(turning.size());
    if (canvas.stale()) {
        canvas.right(1490, baseline, page, {TypeRole::WallHeader, ColorRole::Secondary, false, 120});
    } else {
        canvas.right(1360, baseline, turningStopped() ? tr("%1 held").arg(page) : page,
                     {TypeRole::WallHeader, ColorRole::Secondary, false, 190});
        if (canvas.canShow(TypeRole::WallHeader))
            canvas.right(1646, baseline, tr("centers %1/%2").arg(figures.centersOnline).arg(figures.centers),
                     {TypeRole::WallHeader, ColorRole::Secondary, false, 266});
    }
    paintAge(canvas);
}

void WallPage::paintAge(const WallCanvas &canvas) const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_model.dataAge()).count();
    const QString text = tr("data %1 s ago").arg(seconds);
    if (!canvas.stale()) {
        canvas.right(1872, 84, text, {TypeRole::WallHeader, ColorRole::Secondary, false, 206});
        return;
    }
    const QRectF chip(1524, 32, 348, 68);
    canvas.fill(chip, ColorRole::P2Fill);
    QPainter &painter = canvas.painter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(canvas.color(ColorRole::P2Glyph));
    painter.drawPolygon(QPolygonF{{1564, 48}, {1584, 84}, {1544, 84}});
    canvas.left(1596, 82, text, {TypeRole::WallTitle, ColorRole::P2Glyph, true, 264});
}

void WallPage::paintSilence(const WallCanvas &canvas) const
{
    canvas.fill({0, 0, WallCanvas::width, 116}, ColorRole::P2Fill);
    canvas.left(48, 82, TimeText::minute(m_replica.now()), {TypeRole::WallCount, ColorRole::P2Glyph, true});
    QPainter &painter = canvas.painter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(canvas.color(ColorRole::P2Glyph));
    painter.drawPolygon(QPolygonF{{584, 34}, {614, 88}, {554, 88}});
    canvas.left(636, 82, tr("Data stopped at %1").arg(TimeText::clock(m_replica.asOf())),
                {TypeRole::WallCount, ColorRole::P2Glyph, true, 1230});
}

void WallPage::paintNothing(const WallCanvas &canvas) const
{
    const bool known = m_replica.hasReference() && m_replica.link() >= LinkState::CatchingUp;
    canvas.panel({48, 132, 1824, 916});
    canvas.fillAround(rect());
    canvas.middle(960, 600, known ? tr("Loading figures…") : tr("No connection to the hub"),
                  {TypeRole::WallTitle, ColorRole::Secondary, false, 1700});
}

void WallPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double scale = std::min(width() / double(WallCanvas::width), height() / double(WallCanvas::height));
    painter.translate(WallArrangement::shift(m_replica.now()));
    painter.translate((width() - WallCanvas::width * scale) / 2, (height() - WallCanvas::height * scale) / 2);
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool never = m_replica.asOf() == Instant{};
    const WallCanvas canvas(painter, m_texts, theme(), !never && m_model.isStale(), {m_arrangement.smallestHan(), m_arrangement.smallestDigits()});
    if (never) {
        paintNothing(canvas);
        return;
    }
    paintSheet(canvas);
    canvas.fillAround(rect());
    if (m_model.isDead())
        paintSilence(canvas);
    else
        paintHeader(canvas);
    m_smallestInk = canvas.smallestInk();
    m_texts.endPainting();
    painter.resetTransform();
    if (m_arrangement.dims(m_replica.now()))
        painter.fillRect(rect(), QColor(0, 0, 0, 110));
}

void WallPage::paintSheet(const WallCanvas &canvas) const
{
    const WallFigures &figures = m_model.current();
    switch (m_sheet) {
    case Sheet::Overview: return OverviewPage::paint(canvas, figures, m_arrangement.outline);
    case Sheet::ReportIn: return ReportInPage::paint(canvas, figures, m_replica.reference().calendar);
    case Sheet::Hot: return HotPage::paint(canvas, figures);
    case Sheet::Emergency: return figures.emergency ? HotPage::paintEmergency(canvas, figures) : HotPage::paint(canvas, figures);
    }
}

void WallPage::showEvent(QShowEvent *event)
{
    ThemedWidget::showEvent(event);
    refreshNow();
    m_timer.start();
}

void WallPage::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    ThemedWidget::hideEvent(event);
}

void WallPage::retranslate()
{
    describeNow();
}

} // namespace Yixian
