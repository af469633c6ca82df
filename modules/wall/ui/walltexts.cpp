// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/ui/walltexts.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>

namespace Yixian {

namespace {

constexpr double margin = 2; // for what stands out of a letter's box

// What is not empty: half of a line's box is room above and below the letters.
QRect inkOf(const QImage &image)
{
    int left = image.width(), right = -1, top = image.height(), bottom = -1;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            if (line[x] != 0) {
                left = std::min(left, x);
                right = std::max(right, x);
                top = std::min(top, y);
                bottom = y;
            }
    }
    return right < left ? QRect(0, 0, 1, 1) : QRect(QPoint(left, top), QPoint(right, bottom));
}

} // namespace

WallTexts::Picture WallTexts::pictureOf(const QString &text, const QFont &font, const QColor &color, double scale)
{
    const QRectF box = QFontMetricsF(font).boundingRect(text).adjusted(-margin, -margin, margin, margin);
    QImage image(static_cast<int>(std::ceil(box.width() * scale)), static_cast<int>(std::ceil(box.height() * scale)), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(-box.topLeft(), text);
    painter.end();
    const QRect ink = inkOf(image);
    return {image.copy(ink), box.topLeft() + QPointF(ink.topLeft()) / scale, true};
}

void WallTexts::draw(QPainter &painter, const QPointF &at, const QString &text, const QFont &font, const QColor &color)
{
    if (text.isEmpty())
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    const double scale = painter.transform().m11() * ratio;
    const Key key{text, font.pixelSize(), font.weight(), color.rgba(), static_cast<int>(std::lround(scale * 1000))};
    auto found = m_pictures.find(key);
    if (found == m_pictures.end())
        found = m_pictures.insert(key, pictureOf(text, font, color, scale));
    found->used = true;
    // On whole pixels of the screen, so that it is copied as it is.
    const QPointF corner = painter.transform().map(at + found->corner) * ratio;
    const QPointF whole(std::round(corner.x()) / ratio, std::round(corner.y()) / ratio);
    painter.save();
    painter.resetTransform();
    painter.drawImage(QRectF(whole, QSizeF(found->image.size()) / ratio), found->image);
    painter.restore();
}

double WallTexts::advance(const QString &text, const QFont &font)
{
    const Measure measure{text, font.pixelSize(), font.weight()};
    auto found = m_advances.find(measure);
    if (found == m_advances.end())
        found = m_advances.insert(measure, {QFontMetricsF(font).horizontalAdvance(text), true});
    found->used = true;
    return found->width;
}

template<class Kept>
void WallTexts::forgetUnused(Kept &kept)
{
    kept.removeIf([](const auto &entry) { return !entry.value().used; });
    for (auto &value : kept)
        value.used = false;
}

void WallTexts::endPainting()
{
    forgetUnused(m_pictures);
    forgetUnused(m_advances);
}

} // namespace Yixian
