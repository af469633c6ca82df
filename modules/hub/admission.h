// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/session.h"

namespace Yixian {

// Whether a session may ask such a thing at all, before anybody looks at what it asks: the one place that knows which messages
// wait for a login, for a person who is at the seat, for now. NotLoggedIn, Busy, SeatLocked, OnlyLookingBack,
// PasswordExpired(days after which). What is admitted is counted against the session's pace.
Result<void> admit(Session &session, const ClientMessage &message, int passwordDays);

// What a refused message gets for an answer: under the id it came with, where it has one.
void refuse(Session &session, const ClientMessage &message, const Error &why);

} // namespace Yixian
