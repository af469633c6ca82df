// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <optional>
#include <QString>

namespace Yixian {

// One-time codes of six figures that change every half minute (RFC 6238 with SHA-1, as every authenticator has it).
QByteArray newCodeSecret(); // 20 random bytes
QString codeAt(const QByteArray &secret, Instant now);
// The half minute a code belongs to: this one, or one before or after for a watch that is off; nothing when it is none of
// them or not later than `after`, the last that was used.
std::optional<qint64> codeStep(const QByteArray &secret, const QString &code, Instant now, qint64 after);
QString base32(const QByteArray &bytes); // RFC 4648 without padding

} // namespace Yixian
