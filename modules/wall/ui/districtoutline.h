// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QPainterPath>
#include <QString>

namespace Yixian {

// The outline of the district as it hands it over, drawn faintly behind what the tiles of the wall say. A value.
struct DistrictOutline
{
    QPainterPath path; // north up, within a square of side 1
    QString approval;  // 审图号, which a map that visitors see has to carry

    static constexpr int mostPoints = 2000;
    static constexpr qsizetype mostBytes = 8 * 1024 * 1024;
    // From GeoJSON (RFC 7946): Polygon or MultiPolygon, by itself, as a feature or in a collection; in degrees, shown in equal
    // scale at its own latitude. Points that lie closer together than can be seen are left out. BadDocument names what is wrong.
    static Result<QPainterPath> fromGeoJson(const QByteArray &json);
};

} // namespace Yixian
