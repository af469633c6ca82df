// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logwriter.h"

#include "store/accounttable.h"
#include "store/bulletintable.h"
#include "store/chain.h"
#include "store/logrows.h"
#include "store/schema.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QVariant>

namespace Yixian {

namespace {

constexpr qint64 pageBytes = 4096;
constexpr qint64 walKept = 32 * 1024 * 1024;
constexpr int tailChecked = 100;

// Roughly: the last page of each table and index again, and the new ones behind.
qint64 pagesOf(const Turn &turn)
{
    qint64 bytes = 0;
    for (const LogRow &row : turn.rows)
        bytes += row.body.size();
    for (const BulletinRow &bulletin : turn.bulletins)
        bytes += bulletin.open.size() + bulletin.persons.size();
    return 4 + (turn.rows.size() + turn.subjects.size()) / 2 + bytes / pageBytes;
}

// The event that brought a subject is the turn's one about the same case.
Seq broughtBy(const Turn &turn, const SubjectRow &subject, Seq otherwise)
{
    for (const LogRow &row : turn.rows)
        if (row.caseId == subject.caseId)
            return row.seq;
    return turn.rows.isEmpty() ? otherwise : turn.rows.first().seq;
}

// Says to the next process that what it finds may be in the system's memory alone: no longer than that remembers, so that it need not
// be on the disk itself.
QString unsyncedMark(const QString &database)
{
    return database + QLatin1String("-unsynced");
}

} // namespace

Result<std::unique_ptr<LogWriter>> LogWriter::open(const QString &dir, const QString &keyDir)
{
    auto connection = Connection::open(databasePath(dir), Connection::Mode::Write);
    if (!connection)
        return tl::unexpected(connection.error());
    std::unique_ptr<LogWriter> writer(new LogWriter(std::move(*connection)));
    if (const auto done = writer->syncWhatIsThere(); !done)
        return tl::unexpected(done.error());
    if (const auto done = migrate(*writer->m_connection); !done)
        return tl::unexpected(done.error());
    if (const auto done = writer->prepareAll(); !done)
        return tl::unexpected(done.error());
    if (const auto done = writer->loadHead(); !done)
        return tl::unexpected(done.error());
    if (const auto done = writer->unlock(keyDir.isEmpty() ? dir : keyDir); !done)
        return tl::unexpected(done.error());
    if (const auto done = writer->checkTail(tailChecked); !done)
        return tl::unexpected(done.error());
    return writer;
}

Result<LogHead> LogWriter::lookAgain()
{
    if (const auto done = loadHead(); !done)
        return tl::unexpected(done.error());
    if (const auto done = checkTail(tailChecked); !done)
        return tl::unexpected(done.error());
    return m_head;
}

LogWriter::~LogWriter() = default;

void LogWriter::markUnsynced(const QString &dir)
{
    QFile mark(unsyncedMark(databasePath(dir)));
    if (!mark.open(QIODevice::WriteOnly))
        qCWarning(storeLog, "that a sync failed is not marked: %ls", qUtf16Printable(mark.errorString()));
}

// After a failed sync the system may hold for written what never reached the disk. A checkpoint writes all of it to the
// database anew and syncs that: what we answer for is there.
Result<void> LogWriter::syncWhatIsThere()
{
    const QString mark = unsyncedMark(m_connection->path());
    if (QFileInfo(m_connection->path() + QLatin1String("-wal")).size() == 0)
        return {};
    auto whole = m_connection->checkpoint(Connection::Checkpoint::Truncate);
    if (whole && !*whole) // somebody reads: it may all be in the database for that, and the WAL only not cut off
        whole = m_connection->checkpoint(Connection::Checkpoint::Passive);
    if (whole && !*whole && QFileInfo::exists(mark)) // what cannot be written anew now may not be there
        return failure(ErrorCode::LogInUse, {}, QStringLiteral("a sync failed, and somebody reads an older state of it"));
    if (whole && *whole)
        QFile::remove(mark);
    if (whole)
        return {};
    if (whole.error().code == ErrorCode::LogUnsynced)
        return tl::unexpected(whole.error());
    qCWarning(storeLog, "what was in the WAL stays there: %ls", qUtf16Printable(whole.error().detail)); // no room, or not to be written
    return {};
}

Result<void> LogWriter::unlock(const QString &keyDir)
{
    const bool sealedBefore = !m_meta.key.isEmpty();
    auto key = sealedBefore ? SiteKey::load(keyDir) : SiteKey::loadOrMake(keyDir);
    if (!key)
        return tl::unexpected(key.error());
    if (sealedBefore && key->fingerprint() != m_meta.key)
        return failure(ErrorCode::KeyMismatch, {SiteKey::pathIn(keyDir)});
    m_siteKey = std::move(*key);
    m_vault = Vault(*m_siteKey);
    if (sealedBefore && !isSealed(m_meta, m_vault))
        return failure(ErrorCode::LogBroken, {QStringLiteral("0")}, QStringLiteral("meta"));
    if (sealedBefore || m_meta.log.isEmpty())
        return {};
    return sealPlainRows();
}

// Of a log from before there was a key, once.
Result<void> LogWriter::sealPlainRows()
{
    auto plain = m_connection->prepare(QLatin1String("SELECT ") + subjectColumns() + QLatin1String(", seq FROM subject WHERE subject_key = x'' AND erased = 0"));
    if (!plain)
        return tl::unexpected(plain.error());
    if (!plain->exec())
        return sqlFailure(plain->lastError());
    Turn turn;
    QVector<Seq> broughtBy;
    while (plain->next()) {
        auto row = readSubject(*plain, Vault());
        row->subject.citizenName = plain->value(5).toString();
        row->subject.citizenPhone = plain->value(6).toString();
        turn.subjects << std::move(*row);
        broughtBy << plain->value(8).toLongLong();
    }
    plain->finish();
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (qsizetype i = 0; i < turn.subjects.size(); ++i) {
        bindSubject(m_statements->insertSubject, turn.subjects[i], broughtBy[i], m_vault);
        if (auto done = execute(m_statements->insertSubject); !done)
            return done;
    }
    if (auto done = sealOtherRows(); !done)
        return done;
    m_meta.key = m_siteKey->fingerprint();
    if (auto done = writeMeta(*m_connection, m_meta, m_vault); !done)
        return done;
    return transaction->commit();
}

Result<void> LogWriter::prepare(QSqlQuery &into, const QString &sql)
{
    auto query = m_connection->prepare(sql);
    if (!query)
        return tl::unexpected(query.error());
    into = std::move(*query);
    return {};
}

Result<void> LogWriter::prepareAll()
{
    m_statements = std::make_unique<Statements>();
    Statements &s = *m_statements;
    const QString selectRow = QLatin1String("SELECT ") + logColumns() + QLatin1String(" FROM log ");
    const QString selectSubject = QLatin1String("SELECT ") + subjectColumns() + QLatin1String(", seq FROM subject ");
    const std::pair<QSqlQuery *, QString> all[] = {
        {&s.begin, QStringLiteral("BEGIN IMMEDIATE")},
        {&s.commit, QStringLiteral("COMMIT")},
        {&s.rollback, QStringLiteral("ROLLBACK")},
        {&s.insertRow, QLatin1String("INSERT INTO log (") + logColumns() + QLatin1String(") VALUES (") + placeholders(logColumns()) + u')'},
        // Written again where it is sealed anew.
        {&s.insertSubject,
         QLatin1String("INSERT INTO subject (") + subjectColumns() + QLatin1String(", seq) VALUES (") + placeholders(subjectColumns())
             + QLatin1String(", :seq) ON CONFLICT (id) DO UPDATE SET title = excluded.title, text = "
                             "excluded.text, address = excluded.address, citizen_name = excluded.citizen_name, "
                             "citizen_phone = excluded.citizen_phone, subject_key = excluded.subject_key, seq = excluded.seq")},
        {&s.insertBulletin, bulletinInsertion()},
        {&s.eraseSubjects, QStringLiteral("UPDATE subject SET title = '', text = '', address = '', citizen_name = x'', citizen_phone = x'', "
                                          "subject_key = x'', erased = 1 WHERE case_id = ?")},
        {&s.selectRows, selectRow + QLatin1String("WHERE seq > ? ORDER BY seq LIMIT ?")},
        {&s.selectSubjects, selectSubject + QLatin1String("WHERE seq > ? AND seq <= ? ORDER BY id")},
        {&s.selectCase, selectRow + QLatin1String("WHERE case_id = ? ORDER BY seq")},
        {&s.selectCaseSubjects, selectSubject + QLatin1String("WHERE case_id = ? ORDER BY id")},
        {&s.selectHash, QStringLiteral("SELECT hash FROM log WHERE seq = ?")},
        {&s.selectReceipt, QStringLiteral("SELECT actor, seq, request_hash, at, case_id FROM log WHERE command = ?")}};
    for (const auto &[query, sql] : all)
        if (auto done = prepare(*query, sql); !done)
            return done;
    return {};
}

Result<void> LogWriter::sealOtherRows()
{
    const auto accounts = readAccounts(*m_connection, Vault());
    if (!accounts)
        return tl::unexpected(accounts.error());
    for (const Account &account : *accounts)
        if (auto done = writeAccount(*m_connection, account, m_vault); !done)
            return done;
    const auto tokens = readTokens(*m_connection, Vault());
    if (!tokens)
        return tl::unexpected(tokens.error());
    for (const TokenRecord &token : *tokens)
        if (auto done = token.session ? eraseToken(*m_connection, token.hash) : writeToken(*m_connection, token, m_vault); !done)
            return done;
    return m_connection->run(QStringLiteral("DELETE FROM snapshot"));
}

Result<void> LogWriter::loadHead()
{
    const auto known = m_connection->value(QStringLiteral("SELECT count(*) FROM meta"));
    if (!known)
        return tl::unexpected(known.error());
    m_head = LogHead{{}, 1, 0, chainStart()};
    if (known->toInt() == 0)
        return {}; // being created
    auto meta = readMeta(*m_connection);
    if (!meta)
        return tl::unexpected(meta.error());
    m_meta = *meta;
    m_head.log = m_meta.log;
    m_head.epoch = m_meta.epoch;
    auto last = m_connection->prepare(QStringLiteral("SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1"));
    if (!last)
        return tl::unexpected(last.error());
    if (!last->exec())
        return sqlFailure(last->lastError());
    if (last->next()) {
        m_head.seq = last->value(0).toLongLong();
        m_head.hash = last->value(1).toByteArray();
    }
    return {};
}

Result<LogHead> LogWriter::append(const Turn &turn)
{
    Seq expected = m_head.seq;
    for (const LogRow &row : turn.rows)
        if (row.seq != ++expected)
            return failure(ErrorCode::LogFailed, {}, QStringLiteral("seq %1 where %2 follows").arg(row.seq).arg(expected));
    if (turn.rows.isEmpty() && turn.subjects.isEmpty())
        return m_head;
    if (const auto begun = execute(m_statements->begin); !begun)
        return tl::unexpected(begun.error());
    auto head = insertTurn(turn);
    if (head) {
        if (const auto committed = execute(m_statements->commit); !committed)
            head = tl::unexpected(committed.error());
    }
    if (!head) {
        // SQLite may have rolled back by itself; then this one says so.
        if (const auto undone = execute(m_statements->rollback); !undone)
            qCDebug(storeLog, "rollback: %ls", qUtf16Printable(undone.error().detail));
        return head;
    }
    m_head = *head;
    m_uncheckpointed += pagesOf(turn);
    return head;
}

Result<LogHead> LogWriter::insertTurn(const Turn &turn)
{
    LogHead head = m_head;
    for (LogRow row : turn.rows) {
        row.hash = chainHash(row, head.epoch, head.hash);
        bindRow(m_statements->insertRow, row, head.epoch, head.hash);
        if (const auto done = execute(m_statements->insertRow); !done)
            return tl::unexpected(done.error());
        head.seq = row.seq;
        head.hash = row.hash;
    }
    for (const SubjectRow &subject : turn.subjects) {
        bindSubject(m_statements->insertSubject, subject, broughtBy(turn, subject, m_head.seq), m_vault);
        if (const auto done = execute(m_statements->insertSubject); !done)
            return tl::unexpected(done.error());
    }
    for (const BulletinRow &bulletin : turn.bulletins) {
        bindBulletin(m_statements->insertBulletin, bulletin, m_vault);
        if (const auto done = execute(m_statements->insertBulletin); !done)
            return tl::unexpected(done.error());
    }
    for (const CaseId id : turn.erased) {
        m_statements->eraseSubjects.bindValue(0, id.value);
        if (const auto done = execute(m_statements->eraseSubjects); !done)
            return tl::unexpected(done.error());
    }
    return head;
}

// Executes `rows`, then what `subjects` has bound: read() binds it from what the rows turned out to be.
Result<Turn> LogWriter::collect(QSqlQuery &rows, QSqlQuery &subjects)
{
    if (!rows.exec())
        return sqlFailure(rows.lastError());
    Turn turn;
    while (rows.next())
        turn.rows << readRow(rows).row;
    const QSqlError stopped = rows.lastError();
    rows.finish();
    if (stopped.isValid())
        return sqlFailure(stopped);
    if (&subjects == &m_statements->selectSubjects) {
        if (turn.rows.isEmpty())
            return turn;
        subjects.bindValue(1, turn.rows.last().seq);
    }
    const auto read = collect(subjects, turn.subjects);
    return read ? Result<Turn>(std::move(turn)) : tl::unexpected(read.error());
}

Result<void> LogWriter::collect(QSqlQuery &bound, QVector<SubjectRow> &into) const
{
    if (!bound.exec())
        return sqlFailure(bound.lastError());
    while (bound.next()) {
        auto row = readSubject(bound, m_vault);
        if (!row) {
            bound.finish();
            return tl::unexpected(row.error());
        }
        into << std::move(*row);
    }
    const QSqlError broken = bound.lastError();
    bound.finish();
    return broken.isValid() ? Result<void>(sqlFailure(broken)) : Result<void>{};
}

Result<Turn> LogWriter::read(Seq after, int limit)
{
    m_statements->selectRows.bindValue(0, after);
    m_statements->selectRows.bindValue(1, qMax(0, limit)); // SQLite takes a negative one for "all"
    m_statements->selectSubjects.bindValue(0, after);
    return collect(m_statements->selectRows, m_statements->selectSubjects);
}

Result<Turn> LogWriter::readCase(CaseId id)
{
    m_statements->selectCase.bindValue(0, id.value);
    m_statements->selectCaseSubjects.bindValue(0, id.value);
    return collect(m_statements->selectCase, m_statements->selectCaseSubjects);
}

Result<QVector<SubjectRow>> LogWriter::readSubjects(const QVector<CaseId> &cases)
{
    QVector<SubjectRow> rows;
    for (const CaseId id : cases) {
        m_statements->selectCaseSubjects.bindValue(0, id.value);
        if (const auto read = collect(m_statements->selectCaseSubjects, rows); !read)
            return tl::unexpected(read.error());
    }
    return rows;
}

Result<QByteArray> LogWriter::hashAt(Seq seq)
{
    if (seq == 0)
        return chainStart();
    QSqlQuery &query = m_statements->selectHash;
    query.bindValue(0, seq);
    if (!query.exec())
        return sqlFailure(query.lastError());
    const QByteArray hash = query.next() ? query.value(0).toByteArray() : QByteArray();
    query.finish();
    return hash;
}

Result<std::optional<Receipt>> LogWriter::findReceipt(const QUuid &command)
{
    if (command.isNull())
        return std::nullopt;
    QSqlQuery &query = m_statements->selectReceipt;
    query.bindValue(0, command.toRfc4122());
    if (!query.exec())
        return sqlFailure(query.lastError());
    std::optional<Receipt> receipt;
    if (query.next())
        receipt = Receipt{command, UserId{query.value(0).toString()}, query.value(1).toLongLong(), query.value(2).toByteArray(),
                          fromMsec(query.value(3).toLongLong()), CaseId{query.value(4).toLongLong()}};
    query.finish();
    return receipt;
}

Result<std::optional<BulletinRow>> LogWriter::readBulletin(Seq seq)
{
    return Yixian::readBulletin(*m_connection, seq, m_vault);
}

Result<DrillClock> LogWriter::setDrill(const DrillClock &clock)
{
    if (m_meta.drill)
        return *m_meta.drill; // a drill goes on with the clock it began with
    if (m_head.seq > m_meta.genesis)
        return failure(ErrorCode::RealLogRefused);
    LogMeta meta = m_meta;
    meta.drill = clock;
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto done = writeMeta(*m_connection, meta, m_vault); !done)
        return tl::unexpected(done.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    m_meta = meta;
    return clock;
}

Result<void> LogWriter::checkTail(int rows)
{
    const auto tail = read(qMax<Seq>(0, m_head.seq - rows), rows);
    if (!tail)
        return tl::unexpected(tail.error());
    if (tail->rows.isEmpty())
        return {};
    auto prev = hashAt(tail->rows.first().seq - 1);
    if (!prev)
        return tl::unexpected(prev.error());
    auto epochs = m_connection->prepare(QStringLiteral("SELECT epoch FROM log WHERE seq >= ? ORDER BY seq"));
    if (!epochs)
        return tl::unexpected(epochs.error());
    epochs->bindValue(0, tail->rows.first().seq);
    if (!epochs->exec())
        return sqlFailure(epochs->lastError());
    Seq expected = qMax<Seq>(0, m_head.seq - rows);
    for (const LogRow &row : tail->rows) {
        if (row.seq != ++expected || !epochs->next() || chainHash(row, epochs->value(0).toInt(), *prev) != row.hash)
            return failure(ErrorCode::LogBroken, {QString::number(expected)});
        prev = row.hash;
    }
    return {};
}

Result<bool> LogWriter::checkpoint()
{
    const qint64 pages = std::exchange(m_uncheckpointed, 0);
    QElapsedTimer took;
    took.start();
    auto whole = checkpoint(Connection::Checkpoint::Passive);
    qCDebug(storeLog, "checkpoint of %lld pages: %lld us", pages, took.nsecsElapsed() / 1000);
    return whole;
}

// Not while somebody reads: a turn that comes meanwhile must not wait for them.
Result<bool> LogWriter::truncateWal()
{
    if (QFileInfo(m_connection->path() + QLatin1String("-wal")).size() <= walKept)
        return true;
    return checkpoint(Connection::Checkpoint::TruncateAtOnce);
}

Result<bool> LogWriter::checkpoint(Connection::Checkpoint how)
{
    auto whole = m_connection->checkpoint(how);
    if (!whole)
        qCWarning(storeLog, "checkpoint: %ls", qUtf16Printable(whole.error().detail));
    else if (!*whole)
        qCDebug(storeLog, "checkpoint: somebody is reading");
    return whole;
}

} // namespace Yixian
