// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/scores.h"
#include "reports/model/report.h"

#include <QHash>

namespace Yixian {

struct RankedScore
{
    int hundredths = 0; // of what could be got, in tenths of a point of 100
    int rank = 0;       // 0: too few due
};

// Scores of units, brought to 100 and ranked within a group. A value, made for one table.
class Ranking
{
public:
    explicit Ranking(QVector<Score> scores);

    const Score *find(const UnitId &unit) const;
    // The better one first; those that are not ranked after all others.
    bool before(const UnitId &a, const UnitId &b) const;
    // Those of the group that have a score. Equal ones share a rank, the next one counts them all.
    QHash<UnitId, RankedScore> within(const QVector<UnitId> &group) const;
    QString sheet() const { return m_scores.isEmpty() ? QString() : m_scores.first().sheet; }

private:
    QVector<Score> m_scores;
    QHash<UnitId, qsizetype> m_index;
};

// In tenths of 100: what was got of what could be got.
int pointsOfHundred(const Score &score);
// Score and rank as two cells; a word where there is no rank, nothing where nothing was due.
QVector<ReportCell> rankCells(const RankedScore *score);

} // namespace Yixian
