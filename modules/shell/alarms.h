// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/replica.h"
#include "uikit/badge.h"

#include <QMap>

namespace Yixian {

// What asks for this seat's answer (SCREENS 2.2).
struct Alarm
{
    enum class Kind {
        NewCase,   // urgent, not accepted yet
        Limit,     // near or passed, on the ladder of this post
        Unreached, // a call of ours that is on no screen of its unit
    };
    Kind kind = Kind::NewCase;
    CaseId id;
    int no = 0; // of the clock, or of the leg
    BadgeKind level = BadgeKind::P3;
    bool operator==(const Alarm &) const = default;
};

// The alarms that nobody at this seat has confirmed, while what they are about lasts; and when a tone is due for them.
// Confirming one stops no clock; silence stops the tones alone. Owned by the window, GUI thread.
class Alarms final : public QObject
{
    Q_OBJECT

public:
    explicit Alarms(const Replica &replica, QObject *parent = nullptr);

    // Once a second: what has come due, and what is said once more.
    void tick();
    // The oldest first.
    QVector<Alarm> unseen() const;
    // 确认: the oldest is seen; nullopt when none waits.
    std::optional<Alarm> confirm();
    // Somebody else sits here, or nobody.
    void startOver();
    // 静音: no tone for a minute. At most three times on end: then somebody has to look.
    bool silence();
    Millis silentFor() const;

signals:
    void sounded(); // a tone is due, if the seat is not silent
    void changed(); // unseen() did

private:
    struct Waiting
    {
        Alarm alarm;
        std::optional<Millis> again; // when it is sounded once more
    };
    void take(const Event &event);
    void add(const Alarm &alarm);
    void watchCase(const Case &value);
    void watchAll();
    void dropSettled();
    bool lasts(const Alarm &alarm) const;
    bool concernsMe(const StageReached &stage, const Event &event) const;

    const Replica &m_replica;
    QVector<Waiting> m_waiting;
    using Called = QPair<CaseId, LegNo>;
    QMap<Called, Instant> m_due; // calls of ours that nobody has yet, and when that becomes an alarm
    QSet<Called> m_raised;
    std::optional<Millis> m_silentUntil;
    int m_silences = 0; // on end
};

} // namespace Yixian
