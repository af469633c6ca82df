// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/model/recordsview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Yixian {

namespace {

constexpr int mostViews = 20;

Instant startOfMonth(std::chrono::year_month month)
{
    return instantOf(Day{std::chrono::local_days{month / 1}});
}

} // namespace

PastQuery RecordsView::query(Instant now) const
{
    PastQuery query;
    query.typed = typed;
    query.street = street;
    const std::chrono::year_month_day today{localDay(now)};
    const std::chrono::year_month month = today.year() / today.month();
    const std::chrono::year_month january = today.year() / std::chrono::January;
    switch (period) {
    case RecordsPeriod::Any: break;
    case RecordsPeriod::ThisMonth: query.from = startOfMonth(month); break;
    case RecordsPeriod::LastMonth:
        query.from = startOfMonth(month - std::chrono::months(1));
        query.to = startOfMonth(month);
        break;
    case RecordsPeriod::ThisYear: query.from = startOfMonth(january); break;
    case RecordsPeriod::LastYear:
        query.from = startOfMonth(january - std::chrono::years(1));
        query.to = startOfMonth(january);
        break;
    }
    return query;
}

QByteArray encodeViews(const QVector<RecordsView> &views)
{
    QJsonArray list;
    for (const RecordsView &view : views.mid(0, mostViews))
        list.append(QJsonObject{{QStringLiteral("typed"), view.typed},
                                {QStringLiteral("street"), view.street.value},
                                {QStringLiteral("period"), QString(enumName(view.period))}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QVector<RecordsView> decodeViews(const QByteArray &bytes)
{
    QVector<RecordsView> views;
    const QJsonArray list = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &entry : list) {
        const QString period = entry[QLatin1String("period")].toString();
        views.append({entry[QLatin1String("typed")].toString(), UnitId{entry[QLatin1String("street")].toString()},
                      enumFromName<RecordsPeriod>(period).value_or(RecordsPeriod::Any)});
    }
    return views.mid(0, mostViews);
}

} // namespace Yixian
