// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "domain/clock.h"

namespace Yixian {

// Words for times, the same in every table and strip: "0:48", "22 分", "1 时 22 分", "超 1:12"; due instants in
// district time. Keeps the translated patterns, since tables ask for hundreds of texts each second; whoever holds one
// calls retranslate() when the language changes. Any thread, not shared between threads.
class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(Yixian::TimeText)

public:
    TimeText();
    void retranslate();

    // Time left; negative is time over. Whole seconds below 10 minutes, else whole minutes, days from 48 hours on.
    QString left(Millis left) const;
    QString left(const ClockReading &reading, ClockBasis basis) const;
    // For a screen reader: "48 seconds left".
    QString spoken(Millis left) const;
    QString spoken(const ClockReading &reading, ClockBasis basis) const;
    // "14:08:20" today, "tomorrow 08:40", "07-17 24:00", with the year where it is another one. Midnight is the 24:00
    // of the day that ends.
    QString due(Instant due, Instant now) const;

    static QString clock(Instant instant);  // "14:07:32"
    static QString minute(Instant instant); // "14:07"
    static QString unknown();               // what cannot be computed is "—", never empty

private:
    struct Pattern
    {
        QString before, between, after;
        QString with(const QString &first, const QString &second = {}) const;
    };
    static Pattern split(const QString &text);
    static QString minutesSeconds(qint64 seconds);
    QString plain(qint64 seconds) const;
    QString plainSpoken(qint64 seconds) const;

    Pattern m_minutes, m_hours, m_wholeHours, m_days, m_workDay, m_workDays, m_over, m_tomorrow;
};

} // namespace Yixian
