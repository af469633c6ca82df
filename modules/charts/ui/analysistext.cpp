// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ui/analysistext.h"

#include "charts/ui/sharetext.h"
#include "uikit/timetext.h"

#include <algorithm>

namespace Yixian {

namespace {

constexpr Millis month = std::chrono::days(30);

} // namespace

QString AnalysisText::stage(CaseStage stage)
{
    switch (stage) {
    case CaseStage::Registered: return tr("Registered");
    case CaseStage::Accepted: return tr("Accepted");
    case CaseStage::Called: return tr("Called");
    case CaseStage::Responded: return tr("Responded");
    case CaseStage::Arrived: return tr("Arrived");
    case CaseStage::Submitted: return tr("Submitted");
    case CaseStage::Passed: return tr("Passed");
    case CaseStage::Closed: return tr("Closed");
    }
    return {};
}

QString AnalysisText::length(Millis length)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(length).count();
    if (minutes < 1)
        return tr("%1 s").arg(std::chrono::floor<std::chrono::seconds>(length).count());
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60) : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return minutes / 60 % 24 == 0 ? tr("%1 d").arg(minutes / 60 / 24) : tr("%1 d %2 h").arg(minutes / 60 / 24).arg(minutes / 60 % 24);
}

QString AnalysisText::upTo(Millis edge)
{
    return edge == Millis::max() ? tr("more") : QString(QStringLiteral("≤ ") + length(edge));
}

QString AnalysisText::rate(const Rate &rate)
{
    if (rate.of == 0)
        return TimeText::unknown();
    const QString counts = QStringLiteral("%1/%2").arg(ShareText::count(rate.met), ShareText::count(rate.of));
    return rate.small() ? counts : QStringLiteral("%1 (%2)").arg(ShareText::percent(*rate.share(), rate.of < 200 ? 0 : 1), counts);
}

QString AnalysisText::weekday(int weekday)
{
    const std::array names{tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")};
    return names[static_cast<size_t>(weekday)];
}

QString AnalysisText::hours(const WeekHours &hours)
{
    const auto &cells = hours.cells;
    const auto most = std::max_element(cells.begin(), cells.end(), [](const HourCell &a, const HourCell &b) { return a.count < b.count; });
    const auto latest = std::max_element(cells.begin(), cells.end(), [](const HourCell &a, const HourCell &b) { return a.late < b.late; });
    if (most->count == 0)
        return tr("Nothing came in this period");
    const auto when = [&](auto cell) { return tr("%1 %2:00").arg(weekday(static_cast<int>(cell - cells.begin()) / 24)).arg((cell - cells.begin()) % 24); };
    const QString busy = tr("Most come %1 (%2)").arg(when(most), ShareText::count(most->count));
    return latest->late == 0 ? busy : tr("%1; most are late %2 (%3 of %4)").arg(busy, when(latest), ShareText::count(latest->late), ShareText::count(latest->due));
}

QString AnalysisText::ladder(const StageLadder &ladder)
{
    if (ladder.cohort == 0)
        return tr("No case was registered in this period");
    const auto most = std::max_element(ladder.steps.begin(), ladder.steps.end(), [](const StageStep &a, const StageStep &b) { return a.inside < b.inside; });
    const QString closed = tr("%1 of %2 are closed").arg(ShareText::count(ladder.steps.back().reached), ShareText::count(ladder.cohort));
    return most->inside == 0 ? closed : tr("%1; most wait after \"%2\" (%3)").arg(closed, stage(most->stage), ShareText::count(most->inside));
}

QString AnalysisText::left(const TimeLeft &left)
{
    if (left.open() == 0)
        return tr("No limit runs");
    int soon = 0; // each in its own time
    for (const auto *buckets : {&left.working, &left.natural})
        for (const TimeLeftBucket &bucket : *buckets)
            soon += bucket.upTo <= std::chrono::hours(1) ? bucket.running : 0;
    return tr("%1 are overdue, %2 run out within an hour").arg(ShareText::count(left.overdue), ShareText::count(soon));
}

QString AnalysisText::leftAside(const TimeLeft &left)
{
    return tr("left: working time (hatched: paused)   right: natural time   held %1   submitted %2").arg(ShareText::count(left.held), ShareText::count(left.submitted));
}

QString AnalysisText::flow(const FlowComparison &flow, Instant now)
{
    const int before = DayFlow::by(flow.before.arrived, timeOfDay(now));
    const auto count = [](const std::vector<Millis> &times) { return ShareText::count(static_cast<int>(times.size())); };
    return tr("Today %1 came, %2 were accepted, %3 closed; a week ago %4 had come by now").arg(count(flow.today.arrived), count(flow.today.accepted), count(flow.today.closed), ShareText::count(before));
}

QString AnalysisText::subCenters(const AnalysisFigures &figures, const Reference &reference)
{
    const SubCenterCurve *worst = nullptr;
    for (const SubCenterCurve &one : figures.subCenters)
        if (!one.share.small() && (!worst || *one.share.share() < *worst->share.share()))
            worst = &one;
    if (!worst)
        return tr("Accept in %1, by sub-center: too few are due to compare").arg(ShareText::minutes(figures.acceptLimit));
    return tr("Accept in %1: lowest in %2, %3 (%4)").arg(ShareText::minutes(figures.acceptLimit), reference.unitName(worst->subCenter),
                                                        ShareText::percent(worst->share, figures.acceptTargetPermille), ShareText::counts(worst->share));
}

QString AnalysisText::late(const Pareto &late)
{
    int all = 0, half = 0;
    for (const ParetoRow &row : late.rows)
        all += row.late;
    if (all == 0)
        return late.rows.empty() ? tr("Late responses: no unit has %1 due").arg(smallNumber) : tr("No response was late");
    for (const ParetoRow &row : late.rows) {
        ++half;
        if (row.upToHere >= 0.5)
            break;
    }
    return tr("%1 responses were late, half of them at %n unit(s)", nullptr, half).arg(ShareText::count(all));
}

QString AnalysisText::lateAside(const Pareto &late)
{
    int few = 0;
    for (const ParetoRow &row : late.small)
        few += row.late;
    return tr("%n unit(s) with fewer than %1 due apart, %2 late there", nullptr, static_cast<int>(late.small.size())).arg(smallNumber).arg(few);
}

QString AnalysisText::judged(const Rates &rates)
{
    if (rates.callAccuracy.of == 0 && rates.handledWell.of == 0)
        return tr("Nobody has judged anybody in this period");
    return tr("Calls accurate %1, handled well %2").arg(rate(rates.callAccuracy), rate(rates.handledWell));
}

QString AnalysisText::judgedAside(const std::vector<JudgementCell> &cells)
{
    int silent = 0, appealing = 0;
    for (const JudgementCell &cell : cells) {
        silent += cell.callSilent + cell.workSilent;
        appealing += cell.appealing;
    }
    return tr("above: the unit's word on the call   below: the caller's on the work   not judged %1 (never counted as good)   appealed %2").arg(silent).arg(appealing);
}

QString AnalysisText::recurrence(const RecurrenceCurve &recurrence)
{
    if (recurrence.curve.n == 0)
        return tr("Nothing with a known place was closed in this period");
    if (recurrence.curve.n < smallNumber)
        return tr("Same place and kind again: %1 of %2 closed").arg(ShareText::count(recurrence.curve.done), ShareText::count(recurrence.curve.n));
    return tr("Same place and kind again within 30 days: %1").arg(ShareText::percent(recurrence.curve.at(month), 1));
}

QString AnalysisText::recurrenceAside(const RecurrenceCurve &recurrence)
{
    return tr("n %1   came back %2   place unknown %3   excluded %4   band: 95% confidence")
        .arg(ShareText::count(recurrence.curve.n), ShareText::count(recurrence.curve.done), ShareText::count(recurrence.unplaced), ShareText::count(recurrence.excluded));
}

QVector<std::pair<QString, Rate>> AnalysisText::rates(const Rates &rates)
{
    return {{tr("Accepted in time, cases"), rates.caseAccept},
            {tr("Accepted in time, called units"), rates.legAccept},
            {tr("Responded in time"), rates.respond},
            {tr("Reported in on time"), rates.reportIn.onTimeRate()},
            {tr("Disposed of in time"), rates.dispose},
            {tr("Calls accurate"), rates.callAccuracy},
            {tr("Handled well"), rates.handledWell},
            {tr("Objected to"), rates.objection},
            {tr("Objections overruled"), rates.overruled},
            {tr("Done again"), rates.redo},
            {tr("Came back"), rates.recurrence.rate},
            {tr("Citizens contacted"), rates.citizen.contacted},
            {tr("Citizens' matters solved"), rates.citizen.solved},
            {tr("Citizens satisfied"), rates.citizen.satisfied},
            {tr("Reviews of shelved cases overdue"), rates.holdReviewsOverdue}};
}

QString AnalysisText::ratesAnswer(const Rates &rates, int acceptTarget, int respondTarget)
{
    const auto word = [](const Rate &rate, int target) {
        const auto reached = rate.reaches(target);
        return !reached ? tr("too few") : *reached ? tr("met") : tr("missed");
    };
    return tr("Accept: target %1; respond: target %2").arg(word(rates.caseAccept, acceptTarget), word(rates.respond, respondTarget));
}

QString AnalysisText::words(const FrequentWords &words)
{
    if (words.words.empty())
        return tr("Frequent words: none stands out in %1 texts").arg(ShareText::count(words.texts));
    const QString most = tr("Said most: %1 (%2 of %3)").arg(words.words.first().word, ShareText::count(words.words.first().texts), ShareText::count(words.texts));
    return words.rising.empty() ? most : tr("%1; rising: %2").arg(most, words.rising.first().word);
}

QString AnalysisText::change(WordChange change)
{
    switch (change) {
    case WordChange::Steady: return {};
    case WordChange::New: return tr("new");
    case WordChange::Rising: return tr("rising");
    }
    return {};
}

QString AnalysisText::places(const std::vector<Repeat> &places)
{
    if (places.empty())
        return tr("No place came twice with the same");
    return tr("%n place(s) came more than once with the same, one %1 times", nullptr, static_cast<int>(places.size())).arg(places.front().count);
}

} // namespace Yixian
