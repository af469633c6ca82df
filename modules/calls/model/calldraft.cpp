// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/model/calldraft.h"

#include <algorithm>

namespace Yixian {

bool CallDraft::contains(const UnitId &unit) const
{
    return std::any_of(m_units.cbegin(), m_units.cend(), [&](const CalledUnit &called) { return called.unit == unit; });
}

bool CallDraft::add(const UnitId &unit)
{
    if (contains(unit))
        return false;
    m_units.append({unit, m_units.isEmpty() ? LegRole::Lead : LegRole::Assist, {}});
    return true;
}

void CallDraft::remove(const UnitId &unit)
{
    m_units.removeIf([&](const CalledUnit &called) { return called.unit == unit; });
    const bool led = std::any_of(m_units.cbegin(), m_units.cend(), [](const CalledUnit &called) { return called.role == LegRole::Lead; });
    if (!led && !m_units.isEmpty())
        m_units.first().role = LegRole::Lead;
}

void CallDraft::makeLead(const UnitId &unit)
{
    for (CalledUnit &called : m_units)
        called.role = called.unit == unit ? LegRole::Lead : LegRole::Assist;
}

} // namespace Yixian
