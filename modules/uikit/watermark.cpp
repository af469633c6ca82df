// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/watermark.h"

#include "uikit/timetext.h"

#include <cmath>
#include <QEvent>
#include <QPainter>

namespace Yixian {

QString watermarkText(const QString &who, Instant at)
{
    return who + QStringLiteral("  ") + toIso(localDay(at)) + QLatin1Char(' ') + TimeText::minute(at);
}

void paintWatermark(QPainter &painter, const QRectF &area, const QString &text, const QFont &font, QColor color)
{
    constexpr double slant = -24;
    constexpr float faint = 0.10F;
    const QFontMetricsF metrics(font, painter.device());
    const double step = metrics.horizontalAdvance(text) + 6 * metrics.height(), line = 7 * metrics.height();
    const double reach = std::hypot(area.width(), area.height()) / 2;
    color.setAlphaF(faint);
    painter.save();
    painter.setClipRect(area);
    painter.setFont(font);
    painter.setPen(color);
    painter.translate(area.center());
    painter.rotate(slant);
    bool shifted = false;
    for (double y = -reach; y < reach; y += line, shifted = !shifted)
        for (double x = -reach - (shifted ? step / 2 : 0); x < reach; x += step)
            painter.drawText(QPointF(x, y), text);
    painter.restore();
}

Watermark::Watermark(const Theme &theme, QWidget *over, const QString &text) : ThemedWidget(theme, over), m_text(text)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("watermark"));
    over->installEventFilter(this);
    setGeometry(over->rect());
    raise();
    show();
}

bool Watermark::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return ThemedWidget::eventFilter(watched, event);
}

void Watermark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintWatermark(painter, rect(), m_text, theme().font(TypeRole::Strong), theme().color(ColorRole::Text));
}

} // namespace Yixian
