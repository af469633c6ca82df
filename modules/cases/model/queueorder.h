// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/model/orderedkeys.h"

#include <array>
#include <functional>
#include <QHash>

namespace Yixian {

// Closed cases have no place in the queue.
std::optional<QueueKey> queueKey(const Case &value);

// The rows of the live queue: one heading a group that has cases, its cases below. Kept in order by merging what changed,
// so that a view repaints and never lays out anew. While held, rows keep their places and only the number of changes that
// wait is known: what an operator has selected does not move under the hand. Pure; owned by a model.
class QueueOrder
{
public:
    struct Row
    {
        QueueGroup group = QueueGroup::Waiting;
        CaseId id; // null: the heading
    };
    using Filter = std::function<bool(const Case &)>;

    int rowCount() const { return caseCount() + headings(queueGroupCount); }
    Row row(int index) const;
    int caseCount() const { return static_cast<int>(m_keys.size()); }
    int groupCount(QueueGroup group) const { return m_counts[static_cast<size_t>(group)]; }
    // -1 when the case is not shown.
    int rowOf(CaseId id) const;

    // The key a case will have; nullopt takes it out. Nothing is shown until merge().
    void note(CaseId id, std::optional<QueueKey> key);
    // Changes of place that wait.
    int waiting() const { return static_cast<int>(m_noted.size()); }
    bool isWaiting(CaseId id) const { return m_noted.contains(id); }

    // The keys that go and come, in order, and which rows that changes.
    struct Merge
    {
        std::vector<QueueKey> gone, come;
        std::array<int, queueGroupCount> counts{};
        int rowCount = 0;      // afterwards
        int firstChanged = 0;  // rows before and after this span stay as they are
        int lastChanged = -1;  // in the longer of the two orders
    };
    // What the rows will be; adopt() makes them so.
    Merge merged() const;
    void adopt(const Merge &merge);
    void clear();

private:
    int headings(int groups) const; // of the first so many groups
    void findChangedRows(Merge &merge) const;

    OrderedKeys m_keys; // of the rows shown
    QHash<CaseId, QueueKey> m_known; // of the rows shown
    QHash<CaseId, std::optional<QueueKey>> m_noted;
    std::array<int, queueGroupCount> m_counts{};
};

} // namespace Yixian
