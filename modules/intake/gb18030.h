// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace Yixian {

// Qt alone reads only Unicode and Latin 1, so this asks the system. Nothing when the bytes are not GB18030.
std::optional<QString> fromGb18030(const QByteArray &bytes);

} // namespace Yixian
