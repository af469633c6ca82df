// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archivefile.h"

#include "store/hanwords.h"
#include "store/schema.h"

#include <algorithm>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSqlError>
#include <QVariant>

static void initArchiveSchema()
{
    Q_INIT_RESOURCE(store_migrations);
}

namespace Yixian {

namespace {

constexpr int version = 2;
constexpr int compression = 1;
constexpr int sweepPages = 200; // of the index, a step
constexpr int mostAtOnce = 500;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString whoseOf(const ArchivedCase &value)
{
    QStringList codes{indexedCode(u's', value.street.value), indexedCode(u'c', value.subCenter.value)};
    for (const UnitId &unit : value.units)
        codes << indexedCode(u'u', unit.value);
    return codes.join(u' ');
}

QString listOf(const QVector<CaseId> &ids)
{
    QJsonArray list;
    for (const CaseId id : ids)
        list.append(id.value);
    return QString::fromLatin1(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

QString ArchiveFile::pathIn(const QString &dir)
{
    return dir + QLatin1String("/archive.db");
}

void ArchiveFile::remove(const QString &dir)
{
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(pathIn(dir) + QLatin1String(end));
}

ArchiveFile::ArchiveFile(std::unique_ptr<Connection> connection, Vault vault)
    : m_connection(std::move(connection))
    , m_statements(std::make_unique<Statements>())
    , m_vault(std::move(vault))
{}

ArchiveFile::~ArchiveFile() = default;

Result<std::unique_ptr<ArchiveFile>> ArchiveFile::open(const QString &dir, const LogHead &log, const Vault &vault)
{
    auto file = openAsItIs(dir, log, vault);
    if (file)
        return file;
    qCWarning(storeLog, "the archive is begun anew: %ls", qUtf16Printable(file.error().detail));
    remove(dir);
    return openAsItIs(dir, log, vault);
}

Result<std::unique_ptr<ArchiveFile>> ArchiveFile::openAsItIs(const QString &dir, const LogHead &log, const Vault &vault)
{
    const QString path = pathIn(dir);
    if (QFile made(path); !made.exists() && (!made.open(QIODevice::WriteOnly) || !made.setPermissions(ownerOnly)))
        return failure(ErrorCode::FileUnreadable, {path}, made.errorString());
    auto connection = Connection::open(path, Connection::Mode::Write);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto known = (*connection)->value(QStringLiteral("PRAGMA user_version"));
    if (!known)
        return tl::unexpected(known.error());
    if (known->toInt() == 0)
        if (const auto begun = begin(**connection, log); !begun)
            return tl::unexpected(begun.error());
    const auto whose = (*connection)->value(QStringLiteral("SELECT value FROM meta WHERE key = 'log'"));
    if (!whose)
        return tl::unexpected(whose.error());
    if ((known->toInt() != 0 && known->toInt() != version) || whose->toString() != QStringLiteral("%1/%2").arg(log.log).arg(log.epoch))
        return failure(ErrorCode::LogMissing, {path}, QStringLiteral("another log's, or of another version"));
    std::unique_ptr<ArchiveFile> file(new ArchiveFile(std::move(*connection), vault));
    Statements &s = *file->m_statements;
    const std::pair<QSqlQuery *, const char *> all[] = {
        {&s.insert, "INSERT INTO past (id, seq, registered, upstream, words, body, seal, touched) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"},
        {&s.insertWords, "INSERT INTO word (rowid, said, whose) VALUES (?, ?, ?)"},
        {&s.words, "SELECT words FROM past WHERE id = ?"},
        {&s.remove, "DELETE FROM past WHERE id = ?"},
        {&s.removeWords, "INSERT INTO word (word, rowid, said, whose) VALUES ('delete', ?, ?, ?)"},
        {&s.find, "SELECT id, seq, body, seal FROM past WHERE id IN (SELECT value FROM json_each(?))"},
        {&s.upstream, "SELECT max(id) FROM past WHERE upstream = ? AND upstream <> ''"}};
    for (const auto &[query, sql] : all) {
        auto prepared = file->m_connection->prepare(QLatin1String(sql));
        if (!prepared)
            return tl::unexpected(prepared.error());
        *query = std::move(*prepared);
    }
    const auto left = file->m_connection->value(QStringLiteral("SELECT value FROM meta WHERE key = 'leftovers'"));
    if (!left)
        return tl::unexpected(left.error());
    file->m_leftovers = !left->isNull();
    return file;
}

Result<void> ArchiveFile::begin(const Connection &connection, const LogHead &log)
{
    initArchiveSchema();
    QFile schema(QStringLiteral(":/migrations/archive/archive.sql"));
    if (!schema.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {schema.fileName()});
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    QStringList statements = splitStatements(QString::fromUtf8(schema.readAll()));
    statements << QStringLiteral("INSERT INTO meta (key, value) VALUES ('log', '%1/%2')").arg(log.log).arg(log.epoch)
               << QStringLiteral("PRAGMA user_version = %1").arg(version);
    for (const QString &statement : std::as_const(statements))
        if (auto done = connection.run(statement); !done)
            return done;
    return transaction->commit();
}

// The end of a phone as a word that nobody reads it from without the site's key.
QString ArchiveFile::codeOfPhone(const QString &digits) const
{
    const QByteArray seal = m_vault.rowSeal({"phone", digits.right(phoneEndKept).toLatin1()});
    return seal.isEmpty() ? QString() : indexedCode(u'p', QString::fromLatin1(seal.left(8).toHex()));
}

QString ArchiveFile::wordsOf(const ArchivedCase &value) const
{
    const QString text = value.words.join(u'\n') + u'\n' + value.number + u'\n' + value.upstream;
    QStringList words{indexedText(text), indexedCode(u'n', value.number.section(u'-', -1))};
    QString digits = value.phone;
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    if (digits.size() >= phoneEndKept)
        words << codeOfPhone(digits);
    return words.join(u' ');
}

// In the language of the index; nullopt when something was typed in which nothing can be looked for.
std::optional<QString> ArchiveFile::matchOf(const PastQuery &query) const
{
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    QStringList parts;
    const QStringList words = query.typed.split(blank, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool tail = word.size() > 1 && (word.front() == u'#' || word.front() == u'＃');
        const QString phone = phoneEndIn(word);
        const QString phrase = tail               ? indexedCode(u'n', word.mid(1).rightJustified(4, u'0'))
                               : phone.isEmpty() ? phraseFor(word)
                                                 : codeOfPhone(phone);
        if (phrase.isEmpty())
            return std::nullopt;
        parts << QLatin1String("said : ") + phrase;
    }
    for (const auto &[kind, unit] : {std::pair(u's', query.street), std::pair(u'c', query.subCenter), std::pair(u'u', query.unit)})
        if (!unit.isNull())
            parts << QLatin1String("whose : ") + indexedCode(kind, unit.value);
    return parts.join(QLatin1String(" AND "));
}

QByteArray ArchiveFile::sealOf(CaseId id, Seq seq, const QByteArray &body) const
{
    return m_vault.rowSeal({"past", QByteArray::number(id.value), QByteArray::number(seq), body});
}

Result<void> ArchiveFile::put(const QVector<ArchivedCase> &cases)
{
    m_firstTouched.reset();
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const ArchivedCase &value : cases) {
        if (auto done = forget(value.id); !done)
            return done;
        if (auto done = insert(value); !done)
            return done;
    }
    if (auto done = transaction->commit(); !done)
        return done;
    const auto whole = m_connection->checkpoint(Connection::Checkpoint::Passive);
    return whole ? Result<void>{} : tl::unexpected(whole.error());
}

Result<void> ArchiveFile::insert(const ArchivedCase &value)
{
    const QString said = wordsOf(value), whose = whoseOf(value);
    const QByteArray body = qCompress(value.body, compression);
    QSqlQuery &row = m_statements->insert;
    row.bindValue(0, value.id.value);
    row.bindValue(1, value.seq);
    row.bindValue(2, toMsec(value.registered));
    row.bindValue(3, text(value.upstream));
    row.bindValue(4, qCompress((said + u'\n' + whose).toUtf8(), compression));
    row.bindValue(5, body);
    row.bindValue(6, blob(sealOf(value.id, value.seq, body)));
    row.bindValue(7, toMsec(value.touched));
    if (auto done = execute(row); !done)
        return done;
    QSqlQuery &words = m_statements->insertWords;
    words.bindValue(0, value.id.value);
    words.bindValue(1, said);
    words.bindValue(2, whose);
    return execute(words);
}

Result<void> ArchiveFile::forget(CaseId id)
{
    QSqlQuery &known = m_statements->words;
    known.bindValue(0, id.value);
    if (!known.exec())
        return sqlFailure(known.lastError());
    if (!known.next()) {
        known.finish();
        return {};
    }
    const QStringList words = QString::fromUtf8(qUncompress(known.value(0).toByteArray())).split(u'\n');
    known.finish();
    QSqlQuery &gone = m_statements->removeWords;
    gone.bindValue(0, id.value);
    gone.bindValue(1, text(words.value(0)));
    gone.bindValue(2, text(words.value(1)));
    if (auto done = execute(gone); !done)
        return done;
    if (!std::exchange(m_leftovers, true)) // remembered with it, over the end of this process
        if (auto done = m_connection->run(QStringLiteral("INSERT OR REPLACE INTO meta (key, value) VALUES ('leftovers', '1')")); !done)
            return done;
    m_statements->remove.bindValue(0, id.value);
    return execute(m_statements->remove);
}

// What is deleted lies in the index until its part is merged: once all parts are one, none of it is left.
Result<void> ArchiveFile::sweep()
{
    const auto before = m_connection->value(QStringLiteral("SELECT total_changes()"));
    const int pages = std::exchange(m_sweeping, true) ? sweepPages : -sweepPages;
    if (auto done = m_connection->run(QStringLiteral("INSERT INTO word (word, rank) VALUES ('merge', %1)").arg(pages)); !done)
        return done;
    const auto after = m_connection->value(QStringLiteral("SELECT total_changes()"));
    if (!before || !after)
        return tl::unexpected(before ? after.error() : before.error());
    const bool merged = after->toLongLong() - before->toLongLong() < 2;
    // Old pages stand in the WAL as well, until it is cut off: while somebody reads it is tried again.
    const auto done = m_connection->checkpoint(merged ? Connection::Checkpoint::TruncateAtOnce : Connection::Checkpoint::Passive);
    if (!done)
        return tl::unexpected(done.error());
    if (!merged || !*done)
        return {};
    m_leftovers = m_sweeping = false;
    return m_connection->run(QStringLiteral("DELETE FROM meta WHERE key = 'leftovers'"));
}

Result<FoundCase> ArchiveFile::read(const QSqlQuery &query) const
{
    const CaseId id{query.value(0).toLongLong()};
    const Seq seq = query.value(1).toLongLong();
    const QByteArray body = query.value(2).toByteArray();
    if (sealOf(id, seq, body) != query.value(3).toByteArray())
        return failure(ErrorCode::LogBroken, {QString::number(seq)}, QStringLiteral("archived case %1").arg(id.value));
    return FoundCase{id, seq, qUncompress(body)};
}

Result<QVector<FoundCase>> ArchiveFile::find(const QVector<CaseId> &ids)
{
    QVector<FoundCase> found;
    QSqlQuery &query = m_statements->find;
    query.bindValue(0, listOf(ids));
    if (!query.exec())
        return sqlFailure(query.lastError());
    while (query.next()) {
        auto one = read(query);
        if (!one) {
            query.finish();
            return tl::unexpected(one.error());
        }
        found.append(std::move(*one));
    }
    const QSqlError broken = query.lastError();
    query.finish();
    if (broken.isValid())
        return sqlFailure(broken);
    return found;
}

Result<CaseId> ArchiveFile::findUpstream(const QString &number)
{
    QSqlQuery &query = m_statements->upstream;
    query.bindValue(0, text(number));
    if (!query.exec())
        return sqlFailure(query.lastError());
    const CaseId id{query.next() ? query.value(0).toLongLong() : 0};
    query.finish();
    return id;
}

// Cases are numbered in the order of their registration.
Result<std::optional<CaseId>> ArchiveFile::firstSince(Instant at) const
{
    const auto id = m_connection->value(QStringLiteral("SELECT id FROM past WHERE registered >= %1 ORDER BY registered LIMIT 1").arg(toMsec(at)));
    if (!id)
        return tl::unexpected(id.error());
    return id->isNull() ? std::nullopt : std::optional(CaseId{id->toLongLong()});
}

Result<std::optional<CaseId>> ArchiveFile::firstTouchedSince(Instant at)
{
    if (m_firstTouched && m_firstTouched->first == at)
        return m_firstTouched->second;
    const auto id = m_connection->value(QStringLiteral("SELECT min(id) FROM past WHERE touched >= %1").arg(toMsec(at)));
    if (!id)
        return tl::unexpected(id.error());
    m_firstTouched = {at, id->isNull() ? std::nullopt : std::optional(CaseId{id->toLongLong()})};
    return m_firstTouched->second;
}

Result<PastPage> ArchiveFile::search(const PastQuery &query)
{
    const auto match = matchOf(query);
    if (!match)
        return PastPage{};
    qint64 least = 0, before = query.before.isNull() ? std::numeric_limits<qint64>::max() : query.before.value;
    if (query.from) {
        const auto first = firstSince(*query.from);
        if (!first || !*first)
            return first ? Result<PastPage>(PastPage{}) : tl::unexpected(first.error());
        least = (*first)->value;
    }
    if (query.to) {
        const auto end = firstSince(*query.to);
        if (!end)
            return tl::unexpected(end.error());
        before = *end ? std::min(before, (*end)->value) : before;
    }
    QString since;
    if (query.touchedSince) {
        const auto first = firstTouchedSince(*query.touchedSince);
        if (!first || !*first)
            return first ? Result<PastPage>(PastPage{}) : tl::unexpected(first.error());
        least = std::max(least, (*first)->value);
        since = QStringLiteral(" AND touched >= %1").arg(toMsec(*query.touchedSince));
    }
    const int limit = std::clamp(query.limit, 1, mostAtOnce);
    // The index gives its hits in order, the latest first: only as many are looked up as are shown.
    const QString range = QStringLiteral("%1 >= %2 AND %1 < %3").arg(QLatin1String(match->isEmpty() ? "id" : "word.rowid")).arg(least).arg(before);
    const QString rows = QLatin1String("SELECT id, seq, body, seal FROM ")
        + (match->isEmpty() ? QStringLiteral("past WHERE ") : QStringLiteral("word CROSS JOIN past ON past.id = word.rowid WHERE word MATCH ? AND ")) + range + since
        + QStringLiteral(" ORDER BY %1 DESC LIMIT %2").arg(QLatin1String(match->isEmpty() ? "id" : "word.rowid")).arg(limit + 1);
    auto found = m_connection->prepare(rows);
    if (!found)
        return tl::unexpected(found.error());
    if (!match->isEmpty())
        found->bindValue(0, *match);
    if (!found->exec())
        return sqlFailure(found->lastError());
    PastPage page;
    while (found->next() && !page.more) {
        page.more = page.cases.size() == limit;
        auto one = page.more ? Result<FoundCase>(FoundCase{}) : read(*found);
        if (!one)
            return tl::unexpected(one.error());
        if (!page.more)
            page.cases.append(std::move(*one));
    }
    if (found->lastError().isValid())
        return sqlFailure(found->lastError());
    return page;
}

Result<qint64> ArchiveFile::countBeside(const QVector<CaseId> &ids)
{
    auto query = m_connection->prepare(QStringLiteral("SELECT (SELECT count(*) FROM past) - (SELECT count(*) FROM past WHERE id IN (SELECT value FROM json_each(?)))"));
    if (!query)
        return tl::unexpected(query.error());
    query->bindValue(0, listOf(ids));
    if (!query->exec() || !query->next())
        return sqlFailure(query->lastError());
    return query->value(0).toLongLong();
}

Result<void> ArchiveFile::clear()
{
    m_firstTouched.reset();
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const char *sql : {"DELETE FROM past", "INSERT INTO word (word) VALUES ('delete-all')"})
        if (auto done = m_connection->run(QLatin1String(sql)); !done)
            return done;
    return transaction->commit();
}

} // namespace Yixian
