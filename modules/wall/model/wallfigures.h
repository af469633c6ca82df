// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/summary.h"
#include "wall/model/workstate.h"

namespace Yixian {

// One of the two headline shares: today's matured set, the last thirty days behind it.
struct WallHeadline
{
    ClockKind kind = ClockKind::CaseAccept;
    Millis limit{0};
    int targetPermille = 0;
    MaturedShare share;        // today
    AttainmentCurve today;     // of the matured ones: crosses the limit where the share says
    AttainmentCurve reference; // likewise, thirty days
    int overdue = 0;           // still open past their limit, whenever they began
    int falling = 0;           // points in a row that fell; 0 unless it is a signal
    bool unusual = false;      // the last day lies outside the limits of ordinary fluctuation
};

struct WallTile
{
    UnitId unit;
    QString name;
    int row = -1, column = -1; // of the tile map, -1 where the district's data give none
    int open = 0;
    Stage worst = Stage::Normal;
};

// 最先到期: no number, no title, nothing of a citizen; the matter is the last word of the category.
struct WallItem
{
    ClockKind kind = ClockKind::CaseAccept;
    Stage stage = Stage::Normal;
    Clock clock;
    ClockReading reading; // at the moment of the figures
    QString street;
    QString matter;
    int legs = 0;      // of the case, live or passed
    int responded = 0; // of these
};

enum class ReportState { Arrived, ArrivedLate, Remote, Absent, Claimed, OnTheWay, DueSoon, Waiting };

struct WallReporter
{
    QString unit;
    ReportState state = ReportState::Waiting;
    Millis late{0};
};

// One call: who has to be at a place at a time.
struct WallAppointment
{
    Instant at;
    QString street;
    QString matter;
    QVector<WallReporter> reporters;
    ReportState worst() const;
};

struct WallReportBoard
{
    int onTime = 0; // of today's appointments whose time and grace are over
    int due = 0;
    std::array<int, static_cast<size_t>(ReportState::Waiting) + 1> counts{}; // by ReportState, today
    QVector<WallAppointment> next;  // what still needs somebody, by time
    QVector<WallAppointment> today; // everything of today, for the strip
    int count(ReportState state) const { return counts[static_cast<size_t>(state)]; }
};

// A kind of matter in one street, and how often it came in the days before.
struct WallKind
{
    QString street;
    QString matter;
    int count = 0;
    int before = 0;
};

// 热点: what comes, beside the usual.
struct WallHot
{
    std::array<int, 24> today{}, weekAgo{}; // cases by the hour they came
    int byNow = 0;          // a week ago, by this time of the day
    QVector<WallKind> kinds;   // of seven days, most first
    QVector<WallKind> repeats; // likewise, of cases that a person found to be the same as an earlier one
};

// 停工: what came since the first of the days on which work is stopped.
struct WallEmergency
{
    QString reason;
    Instant since;
    int arrived = 0, waiting = 0, open = 0, closed = 0;
    QVector<WallKind> kinds;
};

struct WallFigures
{
    Instant now;      // of the figures
    QString district;
    WorkMoment work;
    int open = 0, waiting = 0, calling = 0;
    int breached = 0, nearBreach = 0, half = 0; // cases by their worst clock
    int centers = 0, centersOnline = 0;
    std::array<WallHeadline, 2> headlines;
    QVector<WallTile> tiles;
    QVector<WallItem> first; // at most six, by moment of breach
    WallReportBoard board;
    WallHot hot;
    std::optional<WallEmergency> emergency; // while work is stopped
};

} // namespace Yixian
