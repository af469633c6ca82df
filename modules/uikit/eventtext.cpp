// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/timetext.h"
#include "uikit/words.h"

namespace Yixian {

namespace {

// "what: words", or what alone where the words are masked or were not given.
QString with(const QString &what, const FreeText &words)
{
    return words.isEmpty() ? what : QString(what + QStringLiteral(": ") + words.value);
}

// What one act says in a timeline. One overload an act; the rest is the act's own word.
struct Sentence
{
    const Case &value;
    const Reference &reference;
    const QString &unit; // of the leg

    QString addressee(LegNo no) const
    {
        const Leg *leg = value.leg(no);
        return reference.unitName(leg ? leg->unit : value.subCenter);
    }
    QString operator()(const Register &) const
    {
        return Words::tr("Registered, %1; the 10-minute clock runs").arg(Words::channelOf(value));
    }
    QString operator()(const Accept &act) const
    {
        QStringList parts{Words::of(act.urgency)};
        parts += Words::flags(act.flags);
        parts += act.category;
        return Words::tr("Accepted: %1").arg(parts.join(QStringLiteral(", ")));
    }
    QString operator()(const Route &act) const
    {
        return with(Words::tr("Routed to %1").arg(reference.unitName(act.subCenter)), act.reason);
    }
    QString operator()(const SelfHandle &act) const { return with(Words::tr("Handles it itself"), act.plan); }
    QString operator()(const SelfResult &act) const
    {
        return with(Words::tr("Own result, %1").arg(Words::of(act.remedy)), act.action);
    }
    QString operator()(const MakeCall &act) const
    {
        QStringList names;
        for (const CalledUnit &called : act.units)
            names.append(reference.unitName(called.unit));
        return with(Words::tr("Called %1 to report in at %2")
                        .arg(names.join(QStringLiteral(", ")), TimeText::minute(act.reportAt)),
                    act.reason);
    }
    QString operator()(const AddUnit &act) const
    {
        return with(Words::tr("Added %1 to the call").arg(reference.unitName(act.unit.unit)), act.reason);
    }
    QString operator()(const Reach &) const { return Words::tr("The call is on a screen of %1").arg(unit); }
    QString operator()(const Open &) const { return Words::tr("%1 opened it").arg(unit); }
    QString operator()(const AcceptLeg &) const { return Words::tr("%1 accepted").arg(unit); }
    QString operator()(const Respond &act) const
    {
        QString text = Words::tr("%1 responded").arg(unit);
        if (!act.handler.isEmpty())
            text = Words::tr("%1 responded, sends %2").arg(unit, act.handler.value);
        return with(text, act.firstMeasure);
    }
    QString operator()(const Arrive &act) const { return with(Words::tr("%1 arrived").arg(unit), act.person); }
    QString operator()(const ArriveUncalled &act) const
    {
        return with(Words::tr("%1 arrived without having been called").arg(reference.unitName(act.unit)), act.person);
    }
    QString operator()(const ClaimArrival &act) const
    {
        return with(Words::tr("%1 says it has arrived").arg(unit), act.person);
    }
    QString operator()(const ConfirmArrival &) const { return Words::tr("Arrival of %1 confirmed").arg(unit); }
    QString operator()(const TakeUp &) const { return Words::tr("%1 took up the work").arg(unit); }
    QString operator()(const Submit &act) const
    {
        const QString text = Words::tr("%1 submitted, %2").arg(unit, Words::of(act.remedy));
        return with(with(text, act.action), act.result);
    }
    QString operator()(const Pass &) const { return Words::tr("%1 passed").arg(unit); }
    QString operator()(const Redo &act) const { return with(Words::tr("%1 has to do it again").arg(unit), act.reason); }
    QString operator()(const Withdraw &act) const
    {
        return with(Words::tr("The call of %1 was withdrawn").arg(unit), act.reason);
    }
    QString operator()(const Note &act) const { return with(Words::tr("Note"), act.text); }
    QString operator()(const Verify &act) const { return with(Words::tr("Verified"), act.finding); }
    QString operator()(const VisitCitizen &act) const
    {
        const QString text = !act.contacted  ? Words::tr("Visit: not reached")
                             : !act.solved   ? Words::tr("Visit: not solved, back to work")
                             : act.satisfied ? Words::tr("Visit: solved, satisfied")
                                             : Words::tr("Visit: solved, not satisfied");
        return with(text, act.words);
    }
    QString operator()(const Close &act) const
    {
        return with(Words::tr("Closed: %1").arg(Words::of(act.ground)), act.reason);
    }
    QString operator()(const Refuse &act) const { return with(Words::tr("Refused"), act.reason); }
    QString operator()(const Refer &act) const
    {
        const QString to = act.to == ReferredTo::Other && !act.where.isEmpty() ? act.where.value : Words::of(act.to);
        return with(Words::tr("Referred to %1").arg(to), act.reason);
    }
    QString operator()(const Object &act) const
    {
        QString text = Words::tr("%1 objects").arg(unit);
        if (!act.leader.isEmpty())
            text = Words::tr("%1 objects, %2 stands for it").arg(unit, act.leader.value);
        return with(text, act.basis);
    }
    QString operator()(const Dispute &act) const
    {
        return with(Words::tr("The objection of %1 was put before the district").arg(unit), act.reason);
    }
    QString operator()(const Uphold &act) const
    {
        const QString text = act.rightUnit.isNull() ? Words::tr("Objection upheld, %1 is released").arg(unit)
                                                    : Words::tr("Objection upheld, %1 is released; right is %2")
                                                          .arg(unit, reference.unitName(act.rightUnit));
        return with(text, act.reason);
    }
    QString operator()(const Overrule &act) const
    {
        return with(Words::tr("Objection of %1 overruled").arg(unit), act.reason);
    }
    QString operator()(const SetOut &) const { return Words::tr("%1 set out").arg(unit); }
    QString operator()(const Nudge &act) const { return with(Words::tr("%1 nudged").arg(unit), act.words); }
    QString operator()(const AnswerFor &act) const
    {
        QString text = Words::tr("Answered on behalf of %1").arg(unit);
        if (!act.person.isEmpty())
            text = Words::tr("Answered on behalf of %1 (%2, %3)").arg(unit, act.person.value, act.means.value);
        return with(text, act.words);
    }
    QString operator()(const AskMove &act) const
    {
        return with(Words::tr("%1 asks to come at %2 instead").arg(unit, TimeText::minute(act.reportAt)), act.reason);
    }
    QString operator()(const RuleMove &act) const
    {
        return with((act.agreed ? Words::tr("New time of %1 agreed") : Words::tr("New time of %1 refused")).arg(unit),
                    act.reason);
    }
    QString operator()(const AttendRemotely &act) const
    {
        return with(with(Words::tr("%1 attends remotely").arg(unit), act.person), act.means);
    }
    QString operator()(const ConfirmAbsence &act) const
    {
        return with(Words::tr("Confirmed: %1 did not come").arg(unit), act.words);
    }
    QString operator()(const AskExtension &act) const
    {
        return with(Words::tr("%1 asks for %n more days", nullptr, act.days).arg(unit), act.reason);
    }
    QString operator()(const RuleExtension &act) const
    {
        return with(
            (act.granted ? Words::tr("Extension of %1 granted") : Words::tr("Extension of %1 refused")).arg(unit),
            act.reason);
    }
    QString operator()(const ContactCitizen &act) const { return with(Words::tr("Citizen contacted"), act.words); }
    QString operator()(const Consult &act) const
    {
        return with(Words::tr("Consultation: %1").arg(Words::of(act.ground)), act.question);
    }
    QString operator()(const Conclude &act) const { return with(Words::tr("Consultation concluded"), act.conclusion); }
    QString operator()(const PutOnHold &act) const
    {
        return with(with(Words::tr("Put on hold"), act.grounds), act.plan);
    }
    QString operator()(const ReviewHold &act) const { return with(Words::tr("Hold reviewed, stays"), act.finding); }
    QString operator()(const EndHold &act) const { return with(Words::tr("Hold ended"), act.reason); }
    QString operator()(const Supervise &act) const
    {
        return with(Words::tr("%1 to %2").arg(Words::of(act.level), addressee(act.to)), act.words);
    }
    QString operator()(const AnswerSlip &act) const
    {
        return with(Words::tr("Slip %1 answered").arg(act.slip), act.answer);
    }
    QString operator()(const SettleSlip &act) const { return Words::tr("Slip %1 settled").arg(act.slip); }
    QString operator()(const Escalate &act) const
    {
        return with(Words::tr("Escalated to %1").arg(act.where.value), act.reason);
    }
    QString operator()(const Merge &act) const
    {
        return with(Words::tr("Merged into %1").arg(act.number), act.reason);
    }
    QString operator()(const Unmerge &act) const
    {
        return with(Words::tr("Taken out again, on its own once more"), act.reason);
    }
    QString operator()(const VoidCase &act) const { return with(Words::tr("Void"), act.reason); }
    QString operator()(const Reopen &act) const
    {
        return with(Words::tr("Reopened: %1").arg(Words::of(act.ground)), act.reason);
    }
    QString operator()(const ProposeRecurrence &act) const
    {
        return Words::tr("The same matter at the same place as %1, closed not long before").arg(act.number);
    }
    QString operator()(const RuleRecurrence &act) const
    {
        return with(act.recurs ? Words::tr("It has come back") : Words::tr("Not a recurrence"), act.reason);
    }
    QString operator()(const JudgeWork &act) const
    {
        if (act.sealed)
            return Words::tr("The street has judged %1; sealed until both are in").arg(unit);
        return with(Words::tr("The work of %1 judged: %2").arg(unit, Words::of(act.grade)), act.reason);
    }
    QString operator()(const JudgeCall &act) const
    {
        if (act.sealed)
            return Words::tr("%1 has judged the call; sealed until both are in").arg(unit);
        return with(
            (act.accurate ? Words::tr("%1 judged the call: accurate") : Words::tr("%1 judged the call: not accurate"))
                .arg(unit),
            act.reason);
    }
    QString operator()(const LodgeAppeal &act) const
    {
        return with(Words::tr("Appeal about %1").arg(unit), act.reason);
    }
    QString operator()(const RuleAppeal &act) const
    {
        return with((act.upheld ? Words::tr("Appeal about %1 upheld") : Words::tr("Appeal about %1 refused")).arg(unit),
                    act.reason);
    }
    QString operator()(const Exclude &act) const
    {
        return with(Words::tr("Excluded from “%1”: %2")
                        .arg(Words::of(act.measure), act.of.isNull() ? Words::tr("the case") : addressee(act.of)),
                    act.grounds);
    }
    QString operator()(const Correct &act) const
    {
        return with(Words::tr("Corrected for %1: %2 at %3").arg(unit, Words::of(act.stamp), TimeText::minute(act.time)),
                    act.reason);
    }
    QString operator()(const ShelveAlarm &act) const
    {
        const bool known = act.clock.value >= 0 && act.clock.value < value.clocks.size();
        const QString name = known ? Words::of(value.clocks[act.clock.value].kind) : QString();
        return with(Words::tr("Warnings of “%1” shelved until %2").arg(name, TimeText::minute(act.until)), act.reason);
    }
    QString operator()(const Reveal &act) const
    {
        return Words::tr("Looked at: %1, %2").arg(Words::of(act.field), Words::of(act.purpose));
    }
    QString operator()(const TakeDossier &act) const
    {
        return act.form == CopyForm::Paper ? Words::tr("Dossier printed") : Words::tr("Dossier saved as a file");
    }
    QString operator()(const EraseSubject &act) const { return with(Words::tr("What the citizen said was erased"), act.basis); }
    QString operator()(const Undo &act) const { return Words::tr("Taken back: entry %1").arg(act.of); }
    template<class Act>
    QString operator()(const Act &act) const
    {
        return Words::of(kindOf(Yixian::Act(act)));
    }
};

// The same with who was told of it; that nobody could be told is said in so many words.
QString told(const QString &what, const StageReached &stage, const Reference &reference)
{
    QStringList people, missing;
    for (const Notice &notice : stage.notices) {
        const QString post = notice.unit.isNull() ? Words::of(notice.post)
                                                  : Words::tr("%1 %2", "unit, its post").arg(reference.unitName(notice.unit), Words::of(notice.post));
        if (notice.nobody)
            missing.append(post);
        else
            people.append(notice.person.isEmpty() ? post : QString(post + u' ' + notice.person.value));
    }
    QString text = what;
    if (!people.isEmpty())
        text = Words::tr("%1; told: %2").arg(text, people.join(QStringLiteral(", ")));
    if (!missing.isEmpty())
        text = Words::tr("%1; nobody to tell: %2").arg(text, missing.join(QStringLiteral(", ")));
    return stage.late ? Words::tr("%1 (noticed late)").arg(text) : text;
}

} // namespace

QString Words::who(const Event &event, const Reference &reference)
{
    if (event.by.role == Role::Hub)
        return tr("Center");
    if (!event.by.name.isEmpty())
        return event.by.standsFor.isNull() ? event.by.name : tr("%1 for %2", "a deputy").arg(event.by.name, event.by.standsFor.value);
    return event.by.unit.isNull() ? of(event.by.role) : reference.unitName(event.by.unit);
}

QString Words::unitOfLeg(const Event &event, const Case &value, const Reference &reference)
{
    const Leg *leg = value.leg(event.leg);
    return leg ? reference.unitName(leg->unit) : QString();
}

QString Words::stageText(const StageReached &stage, const Case &value, const Reference &reference)
{
    if (stage.clock.value < 0 || stage.clock.value >= value.clocks.size())
        return of(ActKind::StageReached);
    const Clock &clock = value.clocks[stage.clock.value];
    const Leg *leg = value.leg(clock.leg);
    const QString name =
        leg ? tr("%1, %2", "clock, unit").arg(of(clock.kind), reference.unitName(leg->unit)) : of(clock.kind);
    switch (stage.stage) {
    case Stage::Normal:
        return name;
    case Stage::Half:
        return told(tr("%1: half of the time used").arg(name), stage, reference);
    case Stage::Near:
        return told(tr("%1: 80 % of the time used").arg(name), stage, reference);
    case Stage::Breached:
        return told(tr("%1: limit passed").arg(name), stage, reference);
    case Stage::TwiceBreached:
        return told(tr("%1: twice the limit passed").arg(name), stage, reference);
    }
    return name;
}

QString Words::what(const Event &event, const Case &value, const Reference &reference)
{
    QString text;
    if (const auto *stage = std::get_if<StageReached>(&event.act)) {
        text = stageText(*stage, value, reference);
    } else {
        const QString unit = unitOfLeg(event, value, reference);
        text = std::visit(Sentence{value, reference, unit}, event.act);
    }
    if (event.claimedAt)
        text = tr("%1 (entered later, done at %2)").arg(text, TimeText::clock(*event.claimedAt));
    return text;
}

} // namespace Yixian
