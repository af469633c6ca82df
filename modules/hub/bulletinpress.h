// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casearchive.h"
#include "hub/casecopy.h"

#include <deque>
#include <QThreadPool>

namespace Yixian {

// 通报: freezes what the hub knows at one moment when a bulletin is due or somebody entitled asks for it, one at a
// time, and puts it on record with its bytes. The figures are made in a pool thread, which touches copies only. Owned
// by the hub, in its thread.
class BulletinPress final : public QObject
{
    Q_OBJECT
public:
    // Signs with a key made from `seed`.
    BulletinPress(const State &state, TurnLoop &turns, EventLog &log, CaseArchive &archive, const HubClock &clock, QByteArray seed);
    ~BulletinPress() override;

    // Once the state is that of the log's head; makes up what was missed.
    void start();
    // Looks whether one is due: the timer stands still while the computer sleeps.
    void wake();
    // For an IssueBulletin that somebody asks for.
    void issue(AskedCommand asked);

private:
    struct Job;
    void look();
    void next();
    void begin();
    void readBefore();
    void copyCases();
    void copied();
    void addArchived(const PastQuery &query);
    void print();
    void inPool(std::function<void()> work, std::function<void()> then);
    void frozen(const FrozenBulletin &made);
    void answer(const Result<Ack> &result);

    const State &m_state;
    TurnLoop &m_turns;
    EventLog &m_log;
    CaseArchive &m_archive;
    const HubClock &m_clock;
    const QByteArray m_seed;
    QTimer m_next;
    std::optional<Instant> m_due;
    std::deque<AskedCommand> m_waiting;
    std::unique_ptr<Job> m_job;
    QThreadPool m_pool; // gone before anything it could call
};

} // namespace Yixian
