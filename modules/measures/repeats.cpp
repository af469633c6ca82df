// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/repeats.h"

#include <algorithm>
#include <tuple>

namespace Yixian {

namespace {

void count(Repeat &repeat, const CaseFacts &facts, const Period &period)
{
    repeat.street = facts.street;
    repeat.category = facts.category;
    if (!period.has(facts.registered)) {
        ++repeat.before;
        return;
    }
    ++repeat.count;
    repeat.merged += facts.state == CaseState::Merged;
    repeat.last = std::max(repeat.last, facts.registered);
}

bool concerns(const CaseFacts &facts, const Period &period, const Scope &scope)
{
    return facts.state != CaseState::Void && scope.has(facts) && facts.registered <= period.now &&
           (period.has(facts.registered) || period.before().has(facts.registered));
}

template<class Key>
std::vector<Repeat> listed(const QHash<Key, Repeat> &found, int smallest, int most)
{
    std::vector<Repeat> rows;
    for (const Repeat &repeat : found)
        if (repeat.count >= smallest)
            rows.push_back(repeat);
    const auto more = [](const Repeat &a, const Repeat &b) {
        return std::tie(b.count, b.last, a.street.value, a.category, a.place) <
               std::tie(a.count, a.last, b.street.value, b.category, b.place);
    };
    const auto end = rows.begin() + std::min(static_cast<std::ptrdiff_t>(most), std::ssize(rows));
    std::partial_sort(rows.begin(), end, rows.end(), more);
    rows.erase(end, rows.end());
    return rows;
}

} // namespace

std::vector<Repeat> repeatsAtPlace(const FactTable &table, const Period &period, const Scope &scope, int most)
{
    QHash<quint64, Repeat> found;
    for (const CaseFacts &facts : table) {
        if (facts.sameness == 0 || !concerns(facts, period, scope))
            continue;
        Repeat &repeat = found[facts.sameness];
        count(repeat, facts, period);
        repeat.place = facts.place;
        if (period.has(facts.registered))
            repeat.cases.append(facts.id);
    }
    std::vector<Repeat> rows = listed(found, 2, most);
    for (Repeat &repeat : rows)
        std::sort(repeat.cases.begin(), repeat.cases.end()); // numbered in the order they came
    return rows;
}

KindTally::KindTally(const Period &period, const Scope &scope)
    : m_period(period)
    , m_scope(scope)
{}

void KindTally::add(const CaseFacts &facts)
{
    if (!facts.category.isEmpty() && concerns(facts, m_period, m_scope))
        count(m_found[{facts.street.value, facts.category}], facts, m_period);
}

std::vector<Repeat> KindTally::top(int most) const
{
    return listed(m_found, 1, most);
}

std::vector<Repeat> topKinds(const FactTable &table, const Period &period, const Scope &scope, int most)
{
    KindTally tally(period, scope);
    for (const CaseFacts &facts : table)
        tally.add(facts);
    return tally.top(most);
}

} // namespace Yixian
