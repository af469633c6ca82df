// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

namespace Yixian {

// When a unit shall report in, as people type it (grammar: `when` of the command line): "+40分", "+2h", "9:00", "今14点半",
// "明 09:00", "后9点", "周五 9:00", "tom 9:00", "07-10 09:00". A time without a day is the next one of that time. Full-width
// digits and signs mean the same. BadValue("reportAt") for anything else.
Result<Instant> instantFromWords(QStringView text, Instant now);

} // namespace Yixian
