// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QUuid>

namespace Yixian {

// A new id for a command: a UUID of version 7 (RFC 9562), which begins with the time. The hub keeps an index over all ids it
// has seen; ids in order touch one page of it, random ones a page each. Any thread.
QUuid newCommandId();

// The same of a given moment, with the 74 bits that are not time as given.
QUuid commandIdOf(Instant moment, quint64 high, quint64 low);

} // namespace Yixian
