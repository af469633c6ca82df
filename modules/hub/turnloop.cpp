// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/turnloop.h"

#include "domain/errortext.h"
#include "protocol/codec.h"

#include <algorithm>
#include <array>
#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QRandomGenerator>

namespace Yixian {

Q_LOGGING_CATEGORY(lcTurns, "yixian.hub.turns")

namespace {

constexpr size_t mostDue = 256; // cases looked at in a turn
constexpr qsizetype mostBytes = 512 * 1024; // what a turn brings goes to consoles in one piece
constexpr size_t mostWaiting = 10'000; // commands, while the log takes none
// Who asks again does so within minutes; an older one is refused by the log, which is then asked for its answer.
constexpr size_t mostReceipts = 100'000;
constexpr std::chrono::seconds retryAfter{1};
// An act that says it was done this much real time ago was made offline and keeps both stamps (补录); below that it is
// only the way to the hub.
constexpr std::chrono::seconds offlineAfter{2};
// A stage counts as late when the hub comes to it this much real time after its instant.
constexpr std::chrono::seconds lateAfter{10};

QByteArray freshKey()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random);
}

QByteArray deadlineKey(const Event &event)
{
    const auto *stage = std::get_if<StageReached>(&event.act);
    if (!stage)
        return {};
    return QByteArray::number(event.caseId.value) + ':' + QByteArray::number(stage->clock.value) + ':' +
           QByteArray::number(static_cast<int>(stage->stage));
}

} // namespace

TurnLoop::TurnLoop(State &state, SubjectBook &subjects, EventLog &log, HubClock &clock, size_t mostPerTurn)
    : m_state(state)
    , m_subjects(subjects)
    , m_log(log)
    , m_clock(clock)
    , m_mostPerTurn(mostPerTurn)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TurnLoop::runTurn);
}

void TurnLoop::start(const LogHead &head, Instant lastAt)
{
    m_head = head;
    m_lastAt = lastAt;
    m_clock.notBefore(lastAt);
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
    if (!m_receipts.contains(receipt.command))
        m_receiptsInOrder.push_back(receipt.command);
    m_receipts.insert(receipt.command, receipt);
    for (; m_receiptsInOrder.size() > mostReceipts; m_receiptsInOrder.pop_front())
        m_receipts.remove(m_receiptsInOrder.front());
}

bool TurnLoop::concerns(CaseId id) const
{
    const auto about = [id](const Decided &decided) { return decided.event.caseId == id; };
    return std::any_of(m_waiting.cbegin(), m_waiting.cend(), [id](const AskedCommand &asked) { return asked.command.caseId == id; })
        || std::any_of(m_open.decided.cbegin(), m_open.decided.cend(), about)
        || (m_written && std::any_of(m_written->decided.cbegin(), m_written->decided.cend(), about));
}

void TurnLoop::ask(AskedCommand asked)
{
    if (m_finished || m_over || m_waiting.size() >= mostWaiting)
        return asked.reply(failure(ErrorCode::Busy));
    m_waiting.push_back(std::move(asked));
    if (!m_started || m_recovering || m_lookingUp)
        return;
    // In trouble the log is tried again after a while, however many ask meanwhile; the timer may be set to a deadline of
    // next week.
    if (m_trouble) {
        if (!m_written && (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > retryAfter))
            m_timer.start(retryAfter);
        return;
    }
    decideWaiting();
    if (!m_written)
        handOver(); // the disk is free: this one need not wait
}

void TurnLoop::finish(std::function<void()> done)
{
    m_finished = std::move(done);
    finishIfIdle();
}

void TurnLoop::finishIfIdle()
{
    if (!m_finished || m_written || !m_open.answers.empty())
        return;
    m_over = true;
    m_timer.stop();
    for (AskedCommand &asked : m_waiting)
        asked.reply(failure(ErrorCode::Busy));
    m_waiting.clear();
    std::exchange(m_finished, nullptr)();
}

void TurnLoop::runTurn()
{
    if (m_written || !m_started || m_lookingUp || m_over)
        return;
    decideWaiting();
    handOver();
}

void TurnLoop::decideWaiting()
{
    while (m_open.answers.size() < m_mostPerTurn && m_openBytes < mostBytes && !m_waiting.empty()) {
        AskedCommand asked = std::move(m_waiting.front());
        m_waiting.pop_front();
        decideCommand(std::move(asked));
    }
}

// To the log. Without events there are only refusals and repeated answers, which need not wait.
void TurnLoop::handOver()
{
    decideStages();
    ++m_turns;
    m_openBytes = 0;
    TurnUnderWay turn = std::exchange(m_open, {});
    m_open.answers.reserve(turn.answers.size()); // the next will be about as long
    m_open.decided.reserve(turn.decided.size());
    m_ahead.reset();
    if (turn.decided.empty())
        return commit(std::move(turn));
    m_written = std::move(turn);
    m_log.append(std::exchange(m_rows, {}), [this](Result<LogHead> result) { appended(std::move(result)); });
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

Overlay &TurnLoop::ahead()
{
    if (!m_ahead) {
        m_ahead.emplace(m_state);
        if (m_written)
            for (const Decided &decided : m_written->decided)
                apply(*m_ahead, decided.event);
    }
    return *m_ahead;
}

void TurnLoop::decideCommand(AskedCommand asked)
{
    if (auto before = answeredBefore(asked)) {
        m_open.answers.push_back({std::move(asked), std::move(*before)});
        return;
    }
    const Instant now = this->now();
    Command command = asked.command;
    if (command.claimedAt && now - *command.claimedAt <= drillTime(offlineAfter))
        command.claimedAt.reset();
    auto event = decide(ahead(), asked.actor, command, now);
    if (!event) {
        m_open.answers.push_back({std::move(asked), tl::unexpected(event.error())});
        return;
    }
    const QByteArray hash = requestHash(asked.command);
    std::optional<SubjectRow> subject;
    if (!event->subject.isNull()) {
        subject = SubjectRow{event->subject, event->caseId, asked.command.subject.value_or(Subject{}), freshKey()};
        event->commitment = commitmentOf(subject->subject, subject->key);
    }
    const Ack ack{asked.command.id, nextSeq(), event->at, event->caseId, false};
    // Twice in one turn is the same as twice in two.
    rememberReceipt({ack.command, asked.actor.user, ack.seq, hash, ack.at, ack.caseId});
    if (asked.command.frozen && kindOf(event->act) == ActKind::IssueBulletin)
        m_rows.bulletins.append({nextSeq(), asked.command.frozen->open, asked.command.frozen->persons});
    record(std::move(*event), std::move(subject), hash);
    m_open.answers.push_back({std::move(asked), ack});
}

// A stage on record in the turn being written is due in the state and no more in what is ahead of it.
void TurnLoop::decideStages()
{
    if (m_trouble && m_open.decided.empty() && !m_open.answers.empty())
        return;
    const Instant now = this->now();
    const Millis grace = drillTime(lateAfter);
    for (CaseId id : m_deadlines.due(now, mostDue)) {
        while (const Case *value = ahead().find(id)) {
            auto event = dueStage(ahead(), *value, now, grace);
            if (!event)
                break;
            record(std::move(*event), std::nullopt, {});
        }
    }
}

Instant TurnLoop::now() const
{
    return std::max(m_clock.now(), m_lastAt);
}

Instant TurnLoop::settled() const
{
    if (m_written && !m_written->decided.empty())
        return m_written->decided.front().event.at;
    return m_open.decided.empty() ? now() : m_open.decided.front().event.at;
}

Millis TurnLoop::drillTime(Millis real) const
{
    return Millis{static_cast<qint64>(static_cast<double>(real.count()) * m_clock.speed())};
}

Seq TurnLoop::nextSeq() const
{
    const size_t written = m_written ? m_written->decided.size() : 0;
    return m_head.seq + static_cast<Seq>(written + m_open.decided.size()) + 1;
}

void TurnLoop::record(Event event, std::optional<SubjectRow> subject, const QByteArray &requestHash)
{
    event.seq = nextSeq();
    m_lastAt = event.at;
    apply(ahead(), event);
    LogRow row;
    row.seq = event.seq;
    row.at = event.at;
    row.caseId = event.caseId;
    row.command = event.command;
    row.actor = event.by.user;
    row.body = encodeEvent(event);
    row.deadline = deadlineKey(event);
    row.requestHash = requestHash;
    if (kindOf(event.act) == ActKind::EraseSubject)
        m_rows.erased.append(event.caseId);
    std::optional<Subject> said;
    m_openBytes += row.body.size();
    if (subject) {
        said = subject->subject;
        m_openBytes += 3 * (said->title.size() + said->text.size() + said->address.size()); // as UTF-8
        m_rows.subjects.append(std::move(*subject));
    }
    m_open.decided.push_back({std::move(event), row.body, std::move(said)});
    m_rows.rows.append(std::move(row));
}

void TurnLoop::appended(Result<LogHead> result)
{
    if (result)
        return durable(*result);
    qCWarning(lcTurns) << "append failed:" << errorName(result.error().code) << result.error().detail;
    if (result.error().code == ErrorCode::LogUnsynced)
        return emit unsynced(result.error());
    recover(result.error());
}

void TurnLoop::durable(const LogHead &head)
{
    TurnUnderWay turn = std::move(*m_written);
    m_written.reset();
    setTrouble(std::nullopt);
    m_head = head;
    if (!m_open.decided.empty())
        handOver(); // the disk goes on while everybody is told
    commit(std::move(turn));
    decideWaiting(); // what did not fit in
    if (!m_written && !m_open.answers.empty())
        handOver();
}

// The turn is durable: it becomes the state, then everybody hears of it, in this order.
void TurnLoop::commit(TurnUnderWay turn)
{
    for (Decided &decided : turn.decided) {
        emit aboutToApply(decided.event);
        if (decided.subject)
            m_subjects.insert(decided.event.subject, *decided.subject);
        apply(m_state, decided.event);
        m_state.seq = decided.event.seq;
        if (kindOf(decided.event.act) == ActKind::EraseSubject)
            forget(decided.event.caseId);
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

void TurnLoop::forget(CaseId id)
{
    if (const Case *value = m_state.find(id))
        m_subjects.insert(value->subject, {});
}

void TurnLoop::setTrouble(std::optional<Error> trouble)
{
    const bool other = trouble.has_value() != m_trouble.has_value() || (trouble && trouble->code != m_trouble->code);
    m_trouble = std::move(trouble);
    if (other)
        emit troubleChanged();
}

void TurnLoop::wake()
{
    const auto next = m_deadlines.next();
    if (next && *next < now() && !m_trouble)
        runTurn();
}

void TurnLoop::armTimer()
{
    if (!m_started || m_written || m_lookingUp)
        return;
    if (!m_waiting.empty())
        return m_timer.start(m_trouble ? retryAfter : Millis{0});
    if (const auto next = m_deadlines.next()) {
        const Millis wait = std::min<Millis>(m_clock.realTimeUntil(*next + Millis{1}), std::chrono::hours(1));
        m_timer.start(std::max<Millis>(wait, m_trouble ? Millis(retryAfter) : Millis{0}));
    }
}

// The outcome of a failed append is unknown: only the log itself can say whether the turn is in it. What was decided behind
// it is decided again once that is known.
void TurnLoop::recover(const Error &cause)
{
    if (cause.code != ErrorCode::CommandReused) // then the disk is well: somebody sends again what the log has had for long
        setTrouble(cause);
    takeBack(std::exchange(m_open, {}).answers);
    m_openBytes = 0;
    m_rows = {};
    m_ahead.reset();
    m_recovering = true;
    m_log.recover([this, cause](Result<LogHead> head) {
        m_recovering = !head;
        if (head)
            return recovered(cause, *head);
        qCWarning(lcTurns) << "recovery failed:" << errorName(head.error().code) << head.error().detail;
        // Asked to end with a turn of which nobody can say whether it is there: an end that says so.
        if (head.error().code == ErrorCode::LogUnsynced || m_finished)
            return emit unsynced(head.error());
        QTimer::singleShot(retryAfter, this, [this, cause] { recover(cause); });
    });
}

void TurnLoop::recovered(const Error &cause, const LogHead &head)
{
    const auto rows = static_cast<Seq>(m_written->decided.size());
    if (head.seq == m_head.seq + rows)
        return durable(head);
    if (head.seq != m_head.seq)
        qFatal("the log has %lld entries where %lld or %lld were expected", static_cast<long long>(head.seq),
               static_cast<long long>(m_head.seq), static_cast<long long>(m_head.seq + rows));
    settleFailed(cause);
}

// Nobody hears that something was done; refusals and what was done before stay true. A turn that did not fit goes back to
// those who asked for it, any other is tried once more, in front of all that came after it. Where the log has had one of its
// commands for long, the others are tried as often as that is found out of one more.
void TurnLoop::settleFailed(const Error &cause)
{
    TurnUnderWay turn = std::move(*m_written);
    m_written.reset();
    const bool reused = cause.code == ErrorCode::CommandReused;
    const bool progress = reused && !m_foundNone;
    std::vector<Answer> again;
    for (Answer &answer : turn.answers) {
        const bool undone = answer.result && answer.result->seq > m_head.seq;
        const bool full = cause.code == ErrorCode::LogFull || cause.code == ErrorCode::LogReadOnly;
        if (undone && !full && (progress || !std::exchange(answer.asked.askedAgain, true))) {
            again.push_back(std::move(answer));
            continue;
        }
        if (undone) {
            m_receipts.remove(answer.asked.command.id);
            answer.result = tl::unexpected(Error{cause.code, cause.args, {}});
        }
        answer.asked.reply(std::move(answer.result));
    }
    const bool atOnce = !again.empty();
    takeBack(std::move(again));
    lookUpWaiting(reused);
    if (atOnce && !m_lookingUp) // who asked does not wait for the hub's patience
        m_timer.start(0);
    else
        armTimer();
    finishIfIdle();
}

// As if it had not been decided.
void TurnLoop::takeBack(std::vector<Answer> answers)
{
    for (auto answer = answers.rbegin(); answer != answers.rend(); ++answer) {
        if (answer->result && !answer->result->repeated)
            m_receipts.remove(answer->asked.command.id);
        m_waiting.push_front(std::move(answer->asked));
    }
}

// A command of long ago, sent again, makes the log refuse the whole turn: ask the log for its first answer. Who sends one
// sends more, so that then it is asked about all that wait.
void TurnLoop::lookUpWaiting(bool all)
{
    std::vector<QUuid> ids;
    for (const AskedCommand &asked : m_waiting)
        if (all || asked.askedAgain)
            ids.push_back(asked.command.id);
    m_foundNone = true;
    for (size_t i = 0; i < ids.size(); ++i) {
        m_lookingUp = true;
        m_log.findReceipt(ids[i], [this, last = i + 1 == ids.size()](Result<std::optional<Receipt>> found) {
            if (found && *found) {
                rememberReceipt(**found);
                m_foundNone = false;
            }
            if (!last)
                return;
            m_lookingUp = false;
            m_timer.start(0);
        });
    }
}

} // namespace Yixian
