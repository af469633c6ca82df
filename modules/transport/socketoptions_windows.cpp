// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/socketoptions.h"

#include <winsock2.h>
#include <ws2tcpip.h>

namespace Yixian {

void setDeadPeerTimeout(qintptr socket, std::chrono::milliseconds timeout)
{
#ifdef TCP_MAXRT
    const DWORD seconds = static_cast<DWORD>(std::chrono::ceil<std::chrono::seconds>(timeout).count());
    ::setsockopt(static_cast<SOCKET>(socket), IPPROTO_TCP, TCP_MAXRT, reinterpret_cast<const char *>(&seconds), sizeof seconds);
#else
    Q_UNUSED(socket)
    Q_UNUSED(timeout)
#endif
}

qint64 sendNow(qintptr, std::span<const QByteArrayView>)
{
    return 0; // Qt's socket takes all of it
}

// Sockets are no descriptors there, and memory ends first.
int raiseDescriptorLimit(int most)
{
    return most;
}

bool descriptorsLeft(int)
{
    return true;
}

} // namespace Yixian
