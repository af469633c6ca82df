// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values.h"
#include "protocol/codec.h"

namespace Yixian {

// How much of events and subjects a role is shown; the same for all sessions of that role (DOMAIN 9).
Disclosure disclosureFor(Role role);

// What a role sees of a citizen's words and person; nullopt: nothing at all. Names, phones and identity numbers are masked
// for everybody; seeing them takes a reveal with a reason.
std::optional<Subject> maskedFor(Role role, const Subject &subject);

QString maskName(const QString &name);      // 林**, 欧阳**
QString maskPhone(const QString &phone);    // 138****0021, 0591****21
// Numbers of seven figures and more inside running text: full-width, spaced or dashed, spelled out; dates stay.
QString maskNumbers(const QString &text);

} // namespace Yixian
