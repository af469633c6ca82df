// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casearchive.h"

#include "domain/case.h"

#include <algorithm>
#include <QRegularExpression>

namespace Yixian {

QString phoneEndIn(const QString &typed)
{
    static const QRegularExpression word(QStringLiteral("(?:^|\\s)[*＊]+([0-9]{4,20})(?:\\s|$)"));
    return word.match(typed).captured(1);
}

bool isAbout(const PastQuery &query, const Case &value)
{
    const auto calledIt = [&](const Leg &leg) { return leg.unit == query.unit; };
    return (query.street.isNull() || value.street == query.street) && (query.subCenter.isNull() || value.subCenter == query.subCenter)
        && (query.unit.isNull() || std::any_of(value.legs.cbegin(), value.legs.cend(), calledIt)) && (!query.from || value.registered >= *query.from)
        && (!query.to || value.registered < *query.to) && (!query.touchedSince || value.touched >= *query.touchedSince) && (query.before.isNull() || value.id < query.before);
}

} // namespace Yixian
