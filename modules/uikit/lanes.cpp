// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/lanes.h"

#include "uikit/timetext.h"
#include "uikit/words.h"

#include <QCoreApplication>

namespace Yixian {

namespace {

class LaneWords
{
    Q_DECLARE_TR_FUNCTIONS(Yixian::LaneWords)
};

void addRunning(Lane &lane, Instant from, Instant to, Instant due)
{
    if (from < due)
        lane.pieces.append({from, std::min(to, due), LanePiece::Running});
    if (to > due)
        lane.pieces.append({std::max(from, due), to, LanePiece::Late});
}

// While it ran and while it stood, up to its stop or to now.
void addClock(Lane &lane, const Clock &clock, const Reference &reference, Instant now)
{
    const Instant end = clock.moment(now);
    if (clock.basis == ClockBasis::Working) {
        for (const ClockPiece &piece : reference.calendarAt(clock.started).explain(clock.started, end)) {
            if (piece.counted)
                addRunning(lane, piece.from, piece.to, clock.due);
            else
                lane.pieces.append({piece.from, piece.to, LanePiece::Paused});
        }
    } else {
        addRunning(lane, clock.started, end, clock.due);
    }
    if (clock.held)
        lane.pieces.append({end, now, LanePiece::Paused});
}

// Marks nearer to each other than this would be drawn on top of each other.
void addMark(Lane &lane, const std::optional<Instant> &at, const QString &text, Millis apart)
{
    if (!at)
        return;
    if (!lane.marks.isEmpty() && *at - lane.marks.last().at < apart)
        lane.marks.removeLast(); // the later one says more
    lane.marks.append({*at, text});
}

Lane lifeLane(const Case &value, const Leg &leg, const Reference &reference, Instant now, Millis apart)
{
    Lane lane;
    lane.name = reference.unitName(leg.unit);
    for (ClockKind kind : {ClockKind::LegRespond, ClockKind::LegDispose})
        if (const Clock *clock = value.clock(kind, leg.no); clock && clock->outcome != ClockOutcome::Void)
            addClock(lane, *clock, reference, now);
    addMark(lane, leg.responded, LaneWords::tr("r", "mark on a lane: responded"), apart);
    addMark(lane, leg.arrived, LaneWords::tr("in", "mark on a lane: reported in"), apart);
    addMark(lane, leg.submitted, LaneWords::tr("s", "mark on a lane: submitted"), apart);
    addMark(lane, leg.passed, LaneWords::tr("p", "mark on a lane: passed"), apart);
    lane.ending = Words::of(leg.state);
    return lane;
}

Lane laneOf(const Case &value, const Leg &leg, const Reference &reference, Instant now)
{
    Lane lane;
    lane.name = reference.unitName(leg.unit);
    const Clock *clock = value.clock(ClockKind::LegRespond, leg.no);
    if (!clock)
        return lane;
    addClock(lane, *clock, reference, now);
    if (leg.opened)
        lane.marks.append({*leg.opened, LaneWords::tr("o", "mark on a lane: opened")});
    if (leg.accepted)
        lane.marks.append({*leg.accepted, LaneWords::tr("a", "mark on a lane: accepted")});
    if (!leg.objections.isEmpty())
        lane.marks.append({leg.objections.first().at, LaneWords::tr("x", "mark on a lane: objected")});
    if (clock->stopped)
        lane.ending = leg.responded ? Words::of(LegState::Responded) : Words::of(leg.state);
    return lane;
}

} // namespace

LanePicture lanePicture(const Case &value, CallNo call, const Reference &reference, Instant now)
{
    LanePicture picture;
    const Call *shown = value.call(call);
    if (!shown)
        return picture;
    picture.from = shown->at - std::chrono::minutes(10);
    Instant last = now;
    for (const Leg &leg : value.legs) {
        if (leg.call != call)
            continue;
        picture.lanes.append(laneOf(value, leg, reference, now));
        if (const Clock *clock = value.clock(ClockKind::LegRespond, leg.no)) {
            last = std::max(last, clock->stopped.value_or(clock->due));
            if (picture.limits.isEmpty())
                picture.limits.append({clock->due, LaneWords::tr("response due")});
        }
    }
    picture.to = last + std::chrono::minutes(10);
    picture.now = now;
    picture.nowText = LaneWords::tr("now %1").arg(TimeText::clock(now));
    picture.summary = Words::composite(value);
    return picture;
}

LanePicture caseLanes(const Case &value, const Reference &reference, Instant now)
{
    LanePicture picture;
    const Clock *accept = value.clock(ClockKind::CaseAccept);
    if (!accept)
        return picture;
    const Instant end = value.closed.value_or(now);
    const Millis span = std::max<Millis>(end - value.registered, std::chrono::minutes(20));
    Lane own;
    own.name = value.subCenter.isNull() ? reference.districtName : reference.unitName(value.subCenter);
    addClock(own, *accept, reference, now);
    const Millis apart = span / 24;
    addMark(own, value.accepted, LaneWords::tr("a", "mark on a lane: accepted"), apart);
    addMark(own, value.closed, LaneWords::tr("c", "mark on a lane: closed"), apart);
    own.ending = Words::of(value.state);
    picture.lanes.append(own);
    for (const Leg &leg : value.legs)
        picture.lanes.append(lifeLane(value, leg, reference, end, apart));
    picture.from = value.registered - span / 20;
    picture.to = end + span / 10;
    if (!value.closed) {
        picture.now = now;
        picture.nowText = LaneWords::tr("now %1").arg(TimeText::clock(now));
    }
    picture.summary = Words::composite(value);
    return picture;
}

} // namespace Yixian
