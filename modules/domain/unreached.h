// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/reference.h"

namespace Yixian {

// 未达 (DOMAIN 2.3): from when on a call counts as having reached nobody, while no console of its unit has it and nobody has
// written down the unit's word. Nullopt: it has reached somebody, or nothing waits for that any more. The clocks run all the same.
std::optional<Instant> unreachedFrom(const Leg &leg, const Reference &reference);

// Whether this person is of the post that called: who is told, and can telephone.
bool isCaller(const Actor &actor, const Case &value, const Leg &leg);

} // namespace Yixian
