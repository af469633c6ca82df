// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts.h"

namespace Yixian {

Act::Act() noexcept = default;
Act::Act(const Act &) = default;
Act::Act(Act &&) noexcept = default;
Act &Act::operator=(const Act &) = default;
Act &Act::operator=(Act &&) noexcept = default;
Act::~Act() = default;

} // namespace Yixian
