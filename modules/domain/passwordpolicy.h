// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

namespace Yixian {

// What a password has to be, as the district's data says. The defaults go by length and by a list of what is guessed first; a
// site that has to follow 等保 gives it an age as well (RELIABILITY 3: requirements that contradict each other).
struct PasswordPolicy
{
    int shortest = 12;
    int days = 0;        // after which it has to be changed; 0: never
    QStringList known{}; // that everybody tries; letters of either case
    bool operator==(const PasswordPolicy &) const = default;

    // WeakPassword(characters at least), PasswordKnown.
    Result<void> check(const UserId &user, const QString &password) const;
};

} // namespace Yixian
