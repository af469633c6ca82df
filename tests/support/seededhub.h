// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/codec.h"
#include "support/busymonth.h"
#include "support/testhub.h"

namespace Yixian::Test {

// A hub whose log holds two months of the small district until the morning of 9 July 2026, and whose clock, at 9:00 of
// that day, moves only when it is told to.
class SeededHub
{
public:
    SeededHub()
        : hub(1, {}, {[this] { return m_wall + m_passed; }, [this] { return m_passed; }})
    {
        hub.log.rows.clear();
        hub.log.head.seq = 0;
        hub.log.head.hash = QByteArray(32, '\0');
        State state;
        BusyMonth month(state, at(7, 9, 8, 0));
        Event begin;
        begin.at = at(5, 1, 0, 0);
        begin.act = Establish{QString::fromUtf8(smallDistrict())};
        append(begin);
        month.fill(60, 6);
        for (const Event &event : month.day().events)
            append(event);
    }
    void pass(Millis length) { m_passed += length; }
    // The issues on record in their order, "monthly:2026-06 1".
    QStringList issued() const
    {
        QStringList names;
        for (const LogRow &row : hub.log.rows)
            if (row.body.contains("\"issue-bulletin\"")) {
                const Event event = decodeEvent(row.body).value();
                const auto &act = std::get<IssueBulletin>(event.act);
                names.append(QStringLiteral("%1 %2").arg(act.issue).arg(act.version));
            }
        return names;
    }

private:
    void append(Event event)
    {
        event.seq = hub.log.head.seq + 1;
        LogRow row;
        row.seq = event.seq;
        row.at = event.at;
        row.caseId = event.caseId;
        row.command = event.command;
        row.actor = event.by.user;
        row.body = encodeEvent(event);
        hub.log.append({{row}, {}}, [](const Result<LogHead> &) {});
    }

    const Instant m_wall = HubClock::realNow();
    Millis m_passed{0};

public:
    TestHub hub;
};

} // namespace Yixian::Test
