// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/model/callhistory.h"

#include "domain/place.h"

#include <algorithm>

namespace Yixian {

namespace {

constexpr auto lookedBack = std::chrono::hours(24 * 90);
constexpr size_t enoughForAMedian = 3;

struct Seen
{
    SuggestedUnit unit;
    int here = 0; // by the same sub-center
    std::vector<Millis> responses;
};

} // namespace

QVector<SuggestedUnit> suggestUnits(const Case &value, const State &state, Instant now, qsizetype most)
{
    const Reference &reference = state.reference();
    QHash<UnitId, Seen> seen;
    for (const Case &other : state.cases()) {
        if (other.id == value.id || value.category.isEmpty() || other.category != value.category || now - other.registered > lookedBack)
            continue;
        for (const Leg &leg : other.legs) {
            const Unit *unit = reference.unit(leg.unit);
            if (leg.gone() || !unit || !unit->active)
                continue;
            Seen &one = seen[leg.unit];
            one.unit.unit = leg.unit;
            ++one.unit.called;
            one.unit.led += leg.role == LegRole::Lead ? 1 : 0;
            one.here += other.subCenter == value.subCenter ? 1 : 0;
            const Clock *clock = other.clock(ClockKind::LegRespond, leg.no);
            if (clock && clock->stopped && clock->outcome != ClockOutcome::Void)
                one.responses.push_back(reference.calendarAt(clock->started).between(clock->started, *clock->stopped).value);
        }
    }
    std::vector<Seen> order(seen.cbegin(), seen.cend());
    std::sort(order.begin(), order.end(), [](const Seen &a, const Seen &b) {
        return std::tuple(-a.here, -a.unit.called, a.unit.unit) < std::tuple(-b.here, -b.unit.called, b.unit.unit);
    });
    QVector<SuggestedUnit> suggested;
    for (Seen &one : order) {
        if (suggested.size() >= most)
            break;
        if (one.responses.size() >= enoughForAMedian) {
            const auto middle = one.responses.begin() + static_cast<std::ptrdiff_t>(one.responses.size() / 2);
            std::nth_element(one.responses.begin(), middle, one.responses.end());
            one.unit.median = WorkTime{*middle};
        }
        suggested.append(one.unit);
    }
    return suggested;
}

std::optional<CaseId> liveCallAtSamePlace(const UnitId &unit, const Case &value, const State &state, const AddressOf &addressOf)
{
    const QString place = placeKey(addressOf(value));
    if (place.isEmpty())
        return std::nullopt;
    std::optional<CaseId> found;
    for (const Case &other : state.cases())
        if (other.id != value.id && other.open() && other.liveLegOf(unit) && placeKey(addressOf(other)) == place)
            found = std::max(found.value_or(other.id), other.id);
    return found;
}

} // namespace Yixian
