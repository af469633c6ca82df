// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ladder.h"

#include "domain/case.h"

namespace Yixian {

namespace {

QString personIn(Post post, const Unit *unit, const Leg *leg, Instant at, const Reference &reference)
{
    switch (post) {
    case Post::Handler:
        if (leg && !leg->handler.isEmpty())
            return leg->handler.value;
        [[fallthrough]]; // nobody has it in hand yet: whoever is on duty has to
    case Post::Duty: return reference.onDuty(unit ? unit->id : UnitId{}, at);
    case Post::Leader: return leg && !leg->leader.isEmpty() ? leg->leader.value : unit ? unit->leaderAt(at) : QString();
    case Post::DistrictChief: return reference.onDuty({}, at);
    case Post::DistrictLeader: return reference.districtLeader;
    }
    return {};
}

} // namespace

QVector<Notice> noticesFor(const Case &value, const Clock &clock, Stage stage, Instant at, const Reference &reference)
{
    QVector<Notice> notices;
    if (clock.kind == ClockKind::Judge || clock.kind == ClockKind::Appeal)
        return notices;
    const Leg *leg = value.leg(clock.leg);
    const Unit *unit = reference.unit(leg ? leg->unit : value.subCenter);
    for (const LadderStep &step : reference.rulesAt(clock.started).ladder) {
        if (step.stage != stage)
            continue;
        Notice notice;
        notice.post = step.to;
        if (step.to < Post::DistrictChief)
            notice.unit = unit ? unit->id : UnitId{};
        notice.person = personIn(step.to, unit, leg, at, reference);
        notice.nobody = notice.person.isEmpty();
        notices.append(notice);
    }
    return notices;
}

} // namespace Yixian
