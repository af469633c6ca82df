// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/acts.h"
#include "domain/errortext.h"

namespace Yixian {

// What acts, states and fields are called, in both languages; for sentences of errors, which programs without a window
// print too, and for the console's pages.
QString termOf(ActKind act, Language language);
QString termOf(CaseState state, Language language);
QString termOf(LegState state, Language language);
// Of a field's code, as it stands in an error's arguments; the code itself for one that is not known.
QString fieldTerm(const QString &code, Language language);
// Of an act's or a state's code, likewise.
QString actTerm(const QString &code, Language language);
QString stateTerm(const QString &code, Language language);

} // namespace Yixian
