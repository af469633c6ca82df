// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QHash>
#include <QPainter>
#include <QPixmap>

namespace Yixian {

// Pictures of the texts of table cells, elided to the width of their column. Shaping and drawing Chinese text costs more
// than the rest of a cell together, and most cells show the same words as a second ago. A picture stands on the colour of
// painter.background(), which has to be opaque: so it is copied and not blended, and the letters keep their smoothing.
// Owned by a delegate, GUI thread.
class TextCache
{
public:
    TextCache();

    // Draws in the current pen, vertically centred and cut off at the top and bottom of `rect`; returns the width drawn.
    int draw(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, int fontKey,
             Qt::Alignment alignment);
    // The same for times: put together from a picture a character, because their text is another one every second.
    int drawFigures(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, int fontKey,
                    Qt::Alignment alignment);
    // Of a text drawn by drawFigures(), in px.
    int figuresWidth(const QString &text, const QFont &font, int fontKey);
    void clear();

private:
    struct Key
    {
        QString text;
        int room; // px for it
        int font;
        QRgb pen, paper;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.text, key.room, key.font, key.pen, key.paper);
        }
    };
    struct CharacterKey
    {
        QChar character;
        int font;
        QRgb pen, paper;
        bool operator==(const CharacterKey &) const = default;
        friend size_t qHash(const CharacterKey &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.character.unicode(), key.font, key.pen, key.paper);
        }
    };
    void noticeRatio(const QPainter &painter);
    QPixmap made(const QPainter &painter, const QString &line, int width, const QFont &font) const;
    // Until the next one is asked for.
    const QPixmap &picture(const QPainter &painter, const QString &text, int room, const QFont &font, int fontKey);
    const QPixmap &picture(const QPainter &painter, QChar character, const QFont &font, int fontKey);
    int advance(QChar character, const QFont &font, int fontKey);

    QCache<Key, QPixmap> m_pictures; // cost in bytes
    QHash<CharacterKey, QPixmap> m_characters; // as wide as their advance
    QPixmap m_made;                  // the last one that was made
    QHash<int, int> m_advances;      // of a character in a font
    qreal m_ratio = 0;               // the pictures are for this device pixel ratio
};

} // namespace Yixian
