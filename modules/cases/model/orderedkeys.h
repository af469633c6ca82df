// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

#include <tuple>
#include <vector>

namespace Yixian {

// The parts of the queue, in this order: groups, not tabs, so that all of it is visible (SCREENS 3.1).
enum class QueueGroup { Waiting, Calling, Checking };
inline constexpr int queueGroupCount = 3;

// Where a case stands in the queue: its group, then the moment of its first breach over all clocks of all kinds, so that a
// shorter second clock cannot hide a longer first; then its id, so that the order is total.
struct QueueKey
{
    QueueGroup group = QueueGroup::Waiting;
    Instant breach;
    CaseId id;
    friend bool operator==(const QueueKey &, const QueueKey &) = default;
    friend bool operator<(const QueueKey &a, const QueueKey &b)
    {
        return std::tie(a.group, a.breach, a.id) < std::tie(b.group, b.breach, b.id);
    }
};

// Different keys in order, each found by its place. They lie in blocks of a few hundred, so that one that comes or goes moves
// its block alone and not the hundred thousand behind it. A value; one thread.
class OrderedKeys
{
public:
    size_t size() const { return m_size; }
    const QueueKey &at(size_t place) const;
    // How many are less than this one.
    size_t placeOf(const QueueKey &key) const;

    // What goes was there, what comes was not; both in order.
    void change(const std::vector<QueueKey> &gone, const std::vector<QueueKey> &come);

private:
    using Block = std::vector<QueueKey>;
    static constexpr size_t mostInBlock = 512;

    size_t blockFor(const QueueKey &key) const;
    void take(const QueueKey &key);
    void put(const QueueKey &key);
    void rebuild(const std::vector<QueueKey> &gone, const std::vector<QueueKey> &come);
    void countAnew();

    std::vector<Block> m_blocks; // none is empty
    std::vector<size_t> m_begins; // the place of the first key of each
    size_t m_size = 0;
};

} // namespace Yixian
