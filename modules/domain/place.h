// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Yixian {

// An address as it is compared: width, case, blanks and punctuation make no difference.
QString placeKey(const QString &address);

// How much two texts say the same, 0…1: Dice's coefficient over their pairs of neighbouring characters, which needs no
// dictionary and so does for Chinese (L. R. Dice, Ecology 26, 1945).
double likeness(const QString &a, const QString &b);

} // namespace Yixian
