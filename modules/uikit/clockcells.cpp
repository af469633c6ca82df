// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/clockcells.h"

#include "uikit/words.h"

namespace Yixian {

ClockCells clockCells(const Clock *clock, Instant now, const Reference &reference, const TimeText &times)
{
    ClockCells cells;
    if (!clock) {
        cells.left.text = cells.name.text = cells.due.text = TimeText::unknown();
        cells.left.paused = cells.name.secondary = cells.due.secondary = true;
        return cells;
    }
    const ClockReading reading = readClock(*clock, now, reference);
    cells.left.badge = badgeOf(reading.stage, reading.paused);
    cells.left.paused = reading.paused;
    cells.left.text = times.left(reading, clock->basis);
    cells.left.spoken = times.spoken(reading, clock->basis);
    const QString word = badgeWord(cells.left.badge);
    cells.name.text = word.isEmpty() ? Words::of(clock->kind) : QString(Words::of(clock->kind) + u' ' + word);
    cells.name.secondary = reading.paused;
    if (clock->basis != ClockBasis::Appointment)
        cells.used.used = reading.used;
    cells.used.badge = cells.left.badge;
    cells.due.text = times.due(clock->due, now);
    return cells;
}

} // namespace Yixian
