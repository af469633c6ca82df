// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/share.h"

#include <algorithm>
#include <cmath>
#include <QtGlobal>

namespace Yixian {

Interval wilsonInterval(int met, int trials, double z)
{
    if (trials <= 0)
        return {};
    const double n = trials;
    const double p = met / n;
    const double zz = z * z;
    const double middle = p + zz / (2 * n);
    const double reach = z * std::sqrt(p * (1 - p) / n + zz / (4 * n * n));
    const double whole = 1 + zz / n;
    return {std::max(0.0, (middle - reach) / whole), std::min(1.0, (middle + reach) / whole)};
}

std::optional<double> MaturedShare::share() const
{
    return due > 0 ? std::optional<double>(static_cast<double>(met) / due) : std::nullopt;
}

std::optional<bool> MaturedShare::reaches(int targetPermille) const
{
    if (small())
        return std::nullopt;
    return static_cast<long long>(met) * 1000 >= static_cast<long long>(due) * targetPermille;
}

MaturedShare &MaturedShare::operator+=(const MaturedShare &other)
{
    met += other.met;
    due += other.due;
    overdueOpen += other.overdueOpen;
    pending += other.pending;
    early += other.early;
    voided += other.voided;
    excluded += other.excluded;
    return *this;
}

} // namespace Yixian
