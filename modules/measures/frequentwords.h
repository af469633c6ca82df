// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QStringView>
#include <QVector>
#include <vector>

namespace Yixian {

// What one citizen said, in the period or in the one before that it is compared with. The text stays the caller's.
struct WordText
{
    QStringView text;
    UnitId group; // street or unit it is about
    bool before = false;
};

// Against the period before, by Wilson's intervals of the two shares: it did not occur, or it was clearly rarer.
enum class WordChange { Steady, New, Rising };

struct FrequentWord
{
    QString word;
    int texts = 0;  // that contain it; a text counts once, however often it says it
    int before = 0; // likewise, of the period before
    WordChange change = WordChange::Steady;
    QVector<std::pair<UnitId, int>> groups; // where, most texts first
};

struct FrequentWords
{
    QVector<FrequentWord> words;  // most texts first
    QVector<FrequentWord> rising; // new and rising ones, by how much their share has grown
    int texts = 0;                // of the period
    int textsBefore = 0;

    double share(const FrequentWord &word) const { return texts > 0 ? static_cast<double>(word.texts) / texts : 0; }
};

struct WordOptions
{
    int most = 50;          // in each list
    int smallest = 5;       // texts a word must be in
    double cohesion = 4;    // bits: how much likelier its halves come together than by chance, at its weakest joint
    double freedom = 1.5;   // bits: how little is known of what stands before and after it
    double explained = 0.8; // a longer word with this part of a shorter one's occurrences replaces it
};

// 高频词 without a dictionary: words of two to four Han characters found by their statistics. What sticks together
// inside (pointwise mutual information; K. Church & P. Hanks, Computational Linguistics 16, 1990) and stands in many
// surroundings (entropy of the characters beside it; J. H. Jin & K. Tanaka-Ishii, ACL 2006) is a word; a piece of a
// word sticks to what is beside it. Everything that is no Han character, digits and Latin too, ends a word. Pure; a
// second for ten million characters.
FrequentWords frequentWords(const std::vector<WordText> &texts, const WordOptions &options = {});

} // namespace Yixian
