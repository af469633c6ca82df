// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"

namespace Yixian {

// Units that fit what was typed, best first, at most `limit`: pinyin initials ("jsj"), code, name, short name or alias, by
// beginning before by middle; units under `near` (a street) first among equals. Nothing typed: those under `near`, then
// the district's. Sub-centers themselves are not called. Inactive units come last, so that people see why.
QVector<const Unit *> findUnits(const Reference &reference, QStringView typed, const UnitId &near, qsizetype limit);

} // namespace Yixian
