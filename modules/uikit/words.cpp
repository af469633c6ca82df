// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/words.h"

#include "domain/terms.h"
#include "uikit/errorview.h"

namespace Yixian {

QString Words::of(CaseState state)
{
    return termOf(state, ErrorView::language());
}

QString Words::of(LegState state)
{
    return termOf(state, ErrorView::language());
}

QString Words::of(ClockKind kind)
{
    switch (kind) {
    case ClockKind::CaseAccept:
        return tr("Accept");
    case ClockKind::LegAccept:
        return tr("Leg accept");
    case ClockKind::LegRespond:
        return tr("Respond");
    case ClockKind::LegReport:
        return tr("Report in");
    case ClockKind::LegDispose:
        return tr("Dispose");
    case ClockKind::Upstream:
        return tr("Hotline limit");
    case ClockKind::Ruling:
        return tr("Ruling");
    case ClockKind::FirstContact:
        return tr("First contact");
    case ClockKind::Verify:
        return tr("Verify");
    case ClockKind::Visit:
        return tr("Visit");
    case ClockKind::Judge:
        return tr("Judge");
    case ClockKind::Appeal:
        return tr("Appeal");
    case ClockKind::HoldReview:
        return tr("Hold review");
    }
    return {};
}

QString Words::of(ProtectedField field)
{
    switch (field) {
    case ProtectedField::Name: return tr("name");
    case ProtectedField::Phone: return tr("telephone");
    case ProtectedField::Words: return tr("the citizen's words in full");
    }
    return {};
}

QString Words::of(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Contact: return tr("to call the citizen");
    case Purpose::Check: return tr("to check the facts");
    case Purpose::Visit: return tr("to ask how it was done");
    case Purpose::Rescue: return tr("somebody is in danger");
    }
    return {};
}

QString Words::of(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return tr("phone");
    case Channel::Web:
        return tr("web");
    case Channel::WeChat:
        return tr("WeChat");
    case Channel::App:
        return tr("app");
    case Channel::Sms:
        return tr("SMS");
    case Channel::Fax:
        return tr("fax");
    case Channel::Letter:
        return tr("letter");
    case Channel::Visit:
        return tr("in person");
    case Channel::Grid:
        return tr("grid");
    case Channel::Device:
        return tr("device");
    case Channel::Other:
        return tr("other");
    }
    return {};
}

QString Words::of(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Consultation:
        return tr("question");
    case CaseKind::Complaint:
        return tr("complaint");
    case CaseKind::Suggestion:
        return tr("suggestion");
    case CaseKind::Help:
        return tr("call for help");
    case CaseKind::Other:
        return tr("other");
    }
    return {};
}

QString Words::of(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Normal:
        return tr("normal");
    case Urgency::Urgent:
        return tr("urgent");
    case Urgency::Critical:
        return tr("critical");
    }
    return {};
}

QString Words::of(Role role)
{
    switch (role) {
    case Role::Dispatcher:
        return tr("Dispatcher");
    case Role::Chief:
        return tr("Duty chief");
    case Role::SubCenter:
        return tr("Sub-center");
    case Role::Unit:
        return tr("Unit");
    case Role::Visit:
        return tr("Visit seat");
    case Role::Leader:
        return tr("Leader");
    case Role::Wall:
        return tr("Wall");
    case Role::Feed:
        return tr("Feed");
    case Role::Drill:
        return tr("Drill");
    case Role::Admin:
        return tr("Administrator");
    case Role::Security:
        return tr("Security administrator");
    case Role::Auditor:
        return tr("Auditor");
    case Role::Hub:
        return tr("Center");
    }
    return {};
}

QString Words::of(LegRole role)
{
    return role == LegRole::Lead ? tr("lead") : tr("assist");
}

QString Words::of(CallKind kind)
{
    switch (kind) {
    case CallKind::KeyMatter:
        return tr("key matter");
    case CallKind::JointEnforcement:
        return tr("joint enforcement");
    case CallKind::Emergency:
        return tr("emergency");
    }
    return {};
}

QString Words::of(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Symptom:
        return tr("symptom treated");
    case Remedy::RootCause:
        return tr("root cause removed");
    case Remedy::ExplanationOnly:
        return tr("explanation only");
    }
    return {};
}

QString Words::of(CloseGround ground)
{
    switch (ground) {
    case CloseGround::Solved:
        return tr("solved, in the citizen's word");
    case CloseGround::Unreachable:
        return tr("citizen not reached");
    case CloseGround::NotSolvable:
        return tr("cannot be solved");
    }
    return {};
}

QString Words::of(ReferredTo to)
{
    switch (to) {
    case ReferredTo::Police:
        return tr("110 police");
    case ReferredTo::Fire:
        return tr("119 fire");
    case ReferredTo::Ambulance:
        return tr("120 ambulance");
    case ReferredTo::Other:
        return tr("elsewhere");
    }
    return {};
}

QString Words::of(ConsultGround ground)
{
    return ground == ConsultGround::Objections ? tr("two objections") : tr("whose it is, is in dispute");
}

QString Words::of(SlipLevel level)
{
    switch (level) {
    case SlipLevel::Blue:
        return tr("blue slip");
    case SlipLevel::Orange:
        return tr("orange slip");
    case SlipLevel::Red:
        return tr("red slip");
    }
    return {};
}

QString Words::of(ReopenGround ground)
{
    switch (ground) {
    case ReopenGround::Repeat:
        return tr("repeat complaint");
    case ReopenGround::Recurrence:
        return tr("it has come back");
    case ReopenGround::FalseReply:
        return tr("false reply");
    }
    return {};
}

QString Words::of(Grade grade)
{
    switch (grade) {
    case Grade::Good:
        return tr("good");
    case Grade::Fair:
        return tr("fair");
    case Grade::Poor:
        return tr("poor");
    }
    return {};
}

QString Words::of(Measure measure)
{
    switch (measure) {
    case Measure::CaseAccept:
        return tr("accepted in time");
    case Measure::LegAccept:
        return tr("units accepting in time");
    case Measure::Respond:
        return tr("responded in time");
    case Measure::ReportIn:
        return tr("reported in on time");
    case Measure::Dispose:
        return tr("disposed of in time");
    case Measure::CallAccuracy:
        return tr("call accuracy");
    case Measure::Redo:
        return tr("redo rate");
    case Measure::Recurrence:
        return tr("recurrence rate");
    case Measure::Citizen:
        return tr("the citizen's word");
    }
    return {};
}

QString Words::of(Post post)
{
    switch (post) {
    case Post::Handler: return tr("handler");
    case Post::Duty: return tr("duty post");
    case Post::Leader: return tr("leader in charge");
    case Post::DistrictChief: return tr("district duty chief");
    case Post::DistrictLeader: return tr("district leader");
    }
    return {};
}

QString Words::of(Stamp stamp)
{
    switch (stamp) {
    case Stamp::Accepted:
        return tr("accepted");
    case Stamp::Responded:
        return tr("responded");
    case Stamp::Arrived:
        return tr("arrived");
    case Stamp::Submitted:
        return tr("submitted");
    }
    return {};
}

QString Words::of(ActKind act)
{
    return termOf(act, ErrorView::language());
}

QString Words::of(ClockOutcome outcome)
{
    switch (outcome) {
    case ClockOutcome::Running:
        return tr("running");
    case ClockOutcome::Met:
        return tr("in time");
    case ClockOutcome::Late:
        return tr("late");
    case ClockOutcome::Void:
        return tr("void");
    case ClockOutcome::Remote:
        return tr("remote");
    }
    return {};
}

QString Words::of(UnitLevel level)
{
    switch (level) {
    case UnitLevel::City:
        return tr("city");
    case UnitLevel::District:
        return tr("district", "level of a unit");
    case UnitLevel::Street:
        return tr("street");
    case UnitLevel::Community:
        return tr("community");
    case UnitLevel::Enterprise:
        return tr("enterprise");
    }
    return {};
}

QString Words::of(ScoreItem item)
{
    switch (item) {
    case ScoreItem::Respond: return tr("Responded in time");
    case ScoreItem::ReportIn: return tr("Reported in on time");
    case ScoreItem::Dispose: return tr("Disposed of in time");
    case ScoreItem::StreetJudgement: return tr("The street's judgement");
    case ScoreItem::Citizen: return tr("The citizen's word");
    case ScoreItem::Accept: return tr("Accepted in time");
    case ScoreItem::CallAccuracy: return tr("Calls accurate");
    case ScoreItem::LastingResult: return tr("Results that last");
    }
    return {};
}

QString Words::of(ScoredKind kind)
{
    return of(kind == ScoredKind::Unit ? Role::Unit : Role::SubCenter);
}

QString Words::of(DayKind kind)
{
    switch (kind) {
    case DayKind::Workday:
        return tr("working day");
    case DayKind::RestDay:
        return tr("weekend");
    case DayKind::Holiday:
        return tr("public holiday");
    case DayKind::MakeUp:
        return tr("make-up working day");
    case DayKind::StopWork:
        return tr("work stopped");
    }
    return {};
}

QString Words::flag(CaseFlags::Flag flag)
{
    switch (flag) {
    case CaseFlags::Urgent:
        return tr("urgent", "one of the four flags");
    case CaseFlags::Difficult:
        return tr("difficult", "one of the four flags");
    case CaseFlags::Worrying:
        return tr("worrying", "one of the four flags");
    case CaseFlags::Major:
        return tr("major", "one of the four flags");
    }
    return {};
}

QStringList Words::flags(CaseFlags flags)
{
    QStringList words;
    for (auto one : {CaseFlags::Urgent, CaseFlags::Difficult, CaseFlags::Worrying, CaseFlags::Major})
        if (flags.has(one))
            words.append(flag(one));
    return words;
}

QString Words::channelOf(const Case &value)
{
    return value.channelWord.isEmpty() ? of(value.channel) : value.channelWord;
}

QString Words::kindOf(const Case &value)
{
    return value.kindWord.isEmpty() ? of(value.kind) : value.kindWord;
}

QString Words::shortNumber(const Case &value)
{
    return QString(u'#' + value.number.section(u'-', -1));
}

QString Words::composite(const Case &value)
{
    if (value.state != CaseState::Active)
        return of(value.state);
    if (value.selfHandling && value.legs.isEmpty())
        return tr("own work");
    int live = 0, answered = 0, arrived = 0;
    for (const Leg &leg : value.legs) {
        if (leg.gone() || leg.round != value.round)
            continue;
        ++live;
        answered += leg.answered() ? 1 : 0;
        arrived += leg.arrived ? 1 : 0;
    }
    if (arrived > 0)
        return tr("here %1/%2", "units arrived of units called").arg(arrived).arg(live);
    return tr("answered %1/%2", "units that responded of units called").arg(answered).arg(live);
}

QString Words::workingState(const WorkCalendar &calendar, Instant now)
{
    const DayPlan plan = calendar.plan(localDay(now));
    const auto minute = [](Instant instant) {
        const auto minutes = std::chrono::floor<std::chrono::minutes>(timeOfDay(instant)).count();
        return QStringLiteral("%1:%2")
            .arg(minutes / 60, 2, 10, QLatin1Char('0'))
            .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    };
    if (calendar.isWorking(now))
        return tr("Working hours until %1").arg(minute(calendar.closing(now)));
    const Instant next = calendar.nextOpening(now);
    if (plan.shifts.empty())
        return plan.name.isEmpty() ? of(plan.kind) : QString(of(plan.kind) + u' ' + plan.name);
    if (localDay(next) == localDay(now) && timeOfDay(now) > plan.shifts.front().to)
        return tr("Midday break until %1").arg(minute(next));
    return tr("After hours");
}

} // namespace Yixian
