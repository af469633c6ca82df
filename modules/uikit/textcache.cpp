// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/textcache.h"

#include <QFontMetricsF>
#include <QtMath>

namespace Yixian {

namespace {

// Several times what the cells of a full 3840 x 2160 window need.
constexpr qsizetype mostBytes = 32 << 20;
// Digits, signs and a few words, each in some fonts and colours.
constexpr qsizetype mostCharacters = 4096;

int leftOf(const QRect &rect, int width, Qt::Alignment alignment)
{
    if (alignment.testFlag(Qt::AlignRight))
        return rect.x() + rect.width() - width;
    if (alignment.testFlag(Qt::AlignHCenter))
        return rect.x() + (rect.width() - width) / 2;
    return rect.x();
}

// Vertically in the middle, and never over its edges: the picture is opaque and may be higher than a chip.
void place(QPainter &painter, int x, const QRect &rect, const QPixmap &picture)
{
    const QSize size = picture.deviceIndependentSize().toSize();
    const int more = std::max(0, size.height() - rect.height());
    const int above = more / 2;
    const int y = more > 0 ? rect.y() : rect.y() + (rect.height() - size.height()) / 2;
    const qreal ratio = picture.devicePixelRatio();
    painter.drawPixmap(QPointF(x, y), picture, QRectF(0, above * ratio, picture.width(), picture.height() - more * ratio));
}

} // namespace

TextCache::TextCache() : m_pictures(mostBytes) {}

void TextCache::clear()
{
    m_pictures.clear();
    m_characters.clear();
    m_advances.clear();
}

void TextCache::noticeRatio(const QPainter &painter)
{
    const qreal ratio = painter.deviceTransform().m11(); // tables are not scaled; to ask the window takes as long as to draw
    if (m_ratio == ratio)
        return;
    m_ratio = ratio;
    m_pictures.clear();
    m_characters.clear();
}

QPixmap TextCache::made(const QPainter &painter, const QString &line, int width, const QFont &font) const
{
    const QSizeF size(width, qCeil(QFontMetricsF(font).height()));
    QPixmap picture((size * m_ratio).toSize().expandedTo({1, 1}));
    picture.setDevicePixelRatio(m_ratio);
    picture.fill(painter.background().color());
    QPainter drawing(&picture);
    drawing.setFont(font);
    drawing.setPen(painter.pen().color());
    drawing.drawText(QRectF({}, size), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, line);
    return picture;
}

const QPixmap &TextCache::picture(const QPainter &painter, const QString &text, int room, const QFont &font, int fontKey)
{
    const Key key{text, room, fontKey, painter.pen().color().rgba(), painter.background().color().rgba()};
    if (const QPixmap *known = m_pictures.object(key))
        return *known;
    QString line = text;
    line.replace(QLatin1Char('\n'), QLatin1Char(' ')); // line breaks have no place in a cell
    const QFontMetricsF metrics(font);
    int width = qCeil(metrics.horizontalAdvance(line));
    if (width > room) {
        line = metrics.elidedText(line, Qt::ElideRight, room);
        width = std::min(room, qCeil(metrics.horizontalAdvance(line)));
    }
    m_made = made(painter, line, width, font);
    // One that is too large is gone at once.
    m_pictures.insert(key, new QPixmap(m_made), 4 * qsizetype{m_made.width()} * m_made.height());
    return m_made;
}

const QPixmap &TextCache::picture(const QPainter &painter, QChar character, const QFont &font, int fontKey)
{
    const CharacterKey key{character, fontKey, painter.pen().color().rgba(), painter.background().color().rgba()};
    auto known = m_characters.constFind(key);
    if (known != m_characters.cend())
        return *known;
    if (m_characters.size() >= mostCharacters)
        m_characters.clear();
    return *m_characters.insert(key, made(painter, character, advance(character, font, fontKey), font));
}

int TextCache::draw(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, int fontKey,
                    Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    noticeRatio(painter);
    const QPixmap &shown = picture(painter, text, rect.width(), font, fontKey);
    const int width = shown.deviceIndependentSize().toSize().width();
    place(painter, leftOf(rect, width, alignment), rect, shown);
    return width;
}

int TextCache::advance(QChar character, const QFont &font, int fontKey)
{
    const int key = fontKey << 16 | character.unicode();
    auto known = m_advances.constFind(key);
    if (known == m_advances.cend())
        known = m_advances.insert(key, qRound(QFontMetricsF(font).horizontalAdvance(character)));
    return *known;
}

int TextCache::figuresWidth(const QString &text, const QFont &font, int fontKey)
{
    int width = 0;
    for (QChar character : text)
        width += advance(character, font, fontKey);
    return width;
}

int TextCache::drawFigures(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, int fontKey,
                           Qt::Alignment alignment)
{
    const int width = figuresWidth(text, font, fontKey);
    if (width > rect.width())
        return draw(painter, rect, text, font, fontKey, alignment); // elided as a whole
    noticeRatio(painter);
    int x = leftOf(rect, width, alignment);
    for (QChar character : text) {
        place(painter, x, rect, picture(painter, character, font, fontKey));
        x += advance(character, font, fontKey);
    }
    return width;
}

} // namespace Yixian
