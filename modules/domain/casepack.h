// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

#include <QByteArrayView>

namespace Yixian {

// The words that many cases share (units, people, categories, rule versions), each kept once and numbered. Grows only; a
// district has some thousands of them.
class SharedWords
{
public:
    quint32 numberOf(const QString &word);
    const QString &word(quint32 number) const { return m_words[static_cast<qsizetype>(number)]; }

private:
    QHash<QString, quint32> m_numbers;
    QVector<QString> m_words;
};

// A case, or what a citizen said, in as few bytes as it needs: fields at zero are one bit, instants the distance from the one
// before, words their number. For memory alone: nothing that is written like this leaves the process.
QByteArray pack(const Case &value, SharedWords &words);
QByteArray pack(const Subject &value, SharedWords &words);
// Only of what pack() made with the same words.
void unpack(QByteArrayView bytes, const SharedWords &words, Case &value);
void unpack(QByteArrayView bytes, const SharedWords &words, Subject &value);

} // namespace Yixian
