// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QImage>
#include <QPainter>

namespace Yixian {

// Pictures of the texts on a wall. Letters of its size are outlines to Qt, filled anew at each painting; most of them say
// the same as a second ago. What a painting did not need goes when it ends. Owned by the page, GUI thread.
class WallTexts
{
public:
    // From `at` on, on its baseline, where the painter's scale is one and the same in both directions.
    void draw(QPainter &painter, const QPointF &at, const QString &text, const QFont &font, const QColor &color);
    // Of a text in a font of the wall. To shape Chinese text each second to know its width costs as much as to draw it.
    double advance(const QString &text, const QFont &font);
    void endPainting();

private:
    struct Key
    {
        QString text;
        int pixels;
        int weight;
        QRgb color;
        int scale; // thousandths
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.text, key.pixels, key.weight, key.color, key.scale);
        }
    };
    struct Measure
    {
        QString text;
        int pixels;
        int weight;
        bool operator==(const Measure &) const = default;
        friend size_t qHash(const Measure &measure, size_t seed = 0) noexcept { return qHashMulti(seed, measure.text, measure.pixels, measure.weight); }
    };
    struct Advance
    {
        double width = 0;
        bool used = true;
    };
    struct Picture
    {
        QImage image;
        QPointF corner; // from where the text begins on its baseline
        bool used = true;
    };
    static Picture pictureOf(const QString &text, const QFont &font, const QColor &color, double scale);

    template<class Kept>
    static void forgetUnused(Kept &kept);

    QHash<Key, Picture> m_pictures;
    QHash<Measure, Advance> m_advances;
};

} // namespace Yixian
