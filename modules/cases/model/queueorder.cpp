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

namespace {

int headingsOf(const std::array<int, queueGroupCount> &counts, int groups = queueGroupCount)
{
    return static_cast<int>(std::count_if(counts.cbegin(), counts.cbegin() + groups, [](int count) { return count > 0; }));
}

} // namespace

int QueueOrder::headings(int groups) const
{
    return headingsOf(m_counts, groups);
}

QueueOrder::Row QueueOrder::row(int index) const
{
    size_t key = 0;
    for (size_t group = 0; group < m_counts.size(); ++group) {
        if (m_counts[group] == 0)
            continue;
        if (index == 0)
            return {static_cast<QueueGroup>(group), {}};
        if (index <= m_counts[group])
            return {static_cast<QueueGroup>(group), m_keys[key + static_cast<size_t>(index) - 1].id};
        index -= m_counts[group] + 1;
        key += static_cast<size_t>(m_counts[group]);
    }
    return {};
}

int QueueOrder::rowOf(CaseId id) const
{
    const auto known = m_known.constFind(id);
    if (known == m_known.cend())
        return -1;
    const auto at = std::lower_bound(m_keys.cbegin(), m_keys.cend(), *known) - m_keys.cbegin();
    return static_cast<int>(at) + headings(static_cast<int>(known->group) + 1);
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

QueueOrder::Merge QueueOrder::merged() const
{
    std::vector<QueueKey> come;
    std::vector<QueueKey> gone;
    Merge merge;
    merge.counts = m_counts;
    for (auto it = m_noted.cbegin(); it != m_noted.cend(); ++it) {
        if (const auto known = m_known.constFind(it.key()); known != m_known.cend()) {
            gone.push_back(*known);
            --merge.counts[static_cast<size_t>(known->group)];
        }
        if (*it) {
            come.push_back(**it);
            ++merge.counts[static_cast<size_t>((*it)->group)];
        }
    }
    merge.rowCount = caseCount() + static_cast<int>(come.size()) - static_cast<int>(gone.size()) + headingsOf(merge.counts);
    if (come.empty() && gone.empty())
        return merge;
    std::sort(come.begin(), come.end());
    std::sort(gone.begin(), gone.end());
    const QueueKey &low = gone.empty() || (!come.empty() && come.front() < gone.front()) ? come.front() : gone.front();
    const QueueKey &high = gone.empty() || (!come.empty() && gone.back() < come.back()) ? come.back() : gone.back();
    const auto from = std::lower_bound(m_keys.cbegin(), m_keys.cend(), low);
    const auto to = std::upper_bound(from, m_keys.cend(), high);
    merge.from = static_cast<size_t>(from - m_keys.cbegin());
    merge.to = static_cast<size_t>(to - m_keys.cbegin());
    // Runs between the few keys that go or come are copied whole.
    merge.keys = std::exchange(m_room, {});
    merge.keys.resize(static_cast<size_t>(to - from) + come.size() - gone.size());
    auto out = merge.keys.begin();
    auto next = from;
    auto leaving = gone.cbegin();
    const auto copyUntil = [&](const QueueKey *end) {
        while (leaving != gone.cend() && (!end || *leaving < *end)) {
            const auto at = std::lower_bound(next, to, *leaving++);
            out = std::copy(next, at, out);
            next = at + 1;
        }
        const auto at = end ? std::lower_bound(next, to, *end) : to;
        out = std::copy(next, at, out);
        next = at;
    };
    for (const QueueKey &key : come) {
        copyUntil(&key);
        *out++ = key;
    }
    copyUntil(nullptr);
    findChangedRows(merge);
    return merge;
}

void QueueOrder::findChangedRows(Merge &merge) const
{
    const int longest = std::max(rowCount(), merge.rowCount) - 1;
    bool sameHeadings = true;
    for (size_t group = 0; group < m_counts.size(); ++group)
        sameHeadings = sameHeadings && (m_counts[group] > 0) == (merge.counts[group] > 0);
    if (!sameHeadings) {
        merge.lastChanged = longest;
        return;
    }
    // A row's place is at least its key's and at most that and every heading.
    merge.firstChanged = static_cast<int>(merge.from);
    const bool sameCounts = m_counts == merge.counts;
    merge.lastChanged = sameCounts ? std::min(static_cast<int>(merge.to) - 1 + headings(queueGroupCount), longest) : longest;
}

void QueueOrder::adopt(Merge merge)
{
    const auto from = m_keys.begin() + static_cast<std::ptrdiff_t>(merge.from);
    const size_t before = merge.to - merge.from, both = std::min(before, merge.keys.size());
    const auto middle = std::copy_n(merge.keys.cbegin(), both, from);
    if (before > both)
        m_keys.erase(middle, middle + static_cast<std::ptrdiff_t>(before - both));
    else
        m_keys.insert(middle, merge.keys.cbegin() + static_cast<std::ptrdiff_t>(both), merge.keys.cend());
    for (auto it = m_noted.cbegin(); it != m_noted.cend(); ++it) {
        if (*it)
            m_known.insert(it.key(), **it);
        else
            m_known.remove(it.key());
    }
    m_noted.clear();
    m_counts = merge.counts;
    m_room = std::move(merge.keys);
}

void QueueOrder::clear()
{
    *this = {};
}

} // namespace Yixian
