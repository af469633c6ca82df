// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logbackup.h"

#include "store/archivefile.h"
#include "store/connection.h"
#include "store/dirlock.h"
#include "store/logwriter.h"
#include "store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Yixian {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString quoted(const QString &path)
{
    return u'\'' + QString(path).replace(u'\'', QLatin1String("''")) + u'\'';
}

tl::unexpected<Error> bad(const QString &what)
{
    return failure(ErrorCode::BadBackup, {what});
}

// Raises the epoch, ends what could be used to log in, and leaves a mark in the chain.
Result<LogHead> beginEpoch(const QString &dir, const QString &keyDir, const std::function<LogRow(Seq)> &mark)
{
    {
        const auto writer = LogWriter::open(dir, keyDir);
        if (!writer)
            return tl::unexpected(writer.error());
        const Connection &connection = (*writer)->connection();
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        LogMeta meta = (*writer)->meta();
        ++meta.epoch;
        if (const auto done = writeMeta(connection, meta, (*writer)->vault()); !done)
            return tl::unexpected(done.error());
        if (const auto done = connection.run(QStringLiteral("DELETE FROM token")); !done)
            return tl::unexpected(done.error());
        if (const auto done = transaction->commit(); !done)
            return tl::unexpected(done.error());
    }
    const auto writer = LogWriter::open(dir, keyDir); // in its new epoch
    if (!writer)
        return tl::unexpected(writer.error());
    auto head = (*writer)->append(Turn{{mark((*writer)->head().seq + 1)}, {}});
    const auto whole = (*writer)->checkpoint(); // the file alone is moved
    if (!whole || !*whole)
        return whole ? failure(ErrorCode::LogInUse) : tl::unexpected(whole.error());
    return head;
}

} // namespace

Result<VerifyReport> backUp(const QString &dir, const QString &file)
{
    if (QFileInfo::exists(file))
        return failure(ErrorCode::FileUnreadable, {file}, QStringLiteral("exists"));
    {
        QFile made(file); // for its owner's eyes before anything is in it
        if (!made.open(QIODevice::WriteOnly) || !made.setPermissions(ownerOnly))
            return failure(ErrorCode::FileUnreadable, {file}, made.errorString());
    }
    {
        auto connection = Connection::open(databasePath(dir), Connection::Mode::ReadOnly);
        if (!connection)
            return tl::unexpected(connection.error());
        if (const auto known = requireSchema(**connection); !known)
            return tl::unexpected(known.error());
        if (const auto done = (*connection)->run(QLatin1String("PRAGMA query_only = OFF")); !done) // of the copy it is not
            return tl::unexpected(done.error());
        if (const auto done = (*connection)->run(QLatin1String("VACUUM INTO ") + quoted(file)); !done) {
            QFile::remove(file);
            return tl::unexpected(done.error());
        }
    }
    const auto copy = LogFile::openFile(file, dir);
    return copy ? (*copy)->verify() : tl::unexpected(copy.error());
}

Result<LogHead> restore(const QString &file, const QString &dir, const std::function<LogRow(Seq)> &mark)
{
    if (QFileInfo::exists(databasePath(dir)))
        return failure(ErrorCode::LogExists, {dir});
    if (const auto key = SiteKey::load(dir); !key) // without it nobody's name could be read, and another would lock it for good
        return tl::unexpected(key.error());
    {
        const auto backup = LogFile::openFile(file, dir);
        if (!backup)
            return bad(file);
        if (!(*backup)->hasKey())
            return failure(ErrorCode::KeyMismatch, {SiteKey::pathIn(dir)});
        const auto report = (*backup)->verify();
        if (!report || !report->ok)
            return bad(report ? QString::number(report->firstBrokenSeq) : file);
    }
    const auto lock = DirLock::take(dir);
    if (!lock)
        return tl::unexpected(lock.error());
    const QString aside = dir + QLatin1String("/new"); // a log that exists is a whole one
    QDir(aside).removeRecursively();
    if (!QDir().mkpath(aside) || !QFile::setPermissions(aside, ownerOnly | QFileDevice::ExeOwner) || !QFile::copy(file, databasePath(aside))
        || !QFile::setPermissions(databasePath(aside), ownerOnly))
        return failure(ErrorCode::FileUnreadable, {file});
    auto head = beginEpoch(aside, dir, mark);
    if (head && !QFile::rename(databasePath(aside), databasePath(dir)))
        head = failure(ErrorCode::LogExists, {dir});
    QDir(aside).removeRecursively();
    ArchiveFile::remove(dir); // whatever it was the archive of
    return head;
}

} // namespace Yixian
