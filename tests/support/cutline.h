// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testhub.h"

#include <QPointer>

namespace Yixian::Test {

// A console's way to the hub, which can be cut for a while. Owned by the test, outlives its seats.
class CutLine
{
public:
    explicit CutLine(TestHub &hub) : m_hub(hub) {}
    HubLink::Dial dial()
    {
        return [this](const QUrl &) {
            auto channel = m_hub.rawChannel();
            m_channel = channel.get();
            if (m_down)
                channel->abort();
            return channel;
        };
    }
    void cut()
    {
        m_down = true;
        m_channel->abort();
    }
    void mend() { m_down = false; }

private:
    TestHub &m_hub;
    QPointer<MessageChannel> m_channel;
    bool m_down = false;
};

} // namespace Yixian::Test
