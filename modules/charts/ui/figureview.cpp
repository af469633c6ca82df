// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/figureview.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>

namespace Yixian {

namespace {

// Qt takes a widget it does not know for a mere container.
QAccessibleInterface *chartFor(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String("Yixian::FigureView") ? qobject_cast<QWidget *>(object) : nullptr;
    return view ? new QAccessibleWidget(view, QAccessible::Chart) : nullptr;
}

} // namespace

FigureView::FigureView(const Theme &theme, QWidget *parent) : ThemedWidget(theme, parent)
{
    static const bool known = [] {
        QAccessible::installFactory(chartFor);
        return true;
    }();
    Q_UNUSED(known)
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setMinimumSize(theme.px(200), theme.px(120));
}

void FigureView::setSpots(QVector<Spot> spots)
{
    m_spots = std::move(spots);
    m_current = m_spots.isEmpty() ? -1 : qBound(-1, m_current, static_cast<int>(m_spots.size()) - 1);
}

void FigureView::figuresChanged()
{
    layOut();
    update();
}

void FigureView::say(QPainter &painter, QPointF at, const QString &text, Qt::Alignment alignment, TypeRole type, ColorRole color) const
{
    painter.setFont(theme().font(type));
    painter.setPen(theme().color(color));
    QRectF box(at.x(), at.y(), 4000, 200);
    if (alignment.testFlag(Qt::AlignRight))
        box.moveRight(at.x());
    else if (alignment.testFlag(Qt::AlignHCenter))
        box.moveLeft(at.x() - box.width() / 2);
    if (alignment.testFlag(Qt::AlignBottom))
        box.moveBottom(at.y());
    else if (alignment.testFlag(Qt::AlignVCenter))
        box.moveTop(at.y() - box.height() / 2);
    painter.drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine, text);
}

double FigureView::widthOf(const QString &text, TypeRole type) const
{
    return QFontMetricsF(theme().font(type)).horizontalAdvance(text);
}

QString FigureView::elided(const QString &text, double width, TypeRole type) const
{
    return QFontMetricsF(theme().font(type)).elidedText(text, Qt::ElideRight, width);
}

void FigureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(ColorRole::Row));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    paintFigure(painter);
    painter.restore();
    if (!hasFocus() || m_current < 0)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(ColorRole::Focus), px(2)));
    painter.drawRect(m_spots[m_current].area.adjusted(1, 1, -1, -1));
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    layOut();
}

int FigureView::spotAt(QPointF point) const
{
    for (qsizetype i = 0; i < m_spots.size(); ++i)
        if (m_spots[i].area.contains(point))
            return static_cast<int>(i);
    return -1;
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    const int spot = spotAt(event->position());
    setCursor(spot >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(spot >= 0 ? Qt::convertFromPlainText(m_spots[spot].words) : QString());
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    const int spot = event->button() == Qt::LeftButton ? spotAt(event->position()) : -1;
    if (spot >= 0)
        emit opened(spot);
}

void FigureView::moveTo(int spot)
{
    m_current = m_spots.isEmpty() ? -1 : qBound(0, spot, static_cast<int>(m_spots.size()) - 1);
    if (m_current >= 0)
        setAccessibleDescription(m_spots[m_current].words);
    update();
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: return moveTo(m_current + 1);
    case Qt::Key_Left:
    case Qt::Key_Up: return moveTo(m_current - 1);
    case Qt::Key_Home: return moveTo(0);
    case Qt::Key_End: return moveTo(static_cast<int>(m_spots.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit opened(m_current);
        return;
    default: ThemedWidget::keyPressEvent(event);
    }
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    ThemedWidget::focusInEvent(event);
    moveTo(qMax(0, m_current));
}

void FigureView::focusOutEvent(QFocusEvent *event)
{
    ThemedWidget::focusOutEvent(event);
    update();
}

void FigureView::retheme()
{
    figuresChanged();
}

void FigureView::retranslate()
{
    figuresChanged();
}

} // namespace Yixian
