// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/model/queueorder.h"

#include <algorithm>

namespace Yixian {

std::optional<QueueKey> queueKey(const Case &value)
{
    if (!value.open())
        return std::nullopt;
    QueueKey key;
    key.id = value.id;
    switch (value.state) {
    case CaseState::Received: key.group = QueueGroup::Waiting; break;
    case CaseState::Accepted:
    case CaseState::Active: key.group = QueueGroup::Calling; break;
    default: key.group = QueueGroup::Checking; break;
    }
    const Clock *first = value.firstBreach();
    key.breach = first ? first->due : Instant::max();
    return key;
}

int QueueOrder::rowOf(CaseId id) const
{
    const auto known = m_known.constFind(id);
    if (known == m_known.cend())
        return -1;
    const auto at = std::lower_bound(m_keys.cbegin(), m_keys.cend(), *known) - m_keys.cbegin();
    int headings = 0;
    for (int group = 0; group <= static_cast<int>(known->group); ++group)
        headings += m_counts[static_cast<size_t>(group)] > 0 ? 1 : 0;
    return static_cast<int>(at) + headings;
}

void QueueOrder::note(CaseId id, std::optional<QueueKey> key)
{
    const auto known = m_known.constFind(id);
    const bool same = known == m_known.cend() ? !key : key && *key == *known;
    if (same)
        m_noted.remove(id);
    else
        m_noted.insert(id, key);
}

std::vector<QueueKey> QueueOrder::mergedKeys() const
{
    std::vector<QueueKey> come;
    std::vector<QueueKey> gone;
    for (auto it = m_noted.cbegin(); it != m_noted.cend(); ++it) {
        if (const auto known = m_known.constFind(it.key()); known != m_known.cend())
            gone.push_back(*known);
        if (*it)
            come.push_back(**it);
    }
    std::sort(come.begin(), come.end());
    std::sort(gone.begin(), gone.end());
    std::vector<QueueKey> stay;
    stay.reserve(m_keys.size());
    std::set_difference(m_keys.cbegin(), m_keys.cend(), gone.cbegin(), gone.cend(), std::back_inserter(stay));
    std::vector<QueueKey> keys;
    keys.reserve(stay.size() + come.size());
    std::merge(stay.cbegin(), stay.cend(), come.cbegin(), come.cend(), std::back_inserter(keys));
    return keys;
}

std::vector<QueueOrder::Row> QueueOrder::rowsOf(const std::vector<QueueKey> &keys)
{
    std::vector<Row> rows;
    rows.reserve(keys.size() + queueGroupCount);
    for (const QueueKey &key : keys) {
        if (rows.empty() || rows.back().group != key.group)
            rows.push_back({key.group, {}});
        rows.push_back({key.group, key.id});
    }
    return rows;
}

QueueOrder::Merge QueueOrder::merged() const
{
    Merge merge{rowsOf(mergedKeys()), 0, -1};
    const auto same = [](const Row &a, const Row &b) { return a.group == b.group && a.id == b.id; };
    const auto [left, right] = std::mismatch(m_rows.cbegin(), m_rows.cend(), merge.rows.cbegin(), merge.rows.cend(), same);
    merge.firstChanged = static_cast<int>(left - m_rows.cbegin());
    if (m_rows.size() == merge.rows.size()) {
        int last = static_cast<int>(m_rows.size()) - 1;
        while (last > merge.firstChanged && same(m_rows[static_cast<size_t>(last)], merge.rows[static_cast<size_t>(last)]))
            --last;
        merge.lastChanged = last;
    } else {
        merge.lastChanged = static_cast<int>(std::max(m_rows.size(), merge.rows.size())) - 1;
    }
    return merge;
}

void QueueOrder::adopt(Merge merge)
{
    m_keys = mergedKeys();
    m_rows = std::move(merge.rows);
    for (auto it = m_noted.cbegin(); it != m_noted.cend(); ++it) {
        if (*it)
            m_known.insert(it.key(), **it);
        else
            m_known.remove(it.key());
    }
    m_noted.clear();
    m_counts = {};
    for (const QueueKey &key : m_keys)
        ++m_counts[static_cast<size_t>(key.group)];
}

void QueueOrder::clear()
{
    *this = {};
}

} // namespace Yixian
