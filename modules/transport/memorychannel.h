// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/channel.h"

#include <memory>
#include <optional>
#include <QPointer>
#include <QQueue>
#include <utility>

namespace Yixian {

// The in-memory twin of WebSocketChannel for tests and for a console and hub in one process: same signals, delivered
// through the event loop, no socket. Both ends live in one thread; either may go first.
class MemoryChannel final : public MessageChannel
{
    Q_OBJECT

public:
    // The first end is the one that dialled: it says opened(), the second is open from the start.
    static std::pair<std::unique_ptr<MemoryChannel>, std::unique_ptr<MemoryChannel>> makePair();
    ~MemoryChannel() override;

    void send(const QByteArray &message) override;
    void close(quint16 code, const QString &reason) override;
    void abort() override;
    bool isOpen() const override { return m_state == State::Open; }
    qint64 backlog() const override { return m_backlog; }
    QString peerAddress() const override;

    // While held, what this end sends stays in its backlog, as with a peer that does not read.
    void setHeld(bool held);

private:
    enum class State { Opening, Open, Closing, Closed };
    struct Goodbye
    {
        quint16 code = Normal;
        QString reason;
    };
    MemoryChannel() = default;
    void schedule();
    void deliver();
    void finish(quint16 code, const QString &reason);

    QPointer<MemoryChannel> m_peer;
    State m_state = State::Open;
    QQueue<QByteArray> m_outbox;
    std::optional<Goodbye> m_goodbye;
    qint64 m_backlog = 0;
    bool m_held = false;
    bool m_scheduled = false;
};

} // namespace Yixian
