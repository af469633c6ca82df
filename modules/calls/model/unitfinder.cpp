// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/model/unitfinder.h"

#include <algorithm>

namespace Yixian {

namespace {

// Smaller is better; negative: does not fit.
int rank(const Unit &unit, const QString &typed)
{
    if (typed.isEmpty())
        return unit.level == UnitLevel::City ? 3 : 2;
    if (unit.pinyin == typed || unit.shortName == typed || unit.id.value.compare(typed, Qt::CaseInsensitive) == 0)
        return 0;
    if (unit.pinyin.startsWith(typed) || unit.shortName.startsWith(typed) || unit.name.startsWith(typed))
        return 1;
    const auto begins = [&](const QString &alias) { return alias.startsWith(typed, Qt::CaseInsensitive); };
    if (std::any_of(unit.aliases.cbegin(), unit.aliases.cend(), begins))
        return 1;
    if (unit.name.contains(typed) || unit.shortName.contains(typed) || unit.pinyin.contains(typed))
        return 2;
    return -1;
}

} // namespace

QVector<const Unit *> findUnits(const Reference &reference, QStringView typed, const UnitId &near, qsizetype limit)
{
    const QString wanted = typed.toString().normalized(QString::NormalizationForm_KC).trimmed().toLower();
    struct Found
    {
        const Unit *unit;
        std::tuple<bool, int, bool> order; // inactive, rank, elsewhere
    };
    QVector<Found> found;
    for (const Unit &unit : reference.units) {
        const int fits = unit.subCenter ? -1 : rank(unit, wanted);
        // A community or an office of another street is only found by typing it.
        const bool elsewhere = unit.parent != near;
        const bool ofOtherStreet = elsewhere && (unit.level == UnitLevel::Street || unit.level == UnitLevel::Community);
        if (fits >= 0 && !(wanted.isEmpty() && (ofOtherStreet || !unit.active)))
            found.append({&unit, {!unit.active, fits, elsewhere}});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.order < b.order; });
    QVector<const Unit *> units;
    for (const Found &one : found.mid(0, limit))
        units.append(one.unit);
    return units;
}

} // namespace Yixian
