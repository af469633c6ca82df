// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hub.h"

#include "protocol/referencedata.h"

#include "domain/acttable.h"
#include "domain/errortext.h"
#include "domain/monotonic.h"
#include "hub/admission.h"
#include "hub/districtview.h"
#include "hub/masking.h"
#include "hub/replay.h"
#include "protocol/codec.h"
#include "protocol/signedhead.h"

#include <QJsonArray>
#include <QLoggingCategory>

namespace Yixian {

Q_LOGGING_CATEGORY(lcHub, "yixian.hub", QtInfoMsg)

namespace {

constexpr qsizetype restAtOnce = 50;
constexpr Seq snapshotEvery = 50'000;
constexpr Seq longestTail = 50'000; // a session further behind gets a snapshot
constexpr Seq signEvery = 1000;     // RELIABILITY 5.10
constexpr Millis signAfter = std::chrono::minutes(10);

} // namespace

Hub::Hub(EventLog &log, CaseArchive &archive, AccountStore &accounts, HubClock &clock, HubStart start, OpenLogReader reader, SessionLimits limits)
    : m_log(log)
    , m_archive(archive)
    , m_clock(clock)
    , m_start(std::move(start))
    , m_limits(limits)
    , m_accounts(std::move(m_start.accounts), std::move(m_start.tokens), accounts, clock,
                 m_start.secrets.sessions.isEmpty() ? HubSecrets::fresh() : m_start.secrets)
    , m_turns(m_state, m_subjects, log, clock, limits.commandsPerTurn)
    , m_residence(m_state, m_subjects, m_turns, log, archive, clock)
    , m_recurrences(m_state, m_subjects, m_turns)
    , m_duties(m_state, m_turns, clock)
    , m_catchUp(m_state, m_turns, log, m_limits)
    , m_lookBacks(std::move(reader), clock)
    , m_past(m_state, m_subjects, log, archive, clock)
    , m_press(m_state, m_turns, log, archive, clock, m_accounts.secrets().signature)
{
    connect(&m_residence, &Residence::returned, this, [this](const Case &value) {
        m_catchUp.casesMoved();
        m_past.noted(value.id, value.subject);
        for (const auto &[key, audience] : m_audiences)
            audience->came(value);
    });
    connect(&m_residence, &Residence::leaving, this, [this](const Case &value) {
        m_recurrences.forget(value);
        m_past.left(value.subject);
        for (const auto &[key, audience] : m_audiences)
            audience->left(value);
    });
    connect(&m_residence, &Residence::moved, this, &Hub::endTurn);
    connect(&m_turns, &TurnLoop::aboutToApply, this, [this](const Event &event) {
        for (const auto &[key, audience] : m_audiences)
            audience->aboutToApply(event);
    });
    connect(&m_turns, &TurnLoop::applied, this, [this](const AppliedEvent &applied) {
        Yixian::note(m_district, applied.event);
        m_reveals.note(applied.event);
        if (!applied.event.subject.isNull())
            m_past.noted(applied.event.caseId, applied.event.subject);
        if (const auto *account = std::get_if<SetAccount>(&applied.event.act))
            m_accounts.set(*account);
        QByteArray masked; // made at most once, whoever asks first
        const auto figures = [&] {
            if (masked.isEmpty())
                masked = encodeEvent(applied.event, Disclosure::Figures);
            return masked;
        };
        for (const auto &[key, audience] : m_audiences)
            audience->applied(applied, figures);
    });
    connect(&m_turns, &TurnLoop::turnApplied, this, &Hub::endTurn);
    connect(&m_turns, &TurnLoop::turnOver, this, &Hub::flushSessions);
    connect(&m_turns, &TurnLoop::unsynced, this, &Hub::failed);
    connect(&m_turns, &TurnLoop::troubleChanged, this, &Hub::tellHealth);
    connect(&m_accounts, &AccountBook::noted, this, [this](const SecurityNoted &what) { note(what); });
    // One timer for all: a thousand of their own would wake the loop a thousand times a second.
    connect(&m_watch, &QTimer::timeout, this, &Hub::wake);
    m_watch.start(std::chrono::seconds(1));
    connect(&m_catchUp, &CatchUp::districtChanged, this, [this](Session *session) { session->send(districtView(m_district, m_state, session->actor)); });
    connect(&m_catchUp, &CatchUp::caughtUp, this, [this](Session *session) { goLive(*session); });
    connect(&m_lookBacks, &LookBacks::over, this, &Hub::backToNow);
    // A second of a storm opens thousands: packed all at once they would keep a command waiting.
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_state.rest(restAtOnce))
            m_rest.stop();
    });
}

Hub::~Hub() = default;

void Hub::wake()
{
    const QVector<Session *> sessions = m_sessions;
    for (Session *session : sessions)
        session->checkAlive();
    closeWhoMayNot();
    m_accounts.saveAgain();
    lookAtClock();
    noteAgain();
    m_turns.wake();
    m_residence.wake();
    m_press.wake();
    if (m_catchUp.isAtRest())
        for (const auto &[key, audience] : m_audiences)
            audience->dropKept();
    m_rest.start(0); // nobody holds on to a case over a turn of the event loop
    if (m_signed && m_state.seq > m_signed->seq && monotonicNow() - m_signedAt >= signAfter)
        signHead();
}

// ---- sessions ----

void Hub::addSession(std::unique_ptr<MessageChannel> channel)
{
    auto *session = new Session(std::move(channel), m_limits, this);
    m_sessions.append(session);
    connect(session, &Session::messageReceived, this,
            [this, session](const ClientMessage &message) { handle(*session, message); });
    connect(session, &Session::windowOpened, this, [this, session] {
        if (session->replay)
            session->replay->takeNext();
        else
            m_catchUp.goOn(*session);
    });
    connect(session, &Session::unflushed, this, [this, session] { m_unflushed.append(session); });
    connect(session, &Session::ended, this, [this, session] { endSession(session); });
}

void Hub::endSession(Session *session)
{
    m_sessions.removeOne(session);
    m_unflushed.removeOne(session);
    session->disconnect(this);
    m_lookBacks.letGo(std::move(session->replay));
    session->deleteLater();
}

void Hub::flushSessions()
{
    const QVector<Session *> sessions = std::exchange(m_unflushed, {});
    for (Session *session : sessions) {
        m_broadcast.bring(*session); // who has an answer sees what it did
        session->flush();
    }
}

void Hub::handle(Session &session, const ClientMessage &message)
{
    if (const auto may = admit(session, message, m_state.reference().passwords.days); !may)
        return refuse(session, message, may.error());
    std::visit([&](const auto &content) { on(session, content); }, message);
}

void Hub::on(Session &session, const Hello &message)
{
    if (session.phase != Session::Phase::Waiting)
        return;
    if (message.version != protocolVersion)
        return session.close(
            {ErrorCode::VersionUnsupported, {QStringLiteral("%1/%2").arg(message.version).arg(protocolVersion)}, {}});
    session.hello = message;
    Welcome welcome;
    welcome.program = QStringLiteral("yixian-hub " YIXIAN_VERSION);
    welcome.log = m_turns.head().log;
    welcome.epoch = m_turns.head().epoch;
    welcome.hubTime = m_clock.now();
    welcome.speed = m_clock.speed();
    welcome.drill = m_clock.isDrill();
    session.send(welcome);
    if (message.token.isEmpty())
        return;
    if (const auto opened = m_accounts.byToken(message.token, session.peerAddress()))
        openSession(session, *opened);
    else
        session.refuse(opened.error());
}

void Hub::on(Session &session, const Login &message)
{
    if (session.phase != Session::Phase::Waiting)
        return;
    session.phase = Session::Phase::Checking;
    m_accounts.checkPassword(UserId{message.user}, message.password, message.code, session.peerAddress(),
                             [this, guard = QPointer<Session>(&session)](Result<Account> account) {
                                 if (!guard)
                                     return;
                                 guard->phase = Session::Phase::Waiting;
                                 if (account)
                                     openSession(*guard, m_accounts.openSession(*account, guard->peerAddress()));
                                 else
                                     guard->refuse(account.error());
                             });
}

void Hub::openSession(Session &session, const AccountBook::Opened &opened)
{
    const Account &account = opened.account;
    if (account.role == Role::Drill && !m_clock.isDrill())
        return session.close({ErrorCode::DrillOnly, {}, {}});
    const auto actor = actorOf(account, session.hello.actFor);
    if (!actor)
        return session.refuse(actor.error());
    session.actor = *actor;
    session.opened = opened.session;
    session.token = opened.next;
    session.passwordExpired = !opened.next.isEmpty() && m_accounts.passwordExpired(account, m_state.reference().passwords);
    session.audience = audienceFor(session.actor);
    session.phase = Session::Phase::CatchingUp;
    chooseResume(session);
}

// 代班: under one's own name, with the rights of the other, as they were lent.
Result<Actor> Hub::actorOf(const Account &account, const UserId &actFor) const
{
    if (actFor.isNull())
        return Actor{account.user, account.name, account.role, account.unit};
    if (const Deputy *deputy = lentTo(account.user, actFor))
        return Actor{account.user, account.name, deputy->role, deputy->unit, actFor};
    const Deputy *unusable = deputation(m_state, actFor, account.user, m_clock.now());
    return failure(ErrorCode::NotDeputy, {unusable ? unusable->ofName : actFor.value});
}

// Nobody lends what they have no more.
const Deputy *Hub::lentTo(const UserId &user, const UserId &actFor) const
{
    const Deputy *deputy = deputation(m_state, actFor, user, m_clock.now());
    const auto principal = m_accounts.info(actFor);
    const bool has = deputy && principal && !principal->disabled && principal->role == deputy->role && principal->unit == deputy->unit;
    return has ? deputy : nullptr;
}

void Hub::closeWhoMayNot()
{
    const QVector<Session *> sessions = m_sessions;
    for (Session *session : sessions) {
        if (!session->audience)
            continue;
        const Actor &actor = session->actor;
        const auto account = m_accounts.info(actor.user);
        if (!account || account->disabled) {
            session->close({ErrorCode::AccountDisabled, {}, {}});
        } else if (!m_accounts.isOpen(session->opened)) {
            session->close({ErrorCode::SessionEnded, {}, {}});
        } else if (!actor.standsFor.isNull()) {
            if (!lentTo(actor.user, actor.standsFor))
                session->close({ErrorCode::DeputyEnded, {}, {}});
        } else if (account->role != actor.role || account->unit != actor.unit) {
            session->close({ErrorCode::SessionEnded, {}, {}});
        }
    }
}

std::shared_ptr<Audience> Hub::audienceFor(const Actor &actor)
{
    auto &audience = m_audiences[{actor.role, actor.unit}];
    if (!audience)
        audience = std::make_shared<Audience>(actor.role, actor.unit, m_state, m_subjects);
    return audience;
}

void Hub::chooseResume(Session &session)
{
    const Hello &hello = session.hello;
    const LogHead &head = m_turns.head();
    if (hello.seq <= 0 || hello.log.isEmpty())
        return beginCatchUp(session, ResumeKind::Snapshot);
    if (hello.log != head.log || hello.epoch != head.epoch || hello.seq > head.seq)
        return beginCatchUp(session, ResumeKind::Diverged);
    m_log.hashAt(hello.seq, [this, guard = QPointer<Session>(&session)](Result<QByteArray> hash) {
        if (!guard)
            return;
        const bool same = hash && *hash == guard->hello.hash;
        const bool near = m_state.seq - guard->hello.seq <= longestTail;
        beginCatchUp(*guard, !same ? ResumeKind::Diverged : near ? ResumeKind::Tail : ResumeKind::Snapshot);
    });
}

void Hub::beginCatchUp(Session &session, ResumeKind kind)
{
    const bool person = !session.token.isEmpty();
    session.send(SessionOpened{session.actor, session.token, kind, person ? m_accounts.storageKey(session.actor.user) : QByteArray(),
                               session.passwordExpired});
    session.send(districtView(m_district, m_state, session.actor));
    if (kind == ResumeKind::Diverged)
        note(SecurityNoted{SecurityEvent::Diverged, session.actor.user,
                           QStringLiteral("%1/%2/%3").arg(session.hello.log).arg(session.hello.epoch).arg(session.hello.seq)});
    if (session.actor.role != Role::Feed && session.actor.role != Role::Wall) {
        if (!m_health.complaints.isEmpty())
            session.send(m_health);
        if (m_signed)
            session.send(*m_signed);
    }
    if (session.actor.role == Role::Feed)
        return goLive(session);
    if (kind == ResumeKind::Tail) {
        session.position = session.hello.seq;
        return m_catchUp.fromPosition(session);
    }
    m_catchUp.withSnapshot(session);
}

void Hub::goLive(Session &session)
{
    endPieces(); // what is gathered is in what this one was sent
    session.phase = Session::Phase::Live;
    session.pieces = session.audience->pieces();
    session.send(Live{m_state.seq, m_turns.head().hash});
    qCDebug(lcHub) << "live:" << session.actor.user.value << "at" << m_state.seq;
}

void Hub::endPieces()
{
    for (const auto &[key, audience] : m_audiences)
        if (audience->endPiece(m_turns.head().seq, m_turns.head().hash))
            m_broadcast.begin();
}

// What was gathered goes to everybody.
void Hub::endTurn()
{
    endPieces();
    std::erase_if(m_audiences, [](const auto &entry) { return entry.second.use_count() == 1; }); // nobody is left in it
    const Seq seq = m_turns.head().seq;
    if (seq - std::max(m_snapshotAt, m_snapshotTriedAt) >= snapshotEvery) // one that cannot be saved is not tried again at once
        saveSnapshot([] {});
    if (m_signed && seq - m_signed->seq >= signEvery)
        signHead();
}

// ---- end ----

void Hub::stop(std::function<void()> done)
{
    m_turns.finish([this, done = std::move(done)] {
        if (m_turns.head().log.isEmpty())
            return done(); // still loading: there is nothing to say or to keep
        endPieces();
        m_broadcast.finish();
        signHead();
        saveSnapshot([this, done] {
            const auto sessions = m_sessions;
            for (Session *session : sessions)
                session->close({ErrorCode::Busy, {}, {}});
            done();
        });
    });
}

} // namespace Yixian
