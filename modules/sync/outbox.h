// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/messages.h"

#include <deque>
#include <functional>
#include <QHash>
#include <QPointer>
#include <QSet>

namespace Yixian {

// Commands that have no definite answer yet, in the order they were given: waiting → sent → answered. Of a case one is under
// way at a time, so that whatever becomes of it the next does not overtake it (RELIABILITY 5.2). A lost link makes the
// sent ones wait again; the hub knows a repeated one by its id. Owned by the link, in its thread.
class Outbox
{
public:
    using Done = std::function<void(Result<Ack>)>;

    // One whose id is here already is the same command: sent once, and whoever gave it again is told that it is a repeated one.
    void add(SendCommand message, QObject *context, Done done);
    // The next one to send, at most `mostInFlight` unanswered; nullptr when there is none.
    const SendCommand *next();
    // The command where all who gave it are gone and nobody was told; else nullopt.
    std::optional<Command> settle(const QUuid &id, const Result<Ack> &result);
    // The hub was too busy for it: it waits again.
    void putBack(const QUuid &id);
    void linkLost();
    // Somebody else sits here now; nobody is told anything.
    void clear();
    bool isEmpty() const { return m_entries.isEmpty(); }
    qsizetype size() const { return m_entries.size(); }
    bool pendingFor(CaseId id) const;
    // All of them, in order; for who keeps them beyond this process.
    QVector<SendCommand> all() const;
    bool contains(const QUuid &id) const { return m_entries.contains(id); }
    static constexpr qsizetype mostInFlight = 512;

private:
    struct Asker
    {
        QPointer<QObject> context;
        Done done;
    };
    struct Entry
    {
        SendCommand message;
        std::vector<Asker> askers;
        qint64 order = 0;
        bool sent = false;
    };
    void takeBack(Entry &entry);
    void waitAgain(const QUuid &id, Entry &entry);

    QHash<QUuid, Entry> m_entries;
    std::deque<QUuid> m_waiting;
    QSet<CaseId> m_underWay; // of what was sent
    qsizetype m_inFlight = 0;
    qint64 m_lastOrder = 0;
};

} // namespace Yixian
