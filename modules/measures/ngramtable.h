// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <vector>

namespace Yixian {

// Han characters of many texts in one row: what is none of them is a 0, as is the end of a text.
struct HanRow
{
    std::vector<char16_t> characters;
    std::vector<size_t> ends; // of each text, one behind its last 0

    // The n characters from `at` in one number; 0 if one of them is none.
    quint64 gram(size_t at, size_t n) const
    {
        quint64 key = 0;
        for (size_t i = at; i < at + n; ++i) {
            if (i >= characters.size() || characters[i] == 0)
                return 0;
            key = key << 16 | characters[i];
        }
        return key;
    }
};

// How often each n-gram occurs and in how many texts. An open-addressing table over entries that keep their place,
// since tens of millions of occurrences go through it.
class NgramTable
{
public:
    struct Entry
    {
        quint64 key = 0;
        quint32 count = 0;
        quint32 texts = 0;
        quint32 lastText = ~quint32{0};
    };
    static constexpr quint32 none = ~quint32{0};

    NgramTable()
        : m_slots(1 << 12, none)
    {}

    // The place of the entry, which is there from now on.
    quint32 count(quint64 key, quint32 text)
    {
        const quint32 place = insert(key);
        Entry &entry = m_entries[place];
        ++entry.count;
        if (entry.lastText != text) {
            entry.lastText = text;
            ++entry.texts;
        }
        return place;
    }
    quint32 insert(quint64 key)
    {
        size_t slot = slotOf(key);
        if (m_slots[slot] != none)
            return m_slots[slot];
        const auto place = static_cast<quint32>(m_entries.size());
        m_slots[slot] = place;
        m_entries.push_back({key, 0, 0, none});
        if (m_entries.size() * 2 > m_slots.size())
            grow();
        return place;
    }
    quint32 find(quint64 key) const { return m_slots[slotOf(key)]; }
    const Entry &at(quint32 place) const { return m_entries[place]; }
    quint32 countOf(quint64 key) const
    {
        const quint32 place = find(key);
        return place == none ? 0 : m_entries[place].count;
    }
    quint32 size() const { return static_cast<quint32>(m_entries.size()); }

private:
    size_t slotOf(quint64 key) const
    {
        // Fibonacci hashing (D. E. Knuth, The Art of Computer Programming 3, 6.4).
        size_t slot = static_cast<size_t>(key * 11400714819323198485u >> m_shift);
        while (m_slots[slot] != none && m_entries[m_slots[slot]].key != key)
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }
    void grow()
    {
        --m_shift;
        m_slots.assign(m_slots.size() * 2, none);
        for (quint32 place = 0; place < m_entries.size(); ++place)
            m_slots[slotOf(m_entries[place].key)] = place;
    }

    std::vector<Entry> m_entries;
    std::vector<quint32> m_slots; // a power of two of them
    int m_shift = 64 - 12;
};

} // namespace Yixian
