// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hub.h"

#include "domain/acttable.h"
#include "domain/errortext.h"
#include "hub/admission.h"
#include "hub/masking.h"
#include "hub/onetimecode.h"
#include "protocol/codec.h"

#include <algorithm>

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

constexpr qsizetype mostTimelineBytes = 2 * 1024 * 1024; // a console takes four
constexpr size_t mostTimelines = 32; // asked for and not read, of one session

Timeline timelineOf(const AskTimeline &asked, const QVector<LogRow> &rows, const Case &value, const Actor &actor)
{
    Timeline timeline{asked.id, asked.caseId, {}};
    const bool full = disclosureFor(actor.role) == Disclosure::Full;
    // Of one that a message does not hold the latest part is told.
    auto first = rows.cend();
    for (qsizetype bytes = 0; first != rows.cbegin() && bytes < mostTimelineBytes;)
        bytes += (--first)->body.size();
    for (auto row = first; row != rows.cend(); ++row) {
        auto event = decodeEvent(row->body);
        if (event && !full)
            event = decodeEvent(encodeEvent(*event, Disclosure::Figures));
        if (event)
            timeline.events.append(std::move(*event));
    }
    timeline.events = historyFor(actor, value, timeline.events);
    for (Event &event : timeline.events)
        if (mayBeSealed(kindOf(event.act)))
            event = sealed(actor, value, std::move(event));
    return timeline;
}

} // namespace

void Hub::on(Session &session, const SendCommand &message)
{
    const QUuid id = message.command.id;
    Actor actor = session.actor;
    if (message.as) {
        if (actor.role != Role::Drill || message.as->role == Role::Hub)
            return session.refuse({ErrorCode::DrillOnly, {}, {}}, id);
        actor = *message.as;
    }
    const ActKind act = kindOf(message.command.act);
    if (act == ActKind::SetPassword || (message.as && act == ActKind::SetAccount)) // the one has a message of its own
        return session.refuse({ErrorCode::ActForbidden, {QString(enumName(act))}, {}}, id);
    if (!roleMay(actor.role, act)) // before anything is brought for it
        return session.refuse({ErrorCode::ActForbidden, {QString(enumName(act))}, {}}, id);
    if (!actor.standsFor.isNull() && !message.as && !lentTo(actor.user, actor.standsFor))
        return session.refuse({ErrorCode::DeputyEnded, {}, {}}, id);
    const auto reply = [guard = QPointer<Session>(&session), id](Result<Ack> result) {
        if (!guard)
            return;
        if (result)
            guard->send(*result);
        else
            guard->refuse(result.error(), id);
    };
    bringFor(actor, message.command, [this, guard = QPointer<Session>(&session), asked = AskedCommand{actor, message.command, reply}](const Result<void> &brought) {
        if (!brought)
            return asked.reply(tl::unexpected(brought.error()));
        if (guard)
            ask(*guard, asked);
        else
            m_turns.ask(asked); // asked is asked
    });
}

void Hub::ask(Session &session, AskedCommand asked)
{
    if (std::holds_alternative<Undo>(asked.command.act))
        return askUndo(std::move(asked));
    if (std::holds_alternative<IssueBulletin>(asked.command.act))
        return m_press.issue(std::move(asked));
    if (const auto *looked = std::get_if<Reveal>(&asked.command.act))
        return reveal(session, asked, *looked);
    m_turns.ask(std::move(asked));
}

// What it is about has to be in memory when it is decided, where whoever asks may see it.
void Hub::bringFor(const Actor &actor, const Command &command, std::function<void(Result<void>)> done)
{
    if (const auto *act = std::get_if<Register>(&command.act))
        return m_residence.bringUpstream(act->upstream, std::move(done));
    QVector<CaseId> ids{command.caseId};
    if (const auto *act = std::get_if<ProposeRecurrence>(&command.act))
        ids << act->earlier;
    if (const auto *act = std::get_if<Merge>(&command.act))
        ids << act->into;
    const auto sees = [actor](const Case &value) { return visibleTo(actor, value); };
    if (!std::holds_alternative<Close>(command.act))
        return m_residence.bring(ids, std::move(done), sees);
    m_residence.bring(ids, [this, id = command.caseId, done = std::move(done)](const Result<void> &brought) {
        const Case *value = brought ? m_state.find(id) : nullptr;
        if (!value || value->mergedInto.isNull())
            return done(brought);
        m_residence.bring({value->mergedInto}, done); // it may have been over for long
    }, sees);
}

// First it is on record that somebody looks, then they see it.
void Hub::reveal(Session &session, AskedCommand asked, const Reveal &act)
{
    const UserId user = asked.actor.user;
    if (m_reveals.isSpent(user, m_clock.now()))
        return session.refuse({ErrorCode::RevealBudget, {QString::number(RevealBudget::perHour)}, {}}, asked.command.id);
    m_reveals.asked(user);
    const auto reply = std::move(asked.reply);
    asked.reply = [this, guard = QPointer<Session>(&session), reply, user, field = act.field](const Result<Ack> &result) {
        m_reveals.answered(user);
        const Case *value = result && !result->repeated ? m_state.find(result->caseId) : nullptr;
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

// Each is read from the log, so one session has one read at a time: the others wait here, not in front of what is to be written.
void Hub::on(Session &session, const AskTimeline &message)
{
    if (session.timelines.size() >= mostTimelines)
        return session.refuse({ErrorCode::Busy, {}, {}}, message.id);
    session.timelines.push_back(message);
    if (session.timelines.size() == 1)
        readTimeline(session);
}

void Hub::readTimeline(Session &session)
{
    const AskTimeline message = session.timelines.front();
    const auto next = [this, guard = QPointer<Session>(&session)] {
        if (!guard)
            return;
        guard->timelines.pop_front();
        if (!guard->timelines.empty())
            readTimeline(*guard);
    };
    m_residence.look(message.caseId, [this, guard = QPointer<Session>(&session), message, next](const Result<Case> &value) {
        if (!guard)
            return;
        if (!value || !guard->audience->sees(*value)) {
            guard->refuse({ErrorCode::UnknownCase, {QString::number(message.caseId.value)}, {}}, message.id);
            return next();
        }
        m_log.readCase(message.caseId, [this, guard, message, next, before = *value](const Result<Turn> &rows) {
            const Case *now = m_state.find(message.caseId);
            if (!guard)
                return;
            if (!rows) {
                guard->refuse(rows.error(), message.id);
                return next();
            }
            Timeline timeline = timelineOf(message, rows->rows, now ? *now : before, guard->actor);
            if (guard->replay)
                timeline.events.removeIf([at = guard->replayAt](const Event &event) { return event.at > at; });
            guard->send(timeline);
            next();
        });
    });
}

void Hub::on(Session &session, const BringBack &message)
{
    m_residence.look(message.caseId, [this, guard = QPointer<Session>(&session), id = message.caseId](const Result<Case> &value) {
        if (!guard || !value || !guard->audience->sees(*value))
            return;
        if (m_residence.isAway(id))
            m_residence.bring({id}, [this](const Result<void> &) { endTurn(); });
        else
            sendAgain(*guard, id);
    });
}

// It came back for somebody else, when this session's peer was not there.
void Hub::sendAgain(Session &session, CaseId id)
{
    if (session.phase != Session::Phase::Live)
        return;
    endPieces();
    m_broadcast.bring(session); // what is told of it from here on comes after what is sent
    if (session.pieces != session.audience->pieces())
        return; // it takes nothing just now; whoever sits there asks again
    StreamBuilder stream;
    session.audience->addCase(stream, *m_state.find(id));
    session.sendStream(stream.take(false, session.position, {}, 0), session.position);
}

void Hub::on(Session &session, const AskPast &message)
{
    m_past.answer(session, message);
}

void Hub::on(Session &session, const LookBack &message)
{
    m_lookBacks.take(session, message);
}

// A snapshot, like after a login.
void Hub::backToNow(Session *session)
{
    session->phase = Session::Phase::CatchingUp;
    beginCatchUp(*session, ResumeKind::Snapshot);
}

void Hub::on(Session &session, const AskAccounts &message)
{
    session.send(Accounts{message.id, m_accounts.visibleTo(session.actor)});
}

// The log says that it was set before the account has it: killed in between, the old one still opens, and nothing was
// acknowledged: that waits for both.
void Hub::on(Session &session, const ChangePassword &message)
{
    const bool own = message.user == session.actor.user;
    if (!own && session.locked)
        return session.refuse({ErrorCode::SeatLocked, {}, {}}, message.id);
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
            const auto answer = [guard, message](const Result<Ack> &done) {
                if (guard && done && message.user == guard->actor.user)
                    guard->passwordExpired = false;
                if (guard && done)
                    guard->send(*done);
                else if (guard)
                    guard->refuse(done.error(), message.id);
            };
            if (!result || result->repeated)
                return answer(result);
            m_accounts.setPassword(message.user, hash, guard ? guard->opened : QByteArray(), [answer, result](const Result<void> &saved) {
                answer(saved ? result : tl::unexpected(saved.error()));
            });
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
    const bool own = message.user == session.actor.user && session.actor.standsFor.isNull() && !session.token.isEmpty();
    const bool others = message.remove && session.actor.role == Role::Security;
    if (!own && !others)
        return session.refuse({ErrorCode::ActForbidden, {QStringLiteral("set-second-factor")}, {}}, message.id);
    const auto answer = [guard = QPointer<Session>(&session), done = Ack{message.id, m_state.seq, m_clock.now(), {}, false}](const Result<void> &saved) {
        if (guard && saved)
            guard->send(done);
        else if (guard)
            guard->refuse(saved.error(), done.command);
    };
    if (message.remove)
        return m_accounts.removeSecondFactor(message.user, answer);
    if (message.code.isEmpty())
        return session.send(SecondFactor{message.id, base32(m_accounts.proposedSecret(message.user))});
    if (const auto set = m_accounts.confirmSecret(message.user, message.code, answer); !set)
        session.refuse(set.error(), message.id);
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
