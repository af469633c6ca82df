// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/districtday.h"

#include <algorithm>
#include <cmath>

namespace Yixian::Test {

// A month of a district that answers mostly in time, invented but always the same: for pictures and loads. Cases are
// registered from `first` on, `perDay` a day, until `now`; what would happen after `now` has not happened yet.
class BusyMonth
{
public:
    BusyMonth(State &state, Instant now) : m_state(state), m_day(state), m_now(now) {}

    void fill(int days, int perDay)
    {
        const WorkCalendar &calendar = m_state.reference().calendar;
        const Day today = localDay(m_now);
        for (int back = days - 1; back >= 0; --back) {
            const Day day = today - std::chrono::days(back);
            const int count = calendar.isWorkingDay(day) ? perDay : perDay / 3;
            for (int i = 0; i < count; ++i)
                one(instantOf(day, std::chrono::seconds(7 * 3600 + random(13 * 3600))));
        }
    }
    DistrictDay &day() { return m_day; }

private:
    void one(Instant from)
    {
        static const QStringList streets{QStringLiteral("S10"), QStringLiteral("S10"), QStringLiteral("S10"), QStringLiteral("S9"), QStringLiteral("S9"), QStringLiteral("S7"), QStringLiteral("S7"), QStringLiteral("S3"), QStringLiteral("S8"), QStringLiteral("S4"), QStringLiteral("S2"), QStringLiteral("S1"), QStringLiteral("S5"), QStringLiteral("S6")};
        static const QStringList units{QStringLiteral("B1"), QStringLiteral("B1"), QStringLiteral("B1"), QStringLiteral("B2"), QStringLiteral("B2"), QStringLiteral("B2"), QStringLiteral("B2"), QStringLiteral("B3"), QStringLiteral("B3"), QStringLiteral("B4"), QStringLiteral("B5"), QStringLiteral("B5"),
                                       QStringLiteral("E1"), QStringLiteral("E1"), QStringLiteral("E2"), QStringLiteral("E2"), QStringLiteral("E3"), QStringLiteral("E3"), QStringLiteral("E3"), QStringLiteral("C1"), QStringLiteral("C1"), QStringLiteral("C2"), QStringLiteral("B6")};
        const QStringList &categories = m_state.reference().categories;
        if (from > m_now)
            return;
        const QString street = streets[random(static_cast<int>(streets.size()))];
        const CaseId id = m_day.registered(from, street, categories[random(static_cast<int>(categories.size()))],
                                           random(12) == 0 ? Urgency::Critical : Urgency::Normal);
        const Instant accepted = from + skewed(125, 0.9);
        if (accepted > m_now)
            return;
        m_day.accepted(id, accepted);
        const Instant called = accepted + std::chrono::seconds(240 + random(900));
        if (called > m_now)
            return;
        QStringList chosen{units[random(static_cast<int>(units.size()))]};
        if (const QString second = units[random(static_cast<int>(units.size()))]; random(3) == 0 && second != chosen[0])
            chosen.append(second);
        const Instant reportAt = m_state.reference().calendar.dueAfter(called, workMinutes(150));
        m_day.called(id, called, chosen, reportAt);
        bool all = true;
        for (int leg = 1; leg <= chosen.size(); ++leg)
            all = answer(id, leg, called, chosen[leg - 1], reportAt) && all;
        const QVector<Leg> &legs = m_state.find(id)->legs;
        all = all && std::any_of(legs.cbegin(), legs.cend(), [](const Leg &leg) { return leg.live(); });
        if (all && reportAt + std::chrono::hours(2) < m_now)
            m_day.finished(id, reportAt + std::chrono::minutes(40));
    }
    // False when not everything of this leg has happened yet.
    bool answer(CaseId id, int leg, Instant called, const QString &unit, Instant reportAt)
    {
        const WorkCalendar &calendar = m_state.reference().calendar;
        const bool slow = unit == QLatin1String("B3") || unit == QLatin1String("E1");
        const bool critical = m_state.find(id)->urgency == Urgency::Critical;
        const auto after = [&](Millis own) {
            return critical ? called + own : calendar.dueAfter(called, WorkTime{own});
        };
        if (random(60) == 0 && called + std::chrono::minutes(1) < m_now) {
            m_day.withdrawn(id, leg, called + std::chrono::minutes(1));
            return true;
        }
        const Instant accepted = after(skewed(slow ? 250 : 170, 0.9));
        const Instant responded = std::max(accepted, after(skewed(slow ? 1300 : 850, 0.85)));
        if (accepted < m_now && accepted < responded)
            m_day.acceptedLeg(id, leg, accepted);
        if (responded >= m_now)
            return false;
        m_day.responded(id, leg, responded);
        const Instant arrived = reportAt + std::chrono::minutes(random(30) - 20);
        if (arrived >= m_now || arrived <= responded)
            return arrived < m_now;
        m_day.arrived(id, leg, arrived);
        return true;
    }
    // Log-normal with this median in seconds.
    Millis skewed(double medianSeconds, double sigma)
    {
        const double u1 = (random(1000000) + 1) / 1000001.0;
        const double u2 = random(1000000) / 1000000.0;
        const double normal = std::sqrt(-2 * std::log(u1)) * std::cos(6.283185307179586 * u2);
        return Millis{static_cast<qint64>(1000 * medianSeconds * std::exp(sigma * normal))};
    }
    int random(int below)
    {
        m_seed = m_seed * 6364136223846793005u + 1442695040888963407u;
        return static_cast<int>((m_seed >> 33) % static_cast<quint64>(below));
    }

    State &m_state;
    DistrictDay m_day;
    Instant m_now;
    quint64 m_seed = 20260709;
};

} // namespace Yixian::Test
