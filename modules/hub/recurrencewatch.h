// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/turnloop.h"

namespace Yixian {

// 复查: looks, for every case that is accepted, for one closed not long before at the same address with the same
// matter, and puts the find on record as a proposal; a person rules on it. Owned by the hub, in its thread.
class RecurrenceWatch final : public QObject
{
    Q_OBJECT
public:
    RecurrenceWatch(const State &state, const SubjectBook &subjects, TurnLoop &turns);

    // Once the state is that of the log's head; catches up on what was accepted and not looked at.
    void start();
    // It leaves the hub's memory, long after anything can recur to it.
    void forget(const Case &closed);

private:
    void applied(const Event &event);
    QString keyOf(const Case &value) const; // empty when the place is not known
    void remember(const Case &closed);
    void look(const Case &accepted);

    struct Closed
    {
        CaseId id;
        Instant at;
    };
    const State &m_state;
    const SubjectBook &m_subjects;
    TurnLoop &m_turns;
    QHash<QString, Closed> m_last; // by place and matter
};

} // namespace Yixian
