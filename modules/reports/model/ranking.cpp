// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/model/ranking.h"

#include "reports/model/reportspeech.h"

namespace Yixian {

namespace {

class RankingWords
{
    YIXIAN_REPORT_WORDS(Q_DECLARE_TR_FUNCTIONS(Yixian::RankingWords))
};

// Exactly, since two units with one score must share a rank.
bool better(const Score &a, const Score &b)
{
    return qint64(a.gotTenths()) * b.possible() > qint64(b.gotTenths()) * a.possible();
}

} // namespace

Ranking::Ranking(QVector<Score> scores)
    : m_scores(std::move(scores))
{
    for (qsizetype i = 0; i < m_scores.size(); ++i)
        m_index.insert(m_scores[i].unit, i);
}

const Score *Ranking::find(const UnitId &unit) const
{
    const auto found = m_index.find(unit);
    return found == m_index.end() ? nullptr : &m_scores[*found];
}

bool Ranking::before(const UnitId &a, const UnitId &b) const
{
    const Score *left = find(a), *right = find(b);
    const bool leftRanked = left && left->isRanked(), rightRanked = right && right->isRanked();
    if (leftRanked != rightRanked)
        return leftRanked;
    return leftRanked && better(*left, *right);
}

QHash<UnitId, RankedScore> Ranking::within(const QVector<UnitId> &group) const
{
    QHash<UnitId, RankedScore> ranks;
    for (const UnitId &unit : group) {
        const Score *own = find(unit);
        if (!own || own->possible() == 0)
            continue;
        RankedScore ranked{pointsOfHundred(*own), 0};
        if (own->isRanked()) {
            ranked.rank = 1;
            for (const UnitId &other : group)
                if (const Score *score = find(other); score && score->isRanked() && better(*score, *own))
                    ++ranked.rank;
        }
        ranks.insert(unit, ranked);
    }
    return ranks;
}

int pointsOfHundred(const Score &score)
{
    const int possible = score.possible();
    return possible > 0 ? (2 * score.gotTenths() * 100 + possible) / (2 * possible) : 0;
}

QVector<ReportCell> rankCells(const RankedScore *score)
{
    if (!score)
        return {ReportCell(), ReportCell()};
    if (score->rank == 0)
        return {ReportCell(), ReportCell(RankingWords::tr("not ranked"))};
    return {ReportCell(PointsCell{score->hundredths}), ReportCell(score->rank)};
}

} // namespace Yixian
