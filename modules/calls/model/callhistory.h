// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/state.h"

namespace Yixian {

// A unit that was called for such a matter before: how often, how often it led, and how long it took to respond.
struct SuggestedUnit
{
    UnitId unit;
    int called = 0;
    int led = 0;
    std::optional<WorkTime> median; // of the responses, in working minutes; unknown with fewer than three
    bool operator==(const SuggestedUnit &) const = default;
};

// Units called in the last ninety days for the same category, at the same sub-center before elsewhere: the most often called
// first, at most `most`. Withdrawn and released legs do not count; nor do units that may not be called any more.
QVector<SuggestedUnit> suggestUnits(const Case &value, const State &state, Instant now, qsizetype most);

// A live leg of the unit on another case at the same address: to be joined rather than called twice. Empty where the address
// is not known.
using AddressOf = std::function<QString(const Case &)>;
std::optional<CaseId> liveCallAtSamePlace(const UnitId &unit, const Case &value, const State &state, const AddressOf &addressOf);

} // namespace Yixian
