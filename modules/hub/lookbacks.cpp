// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/lookbacks.h"

#include "domain/errortext.h"
#include "hub/admission.h"
#include "hub/replay.h"

namespace Yixian {

namespace {
constexpr size_t mostAtOnce = 4;
} // namespace

LookBacks::LookBacks(OpenLogReader reader, const HubClock &clock) : m_reader(std::move(reader)), m_clock(clock) {}

LookBacks::~LookBacks() = default;

void LookBacks::take(Session &session, const LookBack &message)
{
    if (!message.from) {
        if (session.replay && message.over)
            end(session, std::nullopt);
        else if (session.replay)
            session.replay->setSpeed(message.speed);
        return;
    }
    if (const auto may = mayBegin(session, *message.from); !may)
        refuse(session, message, may.error());
    else
        begin(session, *message.from, message.speed);
}

Result<void> LookBacks::mayBegin(const Session &session, Instant from) const
{
    if (from >= m_clock.now())
        return failure(ErrorCode::BadValue, {QStringLiteral("from")});
    if (session.replay) // another moment; those that were left have to be gone some time
        return m_ending.size() < mostAtOnce ? Result<void>() : failure(ErrorCode::Busy);
    const Role role = session.actor.role;
    if (role == Role::Feed || role == Role::Drill || role == Role::Security)
        return failure(ErrorCode::ActForbidden, {QStringLiteral("look-back")});
    if (session.phase != Session::Phase::Live || m_running + m_ending.size() >= mostAtOnce)
        return failure(ErrorCode::Busy);
    return {};
}

void LookBacks::begin(Session &session, Instant from, double speed)
{
    session.phase = Session::Phase::Behind;
    session.startOver();
    letGo(std::move(session.replay));
    session.replay = std::make_unique<Replay>(m_reader, session.actor, from, speed);
    ++m_running;
    Replay *replay = session.replay.get();
    connect(replay, &Replay::told, this, [guard = QPointer<Session>(&session), replay](const ServerMessage &told) {
        if (!guard || guard->replay.get() != replay)
            return;
        if (const auto *where = std::get_if<LookingBack>(&told))
            guard->replayAt = where->at;
        guard->send(told);
    });
    connect(replay, &Replay::streamed, this, [guard = QPointer<Session>(&session), replay](const QByteArray &frame, Seq seq) {
        if (!guard || guard->replay.get() != replay)
            return;
        guard->sendStream(frame, seq);
        if (guard && guard->windowOpen()) // otherwise windowOpened() says so
            replay->takeNext();
    });
    connect(replay, &Replay::failed, this, [this, guard = QPointer<Session>(&session), replay](const Error &error) {
        if (guard && guard->replay.get() == replay)
            end(*guard, error);
    }, Qt::QueuedConnection);
    replay->start();
}

// From here on it is now again.
void LookBacks::end(Session &session, const std::optional<Error> &why)
{
    letGo(std::move(session.replay));
    session.startOver();
    session.send(LookingBack{{}, 1, 0, false, true, why ? errorName(why->code) : QString(), why ? why->args : QStringList()});
    emit over(&session);
}

void LookBacks::letGo(std::unique_ptr<Replay> replay)
{
    if (!replay)
        return;
    --m_running;
    Replay *ending = replay.get();
    m_ending.push_back(std::move(replay));
    connect(ending, &Replay::ended, this, [this, ending] {
        std::erase_if(m_ending, [ending](const auto &one) { return one.get() == ending; });
    }, Qt::QueuedConnection);
    ending->end();
}

} // namespace Yixian
