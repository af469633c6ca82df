// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passwordpolicy.h"

#include <QSet>

namespace Yixian {

namespace {

constexpr qsizetype fewestKinds = 4; // of characters: aaaaaaaaaaaa and 121212121212 are as good as none

} // namespace

Result<void> PasswordPolicy::check(const UserId &user, const QString &password) const
{
    if (password.size() < shortest)
        return failure(ErrorCode::WeakPassword, {QString::number(shortest)});
    const QSet<QChar> kinds(password.cbegin(), password.cend());
    const bool saysName = user.value.size() >= 3 && password.contains(user.value, Qt::CaseInsensitive);
    if (kinds.size() < fewestKinds || saysName || known.contains(password, Qt::CaseInsensitive))
        return failure(ErrorCode::PasswordKnown);
    return {};
}

} // namespace Yixian
