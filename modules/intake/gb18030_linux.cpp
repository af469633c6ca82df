// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/gb18030.h"

#include <iconv.h>

namespace Yixian {

std::optional<QString> fromGb18030(const QByteArray &bytes)
{
    const iconv_t converter = iconv_open("UTF-16LE", "GB18030");
    if (converter == reinterpret_cast<iconv_t>(-1))
        return std::nullopt;
    QByteArray source = bytes; // iconv takes a pointer it may not write through, but does not say so
    QString text(bytes.size(), Qt::Uninitialized); // never more UTF-16 units than bytes
    char *from = source.data();
    size_t fromLeft = static_cast<size_t>(source.size());
    char *to = reinterpret_cast<char *>(text.data());
    size_t toLeft = static_cast<size_t>(text.size()) * sizeof(QChar);
    const size_t result = iconv(converter, &from, &fromLeft, &to, &toLeft);
    iconv_close(converter);
    if (result == static_cast<size_t>(-1) || fromLeft > 0)
        return std::nullopt;
    text.truncate(text.size() - static_cast<qsizetype>(toLeft / sizeof(QChar)));
    return text;
}

} // namespace Yixian
