// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <QVector>

namespace Yixian {

// Where labels go that belong at these heights, given from the top down: as near as can be while they keep `gap` apart and stay
// between top and bottom. Where there is no room for all, the uppermost leave it. From left to right likewise.
inline QVector<double> keptApart(QVector<double> heights, double gap, double top, double bottom)
{
    double least = top;
    for (double &y : heights) {
        y = std::max(y, least);
        least = y + gap;
    }
    double most = bottom;
    for (auto y = heights.rbegin(); y != heights.rend(); ++y) {
        *y = std::min(*y, most);
        most = *y - gap;
    }
    return heights;
}

} // namespace Yixian
