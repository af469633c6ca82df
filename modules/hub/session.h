// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/audience.h"
#include "transport/channel.h"

#include <deque>
#include <QPointer>
#include <QTimer>

namespace Yixian {

class Hub;
class Replay;

// Limits of one session, and of the turn that they share (RELIABILITY 5.7); one value that benches change.
struct SessionLimits
{
    bool behindGateway = false; // everybody comes from its address, which says nothing of them
    Millis beforeLogin = std::chrono::seconds(5);
    int messagesBeforeLogin = 100; // each may ask for a password to be checked, or for an answer at least
    Millis silence = std::chrono::seconds(23); // looked at once a second: noticed within 25 s
    Millis withoutProgress = std::chrono::seconds(30);
    qint64 unackedBytes = 1024 * 1024;
    qint64 backlogBytes = 2 * 1024 * 1024;
    qint64 mostBacklogBytes = 8 * 1024 * 1024;
    double commandsPerSecond = 20, commandBurst = 60;      // people
    double programCommandsPerSecond = 2000;                // feed and drill tokens
    int pageCases = 200;                                   // of a snapshot, per turn of the event loop
    qsizetype pageBytes = 256 * 1024;                      // likewise; a page ends with the case that reaches it
    size_t commandsPerTurn = 256;                          // of all sessions: what one append to the log carries
};

// One connected peer: who it is, how far it has got, and what it may still be sent. Owned by the hub, in its thread.
class Session final : public QObject
{
    Q_OBJECT
public:
    // Waiting → (password being checked) → catching up ⇄ live; a slow peer falls back from live to behind.
    enum class Phase { Waiting, Checking, CatchingUp, Live, Behind };

    Session(std::unique_ptr<MessageChannel> channel, const SessionLimits &limits, QObject *parent);
    ~Session() override;

    void send(const ServerMessage &message);
    void sendFrame(const QByteArray &frame) { put(frame); } // one that is the same for many
    void refuse(const Error &error, const QUuid &command = {});
    void refuse(const Error &error, qint64 question);
    // A stream frame, counted against the window; to the network at once, with what was sent before it.
    void sendStream(const QByteArray &frame, Seq seq);
    // To the network, what was sent since the last time; after a turn, so that answer and stream go out together.
    void flush();
    void progressTo(Seq seq);
    // False when more is under way than the peer and the network have taken: windowOpened() follows when that has changed.
    bool windowOpen();
    void close(const Error &error);

    Phase phase = Phase::Waiting;
    Hello hello;
    Actor actor;
    QByteArray opened; // the session or installation token it came with, as the account book knows it
    QString token;     // for its next resume
    bool passwordExpired = false;
    bool locked = false; // its person is away
    Seq position = 0; // what the peer has been sent up to
    Seq pagesEnd = 0; // where it will be when all of toSend is out, and the log's hash there
    QByteArray pagesHash;
    bool reading = false; // of the log, for what comes next
    std::shared_ptr<Audience> audience;
    qint64 pieces = 0; // of the audience's, that it has had; while it is live
    QVector<CaseId> toSend; // of a snapshot or of what changed, still to go, as far as it may see them
    qsizetype sent = 0;     // or looked at
    bool snapshot = false;
    qint64 total = 0; // of a snapshot; 0: which of them it sees shows on the way
    std::deque<AskTimeline> timelines; // the first is being read
    bool pageQueued = false; // it waits for its turn among those that catch up
    std::unique_ptr<Replay> replay; // while it looks back; its phase is Behind, of what is now it gets nothing
    Instant replayAt;               // where that stands

    // What is under way counts no more: the peer begins anew.
    void startOver();
    // False when the peer sends commands faster than it may.
    bool mayCommand();
    // Drops a peer that says nothing, takes nothing or never logs in. Called each second.
    void checkAlive();
    // Empty where nobody can tell.
    QString peerAddress() const { return m_limits.behindGateway ? QString() : m_channel->peerAddress(); }

signals:
    void messageReceived(const Yixian::ClientMessage &message);
    void windowOpened();
    void unflushed(); // there is something for flush() to do
    void ended();

private:
    void receive(const QByteArray &frame);
    void put(const QByteArray &frame);
    void tellWhenOpen();

    std::unique_ptr<MessageChannel> m_channel;
    SessionLimits m_limits;
    std::deque<std::pair<Seq, qint64>> m_unacked;
    qint64 m_unackedBytes = 0;
    double m_commandsLeft;
    int m_beforeLogin = 0; // messages
    using Steady = std::chrono::steady_clock::time_point; // limits hold whatever is done to the machine's date
    Steady m_commandsAt, m_heard, m_progress, m_opened;
    bool m_unflushed = false;
    bool m_blocked = false; // somebody waits for windowOpened()
    bool m_over = false;
};

} // namespace Yixian
