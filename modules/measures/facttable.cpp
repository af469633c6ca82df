// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/facttable.h"

namespace Yixian {

bool FactTable::update(CaseId id, CaseFacts facts)
{
    const auto known = m_index.constFind(id);
    if (known == m_index.cend()) {
        m_index.insert(id, m_rows.size());
        m_rows.push_back(std::move(facts));
        return true;
    }
    CaseFacts &row = m_rows[*known];
    if (row == facts)
        return false;
    row = std::move(facts);
    return true;
}

bool FactTable::remove(CaseId id)
{
    const auto known = m_index.constFind(id);
    if (known == m_index.cend())
        return false;
    const size_t place = *known;
    m_index.erase(known);
    if (place + 1 != m_rows.size()) {
        m_rows[place] = std::move(m_rows.back());
        m_index[m_rows[place].id] = place;
    }
    m_rows.pop_back();
    return true;
}

void FactTable::clear()
{
    m_rows.clear();
    m_index.clear();
}

void FactTable::reserve(qsizetype cases)
{
    m_rows.reserve(static_cast<size_t>(cases));
    m_index.reserve(cases);
}

const CaseFacts *FactTable::find(CaseId id) const
{
    const auto known = m_index.constFind(id);
    return known == m_index.cend() ? nullptr : &m_rows[*known];
}

bool FactTable::operator==(const FactTable &other) const
{
    if (size() != other.size())
        return false;
    for (const CaseFacts &row : m_rows) {
        const CaseFacts *same = other.find(row.id);
        if (!same || !(*same == row))
            return false;
    }
    return true;
}

} // namespace Yixian
