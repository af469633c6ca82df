// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/model/orderedkeys.h"

#include <algorithm>
#include <iterator>

namespace Yixian {

const QueueKey &OrderedKeys::at(size_t place) const
{
    const auto block = std::upper_bound(m_begins.cbegin(), m_begins.cend(), place) - m_begins.cbegin() - 1;
    return m_blocks[static_cast<size_t>(block)][place - m_begins[static_cast<size_t>(block)]];
}

// The one it is in, or would be put in; behind the last one: the last one.
size_t OrderedKeys::blockFor(const QueueKey &key) const
{
    const auto found = std::partition_point(m_blocks.cbegin(), m_blocks.cend(), [&](const Block &block) { return block.back() < key; });
    return static_cast<size_t>(std::min(found - m_blocks.cbegin(), std::ssize(m_blocks) - 1));
}

size_t OrderedKeys::placeOf(const QueueKey &key) const
{
    if (m_blocks.empty())
        return 0;
    const size_t block = blockFor(key);
    const Block &keys = m_blocks[block];
    return m_begins[block] + static_cast<size_t>(std::lower_bound(keys.cbegin(), keys.cend(), key) - keys.cbegin());
}

void OrderedKeys::change(const std::vector<QueueKey> &gone, const std::vector<QueueKey> &come)
{
    // Where many change at once, as with the first snapshot, one pass over all is less than so many moves.
    if ((gone.size() + come.size()) * 8 > m_size) {
        rebuild(gone, come);
    } else {
        for (const QueueKey &key : gone)
            take(key);
        for (const QueueKey &key : come)
            put(key);
    }
    countAnew();
}

void OrderedKeys::take(const QueueKey &key)
{
    const size_t at = blockFor(key);
    Block &keys = m_blocks[at];
    keys.erase(std::lower_bound(keys.begin(), keys.end(), key));
    const auto here = m_blocks.begin() + static_cast<std::ptrdiff_t>(at);
    if (keys.empty()) {
        m_blocks.erase(here);
    } else if (at + 1 < m_blocks.size() && keys.size() + m_blocks[at + 1].size() <= mostInBlock / 2) {
        keys.insert(keys.end(), m_blocks[at + 1].cbegin(), m_blocks[at + 1].cend());
        m_blocks.erase(here + 1);
    }
}

void OrderedKeys::put(const QueueKey &key)
{
    if (m_blocks.empty())
        m_blocks.emplace_back();
    const size_t at = blockFor(key);
    Block &keys = m_blocks[at];
    keys.insert(std::lower_bound(keys.begin(), keys.end(), key), key);
    if (keys.size() <= mostInBlock)
        return;
    const auto middle = keys.begin() + mostInBlock / 2;
    Block upper(middle, keys.end());
    keys.erase(middle, keys.end());
    m_blocks.insert(m_blocks.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(upper));
}

void OrderedKeys::rebuild(const std::vector<QueueKey> &gone, const std::vector<QueueKey> &come)
{
    Block before, stay, all;
    before.reserve(m_size);
    for (const Block &block : m_blocks)
        before.insert(before.end(), block.cbegin(), block.cend());
    std::set_difference(before.cbegin(), before.cend(), gone.cbegin(), gone.cend(), std::back_inserter(stay));
    std::merge(stay.cbegin(), stay.cend(), come.cbegin(), come.cend(), std::back_inserter(all));
    m_blocks.clear();
    for (size_t from = 0; from < all.size(); from += mostInBlock / 2) {
        const size_t end = std::min(all.size(), from + mostInBlock / 2);
        m_blocks.emplace_back(all.cbegin() + static_cast<std::ptrdiff_t>(from), all.cbegin() + static_cast<std::ptrdiff_t>(end));
    }
}

void OrderedKeys::countAnew()
{
    m_begins.resize(m_blocks.size());
    m_size = 0;
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        m_begins[i] = m_size;
        m_size += m_blocks[i].size();
    }
}

} // namespace Yixian
