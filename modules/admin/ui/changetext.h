// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"

#include <QStringList>

namespace Yixian {

// What a draft would change, a sentence a change, for who has to sign it. Empty when nothing would.
QStringList changesBetween(const Reference &now, const Reference &draft);

} // namespace Yixian
