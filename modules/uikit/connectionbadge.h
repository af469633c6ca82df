// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uikit/badge.h"

namespace Yixian {

// The link in the title strip, in words and shape: online (ring, no colour), clock offset, no link. Owned by its strip,
// GUI thread.
class ConnectionBadge : public BadgeLabel
{
    Q_OBJECT

public:
    explicit ConnectionBadge(const Theme &theme, QWidget *parent = nullptr);

    void setOnline(Millis offset);                  // P3 above 2 s, P2 above 30 s
    void setOffline(Millis since, bool connecting); // P2, P1 from 60 s on
    void setUnknown();                              // not yet asked for the time: acts wait

protected:
    void retranslate() override { apply(); }

private:
    enum class State { Unknown, Online, Offline };
    void apply();

    State m_state = State::Unknown;
    Millis m_value{0};
    bool m_connecting = false;
};

} // namespace Yixian
