// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/curve.h"
#include "measures/facttable.h"
#include "measures/period.h"

#include <array>

namespace Yixian {

// 受理 → 呼叫 → 响应 → 报到 → 反馈 → 通过 → 办结
enum class CaseStage { Registered, Accepted, Called, Responded, Arrived, Submitted, Passed, Closed };
inline constexpr size_t caseStages = 8;

struct StageStep
{
    CaseStage stage = CaseStage::Registered;
    int reached = 0;
    int inside = 0;               // got here and no further, and still open
    std::optional<Millis> median; // natural time from the stage before, who still waits there censored (see curve.h)
};

// Where the cases of one cohort of arrivals are. A case has reached a stage of the legs when its slowest leg has; gone
// legs hold nobody up. Cohorts are never mixed: a funnel of everything compares those that came today with those that
// are through.
struct StageLadder
{
    std::array<StageStep, caseStages> steps;
    int cohort = 0;
    int selfHandled = 0; // 自办: without legs; only in the first two stages and the last
    int left = 0;        // refused, referred, merged or void: in no stage
};
// The cases registered in the period.
StageLadder stageLadder(const FactTable &table, const Period &period, const Scope &scope = {});

} // namespace Yixian
