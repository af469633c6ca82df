// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace Yixian {

// Below this many due a share is not a share: counts only, no percent, no rank, no colour (DOMAIN 2.7).
inline constexpr int smallNumber = 20;

struct Interval
{
    double low = 0;
    double high = 1;
};

// The 95 % interval of a share, Wilson's score interval: (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
// E. B. Wilson, JASA 22 (1927). Without trials it is [0, 1].
Interval wilsonInterval(int met, int trials, double z = 1.959963984540054);

// 到期口径: met ÷ all whose limit has run out; those still inside their limit and void ones are counted apart (DOMAIN 7).
struct MaturedShare
{
    int met = 0;         // stopped in time and the limit has run out
    int due = 0;         // limit has run out: met, late, or still open
    int overdueOpen = 0; // of `due`: still running
    int pending = 0;     // limit has not run out, still running
    int early = 0;       // limit has not run out, stopped already: in no share yet
    int voided = 0;
    int excluded = 0;    // likewise in none: 剔除

    int n() const { return due + pending + early; }
    int open() const { return pending + overdueOpen; }
    bool small() const { return due < smallNumber; }
    // 0/0 is no share, never 100 %.
    std::optional<double> share() const;
    Interval interval() const { return wilsonInterval(met, due); }
    // In per mille against a target; nullopt where there are too few to say.
    std::optional<bool> reaches(int targetPermille) const;
    MaturedShare &operator+=(const MaturedShare &other);
    bool operator==(const MaturedShare &) const = default;
};

} // namespace Yixian
