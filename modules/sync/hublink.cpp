// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hublink.h"

#include "domain/errortext.h"
#include "protocol/codec.h"
#include "protocol/commandid.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

namespace Yixian {

Q_LOGGING_CATEGORY(lcSync, "yixian.sync")

namespace {

// RELIABILITY 5.7.
constexpr Millis beat = std::chrono::seconds(5);
constexpr Millis staleAfter = std::chrono::seconds(15);
constexpr Millis deadAfter = std::chrono::seconds(25);
constexpr Millis progressEvery{100};
constexpr Seq progressEvents = 64;
constexpr Millis busyWait{200};
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
    m_credentials = credentials;
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
    m_credentials = {};
    m_replica.setLink(LinkState::Offline);
}

bool HubLink::standInFor(const UserId &user)
{
    if (unanswered() > 0)
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
    m_askedAccounts.clear();
    while (!m_askedPasswords.isEmpty())
        answerPassword(m_askedPasswords.cbegin().key(), failure(ErrorCode::TimedOut));
    if (m_lostAt == Millis{0})
        m_lostAt = m_replica.time().monotonic();
    m_outbox.linkLost();
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
    if (!m_channel)
        return;
    const Millis now = m_replica.time().monotonic();
    const Millis silent = now - m_heardAt;
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
    const auto message = decodeServerMessage(frame);
    if (!message) {
        qCWarning(lcSync) << "not understood:" << errorName(message.error().code) << message.error().detail;
        return; // a newer hub may say more than we know; a gap would show in prev
    }
    m_heardAt = m_replica.time().monotonic();
    if (m_replica.link() == LinkState::Stale)
        m_replica.setLink(LinkState::Live);
    std::visit([this](const auto &content) { on(content); }, *message);
    m_replica.heard();
}

void HubLink::on(const Welcome &message)
{
    m_log = message.log;
    m_epoch = message.epoch;
    m_replica.take(message);
    send(Ping{m_replica.time().monotonic().count()});
    if (m_credentials.token.isEmpty())
        send(Login{m_credentials.user, m_credentials.password});
}

void HubLink::on(const SessionOpened &message)
{
    if (!message.token.isEmpty())
        m_credentials.token = message.token;
    m_told = 0;
    m_otherScope = false;
    m_replica.setLink(LinkState::CatchingUp);
    m_replica.take(message);
    emit loggedIn();
}

void HubLink::on(const ReferenceData &message)
{
    m_replica.take(message);
}

void HubLink::on(const Stream &message)
{
    if (!m_replica.take(message)) {
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
    for (auto asked = m_asked.cbegin(); asked != m_asked.cend(); ++asked)
        send(AskTimeline{asked.key(), asked->id});
    pump();
}

void HubLink::on(const Ack &message)
{
    if (m_askedPasswords.contains(message.command))
        return answerPassword(message.command, message);
    m_outbox.settle(message.command, message);
    emit pendingChanged();
    pump();
}

void HubLink::on(const Refused &message)
{
    Error error{errorFromName(message.code).value_or(ErrorCode::UnknownMessage), message.args, message.code};
    if (message.command.isNull())
        return refusedSession(error);
    if (m_askedPasswords.contains(message.command))
        return answerPassword(message.command, tl::unexpected(error));
    if (error.code == ErrorCode::Busy) {
        m_outbox.putBack(message.command);
        if (!m_retry.isActive())
            m_retry.start(busyWait);
        return;
    }
    m_outbox.settle(message.command, tl::unexpected(error));
    emit pendingChanged();
    pump();
}

void HubLink::refusedSession(const Error &error)
{
    if (!m_actFor.isNull() && (error.code == ErrorCode::NotDeputy || error.code == ErrorCode::DeputyEnded))
        return backToOneself(error);
    if (m_replica.link() != LinkState::Authenticating) {
        qCWarning(lcSync) << "refused:" << errorName(error.code) << error.args;
        return;
    }
    if (error.code == ErrorCode::SessionEnded && !m_credentials.user.isEmpty()) {
        m_credentials.token.clear(); // the session ran out; the password is still known
        return send(Login{m_credentials.user, m_credentials.password});
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
    m_replica.timeForLink().addSample(Millis{message.sent}, m_replica.time().monotonic(), message.hubTime);
    m_replica.take(message);
}

void HubLink::on(const Timeline &message)
{
    const Asked asked = m_asked.take(message.id);
    if (asked.context && asked.done)
        asked.done(message.events);
}

void HubLink::on(const Accounts &message)
{
    const AskedAccounts asked = m_askedAccounts.take(message.id);
    if (asked.context && asked.done)
        asked.done(message.rows);
}

void HubLink::askAccounts(QObject *context, std::function<void(const QVector<AccountInfo> &)> done)
{
    if (m_replica.link() != LinkState::Live)
        return;
    m_askedAccounts.insert(++m_lastAsk, {context, std::move(done)});
    send(AskAccounts{m_lastAsk});
}

void HubLink::changePassword(const UserId &user, const QString &present, const QString &fresh, QObject *context, Outbox::Done done)
{
    if (m_replica.link() != LinkState::Live)
        return done(failure(ErrorCode::TimedOut));
    const QUuid id = newCommandId();
    m_askedPasswords.insert(id, {context, std::move(done)});
    send(ChangePassword{id, user, present, fresh});
}

void HubLink::answerPassword(const QUuid &id, const Result<Ack> &answer)
{
    const AskedPassword asked = m_askedPasswords.take(id);
    if (asked.context && asked.done)
        asked.done(answer);
}

QUuid HubLink::submit(Command command, QObject *context, Outbox::Done done)
{
    if (command.id.isNull())
        command.id = newCommandId();
    if (m_replica.time().known())
        command.claimedAt = m_replica.now();
    const QUuid id = command.id;
    m_outbox.add({std::move(command), {}}, context, std::move(done));
    pump();
    emit pendingChanged();
    return id;
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
    if (m_replica.link() != LinkState::Live || !m_channel || m_retry.isActive())
        return;
    while (const SendCommand *message = m_outbox.next())
        send(*message);
}

void HubLink::askTimeline(CaseId id, QObject *context, std::function<void(const QVector<Event> &)> done)
{
    m_asked.removeIf([context](const QHash<qint64, Asked>::iterator &asked) {
        return !asked->context || asked->context == context; // gone, or no longer interested
    });
    const qint64 ask = ++m_lastAsk;
    m_asked.insert(ask, {context, id, std::move(done)});
    if (m_replica.link() == LinkState::Live)
        send(AskTimeline{ask, id});
}

} // namespace Yixian
