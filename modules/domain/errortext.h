// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <optional>

namespace Yixian {

enum class Language { Chinese, English };

// The name of a code on the wire, e.g. "inactive-unit"; append-only like the codes themselves.
QString errorName(ErrorCode code);
std::optional<ErrorCode> errorFromName(QStringView name);

// One sentence for a person: what happened, what was kept, what to do. Console, hub and feed all take it from here, so
// that a refusal reads the same on a screen and on a terminal.
QString errorSentence(const Error &error, Language language);

// The language of the terminal, from LC_ALL, LC_MESSAGES or LANG; Chinese unless one of them names another.
Language terminalLanguage();

} // namespace Yixian
