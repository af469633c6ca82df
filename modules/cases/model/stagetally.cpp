// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/model/stagetally.h"

namespace Yixian {

Stage StageTally::worst(const Case &value)
{
    Stage stage = Stage::Normal;
    for (const Clock &clock : value.clocks)
        if (clock.ticking())
            stage = std::max(stage, clock.fired);
    return stage;
}

void StageTally::update(CaseId id, const Case *value)
{
    if (const auto known = m_stages.find(id); known != m_stages.end()) {
        --m_counts[static_cast<size_t>(*known)];
        m_stages.erase(known);
    }
    if (!value || !value->open())
        return;
    const Stage stage = worst(*value);
    m_stages.insert(id, stage);
    ++m_counts[static_cast<size_t>(stage)];
}

void StageTally::clear()
{
    *this = {};
}

} // namespace Yixian
