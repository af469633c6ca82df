// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/gb18030.h"

#include <qt_windows.h>

namespace Yixian {

std::optional<QString> fromGb18030(const QByteArray &bytes)
{
    constexpr UINT gb18030 = 54936;
    const int size = static_cast<int>(bytes.size());
    const int needed = MultiByteToWideChar(gb18030, MB_ERR_INVALID_CHARS, bytes.constData(), size, nullptr, 0);
    if (needed <= 0)
        return std::nullopt;
    QString text(needed, Qt::Uninitialized);
    MultiByteToWideChar(gb18030, MB_ERR_INVALID_CHARS, bytes.constData(), size, reinterpret_cast<wchar_t *>(text.data()), needed);
    return text;
}

} // namespace Yixian
