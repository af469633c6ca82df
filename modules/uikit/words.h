// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/reference.h"

#include <QCoreApplication>

namespace Yixian {

// The field's words for codes, in the language the console shows; the same on every page. What sites name themselves
// (units, categories, a source's own words) is never translated. GUI thread.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Yixian::Words)

public:
    static QString of(CaseState state);
    static QString of(LegState state);
    static QString of(ClockKind kind);
    static QString of(Channel channel);
    static QString of(CaseKind kind);
    static QString of(Urgency urgency);
    static QString of(Role role);
    static QString of(LegRole role);
    static QString of(CallKind kind);
    static QString of(Remedy remedy);
    static QString of(CloseGround ground);
    static QString of(ReferredTo to);
    static QString of(ConsultGround ground);
    static QString of(SlipLevel level);
    static QString of(ReopenGround ground);
    static QString of(Grade grade);
    static QString of(Measure measure);
    static QString of(Stamp stamp);
    static QString of(Post post);
    static QString of(ActKind act);
    static QString of(ClockOutcome outcome);
    static QString of(UnitLevel level);
    static QString of(DayKind kind);
    static QString of(ScoreItem item);
    static QString of(ScoredKind kind);
    static QString of(ProtectedField field);
    static QString of(Purpose purpose);
    // 急 难 愁 大, those that are set.
    static QStringList flags(CaseFlags flags);
    static QString flag(CaseFlags::Flag flag);
    // The source's own word where it is none of ours.
    static QString channelOf(const Case &value);
    static QString kindOf(const Case &value);
    // "#0417": the part of a number that tells cases of a day apart.
    static QString shortNumber(const Case &value);
    // "called 3, 2 arrived" for active cases, the state's word otherwise (DOMAIN 2.1).
    static QString composite(const Case &value);
    // Who did it, and what it says in one line: for timelines.
    static QString who(const Event &event, const Reference &reference);
    static QString what(const Event &event, const Case &value, const Reference &reference);
    // Whether work is on at an instant: 工作时间, 午休, 法定假 … with the next change, "until 18:00".
    static QString workingState(const WorkCalendar &calendar, Instant now);

private:
    static QString unitOfLeg(const Event &event, const Case &value, const Reference &reference);
    static QString stageText(const StageReached &stage, const Case &value, const Reference &reference);
};

} // namespace Yixian
