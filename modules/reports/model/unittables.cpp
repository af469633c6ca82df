// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/model/unittables.h"

#include "reports/model/ranking.h"
#include "reports/model/reportwords.h"

#include <algorithm>

namespace Yixian {

namespace {

struct UnitLine
{
    UnitId id;
    LegFlow flow;
    Rates rates;

    bool isNothing() const
    {
        return flow == LegFlow{} && rates.legAccept.of == 0 && rates.respond.of == 0 && rates.reportIn.due() == 0 &&
               rates.dispose.of == 0;
    }
};

qint64 minutesOf(WorkTime limit)
{
    return std::chrono::floor<std::chrono::minutes>(limit.value).count();
}

ReportRow rowOf(const QString &name, const UnitLine &line, const RuleSet &rules)
{
    return {{name,
             line.flow.called,
             line.flow.left,
             {line.rates.legAccept, rules.acceptTargetPermille},
             {line.rates.respond, rules.respondTargetPermille},
             {line.rates.reportIn.onTimeRate(), rules.respondTargetPermille},
             {line.rates.dispose, rules.respondTargetPermille}}};
}

} // namespace

UnitTables::Group UnitTables::groupOf(const Unit &unit)
{
    switch (unit.level) {
    case UnitLevel::District:
        return Group::Bureaus;
    case UnitLevel::City:
    case UnitLevel::Enterprise:
        return Group::Enterprises;
    case UnitLevel::Street:
    case UnitLevel::Community:
        return Group::Local;
    }
    return Group::Bureaus;
}

QString UnitTables::groupName(Group group)
{
    switch (group) {
    case Group::Bureaus:
        return tr("Group 1: bureaus of the district");
    case Group::Enterprises:
        return tr("Group 2: city units and enterprises");
    case Group::Local:
        return tr("Group 3: offices and communities");
    }
    return {};
}

ReportTable UnitTables::attainment(const ReportBasis &basis, bool ranked)
{
    ReportTable table;
    table.columns = {
        {tr("Unit"), ColumnType::Text, 22},
        {tr("Calls"), ColumnType::Count, 8},
        {tr("Carried over"), ColumnType::Count, 9},
        {tr("Accepted in %1 min").arg(minutesOf(basis.rules().legAccept)), ColumnType::Share, 19},
        {tr("Responded in %1 min of work").arg(minutesOf(basis.rules().legRespond)), ColumnType::Share, 19},
        {ReportWords::of(Measure::ReportIn), ColumnType::Share, 19},
        {ReportWords::of(Measure::Dispose), ColumnType::Share, 19}};
    if (ranked) {
        table.columns.append({tr("Score"), ColumnType::Points, 9});
        table.columns.append({tr("Rank"), ColumnType::Count, 8});
    }
    table.nothing = tr("No unit was called and nothing of an earlier call ran out.");
    const Ranking ranking(ranked ? basis.scores(ScoreTally::About::Units) : QVector<Score>{});
    UnitLine total;
    for (const Group group : {Group::Bureaus, Group::Enterprises, Group::Local}) {
        QVector<UnitLine> lines;
        QVector<UnitId> ids;
        for (const Unit &unit : basis.reference().units) {
            if (groupOf(unit) != group)
                continue;
            const auto flow = basis.legs().find(unit.id);
            UnitLine line{unit.id, flow == basis.legs().end() ? LegFlow{} : flow->second, basis.ratesOfUnit(unit.id)};
            if (line.isNothing())
                continue;
            total.flow += line.flow;
            ids.append(unit.id);
            lines.append(std::move(line));
        }
        if (lines.isEmpty())
            continue;
        const auto ranks = ranking.within(ids);
        std::stable_sort(lines.begin(), lines.end(),
                         [&](const UnitLine &a, const UnitLine &b) { return ranking.before(a.id, b.id); });
        table.rows.append({{groupName(group)}, ReportRow::Kind::Group});
        for (const UnitLine &line : lines) {
            ReportRow row = rowOf(basis.reference().unitName(line.id), line, basis.rules());
            const auto rank = ranks.find(line.id);
            if (ranked)
                row.cells += rankCells(rank == ranks.end() ? nullptr : &*rank);
            table.rows.append(row);
        }
    }
    if (table.rows.isEmpty())
        return table;
    total.rates = basis.rates();
    ReportRow row = rowOf(tr("Total"), total, basis.rules());
    row.kind = ReportRow::Kind::Total;
    if (ranked)
        row.cells += QVector<ReportCell>{QString(), QString()};
    table.rows.append(row);
    return table;
}

QStringList UnitTables::notes(const ReportBasis &basis, bool ranked)
{
    LegFlow sum;
    for (const auto &[unit, flow] : basis.legs())
        sum += flow;
    const Rates rates = basis.rates();
    const int excluded =
        rates.legAccept.excluded + rates.respond.excluded + rates.reportIn.excluded + rates.dispose.excluded;
    QStringList notes{
        tr("Share = met ÷ due (all calls whose limit has run out, those without an answer too). Withdrawn and released "
           "calls are void, %1 in the period; excluded from one measure or another: %2, grounds in T4.")
            .arg(sum.voided)
            .arg(excluded),
        tr("Targets: acceptance %1; response, report-in and disposal %2; ▲ below the target. Fewer than 20 due: counts "
           "only, not ranked.")
            .arg(ReportWords::target(basis.rules().acceptTargetPermille),
                 ReportWords::target(basis.rules().respondTargetPermille))};
    if (ranked)
        notes.append(tr("Ranks are within a group. What the street and the citizen say is in the lines of the score."));
    return notes;
}

ReportTable UnitTables::scoreLines(const ReportBasis &basis, const QVector<Score> &scores, bool persons)
{
    ReportTable table;
    table.nothing = tr("In this period nothing that is scored ran out or was judged.");
    if (persons)
        table.columns.append({tr("Person"), ColumnType::Text, 13});
    table.columns.append({tr("Unit"), ColumnType::Text, 18});
    if (scores.isEmpty())
        return table;
    for (const ScoredLine &line : scores.first().lines)
        table.columns.append(
            {tr("%1, %2", "line of a score sheet, its points").arg(ReportWords::of(line.item)).arg(line.points),
             ColumnType::Share, 19});
    table.columns.append({tr("Score"), ColumnType::Points, 9});
    for (const Score &score : scores) {
        ReportRow row;
        if (persons)
            row.cells.append(ReportCell(score.person));
        row.cells.append(ReportCell(basis.reference().unitName(score.unit)));
        for (const ScoredLine &line : score.lines)
            row.cells.emplaceBack(Rate{line.good, line.due, 0});
        row.cells.append(score.isRanked() ? ReportCell(PointsCell{pointsOfHundred(score)}) : ReportCell());
        table.rows.append(row);
    }
    return table;
}

ReportSection UnitTables::units(const ReportBasis &basis, bool ranked)
{
    ReportSection section;
    section.title = tr("Units by group");
    section.tables = {attainment(basis, ranked)};
    section.notes = notes(basis, ranked);
    if (!ranked)
        return section;
    ReportTable lines = scoreLines(basis, basis.scores(ScoreTally::About::Units), false);
    lines.title = tr("Lines of the score");
    section.tables.append(lines);
    return section;
}

} // namespace Yixian
