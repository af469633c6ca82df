// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/model/reportwords.h"

#include "reports/model/reporttext.h"

namespace Yixian {

QString ReportWords::of(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Daily:
        return tr("Daily brief");
    case ReportKind::Weekly:
        return tr("Weekly brief");
    case ReportKind::Monthly:
        return tr("Monthly bulletin");
    case ReportKind::HalfYear:
        return tr("Half-year analysis");
    case ReportKind::Yearly:
        return tr("Yearly performance sheet");
    }
    return {};
}

QString ReportWords::of(Measure measure)
{
    switch (measure) {
    case Measure::CaseAccept:
        return tr("Cases accepted in time");
    case Measure::LegAccept:
        return tr("Units accepting in time");
    case Measure::Respond:
        return tr("Responded in time");
    case Measure::ReportIn:
        return tr("Reported in on time");
    case Measure::Dispose:
        return tr("Disposed of in time");
    case Measure::CallAccuracy:
        return tr("Calls accurate");
    case Measure::Redo:
        return tr("Redone");
    case Measure::Recurrence:
        return tr("Came back");
    case Measure::Citizen:
        return tr("The citizen's word");
    }
    return {};
}

QString ReportWords::of(ScoreItem item)
{
    switch (item) {
    case ScoreItem::Respond:
        return of(Measure::Respond);
    case ScoreItem::ReportIn:
        return of(Measure::ReportIn);
    case ScoreItem::Dispose:
        return of(Measure::Dispose);
    case ScoreItem::StreetJudgement:
        return tr("The street's judgement");
    case ScoreItem::Citizen:
        return of(Measure::Citizen);
    case ScoreItem::Accept:
        return of(Measure::CaseAccept);
    case ScoreItem::CallAccuracy:
        return of(Measure::CallAccuracy);
    case ScoreItem::LastingResult:
        return tr("Results that last");
    }
    return {};
}

QString ReportWords::of(ClockKind kind)
{
    switch (kind) {
    case ClockKind::CaseAccept:
        return tr("Acceptance of the case");
    case ClockKind::LegAccept:
        return tr("Acceptance by the unit");
    case ClockKind::LegRespond:
        return tr("Response");
    case ClockKind::LegReport:
        return tr("Report-in");
    case ClockKind::LegDispose:
        return tr("Disposal");
    case ClockKind::Upstream:
        return tr("The hotline's limit");
    default:
        return tr("Other limit");
    }
}

QString ReportWords::of(Judged judged)
{
    return judged == Judged::Work ? tr("the unit's work") : tr("the call");
}

QString ReportWords::of(Trigger trigger)
{
    switch (trigger) {
    case Trigger::LateOpened:
        return tr("opened late");
    case Trigger::LateDisposed:
        return tr("disposed of late");
    case Trigger::NotSatisfied:
        return tr("citizen not satisfied");
    case Trigger::Shifting:
        return tr("shifted to others");
    case Trigger::PoorWork:
        return tr("poor work");
    }
    return {};
}

int ReportWords::monthDigits()
{
    return spoken(tr("2", "how many digits a month has at least: 2 in 2026-07, 1 where it is followed by a word"))
        .toInt();
}

QString ReportWords::shortPeriod(const ReportIssue &issue)
{
    if (issue.kind == ReportKind::Weekly) {
        const QString name = toText(issue);
        return tr("week %1 of %2").arg(name.section(QStringLiteral("-W"), 1).toInt()).arg(name.mid(7, 4));
    }
    const std::chrono::year_month_day from{issue.from};
    const QString year = QString::number(static_cast<int>(from.year()));
    switch (issue.kind) {
    case ReportKind::Monthly:
        return tr("%1-%2", "year, month").arg(year, monthWord(static_cast<unsigned>(from.month())));
    case ReportKind::HalfYear:
        return static_cast<unsigned>(from.month()) == 1 ? tr("first half of %1").arg(year)
                                                        : tr("second half of %1").arg(year);
    case ReportKind::Yearly:
        return tr("%1", "year").arg(year);
    default:
        return toIso(issue.from);
    }
}

QString ReportWords::period(const ReportIssue &issue)
{
    if (issue.kind != ReportKind::Weekly)
        return shortPeriod(issue);
    return tr("%1 (%2 to %3)", "week, first day, last day")
        .arg(shortPeriod(issue), toIso(issue.from), toIso(issue.to - std::chrono::days(1)));
}

QString ReportWords::title(const ReportIssue &issue)
{
    switch (issue.kind) {
    case ReportKind::Daily:
        return tr("One-line disposal: daily brief, %1").arg(period(issue));
    case ReportKind::Weekly:
        return tr("One-line disposal: weekly brief, %1").arg(shortPeriod(issue));
    case ReportKind::Monthly:
        return tr("One-line disposal: bulletin, %1").arg(period(issue));
    case ReportKind::HalfYear:
        return tr("One-line disposal: analysis, %1").arg(period(issue));
    case ReportKind::Yearly:
        return tr("One-line disposal: performance, %1").arg(period(issue));
    }
    return {};
}

QString ReportWords::target(int permille)
{
    return permille % 10 == 0 ? QStringLiteral("%1%").arg(permille / 10)
                              : QStringLiteral("%1.%2%").arg(permille / 10).arg(permille % 10);
}

QVector<ReportTerm> ReportWords::terms(ReportKind kind, bool persons)
{
    QVector<ReportTerm> terms{
        {tr("Period"), tr("From 0:00 of its first day to 24:00 of its last, in the district's time (+08:00). A limit "
                          "belongs to the period in which it ran out, whenever it began.")},
        {tr("Cut-off"), tr("What the hub had on record at that moment. Whatever was entered or ruled on later is in a "
                           "later issue, marked as a correction.")},
        {tr("Share"), tr("Met ÷ due. Due is whatever had its limit run out, also where nothing was done yet. Calls "
                         "that were withdrawn or released are void and in no share.")},
        {tr("Fewer than 20 due"), tr("Counts only: no percentage, no rank, no mark. Where nothing was due, “—”.")},
        {of(Measure::CaseAccept), tr("From registration to acceptance by a person, around the clock.")},
        {of(Measure::LegAccept), tr("From delivery of the call to acceptance by the called unit, in working time.")},
        {of(Measure::Respond), tr("From delivery of the call to a response that names who comes and what is done "
                                  "first, in working time; opening it is none.")},
        {of(Measure::ReportIn), tr("At the set place by the set time and its grace. Who joins by wire is present and "
                                   "not on time.")},
        {of(Measure::Dispose), tr("From arrival to the result that the sub-center passed, in whole working days.")},
        {of(Measure::CallAccuracy), tr("Calls the unit judged accurate ÷ calls judged for good; an objection that was "
                                       "upheld counts against the call.")},
        {tr("Reached, solved, satisfied"), tr("From visits to the citizen. Reached is not the response of a called "
                                              "unit: the two are different rates.")},
        {of(Measure::Recurrence), tr("Closed cases that came back within their time, as a person found, or that were "
                                     "opened again.")},
        {tr("Carried over"), tr("Open at the end of the period, or at the cut-off where that is earlier.")},
        {tr("Came in"), tr("Registered or opened again in the period.")},
        {tr("On hold"), tr("Cannot go on for now by decision of the district. It stays visible and is never counted "
                           "as closed.")},
        {tr("Excluded"), tr("Out of one measure on published grounds, never out of the data.")},
    };
    if (kind != ReportKind::Daily && kind != ReportKind::Weekly) {
        terms.append({tr("Score"), tr("Points got of the points that could be got where something was due, brought to "
                                      "100; by the score sheet in force on the first day.")});
        terms.append(
            {tr("Rank"), tr("Within its group only; equal scores share a rank. Never by the number of calls.")});
    }
    if (persons)
        terms.append({tr("Persons"), tr("The handler named in the response and the leader in charge at the time of the "
                                        "call. Candidates are listed with what is behind them; a person decides.")});
    return terms;
}

QString ReportWords::annex(int number)
{
    return spoken(tr("Annex %1").arg(number));
}

QString ReportWords::issueLine(const Report &report)
{
    const QString number = tr("No. %1").arg(report.number);
    return spoken(report.isCorrection() ? tr("%1 (correction)").arg(number) : number);
}

QString ReportWords::footLine(const Report &report)
{
    const QString nobody = shownNothing();
    return spoken(tr("Cut-off %1   Rules %2   Calendar %3   Prepared by %4   %5")
                      .arg(shownMoment(report.cutOff), report.rules, report.calendar,
                           report.preparer.isEmpty() ? nobody : report.preparer, issueLine(report)));
}

QStringList ReportWords::digestLines(const Report &report)
{
    if (!report.seal)
        return {spoken(tr("SHA-256 of the data %1").arg(digestOf(report)))};
    const ReportSeal &seal = *report.seal;
    QStringList lines{spoken(tr("SHA-256 of what was frozen %1").arg(seal.digest))};
    if (report.restricted && !seal.personsDigest.isEmpty())
        lines.append(spoken(tr("SHA-256 of what names persons %1").arg(seal.personsDigest)));
    lines.append(spoken(tr("Issued %1, signed by the hub (Ed25519), key %2").arg(shownMoment(seal.at), seal.key)));
    lines.append(spoken(tr("Signature %1").arg(seal.signature)));
    if (!seal.genuine)
        lines.append(spoken(tr("NOT GENUINE: digest or signature does not fit.")));
    return lines;
}

QString ReportWords::restrictedMark()
{
    return spoken(tr("Restricted: names persons"));
}

QString ReportWords::periodLine(const Report &report)
{
    const QString last = toIso(report.issue.to - std::chrono::days(1));
    const QString span =
        report.issue.kind == ReportKind::Daily ? last : tr("%1 to %2").arg(toIso(report.issue.from), last);
    const QString line = tr("Period %1, cut-off %2").arg(span, shownMoment(report.cutOff));
    return spoken(report.scope.isEmpty() ? line : tr("%1, cases of %2 only").arg(line, report.scope));
}

QString ReportWords::dueHead()
{
    return spoken(tr("met/due"));
}

QString ReportWords::percentHead()
{
    return QStringLiteral("%");
}

QStringList ReportWords::shareParts()
{
    return {spoken(tr("met")), spoken(tr("due")), spoken(tr("share"))};
}

QString ReportWords::termsTitle()
{
    return spoken(tr("Definitions"));
}

QString ReportWords::termHead()
{
    return spoken(tr("Term"));
}

QString ReportWords::meaningHead()
{
    return spoken(tr("Meaning"));
}

QString ReportWords::notes()
{
    return spoken(tr("Notes:"));
}

QString ReportWords::fontLine(const QString &names)
{
    return spoken(tr("This computer has no FangSong; set in %1.").arg(names));
}

} // namespace Yixian
