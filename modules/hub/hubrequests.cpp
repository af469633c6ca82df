// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hub.h"

#include "domain/acttable.h"
#include "hub/masking.h"
#include "hub/onetimecode.h"
#include "protocol/codec.h"

// What a session that is logged in may ask of the hub.
namespace Yixian {

namespace {

QString fieldOf(const Subject &subject, ProtectedField field)
{
    switch (field) {
    case ProtectedField::Name: return subject.citizenName;
    case ProtectedField::Phone: return subject.citizenPhone;
    case ProtectedField::Words: return subject.text;
    }
    return {};
}

} // namespace

void Hub::on(Session &session, const SendCommand &message)
{
    const QUuid id = message.command.id;
    if (const auto may = mayAsk(session); !may)
        return session.refuse(may.error(), id);
    Actor actor = session.actor;
    if (message.as) {
        if (actor.role != Role::Drill || message.as->role == Role::Hub)
            return session.refuse({ErrorCode::DrillOnly, {}, {}}, id);
        actor = *message.as;
    }
    const ActKind act = kindOf(message.command.act);
    if (act == ActKind::SetPassword || (message.as && act == ActKind::SetAccount)) // the one has a message of its own
        return session.refuse({ErrorCode::ActForbidden, {QString(enumName(act))}, {}}, id);
    if (!actor.standsFor.isNull() && !message.as && !deputation(m_state, actor.standsFor, actor.user, m_clock.now()))
        return session.refuse({ErrorCode::DeputyEnded, {}, {}}, id);
    const auto reply = [guard = QPointer<Session>(&session), id](Result<Ack> result) {
        if (!guard)
            return;
        if (result)
            guard->send(*result);
        else
            guard->refuse(result.error(), id);
    };
    if (std::holds_alternative<Undo>(message.command.act))
        return askUndo({actor, message.command, reply});
    if (std::holds_alternative<IssueBulletin>(message.command.act))
        return m_press.issue({actor, message.command, reply});
    if (const auto *looked = std::get_if<Reveal>(&message.command.act))
        return reveal(session, {actor, message.command, reply}, *looked);
    m_turns.ask({actor, message.command, reply});
}

// Who is logged in, not away, and does not ask too much.
Result<void> Hub::mayAsk(Session &session)
{
    if (!session.audience)
        return failure(ErrorCode::NotLoggedIn);
    if (!session.mayCommand())
        return failure(ErrorCode::Busy);
    if (session.locked)
        return failure(ErrorCode::SeatLocked);
    if (session.passwordExpired)
        return failure(ErrorCode::PasswordExpired, {QString::number(m_state.reference().passwords.days)});
    return {};
}

// First it is on record that somebody looks, then they see it.
void Hub::reveal(Session &session, AskedCommand asked, const Reveal &act)
{
    const UserId user = asked.actor.user;
    if (m_reveals.isSpent(user, m_clock.now()))
        return session.refuse({ErrorCode::RevealBudget, {QString::number(RevealBudget::perHour)}, {}}, asked.command.id);
    const auto reply = std::move(asked.reply);
    asked.reply = [this, guard = QPointer<Session>(&session), reply, field = act.field](const Result<Ack> &result) {
        const Case *value = result ? m_state.find(result->caseId) : nullptr;
        if (guard && value)
            guard->send(Revealed{result->command, fieldOf(m_subjects.value(value->subject), field)});
        reply(result);
    };
    m_turns.ask(std::move(asked));
}

// What it takes back, and how the case stands without it, only the log can say.
void Hub::askUndo(AskedCommand asked)
{
    const CaseId id = asked.command.caseId;
    m_log.readCase(id, [this, asked = std::move(asked)](Result<Turn> rows) mutable {
        QVector<Event> history;
        if (rows)
            for (const LogRow &row : rows->rows)
                if (auto event = decodeEvent(row.body))
                    history.append(std::move(*event));
        asked.command.undo = undoBasis(history);
        m_turns.ask(std::move(asked));
    });
}

void Hub::on(Session &session, const Progress &message)
{
    session.progressTo(message.seq);
}

void Hub::on(Session &session, const Ping &message)
{
    Pong pong{message.sent, m_clock.now(), 0, 0, {}};
    if (session.audience) {
        const std::set<UnitId> online = onlineSubCenters();
        pong.seq = m_state.seq;
        pong.subCentersOnline = static_cast<int>(online.size());
        if (roleMay(session.actor.role, ActKind::Route))
            for (const Unit *unit : m_state.reference().subCenters())
                if (unit->active && !online.contains(unit->id))
                    pong.subCentersOffline.append(unit->id);
    }
    session.send(pong);
}

void Hub::on(Session &session, const AskTimeline &message)
{
    const Case *value = m_state.find(message.caseId);
    if (!session.audience || !value || !session.audience->sees(*value))
        return session.refuse({ErrorCode::UnknownCase, {QString::number(message.caseId.value)}, {}});
    m_log.readCase(message.caseId, [this, guard = QPointer<Session>(&session), message](Result<Turn> rows) {
        if (!guard || !rows)
            return;
        Timeline timeline{message.id, message.caseId, {}};
        const bool full = disclosureFor(guard->actor.role) == Disclosure::Full;
        for (const LogRow &row : rows->rows) {
            auto event = decodeEvent(row.body);
            if (event && !full)
                event = decodeEvent(encodeEvent(*event, Disclosure::Figures));
            if (event)
                timeline.events.append(std::move(*event));
        }
        if (const Case *now = m_state.find(message.caseId)) {
            timeline.events = historyFor(guard->actor, *now, timeline.events);
            for (Event &event : timeline.events)
                if (mayBeSealed(kindOf(event.act)))
                    event = sealed(guard->actor, *now, std::move(event));
        }
        guard->send(timeline);
    });
}

void Hub::on(Session &session, const AskAccounts &message)
{
    if (const auto may = mayAsk(session); !may) // thousands of rows, for the asking
        return session.refuse(may.error());
    session.send(Accounts{message.id, m_accounts.visibleTo(session.actor)});
}

// The log says that it was set before the account has it: killed in between, the old one still opens, and nothing was
// acknowledged.
void Hub::on(Session &session, const ChangePassword &message)
{
    if (!session.audience)
        return session.refuse({ErrorCode::NotLoggedIn, {}, {}}, message.id);
    if (!session.mayCommand())
        return session.refuse({ErrorCode::Busy, {}, {}}, message.id);
    const bool own = message.user == session.actor.user;
    const auto known = own || session.actor.role == Role::Security ? m_accounts.info(message.user) : Result<AccountInfo>(failure(ErrorCode::ActForbidden, {QString(enumName(ActKind::SetPassword))}));
    if (!known)
        return session.refuse(known.error(), message.id);
    const auto set = [this, guard = QPointer<Session>(&session), message](const Result<QByteArray> &hash) {
        if (!guard)
            return;
        if (!hash)
            return guard->refuse(hash.error(), message.id);
        Command command;
        command.id = message.id;
        command.act = SetPassword{message.user};
        m_turns.ask({guard->actor, command, [this, guard, message, hash = *hash](Result<Ack> result) {
            if (result && !result->repeated)
                m_accounts.setPassword(message.user, hash, guard ? guard->opened : QByteArray());
            if (guard && result && message.user == guard->actor.user)
                guard->passwordExpired = false;
            if (guard && result)
                guard->send(*result);
            else if (guard)
                guard->refuse(result.error(), message.id);
        }});
    };
    const PasswordPolicy policy = m_state.reference().passwords;
    if (!own)
        return m_accounts.hashInBackground(message.user, message.fresh, policy, set);
    m_accounts.checkPassword(message.user, message.present, std::nullopt, session.peerAddress(), [this, policy, guard = QPointer<Session>(&session), message, set](const Result<Account> &account) {
        if (account)
            return m_accounts.hashInBackground(message.user, message.fresh, policy, set);
        if (guard)
            guard->refuse(account.error(), message.id);
    });
}

void Hub::on(Session &session, const Lock &)
{
    session.locked = session.audience && !session.token.isEmpty();
}

void Hub::on(Session &session, const Unlock &message)
{
    if (!session.audience || !session.mayCommand())
        return session.refuse({session.audience ? ErrorCode::Busy : ErrorCode::NotLoggedIn, {}, {}}, message.id);
    m_accounts.checkPassword(session.actor.user, message.password, std::nullopt, session.peerAddress(),
                             [this, guard = QPointer<Session>(&session), id = message.id](const Result<Account> &account) {
                                 if (!guard)
                                     return;
                                 if (!account)
                                     return guard->refuse(account.error(), id);
                                 guard->locked = false;
                                 guard->send(Ack{id, m_state.seq, m_clock.now(), {}, false});
                             });
}

void Hub::on(Session &session, const SetSecondFactor &message)
{
    if (const auto may = mayAsk(session); !may)
        return session.refuse(may.error(), message.id);
    const bool own = message.user == session.actor.user && session.actor.standsFor.isNull() && !session.token.isEmpty();
    const bool others = message.remove && session.actor.role == Role::Security;
    if (!own && !others)
        return session.refuse({ErrorCode::ActForbidden, {QStringLiteral("set-second-factor")}, {}}, message.id);
    const Ack done{message.id, m_state.seq, m_clock.now(), {}, false};
    if (message.remove) {
        m_accounts.removeSecondFactor(message.user);
        return session.send(done);
    }
    if (message.code.isEmpty())
        return session.send(SecondFactor{message.id, base32(m_accounts.proposedSecret(message.user))});
    if (const auto set = m_accounts.confirmSecret(message.user, message.code); !set)
        return session.refuse(set.error(), message.id);
    session.send(done);
}

void Hub::on(Session &session, const Logout &)
{
    m_accounts.closeSession(session.opened);
    session.close({ErrorCode::SessionEnded, {}, {}});
}

std::set<UnitId> Hub::onlineSubCenters() const
{
    std::set<UnitId> online;
    for (const Session *session : m_sessions)
        if (session->audience && session->actor.role == Role::SubCenter)
            online.insert(session->actor.unit);
    return online;
}

int Hub::subCentersOnline() const
{
    return static_cast<int>(onlineSubCenters().size());
}

} // namespace Yixian
