// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/model/reportwords.h"
#include "reports/model/worktables.h"

#include "domain/terms.h"

#include <algorithm>
#include <tuple>

// T3 and T4: tables whose rows are cases and what was decided about them.
namespace Yixian {

namespace {

constexpr std::array overdueKinds{ClockKind::CaseAccept, ClockKind::LegAccept, ClockKind::LegRespond,
                                  ClockKind::LegReport, ClockKind::LegDispose};

QString kindOfMatter(const Case &value)
{
    return value.category.isEmpty() ? QStringLiteral("—") : value.category.section(QLatin1Char('/'), -1);
}

QString unitOf(const ReportBasis &basis, const Case &value, LegNo no)
{
    const Leg *leg = value.leg(no);
    return leg ? basis.reference().unitName(leg->unit) : basis.reference().callerName(value.subCenter);
}

// Only of clocks that run in working time; an appointment and a day are natural.
WorkTime workedBetween(const ReportBasis &basis, Instant from, Instant to)
{
    return basis.reference().calendarAt(from).between(from, to);
}

struct Late
{
    Instant due;
    CaseId caseId;
    ReportRow row;
};

void sortByDue(std::vector<Late> &rows)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Late &a, const Late &b) { return std::tie(a.due, a.caseId) < std::tie(b.due, b.caseId); });
}

} // namespace

ReportTable WorkTables::overdue(const ReportBasis &basis)
{
    ReportTable table;
    table.title = tr("Over their limit and not done at the cut-off");
    table.columns = {{tr("Case"), ColumnType::Text, 24},
                     {tr("Kind"), ColumnType::Text, 14},
                     {tr("Unit"), ColumnType::Text, 17},
                     {tr("Limit"), ColumnType::Text, 16},
                     {tr("Due"), ColumnType::Moment, 20},
                     {tr("Over, working min"), ColumnType::WorkingMinutes, 13},
                     {tr("Over, min"), ColumnType::NaturalMinutes, 12}};
    std::vector<Late> late;
    const Instant now = basis.order().cutOff;
    for (const Case &value : basis.listed()) {
        if (!value.open())
            continue;
        for (const Clock &clock : value.clocks) {
            if (!clock.ticking() || clock.due >= basis.end() ||
                std::find(overdueKinds.begin(), overdueKinds.end(), clock.kind) == overdueKinds.end())
                continue;
            const bool working = clock.basis == ClockBasis::Working;
            ReportRow row;
            row.cells = {value.number,
                         kindOfMatter(value),
                         unitOf(basis, value, clock.leg),
                         ReportWords::of(clock.kind),
                         clock.due,
                         working ? ReportCell(workedBetween(basis, clock.due, now)) : ReportCell(),
                         working ? ReportCell() : ReportCell(now - clock.due)};
            late.push_back({clock.due, value.id, row});
        }
    }
    sortByDue(late);
    for (Late &one : late)
        table.rows.append(std::move(one.row));
    table.nothing = tr("Nothing is over its limit.");
    return table;
}

ReportTable WorkTables::held(const ReportBasis &basis)
{
    ReportTable table;
    table.title = tr("On hold at the cut-off");
    table.columns = {{tr("Case"), ColumnType::Text, 24},       {tr("Kind"), ColumnType::Text, 12},
                     {tr("Sub-center"), ColumnType::Text, 13}, {tr("Since"), ColumnType::Date, 15},
                     {tr("Review due"), ColumnType::Date, 15}, {tr("Grounds"), ColumnType::Text, 22},
                     {tr("Plan"), ColumnType::Text, 22}};
    std::vector<Late> rows;
    for (const Case &value : basis.listed()) {
        const Hold *hold = value.openHold();
        if (!hold)
            continue;
        const Clock *review = value.clock(ClockKind::HoldReview);
        ReportRow row;
        row.cells = {value.number,
                     kindOfMatter(value),
                     basis.reference().callerName(value.subCenter),
                     localDay(hold->at),
                     review ? ReportCell(localDay(review->due)) : ReportCell(),
                     hold->grounds.value,
                     hold->plan.value};
        rows.push_back({hold->at, value.id, row});
    }
    sortByDue(rows);
    for (Late &one : rows)
        table.rows.append(std::move(one.row));
    table.nothing = tr("Nothing is on hold.");
    return table;
}

ReportSection WorkTables::overdueAndHeld(const ReportBasis &basis)
{
    ReportSection section;
    section.title = tr("Overdue and on hold");
    section.tables = {overdue(basis), held(basis)};
    section.notes = {tr("Working minutes count by the calendar the limit began under and are never converted into "
                        "natural ones; limits in days and appointments are counted in natural minutes.")};
    return section;
}

ReportTable WorkTables::exclusions(const ReportBasis &basis)
{
    ReportTable table;
    table.title = tr("Excluded");
    table.columns = {{tr("Case"), ColumnType::Text, 24},
                     {tr("Unit"), ColumnType::Text, 17},
                     {tr("Out of"), ColumnType::Text, 22},
                     {tr("On"), ColumnType::Date, 15},
                     {tr("Grounds"), ColumnType::Text, 44}};
    std::vector<Late> rows;
    for (const Case &value : basis.listed()) {
        for (const Exclusion &one : value.exclusions) {
            if (!basis.period().has(one.at))
                continue;
            ReportRow row;
            row.cells = {value.number, unitOf(basis, value, one.leg), ReportWords::of(one.measure), localDay(one.at),
                         one.grounds.value};
            rows.push_back({one.at, value.id, row});
        }
    }
    sortByDue(rows);
    for (Late &one : rows)
        table.rows.append(std::move(one.row));
    table.nothing = tr("Nothing was excluded in the period.");
    return table;
}

ReportTable WorkTables::appeals(const ReportBasis &basis)
{
    ReportTable table;
    table.title = tr("Appeals");
    table.columns = {{tr("Case"), ColumnType::Text, 24},
                     {tr("Unit"), ColumnType::Text, 15},
                     {tr("Against the judgement of"), ColumnType::Text, 17},
                     {tr("On"), ColumnType::Date, 15},
                     {tr("Grounds"), ColumnType::Text, 34},
                     {tr("Ruling"), ColumnType::Text, 13},
                     {tr("Ruled"), ColumnType::Date, 15}};
    std::vector<Late> rows;
    for (const Case &value : basis.listed()) {
        for (const Leg &leg : value.legs) {
            for (const Appeal &appeal : leg.appeals) {
                if (!basis.period().has(appeal.at) && !basis.period().has(appeal.ruled))
                    continue;
                ReportRow row;
                row.cells = {value.number,
                             basis.reference().unitName(leg.unit),
                             ReportWords::of(appeal.of),
                             localDay(appeal.at),
                             appeal.reason.value,
                             !appeal.ruled   ? tr("open")
                             : appeal.upheld ? tr("upheld")
                                             : tr("refused"),
                             appeal.ruled ? ReportCell(localDay(*appeal.ruled)) : ReportCell()};
                rows.push_back({appeal.at, value.id, row});
            }
        }
    }
    sortByDue(rows);
    for (Late &one : rows)
        table.rows.append(std::move(one.row));
    table.nothing = tr("No appeal was made or ruled on in the period.");
    return table;
}

ReportSection WorkTables::exclusionsAndAppeals(const ReportBasis &basis)
{
    ReportSection section;
    section.title = tr("Exclusions and appeals");
    section.tables = {exclusions(basis), appeals(basis)};
    section.notes = {tr("What is excluded is out of that one measure and stays in the data.")};
    return section;
}

} // namespace Yixian
