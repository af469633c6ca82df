// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/district.h"

namespace Yixian::Test {

// An act with every field filled in so that no guard about what was typed has anything to say.
Act fullAct(ActKind kind, Instant now);

} // namespace Yixian::Test
