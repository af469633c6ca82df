// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/stageladder.h"

#include <algorithm>

namespace Yixian {

namespace {

using Way = std::array<std::optional<Instant>, caseStages>;

std::optional<Instant> &at(Way &way, CaseStage stage)
{
    return way[static_cast<size_t>(stage)];
}

// When the slowest leg got there; nullopt while one has not.
template<class F>
std::optional<Instant> allLegs(const CaseFacts &facts, F &&stamp)
{
    std::optional<Instant> last;
    for (const LegFacts &leg : facts.legs) {
        if (leg.gone())
            continue;
        const std::optional<Instant> one = stamp(leg);
        if (!one)
            return std::nullopt;
        last = std::max(last.value_or(*one), *one);
    }
    return last;
}

Way wayOf(const CaseFacts &facts, Instant now)
{
    Way way;
    at(way, CaseStage::Registered) = facts.registered;
    at(way, CaseStage::Accepted) = facts.accepted;
    if (!facts.selfHandled) {
        at(way, CaseStage::Called) = facts.called;
        at(way, CaseStage::Responded) = allLegs(facts, [](const LegFacts &leg) {
            return leg.responded ? leg.responded : leg.arrived; // an arrival is an answer
        });
        at(way, CaseStage::Arrived) = allLegs(facts, [](const LegFacts &leg) { return leg.arrived; });
        at(way, CaseStage::Submitted) = allLegs(facts, [](const LegFacts &leg) { return leg.submitted; });
        at(way, CaseStage::Passed) = allLegs(facts, [](const LegFacts &leg) { return leg.passed; });
    }
    at(way, CaseStage::Closed) = facts.closed;
    for (std::optional<Instant> &stamp : way)
        if (stamp && *stamp > now)
            stamp.reset();
    return way;
}

bool leftOf(const CaseFacts &facts)
{
    return facts.state > CaseState::Closed;
}

} // namespace

StageLadder stageLadder(const FactTable &table, const Period &period, const Scope &scope)
{
    StageLadder ladder;
    std::array<std::vector<Observation>, caseStages> waits;
    for (size_t i = 0; i < caseStages; ++i)
        ladder.steps[i].stage = static_cast<CaseStage>(i);
    for (const CaseFacts &facts : table) {
        if (!scope.has(facts) || !period.has(facts.registered) || facts.registered > period.now)
            continue;
        ++ladder.cohort;
        if (leftOf(facts)) {
            ++ladder.left;
            continue;
        }
        ladder.selfHandled += facts.selfHandled;
        const Way way = wayOf(facts, period.now);
        size_t here = 0;
        ++ladder.steps[0].reached;
        while (here + 1 < caseStages) {
            // Who handles it themselves goes from the acceptance straight to the closing.
            const bool jumps = facts.selfHandled && here == static_cast<size_t>(CaseStage::Accepted);
            const size_t next = jumps ? caseStages - 1 : here + 1;
            const Instant since = way[here].value_or(facts.registered);
            if (!way[next]) {
                if (!jumps)
                    waits[next].push_back({std::max(Millis{0}, period.now - since), false});
                break;
            }
            if (!jumps) // the time from there would be another step's
                waits[next].push_back({std::max(Millis{0}, *way[next] - since), true});
            here = next;
            ++ladder.steps[here].reached;
        }
        ladder.steps[here].inside += here + 1 < caseStages;
    }
    for (size_t i = 0; i < caseStages; ++i)
        ladder.steps[i].median = kaplanMeier(std::move(waits[i])).percentile(0.5);
    return ladder;
}

} // namespace Yixian
