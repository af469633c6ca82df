// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/model/workstate.h"

namespace Yixian {

WorkMoment workMoment(const WorkCalendar &calendar, Instant now)
{
    const DayPlan plan = calendar.plan(localDay(now));
    WorkMoment moment;
    moment.name = plan.name;
    if (calendar.isWorking(now)) {
        moment.state = plan.kind == DayKind::MakeUp ? WorkState::MakeUp : WorkState::Working;
        return moment;
    }
    moment.resumes = calendar.nextOpening(now);
    switch (plan.kind) {
    case DayKind::RestDay: moment.state = WorkState::RestDay; break;
    case DayKind::Holiday: moment.state = WorkState::Holiday; break;
    case DayKind::StopWork: moment.state = WorkState::StopWork; break;
    case DayKind::Workday:
    case DayKind::MakeUp: {
        const Millis time = timeOfDay(now);
        const bool begun = !plan.shifts.empty() && time >= plan.shifts.front().to;
        const bool ended = plan.shifts.empty() || time >= plan.shifts.back().to;
        moment.state = begun && !ended ? WorkState::Break : WorkState::Closed;
        break;
    }
    }
    return moment;
}

} // namespace Yixian
