// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/socketoptions.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace Yixian {

void setDeadPeerTimeout(qintptr socket, std::chrono::milliseconds timeout)
{
    const unsigned int milliseconds = static_cast<unsigned int>(timeout.count());
    ::setsockopt(static_cast<int>(socket), IPPROTO_TCP, TCP_USER_TIMEOUT, &milliseconds, sizeof milliseconds);
}

} // namespace Yixian
