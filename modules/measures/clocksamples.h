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
    std::optional<Instant> held; // stands still since then: the case is 挂账
    Millis limit{0};   // from start to due, in the clock's own time
    Millis elapsed{0}; // from start to stop, likewise; of a running clock ask elapsedAt()
    UnitId unit;       // the called unit; of a case's clock its sub-center
    UnitId subCenter;
    bool excluded = false; // 剔除: it stays in the data and leaves the figure

    bool running() const { return outcome == ClockOutcome::Running; }
    bool voided() const { return outcome == ClockOutcome::Void; }
    // Where it stands, as Clock::moment(): a provisional stop, the moment it was held at, or now.
    Instant moment(Instant now) const { return stopped ? *stopped : held.value_or(now); }
    // The limit has run out; an item that ends in the very millisecond of its due time is met, so it counts after it. What
    // was submitted or held in time and is not settled yet is neither met nor late.
    bool maturedAt(Instant now) const { return due < now && !(running() && moment(now) <= due); }
    Millis elapsedAt(Instant now, const Reference &reference) const;
    bool operator==(const ClockSample &) const = default;

    template<class Self, class V>
    static void visit(Self &s, V &&v)
    {
        v("leg", s.leg);
        v("kind", s.kind);
        v("basis", s.basis);
        v("outcome", s.outcome);
        v("started", s.started);
        v("due", s.due);
        v("stopped", s.stopped);
        v("held", s.held);
        v("limit", s.limit);
        v("elapsed", s.elapsed);
        v("unit", s.unit);
        v("subCenter", s.subCenter);
        v("excluded", s.excluded);
    }
};

ClockSample sampleOf(const Case &value, const Clock &clock, const Reference &reference);
// The measure that a clock of this kind belongs to; none for those that are in no headline.
std::optional<Measure> measureOf(ClockKind kind);

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

    // Those with a sample that is wanted, the latest first.
    template<class F>
    QVector<CaseId> casesWhere(ClockKind kind, F &&wanted) const
    {
        QVector<CaseId> cases;
        const auto index = std::find(kinds.begin(), kinds.end(), kind) - kinds.begin();
        const ByCase &samples = m_byKind[static_cast<size_t>(index)];
        for (auto it = samples.cbegin(); it != samples.cend(); ++it)
            if (std::any_of(it->cbegin(), it->cend(), wanted))
                cases << it.key();
        std::sort(cases.begin(), cases.end(), [](CaseId a, CaseId b) { return b < a; });
        return cases;
    }

private:
    using ByCase = QHash<CaseId, QVector<ClockSample>>;
    std::array<ByCase, kinds.size()> m_byKind; // apart, since each figure reads one kind; every case is in the first
};

} // namespace Yixian
