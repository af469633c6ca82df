// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace Yixian {

// The text of a file: UTF-8 with or without a mark at its start, else GB18030, as Chinese spreadsheet programs save CSV.
// NotText(path) for anything else, a picture for example.
Result<QString> decodeText(const QByteArray &bytes, const QString &path);

// The bytes of a file, unpacked where it is gzip; FileUnreadable(path) when it cannot be read or is damaged.
Result<QByteArray> readPlainOrGzip(const QString &path);

} // namespace Yixian
