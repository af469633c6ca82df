// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/ui/wallarrangement.h"

#include "wall/ui/wallcanvas.h"

#include <cmath>
#include <numbers>
#include <QPoint>
#include <QStringList>

namespace Yixian {

namespace {

constexpr double canvasWidth = 1920, floorArc = 16.0 / 60 * std::numbers::pi / 180;

double smallest(const WallArrangement &wall, double ink)
{
    return wall.widthMm <= 0 ? 0 : std::tan(floorArc) * wall.distanceM * 1000 / (ink * wall.widthMm / canvasWidth);
}

} // namespace

bool WallArrangement::dims(Instant now) const
{
    const auto hour = std::chrono::floor<std::chrono::hours>(timeOfDay(now)).count();
    return dimFrom <= dimUntil ? dimFrom <= hour && hour < dimUntil : hour >= dimFrom || hour < dimUntil;
}

double WallArrangement::smallestHan() const
{
    return smallest(*this, WallCanvas::hanInk);
}

double WallArrangement::smallestDigits() const
{
    return smallest(*this, WallCanvas::digitInk);
}

QPoint WallArrangement::shift(Instant now)
{
    static constexpr std::array corners{QPoint(0, 0), QPoint(1, 0), QPoint(1, 1), QPoint(0, 1)};
    const auto steps = std::chrono::floor<std::chrono::minutes>(now.time_since_epoch()).count() / 5;
    return corners[static_cast<size_t>(steps) % corners.size()];
}

QVector<WallSheet> WallArrangement::sheetsFrom(const QString &names)
{
    QVector<WallSheet> sheets;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts))
        if (const auto sheet = enumFromName<WallSheet>(name.trimmed()); sheet && *sheet != WallSheet::Emergency && !sheets.contains(*sheet))
            sheets << *sheet;
    return sheets.isEmpty() ? WallArrangement().sheets : sheets;
}

} // namespace Yixian
