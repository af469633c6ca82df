// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/processsignals.h"

#include <QSocketNotifier>
#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace Yixian {

struct ProcessSignals::Private
{
    int descriptor = -1;
    std::unique_ptr<QSocketNotifier> notifier;
};

ProcessSignals::ProcessSignals() : m_private(std::make_unique<Private>())
{
    sigset_t heeded;
    sigemptyset(&heeded);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&heeded, signal);
    pthread_sigmask(SIG_BLOCK, &heeded, nullptr); // threads inherit it, so the descriptor gets every one
    m_private->descriptor = signalfd(-1, &heeded, SFD_NONBLOCK | SFD_CLOEXEC);
    m_private->notifier = std::make_unique<QSocketNotifier>(m_private->descriptor, QSocketNotifier::Read);
    connect(m_private->notifier.get(), &QSocketNotifier::activated, this, [this] {
        bool end = false, reload = false;
        signalfd_siginfo info;
        while (read(m_private->descriptor, &info, sizeof info) == static_cast<ssize_t>(sizeof info))
            (info.ssi_signo == SIGHUP ? reload : end) = true;
        if (reload)
            emit reloadRequested();
        if (end)
            emit endRequested();
    });
}

ProcessSignals::~ProcessSignals()
{
    m_private->notifier.reset();
    ::close(m_private->descriptor);
}

} // namespace Yixian
