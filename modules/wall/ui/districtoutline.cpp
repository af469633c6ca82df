// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/ui/districtoutline.h"

#include <cmath>
#include <numbers>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPolygonF>

namespace Yixian {

namespace {

constexpr int deepest = 4; // collection, feature, geometry and one to spare

Result<void> bad(const QString &what)
{
    return failure(ErrorCode::BadDocument, {what});
}

// Longitude and latitude as they stand.
Result<void> addRing(const QJsonArray &positions, QVector<QPolygonF> &rings)
{
    QPolygonF ring;
    for (const QJsonValue &position : positions) {
        const QJsonArray pair = position.toArray();
        const QPointF at(pair.at(0).toDouble(1000), pair.at(1).toDouble(1000));
        if (!(std::abs(at.x()) <= 180) || !(std::abs(at.y()) <= 90))
            return bad(QStringLiteral("coordinates"));
        ring.append(at);
    }
    if (ring.size() < 4)
        return bad(QStringLiteral("coordinates"));
    rings.append(ring);
    return {};
}

Result<void> addGeometry(const QJsonObject &object, QVector<QPolygonF> &rings, int depth = 0)
{
    const QString type = object.value(QLatin1String("type")).toString();
    const QJsonArray coordinates = object.value(QLatin1String("coordinates")).toArray();
    const auto all = [](const QJsonArray &array, const auto &each) -> Result<void> {
        for (const QJsonValue &value : array)
            if (auto done = each(value); !done)
                return done;
        return {};
    };
    const auto ring = [&](const QJsonValue &value) { return addRing(value.toArray(), rings); };
    if (depth > deepest)
        return bad(QStringLiteral("features"));
    if (type == u"FeatureCollection")
        return all(object.value(QLatin1String("features")).toArray(), [&](const QJsonValue &value) { return addGeometry(value.toObject(), rings, depth + 1); });
    if (type == u"Feature")
        return addGeometry(object.value(QLatin1String("geometry")).toObject(), rings, depth + 1);
    if (type == u"Polygon")
        return all(coordinates, ring);
    if (type == u"MultiPolygon")
        return all(coordinates, [&](const QJsonValue &value) { return all(value.toArray(), ring); });
    return bad(type.isEmpty() ? QStringLiteral("type") : QString(QStringLiteral("type ") + type));
}

// Without those nearer than `apart` to the last one kept.
QVector<QPolygonF> thinned(const QVector<QPolygonF> &rings, double apart)
{
    QVector<QPolygonF> kept;
    for (const QPolygonF &ring : rings) {
        QPolygonF points;
        for (const QPointF &point : ring)
            if (points.isEmpty() || std::hypot(point.x() - points.last().x(), point.y() - points.last().y()) >= apart)
                points.append(point);
        if (points.size() >= 3)
            kept.append(points);
    }
    return kept;
}

qsizetype pointsOf(const QVector<QPolygonF> &rings)
{
    qsizetype count = 0;
    for (const QPolygonF &ring : rings)
        count += ring.size();
    return count;
}

} // namespace

Result<QPainterPath> DistrictOutline::fromGeoJson(const QByteArray &json)
{
    if (json.size() > mostBytes)
        return failure(ErrorCode::BadDocument, {QStringLiteral("8 MiB")});
    QVector<QPolygonF> rings;
    if (const auto read = addGeometry(QJsonDocument::fromJson(json).object(), rings); !read)
        return tl::unexpected(read.error());
    QRectF box;
    for (const QPolygonF &ring : rings)
        box |= ring.boundingRect();
    if (rings.isEmpty() || box.width() <= 0 || box.height() <= 0)
        return failure(ErrorCode::BadDocument, {QStringLiteral("coordinates")});
    const double narrow = std::cos(box.center().y() * std::numbers::pi / 180);
    const double side = std::max(box.width() * narrow, box.height());
    for (QPolygonF &ring : rings)
        for (QPointF &point : ring)
            point = {(point.x() - box.left()) * narrow / side, (box.bottom() - point.y()) / side};
    QVector<QPolygonF> shown = thinned(rings, 0.0005);
    for (double apart = 0.001; pointsOf(shown) > mostPoints; apart *= 2)
        shown = thinned(rings, apart);
    QPainterPath path;
    for (const QPolygonF &ring : std::as_const(shown)) {
        path.addPolygon(ring);
        path.closeSubpath();
    }
    return path;
}

} // namespace Yixian
