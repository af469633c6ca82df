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

template<class Answer, class Done>
std::optional<qint64> HubLink::ask(Questions<qint64, Answer> &questions, QObject *context, Done done)
{
    questions.forget(context);
    if (!canAsk()) {
        done(failure(ErrorCode::TimedOut));
        return std::nullopt;
    }
    questions.add(++m_lastAsk, context, std::move(done));
    return m_lastAsk;
}

void HubLink::refuseQuestion(qint64 id, const Error &why)
{
    const auto refuse = [&](auto &...questions) { (questions.answer(id, tl::unexpected(why)) || ...); };
    refuse(m_timelines, m_accounts, m_past, m_bulletins, m_bulletinTexts);
}

// Of a link that is gone: whether it was carried out nobody knows, and it is not sent again by itself.
void HubLink::dropQuestions()
{
    const auto drop = [why = Error{ErrorCode::TimedOut, {}, {}}](auto &...questions) { (questions.answerAll(why), ...); };
    m_revealed.clear();
    drop(m_accounts, m_past, m_bulletins, m_bulletinTexts, m_direct, m_secrets);
}

// Also while the link is lost: it goes out when that is back.
void HubLink::askTimeline(CaseId id, QObject *context, std::function<void(const Result<QVector<Event>> &)> done)
{
    m_timelines.forget(context);
    m_timelines.add(++m_lastAsk, context, std::move(done), id);
    if (canAsk())
        send(AskTimeline{m_lastAsk, id});
}

void HubLink::on(const Timeline &message)
{
    QVector<Event> events = message.events;
    ShownTexts{}("events", events);
    m_timelines.answer(message.id, events);
}

void HubLink::askAccounts(QObject *context, std::function<void(const Result<QVector<AccountInfo>> &)> done)
{
    if (const auto id = ask(m_accounts, context, std::move(done)))
        send(AskAccounts{*id});
}

void HubLink::on(const Accounts &message)
{
    m_accounts.answer(message.id, message.rows);
}

void HubLink::askBulletins(const QString &kind, Seq before, QObject *context, std::function<void(const Result<IssuedBulletins> &)> done)
{
    if (const auto id = ask(m_bulletins, context, std::move(done)))
        send(AskBulletins{*id, kind, before});
}

void HubLink::askBulletinText(Seq seq, bool persons, qint64 from, QObject *context, std::function<void(const Result<BulletinText> &)> done)
{
    if (const auto id = ask(m_bulletinTexts, context, std::move(done)))
        send(AskBulletinText{*id, seq, persons, from});
}

void HubLink::askPast(const PastQuery &query, QObject *context, std::function<void(const Result<PastCases> &)> done)
{
    if (const auto id = ask(m_past, context, std::move(done)))
        send(AskPast{*id, query});
}

void HubLink::on(Past message)
{
    if (!message.code.isEmpty()) {
        m_past.answer(message.id, tl::unexpected(Error{errorFromName(message.code).value_or(ErrorCode::UnknownMessage), message.args, message.code}));
        return;
    }
    PastCases past{{}, message.more};
    for (StreamItem &item : message.items) {
        if (!item.value)
            continue;
        Case::visit(*item.value, ShownTexts{});
        Subject subject = item.subject.value_or(Subject{});
        Subject::visit(subject, ShownTexts{});
        past.cases.append({std::move(*item.value), std::move(subject)});
    }
    m_past.answer(message.id, past);
}

void HubLink::lookBack(Instant from, double speed)
{
    if (!canAsk())
        return;
    m_wantsPast = true;
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
    if (message.over) {
        m_wantsPast = false; // what is now follows, unless it has been here all the time
        pump();
    }
}

// What the link has to do with an answer is done though whoever asked has gone; that one is told only while there.
Outbox::Done HubLink::whileThere(QObject *context, Outbox::Done done)
{
    return [there = QPointer(context), done = std::move(done)](const Result<Ack> &answer) {
        if (there)
            done(answer);
    };
}

void HubLink::askDirectly(const QUuid &id, const ClientMessage &message, QObject *context, Outbox::Done done)
{
    if (const auto may = maySend(message); !may)
        return done(tl::unexpected(may.error()));
    if (!canAsk())
        return done(failure(ErrorCode::TimedOut));
    m_direct.add(id, context, std::move(done));
    send(message);
}

void HubLink::changePassword(const UserId &user, const QString &present, const QString &fresh, QObject *context, Outbox::Done done)
{
    const QUuid id = newCommandId();
    const bool own = user == m_replica.me().user;
    const auto changed = [this, own, fresh, done = whileThere(context, std::move(done))](const Result<Ack> &answer) {
        if (answer && own) {
            m_credentials.password = fresh;
            m_passwordExpired = false;
            pump();
        }
        done(answer);
    };
    askDirectly(id, ChangePassword{id, user, present, fresh}, this, changed);
}

void HubLink::lock()
{
    m_locked = true;
    send(Lock{});
}

void HubLink::unlock(const QString &password, QObject *context, Outbox::Done done)
{
    if (m_replica.link() != LinkState::Live && !m_credentials.password.isEmpty()) {
        const auto opened = m_guesses.take(isSame(password, m_credentials.password), m_replica.time().monotonic());
        m_locked = m_locked && !opened;
        if (opened && m_channel)
            reconnectNow(); // what is left of the old session is locked at the hub
        return done(opened ? Result<Ack>(Ack{}) : tl::unexpected(opened.error()));
    }
    const QUuid id = newCommandId();
    if (!canAsk())
        return done(failure(ErrorCode::TimedOut));
    const auto opened = [this, done = whileThere(context, std::move(done))](const Result<Ack> &answer) {
        m_locked = m_locked && !answer;
        done(answer);
        pump();
    };
    m_direct.add(id, this, opened); // also of who looks back: the seat is covered all the same
    send(Unlock{id, password});
}

void HubLink::askSecondFactor(QObject *context, std::function<void(const Result<QString> &)> done)
{
    if (!canAsk())
        return done(failure(ErrorCode::TimedOut));
    const QUuid id = newCommandId();
    m_secrets.forget(context);
    m_secrets.add(id, context, std::move(done));
    send(SetSecondFactor{id, m_replica.me().user, {}, false});
}

void HubLink::setSecondFactor(const UserId &user, const QString &code, bool remove, QObject *context, Outbox::Done done)
{
    const QUuid id = newCommandId();
    askDirectly(id, SetSecondFactor{id, user, code, remove}, context, std::move(done));
}

void HubLink::on(const Revealed &message)
{
    m_revealed.insert(message.command, message.value);
}

void HubLink::on(const SecondFactor &message)
{
    m_secrets.answer(message.id, message.secret);
}

} // namespace Yixian
