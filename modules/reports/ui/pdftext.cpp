// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ui/pdftext.h"

#include <algorithm>
#include <QHash>
#include <QMap>
#include <QRawFont>
#include <QRegularExpression>
#include <QSet>

namespace Yixian {

namespace {

constexpr char16_t lastCharacter = 0xFFFD;

QString allCharacters()
{
    QString all;
    for (char16_t c = 1; c <= lastCharacter; ++c)
        if (!QChar::isSurrogate(c))
            all.append(QChar(c));
    return all;
}

// Which character is named in place of which, by one font.
void addWrong(QHash<char16_t, char16_t> &wrong, const QSet<char16_t> &used, const QFont &font, const QString &all)
{
    const QRawFont raw = QRawFont::fromFont(font);
    const QVector<quint32> glyphs = raw.glyphIndexesForString(all);
    if (glyphs.size() != all.size())
        return;
    QHash<quint32, char16_t> first;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const char16_t c = all[i].unicode();
        if (glyphs[i] == 0)
            continue;
        const auto known = first.find(glyphs[i]);
        if (known == first.end())
            first.insert(glyphs[i], c);
        else if (used.contains(c) && !used.contains(*known))
            wrong.insert(*known, c);
    }
}

QByteArray hexOf(uint number)
{
    return '<' + QByteArray::number(number, 16).rightJustified(4, '0').toUpper() + '>';
}

// What each glyph of a font in the file means, as Qt wrote it: "<first> <last> <meaning>", which counts up, or a list.
QMap<uint, uint> meaningsIn(const QByteArray &map)
{
    static const QRegularExpression shape(
        QStringLiteral("<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]{4})>|\\[([^\\]]*)\\])"));
    QMap<uint, uint> meanings;
    const qsizetype begin = map.indexOf("endcodespacerange");
    auto found = shape.globalMatch(QString::fromLatin1(map.mid(begin)));
    while (found.hasNext()) {
        const auto match = found.next();
        const uint first = match.captured(1).toUInt(nullptr, 16), last = match.captured(2).toUInt(nullptr, 16);
        const QStringList list = match.captured(4).split(QLatin1Char('>'), Qt::SkipEmptyParts);
        for (uint glyph = first; glyph <= last; ++glyph) {
            const uint at = glyph - first;
            if (!match.captured(3).isEmpty())
                meanings.insert(glyph, match.captured(3).toUInt(nullptr, 16) + at);
            else if (at < static_cast<uint>(list.size()))
                meanings.insert(glyph, list[at].trimmed().mid(1).toUInt(nullptr, 16));
        }
    }
    return meanings;
}

QByteArray mapOf(const QMap<uint, uint> &meanings)
{
    constexpr int most = 100; // in one list, by the standard
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    int left = static_cast<int>(meanings.size()), inList = 0;
    for (auto it = meanings.cbegin(); it != meanings.cend(); ++it, --left) {
        if (inList == 0) {
            inList = std::min(most, left);
            map += QByteArray::number(inList) + " beginbfchar\n";
        }
        map += hexOf(it.key()) + ' ' + hexOf(it.value()) + '\n';
        if (--inList == 0)
            map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

// The object that a place in the file belongs to; 0 where there is none.
int objectAt(const QByteArray &pdf, qsizetype at)
{
    const qsizetype end = pdf.lastIndexOf(" 0 obj", at);
    const qsizetype begin = pdf.lastIndexOf('\n', end) + 1;
    return end > 0 ? pdf.mid(begin, end - begin).toInt() : 0;
}

// Objects in the place of others, as the standard has it for changes: behind the end, with a table of their own.
void append(QByteArray &pdf, const QMap<int, QByteArray> &streams)
{
    const qsizetype trailer = pdf.lastIndexOf("trailer"), start = pdf.lastIndexOf("startxref");
    if (trailer < 0 || start < trailer || streams.isEmpty())
        return;
    QByteArray dictionary = pdf.mid(trailer, start - trailer).trimmed();
    const QByteArray before = pdf.mid(start + 9).trimmed().split('\n').value(0).trimmed();
    const qsizetype close = dictionary.lastIndexOf(">>");
    dictionary.insert(close, "/Prev " + before + '\n');
    QByteArray table = "xref\n0 1\n0000000000 65535 f \n";
    for (auto it = streams.cbegin(); it != streams.cend(); ++it) {
        table += QByteArray::number(it.key()) + " 1\n" + QByteArray::number(pdf.size()).rightJustified(10, '0') +
                 " 00000 n \n";
        pdf += QByteArray::number(it.key()) + " 0 obj\n<< /Length " + QByteArray::number(it.value().size()) +
               " >>\nstream\n" + it.value() + "\nendstream\nendobj\n";
    }
    const QByteArray place = QByteArray::number(pdf.size());
    pdf += table + dictionary + "\nstartxref\n" + place + "\n%%EOF\n";
}

} // namespace

void putTextRight(QByteArray &pdf, const QString &text, const QVector<QFont> &fonts)
{
    QSet<char16_t> used;
    for (const QChar c : text)
        used.insert(c.unicode());
    const QString all = allCharacters();
    QHash<char16_t, char16_t> wrong;
    for (const QFont &font : fonts)
        addWrong(wrong, used, font, all);
    QMap<int, QByteArray> streams;
    for (qsizetype at = pdf.indexOf("begincmap"); at >= 0; at = pdf.indexOf("begincmap", at + 1)) {
        const int object = objectAt(pdf, at);
        QMap<uint, uint> meanings = meaningsIn(pdf.mid(at, pdf.indexOf("endcmap", at) - at));
        for (uint &meaning : meanings)
            meaning = wrong.value(static_cast<char16_t>(meaning), static_cast<char16_t>(meaning));
        if (object > 0)
            streams.insert(object, mapOf(meanings));
    }
    append(pdf, streams);
}

} // namespace Yixian
