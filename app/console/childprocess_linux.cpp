// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/childprocess.h"

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace Yixian {

void endWithThisProcess(QProcess &process)
{
    process.setChildProcessModifier([parent = ::getpid()] {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0);
        if (::getppid() != parent) // it has gone in between
            ::_exit(0);
    });
}

} // namespace Yixian
