// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/shutdownsignal.h"

#include <QSocketNotifier>
#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace Yixian {

struct ShutdownSignal::Private
{
    int descriptor = -1;
    std::unique_ptr<QSocketNotifier> notifier;
};

ShutdownSignal::ShutdownSignal() : m_private(std::make_unique<Private>())
{
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr); // threads inherit it, so the descriptor gets every one
    m_private->descriptor = signalfd(-1, &ending, SFD_NONBLOCK | SFD_CLOEXEC);
    m_private->notifier = std::make_unique<QSocketNotifier>(m_private->descriptor, QSocketNotifier::Read);
    connect(m_private->notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info;
        while (read(m_private->descriptor, &info, sizeof info) == static_cast<ssize_t>(sizeof info)) {}
        emit requested();
    });
}

ShutdownSignal::~ShutdownSignal()
{
    m_private->notifier.reset();
    ::close(m_private->descriptor);
}

} // namespace Yixian
