// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/turnloop.h"

#include "domain/errortext.h"
#include "protocol/codec.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QLoggingCategory>

namespace Yixian {

Q_LOGGING_CATEGORY(lcTurns, "yixian.hub.turns")

namespace {

constexpr size_t mostPerTurn = 256;
constexpr std::chrono::seconds retryAfter{1};
// An act that says it was done this much real time ago was made offline and keeps both stamps (补录); below that it is
// only the way to the hub.
constexpr std::chrono::seconds offlineAfter{2};
// A stage counts as late when the hub comes to it this much real time after its instant.
constexpr std::chrono::seconds lateAfter{10};

QByteArray deadlineKey(const Event &event)
{
    const auto *stage = std::get_if<StageReached>(&event.act);
    if (!stage)
        return {};
    return QByteArray::number(event.caseId.value) + ':' + QByteArray::number(stage->clock.value) + ':' +
           QByteArray::number(static_cast<int>(stage->stage));
}

} // namespace

TurnLoop::TurnLoop(State &state, SubjectBook &subjects, EventLog &log, const HubClock &clock)
    : m_state(state)
    , m_subjects(subjects)
    , m_log(log)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TurnLoop::runTurn);
}

void TurnLoop::start(const LogHead &head, Instant lastAt)
{
    m_head = head;
    m_lastAt = lastAt;
    m_started = true;
    for (const Case &value : m_state.cases())
        m_deadlines.update(value);
    armTimer();
}

QByteArray TurnLoop::requestHash(const Command &command)
{
    // Of what was understood, not of the bytes: a client may order its fields anew when it sends again. When it was
    // first asked is not what is asked.
    Command what = command;
    what.claimedAt.reset();
    return QCryptographicHash::hash(encode(ClientMessage(SendCommand{std::move(what), {}})),
                                    QCryptographicHash::Blake2b_256);
}

void TurnLoop::rememberReceipt(const Receipt &receipt)
{
    m_receipts.insert(receipt.command, receipt);
}

void TurnLoop::ask(AskedCommand asked)
{
    if (m_finished)
        return asked.reply(failure(ErrorCode::Busy));
    m_waiting.push_back(std::move(asked));
    if (m_turn || !m_started)
        return;
    // The disk is free: this one need not wait, and everything that arrives while it is written goes into the next
    // append. In trouble the log is tried again after a while, however many ask meanwhile; the timer may be set to a
    // deadline of next week.
    if (!m_trouble)
        runTurn();
    else if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > retryAfter)
        m_timer.start(retryAfter);
}

void TurnLoop::finish(std::function<void()> done)
{
    m_finished = std::move(done);
    finishIfIdle();
}

void TurnLoop::finishIfIdle()
{
    if (!m_finished || m_turn)
        return;
    m_timer.stop();
    for (AskedCommand &asked : m_waiting)
        asked.reply(failure(ErrorCode::Busy));
    m_waiting.clear();
    std::exchange(m_finished, nullptr)();
}

void TurnLoop::runTurn()
{
    if (m_turn || !m_started)
        return;
    m_turn.emplace();
    Overlay overlay(m_state);
    Turn turn;
    for (size_t i = 0; i < mostPerTurn && !m_waiting.empty(); ++i) {
        AskedCommand asked = std::move(m_waiting.front());
        m_waiting.pop_front();
        decideCommand(std::move(asked), overlay, turn);
    }
    decideStages(overlay, turn);
    ++m_turns;
    if (turn.rows.isEmpty())
        return commit(m_head); // only refusals and repeated answers
    m_log.append(std::move(turn), [this](Result<LogHead> result) { appended(std::move(result)); });
}

std::optional<Result<Ack>> TurnLoop::answeredBefore(const AskedCommand &asked) const
{
    const auto receipt = m_receipts.constFind(asked.command.id);
    if (receipt == m_receipts.cend())
        return std::nullopt;
    if (receipt->actor != asked.actor.user || receipt->requestHash != requestHash(asked.command))
        return failure(ErrorCode::CommandReused);
    return Ack{asked.command.id, receipt->seq, receipt->at, receipt->caseId, true};
}

void TurnLoop::decideCommand(AskedCommand asked, Overlay &overlay, Turn &turn)
{
    if (auto before = answeredBefore(asked)) {
        m_turn->answers.push_back({std::move(asked), std::move(*before)});
        return;
    }
    const Instant now = this->now();
    Command command = asked.command;
    if (command.claimedAt && now - *command.claimedAt <= drillTime(offlineAfter))
        command.claimedAt.reset();
    auto event = decide(overlay, asked.actor, command, now);
    if (!event) {
        m_turn->answers.push_back({std::move(asked), tl::unexpected(event.error())});
        return;
    }
    const QByteArray hash = requestHash(asked.command);
    std::optional<Subject> subject;
    if (!event->subject.isNull())
        subject = asked.command.subject;
    const Ack ack{asked.command.id, m_head.seq + turn.rows.size() + 1, event->at, event->caseId, false};
    // Twice in one turn is the same as twice in two.
    m_receipts.insert(ack.command, {ack.command, asked.actor.user, ack.seq, hash, ack.at, ack.caseId});
    record(std::move(*event), std::move(subject), hash, overlay, turn);
    m_turn->answers.push_back({std::move(asked), ack});
}

void TurnLoop::decideStages(Overlay &overlay, Turn &turn)
{
    if (m_trouble && turn.rows.isEmpty() && !m_turn->answers.empty())
        return;
    const Instant now = this->now();
    const Millis grace = drillTime(lateAfter);
    for (CaseId id : m_deadlines.due(now, mostPerTurn)) {
        while (const Case *value = overlay.find(id)) {
            auto event = dueStage(overlay, *value, now, grace);
            if (!event)
                break;
            record(std::move(*event), std::nullopt, {}, overlay, turn);
        }
    }
}

Instant TurnLoop::now() const
{
    return std::max(m_clock.now(), m_lastAt);
}

Millis TurnLoop::drillTime(Millis real) const
{
    return Millis{static_cast<qint64>(static_cast<double>(real.count()) * m_clock.speed())};
}

void TurnLoop::record(Event event, std::optional<Subject> subject, const QByteArray &requestHash, Overlay &overlay,
                      Turn &turn)
{
    event.seq = m_head.seq + turn.rows.size() + 1;
    m_lastAt = event.at;
    apply(overlay, event);
    LogRow row;
    row.seq = event.seq;
    row.at = event.at;
    row.caseId = event.caseId;
    row.command = event.command;
    row.actor = event.by.user;
    row.body = encodeEvent(event);
    row.deadline = deadlineKey(event);
    row.requestHash = requestHash;
    if (subject)
        turn.subjects.append({event.subject, event.caseId, *subject});
    m_turn->decided.push_back({std::move(event), row.body, std::move(subject)});
    turn.rows.append(std::move(row));
}

void TurnLoop::appended(Result<LogHead> result)
{
    if (result)
        return commit(*result);
    qCWarning(lcTurns) << "append failed:" << errorName(result.error().code) << result.error().detail;
    recover(result.error());
}

// The turn is durable: it becomes the state, then everybody hears of it, in this order.
void TurnLoop::commit(const LogHead &head)
{
    TurnUnderWay turn = std::move(*m_turn);
    m_turn.reset();
    if (!turn.decided.empty())
        m_trouble.reset();
    m_head = head;
    for (Decided &decided : turn.decided) {
        emit aboutToApply(decided.event);
        if (decided.subject)
            m_subjects.insert(decided.event.subject, *decided.subject);
        apply(m_state, decided.event);
        m_state.seq = decided.event.seq;
        if (const Case *value = m_state.find(decided.event.caseId))
            m_deadlines.update(*value);
        emit applied({decided.event, decided.body});
    }
    for (Answer &answer : turn.answers)
        answer.asked.reply(std::move(answer.result));
    if (!turn.decided.empty())
        emit turnApplied();
    emit turnOver();
    armTimer();
    finishIfIdle();
}

void TurnLoop::armTimer()
{
    if (!m_started || m_turn)
        return;
    if (!m_waiting.empty())
        return m_timer.start(m_trouble ? retryAfter : Millis{0});
    if (const auto next = m_deadlines.next()) {
        const Millis wait = std::min<Millis>(m_clock.realTimeUntil(*next + Millis{1}), std::chrono::hours(1));
        m_timer.start(std::max<Millis>(wait, m_trouble ? Millis(retryAfter) : Millis{0}));
    }
}

// The outcome of a failed append is unknown: only the log itself can say whether the turn is in it.
void TurnLoop::recover(const Error &cause)
{
    m_trouble = cause;
    m_log.recover([this, cause](Result<LogHead> head) {
        if (head)
            return recovered(cause, *head);
        qCWarning(lcTurns) << "recovery failed:" << errorName(head.error().code) << head.error().detail;
        QTimer::singleShot(retryAfter, this, [this, cause] { recover(cause); });
    });
}

void TurnLoop::recovered(const Error &cause, const LogHead &head)
{
    const auto rows = static_cast<Seq>(m_turn->decided.size());
    if (head.seq == m_head.seq + rows)
        return commit(head);
    if (head.seq != m_head.seq)
        qFatal("the log has %lld entries where %lld or %lld were expected", static_cast<long long>(head.seq),
               static_cast<long long>(m_head.seq), static_cast<long long>(m_head.seq + rows));
    settleFailed(cause);
}

void TurnLoop::settleFailed(const Error &cause)
{
    TurnUnderWay turn = std::move(*m_turn);
    m_turn.reset();
    for (Answer &answer : turn.answers) {
        const bool wasNew = answer.result && answer.result->seq > m_head.seq;
        if (wasNew)
            m_receipts.remove(answer.asked.command.id);
        if (!wasNew)
            answer.asked.reply(std::move(answer.result));
        else
            answerOrRequeue(std::move(answer.asked), cause);
    }
    armTimer();
    finishIfIdle();
}

void TurnLoop::answerOrRequeue(AskedCommand asked, const Error &cause)
{
    if (cause.code == ErrorCode::LogFull || asked.askedAgain)
        return asked.reply(tl::unexpected(Error{cause.code, cause.args, {}}));
    // A command of long ago, sent again, makes the log refuse the whole turn: ask the log for its first answer.
    const QUuid id = asked.command.id;
    m_log.findReceipt(id, [this, asked = std::move(asked)](Result<std::optional<Receipt>> found) mutable {
        if (found && *found)
            rememberReceipt(**found);
        asked.askedAgain = true;
        m_waiting.push_back(std::move(asked));
        armTimer();
    });
}

} // namespace Yixian
