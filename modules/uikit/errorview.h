// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "domain/errortext.h"

namespace Yixian {

// Refusals as sentences in the language the console shows. GUI thread.
class ErrorView
{
    Q_DECLARE_TR_FUNCTIONS(Yixian::ErrorView)

public:
    static Language language();
    static QString sentence(const Error &error);
    // "Record E-…": what to quote on the phone; the code's name, never the detail.
    static QString record(const Error &error);
};

} // namespace Yixian
