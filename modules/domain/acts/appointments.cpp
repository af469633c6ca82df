// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

// Between the call and the result: on the way, reminded, at another time, by wire, not here, later (DOMAIN 4).
namespace Yixian {

namespace {

constexpr int longestExtension = 60;

// The clock of the leg that is to be moved; nullptr once it has broken or stopped.
const Clock *movable(const Asking &asking, ClockKind kind)
{
    const Clock *clock = asking.value->clock(kind, asking.leg->no);
    return clock && clock->running() && clock->moment(asking.now) <= clock->due ? clock : nullptr;
}

// Only who called has a say in the appointment.
Result<void> ofTheCall(const Asking &asking)
{
    const Call *call = asking.value->call(asking.leg->call);
    if (asking.actor.role != Role::Drill && call && call->caller != asking.actor.unit)
        return failure(ErrorCode::NotTheCaller, {asking.reference().callerName(call->caller)});
    return {};
}

tl::unexpected<Error> over(const char *act, Instant last)
{
    return failure(ErrorCode::WindowClosed, {QLatin1String(act), toIso(last)});
}

} // namespace

Result<void> guard(const Asking &, SetOut &, Clocks &)
{
    return {};
}

void effect(Applying &applying, const SetOut &)
{
    applying.leaveMark(applying.leg->setOut);
}

Result<void> guard(const Asking &asking, Nudge &, Clocks &)
{
    return byCaller(asking);
}

void effect(Applying &applying, const Nudge &)
{
    ++applying.leg->nudges;
}

Result<void> guard(const Asking &asking, AnswerFor &act, Clocks &)
{
    if (auto mine = byCaller(asking); !mine)
        return mine;
    if (auto given = required(act.means, "means"); !given)
        return given;
    if (auto given = required(act.person, "person"); !given)
        return given;
    return required(act.words, "words");
}

void effect(Applying &applying, const AnswerFor &)
{
    applying.leg->answeredFor = applying.event.at;
}

Result<void> guard(const Asking &asking, AskMove &act, Clocks &)
{
    const Instant setTime = asking.value->reportAt(*asking.leg);
    if (!asking.leg->moves.isEmpty())
        return failure(ErrorCode::OnlyOnce, {QStringLiteral("ask-move")});
    if (asking.now >= setTime)
        return over("ask-move", setTime);
    if (act.reportAt <= asking.now)
        return failure(ErrorCode::TimeInPast, {toIso(act.reportAt)});
    if (act.reportAt == setTime)
        return failure(ErrorCode::BadValue, {QStringLiteral("reportAt")});
    return required(act.reason, "reason");
}

void effect(Applying &applying, const AskMove &act)
{
    Move move;
    move.at = applying.event.at;
    move.from = applying.value.reportAt(*applying.leg);
    move.reportAt = act.reportAt;
    move.reason = act.reason;
    applying.leg->moves.append(move);
}

Result<void> guard(const Asking &asking, RuleMove &act, Clocks &clocks)
{
    if (auto mine = ofTheCall(asking); !mine)
        return mine;
    const Move *asked = asking.leg->openMove();
    if (!asked)
        return failure(ErrorCode::NothingAsked, {});
    if (!act.agreed)
        return required(act.reason, "reason");
    if (!movable(asking, ClockKind::LegReport))
        return over("rule-move", asked->from + asking.rules().reportGrace);
    if (asked->reportAt <= asking.now)
        return failure(ErrorCode::TimeInPast, {toIso(asked->reportAt)});
    clocks.append(untilClock(asking, ClockKind::LegReport, ClockBasis::Appointment,
                             asked->reportAt + asking.rules().reportGrace));
    return {};
}

void effect(Applying &applying, const RuleMove &act)
{
    Move &move = applying.leg->moves.last();
    move.ruled = applying.event.at;
    move.agreed = act.agreed;
    applying.move(ClockKind::LegReport, applying.leg->no); // has no effect without a clock in the event
}

Result<void> guard(const Asking &asking, AttendRemotely &act, Clocks &clocks)
{
    if (auto mine = byCaller(asking); !mine)
        return mine;
    clocks.append(disposeClock(asking, asking.now));
    return required(act.person, "person");
}

void effect(Applying &applying, const AttendRemotely &)
{
    applying.leg->remote = true;
    arrived(applying, applying.event.at, ClockOutcome::Remote);
}

Result<void> guard(const Asking &asking, ConfirmAbsence &, Clocks &)
{
    if (auto mine = byCaller(asking); !mine)
        return mine;
    if (asking.leg->absenceConfirmed)
        return failure(ErrorCode::OnlyOnce, {QStringLiteral("confirm-absence")});
    return asking.leg->absent ? Result<void>{} : Result<void>(failure(ErrorCode::NotAbsent, {}));
}

void effect(Applying &applying, const ConfirmAbsence &)
{
    applying.leg->absenceConfirmed = applying.event.at;
}

Result<void> guard(const Asking &asking, AskExtension &act, Clocks &)
{
    if (asking.leg->openExtension() || asking.leg->extensions.size() >= asking.rules().extensions)
        return failure(ErrorCode::OnlyOnce, {QStringLiteral("ask-extension")});
    if (!movable(asking, ClockKind::LegDispose)) {
        const Clock *clock = asking.value->clock(ClockKind::LegDispose, asking.leg->no);
        return over("ask-extension", clock ? clock->due : asking.now);
    }
    if (act.days < 1 || act.days > longestExtension)
        return failure(ErrorCode::BadValue, {QStringLiteral("days")});
    if (auto told = required(act.citizenTold, "citizenTold"); !told)
        return told;
    return required(act.reason, "reason");
}

void effect(Applying &applying, const AskExtension &act)
{
    applying.leg->extensions.append(Extension{applying.event.at, act.days, act.reason, {}, false});
}

Result<void> guard(const Asking &asking, RuleExtension &act, Clocks &clocks)
{
    const Extension *asked = asking.leg->openExtension();
    if (!asked)
        return failure(ErrorCode::NothingAsked, {});
    if (!act.granted)
        return required(act.reason, "reason");
    const Clock *clock = movable(asking, ClockKind::LegDispose);
    if (!clock)
        return over("rule-extension", asking.value->clock(ClockKind::LegDispose, asking.leg->no)->due);
    Asking atStart = asking; // the stages are parts of the whole time, from its start on
    atStart.now = clock->started;
    if (clock->basis == ClockBasis::WorkingDays) {
        const int days = asking.reference().calendar.workingDaysBetween(clock->started, clock->due - Millis{1});
        clocks.append(workingDaysClock(atStart, ClockKind::LegDispose, days + asked->days));
    } else {
        clocks.append(
            naturalClock(atStart, ClockKind::LegDispose, clock->due - clock->started + std::chrono::days(asked->days)));
    }
    return {};
}

void effect(Applying &applying, const RuleExtension &act)
{
    Extension &extension = applying.leg->extensions.last();
    extension.ruled = applying.event.at;
    extension.granted = act.granted;
    applying.move(ClockKind::LegDispose, applying.leg->no);
}

} // namespace Yixian
