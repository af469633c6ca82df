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
        setTimeSpec(Qt::OffsetFromUTC);
        setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
        const auto offset = static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(districtOffset).count());
        setDateTime(QDateTime::fromMSecsSinceEpoch(toMsec(std::chrono::floor<std::chrono::minutes>(shown)), Qt::OffsetFromUTC, offset));
    }
    Instant instant() const { return fromMsec(dateTime().toMSecsSinceEpoch()); }
};

} // namespace Yixian
