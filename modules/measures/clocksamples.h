// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/state.h"
#include "measures/curve.h"
#include "measures/share.h"

#include <algorithm>
#include <array>

namespace Yixian {

// One clock as the measures see it: when it started, when it was due, how long it ran in its own time.
struct ClockSample
{
    LegNo leg;
    ClockKind kind = ClockKind::CaseAccept;
    ClockBasis basis = ClockBasis::Natural;
    ClockOutcome outcome = ClockOutcome::Running;
    Instant started;
    Instant due;
    std::optional<Instant> stopped;
    Millis limit{0};   // from start to due, in the clock's own time
    Millis elapsed{0}; // from start to stop, likewise; of a running clock ask elapsedAt()
    UnitId unit;       // the called unit; of a case's clock its sub-center
    UnitId subCenter;

    bool running() const { return outcome == ClockOutcome::Running; }
    bool voided() const { return outcome == ClockOutcome::Void; }
    // The limit has run out; an item that ends in the very millisecond of its due time is met, so it counts after it.
    bool maturedAt(Instant now) const { return due < now; }
    Millis elapsedAt(Instant now, const Reference &reference) const;
    bool operator==(const ClockSample &) const = default;
};

// The samples of all cases, kept up to date case by case so that a change costs one case and not sixteen thousand. Owned
// by a page's model; one thread.
class ClockSamples
{
public:
    // Only clocks that a measure asks for are kept.
    static constexpr std::array kinds{ClockKind::CaseAccept, ClockKind::LegAccept, ClockKind::LegRespond,
                                      ClockKind::LegReport};

    // Takes a case in or anew; false when nothing that matters here has changed.
    bool update(const Case &value, const Reference &reference);
    bool remove(CaseId id);
    void reset(const State &state);
    void clear() { m_byKind = {}; }
    qsizetype cases() const { return m_byKind[0].size(); }

    template<class F>
    void forEach(ClockKind kind, F &&f) const
    {
        const auto index = std::find(kinds.begin(), kinds.end(), kind) - kinds.begin();
        if (index == static_cast<std::ptrdiff_t>(kinds.size()))
            return;
        for (const QVector<ClockSample> &samples : m_byKind[static_cast<size_t>(index)])
            for (const ClockSample &sample : samples)
                f(sample);
    }

private:
    using ByCase = QHash<CaseId, QVector<ClockSample>>;
    std::array<ByCase, kinds.size()> m_byKind; // apart, since each figure reads one kind; every case is in the first
};

} // namespace Yixian
