// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Yixian {

// Text as the word index takes it. A run of Han characters becomes its overlapping pairs and its last character (供水管 → 供水
// 水管 管): one look-up finds two characters among a million texts, where single characters would have to be matched against
// each other's places in most of them. Other letters and digits stay whole words. One form of each character, in lower case.
QString indexedText(const QString &text);

// The phrase that finds a typed word in such text, in the index's own language; empty when there is nothing to look for in
// it. Han characters are found anywhere, other words from their beginning, and only what ends the word may be cut short.
QString phraseFor(const QString &word);

// A code (of a unit, of a number's end) as one word of the index that nobody can have written.
QString indexedCode(QChar kind, const QString &code);

} // namespace Yixian
