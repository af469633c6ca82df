// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/ui/walltexts.h"

#include <cmath>
#include <QFontMetricsF>

namespace Yixian {

namespace {

constexpr double margin = 2; // for what stands out of a letter's box

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
    return {image, box.topLeft(), true};
}

void WallTexts::draw(QPainter &painter, const QPointF &at, const QString &text, const QFont &font, const QColor &color)
{
    if (text.isEmpty())
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    const double scale = painter.transform().m11() * ratio;
    const Key key{text, font.pixelSize(), font.bold(), color.rgba(), static_cast<int>(std::lround(scale * 1000))};
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

void WallTexts::endPainting()
{
    m_pictures.removeIf([](const auto &picture) { return !picture.value().used; });
    for (Picture &picture : m_pictures)
        picture.used = false;
}

} // namespace Yixian
