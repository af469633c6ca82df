// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <QtGlobal>

namespace Yixian {

// What one end accepts from the other (RELIABILITY 5.7). The defaults are those before login; benches raise them.
struct ChannelLimits
{
    qint64 frameBytes = 4 * 1024;
    qint64 messageBytes = 4 * 1024;
    int framesPerMessage = 64;          // 0: any number
    int framesPerSecond = 200;          // 0: any number; a message is at least one frame
    int controlsPerSecond = 2;          // pings and pongs in the long run; 0: any number
    int controlBurst = 10;              // at once
    std::chrono::milliseconds wholeFrame = std::chrono::seconds(30); // from a frame's first byte to its last
    qint64 backlogBytes = 8 * 1024 * 1024; // queued for a peer that does not read; more aborts. 0: any amount
    // A message goes out in one frame: Qt's receiver takes a Chinese character that is cut by a frame's end for bad UTF-8
    // and closes (1007). Only tests make it smaller.
    qint64 outgoingFrameBytes = 16 * 1024 * 1024;
    std::chrono::milliseconds closeGrace = std::chrono::seconds(2);

    // What a hub accepts after login.
    static ChannelLimits loggedIn()
    {
        ChannelLimits limits;
        limits.frameBytes = 256 * 1024;
        limits.messageBytes = 256 * 1024;
        return limits;
    }
    // What a console or a feed accepts from its hub: larger messages, as many and as fast as there is news. A snapshot is
    // hundreds of frames at once, a busy morning a frame a turn.
    static ChannelLimits fromHub()
    {
        ChannelLimits limits;
        limits.frameBytes = 4 * 1024 * 1024;
        limits.messageBytes = 4 * 1024 * 1024;
        limits.framesPerMessage = 0;
        limits.framesPerSecond = 0;
        return limits;
    }
};

// What a server takes on before anybody has logged in. One value, so that a bench can raise it.
struct ServerLimits
{
    int listenBacklog = 1024;
    int maxPending = 2000;      // upgraded but not taken yet
    int connections = 4000;     // accepting pauses here and resumes at 95 %
    int openPerAddress = 600;   // offices sit behind one address
    int halfOpenPerAddress = 64;
    int newPerMinute = 600;         // for each address
    int spareDescriptors = 64;      // kept for the log and everything else that is no connection
    std::chrono::milliseconds tlsHandshake = std::chrono::seconds(5);
    std::chrono::milliseconds handshake = std::chrono::seconds(5); // the upgrade, after TLS
    std::chrono::milliseconds deadPeer = std::chrono::seconds(20); // unacknowledged bytes before TCP gives up
    qint64 requestBytes = 8 * 1024; // of the upgrade request's header
    ChannelLimits channel;
};

} // namespace Yixian
