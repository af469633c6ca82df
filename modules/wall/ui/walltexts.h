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
    void endPainting();

private:
    struct Key
    {
        QString text;
        int pixels;
        bool bold;
        QRgb color;
        int scale; // thousandths
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.text, key.pixels, key.bold, key.color, key.scale);
        }
    };
    struct Picture
    {
        QImage image;
        QPointF corner; // from where the text begins on its baseline
        bool used = true;
    };
    static Picture pictureOf(const QString &text, const QFont &font, const QColor &color, double scale);

    QHash<Key, Picture> m_pictures;
};

} // namespace Yixian
