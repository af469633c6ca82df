// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <QByteArray>

// One target per file: takes any bytes, and ends the program when something does not hold.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace Yixian::Fuzz {

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

inline void hold(bool holds, const char *what)
{
    if (!holds)
        qFatal("does not hold: %s", what);
}

} // namespace Yixian::Fuzz
