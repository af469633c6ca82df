// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/planner.h"

namespace Yixian {

// The worked example of DOMAIN 1, acted out: sewage in a lane, three units called at once, one that comes uncalled, several
// rounds on site, the citizen's word at the end. Decides from the case as it stands, so it goes on after a restart.
class Story
{
public:
    // With `reportIn` the units report in so long after the call and everything else shrinks with it; without it they
    // report in at 09:00 on the next working day.
    Story(const Scenario &scenario, std::optional<Millis> reportIn);

    Command newCase(const QString &upstream) const;
    QVector<PlannedAct> plan(const Case &value, const Reference &reference, Instant now) const;

private:
    struct Page;
    Instant later(Instant base, double minutes) const;
    void beforeTheCall(Page &page) const;
    void legs(Page &page) const;
    void answer(Page &page, const Leg &leg) const;
    void work(Page &page, const Leg &leg) const;
    void onSite(Page &page) const;
    void ending(Page &page) const;
    MakeCall callSheet(const Reference &reference, Instant now) const;

    QJsonObject m_text;
    std::optional<Millis> m_reportIn;
    double m_pace;
};

} // namespace Yixian
