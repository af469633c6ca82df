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
            return {static_cast<QueueGroup>(group), m_keys.at(key + static_cast<size_t>(index) - 1).id};
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
    return static_cast<int>(m_keys.placeOf(*known)) + headings(static_cast<int>(known->group) + 1);
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
    Merge merge;
    merge.counts = m_counts;
    for (auto it = m_noted.cbegin(); it != m_noted.cend(); ++it) {
        if (const auto known = m_known.constFind(it.key()); known != m_known.cend()) {
            merge.gone.push_back(*known);
            --merge.counts[static_cast<size_t>(known->group)];
        }
        if (*it) {
            merge.come.push_back(**it);
            ++merge.counts[static_cast<size_t>((*it)->group)];
        }
    }
    merge.rowCount = caseCount() + static_cast<int>(merge.come.size()) - static_cast<int>(merge.gone.size()) + headingsOf(merge.counts);
    if (merge.come.empty() && merge.gone.empty())
        return merge;
    std::sort(merge.come.begin(), merge.come.end());
    std::sort(merge.gone.begin(), merge.gone.end());
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
    const auto first = [](const std::vector<QueueKey> &keys) { return keys.empty() ? nullptr : &keys.front(); };
    const auto last = [](const std::vector<QueueKey> &keys) { return keys.empty() ? nullptr : &keys.back(); };
    const QueueKey *low = first(merge.gone), *high = last(merge.gone);
    if (const QueueKey *come = first(merge.come); come && (!low || *come < *low))
        low = come;
    if (const QueueKey *come = last(merge.come); come && (!high || *high < *come))
        high = come;
    merge.firstChanged = static_cast<int>(m_keys.placeOf(*low));
    const bool sameCounts = m_counts == merge.counts;
    merge.lastChanged = sameCounts ? std::min(static_cast<int>(m_keys.placeOf(*high)) + headings(queueGroupCount), longest) : longest;
}

void QueueOrder::adopt(const Merge &merge)
{
    m_keys.change(merge.gone, merge.come);
    for (const QueueKey &key : merge.gone)
        m_known.remove(key.id);
    for (const QueueKey &key : merge.come)
        m_known.insert(key.id, key);
    m_noted.clear();
    m_counts = merge.counts;
}

void QueueOrder::clear()
{
    *this = {};
}

} // namespace Yixian
