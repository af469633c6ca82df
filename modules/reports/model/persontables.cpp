// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/model/persontables.h"

#include "reports/model/reportwords.h"
#include "reports/model/unittables.h"

namespace Yixian {

namespace {

ReportTable candidatesTable(const ReportBasis &basis, ReportTable table)
{
    for (const auto &[candidate, number] : basis.candidates())
        table.rows.append({{ReportCell(localDay(candidate.at)), ReportWords::of(candidate.trigger), number,
                            basis.reference().unitName(candidate.unit),
                            candidate.leader.isEmpty() ? ReportCell() : ReportCell(candidate.leader)}});
    return table;
}

} // namespace

ReportSection PersonTables::persons(const ReportBasis &basis)
{
    ReportSection section;
    section.title = tr("Persons");
    section.restricted = true;
    ReportTable handlers =
        UnitTables::scoreLines(basis, basis.scores(ScoreTally::About::Handlers), true);
    handlers.title = tr("Handlers");
    ReportTable leaders =
        UnitTables::scoreLines(basis, basis.scores(ScoreTally::About::Leaders), true);
    leaders.title = tr("Leaders in charge");
    ReportTable candidates;
    candidates.title = tr("Candidates for an account");
    candidates.columns = {{tr("On"), ColumnType::Date, 15},
                          {tr("What"), ColumnType::Text, 20},
                          {tr("Case"), ColumnType::Text, 24},
                          {tr("Unit"), ColumnType::Text, 18},
                          {tr("Leader at the time"), ColumnType::Text, 18}};
    candidates.nothing = tr("Nothing calls for an account.");
    section.tables = {handlers, leaders, candidatesTable(basis, std::move(candidates))};
    section.notes = {tr("Persons are listed and not ranked. Candidates are listed with what is behind them; a person "
                        "decides.")};
    return section;
}

} // namespace Yixian
