// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "domain/values.h"
#include "wall/ui/districtoutline.h"

#include <optional>
#include <QString>
#include <QVector>

namespace Yixian {

enum class WallSheet { Overview, ReportIn, Hot, Emergency };
template<>
inline constexpr auto enumNames<WallSheet> = std::to_array<std::string_view>({"overview", "report-in", "hot", "emergency"});

// How one wall is set up: which pages turn and how fast, how wide it hangs and how far away people stand, when it is dimmed. A
// value, from the workstation's settings.
struct WallArrangement
{
    QVector<WallSheet> sheets{WallSheet::Overview, WallSheet::ReportIn, WallSheet::Hot}; // in this order; never empty
    std::chrono::seconds turnAfter{20};
    int widthMm = 0;     // of the picture; 0: not known, nothing is dropped or enlarged
    double distanceM = 3;
    int dimFrom = 22, dimUntil = 6; // o'clock, district time; the same twice: never
    DistrictOutline outline; // empty: the tiles alone
    bool alone = false;  // nothing else is on this screen: no cursor

    bool dims(Instant now) const;
    // The smallest type that can be read: 16 minutes of arc for the ink, on a canvas 1920 wide. 0 where the width is not known.
    double smallestHan() const;
    double smallestDigits() const;
    // Against burn-in the whole picture moves by a pixel every five minutes, around a square.
    static QPoint shift(Instant now);

    // "overview,hot"; unknown names are passed over, and nothing left means all.
    static QVector<WallSheet> sheetsFrom(const QString &names);
};

} // namespace Yixian
