// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/facttable.h"
#include "sync/replica.h"
#include "wall/model/wallfigures.h"

#include <QSet>

namespace Yixian {

// What hangs on the wall, kept from the replica: only figures and the last word of a category. The shares are computed
// anew when something has changed or grown older, the countdowns with every refresh. Owned by the page, GUI thread.
class WallModel final : public QObject
{
    Q_OBJECT

public:
    static constexpr Millis ageing{10000};
    static constexpr int listLength = 6;
    // No figure of the wall looks back further: what is older is not counted anew every second.
    static constexpr Millis lookback = std::chrono::days(40);

    explicit WallModel(const Replica &replica, QObject *parent = nullptr);

    // As of the last word of the hub; while it speaks, as of now.
    void refresh();
    const WallFigures &current() const { return m_figures; }
    // Real time since the hub was last heard, also in a drill that runs faster.
    Millis dataAge() const;
    bool isStale() const { return dataAge() > staleAfter; }
    bool isDead() const { return dataAge() > deadAfter; }
    static constexpr Millis staleAfter{15000};
    static constexpr Millis deadAfter{60000};

private:
    void takeAll();
    bool isRecent(const Case &value) const { return value.open() || value.touched >= m_since; }
    void take(const QVector<CaseId> &cases);
    void computeShares(Instant now);
    int overdueNow(ClockKind kind, Instant now) const;
    void computeLive(Instant now);
    void takeInFacts();
    void computeHot(Instant now);
    void computeEmergency(Instant now);
    QVector<WallKind> kindsSince(Instant from, Instant now) const;
    void takeOpen(const Case &value, Instant now, QHash<UnitId, WallTile *> &tiles);

    const Replica &m_replica;
    Instant m_since{}; // what was touched before and is over is not in what follows
    ClockSamples m_samples;
    FactTable m_facts; // without addresses: nothing here may know one; made only when somebody looks
    QSet<CaseId> m_changed; // since they were made
    bool m_allChanged = true;
    bool isLive(const Case &value) const;

    QSet<CaseId> m_live; // open ones, and those closed today: their appointments count for the day
    WallFigures m_figures;
    Instant m_sharesAt{};
    bool m_dirty = true;
};

// The last word of "市政/排水/外溢", or of whatever is there.
QString matterOf(const Case &value);
WallReportBoard reportBoard(const QVector<const Case *> &cases, const Reference &reference, Instant now, int length);

} // namespace Yixian
