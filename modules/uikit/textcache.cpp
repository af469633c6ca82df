// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/textcache.h"

#include <QFontMetrics>

namespace Yixian {

namespace {
constexpr qsizetype mostTexts = 4096;
}

const TextCache::Entry &TextCache::entry(const QString &text, int room, const QFont &font, int fontKey)
{
    const Key key{text, room, fontKey};
    const auto found = m_texts.constFind(key);
    if (found != m_texts.cend())
        return *found;
    if (m_texts.size() >= mostTexts) // every second brings new times: start over rather than track their age
        m_texts.clear();
    Entry made;
    made.text.setTextFormat(Qt::PlainText);
    made.text.setPerformanceHint(QStaticText::AggressiveCaching);
    // Line breaks have no place in a cell.
    QString line = text;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    made.text.setText(room < 0 ? line : QFontMetrics(font).elidedText(line, Qt::ElideRight, room));
    made.text.prepare({}, font);
    made.width = qCeil(made.text.size().width());
    made.height = qRound(made.text.size().height());
    return *m_texts.insert(key, made);
}

int TextCache::width(const QString &text, const QFont &font, int fontKey)
{
    return entry(text, -1, font, fontKey).width;
}

int TextCache::draw(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, int fontKey,
                    Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const Entry *shown = &entry(text, -1, font, fontKey);
    if (shown->width > rect.width())
        shown = &entry(text, rect.width(), font, fontKey);
    int x = rect.x();
    if (alignment.testFlag(Qt::AlignRight))
        x += rect.width() - shown->width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        x += (rect.width() - shown->width) / 2;
    painter.setFont(font);
    painter.drawStaticText(x, rect.y() + (rect.height() - shown->height) / 2, shown->text);
    return shown->width;
}

} // namespace Yixian
