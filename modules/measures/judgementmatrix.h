// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/facttable.h"
#include "measures/period.h"
#include "measures/rate.h"

namespace Yixian {

// What one sub-center and one unit have said about each other. 未评 is not 好评: who was silent stands apart.
struct JudgementCell
{
    UnitId caller; // empty: the district center
    UnitId unit;
    int legs = 0; // judged, or their window has ended
    int accurate = 0, inaccurate = 0, callSilent = 0;
    int good = 0, fair = 0, poor = 0, workSilent = 0;
    int upheld = 0;    // released by an upheld objection: no leg to be judged, but no accurate call either
    int appealing = 0; // of `legs`: not final, in neither row of counts

    Rate callRate() const { return {accurate, accurate + inaccurate + upheld, 0}; }
    Rate workRate() const { return {good, good + fair + poor, 0}; }
    bool operator==(const JudgementCell &) const = default;
};
// Legs whose judgements were opened in the period, by who called and who was called, in that order. Excluded calls are
// out of the call's counts.
std::vector<JudgementCell> judgementMatrix(const FactTable &table, const Period &period, const Scope &scope = {});

} // namespace Yixian
