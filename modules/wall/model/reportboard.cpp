// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/model/wallmodel.h"

#include <algorithm>
#include <map>

namespace Yixian {

namespace {

constexpr Millis shouldLeave = std::chrono::minutes(30);

// A leg against its appointment; the clock's due time is the set time with its grace.
WallReporter reporterOf(const Case &value, const Leg &leg, Instant set, const Reference &reference, Instant now)
{
    WallReporter reporter{reference.unitName(leg.unit), ReportState::Waiting, Millis{0}};
    const Clock *clock = value.clock(ClockKind::LegReport, leg.no);
    const Instant due = clock ? clock->due : set;
    if (clock && clock->outcome == ClockOutcome::Remote) {
        reporter.state = ReportState::Remote;
    } else if (leg.arrived) {
        reporter.state = *leg.arrived > due ? ReportState::ArrivedLate : ReportState::Arrived;
        reporter.late = std::max(Millis{0}, *leg.arrived - set);
    } else if (leg.arrivalClaimed) {
        reporter.state = ReportState::Claimed;
    } else if (now > due) {
        reporter.state = ReportState::Absent;
        reporter.late = now - set;
    } else if (leg.setOut) {
        reporter.state = ReportState::OnTheWay;
    } else if (set - now <= shouldLeave) {
        reporter.state = ReportState::DueSoon;
    }
    return reporter;
}

bool settled(ReportState state)
{
    return state == ReportState::Arrived || state == ReportState::ArrivedLate || state == ReportState::Remote;
}

} // namespace

ReportState WallAppointment::worst() const
{
    static constexpr std::array order{ReportState::Absent, ReportState::ArrivedLate, ReportState::DueSoon,
                                      ReportState::Claimed, ReportState::OnTheWay, ReportState::Waiting, ReportState::Remote};
    for (const ReportState state : order)
        for (const WallReporter &reporter : reporters)
            if (reporter.state == state)
                return state;
    return ReportState::Arrived;
}

namespace {

void addAppointment(WallReportBoard &board, const Case &value, Instant set, const QVector<const Leg *> &legs,
                    const Reference &reference, Instant now)
{
    WallAppointment appointment{set, {}, matterOf(value), {}};
    appointment.street = reference.unitName(value.subCenter.isNull() ? value.street : value.subCenter);
    const bool today = localDay(set) == localDay(now);
    bool open = false;
    for (const Leg *leg : legs) {
        const WallReporter reporter = reporterOf(value, *leg, set, reference, now);
        open = open || !settled(reporter.state);
        appointment.reporters.append(reporter);
        board.counts[static_cast<size_t>(reporter.state)] += today;
        const Clock *clock = value.clock(ClockKind::LegReport, leg->no);
        if (today && clock && clock->due < now && clock->outcome != ClockOutcome::Void) {
            ++board.due;
            board.onTime += reporter.state == ReportState::Arrived;
        }
    }
    if (today)
        board.today.append(appointment);
    // Of days gone by only who is still missing; of today also who has just come.
    if (open || (today && now - set < shouldLeave))
        board.next.append(appointment);
}

} // namespace

WallReportBoard reportBoard(const QVector<const Case *> &cases, const Reference &reference, Instant now, int length)
{
    WallReportBoard board;
    for (const Case *value : cases) {
        for (const Call &call : value->calls) {
            std::map<Instant, QVector<const Leg *>> byTime; // a leg that was moved comes at its own time
            for (const Leg &leg : value->legs)
                if (leg.call == call.no && !leg.gone())
                    byTime[value->reportAt(leg)].append(&leg);
            for (const auto &[set, legs] : byTime)
                addAppointment(board, *value, set, legs, reference, now);
        }
    }
    const auto earlier = [](const WallAppointment &a, const WallAppointment &b) {
        return a.at != b.at ? a.at < b.at : a.worst() == ReportState::Absent && b.worst() != ReportState::Absent;
    };
    std::stable_sort(board.next.begin(), board.next.end(), earlier);
    std::stable_sort(board.today.begin(), board.today.end(), earlier);
    board.next.resize(std::min<qsizetype>(board.next.size(), length));
    return board;
}

} // namespace Yixian
