// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/share.h"

namespace Yixian {

// A share with its numerator and denominator (DOMAIN 2.7). `met` counts what the rate is named after, which of an
// objection rate is nothing good; `excluded` would be in `of` but for a published 剔除.
struct Rate
{
    int met = 0;
    int of = 0;
    int excluded = 0;

    int missed() const { return of - met; }
    bool small() const { return of < smallNumber; }
    // 0/0 is no share, never 100 %.
    std::optional<double> share() const;
    Interval interval() const { return wilsonInterval(met, of); }
    // In per mille against a target; nullopt where there are too few to say.
    std::optional<bool> reaches(int targetPermille) const;
    void count(bool isMet)
    {
        ++of;
        met += isMet;
    }
    void count(bool isMet, bool isExcluded)
    {
        if (isExcluded)
            ++excluded;
        else
            count(isMet);
    }
    Rate &operator+=(const Rate &other);
    bool operator==(const Rate &) const = default;
};

// What a target still allows to go wrong ("error budget": B. Beyer et al., Site Reliability Engineering, 2016, chapter
// 3).
struct ErrorBudget
{
    int allowed = 0; // misses that keep the target, of what is due and expected
    int used = 0;    // misses so far
    double burnRate =
        0; // 1: misses come exactly as often as the target allows; above it, the target is lost in the end

    int left() const { return allowed - used; } // negative: missed by so many
    bool operator==(const ErrorBudget &) const = default;
};
// `expected`: how many more will be due until the period ends, e.g. what is pending now.
ErrorBudget errorBudget(const Rate &rate, int targetPermille, int expected = 0);

} // namespace Yixian
