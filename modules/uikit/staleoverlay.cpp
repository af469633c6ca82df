// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/staleoverlay.h"

#include "uikit/paint.h"

#include <QEvent>
#include <QPainter>

namespace Yixian {

StaleOverlay::StaleOverlay(const Theme &theme, QWidget *over, int line)
    : ThemedWidget(theme, over)
    , m_line(line)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    over->installEventFilter(this);
    setGeometry(over->rect());
    hide();
}

bool StaleOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return ThemedWidget::eventFilter(watched, event);
}

void StaleOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool wall = m_line >= Size::wallHatchLine;
    paintHatch(painter, rect(), theme().color(wall ? ColorRole::WallHatch : ColorRole::Hatch),
               theme().px(Size::hatchPitch), theme().line(m_line));
}

} // namespace Yixian
