// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memoryeventlog.h"

#include <algorithm>
#include <QCryptographicHash>

namespace Yixian::Test {

MemoryEventLog::MemoryEventLog()
{
    head.log = QUuid::createUuid().toString(QUuid::WithoutBraces);
    head.hash = QByteArray(32, '\0');
}

void MemoryEventLog::failNext(Failure failure, int times)
{
    m_failure = failure;
    m_failures = times;
}

void MemoryEventLog::commit(const Turn &turn)
{
    const QMutexLocker lock(&m_mutex);
    for (LogRow row : turn.rows) {
        row.hash = QCryptographicHash::hash(QByteArray(head.hash + row.body), QCryptographicHash::Blake2b_256);
        head.hash = row.hash;
        head.seq = row.seq;
        if (!row.command.isNull())
            m_commands.insert(row.command);
        rows.append(std::move(row));
    }
    subjects += turn.subjects;
    bulletins += turn.bulletins;
    for (SubjectRow &row : subjects)
        if (turn.erased.contains(row.caseId))
            row = {row.id, row.caseId, {}, {}};
}

void MemoryEventLog::append(Turn turn, std::function<void(Result<LogHead>)> done)
{
    ++appends;
    const Failure failure = m_failures > 0 ? m_failure : Failure::None;
    m_failures = std::max(0, m_failures - 1);
    if (std::any_of(turn.rows.cbegin(), turn.rows.cend(), [this](const LogRow &row) { return m_commands.contains(row.command); }))
        return later(std::move(done), Result<LogHead>(Yixian::failure(ErrorCode::CommandReused)));
    if (failure == Failure::None || failure == Failure::FailedAfterCommit)
        commit(turn);
    if (failure == Failure::None)
        return later(std::move(done), Result<LogHead>(head));
    later(std::move(done), Result<LogHead>(Yixian::failure(failure == Failure::Full ? ErrorCode::LogFull : ErrorCode::LogFailed)));
}

void MemoryEventLog::recover(std::function<void(Result<LogHead>)> done)
{
    if (recovering)
        recovering();
    later(std::move(done), Result<LogHead>(head));
}

void MemoryEventLog::read(Seq after, int limit, std::function<void(Result<Turn>)> done)
{
    Turn turn;
    for (Seq seq = after + 1; seq <= head.seq && turn.rows.size() < limit; ++seq)
        turn.rows.append(rows[seq - 1]);
    for (const SubjectRow &subject : std::as_const(subjects))
        if (std::any_of(turn.rows.cbegin(), turn.rows.cend(), [&](const LogRow &row) { return row.caseId == subject.caseId; }))
            turn.subjects.append(subject);
    later(std::move(done), Result<Turn>(turn));
}

void MemoryEventLog::readCase(CaseId id, std::function<void(Result<Turn>)> done)
{
    Turn turn;
    for (const LogRow &row : std::as_const(rows))
        if (row.caseId == id)
            turn.rows.append(row);
    later(std::move(done), Result<Turn>(turn));
}

void MemoryEventLog::readSubjects(QVector<CaseId> cases, std::function<void(Result<QVector<SubjectRow>>)> done)
{
    QVector<SubjectRow> found;
    std::copy_if(subjects.cbegin(), subjects.cend(), std::back_inserter(found), [&](const SubjectRow &row) { return cases.contains(row.caseId); });
    later(std::move(done), Result<QVector<SubjectRow>>(found));
}

void MemoryEventLog::hashAt(Seq seq, std::function<void(Result<QByteArray>)> done)
{
    later(std::move(done), Result<QByteArray>(seq >= 1 && seq <= rows.size() ? rows[seq - 1].hash : QByteArray()));
}

void MemoryEventLog::readBulletin(Seq seq, std::function<void(Result<std::optional<BulletinRow>>)> done)
{
    std::optional<BulletinRow> found;
    for (const BulletinRow &row : std::as_const(bulletins))
        if (row.seq == seq)
            found = row;
    later(std::move(done), Result<std::optional<BulletinRow>>(found));
}

void MemoryEventLog::findReceipt(QUuid command, std::function<void(Result<std::optional<Receipt>>)> done)
{
    std::optional<Receipt> found;
    for (const LogRow &row : std::as_const(rows))
        if (row.command == command && !command.isNull())
            found = Receipt{row.command, row.actor, row.seq, row.requestHash, row.at, row.caseId};
    later(std::move(done), Result<std::optional<Receipt>>(found));
}

void MemoryEventLog::saveSnapshot(Seq seq, QByteArray state, std::function<void(Result<void>)> done)
{
    snapshotSeq = seq;
    snapshot = std::move(state);
    later(std::move(done), Result<void>{});
}

OpenLogReader MemoryEventLog::reader()
{
    struct Reader final : LogReader
    {
        explicit Reader(MemoryEventLog &of) : log(of) {}
        Result<QVector<LogRow>> rows(Seq after, int limit) override
        {
            if (QSemaphore *gate = log.readersGate)
                gate->acquire();
            const QMutexLocker lock(&log.m_mutex);
            return log.rows.mid(after, limit);
        }
        Result<Subject> subject(SubjectId id) override
        {
            const QMutexLocker lock(&log.m_mutex);
            for (const SubjectRow &row : std::as_const(log.subjects))
                if (row.id == id)
                    return row.subject;
            return Subject{};
        }
        MemoryEventLog &log;
    };
    return [this]() -> Result<std::unique_ptr<LogReader>> { return std::make_unique<Reader>(*this); };
}

void MemoryEventLog::saveAccount(Account account, std::function<void(Result<void>)> done)
{
    if (accountsFail)
        return later(std::move(done), Result<void>(failure(ErrorCode::LogFull)));
    later(std::move(done), Result<void>());
    accounts.removeIf([&](const Account &old) { return old.user == account.user; });
    accounts.append(std::move(account));
}

void MemoryEventLog::saveToken(TokenRecord token)
{
    tokens.append(std::move(token));
}

void MemoryEventLog::removeToken(QByteArray hash)
{
    tokens.removeIf([&](const TokenRecord &token) { return token.hash == hash; });
}

} // namespace Yixian::Test
