// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/districtday.h"
#include "sync/replica.h"

namespace Yixian::Test {

// A replica fed by hand as the link feeds it, with a clock that only moves when it is told to.
class HandReplica
{
public:
    HandReplica() : replica([this] { return m_monotonic; }) {}

    // Logged in, reference there, snapshot not yet.
    void logIn(Instant now, Role role = Role::Wall, const QByteArray &document = smallDistrict())
    {
        logIn(now, Actor{UserId{QStringLiteral("test")}, QStringLiteral("test"), role, {}}, document);
    }
    void logIn(Instant now, const Actor &actor, const QByteArray &document)
    {
        replica.timeForLink().addSample(m_monotonic, m_monotonic, now);
        SessionOpened opened;
        opened.actor = actor;
        replica.take(opened);
        replica.take(ReferenceData{QString::fromUtf8(document), {}, {}, {}, {}, {}});
        replica.setLink(LinkState::CatchingUp);
    }
    // Everything of `state` as a snapshot, then live.
    void catchUp(const State &state, int subCentersOnline = 10)
    {
        Stream stream;
        stream.snapshot = true;
        stream.total = state.cases().size();
        stream.seq = state.seq;
        for (const Case &value : state.cases()) {
            StreamItem item;
            item.value = value;
            stream.items.append(item);
        }
        const bool taken = replica.take(stream);
        Q_ASSERT(taken);
        Q_UNUSED(taken)
        Pong pong;
        pong.subCentersOnline = subCentersOnline;
        replica.take(pong);
        replica.setLink(LinkState::Live);
        replica.take(Live{state.seq, {}});
        QCoreApplication::processEvents();
    }
    void open(Instant now, const State &state, Role role = Role::Wall)
    {
        logIn(now, role);
        catchUp(state);
    }
    // An event as the hub broadcasts it.
    void hear(const Event &event)
    {
        StreamItem item;
        item.event = event;
        item.prev = event.seq - 1;
        Stream stream;
        stream.items.append(item);
        stream.seq = event.seq;
        const bool taken = replica.take(stream);
        Q_ASSERT(taken);
        Q_UNUSED(taken)
        replica.heard();
        QCoreApplication::processEvents();
    }
    // Time goes by without a word from the hub.
    void silence(Millis length) { m_monotonic += length; }
    // Time goes by and the hub is heard.
    void pass(Millis length)
    {
        silence(length);
        replica.heard();
    }

private:
    Millis m_monotonic{0};

public:
    Replica replica;
};

} // namespace Yixian::Test
