// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/rate.h"

namespace Yixian {

std::optional<double> Rate::share() const
{
    return of > 0 ? std::optional<double>(static_cast<double>(met) / of) : std::nullopt;
}

std::optional<bool> Rate::reaches(int targetPermille) const
{
    if (small())
        return std::nullopt;
    return static_cast<long long>(met) * 1000 >= static_cast<long long>(of) * targetPermille;
}

Rate &Rate::operator+=(const Rate &other)
{
    met += other.met;
    of += other.of;
    excluded += other.excluded;
    return *this;
}

ErrorBudget errorBudget(const Rate &rate, int targetPermille, int expected)
{
    ErrorBudget budget;
    const long long missable = 1000 - targetPermille;
    const long long all = static_cast<long long>(rate.of) + expected;
    budget.allowed = static_cast<int>(all * missable / 1000); // one more would be below the target
    budget.used = rate.missed();
    if (rate.of > 0 && missable > 0)
        budget.burnRate =
            static_cast<double>(budget.used) * 1000 / (static_cast<double>(rate.of) * static_cast<double>(missable));
    return budget;
}

} // namespace Yixian
