// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

#include <array>
#include <QHash>

namespace Yixian {

// How many cases stand at which stage, from what the hub has put on record; counted when a case changes, not each second.
class StageTally
{
public:
    // nullptr: the case has gone.
    void update(CaseId id, const Case *value);
    void clear();
    int count(Stage stage) const { return m_counts[static_cast<size_t>(stage)]; }
    int breached() const { return count(Stage::Breached) + count(Stage::TwiceBreached); }
    static Stage worst(const Case &value);

private:
    QHash<CaseId, Stage> m_stages;
    std::array<int, enumCount<Stage>> m_counts{};
};

} // namespace Yixian
