// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/judgementmatrix.h"

#include <algorithm>
#include <tuple>

namespace Yixian {

namespace {

void add(JudgementCell &cell, const LegFacts &leg)
{
    ++cell.legs;
    if (leg.appealing) {
        ++cell.appealing;
        return;
    }
    if (!leg.excludedFrom(Measure::CallAccuracy))
        ++(!leg.callAccurate ? cell.callSilent : *leg.callAccurate ? cell.accurate : cell.inaccurate);
    if (!leg.work)
        ++cell.workSilent;
    else
        ++(*leg.work == Grade::Good ? cell.good : *leg.work == Grade::Fair ? cell.fair : cell.poor);
}

} // namespace

std::vector<JudgementCell> judgementMatrix(const FactTable &table, const Period &period, const Scope &scope)
{
    QHash<std::pair<QString, QString>, JudgementCell> cells;
    for (const CaseFacts &facts : table) {
        if (!scope.has(facts) || facts.state == CaseState::Void)
            continue;
        for (const LegFacts &leg : facts.legs) {
            const bool released = leg.upheld && period.has(leg.ruled) && !leg.excludedFrom(Measure::CallAccuracy);
            const bool judged = !leg.gone() && period.has(leg.judged);
            if (!scope.has(leg) || (!released && !judged))
                continue;
            JudgementCell &cell = cells[{leg.caller.value, leg.unit.value}];
            cell.caller = leg.caller;
            cell.unit = leg.unit;
            cell.upheld += released;
            if (judged)
                add(cell, leg);
        }
    }
    std::vector<JudgementCell> rows(cells.cbegin(), cells.cend());
    std::sort(rows.begin(), rows.end(), [](const JudgementCell &a, const JudgementCell &b) {
        return std::tie(a.caller.value, a.unit.value) < std::tie(b.caller.value, b.unit.value);
    });
    return rows;
}

} // namespace Yixian
