// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/badge.h"
#include "wall/ui/walltexts.h"

#include <QPainter>
#include <QRegion>

namespace Yixian {

// What the pages of the wall paint with: texts by baseline on a canvas of 1920×1080, shrunk where a word is too wide, and
// the grey hatched look of stale data. Lives for one painting; GUI thread.
class WallCanvas
{
public:
    static constexpr int width = 1920;
    static constexpr int height = 1080;
    static constexpr int side = 48;
    static constexpr int padding = 28;

    // Share of a type's size that the ink of its letters is high.
    static constexpr double hanInk = 0.92, digitInk = 0.74;
    // What would be smaller than these is enlarged as far as it has room, and left out where it may be:
    // axis numbers, percentiles, labels of the header. 0: whatever it is.
    struct Smallest
    {
        double han = 0, digits = 0;
    };
    WallCanvas(QPainter &painter, WallTexts &texts, const Theme &theme, bool stale, Smallest smallest)
        : m_painter(painter), m_texts(texts), m_theme(theme), m_stale(stale), m_smallest(smallest)
    {}

    struct Look
    {
        TypeRole type = TypeRole::WallTitle;
        ColorRole color = ColorRole::Text;
        bool bold = false;
        double room = 0;    // shrinks to it; 0: as wide as it is
        bool figure = false; // grey when stale
        QString shorter{};   // said instead where the text would have to be smaller than can be read
    };
    // Each returns the width it took.
    double left(double x, double baseline, const QString &text, const Look &look) const;
    double right(double x, double baseline, const QString &text, const Look &look) const;
    double middle(double x, double baseline, const QString &text, const Look &look) const;

    void panel(const QRectF &rect) const;
    // What no panel covers, after the panels: on a large screen half of all painting is filling, and nothing is filled twice.
    // `page` in pixels of the painter without its transformation.
    void fillAround(const QRect &page) const;
    void fill(const QRectF &rect, ColorRole color) const { m_painter.fillRect(rect, this->color(color)); }
    void line(double x1, double y1, double x2, double y2, ColorRole color, double lineWidth) const;
    void outline(const QRectF &rect, ColorRole color, double lineWidth) const;
    // Over figures, only when stale.
    void hatch(const QRectF &rect) const;
    // Hollow when stale, and for a count of zero.
    void badge(double x, double y, double size, BadgeKind kind, bool zero = false) const;

    bool stale() const { return m_stale; }
    // Whether what may be dropped (the date, how many centers) is still large enough to be read.
    bool canShow(TypeRole type) const;
    // How high the ink of the smallest text is that was drawn so far, px.
    double smallestInk() const { return m_smallestInk; }
    QPainter &painter() const { return m_painter; }
    const Theme &theme() const { return m_theme; }
    const QColor &color(ColorRole role) const { return m_theme.color(role); }
    ColorRole figure(ColorRole fresh) const { return m_stale ? ColorRole::Neutral : fresh; }

private:
    QFont fitted(const QString &text, const Look &look) const;
    bool isLegible(const QString &text, const QFont &font) const;
    double draw(double x, double baseline, const QString &text, const Look &look, double part) const;

    QPainter &m_painter;
    WallTexts &m_texts;
    const Theme &m_theme;
    bool m_stale;
    Smallest m_smallest;
    mutable double m_smallestInk = 1e9;
    mutable QRegion m_panels;
};

} // namespace Yixian
