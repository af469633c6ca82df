// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hublink.h"

#include "domain/errortext.h"
#include "protocol/codec.h"
#include "protocol/commandid.h"
#include "sync/shown.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

namespace Yixian {

Q_LOGGING_CATEGORY(lcSync, "yixian.sync")

namespace {

// RELIABILITY 5.7.
constexpr Millis beat = std::chrono::seconds(5);
// Both are looked at once a second: seen as stale within 15 s, given up within 25 s (RELIABILITY F9).
constexpr Millis staleAfter = std::chrono::seconds(13);
constexpr Millis deadAfter = std::chrono::seconds(23);
constexpr Millis progressEvery = std::chrono::seconds(1);
constexpr Seq progressEvents = 64;
constexpr Millis busyWait{200};
constexpr Millis asleepAfter = std::chrono::seconds(10); // between two beats of one second
constexpr Millis eagerFor = std::chrono::minutes(1);

} // namespace

HubLink::HubLink(Replica &replica, QVector<QUrl> hubs, Dial dial, QString program, QObject *parent)
    : QObject(parent), m_replica(replica), m_hubs(std::move(hubs)), m_dial(std::move(dial)), m_program(std::move(program))
{
    m_redial.setSingleShot(true);
    m_progress.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_redial, &QTimer::timeout, this, &HubLink::dial);
    connect(&m_progress, &QTimer::timeout, this, &HubLink::sayProgress);
    connect(&m_retry, &QTimer::timeout, this, &HubLink::pump);
    connect(&m_heart, &QTimer::timeout, this, &HubLink::heartbeat);
    m_beatAt = m_replica.time().monotonic();
    m_heart.start(std::chrono::seconds(1));
}

HubLink::~HubLink()
{
    release();
}

void HubLink::release()
{
    if (!m_channel)
        return;
    m_channel->disconnect(this);
    m_channel.release()->deleteLater(); // it may be the one that is calling
}

void HubLink::logIn(const Credentials &credentials)
{
    if (m_credentials.token != credentials.token || m_credentials.user != credentials.user) {
        m_otherScope = true;
        m_actFor = {};
    }
    if (!m_credentials.isEmpty() && m_credentials.user != credentials.user)
        forgetPerson();
    m_credentials = credentials;
    m_locked = false;
    m_wanted = true;
    reconnectNow();
}

void HubLink::logOut()
{
    m_wanted = false;
    m_redial.stop();
    send(Logout{});
    if (m_channel)
        m_channel->close(MessageChannel::Normal, {});
    release();
    forgetPerson();
    m_replica.setLink(LinkState::Offline);
}

// What they have no answer to is kept for them, sealed; nobody else asks for it.
void HubLink::forgetPerson()
{
    m_credentials = {};
    m_kept = {};
    m_tooOld.clear();
    m_diskRefuses = false;
    m_locked = m_passwordExpired = false;
    m_storageKey.clear();
    m_outbox.clear();
    m_timelines.answerAll({ErrorCode::TimedOut, {}, {}});
    dropQuestions();
}

bool HubLink::standInFor(const UserId &user)
{
    if (unanswered() > 0 || !m_tooOld.isEmpty())
        return false;
    m_actFor = user;
    m_otherScope = true;
    reconnectNow();
    return true;
}

// The rights that were lent are gone: what one sees and does is one's own again.
void HubLink::backToOneself(const Error &error)
{
    m_actFor = {};
    m_otherScope = true;
    emit deputyEnded(error);
    reconnectNow();
}

void HubLink::reconnectNow()
{
    release();
    dropQuestions();
    m_outbox.linkLost();
    m_redial.stop();
    if (m_lostAt == Millis{0})
        m_lostAt = m_replica.time().monotonic();
    dial();
}

Millis HubLink::offlineFor() const
{
    return m_lostAt == Millis{0} ? Millis{0} : m_replica.time().monotonic() - m_lostAt;
}

void HubLink::dial()
{
    if (m_hubs.isEmpty() || !m_wanted)
        return;
    m_replica.setLink(LinkState::Connecting);
    m_heardAt = m_replica.time().monotonic();
    m_channel = m_dial(m_hubs[m_hub % m_hubs.size()]);
    connect(m_channel.get(), &MessageChannel::opened, this, [this] {
        m_replica.setLink(LinkState::Authenticating);
        Hello hello;
        hello.program = m_program;
        hello.token = m_credentials.token;
        hello.log = m_log;
        hello.epoch = m_epoch;
        hello.actFor = m_actFor;
        hello.seq = m_otherScope ? 0 : m_replica.position();
        hello.hash = m_replica.positionHash();
        send(hello);
    });
    connect(m_channel.get(), &MessageChannel::received, this, &HubLink::receive);
    connect(m_channel.get(), &MessageChannel::closed, this, [this](quint16 code, const QString &reason) {
        qCDebug(lcSync) << "link lost:" << code << reason;
        lost();
    });
}

void HubLink::lost()
{
    if (!m_channel)
        return; // an abort said so already, and the next hub's turn must not be passed over
    release();
    dropQuestions();
    if (m_lostAt == Millis{0})
        m_lostAt = m_replica.time().monotonic();
    m_outbox.linkLost();
    if (m_replica.lookingBack()) {
        m_otherScope = true;
        m_replica.endLookingBack();
    }
    m_replica.timeForLink().startOver();
    m_replica.setLink(LinkState::Offline);
    ++m_hub;
    redialLater();
}

void HubLink::redialLater()
{
    if (!m_wanted)
        return;
    // Jitter, so that hundreds of consoles do not come back in the same moment.
    const int most = offlineFor() < eagerFor ? 3000 : 30'000;
    m_redial.start(QRandomGenerator::global()->bounded(500, most));
}

void HubLink::heartbeat()
{
    const Millis now = m_replica.time().monotonic();
    const Millis sinceLast = now - std::exchange(m_beatAt, now);
    if (!m_channel)
        return;
    const Millis silent = now - m_heardAt;
    // The computer slept: what is shown is of before, whatever the socket says, and is told as such before anything else.
    if (sinceLast > asleepAfter) {
        m_replica.setLink(LinkState::Stale);
        m_channel->abort();
        lost();
        return reconnectNow();
    }
    if (silent > deadAfter) {
        m_channel->abort();
        return lost();
    }
    if (silent > staleAfter && m_replica.link() == LinkState::Live)
        m_replica.setLink(LinkState::Stale);
    if (m_channel->isOpen() && (now / std::chrono::seconds(1)) % (beat / std::chrono::seconds(1)) == 0)
        send(Ping{now.count()});
}

void HubLink::send(const ClientMessage &message)
{
    if (m_channel && m_channel->isOpen())
        m_channel->send(encode(message));
}

void HubLink::receive(const QByteArray &frame)
{
    auto message = decodeServerMessage(frame);
    if (!message) {
        qCWarning(lcSync) << "not understood:" << errorName(message.error().code) << message.error().detail;
        return; // a newer hub may say more than we know; a gap would show in prev
    }
    m_heardAt = m_replica.time().monotonic();
    if (m_replica.link() == LinkState::Stale)
        m_replica.setLink(LinkState::Live);
    std::visit([this](auto &content) { on(std::move(content)); }, *message);
    m_replica.heard();
}

void HubLink::on(const Welcome &message)
{
    m_log = message.log;
    m_signingKey.clear();
    m_epoch = message.epoch;
    m_replica.take(message);
    send(Ping{m_replica.time().monotonic().count()});
    if (m_credentials.token.isEmpty())
        send(Login{m_credentials.user, m_credentials.password, std::exchange(m_credentials.code, {})});
}

void HubLink::on(const SessionOpened &message)
{
    m_person = !message.token.isEmpty();
    if (m_person)
        m_credentials.token = message.token;
    // Other rights than before and only what changed since: what the old ones let one see would stay, and the rest be missing.
    const Actor &before = m_replica.me();
    if (message.resume == ResumeKind::Tail && (before.role != message.actor.role || before.unit != message.actor.unit)) {
        m_otherScope = true;
        return reconnectNow();
    }
    m_told = 0;
    m_otherScope = m_wantsPast = false;
    m_passwordExpired = message.passwordExpired;
    m_replica.setLink(LinkState::CatchingUp);
    m_replica.take(message);
    emit loggedIn();
    openKept(message);
    if (message.passwordExpired)
        emit passwordExpired();
}

void HubLink::on(const ReferenceData &message)
{
    m_replica.take(message);
}

void HubLink::on(Stream message)
{
    if (!m_replica.take(std::move(message))) {
        qCWarning(lcSync) << "an event is missing after" << m_replica.position() << "- resuming";
        m_channel->abort();
        return lost();
    }
    if (m_replica.position() - m_told >= progressEvents || m_replica.link() == LinkState::CatchingUp)
        sayProgress();
    else if (!m_progress.isActive())
        m_progress.start(progressEvery);
}

void HubLink::sayProgress()
{
    m_told = m_replica.position();
    send(Progress{m_told});
}

void HubLink::on(const Live &message)
{
    m_lostAt = Millis{0};
    m_replica.take(message);
    m_replica.setLink(LinkState::Live);
    sayProgress();
    m_timelines.askAgain([this](qint64 id, CaseId about) { send(AskTimeline{id, about}); });
    pump();
}

void HubLink::on(const Ack &message)
{
    if (m_direct.answer(message.command, message))
        return;
    m_outbox.settle(message.command, message);
    keepUnanswered();
    emit pendingChanged();
    pump();
}

void HubLink::on(const Refused &message)
{
    Error error{errorFromName(message.code).value_or(ErrorCode::UnknownMessage), message.args, message.code};
    if (message.question != 0)
        return refuseQuestion(message.question, error);
    if (message.command.isNull())
        return refusedSession(error);
    if (m_direct.answer(message.command, tl::unexpected(error)) || m_secrets.answer(message.command, tl::unexpected(error)))
        return;
    if (error.code == ErrorCode::Busy) {
        m_outbox.putBack(message.command);
        if (!m_retry.isActive())
            m_retry.start(busyWait);
        return;
    }
    if (const auto unheard = m_outbox.settle(message.command, tl::unexpected(error)))
        emit refusedUnheard(unheard->caseId, kindOf(unheard->act), error);
    keepUnanswered();
    emit pendingChanged();
    pump();
}

void HubLink::refusedSession(const Error &error)
{
    if (!m_actFor.isNull() && (error.code == ErrorCode::NotDeputy || error.code == ErrorCode::DeputyEnded))
        return backToOneself(error);
    if (m_replica.lookingBack())
        return emit lookBackFailed(error); // another moment: everything else that may be asked then has an id
    if (m_replica.link() != LinkState::Authenticating) {
        qCWarning(lcSync) << "refused:" << errorName(error.code) << error.args;
        return;
    }
    if (error.code == ErrorCode::SessionEnded && !m_credentials.user.isEmpty()) {
        m_credentials.token.clear(); // the session ran out; the password is still known
        return send(Login{m_credentials.user, m_credentials.password, std::exchange(m_credentials.code, {})});
    }
    if (error.code == ErrorCode::Busy)
        return; // the hub is going down or full: dial again later
    m_wanted = false;
    m_channel->close(MessageChannel::Normal, {});
    release();
    m_credentials.token.clear();
    m_replica.setLink(LinkState::Offline);
    emit loginRefused(error);
}

void HubLink::on(const Pong &message)
{
    if (!m_replica.lookingBack())
        m_replica.timeForLink().addSample(Millis{message.sent}, m_replica.time().monotonic(), message.hubTime);
    m_replica.take(message);
}

void HubLink::on(const Health &message)
{
    m_replica.take(message);
}

void HubLink::on(const SignedHead &message)
{
    m_signingKey = message.publicKey;
    emit headSigned(message);
}

QUuid HubLink::submit(Command command, QObject *context, Outbox::Done done)
{
    if (command.id.isNull())
        command.id = newCommandId();
    if (m_replica.time().known())
        command.claimedAt = m_replica.now();
    const QUuid id = command.id;
    SendCommand message{std::move(command), {}};
    const auto may = m_passwordExpired ? failure(ErrorCode::PasswordExpired, {QString::number(m_replica.reference().passwords.days)}) : maySend(message);
    if (!may) {
        if (done)
            done(tl::unexpected(may.error()));
        return id;
    }
    m_outbox.add(std::move(message), context, std::move(done));
    keepUnanswered();
    pump();
    emit pendingChanged();
    return id;
}

// The hub closes on what is too large, and would be sent it again with every new connection.
Result<void> HubLink::maySend(const ClientMessage &message) const
{
    if (m_replica.lookingBack())
        return failure(ErrorCode::OnlyLookingBack);
    if (m_locked)
        return failure(ErrorCode::SeatLocked);
    if (encode(message).size() > ProtocolLimits::afterLogin)
        return failure(ErrorCode::FrameTooLarge, {QString::number(ProtocolLimits::afterLogin)});
    return {};
}

void HubLink::reveal(CaseId id, const Reveal &act, QObject *context, std::function<void(const Result<QString> &)> done)
{
    Command command;
    command.id = newCommandId();
    command.caseId = id;
    command.act = act;
    const auto answer = [this, id = command.id, there = QPointer(context), done = std::move(done)](const Result<Ack> &result) {
        const QString value = m_revealed.take(id); // stays with nobody who has not asked for it, or has gone
        if (there)
            done(result ? Result<QString>(value) : tl::unexpected(result.error()));
    };
    askDirectly(command.id, SendCommand{command, {}}, this, answer);
}

QUuid HubLink::submitAs(const Actor &actor, Command command, QObject *context, Outbox::Done done)
{
    if (command.id.isNull())
        command.id = newCommandId();
    const QUuid id = command.id;
    m_outbox.add({std::move(command), actor}, context, std::move(done));
    pump();
    return id;
}

void HubLink::pump()
{
    if (!canAsk() || mustWait() || m_retry.isActive())
        return;
    while (const SendCommand *message = m_outbox.next())
        send(*message);
}

} // namespace Yixian
