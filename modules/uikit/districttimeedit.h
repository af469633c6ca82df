// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QDateTimeEdit>

namespace Yixian {

// A moment to the minute in the district's time, whatever the computer's own time zone is. Owned by its form, GUI thread.
class DistrictTimeEdit final : public QDateTimeEdit
{
    Q_OBJECT

public:
    explicit DistrictTimeEdit(Instant shown, QWidget *parent = nullptr) : QDateTimeEdit(parent)
    {
        // The widget knows local time and UTC, no other offset: it is given the district's clock as if it were UTC.
        setTimeSpec(Qt::UTC);
        setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
        setInstant(shown);
    }
    void setInstant(Instant shown)
    {
        setDateTime(QDateTime::fromMSecsSinceEpoch(toMsec(std::chrono::floor<std::chrono::minutes>(shown) + districtOffset), Qt::UTC));
    }
    Instant instant() const { return fromMsec(dateTime().toMSecsSinceEpoch()) - districtOffset; }
};

} // namespace Yixian
