// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hub.h"
#include "support/district.h"
#include "support/memoryarchive.h"
#include "support/memoryeventlog.h"
#include "sync/hublink.h"
#include "transport/memorychannel.h"

namespace Yixian::Test {

// A console without a window.
struct Seat
{
    explicit Seat(HubLink::Dial dial);
    Replica replica;
    HubLink link;
    // Sends and waits for the answer.
    Result<Ack> ask(const Act &act, CaseId id = {}, LegNo leg = {}, std::optional<Subject> subject = {});
    Result<Ack> ask(const Command &command);
};

// What a state holds, case by case, as bytes: the same at both ends.
QMap<qint64, QByteArray> contents(const State &state);

// A hub on a log in memory, with an account for every role; channels in memory. A drill whose clock starts on a summer
// working morning. Can be stopped and started again on the same log.
class TestHub
{
public:
    explicit TestHub(double speed = 1, SessionLimits limits = {}, HubClock::Sources sources = HubClock::system());
    ~TestHub();

    void addAccount(const Actor &actor); // before start()
    void start();
    void stop();   // finishes the turn
    void crash();  // just goes
    std::unique_ptr<Seat> seat(const QString &token);
    std::unique_ptr<Seat> liveSeat(const Actor &actor); // and knows the time
    HubLink::Dial dial();
    // One raw client end, for bad frames.
    std::unique_ptr<MessageChannel> rawChannel();
    // Ends all connections as a broken network would.
    void cutAll();

    static QString tokenOf(const Actor &actor) { return QString(u"token-of-" + actor.user.value); }
    static Actor wall();
    static Actor feed();
    static Actor drill();

    MemoryEventLog log;
    MemoryArchive archive;
    HubClock &clock() { return m_clock; }
    std::unique_ptr<Hub> hub;
    QVector<Account> accounts;

private:
    HubClock m_clock;
    HubSecrets m_secrets = HubSecrets::fresh(); // the same after a restart
    SessionLimits m_limits;
    QVector<QPointer<MemoryChannel>> m_channels;
};

} // namespace Yixian::Test
