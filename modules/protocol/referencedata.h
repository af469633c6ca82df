// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/messages.h"

namespace Yixian {

// The district as one has to know it now: the document, with the days stopped and the rosters set since.
Result<Reference> referenceFrom(const ReferenceData &data);

// Keeps what an act on the district changes of it; for who has to tell others later.
void note(ReferenceData &data, const Event &event);

} // namespace Yixian
