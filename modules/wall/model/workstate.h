// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workcalendar.h"

namespace Yixian {

// What the header says about the hour: 工作时间, 调休上班, 午休, 下班, 休息日, 法定假, 停工.
enum class WorkState { Working, MakeUp, Break, Closed, RestDay, Holiday, StopWork };

struct WorkMoment
{
    WorkState state = WorkState::Closed;
    QString name;    // of the holiday, the reason of a stopped day
    Instant resumes; // next opening, while nothing is worked
};

WorkMoment workMoment(const WorkCalendar &calendar, Instant now);

} // namespace Yixian
