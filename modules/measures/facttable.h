// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/casefacts.h"

#include <vector>

namespace Yixian {

// The facts of all cases, kept up to date case by case so that a change costs one case and not a year of them; figures
// are single passes over it, in no particular order. Owned by a page's model or a report; one thread.
class FactTable
{
public:
    // Takes a case in or anew; false when nothing that matters to a figure has changed.
    bool update(CaseId id, CaseFacts facts);
    bool remove(CaseId id);
    void clear();
    void reserve(qsizetype cases);

    const CaseFacts *find(CaseId id) const;
    qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }
    auto begin() const { return m_rows.cbegin(); }
    auto end() const { return m_rows.cend(); }
    // The same facts of the same cases, in whatever order they came in.
    bool operator==(const FactTable &other) const;

private:
    std::vector<CaseFacts> m_rows; // without gaps: the last one takes the place of one that goes
    QHash<CaseId, size_t> m_index;
};

} // namespace Yixian
