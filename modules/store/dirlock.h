// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <memory>

namespace Yixian {

// Holds a data directory for one hub. The kernel lets go of it when the process ends in whatever way, so a crash leaves
// nothing to clean up. Owned by whoever writes to the directory.
class DirLock
{
public:
    // LogInUse when somebody else holds it, in this process or another.
    static Result<std::unique_ptr<DirLock>> take(const QString &dir);
    ~DirLock();
    Q_DISABLE_COPY_MOVE(DirLock)

private:
    explicit DirLock(qintptr handle) : m_handle(handle) {}
    qintptr m_handle;
};

// What was made in that directory is there after a power cut.
void syncDirectory(const QString &dir);

} // namespace Yixian
