// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/ui/lanes.h"

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

Lane laneOf(const Case &value, const Leg &leg, const Reference &reference, Instant now)
{
    Lane lane;
    lane.name = reference.unitName(leg.unit);
    const Clock *clock = value.clock(ClockKind::LegRespond, leg.no);
    if (!clock)
        return lane;
    const Instant end = clock->stopped.value_or(now);
    if (clock->basis == ClockBasis::Working) {
        for (const ClockPiece &piece : reference.calendarAt(clock->started).explain(clock->started, end)) {
            if (piece.counted)
                addRunning(lane, piece.from, piece.to, clock->due);
            else
                lane.pieces.append({piece.from, piece.to, LanePiece::Paused});
        }
    } else {
        addRunning(lane, clock->started, end, clock->due);
    }
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

} // namespace Yixian
