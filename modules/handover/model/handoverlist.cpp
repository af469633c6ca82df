// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/model/handoverlist.h"

#include <algorithm>

namespace Yixian {

QVector<RunningCase> runningCases(const State &state, const UnitId &post)
{
    QVector<RunningCase> rows;
    for (const Case &value : state.cases())
        if (handedOver(value, post))
            rows.append({value.id, *value.firstBreach()});
    std::sort(rows.begin(), rows.end(), [](const RunningCase &a, const RunningCase &b) {
        return std::tie(a.clock.due, a.id) < std::tie(b.clock.due, b.id);
    });
    return rows;
}

QVector<Promise> openPromises(const State &state, const UnitId &post)
{
    QVector<Promise> promises;
    for (const Case &value : state.cases())
        if (handedOver(value, post))
            for (const Leg &leg : value.legs)
                if (leg.live() && !leg.arrived && leg.answeredFor)
                    promises.append({value.id, leg.no, *leg.answeredFor});
    std::sort(promises.begin(), promises.end(), [](const Promise &a, const Promise &b) {
        return std::tie(a.at, a.id, a.leg) < std::tie(b.at, b.id, b.leg);
    });
    return promises;
}

QVector<ShelvedWarning> shelvedWarnings(const State &state, const UnitId &post, Instant now)
{
    QVector<ShelvedWarning> rows;
    for (const Case &value : state.cases())
        if (handedOver(value, post))
            for (const Shelf &shelf : value.shelves)
                if (shelf.until > now)
                    rows.append({value.id, shelf});
    std::sort(rows.begin(), rows.end(), [](const ShelvedWarning &a, const ShelvedWarning &b) {
        return std::tie(a.shelf.until, a.id) < std::tie(b.shelf.until, b.id);
    });
    return rows;
}

const Watch *watchOf(const State &state, const UnitId &post)
{
    for (const Watch &watch : state.posts().watches)
        if (watch.post == post)
            return &watch;
    return nullptr;
}

} // namespace Yixian
