// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/channellimits.h"

#include <array>
#include <cstddef>

namespace Yixian {

// Reads along the bytes that a WebSocket client sends after the upgrade (RFC 6455, 5) and says at the first byte that
// settles it why they must not be read on: what Qt lets pass, and our own limits. Bytes and instants in, a verdict out;
// it keeps no payload and allocates nothing. A value of whoever reads the socket.
class FrameWatch
{
public:
    using Millis = std::chrono::milliseconds;
    struct Verdict
    {
        quint16 code = 0;            // of the close frame: 1002, 1008, 1009; 0: read on
        const char *reason = nullptr;
        bool fine() const { return code == 0; }
    };

    explicit FrameWatch(const ChannelLimits &limits = {}) : m_limits(limits) {}
    // Counts for the frames that begin from here on.
    void setLimits(const ChannelLimits &limits) { m_limits = limits; }

    // The next bytes, in any portions, at an instant that never goes back. Once refused, everything is.
    Verdict take(const char *bytes, std::size_t size, Millis now);
    // So many of the next bytes say nothing (mask and payload): they may be told by number instead of being shown.
    std::size_t opaque() const { return static_cast<std::size_t>(m_opaque); }
    Verdict skip(std::size_t bytes);

    bool midFrame() const { return m_have > 0; }
    quint64 frames() const { return m_frames; } // begun so far

private:
    Verdict beginFrame(Millis now);
    Verdict readFirst();
    Verdict readSecond();
    Verdict readLength(Millis now);
    Verdict countData(quint64 length);
    Verdict countControl(Millis now);
    Verdict refuse(quint16 code, const char *reason);
    std::size_t lengthBytes() const;
    bool isControl() const { return (m_header[0] & 0x08) != 0; }

    ChannelLimits m_limits;
    std::array<unsigned char, 10> m_header{}; // two bytes and up to eight of length
    std::size_t m_have = 0;                   // of the header; 0 between frames
    quint64 m_opaque = 0;
    quint64 m_frames = 0;
    quint64 m_messageBytes = 0;
    int m_messageFrames = 0; // 0 between messages
    Millis m_second{-1000};
    int m_inSecond = 0;
    Millis m_controlAt{0};
    Millis m_controlDebt{0}; // a bucket that empties with time
    Verdict m_verdict;
};

} // namespace Yixian
