// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/model/bulletin.h"

#include "reports/model/persontables.h"
#include "reports/model/reporttext.h"
#include "reports/model/reportwords.h"
#include "reports/model/unittables.h"
#include "reports/model/worktables.h"

namespace Yixian {

UnitId reportScope(const Actor &actor)
{
    return actor.role == Role::SubCenter ? actor.unit : UnitId{};
}

Report Bulletin::make(const State &state, const ReportOrder &order)
{
    return spoken(neutral(state, order));
}

Report Bulletin::neutral(const State &state, const ReportOrder &order)
{
    ReportBasis basis(std::make_shared<const Reference>(state.reference()), order);
    for (const Case &value : state.cases())
        basis.add(value);
    return neutral(basis);
}

Report Bulletin::neutral(const ReportBasis &basis)
{
    const ReportOrder &order = basis.order();
    const Reference &reference = basis.reference();
    Report report;
    report.issue = order.issue;
    report.title = ReportWords::title(order.issue);
    report.district = reference.districtName;
    report.scope = basis.wholeDistrict() ? QString() : reference.unitName(order.subCenter);
    report.cutOff = order.cutOff;
    report.rules = rulesOf(basis);
    report.calendar = reference.calendarVersion;
    report.preparer = order.preparer.isEmpty() ? tr("the hub, by schedule") : order.preparer;
    report.number = order.number;
    report.correction = order.correction;
    report.drill = order.drill;
    report.remarks = remarks(basis);
    addSections(report, basis);
    for (const ReportSection &section : report.sections)
        report.restricted = report.restricted || section.restricted;
    report.terms = ReportWords::terms(order.issue.kind, report.restricted);
    return report;
}

void Bulletin::addSections(Report &report, const ReportBasis &basis)
{
    const ReportKind kind = report.issue.kind;
    const bool brief = kind == ReportKind::Daily || kind == ReportKind::Weekly;
    // Ranks are the district's: half of a group has none.
    const bool ranked = !brief && basis.wholeDistrict();
    ReportSection overview = WorkTables::overview(basis);
    if (kind != ReportKind::Daily)
        overview.tables.append(WorkTables::course(basis));
    if (brief)
        overview.tables.append(WorkTables::kinds(basis));
    report.sections.append(overview);
    QVector<ReportSection> annexes{WorkTables::subCenters(basis, ranked)};
    if (!brief)
        annexes.append(UnitTables::units(basis, ranked));
    annexes.append(WorkTables::overdueAndHeld(basis));
    if (!brief)
        annexes.append(WorkTables::exclusionsAndAppeals(basis));
    if (kind == ReportKind::HalfYear)
        annexes.append(WorkTables::causes(basis));
    if (!brief && basis.order().persons)
        annexes.append(PersonTables::persons(basis));
    for (qsizetype i = 0; i < annexes.size(); ++i)
        if (!brief)
            annexes[i].code = QStringLiteral("T%1").arg(i + 1);
    report.sections += annexes;
}

// All that were in force on some day of the period.
QString Bulletin::rulesOf(const ReportBasis &basis)
{
    QStringList versions;
    const QVector<RuleSet> &rules = basis.reference().rules;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const bool begun = rules[i].from < basis.order().issue.to;
        const bool over = i + 1 < rules.size() && rules[i + 1].from <= basis.order().issue.from;
        if (begun && !over)
            versions.append(rules[i].version);
    }
    return versions.isEmpty() ? shownNothing() : versions.join(QStringLiteral(" → "));
}

QStringList Bulletin::remarks(const ReportBasis &basis)
{
    const ReportIssue &issue = basis.order().issue;
    QStringList remarks;
    if (basis.order().drill)
        remarks.append(tr("From a drill: nothing of this happened."));
    if (basis.order().missed)
        remarks.append(tr("Due at %1, when the hub was not running: made up at the cut-off.")
                           .arg(shownMoment(*basis.order().missed)));
    if (!basis.order().correction.isEmpty())
        remarks.append(tr("Correction of an earlier issue: %1").arg(basis.order().correction));
    if (basis.order().cutOff <= issue.begins())
        remarks.append(tr("The period has not begun at the cut-off."));
    else if (basis.order().cutOff < issue.ends())
        remarks.append(tr("The period is not over: figures up to the cut-off."));
    const QVector<RuleSet> &rules = basis.reference().rules;
    if (!rules.isEmpty() && issue.to <= rules.first().from)
        remarks.append(tr("No version of the rules was in force in this period; the first, %1, begins on %2.")
                           .arg(rules.first().version, toIso(rules.first().from)));
    const UnitId wanted = basis.order().subCenter;
    const Unit *unit = basis.reference().unit(wanted);
    const CaseFlow flow = basis.flow();
    const int seen = flow.before + flow.cameIn;
    if (!basis.wholeDistrict() && (!unit || !unit->subCenter))
        remarks.append(tr("No sub-center is called “%1”: nothing fits this report.").arg(wanted.value));
    else if (seen == 0 && basis.rates() == Rates{})
        remarks.append(tr("Nothing was registered, open or due in this period."));
    else if (seen > 0 && seen < smallNumber)
        remarks.append(tr("%n cases in all: too few for shares and ranks.", nullptr, seen));
    return remarks;
}

} // namespace Yixian
