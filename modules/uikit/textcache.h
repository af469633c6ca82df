// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QPainter>
#include <QStaticText>

namespace Yixian {

// Laid-out texts of table cells, elided to the width of their column. Shaping Chinese text costs more than the rest of
// a cell together, and most cells show the same words as a second ago. Owned by a delegate, GUI thread.
class TextCache
{
public:
    // Draws in the current pen, vertically centred; returns the width drawn.
    int draw(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, int fontKey,
             Qt::Alignment alignment);
    int width(const QString &text, const QFont &font, int fontKey);
    void clear() { m_texts.clear(); }

private:
    struct Key
    {
        QString text;
        int room; // -1: not elided
        int font;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.text, key.room, key.font);
        }
    };
    struct Entry
    {
        QStaticText text;
        int width = 0;
        int height = 0;
    };
    const Entry &entry(const QString &text, int room, const QFont &font, int fontKey);

    QHash<Key, Entry> m_texts;
};

} // namespace Yixian
