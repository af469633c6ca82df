// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/socketoptions.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <limits>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Yixian {

void setDeadPeerTimeout(qintptr socket, std::chrono::milliseconds timeout)
{
    const unsigned int milliseconds = static_cast<unsigned int>(timeout.count());
    ::setsockopt(static_cast<int>(socket), IPPROTO_TCP, TCP_USER_TIMEOUT, &milliseconds, sizeof milliseconds);
}

qint64 sendNow(qintptr socket, std::span<const QByteArrayView> parts)
{
    std::array<iovec, 64> pieces;
    const size_t count = std::min(parts.size(), pieces.size());
    for (size_t i = 0; i < count; ++i)
        pieces[i] = {const_cast<char *>(parts[i].data()), static_cast<size_t>(parts[i].size())};
    msghdr message{};
    message.msg_iov = pieces.data();
    message.msg_iovlen = count;
    return std::max<qint64>(0, ::sendmsg(static_cast<int>(socket), &message, MSG_NOSIGNAL | MSG_DONTWAIT));
}

namespace {

int descriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return std::numeric_limits<int>::max();
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, std::numeric_limits<int>::max()));
}

} // namespace

int raiseDescriptorLimit(int most)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < static_cast<rlim_t>(most)) {
        limit.rlim_cur = std::min(limit.rlim_max, static_cast<rlim_t>(most));
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    return descriptorLimit();
}

bool descriptorsLeft(int spare)
{
    const int lowest = ::open("/dev/null", O_RDONLY | O_CLOEXEC); // the system gives the lowest that is free
    if (lowest < 0)
        return false;
    ::close(lowest);
    return lowest < descriptorLimit() - spare;
}

} // namespace Yixian
