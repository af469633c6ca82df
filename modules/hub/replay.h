// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventlog.h"
#include "protocol/messages.h"

#include <atomic>
#include <QObject>
#include <QThread>

namespace Yixian {

// 复盘 of one session: what its person could see at a moment of the past, and what happened then, at a pace of its own. Reads
// the log by itself in a thread of its own, decides nothing and records nothing. Owned by the session, in the hub's thread,
// which is told everything.
class Replay final : public QObject
{
    Q_OBJECT
public:
    Replay(OpenLogReader open, Actor actor, Instant from, double speed);
    ~Replay() override; // waits for the page that is being read, unless it has ended

    void start(); // once somebody listens
    // Nothing more is told; ended() when nobody has to wait for it any more.
    void end();
    void setSpeed(double speed);
    // What was given is under way: the next may come. Nothing comes before.
    void takeNext();

signals:
    void told(const Yixian::ServerMessage &message);
    void streamed(const QByteArray &frame, qint64 seq); // held until takeNext()
    void failed(const Yixian::Error &error);
    void ended();

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
    QThread m_thread;
    bool m_ending = false;
};

} // namespace Yixian
