// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hanwords.h"

#include <QChar>
#include <QStringList>
#include <QVector>

namespace Yixian {

namespace {

struct Run
{
    bool han = false;
    QStringList characters; // a character may be two units of UTF-16
};

QVector<Run> runsOf(const QString &text)
{
    QVector<Run> runs;
    bool inside = false;
    const QVector<uint> points = text.normalized(QString::NormalizationForm_KC).toLower().toUcs4();
    for (const uint point : points) {
        const bool part = QChar::isLetterOrNumber(point) || QChar::isMark(point);
        const bool han = part && QChar::script(point) == QChar::Script_Han;
        if (part && (!inside || runs.last().han != han))
            runs.append(Run{han, {}});
        inside = part;
        if (part)
            runs.last().characters << QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
    }
    return runs;
}

QStringList tokensOf(const Run &run)
{
    if (!run.han)
        return {run.characters.join(QString())};
    QStringList tokens;
    for (qsizetype i = 0; i + 1 < run.characters.size(); ++i)
        tokens << run.characters[i] + run.characters[i + 1];
    return tokens << run.characters.last();
}

} // namespace

QString indexedText(const QString &text)
{
    QStringList tokens;
    const QVector<Run> runs = runsOf(text);
    for (const Run &run : runs)
        tokens << tokensOf(run);
    return tokens.join(u' ');
}

QString phraseFor(const QString &word)
{
    const QVector<Run> runs = runsOf(word);
    if (runs.isEmpty())
        return {};
    QStringList tokens;
    for (const Run &run : runs)
        tokens << tokensOf(run);
    // Behind the last pair the text may go on; behind a single character or a word as well.
    const bool pairs = runs.last().han && runs.last().characters.size() > 1;
    if (pairs)
        tokens.removeLast();
    return QString(u'"' + tokens.join(u' ') + u'"' + (pairs ? u"" : u"*"));
}

QString indexedCode(QChar kind, const QString &code)
{
    return QString(QStringLiteral("zz") + kind + QString::fromLatin1(code.toUtf8().toHex()));
}

} // namespace Yixian
