// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/facttable.h"
#include "measures/period.h"

namespace Yixian {

// Cases of one place and kind in a period, and in the one before it that is as long.
struct Repeat
{
    UnitId street;
    QString category;
    QString place; // as placeKey() has it; empty in a list by kind
    int count = 0;
    int before = 0;
    int merged = 0;        // of `count`: they were taken together with another one
    Instant last;          // registered
    QVector<CaseId> cases; // of this period, oldest first
    bool operator==(const Repeat &) const = default;
};
// What came twice and more to the same address, most often first; `most` rows at the most.
std::vector<Repeat> repeatsAtPlace(const FactTable &table, const Period &period, const Scope &scope = {},
                                   int most = 20);
// The same by kind alone, street by street, from one case on; without the cases.
std::vector<Repeat> topKinds(const FactTable &table, const Period &period, const Scope &scope = {}, int most = 20);

// topKinds() of cases that come one after the other and are not kept. Owned by who counts; one thread.
class KindTally
{
public:
    explicit KindTally(const Period &period, const Scope &scope = {});

    void add(const CaseFacts &facts);
    std::vector<Repeat> top(int most) const;

private:
    Period m_period;
    Scope m_scope;
    QHash<std::pair<QString, QString>, Repeat> m_found; // by street and category
};

} // namespace Yixian
