// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/theme.h"

#include <QRect>

class QPainter;

namespace Yixian {

// Flat pieces that several widgets and delegates share. Each leaves the painter as it found it, except pen and brush.

// A box whose border lies inside `rect`; crisp at every scale. Transparent face or border: not drawn.
void paintBox(QPainter &painter, const QRect &rect, const QColor &face, const QColor &border, int line, int radius);

// 45° lines inside `rect`, in step with the top left corner of the window so that neighbours join.
void paintHatch(QPainter &painter, const QRect &rect, const QColor &color, int pitch, int line);

// 特急, 代, 补录: an outlined box with small text, no colour.
int tagWidth(const QString &text, const Theme &theme);
void paintTag(QPainter &painter, const QRect &box, const QString &text, const Theme &theme,
              ColorRole role = ColorRole::Text);

// A key as on a keyboard: 20 px box.
void paintKeyCap(QPainter &painter, const QRect &box, const QString &key, const Theme &theme);
int keyCapWidth(const QString &key, const Theme &theme);

// Share of a clock's time used, 0…1 and beyond; `fill` is the level's colour, Neutral without a level.
struct UsedBarLook
{
    ColorRole fill = ColorRole::Neutral;
    bool outlined = false; // amber on white needs its outline
    bool ticks = false;    // at 50 and 80 %
};
void paintUsedBar(QPainter &painter, const QRect &bar, double used, UsedBarLook look, const Theme &theme);

} // namespace Yixian
