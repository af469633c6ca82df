// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/deadlines.h"

#include "domain/decide.h"

namespace Yixian {

void Deadlines::update(const Case &value)
{
    const auto next = nextStage(value);
    const auto known = m_entry.constFind(value.id);
    if (known != m_entry.cend()) {
        if (next && *known == *next)
            return;
        m_queue.erase({*known, value.id});
        m_entry.erase(known);
    }
    if (next) {
        m_queue.insert({*next, value.id});
        m_entry.insert(value.id, *next);
    }
}

std::optional<Instant> Deadlines::next() const
{
    return m_queue.empty() ? std::nullopt : std::optional<Instant>(m_queue.begin()->first);
}

std::vector<CaseId> Deadlines::due(Instant now, size_t limit) const
{
    std::vector<CaseId> cases;
    for (const auto &[instant, id] : m_queue) {
        if (instant >= now || cases.size() >= limit)
            break;
        cases.push_back(id);
    }
    return cases;
}

void Deadlines::clear()
{
    m_queue.clear();
    m_entry.clear();
}

} // namespace Yixian
