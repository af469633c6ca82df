// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casearchive.h"
#include "domain/values.h"

namespace Yixian {

enum class RecordsPeriod : quint8 { Any, ThisMonth, LastMonth, ThisYear, LastYear };
template<>
inline constexpr auto enumNames<RecordsPeriod> = std::to_array<std::string_view>({"any", "this-month", "last-month", "this-year", "last-year"});

// What somebody looks for among the records, as they can come back to it: the period moves on with the time.
struct RecordsView
{
    QString typed;
    UnitId street;
    RecordsPeriod period = RecordsPeriod::Any;
    bool operator==(const RecordsView &) const = default;
    bool isAll() const { return *this == RecordsView(); }

    // At that moment; months and years are the district's.
    PastQuery query(Instant now) const;
};

// A list of them as it is kept; of anything else, nothing.
QByteArray encodeViews(const QVector<RecordsView> &views);
QVector<RecordsView> decodeViews(const QByteArray &bytes);

} // namespace Yixian
