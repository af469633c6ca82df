// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/processsignals.h"

#include <atomic>
#include <qt_windows.h>

namespace Yixian {

namespace {

// The system calls a plain function in a thread of its own, so it has to find the object somewhere.
std::atomic<ProcessSignals *> listener{nullptr};

BOOL WINAPI onControl(DWORD)
{
    if (ProcessSignals *target = listener.load())
        QMetaObject::invokeMethod(target, &ProcessSignals::endRequested, Qt::QueuedConnection);
    Sleep(5000); // the process ends when this returns; main normally ends it before
    return TRUE;
}

} // namespace

struct ProcessSignals::Private
{
};

ProcessSignals::ProcessSignals() : m_private(std::make_unique<Private>())
{
    listener = this;
    SetConsoleCtrlHandler(onControl, TRUE);
}

ProcessSignals::~ProcessSignals()
{
    SetConsoleCtrlHandler(onControl, FALSE);
    listener = nullptr;
}

} // namespace Yixian
