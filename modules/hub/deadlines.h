// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

#include <QHash>
#include <set>
#include <vector>

namespace Yixian {

// Which case has to be looked at next, by absolute instant. One entry a case: its earliest stage not yet on record.
class Deadlines
{
public:
    void update(const Case &value);
    std::optional<Instant> next() const;
    // Cases whose instant is before `now`, oldest first, at most `limit`. They stay until update() moves them.
    std::vector<CaseId> due(Instant now, size_t limit) const;
    void clear();

private:
    std::set<std::pair<Instant, CaseId>> m_queue;
    QHash<CaseId, Instant> m_entry;
};

} // namespace Yixian
