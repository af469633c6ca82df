// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/model/worktables.h"

#include "reports/model/ranking.h"
#include "reports/model/reportwords.h"

#include <algorithm>

namespace Yixian {

namespace {

constexpr int mostKinds = 10;
constexpr size_t mostCauses = 20;

QString shownCategory(const QString &category)
{
    return category.isEmpty() ? QStringLiteral("—")
                              : QString(category).replace(QLatin1Char('/'), QStringLiteral(" › "));
}

} // namespace

ReportSection WorkTables::overview(const ReportBasis &basis)
{
    const Rates now = basis.rates();
    const Rates before = basis.ratesBefore();
    const int accept = basis.rules().acceptTargetPermille, respond = basis.rules().respondTargetPermille;
    ReportTable table;
    table.columns = {{tr("Measure"), ColumnType::Text, 26},
                     {tr("This period"), ColumnType::Share, 22},
                     {tr("Excluded"), ColumnType::Count, 11},
                     {tr("Target"), ColumnType::Text, 10},
                     {tr("The period before"), ColumnType::Share, 22}};
    const auto row = [&](const QString &name, const Rate &rate, const Rate &old, int target) {
        table.rows.append({{name,
                            {rate, target},
                            rate.excluded,
                            target > 0 ? ReportCell(ReportWords::target(target)) : ReportCell(),
                            {old, target}}});
    };
    row(ReportWords::of(Measure::CaseAccept), now.caseAccept, before.caseAccept, accept);
    row(ReportWords::of(Measure::LegAccept), now.legAccept, before.legAccept, accept);
    row(ReportWords::of(Measure::Respond), now.respond, before.respond, respond);
    row(ReportWords::of(Measure::ReportIn), now.reportIn.onTimeRate(), before.reportIn.onTimeRate(), respond);
    row(ReportWords::of(Measure::Dispose), now.dispose, before.dispose, respond);
    row(ReportWords::of(Measure::CallAccuracy), now.callAccuracy, before.callAccuracy, 0);
    row(tr("Objected to, of calls delivered"), now.objection, before.objection, 0);
    row(tr("Objections overruled"), now.overruled, before.overruled, 0);
    row(ReportWords::of(Measure::Redo), now.redo, before.redo, 0);
    row(ReportWords::of(Measure::Recurrence), now.recurrence.rate, before.recurrence.rate, 0);
    row(tr("Citizens reached"), now.citizen.contacted, before.citizen.contacted, 0);
    row(tr("Solved, in the citizen's word"), now.citizen.solved, before.citizen.solved, 0);
    row(tr("Citizens satisfied"), now.citizen.satisfied, before.citizen.satisfied, 0);
    ReportSection section;
    section.title = tr("Overview");
    const CaseFlow flow = basis.flow();
    ReportTable cases;
    cases.title = tr("Cases");
    cases.columns = {{tr("Carried over from before"), ColumnType::Count},
                     {tr("Came in"), ColumnType::Count},
                     {tr("Closed"), ColumnType::Count},
                     {tr("Left otherwise"), ColumnType::Count},
                     {tr("Carried over"), ColumnType::Count}};
    cases.rows = {{{flow.before, flow.cameIn, flow.closed, flow.elsewhere, flow.left}}};
    table.title = tr("Rates");
    section.tables = {cases, table};
    const ReportIns &ins = now.reportIn;
    section.notes = {
        tr("Report-ins due %1: early %2, on time %3, late %4, by wire %5, absent %6, not confirmed yet %7.")
            .arg(ins.due())
            .arg(ins.early)
            .arg(ins.onTime)
            .arg(ins.late)
            .arg(ins.remote)
            .arg(ins.absent)
            .arg(ins.unconfirmed),
        tr("Reviews of cases on hold overdue at the cut-off: %1 of %2.")
            .arg(now.holdReviewsOverdue.met)
            .arg(now.holdReviewsOverdue.of)};
    return section;
}

ReportTable WorkTables::course(const ReportBasis &basis)
{
    const bool byDay = basis.isByDay();
    const int accept = basis.rules().acceptTargetPermille, respond = basis.rules().respondTargetPermille;
    ReportTable table;
    table.title = byDay ? tr("Day by day") : tr("Month by month");
    table.columns = {{byDay ? tr("Day") : tr("Month"), byDay ? ColumnType::Date : ColumnType::Text, 14},
                     {tr("Registered"), ColumnType::Count, 12},
                     {ReportWords::of(Measure::CaseAccept), ColumnType::Share, 22},
                     {ReportWords::of(Measure::Respond), ColumnType::Share, 22},
                     {ReportWords::of(Measure::ReportIn), ColumnType::Share, 22}};
    for (const ReportBasis::Part &part : basis.parts())
        table.rows.append({{byDay ? ReportCell(part.issue.from) : ReportCell(ReportWords::period(part.issue)),
                            part.registered,
                            {part.rates.caseAccept, accept},
                            {part.rates.respond, respond},
                            {part.rates.reportIn.onTimeRate(), respond}}});
    table.nothing = tr("The period has not begun at the cut-off.");
    return table;
}

ReportSection WorkTables::subCenters(const ReportBasis &basis, bool ranked)
{
    const int accept = basis.rules().acceptTargetPermille;
    ReportTable table;
    table.columns = {
        {tr("Sub-center"), ColumnType::Text, 15},
        {tr("From before"), ColumnType::Count, 9},
        {tr("Came in"), ColumnType::Count, 8},
        {tr("Closed"), ColumnType::Count, 8},
        {tr("Left otherwise"), ColumnType::Count, 9},
        {tr("Carried over"), ColumnType::Count, 9},
        {tr("Accepted in %1 min").arg(std::chrono::floor<std::chrono::minutes>(basis.rules().caseAccept).count()),
         ColumnType::Share, 19},
        {ReportWords::of(Measure::CallAccuracy), ColumnType::Share, 17},
        {tr("Satisfied"), ColumnType::Share, 17}};
    if (ranked) {
        table.columns.append({tr("Score"), ColumnType::Points, 9});
        table.columns.append({tr("Rank"), ColumnType::Count, 8});
    }
    struct Line
    {
        UnitId id;
        Rates rates;
        CaseFlow flow;
    };
    const auto append = [&](const QString &name, const Line &line, const RankedScore *score, ReportRow::Kind kind) {
        ReportRow row;
        row.kind = kind;
        row.cells = {name,
                     line.flow.before,
                     line.flow.cameIn,
                     line.flow.closed,
                     line.flow.elsewhere,
                     line.flow.left,
                     {line.rates.caseAccept, accept},
                     line.rates.callAccuracy,
                     line.rates.citizen.satisfied};
        if (ranked)
            row.cells += kind == ReportRow::Kind::Total ? QVector<ReportCell>{QString(), QString()} : rankCells(score);
        table.rows.append(row);
    };
    QVector<Line> lines;
    for (const Unit *unit : basis.reference().subCenters()) {
        if (!basis.wholeDistrict() && unit->id != basis.order().subCenter)
            continue;
        const auto flow = basis.flows().find(unit->id);
        lines.append(
            {unit->id, basis.ratesOfSubCenter(unit->id), flow == basis.flows().end() ? CaseFlow{} : flow->second});
    }
    const Ranking ranking(ranked ? basis.scores(ScoreTally::About::SubCenters) : QVector<Score>{});
    std::stable_sort(lines.begin(), lines.end(),
                     [&](const Line &a, const Line &b) { return ranking.before(a.id, b.id); });
    const QVector<UnitId> group = [&] {
        QVector<UnitId> ids;
        for (const Line &line : lines)
            ids.append(line.id);
        return ids;
    }();
    const auto ranks = ranking.within(group);
    for (const Line &line : lines)
        append(basis.reference().unitName(line.id), line, ranks.contains(line.id) ? &*ranks.find(line.id) : nullptr,
               ReportRow::Kind::Plain);
    if (const auto queue = basis.flows().find(UnitId{}); basis.wholeDistrict() && queue != basis.flows().end())
        append(tr("The district's own queue"), {{}, basis.ratesOfQueue(), queue->second}, nullptr,
               ReportRow::Kind::Plain);
    if (basis.wholeDistrict())
        append(tr("Total"), {{}, basis.rates(), basis.flow()}, nullptr, ReportRow::Kind::Total);
    table.nothing = tr("The district's data has no sub-center that fits.");
    ReportSection section;
    section.title = tr("Sub-centers");
    section.tables = {table};
    section.notes = {tr("From before + came in = closed + left otherwise + carried over."),
                     tr("Target for acceptance %1; ▲ below the target. Fewer than 20 due: counts only, not ranked.")
                         .arg(ReportWords::target(accept))};
    if (ranked && !ranking.sheet().isEmpty())
        section.notes.append(tr("Score by sheet %1.").arg(ranking.sheet()));
    return section;
}

ReportTable WorkTables::kinds(const ReportBasis &basis)
{
    ReportTable table;
    table.title = tr("What came most often");
    table.columns = {{tr("Street or town"), ColumnType::Text, 20},
                     {tr("Kind"), ColumnType::Text, 40},
                     {tr("Cases"), ColumnType::Count, 12},
                     {tr("The period before"), ColumnType::Count, 16}};
    for (const Repeat &repeat : basis.topKinds(mostKinds))
        table.rows.append(
            {{basis.reference().unitName(repeat.street), shownCategory(repeat.category), repeat.count, repeat.before}});
    table.nothing = tr("No case was registered in the period.");
    return table;
}

// By kind, what came most first: how much of it came back, was done again and is solved in the citizen's word.
ReportTable WorkTables::lasting(const ReportBasis &basis)
{
    const auto kinds = basis.kinds();
    std::vector<const std::pair<const QString, ReportBasis::KindOfMatter> *> rows;
    for (const auto &one : kinds)
        if (one.second.cases > 0)
            rows.push_back(&one);
    std::stable_sort(rows.begin(), rows.end(), [](const auto *a, const auto *b) { return a->second.cases > b->second.cases; });
    ReportTable table;
    table.title = tr("What lasts, by kind");
    table.columns = {{tr("Kind"), ColumnType::Text, 24},
                     {tr("Cases"), ColumnType::Count, 9},
                     {tr("The period before"), ColumnType::Count, 11},
                     {ReportWords::of(Measure::Recurrence), ColumnType::Share, 18},
                     {ReportWords::of(Measure::Redo), ColumnType::Share, 18},
                     {tr("Solved, in the citizen's word"), ColumnType::Share, 18}};
    for (size_t i = 0; i < std::min(rows.size(), mostCauses); ++i) {
        const ReportBasis::KindOfMatter &kind = rows[i]->second;
        table.rows.append({{shownCategory(rows[i]->first), kind.cases, kind.before, kind.rates.recurrence.rate, kind.rates.redo,
                            kind.rates.citizen.solved}});
    }
    table.nothing = tr("No case was registered in the period.");
    return table;
}

ReportSection WorkTables::causes(const ReportBasis &basis)
{
    ReportSection section;
    section.title = tr("Repeats and common causes");
    section.tables = {kinds(basis), lasting(basis)};
    section.notes.append(tr("Came back: closings whose time of recurring has run out, and of them what was opened again or came "
                            "again within it. Which places keep coming is on the analysis page: places are not printed."));
    return section;
}

} // namespace Yixian
