// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dirlock.h"

#include <QDir>
#include <windows.h>

namespace Yixian {

Result<std::unique_ptr<DirLock>> DirLock::take(const QString &dir)
{
    const QString path = QDir::toNativeSeparators(dir + QLatin1String("/yixian.lock"));
    const std::wstring name = path.toStdWString();
    const HANDLE file = ::CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        if (::GetLastError() == ERROR_SHARING_VIOLATION)
            return failure(ErrorCode::LogInUse);
        return failure(ErrorCode::FileUnreadable, {path});
    }
    return std::unique_ptr<DirLock>(new DirLock(reinterpret_cast<qintptr>(file)));
}

void syncDirectory(const QString &) {} // NTFS keeps its own journal of names

DirLock::~DirLock()
{
    ::CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

} // namespace Yixian
