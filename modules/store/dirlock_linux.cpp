// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dirlock.h"

#include <cerrno>
#include <fcntl.h>
#include <QByteArray>
#include <QFile>
#include <sys/file.h>
#include <unistd.h>

namespace Yixian {

Result<std::unique_ptr<DirLock>> DirLock::take(const QString &dir)
{
    const QString path = dir + QLatin1String("/yixian.lock");
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return failure(ErrorCode::FileUnreadable, {path});
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const bool held = errno == EWOULDBLOCK;
        ::close(file);
        if (held)
            return failure(ErrorCode::LogInUse);
        return failure(ErrorCode::FileUnreadable, {path}, QStringLiteral("flock"));
    }
    return std::unique_ptr<DirLock>(new DirLock(file));
}

void syncDirectory(const QString &dir)
{
    const int directory = ::open(QFile::encodeName(dir).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return;
    ::fsync(directory);
    ::close(directory);
}

DirLock::~DirLock()
{
    ::close(static_cast<int>(m_handle));
}

} // namespace Yixian
