// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <functional>
#include <memory>

namespace Yixian {

// Identity of a log and the place it has reached. Equal (log, epoch, seq, hash) means equal history.
struct LogHead
{
    QString log;      // UUID given at init
    int epoch = 1;    // raised by a restore
    Seq seq = 0;
    QByteArray hash;  // of the last row, 32 bytes; of an empty log: 32 zero bytes
    bool operator==(const LogHead &) const = default;
};

// A drill's clock, fixed at its first start: hub time = from + (real − anchor) × speed.
struct DrillClock
{
    Instant from;
    double speed = 1;
    Instant anchor; // real time of the first start
};

struct LogRow
{
    Seq seq = 0;
    Instant at;
    CaseId caseId;
    QUuid command;     // null for the hub's own events
    UserId actor;
    QByteArray body;   // the encoded event, exactly the bytes that are hashed and sent
    QByteArray hash;   // set by the log
    QByteArray deadline; // unique key of a fired deadline, empty otherwise
    QByteArray requestHash; // of the command, for "same id, other body"
};

struct SubjectRow
{
    SubjectId id;
    CaseId caseId;
    Subject subject;
    QByteArray key{}; // 32 random bytes of its own: what is private is sealed with it, and goes for good with it
};

// What an event says of a subject without telling it: nobody can guess the words without the key, nobody can change them
// unseen with it. BLAKE2b-256 over the key and every field with its length in front.
QByteArray commitmentOf(const Subject &subject, const QByteArray &key);

// What a bulletin says, as it was frozen; its digests stand in the event of that seq.
struct BulletinRow
{
    Seq seq = 0;
    QByteArray open, persons;
    bool operator==(const BulletinRow &) const = default;
};

// All that one turn makes durable, in one transaction.
struct Turn
{
    QVector<LogRow> rows;
    QVector<SubjectRow> subjects;
    QVector<CaseId> erased{}; // whose subjects go, keys and all
    QVector<BulletinRow> bulletins{};
};

// The answer a command got, found by its id.
struct Receipt
{
    QUuid command;
    UserId actor;
    Seq seq = 0;
    QByteArray requestHash;
    Instant at;
    CaseId caseId;
};

// A log read from outside, in the thread that opened it, while a hub writes on.
class LogReader
{
public:
    LogReader() = default;
    virtual ~LogReader() = default;
    Q_DISABLE_COPY_MOVE(LogReader)

    // After `after`, in order, at most `limit`.
    virtual Result<QVector<LogRow>> rows(Seq after, int limit) = 0;
    // An empty one where it was erased.
    virtual Result<Subject> subject(SubjectId id) = 0;
};
using OpenLogReader = std::function<Result<std::unique_ptr<LogReader>>()>;

// The append-only log of one hub. Calls return at once; each continuation runs later in the caller's thread, in the order
// of the calls. Owned by main; the work happens in a thread of its own.
class EventLog
{
public:
    EventLog() = default;
    virtual ~EventLog() = default;
    Q_DISABLE_COPY_MOVE(EventLog)

    // Numbers are the caller's: rows must follow the head without a gap. LogFull or LogFailed means the outcome is
    // unknown: recover() before the next append.
    virtual void append(Turn turn, std::function<void(Result<LogHead>)> done) = 0;
    // Closes and reopens, checks the tail and tells where the log really stands.
    virtual void recover(std::function<void(Result<LogHead>)> done) = 0;
    // Rows after `after`, at most `limit`, with their subjects.
    virtual void read(Seq after, int limit, std::function<void(Result<Turn>)> done) = 0;
    // All rows of one case, for its timeline.
    virtual void readCase(CaseId id, std::function<void(Result<Turn>)> done) = 0;
    // What the citizens of those cases said, as far as it is not erased.
    virtual void readSubjects(QVector<CaseId> cases, std::function<void(Result<QVector<SubjectRow>>)> done) = 0;
    // Hash of the row at `seq`; empty when there is none. For a session that resumes.
    virtual void hashAt(Seq seq, std::function<void(Result<QByteArray>)> done) = 0;
    // What was frozen with the event at `seq`; LogBroken where it is not as it was written.
    virtual void readBulletin(Seq seq, std::function<void(Result<std::optional<BulletinRow>>)> done) = 0;
    virtual void findReceipt(QUuid command, std::function<void(Result<std::optional<Receipt>>)> done) = 0;
    // A state to start from, as qCompress() gives it, with the seq it stands for. Kept beside the log, never part of its chain.
    virtual void saveSnapshot(Seq seq, QByteArray state, std::function<void(Result<void>)> done) = 0;
};

} // namespace Yixian
