// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/framewatch.h"

#include <algorithm>

namespace Yixian {

namespace {

constexpr quint16 protocolError = 1002, policy = 1008, tooLarge = 1009;
constexpr unsigned char finBit = 0x80, rsvBits = 0x70, opcodeBits = 0x0f, maskBit = 0x80, lengthBits = 0x7f;
constexpr unsigned char continuation = 0, binary = 2, close = 8, pong = 10;
constexpr std::size_t maskBytes = 4;
constexpr quint64 mostOfControl = 125, short16 = 126, long64 = 127;

} // namespace

FrameWatch::Verdict FrameWatch::take(const char *bytes, std::size_t size, Millis now)
{
    const char *const end = bytes + size;
    while (m_verdict.fine() && bytes != end) {
        if (m_opaque > 0) {
            const std::size_t part = std::min(opaque(), static_cast<std::size_t>(end - bytes));
            bytes += part;
            skip(part);
            continue;
        }
        if (m_have == 0)
            beginFrame(now);
        m_header[m_have++] = static_cast<unsigned char>(*bytes++);
        if (m_have == 1)
            readFirst();
        else if (m_have == 2)
            readSecond();
        if (m_verdict.fine() && m_have >= 2 && m_have == 2 + lengthBytes())
            readLength(now);
    }
    return m_verdict;
}

FrameWatch::Verdict FrameWatch::skip(std::size_t bytes)
{
    if (bytes == 0 || !m_verdict.fine())
        return m_verdict;
    m_opaque -= std::min<quint64>(bytes, m_opaque);
    if (m_opaque == 0)
        m_have = 0; // the frame is complete
    return m_verdict;
}

FrameWatch::Verdict FrameWatch::beginFrame(Millis now)
{
    ++m_frames;
    if (now - m_second >= Millis(1000)) {
        m_second = now;
        m_inSecond = 0;
    }
    ++m_inSecond;
    return m_limits.framesPerSecond > 0 && m_inSecond > m_limits.framesPerSecond ? refuse(policy, "rate") : m_verdict;
}

FrameWatch::Verdict FrameWatch::readFirst()
{
    const unsigned char first = m_header[0];
    const unsigned char opcode = first & opcodeBits;
    if ((first & rsvBits) != 0)
        return refuse(protocolError, "reserved bits");
    if ((opcode > binary && opcode < close) || opcode > pong)
        return refuse(protocolError, "opcode");
    if (isControl())
        return (first & finBit) == 0 ? refuse(protocolError, "fragmented control frame") : m_verdict;
    if ((opcode == continuation) != (m_messageFrames > 0))
        return refuse(protocolError, "fragments");
    return m_verdict;
}

FrameWatch::Verdict FrameWatch::readSecond()
{
    if ((m_header[1] & maskBit) == 0)
        return refuse(protocolError, "no mask");
    if (isControl() && (m_header[1] & lengthBits) > mostOfControl)
        return refuse(protocolError, "long control frame");
    return m_verdict;
}

std::size_t FrameWatch::lengthBytes() const
{
    const unsigned char length = m_header[1] & lengthBits;
    return length == long64 ? 8 : length == short16 ? 2 : 0;
}

FrameWatch::Verdict FrameWatch::readLength(Millis now)
{
    const std::size_t bytes = lengthBytes();
    quint64 length = bytes == 0 ? m_header[1] & lengthBits : 0;
    for (std::size_t i = 0; i < bytes; ++i)
        length = (length << 8) | m_header[2 + i];
    if ((bytes == 2 && length < short16) || (bytes == 8 && (length <= 0xffff || (length >> 63) != 0)))
        return refuse(protocolError, "length");
    const Verdict verdict = isControl() ? countControl(now) : countData(length);
    m_opaque = verdict.fine() ? maskBytes + length : 0;
    return verdict;
}

FrameWatch::Verdict FrameWatch::countData(quint64 length)
{
    const bool last = (m_header[0] & finBit) != 0;
    m_messageBytes += length;
    ++m_messageFrames;
    if (length > static_cast<quint64>(m_limits.frameBytes) || m_messageBytes > static_cast<quint64>(m_limits.messageBytes))
        return refuse(tooLarge, "size");
    // Empty continuation frames cost the sender six bytes each and never make a message, so bytes alone bound nothing.
    if (m_limits.framesPerMessage > 0 && m_messageFrames > m_limits.framesPerMessage)
        return refuse(policy, "frames");
    if (last) {
        m_messageBytes = 0;
        m_messageFrames = 0;
    }
    return m_verdict;
}

FrameWatch::Verdict FrameWatch::countControl(Millis now)
{
    if (m_limits.controlsPerSecond <= 0)
        return m_verdict;
    const Millis each = Millis(1000) / m_limits.controlsPerSecond;
    m_controlDebt = std::max(m_controlDebt - (now - m_controlAt), Millis{0}) + each;
    m_controlAt = now;
    return m_controlDebt > each * m_limits.controlBurst ? refuse(policy, "pings") : m_verdict;
}

FrameWatch::Verdict FrameWatch::refuse(quint16 code, const char *reason)
{
    m_opaque = 0;
    return m_verdict = {code, reason};
}

} // namespace Yixian
