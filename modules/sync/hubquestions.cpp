// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hublink.h"

#include "domain/errortext.h"
#include "protocol/codec.h"
#include "protocol/commandid.h"
#include "sync/shown.h"

#include <sodium.h>

// What a console asks beside its commands, and the answers.
namespace Yixian {

namespace {

// Takes as long for each of a length.
bool isSame(const QString &typed, const QString &known)
{
    const QByteArray a = typed.toUtf8(), b = known.toUtf8();
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

} // namespace

void HubLink::on(const Timeline &message)
{
    const Asked asked = m_asked.take(message.id);
    if (!asked.context || !asked.done)
        return;
    QVector<Event> events = message.events;
    ShownTexts{}("events", events);
    asked.done(events);
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

qint64 HubLink::askBulletins(const QString &kind, Seq before)
{
    send(AskBulletins{++m_lastAsk, kind, before});
    return m_lastAsk;
}

qint64 HubLink::askBulletinText(Seq seq, bool persons, qint64 from)
{
    send(AskBulletinText{++m_lastAsk, seq, persons, from});
    return m_lastAsk;
}

void HubLink::askPast(const PastQuery &query, QObject *context, std::function<void(const Result<PastCases> &)> done)
{
    m_askedPast.removeIf([context](const QHash<qint64, AskedPast>::iterator &asked) { return !asked->context || asked->context == context; });
    if (m_replica.link() != LinkState::Live)
        return done(failure(ErrorCode::TimedOut));
    m_askedPast.insert(++m_lastAsk, {context, std::move(done)});
    send(AskPast{m_lastAsk, query});
}

void HubLink::on(Past message)
{
    const AskedPast asked = m_askedPast.take(message.id);
    if (!asked.context || !asked.done)
        return;
    if (!message.code.isEmpty())
        return asked.done(tl::unexpected(Error{errorFromName(message.code).value_or(ErrorCode::UnknownMessage), message.args, message.code}));
    PastCases past{{}, message.more};
    for (StreamItem &item : message.items) {
        if (!item.value)
            continue;
        Case::visit(*item.value, ShownTexts{});
        Subject subject = item.subject.value_or(Subject{});
        Subject::visit(subject, ShownTexts{});
        past.cases.append({std::move(*item.value), std::move(subject)});
    }
    asked.done(past);
}

void HubLink::lookBack(Instant from, double speed)
{
    if (m_replica.link() == LinkState::Live)
        send(LookBack{from, speed, false});
}

void HubLink::setLookBackSpeed(double speed)
{
    if (m_replica.lookingBack())
        send(LookBack{{}, speed, false});
}

void HubLink::backToNow()
{
    if (m_replica.lookingBack())
        send(LookBack{{}, 1, true});
}

void HubLink::on(const LookingBack &message)
{
    if (message.begins)
        m_told = 0;
    if (!message.code.isEmpty())
        emit lookBackFailed({errorFromName(message.code).value_or(ErrorCode::UnknownMessage), message.args, message.code});
    m_replica.take(message);
}

void HubLink::askDirectly(const QUuid &id, const ClientMessage &message, QObject *context, Outbox::Done done)
{
    if (m_replica.link() != LinkState::Live || m_replica.lookingBack())
        return done(failure(m_replica.lookingBack() ? ErrorCode::OnlyLookingBack : ErrorCode::TimedOut));
    m_direct.insert(id, {context, std::move(done)});
    send(message);
}

void HubLink::changePassword(const UserId &user, const QString &present, const QString &fresh, QObject *context, Outbox::Done done)
{
    const QUuid id = newCommandId();
    const bool own = user == m_replica.me().user;
    const auto changed = [this, own, fresh, done = std::move(done)](const Result<Ack> &answer) {
        if (answer && own)
            m_credentials.password = fresh;
        done(answer);
    };
    askDirectly(id, ChangePassword{id, user, present, fresh}, context, changed);
}

void HubLink::lock()
{
    send(Lock{});
}

void HubLink::unlock(const QString &password, QObject *context, Outbox::Done done)
{
    if (m_replica.link() != LinkState::Live && !m_credentials.password.isEmpty()) {
        const auto opened = m_guesses.take(isSame(password, m_credentials.password), m_replica.time().monotonic());
        if (opened && m_channel)
            reconnectNow(); // what is left of the old session is locked at the hub
        return done(opened ? Result<Ack>(Ack{}) : tl::unexpected(opened.error()));
    }
    const QUuid id = newCommandId();
    if (m_replica.link() != LinkState::Live)
        return done(failure(ErrorCode::TimedOut));
    m_direct.insert(id, {context, std::move(done)}); // also of who looks back: the seat is covered all the same
    send(Unlock{id, password});
}

void HubLink::askSecondFactor(QObject *context, std::function<void(const QString &)> done)
{
    if (m_replica.link() != LinkState::Live)
        return;
    const QUuid id = newCommandId();
    m_askedSecrets.insert(id, {context, std::move(done)});
    send(SetSecondFactor{id, m_replica.me().user, {}, false});
}

void HubLink::setSecondFactor(const UserId &user, const QString &code, bool remove, QObject *context, Outbox::Done done)
{
    const QUuid id = newCommandId();
    askDirectly(id, SetSecondFactor{id, user, code, remove}, context, std::move(done));
}

void HubLink::answerDirect(const QUuid &id, const Result<Ack> &answer)
{
    const AskedDirectly asked = m_direct.take(id);
    if (asked.context && asked.done)
        asked.done(answer);
}

// Of a link that is gone: whether it was carried out nobody knows, and it is not sent again by itself.
void HubLink::dropDirect()
{
    m_askedAccounts.clear();
    m_askedSecrets.clear();
    m_revealed.clear();
    const auto past = std::exchange(m_askedPast, {});
    for (const AskedPast &asked : past)
        if (asked.context)
            asked.done(failure(ErrorCode::TimedOut));
    while (!m_direct.isEmpty())
        answerDirect(m_direct.cbegin().key(), failure(ErrorCode::TimedOut));
}

void HubLink::on(const Revealed &message)
{
    m_revealed.insert(message.command, message.value);
}

void HubLink::on(const SecondFactor &message)
{
    const AskedSecret asked = m_askedSecrets.take(message.id);
    if (asked.context && asked.done)
        asked.done(message.secret);
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
