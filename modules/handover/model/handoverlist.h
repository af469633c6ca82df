// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decide.h"

namespace Yixian {

// A case that is handed over, with the clock that breaks first.
struct RunningCase
{
    CaseId id;
    Clock clock;
};
// First to expire on top.
QVector<RunningCase> runningCases(const State &state, const UnitId &post);

// What a unit promised by another way (代答) and has not done yet.
struct Promise
{
    CaseId id;
    LegNo leg;
    Instant at;
};
QVector<Promise> openPromises(const State &state, const UnitId &post);

// A warning that is put aside at the moment, and comes back by itself.
struct ShelvedWarning
{
    CaseId id;
    Shelf shelf;
};
QVector<ShelvedWarning> shelvedWarnings(const State &state, const UnitId &post, Instant now);

// The watch of a post; nullptr before the first handover.
const Watch *watchOf(const State &state, const UnitId &post);

} // namespace Yixian
