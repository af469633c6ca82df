// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/frequentwords.h"

#include "measures/functioncharacters.h"
#include "measures/ngramtable.h"
#include "measures/share.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <QHash>

namespace Yixian {

namespace {

constexpr size_t shortest = 2;
constexpr size_t longest = 4;
constexpr size_t characterCount = 1 << 16;
using CharacterSet = std::vector<bool>;

bool isHan(char16_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf);
}

CharacterSet setOf(QStringView characters, QStringView more)
{
    CharacterSet set(characterCount, false);
    for (const QStringView text : {characters, more})
        for (const QChar c : text)
            set[c.unicode()] = true;
    return set;
}

HanRow rowOf(const std::vector<WordText> &texts, bool before)
{
    HanRow row;
    for (const WordText &one : texts) {
        if (one.before != before)
            continue;
        for (const QChar c : one.text) {
            if (isHan(c.unicode()))
                row.characters.push_back(c.unicode());
            else if (!row.characters.empty() && row.characters.back() != 0)
                row.characters.push_back(0);
        }
        row.characters.push_back(0);
        row.ends.push_back(row.characters.size());
    }
    return row;
}

// f(position, text) for every position of the row.
template<class F>
void everyPosition(const HanRow &row, F &&f)
{
    size_t at = 0;
    for (size_t text = 0; text < row.ends.size(); ++text)
        for (; at < row.ends[text]; ++at)
            f(at, static_cast<quint32>(text));
}

struct Candidate
{
    quint64 key = 0;
    size_t length = 0;
    quint32 count = 0;
    quint32 texts = 0;
};

QString wordOf(quint64 key, size_t length)
{
    QString word(static_cast<qsizetype>(length), QChar());
    for (size_t i = length; i-- > 0; key >>= 16)
        word[static_cast<qsizetype>(i)] = QChar(static_cast<char16_t>(key & 0xffff));
    return word;
}

// Finds the words of one row.
class WordFinder
{
public:
    WordFinder(const HanRow &row, const WordOptions &options)
        : m_row(row)
        , m_options(options)
        , m_smallest(static_cast<quint32>(std::max(1, options.smallest)))
        , m_notFirst(setOf(FunctionCharacters::nowhere, FunctionCharacters::notFirst))
        , m_notLast(setOf(FunctionCharacters::nowhere, FunctionCharacters::notLast))
        , m_nowhere(setOf(FunctionCharacters::nowhere, {}))
        , m_seen(characterCount, 0)
    {}

    std::vector<Candidate> find()
    {
        for (size_t length = 1; length <= longest; ++length) {
            countLength(length);
            if (length >= shortest)
                judgeLength(length);
        }
        return withoutPieces();
    }

private:
    NgramTable &tableOf(size_t length) { return m_tables[length - 1]; }

    // Only what both shorter ones make possible: a longer one cannot be in more texts than they are.
    void countLength(size_t length)
    {
        const std::vector<char16_t> &characters = m_row.characters;
        std::vector<quint32> places(characters.size(), NgramTable::none);
        NgramTable &table = tableOf(length);
        everyPosition(m_row, [&](size_t at, quint32 text) {
            if (length == 1) {
                if (characters[at] != 0) {
                    places[at] = table.count(characters[at], text);
                    ++m_characters;
                }
            } else if (m_places[at] != NgramTable::none && at + 1 < m_places.size() &&
                       m_places[at + 1] != NgramTable::none) {
                const quint64 begin = tableOf(length - 1).at(m_places[at]).key;
                places[at] = table.count(begin << 16 | characters[at + length - 1], text);
            }
        });
        for (quint32 &place : places)
            if (place != NgramTable::none && table.at(place).texts < m_smallest)
                place = NgramTable::none;
        m_places = std::move(places);
    }

    bool mayBeWord(quint64 key, size_t length) const
    {
        if (m_notLast[key & 0xffff] || m_notFirst[(key >> (16 * (length - 1))) & 0xffff])
            return false;
        for (size_t i = 0; i < length; ++i)
            if (m_nowhere[(key >> (16 * i)) & 0xffff])
                return false;
        return true;
    }

    // Pointwise mutual information at the joint where it is least.
    double cohesion(quint64 key, size_t length, quint32 count)
    {
        double least = std::numeric_limits<double>::max();
        for (size_t right = 1; right < length; ++right) {
            const size_t bits = 16 * right;
            const double first = tableOf(length - right).countOf(key >> bits);
            const double second = tableOf(right).countOf(key & ((quint64{1} << bits) - 1));
            least = std::min(least, std::log2(count * static_cast<double>(m_characters) / (first * second)));
        }
        return least;
    }

    // Entropy of what stands on one side; the end of a sentence is something else every time.
    double entropy(const char16_t *from, size_t count)
    {
        std::vector<char16_t> different;
        size_t ends = 0;
        for (size_t i = 0; i < count; ++i) {
            if (from[i] == 0)
                ++ends;
            else if (m_seen[from[i]]++ == 0)
                different.push_back(from[i]);
        }
        const double all = static_cast<double>(count);
        double bits = static_cast<double>(ends) / all * std::log2(all);
        for (const char16_t c : different) {
            const double part = m_seen[c] / all;
            bits -= part * std::log2(part);
            m_seen[c] = 0;
        }
        return bits;
    }

    void judgeLength(size_t length)
    {
        NgramTable &table = tableOf(length);
        // Where the neighbours of each that is left begin, all of one behind the other.
        std::vector<size_t> begin(table.size(), 0);
        std::vector<quint32> left;
        size_t all = 0;
        for (quint32 place = 0; place < table.size(); ++place) {
            const NgramTable::Entry &entry = table.at(place);
            begin[place] = std::numeric_limits<size_t>::max();
            if (entry.texts < m_smallest || !mayBeWord(entry.key, length) ||
                cohesion(entry.key, length, entry.count) < m_options.cohesion)
                continue;
            begin[place] = all;
            all += entry.count;
            left.push_back(place);
        }
        std::vector<char16_t> before(all), after(all);
        std::vector<size_t> next = begin;
        for (size_t at = 0; at < m_places.size(); ++at) {
            const quint32 place = m_places[at];
            if (place == NgramTable::none || begin[place] == std::numeric_limits<size_t>::max())
                continue;
            const size_t into = next[place]++;
            before[into] = at > 0 ? m_row.characters[at - 1] : u'\0';
            after[into] = m_row.characters[at + length];
        }
        for (const quint32 place : left) {
            const NgramTable::Entry &entry = table.at(place);
            if (entropy(&before[begin[place]], entry.count) >= m_options.freedom &&
                entropy(&after[begin[place]], entry.count) >= m_options.freedom)
                m_words.push_back({entry.key, length, entry.count, entry.texts});
        }
    }

    // A longer word that explains almost all occurrences of a shorter one stands for it.
    std::vector<Candidate> withoutPieces() const
    {
        QHash<quint64, quint32> explained; // keys of different lengths differ: none begins with a 0
        for (const Candidate &word : m_words)
            for (size_t length = shortest; length < word.length; ++length)
                for (size_t right = 0; right + length <= word.length; ++right) {
                    const quint64 piece = (word.key >> (16 * right)) & ((quint64{1} << (16 * length)) - 1);
                    explained[piece] = std::max(explained.value(piece), word.count);
                }
        std::vector<Candidate> words;
        for (const Candidate &word : m_words)
            if (explained.value(word.key) < m_options.explained * word.count)
                words.push_back(word);
        return words;
    }

    const HanRow &m_row;
    const WordOptions m_options;
    const quint32 m_smallest;
    const CharacterSet m_notFirst, m_notLast, m_nowhere;
    std::array<NgramTable, longest> m_tables;
    std::vector<quint32> m_places; // of the last length counted: its entry at each position, where it is frequent
    std::vector<quint32> m_seen;   // by character; all 0 between two uses
    std::vector<Candidate> m_words;
    quint64 m_characters = 0;
};

// In which texts of a row these words are: f(index of the word, text) once for each pair.
template<class F>
void everyText(const HanRow &row, const std::vector<Candidate> &words, F &&f)
{
    CharacterSet first(characterCount, false);
    NgramTable table;
    for (const Candidate &word : words) {
        table.insert(word.key);
        first[(word.key >> (16 * (word.length - 1))) & 0xffff] = true;
    }
    std::vector<quint32> last(words.size(), NgramTable::none);
    everyPosition(row, [&](size_t at, quint32 text) {
        if (!first[row.characters[at]])
            return;
        for (size_t length = shortest; length <= longest; ++length) {
            const quint64 key = row.gram(at, length);
            if (key == 0)
                return;
            const quint32 index = table.find(key);
            if (index == NgramTable::none || last[index] == text)
                continue;
            last[index] = text;
            f(index, text);
        }
    });
}

WordChange changeOf(int texts, int all, int before, int allBefore)
{
    if (allBefore == 0 || wilsonInterval(texts, all).low <= wilsonInterval(before, allBefore).high)
        return WordChange::Steady;
    return before == 0 ? WordChange::New : WordChange::Rising;
}

// Of each word, in how many texts of each group.
void addGroups(QVector<FrequentWord> &shown, const HanRow &row, const std::vector<WordText> &texts,
               const std::vector<Candidate> &words)
{
    QHash<UnitId, quint32> index;
    QVector<UnitId> names;
    std::vector<quint32> groupOf;
    for (const WordText &one : texts) {
        if (one.before)
            continue;
        const auto known = index.constFind(one.group);
        groupOf.push_back(known == index.cend() ? static_cast<quint32>(names.size()) : *known);
        if (known == index.cend()) {
            index.insert(one.group, groupOf.back());
            names.append(one.group);
        }
    }
    const auto groups = static_cast<size_t>(names.size());
    std::vector<int> counts(words.size() * groups, 0);
    everyText(row, words, [&](quint32 word, quint32 text) { ++counts[word * groups + groupOf[text]]; });
    for (size_t word = 0; word < words.size(); ++word) {
        auto &where = shown[static_cast<qsizetype>(word)].groups;
        for (size_t group = 0; group < groups; ++group)
            if (const int count = counts[word * groups + group]; count > 0)
                where.append({names[static_cast<qsizetype>(group)], count});
        std::sort(where.begin(), where.end(), [](const auto &a, const auto &b) {
            return a.second != b.second ? a.second > b.second : a.first < b.first;
        });
    }
}

} // namespace

FrequentWords frequentWords(const std::vector<WordText> &texts, const WordOptions &options)
{
    FrequentWords result;
    const HanRow now = rowOf(texts, false);
    const HanRow before = rowOf(texts, true);
    result.texts = static_cast<int>(now.ends.size());
    result.textsBefore = static_cast<int>(before.ends.size());
    std::vector<Candidate> words = WordFinder(now, options).find();
    std::sort(words.begin(), words.end(), [](const Candidate &a, const Candidate &b) {
        return a.texts != b.texts ? a.texts > b.texts : a.key < b.key;
    });
    std::vector<int> earlier(words.size(), 0);
    everyText(before, words, [&](quint32 word, quint32) { ++earlier[word]; });
    QVector<FrequentWord> all;
    std::vector<size_t> grown;
    for (size_t i = 0; i < words.size(); ++i) {
        FrequentWord word{wordOf(words[i].key, words[i].length),
                          static_cast<int>(words[i].texts),
                          earlier[i],
                          WordChange::Steady,
                          {}};
        word.change = changeOf(word.texts, result.texts, word.before, result.textsBefore);
        if (word.change != WordChange::Steady)
            grown.push_back(i);
        all.append(word);
    }
    const auto growth = [&](size_t i) {
        return static_cast<double>(words[i].texts) / result.texts -
               static_cast<double>(earlier[i]) / result.textsBefore;
    };
    std::stable_sort(grown.begin(), grown.end(), [&](size_t a, size_t b) { return growth(a) > growth(b); });
    const auto most = static_cast<size_t>(std::max(0, options.most));
    grown.resize(std::min(grown.size(), most));

    std::vector<Candidate> shown(words.begin(),
                                 words.begin() + static_cast<std::ptrdiff_t>(std::min(words.size(), most)));
    result.words = all.first(static_cast<qsizetype>(shown.size()));
    addGroups(result.words, now, texts, shown);
    shown.clear();
    for (const size_t i : grown) {
        shown.push_back(words[i]);
        result.rising.append(all[static_cast<qsizetype>(i)]);
    }
    addGroups(result.rising, now, texts, shown);
    return result;
}

} // namespace Yixian
