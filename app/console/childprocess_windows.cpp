// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/childprocess.h"

#include <qt_windows.h>

namespace Yixian {

namespace {

// This process and all its children are in one job, which ends when its last handle does: with this process.
void joinJob()
{
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    AssignProcessToJobObject(job, GetCurrentProcess());
}

} // namespace

void endWithThisProcess(QProcess &)
{
    [[maybe_unused]] static const bool joined = (joinJob(), true);
}

} // namespace Yixian
