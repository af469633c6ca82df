// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/shown.h"

#include <algorithm>

namespace Yixian {

namespace {

bool isHidden(char32_t c)
{
    const auto in = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    if (c < 0x20)
        return c != '\n' && c != '\t';
    return in(0x7f, 0x9f) || c == 0xad || c == 0x61c || c == 0x180e || in(0x200b, 0x200f) || in(0x2028, 0x202e) || in(0x2060, 0x206f)
           || c == 0xfeff || in(0xfff9, 0xfffb) || in(0xe0000, 0xe007f);
}

bool isRightToLeft(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

// Nearly all text is one that needs nothing.
bool isPlain(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x20 && unit < 0x7f) || unit == '\n' || (unit >= 0x2e80 && unit < 0xd800) || (unit >= 0x3000 && unit <= 0x303f);
}

} // namespace

QString shownText(const QString &text)
{
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString out;
    bool turned = false;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        if (isHidden(point)) {
            out += QStringLiteral("⟦U+%1⟧").arg(point, 4, 16, QLatin1Char('0')).toUpper();
            continue;
        }
        turned = turned || isRightToLeft(point);
        out += QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
    }
    return turned ? QString(QChar(0x2068) + out + QChar(0x2069)) : out;
}

} // namespace Yixian
